#include "ui/files/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace ui {
namespace {

constexpr int recentFileCount = 8;

ThemeChoice themeFromName(const QString& name) {
    return name == "light" ? ThemeChoice::Light : name == "dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeName(ThemeChoice theme) {
    return theme == ThemeChoice::Light ? "light" : theme == ThemeChoice::Dark ? "dark" : "system";
}

} // namespace

Preferences Preferences::load() {
    const QSettings settings;
    Preferences p;
    p.language = settings.value("language").toString();
    p.units = settings.value("units").toString() == "us" ? UnitSystem::UsCustomary : UnitSystem::Metric;
    p.theme = themeFromName(settings.value("theme").toString());
    p.keepSession = settings.value("keep_session", true).toBool();
    p.recentFiles = settings.value("recent_files").toStringList();
    p.geometry = settings.value("geometry").toByteArray();
    p.layout = settings.value("layout").toByteArray();
    p.textPercent = std::clamp(settings.value("text_percent", 100).toInt(), leastTextPercent, mostTextPercent);
    const int draws = settings.value("draws", model::defaultDraws).toInt();
    p.draws = std::ranges::find(drawCounts, draws) != drawCounts.end() ? draws : model::defaultDraws;
    p.detailed = settings.value("detailed").toBool();
    p.charts = settings.value("charts").toByteArray();
    p.welcomed = settings.value("welcomed").toBool();
    return p;
}

void Preferences::save() const {
    QSettings settings;
    settings.setValue("language", language);
    settings.setValue("units", units == UnitSystem::UsCustomary ? "us" : "metric");
    settings.setValue("theme", themeName(theme));
    settings.setValue("recent_files", recentFiles);
    settings.setValue("keep_session", keepSession);
    settings.setValue("geometry", geometry);
    settings.setValue("layout", layout);
    settings.setValue("text_percent", textPercent);
    settings.setValue("draws", draws);
    settings.setValue("detailed", detailed);
    settings.setValue("charts", charts);
    settings.setValue("welcomed", welcomed);
}

void Preferences::addRecent(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recentFiles.removeAll(absolute);
    recentFiles.prepend(absolute);
    recentFiles = recentFiles.mid(0, recentFileCount);
}

} // namespace ui
