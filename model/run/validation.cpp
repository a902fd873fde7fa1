#include "model/run/validation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/formulas/emissions.h"
#include "model/ranges/product_range.h"
#include "model/run/blind_prediction.h"
#include "model/run/consistency.h"
#include "model/units.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr double kwhPerMwh = 1'000.0;
constexpr double wattsPerKilowatt = 1'000.0;

std::optional<double> scaled(std::optional<double> a, double factor) { return a ? std::optional(*a * factor) : std::nullopt; }

ValidationRow baseRow(const PublishedRun& run, std::string quantity, const BlindPrediction& p)
{
    ValidationRow row;
    row.id = run.id;
    row.quantity = std::move(quantity);
    row.boundary = run.text("energy_boundary");
    row.source = run.text("source");
    row.flags = p.flags;
    return row;
}

// A prediction with its range: the middle times factors that may be off.
void predict(ValidationRow& row, double value, std::span<const Distribution> spreads, ProductRange& ranges)
{
    const FactorRange range = ranges.of(spreads);
    row.predicted = value;
    row.p5 = value * range.p5;
    row.p95 = value * range.p95;
}

void finish(ValidationRow& row, const PublishedRun& run, std::string_view useColumn)
{
    row.scored = row.predicted && row.published && run.text(useColumn) == "Y";
}

ValidationRow hoursRow(const PublishedRun& run, const BlindPrediction& p, ProductRange& ranges)
{
    ValidationRow row = baseRow(run, "device_hours", p);
    if (p.deviceHours) {
        predict(row, *p.deviceHours, std::array{p.hoursSpread}, ranges);
    }
    row.published = run.number("chip_hours");
    finish(row, run, "use_for_mfu");
    return row;
}

// Predicted hours times power, inside the boundary.
void predictEnergy(ValidationRow& row, const BlindPrediction& p, const std::optional<BoundaryPower>& power, double perKwh,
                   ProductRange& ranges)
{
    if (p.deviceHours && power) {
        std::vector<Distribution> spreads = power->spreads;
        spreads.push_back(p.hoursSpread);
        predict(row, *p.deviceHours * power->watts / wattsPerKilowatt * perKwh, spreads, ranges);
    }
}

ValidationRow energyRow(const PublishedRun& run, const BlindPrediction& p, ProductRange& ranges)
{
    ValidationRow row = baseRow(run, "energy_kwh", p);
    const auto power = boundaryPower(p, row.boundary);
    if (!power) {
        row.flags.emplace_back("boundary_not_predictable");
    }
    predictEnergy(row, p, power, 1.0, ranges);
    row.published = scaled(run.number("energy_mwh"), kwhPerMwh);
    finish(row, run, "use_for_energy");
    return row;
}

// Carbon of what the report counts: its boundary, with PUE where it says so; the whole facility where it names no boundary.
ValidationRow carbonRow(const PublishedRun& run, const BlindPrediction& p, ProductRange& ranges)
{
    ValidationRow row = baseRow(run, "kgco2e", p);
    const std::string boundary = row.boundary.empty() ? "facility" : row.boundary;
    auto power = boundaryPower(p, boundary);
    if (power && run.text("co2_includes_pue") == "Y" && !includesPue(boundary)) {
        power->watts *= p.pue;
        power->spreads.push_back(p.pueSpread);
    }
    if (!power) {
        row.flags.emplace_back("boundary_not_predictable");
    }
    const auto grid = run.number("ci_kg_per_kwh");
    if (grid) {
        predictEnergy(row, p, power, *grid, ranges);
    } else {
        row.flags.emplace_back("no_grid_factor");
    }
    row.published = scaled(run.number("tco2e_location"), kilogramsPerTonne);
    finish(row, run, "use_for_energy");
    return row;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

std::optional<double> medianOf(std::vector<double> values)
{
    return values.empty() ? std::nullopt : std::optional(median(std::move(values)));
}

} // namespace

std::optional<double> ValidationRow::ratio() const
{
    return predicted && published && *published > 0.0 ? std::optional(*predicted / *published) : std::nullopt;
}

ValidationSummary summarise(const std::vector<ValidationRow>& rows, std::string quantity)
{
    ValidationSummary summary;
    std::vector<double> errors;
    std::vector<double> halfWidths;
    int inside = 0;
    for (const ValidationRow& row : rows) {
        if (row.scored && row.quantity == quantity && row.ratio()) {
            errors.push_back(std::abs(*row.ratio() - 1.0));
            halfWidths.push_back(std::sqrt(*row.p95 / *row.p5));
            inside += *row.published >= *row.p5 && *row.published <= *row.p95 ? 1 : 0;
        }
    }
    summary.quantity = std::move(quantity);
    summary.rows = static_cast<int>(errors.size());
    if (!errors.empty()) {
        summary.withinRange = inside / static_cast<double>(errors.size());
    }
    summary.medianAbsolutePercentageError = medianOf(std::move(errors)); // a fraction
    summary.medianHalfWidth = medianOf(std::move(halfWidths));
    return summary;
}

Validation validate(const std::vector<PublishedRun>& runs, const Catalog& catalog, const Progress& progress)
{
    Validation validation;
    ProductRange ranges;
    const auto contradictions = findContradictions(runs);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(runs.size()))) {
            return {};
        }
        const BlindPrediction p = predictBlind(runs[i], catalog);
        for (auto& row : {hoursRow(runs[i], p, ranges), energyRow(runs[i], p, ranges), carbonRow(runs[i], p, ranges)}) {
            validation.rows.push_back(row);
            for (const Contradiction& c : contradictions[i]) {
                if (c.quantity == row.quantity) {
                    validation.rows.back().flags.emplace_back(c.flag);
                }
            }
        }
    }
    for (const auto quantity : {"device_hours"sv, "energy_kwh"sv, "kgco2e"sv}) {
        validation.summary.push_back(summarise(validation.rows, std::string(quantity)));
    }
    return validation;
}

} // namespace model
