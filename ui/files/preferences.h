// What a person chose for the program itself: language, units, theme, size of type, recent files, how the window is
// arranged. Kept in the platform's settings.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>

#include "model/ranges/draws.h"
#include "ui/words/number_format.h"

namespace ui {

enum class ThemeChoice { System, Light, Dark };

/// Draws behind a range that one can choose: few for a slow machine, many for a steadier third digit.
inline constexpr std::array drawCounts{256, 1'024, model::defaultDraws, 16'384, 65'536};
inline constexpr int leastTextPercent = 80;
inline constexpr int mostTextPercent = 200;
inline constexpr int textPercentStep = 20;

struct Preferences {
    QString language; // "en", "zh_CN"; empty follows the system
    UnitSystem units = UnitSystem::Metric;
    ThemeChoice theme = ThemeChoice::System;
    QStringList recentFiles; // newest first
    bool keepSession = true; // what was worked on is there again at the next start
    QByteArray geometry;     // of the main window
    QByteArray layout;       // of the panels in it; empty: as they come
    int textPercent = 100;   // size of type, of the platform's own
    int draws = model::defaultDraws; // behind each range
    bool detailed = false;   // every input, or the few that matter most
    QByteArray charts;       // which are shown, as JSON
    bool welcomed = false;   // has seen the start page

    /// What is stored; anything unknown in the store counts as not chosen.
    static Preferences load();
    void save() const;

    void addRecent(const QString& path);
};

} // namespace ui
