#include "ui/topics/places_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "ui/session/scenario_edits.h"
#include "ui/topics/curve_chart.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr std::size_t mostPlaces = 20; // as many rows as can be read

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlacesChart)
};

struct Place {
    const model::Region* region;
    double value;
    std::size_t rank = 0; // from 1, the lowest first
};

std::vector<Place> ranked(const ChartRequest& request, const ChartInputs& inputs) {
    const model::Scenario& scenario = inputs.current().scenario;
    const bool cloud = request.places == PlaceFilter::Cloud;
    const std::string own(scenario.text(Id::SiteRegion));
    std::vector<Place> places;
    for (const model::Region& region : inputs.catalog.regions) {
        const bool isOwn = region.id == own;
        if (!isOwn && region.kind != (cloud ? "cloud" : "country")) {
            continue;
        }
        const double value = isOwn ? inputs.current().result.point[request.quantity]
                                   : model::simulate(movedTo(scenario, region.id, inputs.catalog), inputs.catalog).point[request.quantity];
        if (std::isfinite(value)) {
            places.push_back({&region, value});
        }
    }
    std::ranges::stable_sort(places, {}, &Place::value);
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i].rank = i + 1;
    }
    return places;
}

/// The asked end of the list, and one's own place wherever it stands.
std::vector<Place> chosen(const std::vector<Place>& places, PlaceFilter filter, std::size_t own) {
    const std::size_t count = std::min(mostPlaces, places.size());
    const std::size_t last = places.size() - count;
    const std::size_t begin = filter == PlaceFilter::Highest ? last
                              : filter == PlaceFilter::Near  ? std::min(own > count / 2 ? own - count / 2 : 0, last)
                                                             : 0;
    std::vector<Place> shown(places.begin() + static_cast<std::ptrdiff_t>(begin),
                             places.begin() + static_cast<std::ptrdiff_t>(begin + count));
    if (own < begin) {
        shown.insert(shown.begin(), places[own]);
    } else if (own < places.size() && own >= begin + count) {
        shown.push_back(places[own]);
    }
    return shown;
}

QString answer(const std::vector<Place>& places, std::size_t own, const ChartRequest& request, const ChartInputs& inputs) {
    const Place& best = places.front();
    const QString least = amountText(request.quantity, best.value, inputs.style);
    if (own == places.size()) {
        return Words::tr("Least in %1: %2", "place, amount").arg(regionLabel(*best.region), least);
    }
    if (own == 0) {
        return Words::tr("Nowhere less than in %1: %2").arg(regionLabel(*best.region), least);
    }
    return Words::tr("%1: %2. Lowest: %3, %4", "place, amount, best place, amount")
        .arg(regionLabel(*places[own].region), amountText(request.quantity, places[own].value, inputs.style),
             regionLabel(*best.region), least);
}

} // namespace

model::Scenario movedTo(const model::Scenario& scenario, const std::string& region, const model::Catalog& catalog) {
    return changed(scenario, withConsequences(scenario, {{Id::SiteRegion, region}}, catalog));
}

TopicChart placesChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.kind = ChartKind::Bars;
    spec.emptyMessage = Words::tr("This scenario has no answer. Choose a target that can be reached.");
    const std::vector<Place> places = ranked(request, inputs);
    if (places.empty()) {
        spec.title = Words::tr("The same run elsewhere");
        return chart;
    }
    const std::string_view id = inputs.current().scenario.text(Id::SiteRegion);
    const auto found = std::ranges::find_if(places, [&](const Place& place) { return place.region->id == id; });
    const auto own = static_cast<std::size_t>(found - places.begin());
    spec.title = answer(places, own, request, inputs);
    spec.subtitle = Words::tr("%1 places; a click moves the run there", nullptr, static_cast<int>(places.size()))
                        .arg(plainText(static_cast<double>(places.size()), inputs.style));
    const std::vector<Place> shown = chosen(places, request.places, own);
    std::vector<double> values;
    for (const Place& place : shown) {
        values.push_back(place.value);
    }
    chart.ranges.x = fromZero(values, inputs.held.x);
    const AxisUnit unit = axisUnit(request.quantity, chart.ranges.x.high, inputs.style);
    spec.x = axisOver(chart.ranges.x, unit, axisTitle(request.quantity, unit), false);
    for (const Place& place : shown) {
        Bar bar;
        bar.name = Words::tr("%1. %2", "rank and place")
                       .arg(plainText(static_cast<double>(place.rank), inputs.style), regionLabel(*place.region));
        bar.value = place.value * unit.perBase;
        bar.text = quantityText(request.quantity, place.value, inputs.style);
        bar.role = inputs.current().role;
        bar.faded = place.region->id != id;
        bar.key = QString::fromStdString(place.region->id);
        spec.bars.push_back(std::move(bar));
    }
    return chart;
}

} // namespace ui
