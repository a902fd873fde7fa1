#include "model/options/budget.h"

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

#include "model/run/simulate.h"

namespace model {
namespace {

constexpr int scanned = 200;          // targets tried for a bracket, from 0.5 % to 99.5 %
constexpr std::uintmax_t mostSteps = 100;
constexpr int bits = 50;              // of the target

class BudgetSearch {
public:
    BudgetSearch(const Scenario& scenario, const Budget& budget, const Catalog& catalog)
        : m_scenario(scenario), m_budget(budget), m_catalog(catalog)
    {
    }

    Affordable find() const
    {
        Affordable answer;
        std::optional<double> below;
        for (int i = 1; i < scanned; ++i) {
            const double target = static_cast<double>(i) / scanned;
            const double cost = costOf(target);
            if (std::isnan(cost)) {
                continue;
            }
            if (std::isnan(answer.least)) {
                answer.least = cost;
            }
            if (cost > m_budget.amount) {
                answer.target = below ? std::optional(rootBetween(*below, target)) : std::nullopt;
                return withPoint(std::move(answer));
            }
            below = target;
        }
        answer.target = below;
        return withPoint(std::move(answer));
    }

private:
    Quantities pointOf(double target) const { return simulateQuantities(aimedAt(m_scenario, target), m_catalog); }
    double costOf(double target) const { return pointOf(target)[m_budget.quantity]; }

    // ln cost is nearly straight in the target, which root finding likes.
    double rootBetween(double low, double high) const
    {
        std::uintmax_t steps = mostSteps;
        const auto miss = [&](double target) { return std::log(costOf(target) / m_budget.amount); };
        return boost::math::tools::toms748_solve(miss, low, high, boost::math::tools::eps_tolerance<double>(bits), steps).first;
    }

    Affordable withPoint(Affordable answer) const
    {
        if (answer.target) {
            answer.point = pointOf(*answer.target);
        }
        return answer;
    }

    const Scenario& m_scenario;
    const Budget& m_budget;
    const Catalog& m_catalog;
};

} // namespace

Scenario aimedAt(Scenario scenario, double target)
{
    scenario.set(Id::AccuracySolve, std::string("size"));
    scenario.set(Id::AccuracyTarget, target);
    return scenario;
}

Affordable withinBudget(const Scenario& scenario, const Budget& budget, const Catalog& catalog)
{
    return BudgetSearch(scenario, budget, catalog).find();
}

} // namespace model
