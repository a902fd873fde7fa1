#include "ui/topics/delay_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/schedule/delay_curve.h"
#include "model/schedule/schedule.h"
#include "ui/files/hourly_loader.h"
#include "ui/topics/hourly_place.h"

namespace ui {
namespace {

using model::Quantity;

constexpr double hoursPerDay = 24.0;
constexpr double longestInHours = 96.0; // delays beyond are counted in days

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DelayChart)
};

/// Tenths of a percent at most.
QString share(double fraction, const NumberStyle& style) {
    constexpr double step = 1000.0;
    return percentText(std::round(fraction * step) / step, style);
}

struct Curve {
    double runH = 0.0;
    std::vector<model::DelayPoint> points;

    double delayH(std::size_t i) const { return points[i].deadlineH - std::ceil(runH); }
    /// Where the run may take twice its length, or the most that a year allows.
    const model::DelayPoint& twice() const {
        const auto found = std::ranges::find(points, 1.0, &model::DelayPoint::flexibility);
        return found == points.end() ? points.back() : *found;
    }
};

Curve curveOf(double runH, const model::HourlyZone& zone) {
    Curve curve{runH, model::delayCurve(model::hoursOf(hourlyData(), zone), runH, model::shownFlexibilities)};
    const auto same = std::ranges::unique(curve.points, {}, &model::DelayPoint::deadlineH); // cut at a year
    curve.points.erase(same.begin(), same.end());
    return curve;
}

void addSeries(ChartSpec& spec, const Curve& curve, const QString& name, LineRole role, double perHour,
               double model::DelayPoint::*saving) {
    Series series{name, role, {}, {}, {}, {}};
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        series.x.push_back(curve.delayH(i) * perHour);
        series.y.push_back(curve.points[i].*saving);
    }
    spec.series.push_back(std::move(series));
}

QString answer(const Curve& curve, const NumberStyle& style) {
    const model::DelayPoint& at = curve.twice();
    return Words::tr("Done within %1, pausing saves %2 on average, one stretch %3", "time, share, share")
        .arg(durationText(at.deadlineH / hoursPerDay, style), share(at.pausingSaving, style),
             share(at.stretchSaving, style));
}

void draw(TopicChart& chart, const Curve& curve, const ChartInputs& inputs) {
    const double longest = curve.delayH(curve.points.size() - 1);
    const bool isInDays = longest > longestInHours;
    const double perHour = isInDays ? 1.0 / hoursPerDay : 1.0;
    ChartSpec& spec = chart.spec;
    chart.ranges.x = fromZero({longest * perHour}, inputs.held.x);
    chart.ranges.y = fromZero({std::max(0.01, curve.points.back().pausingSaving)}, inputs.held.y);
    const QString unit = isInDays ? Words::tr("days") : Words::tr("hours");
    spec.x = axisOver(chart.ranges.x, {}, withUnit(Words::tr("Time allowed beyond the run's own"), unit), false);
    spec.y = axisOver(chart.ranges.y, {}, Words::tr("Saved carbon of electricity (%)"), false);
    spec.y.percent = true;
    const LineRole role = inputs.current().role;
    addSeries(spec, curve, Words::tr("Pausing"), role, perHour, &model::DelayPoint::pausingSaving);
    addSeries(spec, curve, Words::tr("One stretch"), role == LineRole::Scenario2 ? LineRole::Scenario3 : LineRole::Scenario2,
              perHour, &model::DelayPoint::stretchSaving);
}

} // namespace

TopicChart delayChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.title = Words::tr("What waiting saves");
    const model::HourlyZone* zone = shownZone(request, inputs);
    const double runH = inputs.current().result.point[Quantity::Days] * hoursPerDay;
    if (zone == nullptr) {
        spec.emptyMessage = noHoursMessage(inputs);
    } else if (!(runH > 0.0)) {
        spec.emptyMessage = Words::tr("This scenario has no answer. Choose a target that can be reached.");
    } else if (runH >= hourlyData().hours) {
        spec.emptyMessage = Words::tr("The run takes a year or longer: there are no hours to choose. Use more devices.");
    } else {
        const Curve curve = curveOf(runH, *zone);
        draw(chart, curve, inputs);
        spec.title = answer(curve, inputs.style);
        spec.subtitle = Words::tr("%1, a run of %2, the mean over all starts in %3; the longer a run, the less a day's "
                                  "wait saves", "place, time, year")
                            .arg(zoneLabel(*zone, inputs.catalog), durationText(runH / hoursPerDay, inputs.style),
                                 QString::number(hourlyData().year));
        spec.caption << hoursCredit();
    }
    return chart;
}

} // namespace ui
