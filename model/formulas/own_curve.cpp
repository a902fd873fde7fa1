#include "model/formulas/own_curve.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

#include "model/formats/text_output.h"
#include "model/run/notice.h"

namespace model {
namespace {

constexpr int mostSteps = 200;
constexpr double enough = 1e-12;       // relative gain at which the search ends
constexpr double nearEnd = 1e-3;       // of the height: keeps logits of points at floor or top finite for the first guess
constexpr double leastSlope = 1e-3;    // k per nat; below it the curve is flat
constexpr double vaguestSlope = 2.0;   // sd of ln k above which points say nothing about the slope
constexpr Interval flopLimits{1e9, 1e32, false};

double lossOfFlop(const LossLaw& law, double flop)
{
    const SizeAndTokens best = optimumForCompute(law, flop);
    return loss(law, best.parameters, best.tokens);
}

// Residuals and their derivatives by ln k and L0 at one guess.
struct Slopes {
    Eigen::VectorXd residuals;
    Eigen::MatrixX2d jacobian;
};

class Fitter {
public:
    Fitter(const OwnCurve& curve, const LossLaw& law)
    {
        m_link.law = law.id;
        m_link.benchmark = ownCurveId;
        m_link.floor = curve.floor;
        m_link.top = curve.top;
        m_link.own = true;
        m_link.provenance.source = curve.name;
        m_link.provenance.fromUser = true;
        for (const MeasuredAccuracy& point : curve.points) {
            m_losses.push_back(lossOfFlop(law, point.flop));
            m_accuracies.push_back(point.accuracy);
        }
    }

    std::optional<Link> fit()
    {
        if (!guess()) {
            return {};
        }
        descend();
        return m_link;
    }

    Slopes slopes() const
    {
        const auto n = static_cast<Eigen::Index>(m_losses.size());
        Slopes s{Eigen::VectorXd(n), Eigen::MatrixX2d(n, 2)};
        const double height = m_link.top - m_link.floor;
        for (Eigen::Index i = 0; i < n; ++i) {
            const auto row = static_cast<std::size_t>(i);
            const double fitted = accuracyAtLoss(m_link, m_losses[row]);
            const double share = (fitted - m_link.floor) / height;
            const double steepness = height * share * (1.0 - share); // d accuracy / d logit
            s.residuals(i) = m_accuracies[row] - fitted;
            s.jacobian(i, 0) = -steepness * m_link.k * (m_losses[row] - m_link.L0);
            s.jacobian(i, 1) = steepness * m_link.k;
        }
        return s;
    }

private:
    // Straight line through the logits: logit = k L0 - k L.
    bool guess()
    {
        const auto n = static_cast<Eigen::Index>(m_losses.size());
        Eigen::MatrixX2d design(n, 2);
        Eigen::VectorXd logits(n);
        for (Eigen::Index i = 0; i < n; ++i) {
            const auto row = static_cast<std::size_t>(i);
            const double share = (m_accuracies[row] - m_link.floor) / (m_link.top - m_link.floor);
            const double inside = std::clamp(share, nearEnd, 1.0 - nearEnd);
            design.row(i) << 1.0, m_losses[row];
            logits(i) = std::log(inside / (1.0 - inside));
        }
        const Eigen::ColPivHouseholderQR<Eigen::MatrixX2d> solver(design);
        const Eigen::Vector2d line = solver.solve(logits);
        m_link.k = -line(1);
        m_link.L0 = line(0) / m_link.k;
        return solver.rank() == 2 && m_link.k > leastSlope && std::isfinite(m_link.L0);
    }

    // Levenberg and Marquardt: steps are damped until they gain.
    void descend()
    {
        double damping = 1e-3;
        Slopes here = slopes();
        for (int i = 0; i < mostSteps && damping < 1e12; ++i) {
            const Eigen::Matrix2d normal = here.jacobian.transpose() * here.jacobian;
            const Eigen::Matrix2d damped = normal + Eigen::Matrix2d((damping * normal.diagonal()).asDiagonal());
            const Eigen::Vector2d step = damped.ldlt().solve(here.jacobian.transpose() * here.residuals);
            const Link before = m_link;
            m_link.k *= std::exp(std::clamp(step(0), -1.0, 1.0));
            m_link.L0 += step(1);
            Slopes there = slopes();
            const double gain = here.residuals.squaredNorm() - there.residuals.squaredNorm();
            if (!(gain >= 0.0)) {
                m_link = before;
                damping *= 10.0;
                continue;
            }
            damping /= 10.0;
            const bool done = gain <= enough * here.residuals.squaredNorm();
            here = std::move(there);
            if (done) {
                return;
            }
        }
    }

    Link m_link;
    std::vector<double> m_losses;
    std::vector<double> m_accuracies;
};

// Covariance s^2 (J'J)^-1 of (ln k, L0).
bool spread(Link& link, const Slopes& slopes, double sd)
{
    const Eigen::Matrix2d normal = slopes.jacobian.transpose() * slopes.jacobian;
    const Eigen::Matrix2d covariance = sd * sd * normal.inverse();
    link.sdLnK = std::sqrt(covariance(0, 0));
    link.sdL0 = std::sqrt(covariance(1, 1));
    link.correlation = std::clamp(covariance(0, 1) / (link.sdLnK * link.sdL0), -1.0, 1.0);
    return link.sdLnK < vaguestSlope && std::isfinite(link.sdL0) && std::isfinite(link.correlation);
}

Problem problemAt(const std::string& id, const std::string& path, double value, const Interval& allowed)
{
    return {id, {}, "accuracy.own_curve." + path, numberText(value), allowed};
}

std::optional<Problem> checkPoint(const MeasuredAccuracy& point, std::size_t index)
{
    const std::string place = "points[" + std::to_string(index) + "]";
    if (!flopLimits.contains(point.flop)) {
        return problemAt("value.outside", place + "[0]", point.flop, flopLimits);
    }
    constexpr Interval share{0.0, 1.0, false};
    if (!share.contains(point.accuracy)) {
        return problemAt("value.outside", place + "[1]", point.accuracy, share);
    }
    return {};
}

} // namespace

std::optional<OwnFit> fitOwnCurve(const OwnCurve& curve, const LossLaw& law, double testNoiseSd)
{
    Fitter fitter(curve, law);
    auto link = fitter.fit();
    if (!link) {
        return {};
    }
    OwnFit fit;
    const Slopes slopes = fitter.slopes();
    fit.residuals.assign(slopes.residuals.begin(), slopes.residuals.end());
    fit.residualSd = std::sqrt(slopes.residuals.squaredNorm() / (static_cast<double>(curve.points.size()) - 2.0));
    const auto [low, high] = std::ranges::minmax(curve.points, {}, &MeasuredAccuracy::flop);
    fit.lowestFlop = low.flop;
    fit.highestFlop = high.flop;
    if (!spread(*link, slopes, std::max(fit.residualSd, testNoiseSd))) {
        return {};
    }
    fit.link = std::move(*link);
    return fit;
}

double accuracyAtFlop(const OwnFit& fit, const LossLaw& law, double flop)
{
    return accuracyAtLoss(fit.link, lossOfFlop(law, flop));
}

std::optional<Problem> checkOwnCurve(const OwnCurve& curve)
{
    constexpr Interval counts{static_cast<double>(fewestOwnPoints), static_cast<double>(mostOwnPoints), false};
    const auto count = static_cast<double>(curve.points.size());
    if (!counts.contains(count)) {
        return problemAt("own_curve.points", "points", count, counts);
    }
    if (!(curve.floor >= 0.0 && curve.floor < 1.0)) {
        return problemAt("value.outside", "floor", curve.floor, {0.0, 1.0, false});
    }
    if (!(curve.top > curve.floor && curve.top <= 1.0)) {
        return problemAt("value.outside", "top", curve.top, {curve.floor, 1.0, true});
    }
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        if (auto problem = checkPoint(curve.points[i], i)) {
            return problem;
        }
    }
    return {};
}

} // namespace model
