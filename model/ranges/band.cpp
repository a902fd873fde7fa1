// Bands along a curve: over all combinations of draws where they are independent, else draw by draw.
#include <algorithm>
#include <array>
#include <cmath>

#include "model/ranges/drawn_question.h"
#include "model/ranges/drawn_scenario.h"
#include "model/ranges/separable_question.h"
#include "model/ranges/size_band.h"
#include "model/ranges/size_mixture.h"
#include "model/ranges/uncertainty.h"
#include "model/run/deployment_steps.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double onePoint = 0.01;

double targetAt(const CurveRequest& request, int i)
{
    return request.points == 1 ? request.from : request.from + (request.to - request.from) * i / (request.points - 1);
}

class BandSimulation {
public:
    BandSimulation(DrawnScenario& drawn, const CurveRequest& request, Quantity quantity)
        : m_drawn(drawn), m_request(request), m_quantity(quantity), m_centre(drawn.centre()), m_sampler(drawn.sampler()),
          m_benchmark(request.benchmark.empty() ? m_centre.question.benchmark : request.benchmark)
    {
        const Catalog& catalog = drawn.catalog();
        const Question& q = m_centre.question;
        if (q.hasAccuracy && linkOf(q, catalog, m_benchmark) != nullptr) {
            m_question.emplace(q, catalog, m_benchmark);
            m_own.emplace(q, catalog, q.benchmark);
        }
    }

    std::optional<CurveBand> run(const Progress& progress)
    {
        m_band.quantity = m_quantity;
        if (!m_question) {
            m_band.values.resize(static_cast<std::size_t>(m_request.points));
            m_band.unreachableShare.assign(static_cast<std::size_t>(m_request.points), 1.0);
            return m_band;
        }
        if (m_request.sizesDecided) {
            return bandOfSizes(m_drawn, *m_question, targets(), m_quantity, progress);
        }
        auto finished = combined(progress);
        if (!finished) {
            finished = mixed(progress);
        }
        const bool done = finished ? *finished : drawByDraw(progress);
        return done ? std::optional(m_band) : std::nullopt;
    }

private:
    std::vector<double> targets() const
    {
        std::vector<double> all;
        for (int i = 0; i < m_request.points; ++i) {
            all.push_back(targetAt(m_request, i));
        }
        return all;
    }

    // All combinations of draws where size, team and machine are independent; nothing where draws must stay side by side.
    std::optional<bool> combined(const Progress& progress)
    {
        const auto behind = machineQuantity(m_quantity);
        if (m_quantity == Quantity::LossNats) {
            return {};
        }
        const std::array wanted{behind.value_or(Quantity::DeviceHours)};
        if (!m_drawn.drawMachine(wanted, progress)) {
            return false;
        }
        const MachineDraws* machine = m_drawn.machine();
        if (machine == nullptr || machine->of(wanted.front()) == nullptr) {
            return {};
        }
        SeparableQuestion question(m_centre, m_sampler, *m_question, *machine);
        m_band.values.reserve(static_cast<std::size_t>(m_request.points));
        m_band.unreachableShare.reserve(static_cast<std::size_t>(m_request.points));
        for (int i = 0; i < m_request.points; ++i) {
            if (progress && !progress(static_cast<double>(i) / m_request.points)) {
                return false;
            }
            const auto point = question.at(targetAt(m_request, i), m_quantity);
            m_band.values.push_back(point->quantiles);
            m_band.unreachableShare.push_back(point->unreachableShare);
        }
        return true;
    }

    // Size combined with whole runs, where sections make these dear; nothing as above.
    std::optional<bool> mixed(const Progress& progress)
    {
        const bool cheap = sectionsScaleHours(m_centre); // draw by draw it is then the very range of the run
        if (cheap || !MachineDraws::sizeIsApart(m_centre) || m_quantity == Quantity::LossNats ||
            isNextPoint(m_quantity)) {
            return {};
        }
        const auto answers = SizeMixture(m_centre, m_sampler, *m_question).of(m_quantity, targets(), progress);
        for (const Combined& one : answers.value_or(std::vector<Combined>())) {
            m_band.values.push_back(one.quantiles);
            m_band.unreachableShare.push_back(one.unreachableShare);
        }
        return answers.has_value();
    }

    bool drawByDraw(const Progress& progress)
    {
        const auto points = static_cast<std::size_t>(m_request.points);
        std::vector<std::vector<double>> columns(points);
        for (int i = 0; i < m_sampler.count(); ++i) {
            if (progress && i % 64 == 0 && !progress(static_cast<double>(i) / m_sampler.count())) {
                return false;
            }
            addDraw(columns, i);
        }
        for (auto& column : columns) {
            const auto lost = std::ranges::count(column, infinite);
            m_band.unreachableShare.push_back(static_cast<double>(lost) / static_cast<double>(column.size()));
            m_band.values.push_back(takeQuantiles(column));
        }
        return true;
    }

    void addDraw(std::vector<std::vector<double>>& columns, int i)
    {
        const Inputs& inputs = m_sampler.at(i);
        const SizeRule rule = sizeRule(inputs.question, m_sampler.moeExponentAt(i));
        const LinkDraw own = m_sampler.linkAt(m_own->link(), i);
        const LinkDraw draw = m_sampler.linkAt(m_question->link(), i);
        const auto base = inputs.question.forwards ? std::optional(givenRun(inputs.question))
                                                   : m_own->runFor(inputs, rule, own, inputs.question.target);
        const Rates rates = ratesFromFacts(inputs, base);
        const Quantity behind = machineQuantity(m_quantity).value_or(m_quantity);
        const auto valueAt = [&](double target) {
            const auto run = m_question->runFor(inputs, rule, draw, target);
            return run ? withNeverAsInfinite(trainingQuantities(inputs, rates, *run), inputs)[behind] : infinite;
        };
        for (int t = 0; t < m_request.points; ++t) {
            const double target = targetAt(m_request, t);
            const double here = valueAt(target);
            const bool difference = isNextPoint(m_quantity) && std::isfinite(here);
            columns[static_cast<std::size_t>(t)].push_back(difference ? valueAt(target + onePoint) - here : here);
        }
    }

    DrawnScenario& m_drawn;
    CurveRequest m_request;
    Quantity m_quantity;
    const Inputs& m_centre;
    Sampler& m_sampler;
    std::string m_benchmark;
    std::optional<DrawnQuestion> m_question; // of the curve's benchmark
    std::optional<DrawnQuestion> m_own;      // of the scenario's own
    CurveBand m_band;
};

} // namespace

std::optional<CurveBand> simulateBand(DrawnScenario& drawn, const CurveRequest& request, Quantity quantity,
                                      const Progress& progress)
{
    return BandSimulation(drawn, request, quantity).run(progress);
}

std::optional<CurveBand> simulateBand(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request,
                                      Quantity quantity, const Draws& draws, const Progress& progress)
{
    DrawnScenario drawn(scenario, catalog, draws);
    return simulateBand(drawn, request, quantity, progress);
}

} // namespace model
