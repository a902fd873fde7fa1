#include "ui/look/application_look.h"

#include <QApplication>

#include "ui/look/appearance.h"
#include "ui/words/language.h"

namespace ui {
namespace {

QFont scaled(QFont font, double scale) {
    if (font.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
    } else {
        font.setPointSizeF(font.pointSizeF() * scale);
    }
    return font;
}

} // namespace

ApplicationLook::ApplicationLook()
    : m_system(QApplication::palette()), m_systemFont(QApplication::font()), m_applied(m_system) {
}

ApplicationLook::~ApplicationLook() {
    QApplication::setPalette(m_system);
    QApplication::setFont(m_systemFont);
    qApp->setStyleSheet({});
}

Theme ApplicationLook::apply(const Preferences& preferences, double scale) {
    const QString language = chooseLanguage(preferences.language);
    installLanguage(language);
    const QFont font = scaled(interfaceFont(language, m_systemFont), scale);
    const Theme theme = chosenTheme(preferences.theme, m_system, font);
    m_applied = paletteFor(theme);
    if (QApplication::font() != font) {
        QApplication::setFont(font);
    }
    if (QApplication::palette() != m_applied) {
        QApplication::setPalette(m_applied);
    }
    const QString sheet = styleSheetFor(theme);
    if (qApp->styleSheet() != sheet) { // polishes every widget there is
        qApp->setStyleSheet(sheet);
    }
    return theme;
}

/// Another palette than ours has been set, or shows once ours is taken away.
bool ApplicationLook::systemChanged(bool askPlatform) {
    if (askPlatform) {
        QApplication::setPalette(QPalette());
    }
    const QPalette now = QApplication::palette();
    if (askPlatform) {
        QApplication::setPalette(m_applied);
    }
    if (now == m_applied || now == m_system) {
        return false;
    }
    m_system = now;
    return true;
}

} // namespace ui
