#include "model/sensitivity/crossed_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "model/ranges/quantiles.h"
#include "model/run/deployment_steps.h"

namespace model {
namespace {

using PartKind = DrawnPart::Kind;

bool isConstant(std::span<const double> values) {
    return !values.empty() && std::ranges::all_of(values, [&](double x) { return x == values.front(); });
}

} // namespace

CrossedRuns::CrossedRuns(DrawnScenario& drawn, Quantity quantity)
    : m_drawn(drawn), m_questions(drawn.centre().question, drawn.catalog()), m_quantity(quantity) {
}

std::vector<DrawnPart> CrossedRuns::parts() const {
    std::vector<DrawnPart> parts = m_drawn.sampler().parts();
    if (m_questions.own && !m_drawn.centre().question.forwards) {
        if (!m_questions.own->link().own) {
            parts.push_back({PartKind::Team, Id::AccuracyEfficiency});
        }
        parts.push_back({PartKind::Link, Id::AccuracyBenchmark});
    }
    std::erase_if(parts, [&](const DrawnPart& part) { return isConstant(m_drawn.sampler().valuesOf(part)); });
    return parts;
}

double CrossedRuns::own(int i) {
    const Inputs& inputs = m_drawn.sampler().at(i);
    m_row = i;
    m_run = runOf(inputs, m_drawn.sampler().moeExponentAt(i), linkOf(i, {}, i));
    return valueOf(inputs, m_run);
}

// What does not decide the size leaves the run as it is: only a size has to be looked for.
double CrossedRuns::crossed(const DrawnPart& part, int j) {
    const Inputs& inputs = m_drawn.sampler().at(m_row, part, j);
    if (!Sampler::isOfSize(part)) {
        return valueOf(inputs, m_run);
    }
    const double exponent = m_drawn.sampler().moeExponentAt(part.kind == PartKind::MoeExponent ? j : m_row);
    return valueOf(inputs, runOf(inputs, exponent, linkOf(m_row, part, j)));
}

double CrossedRuns::central() {
    const Inputs& centre = m_drawn.centre();
    return valueOf(centre, runOf(centre, m_drawn.sampler().moeExponentCentre(), centralLink()));
}

double CrossedRuns::alone(const DrawnPart& part, int j) {
    Inputs inputs = m_drawn.centre();
    m_drawn.sampler().put(inputs, part, j);
    LinkDraw link = centralLink();
    if (part.kind == PartKind::Team || part.kind == PartKind::Link) {
        const LinkDraw drawn = linkOf(j, {}, j);
        link = part.kind == PartKind::Team ? LinkDraw{link.k, link.L0, drawn.efficiency} : LinkDraw{drawn.k, drawn.L0, link.efficiency};
    }
    const Sampler& sampler = m_drawn.sampler();
    const double exponent = part.kind == PartKind::MoeExponent ? sampler.moeExponentAt(j) : sampler.moeExponentCentre();
    return valueOf(inputs, runOf(inputs, exponent, link));
}

int CrossedRuns::drawAt(const DrawnPart& part, double share) const {
    const std::vector<double> values = orderOf(part);
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto nth = order.begin() + static_cast<std::ptrdiff_t>(quantileIndex(share, order.size()));
    const auto less = [&](int a, int b) { return values[static_cast<std::size_t>(a)] < values[static_cast<std::size_t>(b)]; };
    std::ranges::nth_element(order, nth, less);
    return *nth;
}

// A link has two numbers: the loss that it asks for at the target decides which of its draws is low.
std::vector<double> CrossedRuns::orderOf(const DrawnPart& part) const {
    if (part.kind != PartKind::Link) {
        const auto values = m_drawn.sampler().valuesOf(part);
        return {values.begin(), values.end()};
    }
    const Link& link = m_questions.own->link();
    const double target = m_drawn.centre().question.target;
    const double logit = std::log((link.top - target) / (target - link.floor));
    std::vector<double> losses;
    for (int i = 0; i < m_drawn.sampler().count(); ++i) {
        const LinkDraw draw = linkOf(i, {}, i);
        losses.push_back(draw.L0 + logit / draw.k);
    }
    return losses;
}

std::optional<Run> CrossedRuns::runOf(const Inputs& inputs, double moeExponent, const LinkDraw& link) {
    if (inputs.question.forwards) {
        return givenRun(inputs.question);
    }
    auto& own = m_questions.own;
    return own ? own->runFor(inputs, sizeRule(inputs.question, moeExponent), link, inputs.question.target) : std::nullopt;
}

LinkDraw CrossedRuns::linkOf(int i, const DrawnPart& part, int j) const {
    if (!m_questions.own) {
        return {};
    }
    const Sampler& sampler = m_drawn.sampler();
    const Link& link = m_questions.own->link();
    LinkDraw draw = sampler.linkAt(link, part.kind == PartKind::Link ? j : i);
    if (part.kind == PartKind::Link || part.kind == PartKind::Team) {
        draw.efficiency = sampler.linkAt(link, part.kind == PartKind::Team ? j : i).efficiency;
    }
    return draw;
}

LinkDraw CrossedRuns::centralLink() const {
    if (!m_questions.own) {
        return {};
    }
    const Link& link = m_questions.own->link();
    return {link.k, link.L0, m_drawn.centre().question.efficiency};
}

double CrossedRuns::valueOf(const Inputs& inputs, const std::optional<Run>& run) const {
    if (!run) {
        return std::numeric_limits<double>::infinity();
    }
    return withNeverAsInfinite(trainingQuantities(inputs, ratesFromFacts(inputs, run), *run), inputs)[m_quantity];
}

} // namespace model
