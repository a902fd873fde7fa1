#include "ui/charts/chart_area.h"

#include <algorithm>

namespace ui {
namespace {

const QString countKey = QStringLiteral("count");
const QString firstKey = QStringLiteral("first");
const QString secondKey = QStringLiteral("second");

} // namespace

ChartArea::ChartArea(PanelContext& context, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_first(addPanel(context, QStringLiteral("chart"))),
      m_second(addPanel(context, QStringLiteral("chart2"))), m_active(m_first) {
    setObjectName("charts");
    setChildrenCollapsible(false);
    setHandleWidth(1);
    ChartRequest parts;
    parts.topic = Topic::Shares;
    m_second->setRequest(parts);
    m_second->hide();
}

ChartPanel* ChartArea::addPanel(PanelContext& context, const QString& name) {
    auto* panel = new ChartPanel(context, name);
    addWidget(panel);
    setStretchFactor(indexOf(panel), 1);
    connect(panel, &ChartPanel::requestChanged, this, &ChartArea::requestChanged);
    connect(panel, &ChartPanel::used, this, [this, panel] { use(panel); });
    connect(panel, &ChartPanel::exportWanted, this, &ChartArea::exportWanted);
    connect(panel, &ChartPanel::said, this, &ChartArea::said);
    return panel;
}

void ChartArea::use(ChartPanel* panel) {
    if (std::exchange(m_active, panel) != panel) {
        emit activeChanged();
    }
}

void ChartArea::setCount(int count) {
    count = std::clamp(count, 1, 2);
    if (count == m_count) {
        return;
    }
    m_count = count;
    m_second->setVisible(count == 2);
    if (count == 2) {
        setSizes({1, 1}); // equal shares
    } else {
        use(m_first);
    }
    emit countChanged(count);
}

QJsonObject ChartArea::state() const {
    return {{countKey, m_count}, {firstKey, toJson(m_first->request())}, {secondKey, toJson(m_second->request())}};
}

void ChartArea::setState(const QJsonObject& state) {
    if (state.contains(firstKey)) {
        m_first->setRequest(chartRequestFromJson(state[firstKey].toObject()));
    }
    if (state.contains(secondKey)) {
        m_second->setRequest(chartRequestFromJson(state[secondKey].toObject()));
    }
    setCount(state[countKey].toInt(1));
}

} // namespace ui
