// The real window for tests: settings and user data in a temporary store, dialogs answered beforehand, widgets by name.
#pragma once

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "ui/charts/chart_panel.h"
#include "ui/window/main_window.h"

namespace tests {

/// Answers prepared by a test; what was told is kept.
struct Answers {
    QString open;
    QString save;
    QString table;
    QString report;
    QString layout; // a template of reports
    QString picture;
    QString folder;
    std::optional<ui::ExportChoice> exported;
    ui::UnsavedAnswer unsaved = ui::UnsavedAnswer::Discard;
    ui::ConflictAnswer conflict = ui::ConflictAnswer::Cancel;
    QStringList told;
    int unsavedAsked = 0;
    int conflictAsked = 0;
};

class PreparedPrompt : public ui::FilePrompt {
public:
    explicit PreparedPrompt(Answers& answers) : m_answers(answers) {}

    QStringList openPaths(QWidget*) override {
        return m_answers.open.isEmpty() ? QStringList() : QStringList{m_answers.open};
    }
    QString savePath(QWidget*, const QString&) override { return m_answers.save; }
    QString openTablePath(QWidget*) override { return m_answers.table; }
    std::optional<ui::ExportChoice> exportChoice(QWidget*, const QString&, const ui::ChartSpec&) override {
        return m_answers.exported;
    }
    QString reportPath(QWidget*, const QString&) override { return m_answers.report; }
    QString templatePath(QWidget*) override { return m_answers.layout; }
    QString picturePath(QWidget*) override { return m_answers.picture; }
    QString folderPath(QWidget*) override { return m_answers.folder; }
    ui::UnsavedAnswer askUnsaved(QWidget*, const QString&) override {
        ++m_answers.unsavedAsked;
        return m_answers.unsaved;
    }
    ui::ConflictAnswer askConflict(QWidget*, const QString&) override {
        ++m_answers.conflictAsked;
        return m_answers.conflict;
    }
    void tell(QWidget*, const QString&, const QString& text) override { m_answers.told << text; }

private:
    Answers& m_answers;
};

/// Keeps settings and data away from whoever runs the tests.
inline void useTemporaryStore(const QTemporaryDir& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("scalewatt-test");
    QCoreApplication::setApplicationName("scalewatt-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

inline ui::Preferences englishPreferences() {
    ui::Preferences preferences;
    preferences.language = "en";
    preferences.theme = ui::ThemeChoice::Light;
    return preferences;
}

/// The widget of this name, which must exist.
template <typename Widget = QWidget>
Widget* find(const QObject& root, const QString& name) {
    auto* found = root.findChild<Widget*>(name);
    if (found == nullptr) {
        qFatal("no widget named %s", qPrintable(name));
    }
    return found;
}

} // namespace tests
