// The scenarios in a row, to be chosen, named, moved, hidden: by mouse, by keys, from a menu.
#pragma once

#include <QListView>

#include "ui/scenarios/scenario_card.h"
#include "ui/scenarios/scenario_rows.h"
#include "ui/scenarios/strip_commands.h"

namespace ui {

class ScenarioList : public QListView {
    Q_OBJECT

public:
    explicit ScenarioList(PanelContext& context, QWidget* parent = nullptr);

    const ScenarioRows& rows() const { return m_rows; }
    /// Edits the name of the edited scenario in its place.
    void renameCurrent();
    /// Keyboard focus on the edited scenario.
    void showCurrent();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void filesDropped(const QStringList& paths);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    std::vector<StripCommand> commandsFor(const QModelIndex& index);
    void choose(const QModelIndex& index);
    void explain(const ScenarioRow& row);
    bool isOnTotal(const QModelIndex& index, const QPoint& place) const;
    void shareWidth();
    int caseBefore(const QPoint& place) const;

    PanelContext& m_context;
    ScenarioRows m_rows;
    ScenarioCard m_card;
};

} // namespace ui
