#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "ui/charts/chart_area.h"
#include "ui/files/file_drop.h"
#include "ui/files/file_notice.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/scenarios/scenario_strip.h"
#include "ui/sharing/scenario_line.h"
#include "ui/validation/run_files.h"
#include "ui/window/actions.h"
#include "ui/window/first_chart_report.h"
#include "ui/window/start_page.h"
#include "ui/window/view_state.h"
#include "ui/window/workbench.h"
#include "ui/words/language.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

constexpr QSize firstSize{1280, 800};
constexpr int leastHeight = 700;
constexpr int frameAllowance = 48; // pixels for what the desktop draws around a window

/// No higher than the screen, since a status bar below its edge is of no use; a narrow screen has its own way with windows.
QSize sizeAtFirst() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (screen == nullptr || screen->availableSize().width() < firstSize.width()) {
        return firstSize;
    }
    const int height = screen->availableSize().height() - frameAllowance;
    return {firstSize.width(), std::clamp(height, leastHeight, firstSize.height())};
}

/// What a text box would take for "to the end of the line" and "delete" in the old editing style.
bool isEndOrKill(const QKeyEvent& key) {
    return key.modifiers() == Qt::ControlModifier &&
           (key.key() == Qt::Key_E || key.key() == Qt::Key_K || key.key() == Qt::Key_D);
}

constexpr double percent = 0.01;
constexpr double presentingScale = 1.6; // type that is read from the last row

} // namespace

MainWindow::MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
                       QWidget* parent)
    : QMainWindow(parent), m_catalog(catalog), m_preferences(std::move(preferences)), m_session(catalog.catalog),
      m_runner(m_session), m_document(m_session, std::move(prompt), *this),
      m_validation(m_document.prompt(), *this), m_claims(*this), m_explain(*this), m_replay(m_session, m_runner),
      m_thumbnails(catalog.catalog), m_centre(new QWidget), m_pages(new QStackedWidget) {
    setObjectName("main_window");
    qApp->installEventFilter(this);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    setCentralWidget(m_centre);
    new FileDrop(*this, [this](const QStringList& paths) { openFiles(paths); });
    m_runner.setDraws(m_preferences.draws);
    m_session.open(firstLook(catalog.catalog), {});
    resize(sizeAtFirst());
    restoreGeometry(m_preferences.geometry);
    build();
    reportFirstChart(*chart()->view());
    connect(&m_document, &Document::used, this, [this](const QString& path) {
        remember([&](Preferences& kept) { kept.addRecent(path); });
        fillRecent();
    });
    connect(&m_claims, &ClaimsWindow::scenariosWanted, this, &MainWindow::startFrom);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::changed, this, &MainWindow::tellWhatWent);
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
    m_look.dress();
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
    connect(m_workbench->charts(), &ChartArea::said, this, &MainWindow::say);
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
    m_claims.rebuild(*m_context);
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

/// Only the application itself is told of its palette. A shortcut of the menus goes before the old editing keys that a
/// text box would make of it (Ctrl+E: to the end of the line).
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_actions != nullptr && isEndOrKill(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
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
            [this](const model::Workspace& workspace) { m_document.start(workspace); });
    connect(m_start, &StartPage::claimsWanted, this, [this] { m_claims.open(*m_context); });
    connect(m_start, &StartPage::left, this, &MainWindow::leaveStartPage);
    m_pages->addWidget(m_start);
    m_pages->setCurrentWidget(m_start);
}

/// Scenarios that another window asked for come to the front.
void MainWindow::startFrom(const model::Workspace& workspace) {
    m_document.start(workspace);
    raise();
    activateWindow();
}

void MainWindow::leaveStartPage() {
    if (m_start != nullptr) {
        m_pages->setCurrentWidget(m_workbench);
        m_pages->removeWidget(m_start); // else it would stand in for a workbench that is made anew
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

void MainWindow::refreshTitle() {
    const QString file =
        m_session.path().isEmpty() ? scenarioName(m_session.scenario()) : QFileInfo(m_session.path()).fileName();
    setWindowTitle(tr("%1[*] – Scalewatt").arg(file));
    setWindowModified(m_session.isModified());
}

void MainWindow::openFiles(const QStringList& paths) {
    QStringList scenarios;
    for (const QString& path : paths) {
        if (isScenarioLine(path)) {
            m_document.openLine(path);
            continue;
        }
        isTablePath(path) ? m_validation.openTable(path, *m_context) : scenarios.append(path);
    }
    if (!scenarios.isEmpty()) {
        m_document.openAll(scenarios);
    }
}

/// In the status bar, for as long as it takes to read.
void MainWindow::say(const QString& words) {
    constexpr int readingMs = 5'000;
    statusBar()->showMessage(words, readingMs);
}

void MainWindow::refreshStatus() {
    const model::Scenario& scenario = m_session.scenario();
    const double year = scenario.numberOrDefault(model::Id::SiteYear);
    m_status->setText(tr("Factors of %1, data %2   |   an estimate, not a measurement   |   computed in %3 ms")
                          .arg(QString::number(year, 'f', 0), QString::fromStdString(m_catalog.catalog.dataVersion),
                               plainText(m_runner.milliseconds(), m_context->style, 2)));
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
