#include "model/peers/peer_comparison.h"

#include <algorithm>
#include <cmath>

#include "model/run/deployment.h"
#include "model/run/inputs.h"
#include "model/run/simulate.h"
#include "model/units.h"

namespace model {
namespace {

using Compute = PeerAnswer (*)(const PeerJob&, const PeerData&);
struct Asked {
    std::string_view tool;
    PeerTelling telling;
    Compute compute;
};
// LLMCarbon asks for everything; Green Algorithms of today and before differ in the default PUE alone.
constexpr std::array questions{Asked{"ml_co2_impact", PeerTelling::Defaults, mlCo2Impact},
                               Asked{"ml_co2_impact", PeerTelling::Told, mlCo2Impact},
                               Asked{"green_algorithms", PeerTelling::Defaults, greenAlgorithms},
                               Asked{"green_algorithms", PeerTelling::Told, greenAlgorithms},
                               Asked{"green_algorithms_2", PeerTelling::Defaults, greenAlgorithms2},
                               Asked{"llmcarbon", PeerTelling::Told, llmCarbon},
                               Asked{"codecarbon", PeerTelling::Defaults, codeCarbon},
                               Asked{"codecarbon", PeerTelling::Told, codeCarbon},
                               Asked{"cloud_carbon_footprint", PeerTelling::Defaults, cloudCarbonFootprint},
                               Asked{"cloud_carbon_footprint", PeerTelling::Told, cloudCarbonFootprint},
                               Asked{"carbontracker", PeerTelling::Defaults, carbontracker},
                               Asked{"carbontracker", PeerTelling::Told, carbontracker},
                               Asked{"ecologits", PeerTelling::Told, ecoLogitsTraining}};

/// Quantities of a run or of a deployment.
struct Part {
    Quantity hours, node, facility, kg, embodied;
};
constexpr Part trainingPart{Quantity::DeviceHours, Quantity::NodeEnergyKwh, Quantity::EnergyKwh,
                            Quantity::OperationalKg, Quantity::EmbodiedKg};
constexpr Part servingPart{Quantity::DeploymentDeviceHours, Quantity::DeploymentNodeEnergyKwh,
                           Quantity::DeploymentEnergyKwh, Quantity::DeploymentOperationalKg,
                           Quantity::DeploymentEmbodiedKg};

double watts(double kwh, double hours) {
    return kwh / hours * joulesPerKwh / secondsPerHour;
}

PeerAnswer oursOf(const Quantities& q, const Part& part) {
    const double hours = q[part.hours];
    if (!(hours > 0.0) || !(q[part.facility] > 0.0)) {
        return noPeerAnswer(PeerGap::NoHours);
    }
    PeerAnswer ours = peerAnswer(hours, watts(q[part.node], hours), q[part.facility] / q[part.node],
                                 q[part.kg] / q[part.facility] * gramsPerKilogram);
    ours.embodiedKg = q.has(part.embodied) ? std::optional(q[part.embodied]) : std::nullopt;
    return ours;
}

std::string countryOf(std::string_view place, const Catalog& catalog) {
    const Region* region = catalog.region(place);
    return region == nullptr ? std::string() : region->kind == "country" ? region->id : region->country;
}

PeerServing servingOf(const Scenario& scenario, const Deployment& d, const Result& result, const PeerAnswer& ours,
                      const Catalog& catalog) {
    const double share = d.modelShare.value_or(1.0);
    return {.requests = requestsOf(d.plan),
            .outputTokens = d.request.outputTokens,
            .activeParameters = share * result.point[Quantity::ActiveParameters],
            .totalParameters = share * result.point[Quantity::Parameters],
            .pue = ours.pue,
            .gPerKwh = ours.gPerKwh,
            .country = countryOf(servingRegion(scenario), catalog)};
}

/// A tool that does not apply says so once, however it is asked.
bool isSaid(const std::vector<PeerRow>& rows, const Asked& asked, const PeerAnswer& answer) {
    return !answer.applies() && !rows.empty() && rows.back().tool == asked.tool && rows.back().answer.gap == answer.gap;
}

PeerRow rowOf(std::string_view tool, PeerTelling telling, bool serving, const PeerAnswer& theirs,
              const PeerAnswer& ours) {
    return {tool, telling, serving, theirs, theirs.applies() ? differenceOf(ours, theirs) : PeerDifference{}};
}

void addServing(PeerComparison& comparison, const Scenario& scenario, const Result& result, const Catalog& catalog,
                const PeerData& data) {
    const auto deployment = resolveInputs(scenario, catalog).deployment;
    const PeerAnswer ours = oursOf(result.point, servingPart);
    if (!deployment || !ours.applies()) {
        return;
    }
    comparison.serving = ours;
    PeerServing asked = servingOf(scenario, *deployment, result, ours, catalog);
    const PeerAnswer told = ecoLogitsServing(asked, data);
    asked.pue.reset();
    asked.gPerKwh.reset();
    asked.country.clear();
    comparison.rows.push_back(rowOf("ecologits", PeerTelling::Defaults, true, ecoLogitsServing(asked, data), ours));
    comparison.rows.push_back(rowOf("ecologits", PeerTelling::Told, true, told, ours));
}

} // namespace

PeerDifference differenceOf(const PeerAnswer& ours, const PeerAnswer& theirs) {
    const double logRatio = std::log(theirs.kg / ours.kg);
    if (!std::isfinite(logRatio)) {
        return {};
    }
    const double mean = logRatio == 0.0 ? ours.kg : (theirs.kg - ours.kg) / logRatio;
    return {mean * std::log(theirs.deviceHours / ours.deviceHours), mean * std::log(theirs.watts / ours.watts),
            mean * std::log(theirs.pue / ours.pue), mean * std::log(theirs.gPerKwh / ours.gPerKwh)};
}

PeerJob peerJobOf(const Scenario& scenario, const Result& result, const Catalog& catalog) {
    const PeerAnswer ours = oursOf(result.point, trainingPart);
    const Quantities& q = result.point;
    PeerJob job{.deviceHours = ours.deviceHours, .pue = ours.pue, .gPerKwh = ours.gPerKwh};
    job.devices = ours.deviceHours / (q[Quantity::Days] * secondsPerDay / secondsPerHour);
    job.device = scenario.text(Id::TrainingHardware);
    if (const Device* device = catalog.device(job.device)) {
        job.device = device->id;
        job.tdpW = device->tdpW;
        job.memoryGb = device->memoryGb.value_or(0.0); // nobody says how much the host has: as much as the device
    }
    if (q[Quantity::BoardEnergyKwh] > 0.0) {
        job.measuredBoardW = watts(q[Quantity::BoardEnergyKwh], ours.deviceHours);
    }
    job.measuredSystemW = ours.watts;
    job.region = scenario.text(Id::SiteRegion);
    job.country = countryOf(job.region, catalog);
    job.parameters = q[Quantity::ActiveParameters];
    job.tokens = q[Quantity::Tokens];
    job.peakFlopPerS = q[Quantity::Flop] / (ours.deviceHours * secondsPerHour); // already what was reached
    job.efficiency = 1.0;
    return job;
}

PeerJob withoutTelling(const PeerJob& told) {
    PeerJob job = told;
    job.measuredBoardW.reset();
    job.measuredSystemW.reset();
    job.pue.reset();
    job.gPerKwh.reset();
    job.region.clear();
    job.country.clear();
    return job;
}

PeerComparison comparePeers(const Scenario& scenario, const Catalog& catalog, const PeerData& data) {
    const Result result = simulate(scenario, catalog);
    PeerComparison comparison{.training = oursOf(result.point, trainingPart), .serving = {}, .rows = {}};
    if (!comparison.hasAnswer()) {
        return comparison;
    }
    const PeerJob told = peerJobOf(scenario, result, catalog);
    const PeerJob untold = withoutTelling(told);
    for (const Asked& q : questions) {
        const PeerAnswer answer = q.compute(q.telling == PeerTelling::Told ? told : untold, data);
        if (!isSaid(comparison.rows, q, answer)) {
            comparison.rows.push_back(rowOf(q.tool, q.telling, false, answer, comparison.training));
        }
    }
    addServing(comparison, scenario, result, catalog, data);
    return comparison;
}

} // namespace model
