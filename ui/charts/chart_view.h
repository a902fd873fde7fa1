// A chart on the screen: shows a ChartSpec through the painter, repaints once per turn, does no work while hidden. Can
// be read, zoomed and clicked; what that means is up to whoever listens.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "ui/charts/chart_spec.h"
#include "ui/charts/cursor_mark.h"
#include "ui/look/theme.h"

namespace ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows the chart at the end of this event loop turn; of several in one turn, the last. A hidden view waits until
    /// shown. What was zoomed stays so as long as the axes mean the same.
    void setSpec(const ChartSpec& spec);
    void setTheme(const Theme& theme);
    const ChartSpec& spec() const;

    /// Shown over the chart without drawing it again; nothing takes it away.
    void setCursorMark(const std::optional<CursorMark>& mark);

    bool isZoomed() const;
    void resetZoom();
    /// The chart over the part of its axes that is on the screen.
    ChartSpec shownSpec() const;

    /// Paints in this very call, hidden or not: for benches and pictures.
    void replotNow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The latest chart is on the screen.
    void painted();
    /// Mouse or keys read the chart at this x of its axis; not snapped to anything.
    void cursorMoved(double x);
    void cursorLeft();
    /// The target line is wanted at this x; `targetReleased` ends a drag or a held key.
    void targetDragged(double x);
    void targetReleased();
    /// A click, or Enter, on a point or bar with a key.
    void pointActivated(const QString& key);
    void barActivated(const QString& key);
    /// The part of the axes that is shown now; the whole again after resetZoom().
    void zoomed(const Axis& x, const Axis& y);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void connectInput();
    bool dispatch(QEvent& event);
    void refresh();
    void showPainted();
    void zoomTo(const Axis& x, const Axis& y);
    void describe();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace ui
