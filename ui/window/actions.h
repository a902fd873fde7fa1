// Everything the menus offer, with shortcuts and icons; the window connects what each does.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

#include "ui/files/preferences.h"
#include "ui/look/theme.h"

namespace ui {

class Actions : public QObject {
    Q_OBJECT

public:
    /// Fills menu bar and tool bar of `window`, in the language of this moment; a child of the window.
    Actions(QMainWindow& window, const Preferences& preferences, const Theme& theme);

    QAction* newScenario;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportChart;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* resetAll;
    QAction* findParameter;
    QAction* setBaseline;
    QAction* removeBaseline;
    QAction* resetLayout;
    QAction* validation;
    QAction* about;
    QMenu* recent;
    QMenu* examples;
    QMenu* panels; // shows and hides each; the window fills it
    QActionGroup* languages; // data: locale name
    QActionGroup* units;     // data: UnitSystem
    QActionGroup* themes;    // data: ThemeChoice

    /// "Undo change of “Tokens”", or greyed.
    void showUndo(const QString& undoWords, const QString& redoWords);

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {}, const char* iconName = nullptr);
    void makeActions();
    void makeChoices(const Preferences& preferences);
    QAction* addChoice(QActionGroup* group, const QString& name, const QString& text, const QVariant& data,
                       bool chosen);
    void fillMenus(QMainWindow& window);
    void fillToolBar(QMainWindow& window);

    Theme m_theme;
};

} // namespace ui
