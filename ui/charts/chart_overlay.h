// What moves over a chart without the chart being drawn again: reading cursor, the mark under the mouse, focus frame.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/cursor_mark.h"
#include "ui/look/theme.h"

namespace ui {

class ChartOverlay : public QWidget {
    Q_OBJECT

public:
    explicit ChartOverlay(QWidget* parent);

    /// The chart below as drawn last.
    void setChart(const PlotScale& scale, const Theme& theme);
    void setCursorMark(const std::optional<CursorMark>& mark);
    void setHovered(const std::optional<ChartScene::Target>& target);
    void setFocusFrame(bool isShown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawHovered(QPainter& painter) const;
    void drawCursor(QPainter& painter) const;
    void drawSentence(QPainter& painter, double x) const;
    void drawFocusFrame(QPainter& painter) const;

    std::optional<PlotScale> m_scale;
    Theme m_theme;
    std::optional<CursorMark> m_mark;
    std::optional<ChartScene::Target> m_hovered;
    bool m_hasFocusFrame = false;
};

} // namespace ui
