#include "model/explain/comparison.h"

#include <cmath>

namespace model {
namespace {

using S = Symbol;

constexpr Step step{S::TimesBaseline, "M_tot / M_base",
                    [](const SymbolValues& v) { return v[S::TotalKg] / v[S::BaselineKg]; }};

Term computedTerm(Symbol symbol, double value) {
    Term term;
    term.figure.symbol = symbol;
    term.value = value;
    term.computed = true;
    return term;
}

} // namespace

double timesBaseline(double totalKg, double baselineKg) {
    SymbolValues values;
    values[S::TotalKg] = totalKg;
    values[S::BaselineKg] = baselineKg;
    return step.evaluate(values);
}

std::optional<Derivation> deriveTimesBaseline(double totalKg, double baselineKg) {
    const double times = timesBaseline(totalKg, baselineKg);
    if (!std::isfinite(times)) {
        return {};
    }
    return Derivation{computedTerm(step.result, times),
                      step.formula,
                      step.kind,
                      {computedTerm(S::TotalKg, totalKg), computedTerm(S::BaselineKg, baselineKg)}};
}

} // namespace model
