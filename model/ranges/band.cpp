// Bands along a curve: the separable case through the kernel, everything else draw by draw.
#include <algorithm>
#include <cmath>

#include "model/ranges/band_kernel.h"
#include "model/ranges/drawn_question.h"
#include "model/ranges/uncertainty.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double targetAt(const CurveRequest& request, int i)
{
    return request.points == 1 ? request.from : request.from + (request.to - request.from) * i / (request.points - 1);
}

bool growsWithTime(Quantity q) { return q >= Quantity::DeviceHours && q <= Quantity::TotalCostUsd; }

class BandSimulation {
public:
    BandSimulation(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request, Quantity quantity,
                   const Draws& draws)
        : m_catalog(catalog), m_request(request), m_quantity(quantity), m_centre(resolveInputs(scenario, catalog)),
          m_sampler(scenario, m_centre, catalog, draws),
          m_benchmark(request.benchmark.empty() ? m_centre.question.benchmark : request.benchmark)
    {
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
        const bool done = isSeparable() ? alongKernel(progress) : drawByDraw(progress);
        return done ? std::optional(m_band) : std::nullopt;
    }

private:
    // Draws of the machine and the place only scale the hours; facts known about one run tie them to its size.
    bool isSeparable() const
    {
        const Question& q = m_centre.question;
        const Machine& m = m_centre.machine;
        const bool closedForm = q.allocation != Allocation::TokensPerParameter && !q.uniqueTokens;
        const bool free = !m.deviceHours && !m.energyKwh && !m.tokensPerSecond && m_centre.workload.attentionElements == 0.0;
        return growsWithTime(m_quantity) && m_sampler.questionIsFixed() && closedForm && free;
    }

    // Rates with the MFU written out: the known one, or the default's for a model of unlimited size.
    Rates referenceRates(const Inputs& inputs) const
    {
        Rates rates = ratesFromFacts(inputs, std::nullopt);
        rates.mfu = billedMfu(inputs, rates, infinite);
        return rates;
    }

    bool alongKernel(const Progress& progress)
    {
        BandKernel kernel(bandDraws(), bandCurve(), bestBandLoops());
        const Link& link = m_question->link();
        for (int i = 0; i < m_request.points; ++i) {
            if (progress && !progress(static_cast<double>(i) / m_request.points)) {
                return false;
            }
            const double target = targetAt(m_request, i);
            const bool inside = target > link.floor && target < link.top;
            const BandPoint point = inside ? kernel.at(std::log((link.top - target) / (target - link.floor))) : BandPoint{{}, 1.0};
            m_band.values.push_back(point.quantiles);
            m_band.unreachableShare.push_back(point.unreachableShare);
        }
        return true;
    }

    BandDraws bandDraws()
    {
        BandDraws columns;
        const auto count = static_cast<std::size_t>(m_sampler.count());
        for (auto* c : {&columns.inverseK, &columns.offset, &columns.team, &columns.lnPerHour}) {
            c->reserve(count);
        }
        const double centralMfu = *referenceRates(m_centre).mfu;
        for (int i = 0; i < m_sampler.count(); ++i) {
            const LinkDraw draw = m_sampler.linkAt(m_question->link(), i);
            const Inputs& inputs = m_sampler.at(i);
            const Rates rates = referenceRates(inputs);
            columns.inverseK.push_back(1.0 / draw.k);
            columns.offset.push_back(draw.L0 - m_question->law().E);
            columns.team.push_back(std::exp(-draw.efficiency));
            columns.lnPerHour.push_back(std::log(perHour(inputs, rates) * centralMfu / *rates.mfu));
        }
        return columns;
    }

    // The quantity of a run that takes one device-hour at these rates.
    double perHour(const Inputs& inputs, const Rates& rates) const
    {
        const double flop = inputs.machine.peakFlops * *rates.mfu * secondsPerHour;
        const Run run{flop / flopPerParameterToken, flop / flopPerParameterToken, 1.0};
        return trainingQuantities(inputs, rates, run)[m_quantity];
    }

    BandCurve bandCurve() const
    {
        const Question& q = m_centre.question;
        const LossLaw& law = m_question->law();
        const Machine& m = m_centre.machine;
        const double sum = law.alpha + law.beta;
        const bool optimal = q.allocation == Allocation::ComputeOptimal;
        const bool fixedSize = q.allocation == Allocation::GivenParameters;
        const double lnN = fixedSize ? std::log(*q.parameters)
                                     : std::log(optimal ? law.A * sum / law.beta : law.A) / law.alpha;
        const double lnD = q.allocation == Allocation::GivenTokens
                               ? std::log(*q.tokens)
                               : std::log(optimal ? law.B * sum / law.alpha : law.B) / law.beta;
        BandCurve curve;
        curve.power = (fixedSize ? 0.0 : 1.0 / law.alpha) + (q.allocation == Allocation::GivenTokens ? 0.0 : 1.0 / law.beta);
        curve.floor = fixedSize                                      ? law.A / std::pow(*q.parameters, law.alpha)
                      : q.allocation == Allocation::GivenTokens ? law.B / std::pow(*q.tokens, law.beta)
                                                                : 0.0;
        const double lnFlop = std::log(flopPerParameterToken) + lnN + lnD;
        curve.lnHours = lnFlop - std::log(m.peakFlops * *referenceRates(m_centre).mfu * secondsPerHour);
        curve.small = m.mfu ? 0.0 : m.smallModelSeconds * m.peakFlops / std::exp(lnN);
        curve.smallPower = fixedSize ? 0.0 : 1.0 / law.alpha;
        curve.lowest = (lnFlop - std::log(m_catalog.fit.unreachableFlop)) / curve.power;
        return curve;
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
        for (int t = 0; t < m_request.points; ++t) {
            const auto run = m_question->runFor(inputs, rule, draw, targetAt(m_request, t));
            columns[static_cast<std::size_t>(t)].push_back(run ? trainingQuantities(inputs, rates, *run)[m_quantity] : infinite);
        }
    }

    const Catalog& m_catalog;
    CurveRequest m_request;
    Quantity m_quantity;
    Inputs m_centre;
    Sampler m_sampler;
    std::string m_benchmark;
    std::optional<DrawnQuestion> m_question; // of the curve's benchmark
    std::optional<DrawnQuestion> m_own;      // of the scenario's own
    CurveBand m_band;
};

} // namespace

std::optional<CurveBand> simulateBand(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request,
                                      Quantity quantity, const Draws& draws, const Progress& progress)
{
    return BandSimulation(scenario, catalog, request, quantity, draws).run(progress);
}

} // namespace model
