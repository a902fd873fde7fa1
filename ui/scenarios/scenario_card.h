// Paints one scenario of the strip: its line, its name over its total, an eye where it can be hidden.
#pragma once

#include <QStyledItemDelegate>

#include "ui/look/theme.h"
#include "ui/scenarios/scenario_rows.h"

namespace ui {

class ScenarioCard : public QStyledItemDelegate {
    Q_OBJECT

public:
    ScenarioCard(const Theme& theme, const ScenarioRows& rows, QObject* parent = nullptr);

    /// No card is wider; longer names are cut off with dots.
    void setWidthLimit(int pixels) { m_widthLimit = pixels; }
    /// What a card would like, and what it needs.
    int fullWidth(const ScenarioRow& row) const;
    int leastWidth() const;
    int height() const;
    /// Where the eye of a card is.
    QRect eyeRect(const QRect& card) const;
    /// Where its total is written.
    QRect totalRect(const QRect& card, const ScenarioRow& row) const;
    /// The total of this line is under the pointer: underlined.
    void setPointedTotal(std::optional<LineRole> line) { m_pointedTotal = line; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    QFont nameFont(const ScenarioRow& row) const;
    int textLeft() const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ScenarioRow& row) const;
    void paintEye(QPainter& painter, const QRect& card, bool open) const;

    Theme m_theme;
    const ScenarioRows& m_rows;
    std::optional<LineRole> m_pointedTotal;
    int m_widthLimit = 240;
};

} // namespace ui
