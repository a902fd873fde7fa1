#include "model/ranges/size_draws.h"

#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr double absurdlyClose = -30.0; // ln of a reducible loss that no compute reaches, and of one that needs none
constexpr double absurdlyFar = 5.0;
constexpr double precision = 1e-4;

LinkDraws linkDraws(const Sampler& sampler, const DrawnQuestion& question) {
    LinkDraws draws;
    for (int i = 0; i < sampler.count(); ++i) {
        const LinkDraw draw = sampler.linkAt(question.link(), i);
        draws.inverseK.push_back(1.0 / draw.k);
        draws.offset.push_back(draw.L0 - question.law().E);
    }
    return draws;
}

double logit(const Link& link, double target) {
    return std::log((link.top - target) / (target - link.floor));
}

} // namespace

SizeDraws::SizeDraws(const Inputs& centre, const Sampler& sampler, const DrawnQuestion& question)
    : m_centre(centre), m_question(question), m_rule(sizeRule(centre.question, sampler.moeExponentCentre())),
      m_lowest(lowestReducible()),
      m_reducible(linkDraws(sampler, question), sampler.efficiencies(), m_lowest, bestBandLoops()),
      m_target(std::numeric_limits<double>::quiet_NaN()) {
}

// By halving.
double SizeDraws::lowestReducible() {
    double without = absurdlyClose;
    double with = absurdlyFar;
    while (with - without > precision) {
        const double middle = 0.5 * (without + with);
        (runAt(middle) ? with : without) = middle;
    }
    return with;
}

bool SizeDraws::isInside(double target) const {
    return target > m_question.link().floor && target < m_question.link().top;
}

std::optional<Run> SizeDraws::runAt(double lnReducible) {
    return m_question.runForReduced(m_centre, m_rule, std::exp(lnReducible));
}

const GridDistribution& SizeDraws::at(double target) {
    if (target != m_target) {
        m_sizes = &m_reducible.at(logit(m_question.link(), target));
        m_target = target;
    }
    return *m_sizes;
}

const std::vector<double>& SizeDraws::lossPerDraw(double target) {
    return m_reducible.perDraw(logit(m_question.link(), target));
}

} // namespace model
