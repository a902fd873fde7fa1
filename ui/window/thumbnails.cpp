#include "ui/window/thumbnails.h"

#include "ui/charts/chart_painter.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/topics/chart_topics.h"

namespace ui {
namespace {

constexpr double laidOutLarger = 2.0; // than it is shown: a chart made small, not a small chart

/// What stays readable when it is small.
ChartSpec withoutWords(ChartSpec spec) {
    spec.title.clear();
    spec.subtitle.clear();
    spec.x.title.clear();
    spec.y.title.clear();
    spec.caption.clear();
    spec.points.clear();
    spec.second.reset();
    for (Series& series : spec.series) {
        series.name.clear();
    }
    if (spec.target) {
        spec.target->label.clear();
    }
    return spec;
}

bool hasAnswer(const model::Curve& curve) {
    return std::ranges::any_of(curve.points,
                               [](const auto& point) { return point.values.has(model::Quantity::TotalKg); });
}

QPixmap painted(const ChartSpec& spec, Theme theme, QSize size, qreal pixelRatio) {
    theme.lineWidth *= laidOutLarger;
    theme.markLength = 0.0;
    QPixmap pixmap(size * pixelRatio);
    pixmap.fill(theme.ground);
    paintOn(pixmap, spec, theme, size * laidOutLarger, pixelRatio / laidOutLarger, {.words = false});
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace

const Preview& Thumbnails::preview(const model::Scenario& scenario, const Theme& theme, const NumberStyle& style,
                                   QSize size, qreal pixelRatio) {
    const QString key = QStringLiteral("%1 %2 %3 %4 %5 %6")
                            .arg(QString::fromStdString(scenario.name), theme.ground.name(), style.locale.name())
                            .arg(static_cast<int>(style.units))
                            .arg(size.width())
                            .arg(pixelRatio);
    if (const auto found = m_made.constFind(key); found != m_made.constEnd()) {
        return *found;
    }
    Session session(m_catalog);
    session.open(model::workspaceOf(scenario), {});
    const Runner runner(session);
    const double kg = runner.current().result.point[model::Quantity::TotalKg];
    Preview made;
    made.answer = std::isfinite(kg) ? massText(kg, style) : QString();
    ChartRequest request;
    if (!hasAnswer(runner.current().curve)) {
        request.topic = Topic::Shares; // an encoder has no accuracy; where its carbon comes from can be told
    }
    const TopicChart chart = topicChart(request, {runner.shown(), m_catalog, style});
    made.picture = painted(withoutWords(chart.spec), theme, size, pixelRatio);
    return *m_made.insert(key, made);
}

} // namespace ui
