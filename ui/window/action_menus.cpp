#include <QMenuBar>
#include <QToolButton>

#include "ui/window/actions.h"
#include "ui/window/tool_bar_fit.h"

namespace ui {

QMenu* Actions::addMenu(const QString& title) {
    auto* menu = new QMenu(title, &m_window);
    m_window.menuBar()->addMenu(menu);
    m_menus << menu;
    return menu;
}

void Actions::fillMenus() {
    QMenu* file = addMenu(tr("&File"));
    file->addActions({newScenario, open, addFiles});
    recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName("menu.recent");
    file->addAction(startPage);
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addActions({report, exportChart, exportAll, print});
    file->addSeparator();
    file->addActions({keepSession, quit});
    QMenu* edit = addMenu(tr("&Edit"));
    edit->addActions({undo, redo, replay});
    edit->addSeparator();
    edit->addActions({copyPicture, copyNumbers, copyResults});
    edit->addSeparator();
    edit->addActions({copyLine, pasteLine, share});
    edit->addSeparator();
    edit->addActions({findParameter, resetAll});
    QMenu* scenario = addMenu(tr("&Scenario"));
    scenario->addActions({pin, duplicate, rename, removeScenario});
    scenario->addSeparator();
    scenario->addActions({nextScenario, previousScenario, compare});
    scenario->addSeparator();
    scenario->addActions({setBaseline, removeBaseline, clearMeasured});
    scenario->addSeparator();
    scenario->addActions({knownFact, ownCurve});
    fillViewMenu();
    QMenu* help = addMenu(tr("&Help"));
    help->addActions({shortcuts, validation, claims});
    help->addSeparator();
    help->addAction(about);
}

void Actions::fillViewMenu() {
    QMenu* view = addMenu(tr("&View"));
    view->addActions({oneChart, twoCharts, chartTable});
    view->addSeparator();
    panels = view->addMenu(tr("&Panels"));
    panels->setObjectName("menu.panels");
    view->addActions({nextPanel, resetLayout});
    view->addSeparator();
    view->addMenu(tr("&Text size"))->addActions({largerText, smallerText, usualText});
    view->addMenu(tr("&Language"))->addActions(languages->actions());
    view->addMenu(tr("&Units"))->addActions(units->actions());
    view->addMenu(tr("&Colours"))->addActions(themes->actions());
    view->addMenu(tr("&Draws behind a range"))->addActions(draws->actions());
    view->addSeparator();
    view->addActions({present, leavePresenting});
}

void Actions::fillToolBar() {
    auto* bar = new QToolBar(tr("Tool bar"));
    m_toolBar = bar;
    m_window.addToolBar(bar);
    bar->setObjectName("toolbar");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int size = m_theme.basePixels > 20.0 ? 32 : m_theme.basePixels > 15.0 ? 20 : 16;
    bar->setIconSize({size, size});
    bar->addActions({newScenario, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo, replay});
    bar->addSeparator();
    bar->addActions({oneChart, twoCharts});
    bar->addSeparator();
    bar->addActions({setBaseline, exportChart});
    auto* filler = new QWidget;
    filler->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(filler);
    bar->addAction(present);
    nameToolButtons();
    new ToolBarFit(bar, {oneChart, twoCharts});
}

/// So that they are reached by Tab and found by name.
void Actions::nameToolButtons() {
    for (QAction* action : m_toolBar->actions()) {
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action))) {
            button->setObjectName("tool." + action->objectName().section('.', 1));
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(QString(action->iconText()).remove('&'));
        }
    }
}

} // namespace ui
