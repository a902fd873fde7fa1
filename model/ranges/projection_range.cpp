#include "model/ranges/projection_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/formulas/emissions.h"
#include "model/ranges/asked_questions.h"
#include "model/ranges/drawn_scenario.h"
#include "model/run/training_run.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

Scenario growing(Scenario scenario)
{
    scenario.set(Id::GrowthOn, std::string(switchedOn));
    return scenario;
}

/// Total energy of the scenario in each draw; +infinity where its target is out of reach.
class DrawnTotals {
public:
    explicit DrawnTotals(DrawnScenario& drawn) : m_drawn(drawn), m_asked(drawn.centre().question, drawn.catalog()) {}

    double at(int i)
    {
        const Inputs& inputs = m_drawn.sampler().at(i);
        const auto run = runOf(inputs, i);
        return run ? trainingQuantities(inputs, ratesFromFacts(inputs, run), *run)[Quantity::TotalEnergyKwh] : infinite;
    }

private:
    std::optional<Run> runOf(const Inputs& inputs, int i)
    {
        if (inputs.question.forwards) {
            return givenRun(inputs.question);
        }
        if (!m_asked.own) {
            return {};
        }
        const SizeRule rule = sizeRule(inputs.question, m_drawn.sampler().moeExponentAt(i));
        return m_asked.own->runFor(inputs, rule, m_drawn.sampler().linkAt(m_asked.own->link(), i), inputs.question.target);
    }

    DrawnScenario& m_drawn;
    AskedQuestions m_asked;
};

/// What is collected over all draws.
struct Columns {
    std::vector<std::vector<double>> kwh; // year by year
    std::vector<std::vector<double>> kg;
    std::vector<double> end;
    std::vector<double> ofLow;
    std::vector<double> ofHigh;
};

void add(Columns& columns, const GrowthStart& start, const GridPath& grid, double worldKwh)
{
    for (std::size_t i = 0; i < columns.kwh.size(); ++i) {
        const int year = grid.firstYear + static_cast<int>(i);
        const double kwh = start.energyKwh(static_cast<double>(i));
        columns.kwh[i].push_back(kwh);
        columns.kg[i].push_back(locationBasedKg(kwh, start.gPerKwh * grid.factorIn(year)));
    }
    const double until = start.yearsUntil(worldKwh);
    columns.end.push_back(std::isnan(until) ? infinite : grid.firstYear + until);
}

void addBalance(Columns& columns, const GrowthStart& start, const GrowthPath& growth, const Catalog& catalog)
{
    const double share = growth.savingsRealised * growth.savingsOwed;
    const SavingsBalance balance = balanceOf(locationBasedKg(start.baseKwh, start.gPerKwh), share, catalog);
    columns.ofLow.push_back(balance.breakEvenOfLow);
    columns.ofHigh.push_back(balance.breakEvenOfHigh);
}

std::vector<Quantiles> quantilesOf(std::vector<std::vector<double>>& columns)
{
    std::vector<Quantiles> all;
    for (std::vector<double>& column : columns) {
        all.push_back(takeQuantiles(column));
    }
    return all;
}

double shareOfNever(const std::vector<double>& ends)
{
    const auto never = std::ranges::count_if(ends, [](double end) { return std::isinf(end); });
    return static_cast<double>(never) / static_cast<double>(ends.size());
}

} // namespace

std::optional<ProjectionRange> projectGrowthRange(const Scenario& asked, const Catalog& catalog, int lastYear, const Draws& draws)
{
    const Scenario scenario = growing(asked);
    DrawnScenario drawn(scenario, catalog, draws);
    const GridPath grid = gridPathOf(scenario, catalog);
    if (!projectGrowth(scenario, catalog, grid.firstYear) || lastYear < grid.firstYear) {
        return {};
    }
    DrawnTotals totals(drawn);
    const auto years = static_cast<std::size_t>(lastYear - grid.firstYear + 1);
    Columns columns{std::vector<std::vector<double>>(years), std::vector<std::vector<double>>(years), {}, {}, {}};
    for (int i = 0; i < draws.count(); ++i) {
        const Inputs& inputs = drawn.sampler().at(i);
        const GrowthPath& growth = *inputs.growth;
        const double base = growth.baseKwhPerYear ? *growth.baseKwhPerYear : totals.at(i);
        const GrowthStart start{base, inputs.site.gPerKwh, growth.doublingMonths, growth.efficiencyPerYear};
        add(columns, start, grid, inputs.worldKwhPerYear);
        addBalance(columns, start, growth, catalog);
    }
    ProjectionRange range{quantilesOf(columns.kwh), quantilesOf(columns.kg), {}, shareOfNever(columns.end), {}, {}};
    range.meetsWorld = takeQuantiles(columns.end);
    range.breakEvenOfLow = takeQuantiles(columns.ofLow);
    range.breakEvenOfHigh = takeQuantiles(columns.ofHigh);
    return range;
}

} // namespace model
