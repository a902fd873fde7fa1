#include "model/fit/one_fact.h"

#include <algorithm>

#include "model/fit/utilisation_rows.h"
#include "model/formulas/compute.h"
#include "model/units.h"

namespace model {
namespace {

ValidationRow rowOf(const ReportedSpeed& speed, const UtilisationRow& run, const DefaultValue& billed) {
    const auto hours = [&](double stepToBilled) {
        const double mfu = speed.mfu ? *speed.mfu * stepToBilled
                                     : mfuFromThroughput(run.flop, run.tokens, *speed.tokensPerSecondPerDevice, stepToBilled,
                                                         run.peakFlops);
        return deviceSeconds(run.flop, run.peakFlops, mfu) / secondsPerHour;
    };
    ValidationRow row;
    row.id = run.id;
    row.quantity = "device_hours";
    row.predicted = hours(billed.mid);
    row.p5 = hours(billed.high);
    row.p95 = hours(billed.low);
    row.published = run.deviceHours;
    row.source = speed.provenance.source;
    row.scored = true;
    return row;
}

} // namespace

std::vector<ValidationRow> hoursFromSpeeds(const Catalog& catalog) {
    const auto runs = utilisationRows(catalog.publishedRuns, catalog);
    std::vector<ValidationRow> rows;
    for (const ReportedSpeed& speed : catalog.reportedSpeeds) {
        const auto run = std::ranges::find(runs, speed.run, &UtilisationRow::id);
        if (speed.kind == "step" && run != runs.end() && (speed.mfu || speed.tokensPerSecondPerDevice)) {
            rows.push_back(rowOf(speed, *run, catalog.defaultValue("step_to_billed")));
        }
    }
    return rows;
}

void addYardsticks(Validation& validation, const Catalog& catalog) {
    for (const FitQuality& quality : catalog.fitQuality) {
        validation.leaveOneFamilyOut.push_back({quality.id, quality.rows, quality.medianError, quality.withinRange, quality.medianHalfWidth});
    }
    validation.oneKnownFact = {summarise(hoursFromSpeeds(catalog), "device_hours")};
}

} // namespace model
