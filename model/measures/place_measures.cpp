// Measures on the place: another region, a later year, cleaner hours, a better building, another contract.
#include <algorithm>
#include <cmath>

#include "model/measures/measure_context.h"
#include "model/run/deployment.h"
#include "model/run/grid.h"

namespace model {
namespace {

// The grid of `region` in a later year: its newest factor carried on along its own trend. True where the catalogue or a trend
// tells of that year.
bool carryOn(MeasureContext& context, std::string_view regionId, Id intensity, int from, int to) {
    const Region& region = *context.catalog.region(regionId);
    const auto trend = gridTrend(context.catalog, region);
    Scenario& s = context.scenario;
    if (s.has(intensity)) { // of the year it was typed for
        if (trend) {
            s.set(intensity, product(s.value(intensity), std::pow(*trend, to - from)));
        }
        return trend.has_value();
    }
    const YearFactor* newest = gridFactor(context.catalog, region, to).factor;
    if (newest == nullptr || newest->year >= to) {
        return newest != nullptr;
    }
    if (trend) {
        const double grams = newest->gPerKwh * std::pow(*trend, to - newest->year);
        s.set(intensity, product(rangeOf(context.catalog.defaultValue("grid_factor_error")), grams));
    }
    return trend.has_value();
}

} // namespace

Applicability moveRegion(MeasureContext& context) {
    Scenario& s = context.scenario;
    const std::string from(s.text(Id::SiteRegion));
    const Region* to = context.catalog.region(context.word());
    if (to == nullptr) {
        return refused("measure.no_cleaner_place", Id::SiteRegion);
    }
    if (to == context.catalog.region(from)) {
        return refused("measure.already", Id::SiteRegion);
    }
    if (s.isOn(Group::DataMovement) && !s.has(Id::DataMovementSource)) {
        s.set(Id::DataMovementSource, from); // the data stay where they are
    }
    context.set(Id::SiteRegion, to->id);
    return {};
}

Applicability moveServing(MeasureContext& context) {
    const Scenario& s = context.scenario;
    if (!s.isOn(Group::Deployment)) {
        return refused("measure.needs_section", Id::DeploymentOn);
    }
    const Region* to = context.catalog.region(context.word());
    if (to == nullptr) {
        return refused("measure.no_cleaner_place", Id::DeploymentRegion);
    }
    if (to == context.catalog.region(servingRegion(s))) {
        return refused("measure.already", Id::DeploymentRegion);
    }
    context.set(Id::DeploymentRegion, to->id);
    return {};
}

Applicability betterPue(MeasureContext& context) {
    const Inputs now = context.inputs();
    const bool servesElsewhere = now.deployment && context.scenario.has(Id::DeploymentRegion);
    const bool trains = now.site.pue > context.number();
    const bool serves = servesElsewhere && now.deployment->place.pue.value_or(now.site.pue) > context.number();
    if (trains) {
        context.scenario.set(Id::SitePue, context.number());
    }
    if (serves) {
        context.scenario.set(Id::DeploymentPue, context.number());
    }
    return trains || serves ? Applicability{} : refused("measure.already", Id::SitePue);
}

Applicability cleanerYear(MeasureContext& context) {
    Scenario& s = context.scenario;
    const int from = static_cast<int>(s.numberOrDefault(Id::SiteYear));
    const int to = static_cast<int>(context.number());
    if (to <= from) {
        return refused("measure.already", Id::SiteYear);
    }
    bool known = carryOn(context, s.text(Id::SiteRegion), Id::SiteCarbonIntensity, from, to);
    if (s.isOn(Group::Deployment) && (s.has(Id::DeploymentRegion) || s.has(Id::DeploymentCarbonIntensity))) {
        known = carryOn(context, servingRegion(s), Id::DeploymentCarbonIntensity, from, to) && known;
    }
    s.set(Id::SiteYear, static_cast<double>(to));
    return known ? Applicability{} : doneWith("measure.no_trend", Id::SiteRegion);
}

Applicability moveTime(MeasureContext& context) {
    Scenario& s = context.scenario;
    const bool waits = s.isOn(Group::Schedule);
    if (waits && (s.has(Id::ScheduleDeadline) || s.numberOrDefault(Id::ScheduleSlack) >= context.number())) {
        return refused("measure.already", Id::ScheduleSlack);
    }
    s.set(Id::ScheduleOn, std::string(switchedOn));
    s.set(Id::ScheduleSlack, context.number());
    if (!waits) {
        s.clear(Id::ScheduleDeadline); // kept from before, and would go before the slack
    }
    return {};
}

Applicability cleanerContract(MeasureContext& context) {
    const Applicability verdict = raise(context, Id::SiteContractedCarbonFree);
    return verdict.applies ? doneWith("measure.contract_only", Id::SiteContractedCarbonFree) : verdict;
}

} // namespace model
