// What a person chose for the program itself: language, units, theme, recent files. Kept in the platform's settings.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "ui/words/number_format.h"

namespace ui {

enum class ThemeChoice { System, Light, Dark };

struct Preferences {
    QString language; // "en", "zh_CN"; empty follows the system
    UnitSystem units = UnitSystem::Metric;
    ThemeChoice theme = ThemeChoice::System;
    QStringList recentFiles; // newest first
    QByteArray geometry;     // of the main window

    /// What is stored; anything unknown in the store counts as not chosen.
    static Preferences load();
    void save() const;

    void addRecent(const QString& path);
};

} // namespace ui
