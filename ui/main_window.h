// The window: inputs on the left, the chart in the middle, the answer on the right. Puts panels together, nothing more.
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>
#include <optional>

#include "ui/catalog_loader.h"
#include "ui/file_prompt.h"
#include "ui/panel_context.h"
#include "ui/preferences.h"
#include "ui/runner.h"
#include "ui/session.h"

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
    bool openFile(const QString& path);
    /// The first file becomes the scenario, further ones are pinned to the chart beside it.
    void openFiles(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildResults();
    void buildStatusBar();
    void remember(const std::function<void(Preferences&)>& change);
    void connectActions();
    void connectChoices();
    void fillFileMenus();
    void refreshTitle();
    void refreshActions();
    void refreshStatus();

    bool mayLeave();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    void exportChart();
    void showAbout();
    std::optional<model::Scenario> read(const QString& path);
    void tell(const model::Problem& problem);

    const LoadedCatalog& m_catalog;
    Preferences m_preferences;
    std::unique_ptr<FilePrompt> m_prompt;
    Session m_session;
    Runner m_runner;
    std::unique_ptr<PanelContext> m_context; // of the panels now shown
    Actions* m_actions = nullptr;
    ChartPanel* m_chart = nullptr;
    QLabel* m_status = nullptr;
};

} // namespace ui
