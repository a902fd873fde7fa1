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
    m_applying = true; // what the application tells about its palette now is our own doing
    const QPalette palette = paletteFor(theme);
    if (QApplication::font() != font) {
        QApplication::setFont(font);
    }
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
    m_applied = QApplication::palette();
    m_sheet = styleSheetFor(theme);
    if (!qApp->styleSheet().isEmpty()) {
        qApp->setStyleSheet({});
    }
    m_applying = false;
    return theme;
}

void ApplicationLook::dress() {
    qApp->setStyleSheet(m_sheet);
}

/// Another palette than ours has been set, or shows once ours is taken away.
bool ApplicationLook::systemChanged(bool askPlatform) {
    if (m_applying) {
        return false;
    }
    m_applying = true;
    if (askPlatform) {
        QApplication::setPalette(QPalette());
    }
    const QPalette now = QApplication::palette();
    if (askPlatform) {
        QApplication::setPalette(m_applied);
    }
    m_applying = false;
    if (now == m_applied || now == m_system) {
        return false;
    }
    m_system = now;
    return true;
}

} // namespace ui
