#include "ui/topics/hourly_place.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

#include "model/schedule/zone_choice.h"
#include "ui/files/hourly_loader.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoursChart)
};

} // namespace

const model::HourlyZone* shownZone(const ChartRequest& request, const ChartInputs& inputs) {
    if (const model::HourlyZone* chosen = hourlyData().zone(request.zone)) {
        return chosen;
    }
    const model::Region* region = inputs.catalog.region(model::regionOfHours(inputs.current().scenario));
    return region == nullptr ? nullptr : model::hourlyPlaceOf(*region, hourlyData()).zone;
}

QString zoneLabel(const model::HourlyZone& zone, const model::Catalog& catalog) {
    const bool isCountry = zone.id.size() == 5; // em:FR: the country's own name, known in every language
    const model::Region* region = catalog.region(isCountry ? zone.country : zone.id);
    return region == nullptr ? QString::fromStdString(zone.name) : regionLabel(*region);
}

std::vector<std::pair<std::string, QString>> zoneChoices(const model::Catalog& catalog) {
    std::vector<std::pair<std::string, QString>> choices;
    for (const model::HourlyZone& zone : hourlyData().zones) {
        choices.emplace_back(zone.id, zoneLabel(zone, catalog));
    }
    const QCollator order;
    std::ranges::sort(choices, [&](const auto& a, const auto& b) { return order.compare(a.second, b.second) < 0; });
    choices.insert(choices.begin(), {std::string(), Words::tr("Scenario's place")});
    return choices;
}

QString noHoursMessage(const ChartInputs& inputs) {
    const model::Region* region = inputs.catalog.region(model::regionOfHours(inputs.current().scenario));
    return Words::tr("No hours are known for %1. Choose a zone above.")
        .arg(region == nullptr ? QString() : regionLabel(*region));
}

QString hoursCredit() {
    return Words::tr("Hours: Electricity Maps, %1, under ODbL 1.0 (life-cycle emissions of the power consumed)", "year")
        .arg(QString::number(hourlyData().year));
}

} // namespace ui
