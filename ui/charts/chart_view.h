// A chart on the screen: shows a ChartSpec through the painter, repaints once per turn, does no work while hidden.
#pragma once

#include <QWidget>
#include <memory>

#include "ui/charts/chart_spec.h"
#include "ui/look/theme.h"

namespace ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows the chart at the end of this event loop turn; of several in one turn, the last. A hidden view waits until
    /// shown.
    void setSpec(const ChartSpec& spec);
    void setTheme(const Theme& theme);
    const ChartSpec& spec() const;

    /// Paints in this very call, hidden or not: for benches and pictures.
    void replotNow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The latest chart is on the screen.
    void painted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace ui
