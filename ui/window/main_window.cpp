#include "ui/window/main_window.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "ui/charts/chart_area.h"
#include "ui/files/file_drop.h"
#include "ui/files/file_notice.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/inputs/known_fact_dialog.h"
#include "ui/inputs/own_curve_dialog.h"
#include "ui/results/result_table.h"
#include "ui/scenarios/scenario_strip.h"
#include "ui/validation/run_files.h"
#include "ui/window/about_dialog.h"
#include "ui/window/action_links.h"
#include "ui/window/actions.h"
#include "ui/window/chart_printing.h"
#include "ui/window/first_chart_report.h"
#include "ui/window/shortcut_dialog.h"
#include "ui/window/start_page.h"
#include "ui/window/view_state.h"
#include "ui/window/workbench.h"
#include "ui/words/language.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

constexpr int messageMs = 5'000;
constexpr QSize firstSize{1280, 800};
constexpr double percent = 0.01;
constexpr double presentingScale = 1.6; // type that is read from the last row

} // namespace

MainWindow::MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
                       QWidget* parent)
    : QMainWindow(parent), m_catalog(catalog), m_preferences(std::move(preferences)), m_session(catalog.catalog),
      m_runner(m_session), m_document(m_session, std::move(prompt), *this),
      m_validation(m_document.prompt(), *this), m_explain(*this), m_replay(m_session, m_runner),
      m_thumbnails(catalog.catalog), m_centre(new QWidget), m_pages(new QStackedWidget) {
    setObjectName("main_window");
    qApp->installEventFilter(this);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    setCentralWidget(m_centre);
    new FileDrop(*this, [this](const QStringList& paths) { openFiles(paths); });
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
    connect(&m_session, &Session::documentChanged, this, &MainWindow::leaveStartPage);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::named, this, &MainWindow::refreshTitle);
    connect(&m_runner, &Runner::computed, this, &MainWindow::refreshStatus);
    for (const model::Problem& problem : catalog.problems) { // said once the window stands
        QTimer::singleShot(0, this, [this, problem] { m_document.tell(problem); });
    }
}

MainWindow::~MainWindow() {
    delete m_centre; // panels use session and runner: they go first
    delete m_actions;
}

ChartPanel* MainWindow::chart() const {
    return m_workbench->chart();
}

/// Once at the start, and again when language, units or colours are chosen: panels made anew keep no old word.
void MainWindow::build() {
    delete m_start; // these first: a new look polishes every widget there is
    m_start = nullptr;
    delete m_workbench;
    delete m_fileNotice;
    delete m_actions;
    const Theme theme = m_look.apply(m_preferences, textScale());
    const QLocale locale = numberLocale(chooseLanguage(m_preferences.language));
    m_context = std::make_unique<PanelContext>(
        PanelContext{m_session, m_runner, {locale, m_preferences.units}, theme, &m_explain.requests()});
    m_explain.rebuild(*m_context);
    m_document.setStyle(m_context->style);
    m_actions = new Actions(*this, m_preferences, theme);
    m_fileNotice = new FileNotice(m_document, theme);
    static_cast<QVBoxLayout*>(m_centre->layout())->insertWidget(0, m_fileNotice);
    buildWorkbench();
    buildStatusBar();
    connectActions();
    fillRecent();
    refreshTitle();
    refreshStatus();
}

void MainWindow::buildWorkbench() {
    m_workbench = new Workbench(*m_context, this);
    m_pages->addWidget(m_workbench);
    if (m_presenting) {
        m_workbench->arrangeForPresenting();
    } else {
        m_workbench->restoreState(m_preferences.layout);
    }
    InputsPanel* inputs = m_workbench->inputs();
    inputs->setDetailed(m_preferences.detailed);
    connect(inputs, &InputsPanel::detailedChanged, this,
            [this](bool detailed) { remember([detailed](Preferences& kept) { kept.detailed = detailed; }); });
    connect(m_workbench->strip(), &ScenarioStrip::filesDropped, &m_document, &Document::addFiles);
    connect(&m_explain.requests(), &ExplainRequests::inputAsked, inputs, &InputsPanel::jumpTo);
    m_actions->panels->addActions(m_workbench->panelActions());
    m_workbench->charts()->setState(QJsonDocument::fromJson(m_preferences.charts).object());
    connect(m_workbench->charts(), &ChartArea::exportWanted, this, &MainWindow::exportChart);
    connect(m_workbench->charts(), &ChartArea::countChanged, m_actions, &Actions::showChartCount);
    m_actions->showChartCount(m_workbench->charts()->count());
    m_workbench->setFocus(); // no control looks touched before anybody touched it
}

QByteArray MainWindow::chartsState() const {
    return QJsonDocument(m_workbench->charts()->state()).toJson(QJsonDocument::Compact);
}

/// Everything anew where the person left it.
void MainWindow::rebuild() {
    setUpdatesEnabled(false);
    const ViewState state(*m_workbench);
    const bool starting = m_start != nullptr;
    if (!m_presenting) {
        m_preferences.layout = m_workbench->saveState();
    }
    m_preferences.charts = chartsState();
    build();
    state.restore(*m_workbench);
    m_validation.rebuild(*m_context);
    if (starting) {
        showStartPage();
    }
    setUpdatesEnabled(true);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange) {
        followSystem(true);
    }
}

/// Only the application itself is told of its palette.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        followSystem(false);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::followSystem(bool askPlatform) {
    if (m_workbench != nullptr && m_look.systemChanged(askPlatform)) {
        QTimer::singleShot(0, this, &MainWindow::rebuild); // not while every widget is being told
    }
}

double MainWindow::textScale() const {
    const double chosen = m_preferences.textPercent * percent;
    return m_presenting ? std::max(chosen, presentingScale) : chosen;
}

void MainWindow::changeText(int textPercent) {
    const int wanted = std::clamp(textPercent, leastTextPercent, mostTextPercent);
    if (wanted != m_preferences.textPercent) {
        remember([&](Preferences& kept) { kept.textPercent = wanted; });
        rebuild();
        m_workbench->arrange(); // other widths are needed now
    }
}

/// Large type and charts; what surrounds them waits until one leaves again.
void MainWindow::present(bool presenting) {
    if (presenting == m_presenting) {
        return;
    }
    if (presenting) {
        m_preferences.layout = m_workbench->saveState();
    }
    m_presenting = presenting;
    setWindowState(presenting ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    setUpdatesEnabled(false);
    const ViewState state(*m_workbench);
    m_preferences.charts = chartsState();
    build();
    state.restore(*m_workbench);
    setUpdatesEnabled(true);
    menuBar()->setVisible(!presenting);
    statusBar()->setVisible(!presenting);
    findChild<QToolBar*>("toolbar")->setVisible(!presenting);
    m_actions->present->setChecked(presenting);
    m_actions->leavePresenting->setEnabled(presenting);
}

void MainWindow::welcome() {
    if (!m_preferences.welcomed) {
        remember([](Preferences& kept) { kept.welcomed = true; });
        showStartPage();
    }
}

bool MainWindow::keepSession(const QString& path) {
    m_autosave = std::make_unique<Autosave>(m_session, m_document, path);
    m_autosave->setEnabled(m_preferences.keepSession);
    return m_preferences.keepSession && m_autosave->restore();
}

void MainWindow::showStartPage() {
    if (m_start != nullptr) {
        return;
    }
    m_start = new StartPage(*m_context, m_thumbnails, m_preferences.recentFiles);
    connect(m_start, &StartPage::newWanted, this, [this] { m_document.start({}); });
    connect(m_start, &StartPage::openWanted, this, [this] { m_document.openAsked(); });
    connect(m_start, &StartPage::fileChosen, this, [this](const QString& path) { m_document.open(path); });
    connect(m_start, &StartPage::exampleChosen, this,
            [this](const model::Scenario& scenario) { m_document.start(scenario); });
    connect(m_start, &StartPage::left, this, &MainWindow::leaveStartPage);
    m_pages->addWidget(m_start);
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::leaveStartPage() {
    if (m_start != nullptr) {
        m_pages->setCurrentWidget(m_workbench);
        std::exchange(m_start, nullptr)->deleteLater(); // one of its buttons may have asked for this
        m_workbench->setFocus();
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
    connectFiles();
    on(m_actions->newScenario, [this] { m_document.start({}); });
    on(m_actions->open, [this] { m_document.openAsked(); });
    on(m_actions->save, [this] { m_document.save(); });
    on(m_actions->saveAs, [this] { m_document.saveAs(); });
    on(m_actions->startPage, [this] { showStartPage(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->findParameter, [this] { m_workbench->inputs()->focusFind(); });
    on(m_actions->knownFact, [this] { showDialog(new KnownFactDialog(*m_context, m_workbench)); });
    on(m_actions->ownCurve, [this] { showDialog(new OwnCurveDialog(*m_context, m_workbench)); });
    on(m_actions->validation, [this] { m_validation.open(*m_context); });
    on(m_actions->shortcuts, [this] { showDialog(new ShortcutDialog(m_actions->menus(), this)); });
    on(m_actions->about, [this] { showDialog(new AboutDialog(m_catalog.catalog, this)); });
    linkSession(*m_actions, m_session, m_replay);
    connectOutput();
    connectView();
    connectChoices();
}

void MainWindow::connectFiles() {
    connect(m_actions->addFiles, &QAction::triggered, this,
            [this] { m_document.addFiles(m_document.prompt().openPaths(this)); });
    m_actions->keepSession->setChecked(m_preferences.keepSession);
    connect(m_actions->keepSession, &QAction::toggled, this, [this](bool keep) {
        remember([keep](Preferences& kept) { kept.keepSession = keep; });
        if (m_autosave != nullptr) {
            m_autosave->setEnabled(keep);
        }
    });
}

void MainWindow::connectOutput() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->print, [this] { printAsked(chart()->spec(), this); });
    on(m_actions->copyPicture, [this] { chart()->copyPicture(); });
    on(m_actions->copyNumbers, [this] { chart()->copyNumbers(); });
    on(m_actions->chartTable, [this] { chart()->showTable(); });
    on(m_actions->copyResults, [this] {
        QGuiApplication::clipboard()->setText(resultTable(m_runner.shown(), m_context->style));
    });
}

/// What makes the panels anew waits until the menu that asked for it has closed.
void MainWindow::connectView() {
    const auto on = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, what, Qt::QueuedConnection);
    };
    on(m_actions->oneChart, [this] { m_workbench->charts()->setCount(1); });
    on(m_actions->twoCharts, [this] { m_workbench->charts()->setCount(2); });
    on(m_actions->rename, [this] { m_workbench->strip()->list()->renameCurrent(); });
    on(m_actions->compare, [this] { m_workbench->showComparison(); });
    on(m_actions->nextPanel, [this] { m_workbench->focusNextPanel(); });
    on(m_actions->resetLayout, [this] { m_workbench->arrange(); });
    on(m_actions->largerText, [this] { changeText(m_preferences.textPercent + textPercentStep); });
    on(m_actions->smallerText, [this] { changeText(m_preferences.textPercent - textPercentStep); });
    on(m_actions->usualText, [this] { changeText(Preferences().textPercent); });
    on(m_actions->present, [this] { present(!m_presenting); });
    on(m_actions->leavePresenting, [this] { present(false); });
}

void MainWindow::connectChoices() {
    const auto choose = [this](QActionGroup* group, auto setting) {
        connect(
            group, &QActionGroup::triggered, this,
            [this, setting](const QAction* action) {
                this->remember([&](Preferences& preferences) { setting(preferences, action->data()); });
                rebuild();
            },
            Qt::QueuedConnection);
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

void MainWindow::refreshTitle() {
    const QString file =
        m_session.path().isEmpty() ? scenarioName(m_session.scenario()) : QFileInfo(m_session.path()).fileName();
    setWindowTitle(tr("%1[*] – Scalewatt").arg(file));
    setWindowModified(m_session.isModified());
}

void MainWindow::openFiles(const QStringList& paths) {
    QStringList scenarios;
    for (const QString& path : paths) {
        isTablePath(path) ? m_validation.openTable(path, *m_context) : scenarios.append(path);
    }
    if (!scenarios.isEmpty()) {
        m_document.openAll(scenarios);
    }
}

void MainWindow::refreshStatus() {
    const model::Scenario& scenario = m_session.scenario();
    const double year = scenario.numberOrDefault(model::Id::SiteYear);
    m_status->setText(tr("Factors of %1, data %2   |   an estimate, not a measurement   |   computed in %3 ms")
                          .arg(QString::number(year, 'f', 0), QString::fromStdString(m_catalog.catalog.dataVersion),
                               plainText(m_runner.milliseconds(), m_context->style, 2)));
}

void MainWindow::exportChart() {
    const QString path = m_document.exportAs(chart()->spec(), [this](const ExportChoice& choice) {
        return chart()->file(choice);
    });
    if (!path.isEmpty()) {
        statusBar()->showMessage(tr("Written: %1").arg(path), messageMs);
    }
}

void MainWindow::showDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_document.mayLeave()) {
        event->ignore();
        return;
    }
    present(false);
    remember([this](Preferences& preferences) {
        preferences.geometry = saveGeometry();
        preferences.layout = m_workbench->saveState();
        preferences.charts = chartsState();
    });
    if (m_autosave != nullptr) {
        m_autosave->leave();
    }
    event->accept();
}

} // namespace ui
