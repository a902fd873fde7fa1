#include "ui/window/actions.h"

#include <QMenuBar>
#include <QToolBar>

#include "ui/look/icons.h"
#include "ui/words/language.h"

namespace ui {

Actions::Actions(QMainWindow& window, const Preferences& preferences, const Theme& theme)
    : QObject(&window), m_theme(theme) {
    makeActions();
    makeChoices(preferences);
    fillMenus(window);
    fillToolBar(window);
}

QAction* Actions::add(const char* name, const QString& text, const QKeySequence& keys, const char* iconName) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcut(keys);
    if (iconName != nullptr) {
        action->setIcon(icon(iconName, m_theme.text));
    }
    return action;
}

void Actions::makeActions() {
    newScenario = add("new", tr("&New"), QKeySequence::New, "new");
    open = add("open", tr("&Open…"), QKeySequence::Open, "open");
    save = add("save", tr("&Save"), QKeySequence::Save, "save");
    saveAs = add("save_as", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportChart = add("export", tr("&Export the chart…"), QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    quit = add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = add("undo", tr("&Undo"), QKeySequence::Undo, "undo");
    redo = add("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    resetAll = add("reset_all", tr("Reset &all inputs"));
    findParameter = add("find_parameter", tr("&Find a parameter"), QKeySequence::Find);
    setBaseline = add("set_baseline", tr("Set as &baseline"), QKeySequence(Qt::CTRL | Qt::Key_B), "baseline");
    removeBaseline = add("remove_baseline", tr("Re&move the baseline"));
    resetLayout = add("reset_layout", tr("&Reset the layout"));
    validation = add("validation", tr("How &well does it predict?"));
    about = add("about", tr("&About Scalewatt"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    newScenario->setIconText(tr("New"));
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    exportChart->setIconText(tr("Export"));
    setBaseline->setIconText(tr("Set as baseline"));
    setBaseline->setToolTip(tr("Keep this scenario, dashed, to compare with"));
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
}

void Actions::fillMenus(QMainWindow& window) {
    QMenuBar* bar = window.menuBar();
    bar->clear();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newScenario, open});
    recent = file->addMenu(tr("Open &recent"));
    examples = file->addMenu(tr("E&xamples"));
    file->addSeparator();
    file->addActions({save, saveAs, exportChart});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(findParameter);
    edit->addActions({resetAll, setBaseline, removeBaseline});
    QMenu* view = bar->addMenu(tr("&View"));
    panels = view->addMenu(tr("&Panels"));
    panels->setObjectName("menu.panels");
    view->addAction(resetLayout);
    view->addSeparator();
    view->addMenu(tr("&Language"))->addActions(languages->actions());
    view->addMenu(tr("&Units"))->addActions(units->actions());
    view->addMenu(tr("&Colours"))->addActions(themes->actions());
    QMenu* help = bar->addMenu(tr("&Help"));
    help->addAction(validation);
    help->addSeparator();
    help->addAction(about);
    recent->setObjectName("menu.recent");
    examples->setObjectName("menu.examples");
}

void Actions::fillToolBar(QMainWindow& window) {
    auto* bar = window.findChild<QToolBar*>("toolbar");
    if (bar == nullptr) {
        bar = new QToolBar;
        window.addToolBar(bar);
        bar->setObjectName("toolbar");
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->setIconSize({16, 16});
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    bar->clear();
    bar->setWindowTitle(tr("Tool bar"));
    bar->addActions({newScenario, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({setBaseline, exportChart});
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
