#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/about_dialog.h"
#include "ui/accuracy_chart.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/chart_files.h"
#include "ui/chart_panel.h"
#include "ui/equivalents_panel.h"
#include "ui/example_files.h"
#include "ui/first_chart_report.h"
#include "ui/headline_panel.h"
#include "ui/inputs_panel.h"
#include "ui/language.h"
#include "ui/notices_panel.h"
#include "ui/result_panel.h"
#include "ui/scenario_files.h"
#include "ui/text_widgets.h"
#include "ui/wording.h"

namespace ui {
namespace {

constexpr int inputsWidth = 320;
constexpr int resultsWidth = 296;
constexpr QSize firstSize{1280, 800};

/// The system's own colours, remembered before a theme replaces them.
const QPalette& systemPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

const QFont& systemFont() {
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

MainWindow::MainWindow(const LoadedCatalog& catalog, Preferences preferences, std::unique_ptr<FilePrompt> prompt,
                       QWidget* parent)
    : QMainWindow(parent), m_catalog(catalog), m_preferences(std::move(preferences)), m_prompt(std::move(prompt)),
      m_session(catalog.catalog), m_runner(m_session) {
    setObjectName("main_window");
    FirstLook first = firstLook(catalog.catalog);
    m_session.open(std::move(first.scenario), std::move(first.comparison), {});
    resize(firstSize);
    restoreGeometry(m_preferences.geometry);
    build();
    reportFirstChart(*m_chart->view());
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::named, this, &MainWindow::refreshTitle);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshActions);
    connect(&m_runner, &Runner::computed, this, &MainWindow::refreshStatus);
    for (const model::Problem& problem : catalog.problems) { // said once the window stands
        QTimer::singleShot(0, this, [this, problem] { tell(problem); });
    }
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // panels use session and runner: they go first
}

/// Once at the start, and again when language, units or colours are chosen: panels made anew keep no old word.
void MainWindow::build() {
    const QString language = chooseLanguage(m_preferences.language);
    installLanguage(language);
    const QFont font = interfaceFont(language, systemFont());
    const Theme theme = chosenTheme(m_preferences.theme, systemPalette(), font);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(theme));
    setStyleSheet(styleSheetFor(theme));
    auto context = std::make_unique<PanelContext>(
        PanelContext{m_session, m_runner, {numberLocale(language), m_preferences.units}, theme});
    delete m_actions;
    m_actions = new Actions(*this, m_preferences, theme);
    delete takeCentralWidget();
    m_context = std::move(context);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName("panels");
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* inputs = new InputsPanel(*m_context);
    m_chart = new ChartPanel(*m_context);
    splitter->addWidget(inputs);
    splitter->addWidget(m_chart);
    splitter->addWidget(buildResults());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({inputsWidth, width() - inputsWidth - resultsWidth, resultsWidth});
    setCentralWidget(splitter);
    splitter->setFocusPolicy(Qt::ClickFocus);
    splitter->setFocus(); // no control looks touched before anybody touched it
    buildStatusBar();
    connectActions();
    connectChoices();
    fillFileMenus();
    refreshTitle();
    refreshActions();
    refreshStatus();
}

QWidget* MainWindow::buildResults() {
    auto* area = new QScrollArea;
    area->setObjectName("results");
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(resultsWidth - 40);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    column->setSpacing(Theme::space12);
    column->addWidget(new HeadlinePanel(*m_context));
    column->addWidget(new NoticesPanel(*m_context, Urgency::Urgent));
    column->addWidget(hairline(m_context->theme));
    column->addWidget(new ResultPanel(*m_context));
    column->addWidget(hairline(m_context->theme));
    column->addWidget(new EquivalentsPanel(*m_context));
    column->addWidget(new NoticesPanel(*m_context, Urgency::Calm));
    column->addStretch();
    area->setWidget(page);
    return area;
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
    on(m_actions->newScenario, [this] {
        if (mayLeave()) {
            m_session.open({}, {}, {});
        }
    });
    on(m_actions->open, [this] {
        if (const QString path = m_prompt->openPath(this); !path.isEmpty()) {
            openFile(path);
        }
    });
    on(m_actions->save, [this] { save(); });
    on(m_actions->saveAs, [this] { saveAs(); });
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_session.undoStack().undo(); });
    on(m_actions->redo, [this] { m_session.undoStack().redo(); });
    on(m_actions->resetAll, [this] {
        Changes all;
        for (const model::Id id : model::differences(m_session.scenario(), {})) {
            all.push_back({id, {}});
        }
        if (!all.empty()) {
            m_session.edit(std::move(all));
        }
    });
    on(m_actions->setBaseline, [this] { m_session.setBaseline(m_session.scenario()); });
    on(m_actions->removeBaseline, [this] { m_session.setBaseline({}); });
    on(m_actions->about, [this] { showAbout(); });
}

void MainWindow::connectChoices() {
    const auto choose = [this](QActionGroup* group, auto setting) {
        connect(group, &QActionGroup::triggered, this, [this, setting](const QAction* action) {
            this->remember([&](Preferences& preferences) { setting(preferences, action->data()); });
            QTimer::singleShot(0, this, &MainWindow::build); // the menu that asked for it closes first
        });
    };
    choose(m_actions->languages, [](Preferences& p, const QVariant& choice) { p.language = choice.toString(); });
    choose(m_actions->units,
           [](Preferences& p, const QVariant& choice) { p.units = static_cast<UnitSystem>(choice.toInt()); });
    choose(m_actions->themes,
           [](Preferences& p, const QVariant& choice) { p.theme = static_cast<ThemeChoice>(choice.toInt()); });
}

void MainWindow::fillFileMenus() {
    m_actions->recent->clear();
    for (const QString& path : m_preferences.recentFiles) {
        QAction* action = m_actions->recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_actions->recent->setEnabled(!m_preferences.recentFiles.isEmpty());
    connect(m_actions->examples, &QMenu::aboutToShow, this, [this] {
        m_actions->examples->clear();
        for (const Example& example : examples(m_catalog.catalog)) {
            QAction* action = m_actions->examples->addAction(scenarioName(example.scenario));
            connect(action, &QAction::triggered, this, [this, example] {
                if (mayLeave()) {
                    m_session.open(example.scenario, {}, {});
                }
            });
        }
    });
}

void MainWindow::refreshTitle() {
    const QString file =
        m_session.path().isEmpty() ? scenarioName(m_session.scenario()) : QFileInfo(m_session.path()).fileName();
    setWindowTitle(tr("%1[*] – Scalewatt").arg(file));
    setWindowModified(m_session.isModified());
}

void MainWindow::refreshActions() {
    m_actions->showUndo(m_session.undoWords(), m_session.redoWords());
    m_actions->removeBaseline->setEnabled(m_session.comparison().baseline.has_value());
}

void MainWindow::refreshStatus() {
    const model::Scenario& scenario = m_session.scenario();
    const double year = scenario.numberOrDefault(model::Id::SiteYear);
    m_status->setText(tr("Factors of %1, data %2   |   an estimate, not a measurement   |   computed in %3 ms")
                          .arg(QString::number(year, 'f', 0), QString::fromStdString(m_catalog.catalog.dataVersion),
                               plainText(m_runner.milliseconds(), m_context->style, 2)));
}

std::optional<model::Scenario> MainWindow::read(const QString& path) {
    try {
        return openScenario(path, m_catalog.catalog);
    } catch (const model::InputError& error) {
        tell(error.problem());
        return {};
    }
}

bool MainWindow::openFile(const QString& path) {
    if (!mayLeave()) {
        return false;
    }
    auto scenario = read(path);
    if (!scenario) {
        return false;
    }
    m_session.open(std::move(*scenario), {}, path);
    remember([&](Preferences& preferences) { preferences.addRecent(path); });
    fillFileMenus();
    return true;
}

void MainWindow::openFiles(const QStringList& paths) {
    if (paths.isEmpty() || !openFile(paths.constFirst())) {
        return;
    }
    Comparison comparison;
    for (const QString& path : paths.mid(1)) {
        if (auto scenario = read(path)) {
            comparison.pinned.push_back(std::move(*scenario));
        }
    }
    m_session.open(m_session.scenario(), std::move(comparison), paths.constFirst());
}

bool MainWindow::mayLeave() {
    if (!m_session.isModified()) {
        return true;
    }
    switch (m_prompt->askUnsaved(this, scenarioName(m_session.scenario()))) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    default:
        return false;
    }
}

bool MainWindow::save() {
    return m_session.path().isEmpty() ? saveAs() : saveTo(m_session.path());
}

bool MainWindow::saveAs() {
    const QString suggestion =
        m_session.path().isEmpty() ? scenarioName(m_session.scenario()) + ".json" : m_session.path();
    const QString path = m_prompt->savePath(this, suggestion);
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString& path) {
    try {
        saveScenario(path, m_session.scenario());
    } catch (const model::InputError& error) {
        tell(error.problem());
        return false;
    }
    m_session.markSaved(path);
    remember([&](Preferences& preferences) { preferences.addRecent(path); });
    fillFileMenus();
    return true;
}

void MainWindow::exportChart() {
    const auto choice = m_prompt->exportChoice(this, scenarioName(m_session.scenario()));
    if (!choice) {
        return;
    }
    try {
        writeFile(choice->path, chartFile(*choice, m_chart->spec(), m_runner.shown(), m_catalog.catalog));
        statusBar()->showMessage(tr("Written: %1").arg(choice->path), 5'000);
    } catch (const model::InputError& error) {
        tell(error.problem());
    }
}

void MainWindow::showAbout() {
    auto* dialog = new AboutDialog(m_catalog.catalog, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::tell(const model::Problem& problem) {
    m_prompt->tell(this, tr("That did not work"), problemText(problem, m_context->style));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    remember([this](Preferences& preferences) { preferences.geometry = saveGeometry(); });
    event->accept();
}

} // namespace ui
