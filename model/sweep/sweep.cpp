#include "model/sweep/sweep.h"

#include <algorithm>
#include <cmath>

#include "model/catalog/catalog.h"
#include "model/run/simulate.h"
#include "model/scenario/consequences.h"
#include "model/scenario/scenario_json.h"

namespace model {
namespace {

double numberAt(const SweepAxis& axis, std::uint64_t place)
{
    if (place == 0) {
        return axis.low;
    }
    if (place + 1 == axis.count) {
        return axis.high;
    }
    const double share = static_cast<double>(place) / static_cast<double>(axis.count - 1);
    return axis.scale == Scale::Logarithmic ? axis.low * std::pow(axis.high / axis.low, share)
                                            : axis.low + share * (axis.high - axis.low);
}

std::string firstError(const std::vector<Notice>& notices)
{
    const auto error = std::ranges::find(notices, Severity::Error, &Notice::severity);
    return error == notices.end() ? std::string() : error->id;
}

double ownAccuracy(const Result& result, std::string_view benchmark)
{
    const auto own = std::ranges::find(result.accuracies, benchmark, &std::pair<std::string, double>::first);
    return own == result.accuracies.end() ? std::numeric_limits<double>::quiet_NaN() : own->second;
}

// What goes through values must not be solved for: a target, a ratio, a size or a number of tokens that is swept counts, and the rest of
// the question is answered around it.
Scenario askedWith(Scenario base, const std::vector<SweepAxis>& axes)
{
    const auto isSwept = [&](Id id) { return std::ranges::find(axes, id, &SweepAxis::id) != axes.end(); };
    const bool size = isSwept(Id::ModelParameters);
    const bool tokens = isSwept(Id::DataTokens);
    const bool ratio = isSwept(Id::AccuracyTokensPerParameter);
    const bool aims = isSwept(Id::AccuracyTarget) || ratio;
    const bool knowsBoth = (size || base.has(Id::ModelParameters)) && (tokens || base.has(Id::DataTokens));
    const std::string direction(base.text(Id::AccuracySolve));
    const bool forwards = !aims && ((size && tokens) || (direction.empty() ? knowsBoth : direction == "accuracy"));
    if (aims || size || tokens) {
        base.set(Id::AccuracySolve, std::string(forwards ? "accuracy" : "size"));
    }
    if (!forwards && (size || tokens || ratio)) {
        base.set(Id::AccuracyAllocation, std::string(size ? "given_parameters" : tokens ? "given_tokens" : "tokens_per_parameter"));
    }
    return base;
}

} // namespace

Value SweepAxis::at(std::uint64_t place) const
{
    if (!words.empty()) {
        return words[place];
    }
    const double number = numberAt(*this, place);
    return parameter(id).kind == Kind::Integer ? std::round(number) : number;
}

Sweep::Sweep(Scenario base, std::vector<SweepAxis> axes, const Catalog& catalog)
    : m_base(askedWith(std::move(base), axes)), m_axes(std::move(axes)), m_catalog(catalog)
{
}

std::uint64_t Sweep::rows() const
{
    std::uint64_t rows = 1;
    for (const SweepAxis& axis : m_axes) {
        rows *= axis.size();
    }
    return rows;
}

SweepPart Sweep::part(std::uint64_t part, std::uint64_t parts) const
{
    const std::uint64_t each = rows() / parts;
    const std::uint64_t rest = rows() % parts; // the first parts take one more
    const auto before = [&](std::uint64_t i) { return i * each + std::min(i, rest); };
    return {before(part - 1), before(part)};
}

std::vector<Value> Sweep::inputsAt(std::uint64_t row) const
{
    std::vector<Value> inputs(m_axes.size());
    for (std::size_t i = m_axes.size(); i-- > 0;) {
        inputs[i] = m_axes[i].at(row % m_axes[i].size());
        row /= m_axes[i].size();
    }
    return inputs;
}

Scenario Sweep::scenarioOf(const std::vector<Value>& inputs) const
{
    Changes changes;
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        changes.push_back({m_axes[i].id, inputs[i]});
    }
    return changed(m_base, withConsequences(m_base, std::move(changes), m_catalog));
}

Scenario Sweep::scenarioAt(std::uint64_t row) const
{
    return scenarioOf(inputsAt(row));
}

SweepRow Sweep::rowAt(std::uint64_t row) const
{
    SweepRow answer{inputsAt(row), {}, std::numeric_limits<double>::quiet_NaN(), {}};
    const Scenario scenario = scenarioOf(answer.inputs);
    try {
        checkScenario(scenario, {}, m_catalog);
    } catch (const InputError& error) { // one combination that cannot be does not end the others
        answer.problem = error.problem().id;
        return answer;
    }
    const Result result = simulate(scenario, m_catalog);
    answer.point = result.point;
    answer.accuracy = ownAccuracy(result, scenario.text(Id::AccuracyBenchmark));
    answer.problem = firstError(result.notices);
    return answer;
}

bool Sweep::run(const SweepPart& part, const std::function<void(const SweepRow&)>& take, const Progress& progress) const
{
    for (std::uint64_t row = part.first; row < part.end; ++row) {
        if (progress && !progress(static_cast<double>(row - part.first) / static_cast<double>(part.size()))) {
            return false;
        }
        take(rowAt(row));
    }
    return true;
}

} // namespace model
