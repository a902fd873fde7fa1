// The window: inputs on the left, the chart in the middle, the answer on the right. Puts panels together, nothing more.
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

#include "ui/files/catalog_loader.h"
#include "ui/files/document.h"
#include "ui/files/file_prompt.h"
#include "ui/session/panel_context.h"
#include "ui/files/preferences.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

class QLabel;

namespace ui {

class Actions;
class ChartPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `catalog` outlives the window. Language and theme of the application follow the preferences.
    MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    const Runner& runner() const { return m_runner; }
    ChartPanel* chart() const { return m_chart; }

    /// Opens a scenario file; on a bad one tells what is wrong and keeps what there was. True where it opened.
    bool openFile(const QString& path) { return m_document.open(path); }
    /// The first file becomes the scenario, further ones are pinned to the chart beside it.
    void openFiles(const QStringList& paths) { m_document.openAll(paths); }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildResults();
    void buildStatusBar();
    void remember(const std::function<void(Preferences&)>& change);
    void connectActions();
    void connectChoices();
    void fillRecent();
    void fillExamples();
    void resetAll();
    void refreshTitle();
    void refreshActions();
    void refreshStatus();

    void exportChart();
    void showAbout();

    const LoadedCatalog& m_catalog;
    Preferences m_preferences;
    Session m_session;
    Runner m_runner;
    Document m_document;
    std::unique_ptr<PanelContext> m_context; // of the panels now shown
    Actions* m_actions = nullptr;
    ChartPanel* m_chart = nullptr;
    QLabel* m_status = nullptr;
};

} // namespace ui
