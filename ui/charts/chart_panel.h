// One chart in the window with its picker: answers its request from the results, and keeps its ranges while a slider is
// held. Hidden, it does no work.
#pragma once

#include <QWidget>

#include "ui/charts/chart_options.h"
#include "ui/charts/chart_view.h"
#include "ui/files/file_prompt.h"
#include "ui/session/panel_context.h"
#include "ui/topics/chart_topics.h"

namespace ui {

class ChartPanel : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets.
    explicit ChartPanel(PanelContext& context, const QString& name = QStringLiteral("chart"), QWidget* parent = nullptr);

    const ChartRequest& request() const { return m_options->request(); }
    void setRequest(const ChartRequest& request);

    /// The chart of this moment, whether or not it is on the screen.
    const ChartSpec& spec();
    ChartView* view() const { return m_view; }

    /// The chart as it is on the screen, or its numbers, as bytes of a file.
    QByteArray file(const ExportChoice& choice);
    /// As seen, into the clipboard; for other programs also as SVG.
    void copyPicture();
    /// The numbers behind it, for a spreadsheet.
    void copyNumbers();
    /// The numbers in a window of their own.
    void showTable();
    /// The steps behind the number under the cursor, or behind the scenario's own.
    void explain();
    void resetZoom();

signals:
    void requestChanged();
    /// Somebody works with this chart.
    void used();
    void exportWanted();
    /// Something to tell beside the chart.
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillMenu();
    void refresh();
    void rebuild();
    void askBand();
    void read(std::optional<double> x);
    void fitZoom();
    ChartInputs inputs() const;

    PanelContext& m_context;
    ChartOptions* m_options;
    ChartView* m_view;
    QAction* m_resetZoom = nullptr;
    ChartRanges m_ranges;
    std::optional<double> m_reading; // where the cursor is
    std::optional<double> m_asked;   // where it was when the menu opened
    bool m_isStale = true;
};

} // namespace ui
