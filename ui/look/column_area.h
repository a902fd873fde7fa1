// A column of panels that scrolls up and down only: it asks for the width its panels need, so that none is cut off.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class ColumnArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnArea(const QString& name, QWidget* parent = nullptr);

    /// Where panels go, from top to bottom.
    QVBoxLayout* column() const { return m_column; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QVBoxLayout* m_column;
    int m_width = 0; // that was asked for
};

} // namespace ui
