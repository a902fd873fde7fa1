#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTimer>

#include "ui/charts/chart_panel.h"
#include "ui/files/example_files.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/about_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/first_chart_report.h"
#include "ui/window/view_state.h"
#include "ui/window/workbench.h"
#include "ui/words/language.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

constexpr int messageMs = 5'000;
constexpr QSize firstSize{1280, 800};
constexpr double percent = 0.01;

} // namespace

MainWindow::MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
                       QWidget* parent)
    : QMainWindow(parent), m_catalog(catalog), m_preferences(std::move(preferences)), m_session(catalog.catalog),
      m_runner(m_session), m_document(m_session, std::move(prompt), *this),
      m_validation(catalog.catalog, m_document.prompt(), *this) {
    setObjectName("main_window");
    m_session.open(firstLook(catalog.catalog), {});
    resize(firstSize);
    restoreGeometry(m_preferences.geometry);
    build();
    reportFirstChart(*chart()->view());
    connect(&m_document, &Document::used, this, [this](const QString& path) {
        remember([&](Preferences& kept) { kept.addRecent(path); });
        fillRecent();
    });
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::named, this, &MainWindow::refreshTitle);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshActions);
    connect(&m_runner, &Runner::computed, this, &MainWindow::refreshStatus);
    for (const model::Problem& problem : catalog.problems) { // said once the window stands
        QTimer::singleShot(0, this, [this, problem] { m_document.tell(problem); });
    }
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // panels use session and runner: they go first
}

ChartPanel* MainWindow::chart() const {
    return m_workbench->chart();
}

/// Once at the start, and again when language, units or colours are chosen: panels made anew keep no old word.
void MainWindow::build() {
    delete takeCentralWidget(); // first: a new look polishes every widget there is
    const Theme theme = m_look.apply(m_preferences, m_preferences.textPercent * percent);
    const QLocale locale = numberLocale(chooseLanguage(m_preferences.language));
    m_context =
        std::make_unique<PanelContext>(PanelContext{m_session, m_runner, {locale, m_preferences.units}, theme});
    m_document.setStyle(m_context->style);
    delete m_actions;
    m_actions = new Actions(*this, m_preferences, theme);
    buildWorkbench();
    buildStatusBar();
    connectActions();
    connectChoices();
    connect(m_actions->examples, &QMenu::aboutToShow, this, &MainWindow::fillExamples);
    fillRecent();
    refreshTitle();
    refreshActions();
    refreshStatus();
}

void MainWindow::buildWorkbench() {
    m_workbench = new Workbench(*m_context, this);
    setCentralWidget(m_workbench);
    InputsPanel* inputs = m_workbench->inputs();
    inputs->setDetailed(m_preferences.detailed);
    connect(inputs, &InputsPanel::detailedChanged, this,
            [this](bool detailed) { remember([detailed](Preferences& kept) { kept.detailed = detailed; }); });
    m_workbench->restoreState(m_preferences.layout);
    m_actions->panels->addActions(m_workbench->panelActions());
    m_workbench->chart()->setFocus();
}

/// Everything anew where the person left it.
void MainWindow::rebuild() {
    setUpdatesEnabled(false);
    const ViewState state(*m_workbench);
    m_preferences.layout = m_workbench->saveState();
    build();
    state.restore(*m_workbench);
    m_validation.rebuild(*m_context);
    setUpdatesEnabled(true);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange) {
        followSystem(event->type() == QEvent::ThemeChange);
    }
}

void MainWindow::followSystem(bool askPlatform) {
    if (m_workbench != nullptr && m_look.systemChanged(askPlatform)) {
        QTimer::singleShot(0, this, &MainWindow::rebuild); // not while every widget is being told
    }
}

void MainWindow::buildStatusBar() {
    delete m_status;
    m_status = new QLabel;
    m_status->setObjectName("status");
    m_status->setFont(m_context->theme.font(TextRole::Small));
    statusBar()->addWidget(m_status);
    statusBar()->setSizeGripEnabled(false);
}

/// Stores this change alone: what the command line asked for holds for one run.
void MainWindow::remember(const std::function<void(Preferences&)>& change) {
    change(m_preferences);
    Preferences stored = Preferences::load();
    change(stored);
    stored.save();
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->newScenario, [this] { m_document.start({}); });
    on(m_actions->open, [this] { m_document.openAsked(); });
    on(m_actions->save, [this] { m_document.save(); });
    on(m_actions->saveAs, [this] { m_document.saveAs(); });
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_session.undoStack().undo(); });
    on(m_actions->redo, [this] { m_session.undoStack().redo(); });
    on(m_actions->resetAll, [this] { resetAll(); });
    on(m_actions->findParameter, [this] { m_workbench->inputs()->focusFind(); });
    on(m_actions->setBaseline, [this] { m_session.setBaseline(m_session.scenario()); });
    on(m_actions->removeBaseline, [this] { m_session.setBaseline({}); });
    on(m_actions->resetLayout, [this] { m_workbench->arrange(); });
    on(m_actions->validation, [this] { m_validation.open(*m_context); });
    on(m_actions->about, [this] { showAbout(); });
}

void MainWindow::resetAll() {
    Changes all;
    for (const model::Id id : model::differences(m_session.scenario(), {})) {
        all.push_back({id, {}});
    }
    if (!all.empty()) {
        m_session.edit(std::move(all));
    }
}

void MainWindow::connectChoices() {
    const auto choose = [this](QActionGroup* group, auto setting) {
        connect(group, &QActionGroup::triggered, this, [this, setting](const QAction* action) {
            this->remember([&](Preferences& preferences) { setting(preferences, action->data()); });
            QTimer::singleShot(0, this, &MainWindow::rebuild); // the menu that asked for it closes first
        });
    };
    choose(m_actions->languages, [](Preferences& p, const QVariant& choice) { p.language = choice.toString(); });
    choose(m_actions->units,
           [](Preferences& p, const QVariant& choice) { p.units = static_cast<UnitSystem>(choice.toInt()); });
    choose(m_actions->themes,
           [](Preferences& p, const QVariant& choice) { p.theme = static_cast<ThemeChoice>(choice.toInt()); });
}

void MainWindow::fillRecent() {
    m_actions->recent->clear();
    for (const QString& path : m_preferences.recentFiles) {
        QAction* action = m_actions->recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_document.open(path); });
    }
    m_actions->recent->setEnabled(!m_preferences.recentFiles.isEmpty());
}

void MainWindow::fillExamples() {
    m_actions->examples->clear();
    for (const Example& example : examples(m_catalog.catalog)) {
        QAction* action = m_actions->examples->addAction(scenarioName(example.scenario));
        connect(action, &QAction::triggered, this, [this, example] { m_document.start(example.scenario); });
    }
}

void MainWindow::refreshTitle() {
    const QString file =
        m_session.path().isEmpty() ? scenarioName(m_session.scenario()) : QFileInfo(m_session.path()).fileName();
    setWindowTitle(tr("%1[*] – Scalewatt").arg(file));
    setWindowModified(m_session.isModified());
}

void MainWindow::refreshActions() {
    m_actions->showUndo(m_session.undoWords(), m_session.redoWords());
    m_actions->removeBaseline->setEnabled(m_session.workspace().baseline.has_value());
}

void MainWindow::refreshStatus() {
    const model::Scenario& scenario = m_session.scenario();
    const double year = scenario.numberOrDefault(model::Id::SiteYear);
    m_status->setText(tr("Factors of %1, data %2   |   an estimate, not a measurement   |   computed in %3 ms")
                          .arg(QString::number(year, 'f', 0), QString::fromStdString(m_catalog.catalog.dataVersion),
                               plainText(m_runner.milliseconds(), m_context->style, 2)));
}

void MainWindow::exportChart() {
    const QString path = m_document.exportAs([this](const ExportChoice& choice) { return chart()->file(choice); });
    if (!path.isEmpty()) {
        statusBar()->showMessage(tr("Written: %1").arg(path), messageMs);
    }
}

void MainWindow::showAbout() {
    auto* dialog = new AboutDialog(m_catalog.catalog, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_document.mayLeave()) {
        event->ignore();
        return;
    }
    remember([this](Preferences& preferences) {
        preferences.geometry = saveGeometry();
        preferences.layout = m_workbench->saveState();
    });
    event->accept();
}

} // namespace ui
