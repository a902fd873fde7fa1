// A chart as its file will look, as large as there is room; a checked ground stands for none.
#pragma once

#include <QWidget>

#include "ui/charts/chart_export.h"

namespace ui {

class ChartPreview : public QWidget {
    Q_OBJECT

public:
    explicit ChartPreview(ChartSpec spec, QWidget* parent = nullptr);

    void setOptions(const ExportOptions& options);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap draw(QSize pixels) const;

    ChartSpec m_spec;
    ExportOptions m_options;
};

} // namespace ui
