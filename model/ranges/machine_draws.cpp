#include "model/ranges/machine_draws.h"

#include <algorithm>
#include <cmath>

#include "model/formulas/size_rule.h"
#include "model/run/section.h"

namespace model {
namespace {

constexpr int progressStep = 256; // draws between two looks at `progress`
constexpr double cellsPerSpread = 20.0; // of the grid, to a standard deviation
constexpr double finestStep = 1e-9;     // where nothing spreads
constexpr double fewDraws = 0.04;       // less than any quantile that is told

std::optional<Run> baseRun(const Question& q) {
    return q.forwards ? std::optional(givenRun(q)) : std::nullopt;
}

double variance(const std::vector<double>& column) {
    double sum = 0.0;
    double squares = 0.0;
    for (const double x : column) {
        sum += x - column.front();
        squares += (x - column.front()) * (x - column.front());
    }
    const auto count = static_cast<double>(column.size());
    return column.empty() ? 0.0 : std::max(0.0, squares / count - sum * sum / (count * count));
}

// Sum of the column's quantity and, apart from it, -ln of the MFU residual.
GridDistribution combined(const std::vector<double>& column, const std::vector<double>& slowness) {
    const double step = std::max(finestStep, std::sqrt(variance(column) + variance(slowness)) / cellsPerSpread);
    const GridDistribution rest = onGrid(column, step);
    return slowness.empty() ? rest : sumOf(rest, onGrid(slowness, step));
}

// A few draws of nothing (ln 0) stand where the least of the others does: no quantile that is told moves.
void liftFewNothings(std::vector<double>& column) {
    constexpr double nothing = -std::numeric_limits<double>::infinity();
    const auto count = std::ranges::count(column, nothing);
    if (count == 0 || static_cast<double>(count) > fewDraws * static_cast<double>(column.size())) {
        return;
    }
    double least = std::numeric_limits<double>::infinity();
    for (const double x : column) {
        least = x > nothing ? std::min(least, x) : least;
    }
    std::ranges::replace(column, nothing, least);
}

} // namespace

bool sectionsScaleHours(const Inputs& inputs) {
    return std::ranges::all_of(sections(), [&](const Section* s) { return s->scalesHours || !s->isOn(inputs); });
}

bool MachineDraws::sizeIsApart(const Inputs& centre) {
    const Machine& m = centre.machine;
    const bool factOfOneSize = m.deviceHours || m.tokensPerSecond;
    return !m.energyKwh && (centre.question.forwards || !factOfOneSize);
}

bool MachineDraws::scaleHours(const Inputs& centre, const Sampler& sampler) {
    return sectionsScaleHours(centre) && sampler.questionIsFixed() && sizeIsApart(centre);
}

bool bandIsQuick(const Inputs& inputs) {
    return sectionsScaleHours(inputs) || MachineDraws::sizeIsApart(inputs);
}

MachineDraws::MachineDraws(const Inputs& centre, Sampler& sampler, std::span<const Quantity> wanted,
                           const Progress& progress)
    : m_centre(centre), m_rates(ratesFromFacts(centre, baseRun(centre.question))) {
    const auto base = baseRun(centre.question);
    const Run unit = base.value_or(Run{1e9, 1e9, 1e9}); // any: factors are the same for all
    const double centralHours = std::exp(lnCentralHours(unit));
    const double centralFlop = std::exp(lnCentral(Quantity::DevelopmentFlop, unit));
    std::vector<std::vector<double>> columns(wanted.size(),
                                             std::vector<double>(static_cast<std::size_t>(sampler.count())));
    for (int i = 0; i < sampler.count(); ++i) {
        if (progress && i % progressStep == 0 && !progress(static_cast<double>(i) / sampler.count())) {
            m_finished = false;
            return;
        }
        const Inputs& inputs = sampler.at(i);
        const Quantities values = trainingQuantities(inputs, ratesFromFacts(inputs, base), unit);
        for (std::size_t q = 0; q < wanted.size(); ++q) {
            const double perHour = values[wanted[q]] / centralHours;
            const double factor = isOperations(wanted[q]) ? values[wanted[q]] / centralFlop
                                                          : perHour * inputs.machine.mfuResidual;
            columns[q][static_cast<std::size_t>(i)] = std::log(factor);
            if (wanted[q] == Quantity::TotalKg) {
                m_lnTotalKg.push_back(std::log(perHour));
            }
        }
    }
    std::vector<double> slowness = sampler.evenLnResiduals();
    for (double& x : slowness) {
        x = -x;
    }
    for (std::size_t q = 0; q < wanted.size(); ++q) {
        if (progress && !progress(static_cast<double>(q) / static_cast<double>(wanted.size()))) {
            m_finished = false;
            return;
        }
        keep(wanted[q], columns[q], slowness);
    }
}

void MachineDraws::keep(Quantity quantity, std::vector<double>& column, const std::vector<double>& slowness) {
    liftFewNothings(column);
    if (std::ranges::all_of(column, [](double x) { return std::isfinite(x); })) {
        m_grids.emplace_back(quantity, combined(column, isOperations(quantity) ? std::vector<double>() : slowness));
    } else if (std::ranges::all_of(column, [](double x) { return std::isinf(x) && x < 0.0; })) {
        m_nothing.push_back(quantity);
    } else {
        m_whole = m_whole && std::ranges::all_of(column, [](double x) { return std::isnan(x); });
    }
}

bool MachineDraws::isNothing(Quantity quantity) const {
    return std::ranges::find(m_nothing, quantity) != m_nothing.end();
}

const GridDistribution* MachineDraws::of(Quantity quantity) const {
    const auto found = std::ranges::find(m_grids, quantity, [](const auto& grid) { return grid.first; });
    return found != m_grids.end() ? &found->second : nullptr;
}

double MachineDraws::lnCentralHours(const Run& run) const {
    return lnCentral(Quantity::DeviceHours, run);
}

double MachineDraws::lnCentral(Quantity quantity, const Run& run) const {
    const Quantity of = isOperations(quantity) ? Quantity::Flop : Quantity::DeviceHours;
    return std::log(trainingQuantities(m_centre, m_rates, run)[of]);
}

} // namespace model
