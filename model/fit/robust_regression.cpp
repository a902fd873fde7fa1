#include "model/fit/robust_regression.h"

#include <algorithm>
#include <cmath>

#include "model/ranges/distribution.h"

namespace model {
namespace {

constexpr double roundedMiss = 0.01; // below, absolute deviations count like squares: one answer where a median has many
constexpr int rounds = 60;
constexpr double settled = 1e-7; // change of a coefficient between rounds
constexpr double firstScale = 0.3;
constexpr double smallestScale = 0.02;

double missCost(Loss loss, double miss, double scale) {
    const double size = std::abs(miss);
    switch (loss) {
    case Loss::Squares:
        return 0.5 * miss * miss;
    case Loss::Absolute:
        return size > roundedMiss ? size - 0.5 * roundedMiss : 0.5 * miss * miss / roundedMiss;
    default:
        return 0.5 * (studentDegrees + 1.0) * std::log1p(miss * miss / (studentDegrees * scale * scale)) + std::log(scale);
    }
}

// Weight by which a squared miss counts like this loss.
double missWeight(Loss loss, double miss, double scale) {
    switch (loss) {
    case Loss::Squares:
        return 1.0;
    case Loss::Absolute:
        return 1.0 / std::max(roundedMiss, std::abs(miss));
    default:
        return (studentDegrees + 1.0) / (studentDegrees * scale * scale + miss * miss);
    }
}

} // namespace

Solution solve(const Design& d, Loss loss, const Eigen::VectorXd& offset) {
    Solution s;
    s.scale = firstScale;
    const Eigen::VectorXd y = d.y - offset;
    Eigen::VectorXd w = d.weight;
    for (int round = 0; round < rounds; ++round) {
        Eigen::MatrixXd normal = d.x.transpose() * w.asDiagonal() * d.x;
        normal.diagonal() += d.prior;
        const Eigen::VectorXd before = s.beta;
        s.beta = normal.ldlt().solve(d.x.transpose() * w.asDiagonal() * y);
        if (round > 0 && (s.beta - before).cwiseAbs().maxCoeff() < settled) {
            break;
        }
        const Eigen::VectorXd miss = y - d.x * s.beta;
        if (loss == Loss::Student) {
            double sum = 0.0;
            for (Eigen::Index i = 0; i < miss.size(); ++i) {
                sum += d.weight(i) * missWeight(loss, miss(i), s.scale) * s.scale * s.scale * miss(i) * miss(i);
            }
            s.scale = std::max(smallestScale, std::sqrt(sum / d.weight.sum()));
        }
        for (Eigen::Index i = 0; i < miss.size(); ++i) {
            w(i) = d.weight(i) * missWeight(loss, miss(i), s.scale);
        }
    }
    const Eigen::VectorXd miss = y - d.x * s.beta;
    s.cost = 0.5 * s.beta.cwiseAbs2().dot(d.prior);
    for (Eigen::Index i = 0; i < miss.size(); ++i) {
        s.cost += d.weight(i) * missCost(loss, miss(i), s.scale);
    }
    return s;
}

} // namespace model
