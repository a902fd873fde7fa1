#include "model/ranges/size_band.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "model/formulas/size_rule.h"
#include "model/ranges/separable_question.h"
#include "model/run/deployment_steps.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int progressStep = 16;  // draws between two looks at `progress`
constexpr int drawsPerDraw = 4;   // of those that are there, one in so many is worked out for every size
constexpr int fewest = 256;

std::vector<std::optional<Run>> centralRuns(DrawnScenario& drawn, DrawnQuestion question,
                                            const std::vector<double>& targets) {
    const Inputs& centre = drawn.centre();
    const SizeRule rule = sizeRule(centre.question, drawn.sampler().moeExponentCentre());
    const LinkDraw middle{question.link().k, question.link().L0, centre.question.efficiency};
    std::vector<std::optional<Run>> runs;
    for (const double target : targets) {
        runs.push_back(question.runFor(centre, rule, middle, target));
    }
    return runs;
}

CurveBand scaledBand(const MachineDraws& machine, const GridDistribution& spread, Quantity quantity,
                     std::span<const std::optional<Run>> runs) {
    CurveBand band{quantity, {}, {}};
    const CumulativeGrid cumulative(spread);
    for (const auto& run : runs) {
        const double central = run ? machine.lnCentral(quantity, *run) : 0.0;
        const auto value = [&](double level) { return std::exp(central + cumulative.level(level)); };
        band.values.push_back(run ? Quantiles{value(lowLevel), value(middleLevel), value(highLevel)} : Quantiles{});
        band.unreachableShare.push_back(run ? 0.0 : 1.0);
    }
    return band;
}

// The run that facts are about.
std::optional<Run> ownRun(DrawnScenario& drawn) {
    const Question& q = drawn.centre().question;
    return q.forwards ? std::optional(givenRun(q))
                      : centralRuns(drawn, DrawnQuestion(q, drawn.catalog(), q.benchmark), {q.target}).front();
}

std::optional<CurveBand> drawnBand(DrawnScenario& drawn, Quantity quantity, std::span<const std::optional<Run>> runs,
                                   const Progress& progress) {
    const int all = drawn.sampler().count();
    const int count = std::min(all, std::max(fewest, all / drawsPerDraw));
    const auto own = ownRun(drawn);
    std::vector<std::vector<double>> columns(runs.size());
    for (int i = 0; i < count; ++i) {
        if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / count)) {
            return {};
        }
        const Inputs& inputs = drawn.sampler().at(i);
        const RunSeries series(inputs, ratesFromFacts(inputs, own), Extent::Everything);
        for (std::size_t t = 0; t < runs.size(); ++t) {
            columns[t].push_back(runs[t] ? neverAsInfinite(series.valuesOf(*runs[t]), quantity, inputs) : infinite);
        }
    }
    CurveBand band{quantity, {}, {}};
    for (auto& column : columns) {
        const auto lost = static_cast<double>(std::ranges::count(column, infinite));
        band.unreachableShare.push_back(lost / static_cast<double>(column.size()));
        band.values.push_back(takeQuantiles(column));
    }
    return band;
}

} // namespace

std::optional<CurveBand> bandOfSizes(DrawnScenario& drawn, const DrawnQuestion& question,
                                     const std::vector<double>& targets, Quantity quantity, const Progress& progress) {
    const auto runs = centralRuns(drawn, question, targets);
    const bool scales = machineQuantity(quantity) == quantity; // not a size, nor a difference of two runs
    if (scales && !drawn.drawMachine(std::array{quantity}, progress)) {
        return {};
    }
    const MachineDraws* machine = scales ? drawn.machine() : nullptr;
    const GridDistribution* spread = machine != nullptr ? machine->of(quantity) : nullptr;
    return spread != nullptr ? std::optional(scaledBand(*machine, *spread, quantity, runs))
                             : drawnBand(drawn, quantity, runs, progress);
}

} // namespace model
