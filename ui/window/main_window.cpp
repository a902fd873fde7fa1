#include "ui/window/main_window.h"

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

#include "ui/window/about_dialog.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/window/actions.h"
#include "ui/look/appearance.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_panel.h"
#include "ui/results/equivalents_panel.h"
#include "ui/files/example_files.h"
#include "ui/window/first_chart_report.h"
#include "ui/results/headline_panel.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/words/language.h"
#include "ui/results/notices_panel.h"
#include "ui/results/result_panel.h"
#include "ui/look/text_widgets.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

constexpr int inputsWidth = 320;
constexpr int resultsWidth = 296;
constexpr int messageMs = 5'000;
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
    : QMainWindow(parent), m_catalog(catalog), m_preferences(std::move(preferences)), m_session(catalog.catalog),
      m_runner(m_session), m_document(m_session, std::move(prompt), *this) {
    setObjectName("main_window");
    m_session.open(firstLook(catalog.catalog), {});
    resize(firstSize);
    restoreGeometry(m_preferences.geometry);
    build();
    reportFirstChart(*m_chart->view());
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
    m_document.setStyle(m_context->style);

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
    connect(m_actions->examples, &QMenu::aboutToShow, this, &MainWindow::fillExamples);
    fillRecent();
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
    on(m_actions->newScenario, [this] { m_document.start({}); });
    on(m_actions->open, [this] { m_document.openAsked(); });
    on(m_actions->save, [this] { m_document.save(); });
    on(m_actions->saveAs, [this] { m_document.saveAs(); });
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_session.undoStack().undo(); });
    on(m_actions->redo, [this] { m_session.undoStack().redo(); });
    on(m_actions->resetAll, [this] { resetAll(); });
    on(m_actions->setBaseline, [this] { m_session.setBaseline(m_session.scenario()); });
    on(m_actions->removeBaseline, [this] { m_session.setBaseline({}); });
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
            QTimer::singleShot(0, this, &MainWindow::build); // the menu that asked for it closes first
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
    const QString path = m_document.exportAs([this](const ExportChoice& choice) {
        return chartFile(choice, m_chart->spec(), m_runner.shown(), m_catalog.catalog);
    });
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
    remember([this](Preferences& preferences) { preferences.geometry = saveGeometry(); });
    event->accept();
}

} // namespace ui
