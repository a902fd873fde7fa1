#include "model/run/lifetime_size.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "model/formulas/size_rule.h"
#include "model/run/training_run.h"
#include "model/serving/lifetime_optimum.h"

namespace model {
namespace {

constexpr SizeRange sizes{1e6, 1e14};
constexpr double gridStep = 0.05; // of ln(reducible loss): N changes by a fifth or so

class Decider {
public:
    Decider(const Inputs& inputs, const Catalog& catalog)
        : m_inputs(inputs), m_catalog(&catalog), m_rates(ratesFromFacts(inputs, {})),
          m_rule(sizeRule(inputs.question, catalog.fit.moeExponent)) {
        m_rule.allocation = Allocation::GivenParameters;
    }

    std::optional<double> sizeFor(std::string_view benchmark, double reducible) {
        const auto known = std::ranges::find_if(
            m_known, [&](const Decision& d) { return d.reducible == reducible && d.benchmark == benchmark; });
        if (known != m_known.end()) {
            return known->size;
        }
        m_known.push_back({std::string(benchmark), reducible, solve(benchmark, reducible)});
        return m_known.back().size;
    }

    // Straight in ln N over ln(reducible loss) between neighbours on a grid.
    std::optional<double> sizeNear(std::string_view benchmark, double reducible) {
        const double cell = std::log(reducible) / gridStep;
        const double lower = std::floor(cell);
        const auto left = onGrid(benchmark, lower);
        const auto right = onGrid(benchmark, lower + 1.0);
        return left && right ? std::optional(std::exp(std::lerp(std::log(*left), std::log(*right), cell - lower)))
                             : sizeFor(benchmark, reducible);
    }

private:
    struct Decision {
        std::string benchmark;
        double reducible;
        std::optional<double> size;
    };

    std::optional<double> onGrid(std::string_view benchmark, double node) {
        return sizeFor(benchmark, std::exp(node * gridStep));
    }

    std::optional<double> solve(std::string_view benchmark, double reducible) const {
        const Question& q = m_inputs.question;
        const LossModel model{*m_catalog->lossLaw(q.law, benchmark), m_catalog->fit.repetition, q.uniqueTokens};
        const double loss = model.law.E + reducible;
        const auto best = lifetimeOptimum([&](double n) { return tokensFor(model, n, loss); },
                                          [&](double n, double d) { return kg(n, d); }, sizes);
        return best ? std::optional(best->parameters) : std::nullopt;
    }

    std::optional<double> tokensFor(const LossModel& model, double parameters, double loss) const {
        SizeRule rule = m_rule;
        rule.given.parameters = rule.effective(parameters);
        const auto run = runForLoss(model, rule, loss);
        return run ? std::optional(run->tokens) : std::nullopt;
    }

    double kg(double parameters, double tokens) const {
        return trainingQuantities(m_inputs, m_rates,
                                  {parameters, parameters * m_rule.activeShare, tokens})[Quantity::TotalKg];
    }

    Inputs m_inputs;
    const Catalog* m_catalog;
    Rates m_rates;
    SizeRule m_rule;
    std::vector<Decision> m_known; // the same losses are asked for again and again
};

} // namespace

void decideForLifetime(Inputs& inputs, const Catalog& catalog) {
    const auto decider = std::make_shared<Decider>(inputs, catalog);
    inputs.question.allocation = Allocation::GivenParameters;
    inputs.question.sizeFor = [decider](std::string_view benchmark, double reducible) {
        return decider->sizeFor(benchmark, reducible);
    };
    inputs.question.sizeNear = [decider](std::string_view benchmark, double reducible) {
        return decider->sizeNear(benchmark, reducible);
    };
}

} // namespace model
