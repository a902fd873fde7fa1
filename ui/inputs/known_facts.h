// The one fact about a run that narrows its answer most: what each would be worth, found by drawing with it put in.
#pragma once

#include <array>
#include <vector>

#include "model/ranges/uncertainty.h"
#include "ui/session/scenario_edits.h"

namespace ui {

enum class Fact { StepMfu, TokensPerSecond, DeviceHours, Energy };
inline constexpr std::array allFacts{Fact::StepMfu, Fact::TokensPerSecond, Fact::DeviceHours, Fact::Energy};

/// The input that holds the fact.
model::Id factInput(Fact fact);
/// What the fact would be if the run went as the point estimate says; NaN where there is no answer.
double centralValue(Fact fact, const model::Scenario& scenario, const model::Result& result,
                    const model::Catalog& catalog);
/// Puts the fact in and takes away the others, which it would override or be overridden by.
Changes factChanges(Fact fact, double value, const model::Scenario& scenario);

/// Half-width of a range as a factor: the middle 90 % of draws lie within x and ÷ of it. Infinite where it is open.
double halfWidth(const model::Quantiles& quantiles);

struct FactWorth {
    Fact fact = Fact::StepMfu;
    double central = 0.0;
    double halfWidth = 0.0; // of total kg CO2e, with the fact at its central value
    double hoursHalfWidth = 0.0;
};

/// The facts that have a central value, narrowest answer first.
std::vector<FactWorth> factWorths(const model::Scenario& scenario, const model::Result& result,
                                  const model::Catalog& catalog, const model::Draws& draws);

} // namespace ui
