// All inputs, made from the parameter table: levers and assumptions in tabs of their own, few or all of them, and a box
// to find any.
#pragma once

#include <QLineEdit>
#include <QTabWidget>
#include <array>

#include "model/scenario/parameter.h"
#include "ui/session/panel_context.h"

class QLabel;
class QPushButton;

namespace ui {

class DirectionSwitch;
class InputRow;
class InputsPage;

class InputsPanel : public QWidget {
    Q_OBJECT

public:
    explicit InputsPanel(PanelContext& context, QWidget* parent = nullptr);

    /// Shows the row wherever it is hidden, gives it the focus and marks it briefly.
    void jumpTo(model::Id id);
    /// The box to find any, from wherever one is.
    void focusFind();

    bool isDetailed() const { return m_isDetailed; }
    /// Every row, or the few that matter most: hides rows, changes nothing.
    void setDetailed(bool detailed);

signals:
    void detailedChanged(bool detailed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bringUp();
    QWidget* makeHead();
    QPushButton* makeLevel(const QString& text, const QString& help, bool detailed);
    InputsPage* page(model::Role role) const { return m_pages[static_cast<std::size_t>(role)]; }
    InputsPage* currentPage() const;
    void find(const QString& query);
    void jumpToFirstFound();
    void refresh();
    void titleAssumptions();

    PanelContext& m_context;
    QLineEdit* m_find;
    QLabel* m_found;
    QPushButton* m_simple;
    QPushButton* m_detailed;
    QTabWidget* m_tabs;
    DirectionSwitch* m_direction;
    std::array<InputsPage*, 2> m_pages{}; // by role
    bool m_isDetailed = false;
};

} // namespace ui
