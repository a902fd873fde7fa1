// Measurements beside a scenario, in the form of a comparison: the page shows both alike.
#include <cmath>

#include "ui/topics/measured_points.h"
#include "ui/validation/run_comparison.h"

namespace ui {
namespace {

using model::Quantity;

// What of a scenario stands beside a measurement: the machine without cooling; of the carbon there is only one figure.
constexpr std::array beside{Quantity::DeviceHours, Quantity::NodeEnergyKwh, Quantity::OperationalKg};
static_assert(beside.size() == comparedQuantities.size());

std::optional<double> known(double value) {
    return std::isfinite(value) && value > 0.0 ? std::optional(value) : std::nullopt;
}

model::ValidationRow rowOf(const model::MeasuredRun& run, const Shown& scenario, std::size_t which,
                           const QString& file) {
    model::ValidationRow row;
    row.id = run.id;
    row.quantity = comparedQuantities[which];
    row.boundary = "machine";
    row.predicted = known(scenario.result.point[beside[which]]);
    if (scenario.range) {
        row.p5 = known((*scenario.range)[beside[which]].p5);
        row.p95 = known((*scenario.range)[beside[which]].p95);
    }
    row.published = known(measuredValue(run, beside[which]));
    row.source = (file + u':').toStdString() + std::to_string(run.line);
    row.flags = {"measured"};
    row.scored = row.predicted && row.published;
    return row;
}

} // namespace

RunComparisonPtr compareMeasured(const std::vector<model::MeasuredRun>& runs, const Shown& scenario,
                                 const model::Catalog& catalog, const QString& file) {
    std::vector<model::PublishedRun> asRuns;
    model::Validation validation;
    for (const model::MeasuredRun& run : runs) {
        asRuns.push_back({run.id, {{"model", measuredName(run).toStdString()}, {"hardware", run.device}}});
        if (run.year) {
            asRuns.back().cells["year"] = std::to_string(*run.year);
        }
        for (std::size_t which = 0; which < beside.size(); ++which) {
            validation.rows.push_back(rowOf(run, scenario, which, file));
        }
    }
    return comparisonOf(asRuns, std::move(validation), catalog, file);
}

} // namespace ui
