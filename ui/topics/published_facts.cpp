#include "ui/topics/published_facts.h"

#include <limits>

#include "model/formulas/compute.h"
#include "model/units.h"

namespace ui {
namespace {

using model::Quantity;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double billion = 1e9;
constexpr double kwhPerMwh = 1'000.0;
constexpr double hoursPerDay = 24.0;

double compute(const model::PublishedRun& run) {
    if (const auto printed = run.number("reported_flops")) {
        return *printed;
    }
    const double active = run.number("params_active_b").value_or(nothing);
    const double tokens = run.number("tokens_b").value_or(nothing);
    return run.number("flops_per_param_token").value_or(model::flopPerParameterToken) * active * billion * tokens *
           billion;
}

} // namespace

double publishedValue(const model::PublishedRun& run, Quantity quantity) {
    switch (quantity) {
    case Quantity::TotalKg:
        return run.number("tco2e_location").value_or(nothing) * model::kilogramsPerTonne;
    case Quantity::TotalEnergyKwh:
        return run.number("energy_mwh").value_or(nothing) * kwhPerMwh;
    case Quantity::Days:
        return run.number("wallclock_h").value_or(nothing) / hoursPerDay;
    case Quantity::Parameters:
        return run.number("params_total_b").value_or(nothing) * billion;
    case Quantity::Tokens:
        return run.number("tokens_b").value_or(nothing) * billion;
    case Quantity::Flop:
        return compute(run);
    default:
        return nothing;
    }
}

double publishedAccuracy(const model::PublishedRun& run, const std::string& benchmark) {
    if (benchmark != "average_of_three") {
        return run.number(benchmark).value_or(nothing);
    }
    double sum = 0.0;
    for (const char* one : {"mmlu", "hellaswag", "arc_challenge"}) {
        sum += run.number(one).value_or(nothing);
    }
    return sum / 3.0;
}

bool isTrusted(const model::PublishedRun& run) {
    return run.text("reliability") != "F";
}

} // namespace ui
