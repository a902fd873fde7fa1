#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <array>

namespace ui {
namespace {

bool sameLanguage(const QLocale& a, const QLocale& b) {
    return a.language() == b.language() && a.script() == b.script();
}

/// The application's translators, made once: our words, and Qt's own for the buttons of its dialogs.
std::array<QTranslator*, 2> translators() {
    std::array<QTranslator*, 2> found{};
    const std::array names{QStringLiteral("words"), QStringLiteral("qt_words")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        found[i] = QCoreApplication::instance()->findChild<QTranslator*>(names[i], Qt::FindDirectChildrenOnly);
        if (found[i] == nullptr) {
            found[i] = new QTranslator(QCoreApplication::instance());
            found[i]->setObjectName(names[i]);
        }
    }
    return found;
}

} // namespace

QStringList shippedLanguages() {
    return {"en", "zh_CN"};
}

QString languageName(const QString& language) {
    return language == "zh_CN" ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString chooseLanguage(const QString& wish) {
    const QLocale wanted = wish.isEmpty() ? QLocale::system() : QLocale(wish);
    for (const QString& language : shippedLanguages()) {
        if (sameLanguage(wanted, QLocale(language))) {
            return language;
        }
    }
    return shippedLanguages().constFirst();
}

bool isShippedLanguage(const QString& wish) {
    return QLocale(wish).language() != QLocale::C && sameLanguage(QLocale(wish), QLocale(chooseLanguage(wish)));
}

void installLanguage(const QString& language) {
    const auto [words, qtWords] = translators();
    QCoreApplication::removeTranslator(words);
    QCoreApplication::removeTranslator(qtWords);
    if (qtWords->load("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qtWords);
    }
    if (words->load(":/i18n/scalewatt_" + language)) {
        QCoreApplication::installTranslator(words);
    }
}

QLocale numberLocale(const QString& language) {
    const QLocale system = QLocale::system();
    return sameLanguage(system, QLocale(language)) ? system : QLocale(language);
}

} // namespace ui
