// Lays things out like words of a text: in a row as long as there is room, then in the next.
#pragma once

#include <QLayout>
#include <QList>

namespace ui {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `spacing` between neighbours, `rowSpacing` between rows (as much, if negative).
    explicit FlowLayout(int spacing, QWidget* parent = nullptr, int rowSpacing = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> m_items;
    int m_rowSpacing;
};

} // namespace ui
