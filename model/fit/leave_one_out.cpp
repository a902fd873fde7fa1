#include "model/fit/leave_one_out.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "model/ranges/distribution.h"

namespace model {
namespace {

constexpr double heldShare = 0.9;
constexpr double upperEnd = 0.95;

template <typename Row>
std::vector<std::string> familiesOf(const std::vector<Row>& rows) {
    std::set<std::string> names;
    for (const Row& row : rows) {
        names.insert(row.family);
    }
    return {names.begin(), names.end()};
}

// What a prediction looks up, without the places and laws that it does not.
Catalog machinesOf(const Catalog& catalog) {
    Catalog part;
    part.devices = catalog.devices;
    part.generations = catalog.generations;
    part.defaults = catalog.defaults;
    return part;
}

// Only measurements of other families count: a class average may hold the run's own figure.
void forgetOwnWatts(Catalog& catalog, const PowerFit& others, const PowerFit& all) {
    for (Device& device : catalog.devices) {
        const auto found = others.systemPowerW.find(device.id);
        device.defaultSystemPowerW = found != others.systemPowerW.end() ? std::optional(found->second) : std::nullopt;
    }
    const double unmeasured = catalog.defaultValue("board_power_over_tdp.no_measured_generation").mid;
    for (Generation& g : catalog.generations) {
        if (all.boardShare.contains(g.id) && !others.boardShare.contains(g.id)) {
            g.boardShareLow *= unmeasured / g.boardShare;
            g.boardShareHigh *= unmeasured / g.boardShare;
            g.boardShare = unmeasured;
        }
    }
}

struct Fold {
    std::vector<PublishedRun> heldOut;
    std::vector<PublishedRun> others;
};

Fold foldOf(const std::string& family, const std::vector<PublishedRun>& runs) {
    Fold fold;
    for (const PublishedRun& run : runs) {
        (modelFamily(run) == family ? fold.heldOut : fold.others).push_back(run);
    }
    return fold;
}

} // namespace

HeldOutFits fitsWithoutEach(const UtilisationForm& form, const std::vector<UtilisationRow>& rows) {
    HeldOutFits fits;
    for (const std::string& family : familiesOf(rows)) {
        std::vector<UtilisationRow> others;
        std::ranges::copy_if(rows, std::back_inserter(others), [&](const UtilisationRow& row) { return row.family != family; });
        fits[family] = fitUtilisation(form, others);
    }
    return fits;
}

std::vector<HeldOutMiss> heldOutMisses(const HeldOutFits& fits, const std::vector<UtilisationRow>& rows) {
    auto families = familiesByGeneration(rows);
    std::vector<HeldOutMiss> misses;
    for (const UtilisationRow& row : rows) {
        const double miss = std::log(row.mfu()) - fits.at(row.family).lnMfu(row);
        misses.push_back({row.id, row.family, families[row.generation], miss});
    }
    return misses;
}

double holdingScale(const std::vector<HeldOutMiss>& misses, const std::string& without) {
    std::vector<double> scales; // that would just hold a miss
    for (const HeldOutMiss& miss : misses) {
        if (miss.family != without) {
            scales.push_back(std::abs(miss.lnMiss) / (scaleFor(1.0, miss.familiesOfGeneration) * studentQuantile(upperEnd)));
        }
    }
    std::ranges::sort(scales);
    const auto place = static_cast<std::size_t>(std::ceil(heldShare * static_cast<double>(scales.size() + 1)));
    return scales[std::min(place, scales.size()) - 1];
}

Validation leaveOneFamilyOut(const HeldOutFits& fits, const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    const auto misses = heldOutMisses(fits, utilisationRows(runs, catalog));
    const PowerFit measured = fitPower(runs, catalog);
    Validation all;
    for (const auto& [family, fit] : fits) {
        const Fold fold = foldOf(family, runs);
        Catalog machines = machinesOf(catalog);
        const GenerationFit others = generationFit(fit, holdingScale(misses, family), fold.others, machines);
        applyFit(others, machines);
        forgetOwnWatts(machines, others.power, measured);
        const Validation part = validate(fold.heldOut, machines);
        all.rows.insert(all.rows.end(), part.rows.begin(), part.rows.end());
    }
    for (const char* quantity : {"device_hours", "energy_kwh", "kgco2e"}) {
        all.summary.push_back(summarise(all.rows, quantity));
    }
    return all;
}

Validation leaveOneFamilyOut(const UtilisationForm& form, const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    return leaveOneFamilyOut(fitsWithoutEach(form, utilisationRows(runs, catalog)), runs, catalog);
}

GenerationFit fitShipped(const UtilisationForm& form, const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    const auto rows = utilisationRows(runs, catalog);
    const double scale = holdingScale(heldOutMisses(fitsWithoutEach(form, rows), rows));
    return generationFit(fitUtilisation(form, rows), scale, runs, catalog);
}

} // namespace model
