#include "ui/files/preferences.h"

#include <QFileInfo>
#include <QSettings>

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
    p.recentFiles = settings.value("recent_files").toStringList();
    p.geometry = settings.value("geometry").toByteArray();
    return p;
}

void Preferences::save() const {
    QSettings settings;
    settings.setValue("language", language);
    settings.setValue("units", units == UnitSystem::UsCustomary ? "us" : "metric");
    settings.setValue("theme", themeName(theme));
    settings.setValue("recent_files", recentFiles);
    settings.setValue("geometry", geometry);
}

void Preferences::addRecent(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recentFiles.removeAll(absolute);
    recentFiles.prepend(absolute);
    recentFiles = recentFiles.mid(0, recentFileCount);
}

} // namespace ui
