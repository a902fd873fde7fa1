#include "model/run/growth.h"

#include <array>
#include <cmath>

#include "model/formulas/growth.h"
#include "model/run/section.h"
#include "model/units.h"

namespace model {
namespace {

bool isOn(const Inputs& inputs) { return inputs.growth.has_value(); }

void resolve(InputResolver& r, Inputs& inputs)
{
    GrowthPath& g = inputs.growth.emplace();
    g.baseKwhPerYear = r.typed(Id::GrowthBase);
    g.doublingMonths = r.numberOrRecord(Id::GrowthDoubling, parameter(Id::GrowthDoubling).evidence);
    g.efficiencyPerYear = r.numberOrRecord(Id::GrowthEfficiency, parameter(Id::GrowthEfficiency).evidence);
    g.savingsRealised = r.numberOrTable(Id::GrowthRealised);
    g.savingsOwed = r.numberOrTable(Id::GrowthOwed);
    inputs.worldKwhPerYear = r.catalog.defaultValue("world.electricity_twh").mid * kwhPerTwh;
}

void putValues(SymbolValues&, const Inputs&) {}
void addSteps(Plan&, const Inputs&) {}

// Where the growth cannot go on: all electricity there is.
void note(std::vector<Notice>& notices, const Scenario& scenario, const Inputs& inputs, const Quantities& q)
{
    const GrowthPath& g = *inputs.growth;
    const double base = g.baseKwhPerYear.value_or(q[Quantity::TotalEnergyKwh]);
    if (std::isnan(base)) {
        return;
    }
    const double years = yearsUntil(base, inputs.worldKwhPerYear, {growthPerYear(g.doublingMonths), g.efficiencyPerYear});
    const bool ends = !std::isnan(years);
    std::vector<Argument> arguments{g.doublingMonths, g.efficiencyPerYear, inputs.worldKwhPerYear / kwhPerTwh};
    if (ends) {
        arguments.emplace_back(std::floor(scenario.numberOrDefault(Id::SiteYear) + years));
    }
    notices.push_back({Severity::Notice, ends ? "growth.meets_the_world" : "growth.never",
                       std::string(parameter(Id::GrowthDoubling).path), std::move(arguments)});
}

constexpr std::array drawn{
    DrawnInput{Id::GrowthDoubling, Unknown::GrowthDoubling, [](Inputs& i, double x) { i.growth->doublingMonths = x; }},
    DrawnInput{Id::GrowthEfficiency, Unknown::GrowthEfficiency,
               [](Inputs& i, double x) { i.growth->efficiencyPerYear = x; }},
    DrawnInput{Id::GrowthBase, Unknown::GrowthBase, [](Inputs& i, double x) { i.growth->baseKwhPerYear = x; }},
};

} // namespace

extern const Section growthSection{Group::Growth, isOn, resolve, putValues, addSteps, note, drawn, true};

} // namespace model
