// Language, font, colours and style sheet of the whole application; puts back what it found when it goes.
#pragma once

#include <QFont>
#include <QPalette>

#include "ui/files/preferences.h"
#include "ui/look/theme.h"

namespace ui {

class ApplicationLook {
public:
    ApplicationLook();
    ~ApplicationLook();
    ApplicationLook(const ApplicationLook&) = delete;
    ApplicationLook& operator=(const ApplicationLook&) = delete;

    /// Installs what was chosen, with type `scale` times the platform's; what panels are to be drawn with.
    /// Takes the style sheet away: while there is one, every widget that is put somewhere is polished anew with all
    /// below it, a dozen times on its way into the window.
    Theme apply(const Preferences& preferences, double scale = 1.0);
    /// The style sheet on top, once the panels stand.
    void dress();
    /// After a change of the application's palette or the platform's theme: true where the system's own colours are
    /// others now, so that whoever follows them has to look anew.
    bool systemChanged(bool askPlatform);

private:
    QPalette m_system;
    QFont m_systemFont;
    QPalette m_applied;
    QString m_sheet;
    bool m_applying = false;
};

} // namespace ui
