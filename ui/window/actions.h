// Everything the menus offer, with shortcuts and icons; the window connects what each does.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

#include "ui/files/preferences.h"
#include "ui/look/theme.h"

namespace ui {

class Actions : public QObject {
    Q_OBJECT

public:
    /// Fills menu bar and tool bar of `window`, in the language of this moment; a child of the window.
    Actions(QMainWindow& window, const Preferences& preferences, const Theme& theme);
    /// Takes what it put there out of menu bar and tool bar.
    ~Actions() override;

    QAction* newScenario;
    QAction* open;
    QAction* addFiles;
    QAction* save;
    QAction* saveAs;
    QAction* exportChart;
    QAction* report;
    QAction* exportAll;
    QAction* print;
    QAction* startPage;
    QAction* keepSession;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* replay;
    QAction* copyPicture;
    QAction* copyNumbers;
    QAction* copyResults;
    QAction* copyLine;
    QAction* pasteLine;
    QAction* share;
    QAction* chartTable;
    QAction* resetAll;
    QAction* findParameter;
    QAction* pin;
    QAction* duplicate;
    QAction* rename;
    QAction* removeScenario;
    QAction* nextScenario;
    QAction* previousScenario;
    QAction* compare;
    QAction* knownFact;
    QAction* ownCurve;
    QAction* setBaseline;
    QAction* removeBaseline;
    QAction* oneChart;
    QAction* twoCharts;
    QAction* nextPanel;
    QAction* resetLayout;
    QAction* validation;
    QAction* claims;
    QAction* clearMeasured;
    QAction* largerText;
    QAction* smallerText;
    QAction* usualText;
    QAction* present;
    QAction* leavePresenting;
    QAction* shortcuts;
    QAction* about;
    QMenu* recent;
    QMenu* panels;           // shows and hides each; the window fills it
    QActionGroup* languages; // data: locale name
    QActionGroup* units;     // data: UnitSystem
    QActionGroup* themes;    // data: ThemeChoice
    QActionGroup* draws;     // data: how many

    /// "Undo change of “Tokens”", or greyed.
    void showUndo(const QString& undoWords, const QString& redoWords);
    void showChartCount(int count);
    /// In the order of the menu bar.
    QList<QMenu*> menus() const { return m_menus; }

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {}, const char* iconName = nullptr);
    void makeFileActions();
    void makeEditActions();
    void makeScenarioActions();
    void makeViewActions();
    void makeHelpActions();
    void makeChoices(const Preferences& preferences);
    QAction* addChoice(QActionGroup* group, const QString& name, const QString& text, const QVariant& data,
                       bool chosen);
    QMenu* addMenu(const QString& title);
    void fillMenus();
    void fillViewMenu();
    void fillToolBar();
    void nameToolButtons();

    QMainWindow& m_window;
    Theme m_theme;
    QList<QMenu*> m_menus;
    QToolBar* m_toolBar = nullptr;
};

} // namespace ui
