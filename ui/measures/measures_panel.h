// What can be done about the edited scenario: measures to switch on, put in order and give a value, each with what it saves.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <vector>

#include "model/measures/waterfall.h"
#include "ui/session/panel_context.h"
#include "ui/session/scenario_commands.h"

class QFrame;
class QVBoxLayout;

namespace ui {

class MeasureRow;

class MeasuresPanel : public QWidget {
    Q_OBJECT

public:
    explicit MeasuresPanel(PanelContext& context, QWidget* parent = nullptr);

    /// In front, it follows the scenario; behind another panel it costs nothing.
    void follow(bool inFront);
    /// Rows from top to bottom, as they stand.
    const std::vector<MeasureRow*>& rows() const { return m_rows; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QPushButton* makeButton(const QString& name, const QString& text, const QString& help);
    void makeRows();
    void refresh();
    void order(const model::Waterfall& made);
    void tell(const model::Waterfall& made);
    std::vector<model::ChosenMeasure> list() const;
    void edit(std::vector<model::ChosenMeasure> list, WorkspaceEdit what = WorkspaceEdit::Measures);
    void switchMeasure(std::string_view id, bool on);
    void giveValue(std::string_view id, const model::Value& value);
    void move(std::size_t from, std::size_t to);
    void moveBy(int step);
    void bestOrder();
    void onlyBestThree();
    void asScenario();
    std::size_t placeOf(const MeasureRow* row) const;
    std::size_t dropPlace(int y) const;
    void showDrop(int y);

    PanelContext& m_context;
    QLabel* m_outcome;
    QPushButton* m_order = nullptr;
    QPushButton* m_three = nullptr;
    QPushButton* m_take = nullptr;
    QVBoxLayout* m_column = nullptr; // of the rows
    QFrame* m_drop = nullptr;        // where a row that is dragged would go
    std::vector<MeasureRow*> m_rows;
    MeasureRow* m_dragged = nullptr;
    bool m_isFollowing = false;
};

} // namespace ui
