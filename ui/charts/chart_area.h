// One chart, or two side by side. The second keeps its request while it is away.
#pragma once

#include <QJsonObject>
#include <QSplitter>

#include "ui/charts/chart_panel.h"

namespace ui {

class ChartArea : public QSplitter {
    Q_OBJECT

public:
    explicit ChartArea(PanelContext& context, QWidget* parent = nullptr);

    /// 1 or 2.
    int count() const { return m_count; }
    void setCount(int count);

    ChartPanel* first() const { return m_first; }
    /// Hidden while there is one chart.
    ChartPanel* second() const { return m_second; }
    /// The chart somebody used last, of those shown: what copying and exporting is about.
    ChartPanel* active() const { return m_active; }

    /// What a session remembers: how many charts, and what each was asked.
    QJsonObject state() const;
    void setState(const QJsonObject& state);

signals:
    void countChanged(int count);
    void requestChanged();
    void exportWanted();
    void said(const QString& sentence);
    void activeChanged();

private:
    ChartPanel* addPanel(PanelContext& context, const QString& name);
    void use(ChartPanel* panel);

    ChartPanel* m_first;
    ChartPanel* m_second;
    ChartPanel* m_active;
    int m_count = 1;
};

} // namespace ui
