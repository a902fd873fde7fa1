#include "ui/topics/hours_chart.h"

#include <QCoreApplication>
#include <algorithm>

#include "model/schedule/hour_profile.h"
#include "ui/files/hourly_loader.h"
#include "ui/topics/hourly_place.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoursChart)
};

QString hourName(int hour) {
    return QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
}

QString grams(double value, const NumberStyle& style) {
    return Words::tr("%1 g/kWh").arg(plainText(value, style));
}

HeatMap heatOf(const model::HourProfile& profile, const NumberStyle& style) {
    HeatMap heat;
    heat.unit = Words::tr("g CO₂e/kWh");
    heat.low = profile.meanG[0][0];
    heat.high = heat.low;
    for (int hour = 0; hour < model::hoursPerDay; ++hour) {
        heat.columns << hourName(hour);
    }
    for (std::size_t month = 0; month < profile.meanG.size(); ++month) {
        heat.rows << style.locale.standaloneMonthName(static_cast<int>(month) + 1, QLocale::ShortFormat);
        heat.values.emplace_back(profile.meanG[month].begin(), profile.meanG[month].end());
        const auto [low, high] = std::ranges::minmax(profile.meanG[month]);
        heat.low = std::min(heat.low, low);
        heat.high = std::max(heat.high, high);
    }
    return heat;
}

QString answer(const model::HourlyZone& zone, const model::HourProfile& profile, const ChartInputs& inputs) {
    const int clean = profile.cleanestHour();
    const int dirty = profile.dirtiestHour();
    return Words::tr("%1: cleanest from %2:00 (%3), dirtiest from %4:00 (%5)", "place, hour, g/kWh, hour, g/kWh")
        .arg(zoneLabel(zone, inputs.catalog), hourName(clean),
             grams(profile.yearG[static_cast<std::size_t>(clean)], inputs.style), hourName(dirty),
             grams(profile.yearG[static_cast<std::size_t>(dirty)], inputs.style));
}

} // namespace

TopicChart hoursChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.kind = ChartKind::Heat;
    spec.x = {Words::tr("Hour of the day on the clock of the place"), 0.0, static_cast<double>(model::hoursPerDay)};
    spec.y = {Words::tr("Month"), 0.0, static_cast<double>(model::monthsPerYear)};
    const model::HourlyZone* zone = shownZone(request, inputs);
    if (zone == nullptr) {
        spec.title = Words::tr("When power is clean");
        spec.emptyMessage = noHoursMessage(inputs);
        return chart;
    }
    const model::HourlyData& data = hourlyData();
    const model::HourSeries series = model::hoursOf(data, *zone);
    const model::HourProfile profile = model::hourProfile(series, zone->clock, data.year);
    spec.title = answer(*zone, profile, inputs);
    spec.subtitle = Words::tr("Mean by month and hour of the day in %1; the mean of the year is %2", "year, g/kWh")
                        .arg(QString::number(data.year), grams(series.mean(), inputs.style));
    spec.heat = heatOf(profile, inputs.style);
    spec.caption << hoursCredit();
    return chart;
}

} // namespace ui
