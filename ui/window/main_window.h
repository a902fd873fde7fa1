// The window: menus and tool bar around the workbench. Puts things together, nothing more.
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

#include "ui/claims/claims_window.h"
#include "ui/files/autosave.h"
#include "ui/explain/explain_window.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/document.h"
#include "ui/files/file_prompt.h"
#include "ui/files/preferences.h"
#include "ui/look/application_look.h"
#include "ui/session/panel_context.h"
#include "ui/session/replay.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/validation/validation_window.h"
#include "ui/window/thumbnails.h"

class QDialog;
class QLabel;
class QStackedWidget;

namespace ui {

class Actions;
class ChartPanel;
class FileNotice;
class StartPage;
class Workbench;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `catalog` outlives the window. Language and theme of the application follow the preferences.
    MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    const Runner& runner() const { return m_runner; }
    ChartPanel* chart() const;

    /// Opens a scenario file; on a bad one tells what is wrong and keeps what there was. True where it opened.
    bool openFile(const QString& path) { return m_document.open(path); }
    /// The first file becomes the scenario, further ones are pinned to the chart beside it.
    /// Tables (*.csv) go to the page about how well it predicts.
    void openFiles(const QStringList& paths);
    /// Greets whoever starts the program for the first time with the start page.
    void welcome();
    /// Keeps the session in this file from now on; true where what was kept there before is open again.
    bool keepSession(const QString& path);
    bool isPresenting() const { return m_presenting; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void rebuild();
    void buildWorkbench();
    void buildStatusBar();
    void followSystem(bool askPlatform);
    double textScale() const;
    QByteArray chartsState() const;
    void changeText(int percent);
    void present(bool presenting);
    void showStartPage();
    void startFrom(const model::Workspace& workspace);
    void leaveStartPage();
    void remember(const std::function<void(Preferences&)>& change);
    void connectActions();
    void connectFiles();
    void connectOutput();
    void connectView();
    void connectChoices();
    void fillRecent();
    void refreshTitle();
    void say(const QString& words);
    /// Inputs that went with the device or the place they were typed for.
    void tellWhatWent(const QList<model::Id>& ids);
    void refreshStatus();
    void exportChart();
    void exportAllCharts();
    void showReport();
    void connectSharing();
    void showDialog(QDialog* dialog);

    const LoadedCatalog& m_catalog;
    ApplicationLook m_look;
    Preferences m_preferences;
    Session m_session;
    Runner m_runner;
    Document m_document;
    ValidationWindow m_validation;
    ClaimsWindow m_claims;
    ExplainWindow m_explain;
    std::unique_ptr<PanelContext> m_context; // of the panels now shown
    Replay m_replay;
    Thumbnails m_thumbnails;
    Actions* m_actions = nullptr;
    std::unique_ptr<Autosave> m_autosave;
    QWidget* m_centre;
    QStackedWidget* m_pages;
    FileNotice* m_fileNotice = nullptr;
    StartPage* m_start = nullptr; // while it is shown
    Workbench* m_workbench = nullptr;
    QLabel* m_status = nullptr;
    bool m_presenting = false;
};

} // namespace ui
