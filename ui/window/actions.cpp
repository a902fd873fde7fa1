#include "ui/window/actions.h"

#include <QLocale>

#include "ui/look/icons.h"
#include "ui/words/language.h"

namespace ui {
namespace {

/// "Open (Ctrl+O)": what a button does, and how to do it without the mouse.
void showShortcut(QAction& action) {
    const QString what = action.toolTip();
    if (!action.shortcut().isEmpty()) {
        action.setToolTip(QStringLiteral("%1 (%2)").arg(what, action.shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace

Actions::Actions(QMainWindow& window, const Preferences& preferences, const Theme& theme)
    : QObject(&window), m_window(window), m_theme(theme) {
    makeFileActions();
    makeEditActions();
    makeScenarioActions();
    makeViewActions();
    makeHelpActions();
    makeChoices(preferences);
    fillMenus();
    fillToolBar();
    for (QAction* action : findChildren<QAction*>()) {
        showShortcut(*action);
    }
}

Actions::~Actions() {
    qDeleteAll(m_menus);
    delete m_toolBar;
}

QAction* Actions::add(const char* name, const QString& text, const QKeySequence& keys, const char* iconName) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcut(keys);
    if (iconName != nullptr) {
        action->setIcon(icon(iconName, m_theme.text));
    }
    m_window.addAction(action); // its shortcut holds while the menu bar is hidden too
    return action;
}

void Actions::makeFileActions() {
    newScenario = add("new", tr("&New"), QKeySequence::New, "new");
    open = add("open", tr("&Open…"), QKeySequence::Open, "open");
    addFiles = add("add_files", tr("Open &beside…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addFiles->setToolTip(tr("Scenarios of files beside those that are there"));
    save = add("save", tr("&Save"), QKeySequence::Save, "save");
    saveAs = add("save_as", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportChart = add("export", tr("&Export the chart…"), QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    report = add("report", tr("&Report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportAll = add("export_all", tr("Export a&ll charts…"));
    exportAll->setToolTip(tr("Every chart as a file of its own, into one folder"));
    print = add("print", tr("&Print the chart…"), QKeySequence::Print);
    startPage = add("start_page", tr("S&tart page"), QKeySequence(Qt::ALT | Qt::Key_Home));
    keepSession = add("keep_session", tr("&Continue here at the next start"));
    keepSession->setCheckable(true);
    quit = add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    newScenario->setIconText(tr("New"));
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    exportChart->setIconText(tr("Export"));
}

void Actions::makeEditActions() {
    undo = add("undo", tr("&Undo"), QKeySequence::Undo, "undo");
    redo = add("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    replay = add("replay", tr("Re&play the last change"), QKeySequence(Qt::CTRL | Qt::Key_R), "replay");
    replay->setIconText(tr("Replay"));
    copyPicture = add("copy_picture", tr("Copy the chart as a &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyNumbers = add("copy_numbers", tr("Copy the chart's &numbers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    copyResults = add("copy_results", tr("Copy the results as a &table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    copyLine = add("copy_line", tr("Copy the scenario as a &line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    copyLine->setToolTip(tr("A line of text for chats and slides, which opens again by pasting"));
    pasteLine = add("paste_line", tr("Paste a s&cenario"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    share = add("share", tr("Show as a &QR code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    findParameter = add("find_parameter", tr("&Find a parameter"), QKeySequence::Find);
    resetAll = add("reset_all", tr("Reset &all inputs"));
}

void Actions::makeScenarioActions() {
    pin = add("pin", tr("&Pin as it is now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    duplicate = add("duplicate", tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    rename = add("rename", tr("&Rename"), QKeySequence(Qt::Key_F2));
    removeScenario = add("remove_scenario", tr("De&lete"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    nextScenario = add("next_scenario", tr("&Next scenario"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousScenario = add("previous_scenario", tr("Pre&vious scenario"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    knownFact = add("known_fact", tr("What do you already &know?…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    ownCurve = add("own_curve", tr("&Own accuracy curve…"));
    compare = add("compare", tr("&Compare side by side"), QKeySequence(Qt::CTRL | Qt::Key_K));
    setBaseline = add("set_baseline", tr("Set as &baseline"), QKeySequence(Qt::CTRL | Qt::Key_B), "baseline");
    removeBaseline = add("remove_baseline", tr("Re&move the baseline"));
    pin->setToolTip(tr("Keep this scenario on the charts and go on beside it"));
    setBaseline->setToolTip(tr("Keep this scenario, dashed, to compare with"));
    setBaseline->setIconText(tr("Set as baseline"));
}

void Actions::makeViewActions() {
    auto* count = new QActionGroup(this);
    oneChart = add("one_chart", tr("&One chart"), QKeySequence(Qt::CTRL | Qt::Key_1), "one_chart");
    twoCharts = add("two_charts", tr("&Two charts"), QKeySequence(Qt::CTRL | Qt::Key_2), "two_charts");
    for (QAction* action : {oneChart, twoCharts}) {
        action->setCheckable(true);
        action->setActionGroup(count);
    }
    chartTable = add("chart_table", tr("The chart as a ta&ble"), QKeySequence(Qt::CTRL | Qt::Key_T));
    nextPanel = add("next_panel", tr("Go to the &next panel"), QKeySequence(Qt::Key_F6));
    resetLayout = add("reset_layout", tr("&Reset the layout"));
    largerText = add("larger_text", tr("&Larger"), QKeySequence::ZoomIn);
    smallerText = add("smaller_text", tr("&Smaller"), QKeySequence::ZoomOut);
    usualText = add("usual_text", tr("&Usual"), QKeySequence(Qt::CTRL | Qt::Key_0));
    largerText->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    present = add("present", tr("&Present"), QKeySequence(Qt::Key_F11), "present");
    present->setCheckable(true);
    present->setToolTip(tr("Large type and charts, for a projector"));
    leavePresenting = add("leave_presenting", tr("&Leave presenting"), QKeySequence(Qt::Key_Escape));
    leavePresenting->setEnabled(false);
}

void Actions::makeHelpActions() {
    shortcuts = add("shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    validation = add("validation", tr("How &well does it predict?"));
    claims = add("claims", tr("&Claims checked"));
    clearMeasured = add("clear_measured", tr("Clear the &measured points"));
    about = add("about", tr("&About Scalewatt"));
    about->setMenuRole(QAction::AboutRole);
}

QAction* Actions::addChoice(QActionGroup* group, const QString& name, const QString& text, const QVariant& data,
                            bool chosen) {
    auto* action = new QAction(text, group);
    action->setObjectName("action." + name);
    action->setCheckable(true);
    action->setChecked(chosen);
    action->setData(data);
    return action;
}

void Actions::makeChoices(const Preferences& preferences) {
    languages = new QActionGroup(this);
    for (const QString& language : shippedLanguages()) {
        addChoice(languages, "language." + language, languageName(language), language,
                  chooseLanguage(preferences.language) == language);
    }
    units = new QActionGroup(this);
    const auto addUnits = [&](const char* name, const QString& text, UnitSystem system) {
        addChoice(units, name, text, static_cast<int>(system), preferences.units == system);
    };
    addUnits("units.metric", tr("Metric (kg, t, km)"), UnitSystem::Metric);
    addUnits("units.us", tr("US (lb, miles)"), UnitSystem::UsCustomary);
    themes = new QActionGroup(this);
    const auto addTheme = [&](const char* name, const QString& text, ThemeChoice choice) {
        addChoice(themes, name, text, static_cast<int>(choice), preferences.theme == choice);
    };
    addTheme("theme.system", tr("Like the system"), ThemeChoice::System);
    addTheme("theme.light", tr("Light"), ThemeChoice::Light);
    addTheme("theme.dark", tr("Dark"), ThemeChoice::Dark);
    draws = new QActionGroup(this);
    for (const int count : drawCounts) {
        const QString number = QLocale(chooseLanguage(preferences.language)).toString(count);
        addChoice(draws, QStringLiteral("draws.%1").arg(count),
                  count == model::defaultDraws ? tr("%1 (usual)", "number of draws").arg(number) : number, count,
                  preferences.draws == count);
    }
}

void Actions::showChartCount(int count) {
    oneChart->setChecked(count == 1);
    twoCharts->setChecked(count == 2);
}

void Actions::showUndo(const QString& undoWords, const QString& redoWords) {
    undo->setEnabled(!undoWords.isEmpty());
    redo->setEnabled(!redoWords.isEmpty());
    undo->setText(undoWords.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoWords));
    redo->setText(redoWords.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoWords));
    undo->setIconText(tr("Undo")); // the tool bar's button keeps its width
    redo->setIconText(tr("Redo"));
}

} // namespace ui
