#include "model/serving/serving_fit.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "model/serving/coefficients.h"

namespace model {
namespace {

constexpr int mostSteps = 200;
constexpr double enough = 1e-12; // relative gain at which the search ends
constexpr double hardest = 1e12; // damping at which nothing improves any more

// J per token = sum over three parts of a part and its factor: 1/bandwidth share, 1/compute share, seconds per
// sequence.
class Fitter {
public:
    explicit Fitter(const std::vector<MeasuredServing>& rows)
        : m_parts(static_cast<Eigen::Index>(rows.size()), 3), m_logMeasured(static_cast<Eigen::Index>(rows.size())) {
        for (Eigen::Index i = 0; i < m_parts.rows(); ++i) {
            const MeasuredServing& row = rows[static_cast<std::size_t>(i)];
            const Serving& s = row.conditions.serving;
            const double batch = row.conditions.batch();
            const double wattsPerSequence = s.replica.devices * s.coefficients.powerShare * s.replica.tdpW / batch;
            const StepParts sheet = sheetSeconds(s, batch);
            m_parts.row(i) = wattsPerSequence * Eigen::RowVector3d(sheet.memory, sheet.compute, batch);
            m_logMeasured(i) = std::log(row.joulesPerOutputToken);
        }
    }

    // From the logarithms of the three factors to those of the best fit.
    Eigen::Vector3d descend(Eigen::Vector3d logFactors) const {
        double damping = 1e-2;
        double error = residuals(logFactors).squaredNorm();
        for (int i = 0; i < mostSteps && damping < hardest; ++i) {
            const Eigen::Vector3d next = logFactors + step(logFactors, damping);
            const double nextError = residuals(next).squaredNorm();
            if (!(nextError < error)) {
                damping *= 4.0;
                continue;
            }
            const bool done = error - nextError < enough * error;
            logFactors = next;
            error = nextError;
            damping /= 3.0;
            if (done) {
                break;
            }
        }
        return logFactors;
    }

private:
    Eigen::VectorXd predicted(const Eigen::Vector3d& logFactors) const {
        return m_parts * logFactors.array().exp().matrix();
    }

    Eigen::VectorXd residuals(const Eigen::Vector3d& logFactors) const {
        return predicted(logFactors).array().log().matrix() - m_logMeasured;
    }

    Eigen::Vector3d step(const Eigen::Vector3d& logFactors, double damping) const {
        const Eigen::Vector3d factors = logFactors.array().exp();
        const Eigen::MatrixX3d jacobian =
            predicted(logFactors).cwiseInverse().asDiagonal() * m_parts * factors.asDiagonal();
        Eigen::Matrix3d normal = jacobian.transpose() * jacobian;
        normal.diagonal() *= 1.0 + damping;
        return normal.ldlt().solve(-jacobian.transpose() * residuals(logFactors));
    }

    Eigen::MatrixX3d m_parts;
    Eigen::VectorXd m_logMeasured;
};

} // namespace

std::vector<MeasuredServing> measuredServing(const std::vector<PublishedRun>& rows, const Catalog& catalog) {
    const ServingCoefficients coefficients = servingCoefficients(catalog);
    std::vector<MeasuredServing> measured;
    for (const PublishedRun& run : rows) {
        const ValidationRow row = servingRow(run, catalog, coefficients);
        if (row.scored && run.text("unit") == "output token") {
            measured.push_back({run.id, *servingConditions(run, catalog, coefficients).conditions, *row.published});
        }
    }
    return measured;
}

ServingCoefficients fitServing(const std::vector<MeasuredServing>& rows, const ServingCoefficients& start) {
    if (rows.size() < 3) {
        return start;
    }
    const Eigen::Vector3d from(-std::log(start.bandwidthShare), -std::log(start.computeShare),
                               std::log(start.secondsPerSequence));
    const Eigen::Vector3d factors = Fitter(rows).descend(from).array().exp();
    ServingCoefficients fitted = start;
    fitted.bandwidthShare = 1.0 / factors(0);
    fitted.computeShare = 1.0 / factors(1);
    fitted.secondsPerSequence = factors(2);
    return fitted;
}

std::vector<std::pair<std::string, double>> leaveOneModelOut(const std::vector<MeasuredServing>& rows,
                                                             const ServingCoefficients& start) {
    std::vector<std::pair<std::string, double>> ratios;
    std::set<std::string> models;
    for (const MeasuredServing& row : rows) {
        models.insert(row.conditions.model);
    }
    for (const std::string& model : models) {
        std::vector<MeasuredServing> others;
        std::ranges::copy_if(rows, std::back_inserter(others),
                             [&](const auto& row) { return row.conditions.model != model; });
        const ServingCoefficients fitted = fitServing(others, start);
        for (const MeasuredServing& row : rows) {
            if (row.conditions.model == model) {
                ServingConditions conditions = row.conditions;
                conditions.serving.coefficients = fitted;
                ratios.emplace_back(row.id, conditions.joulesPerOutputToken() / row.joulesPerOutputToken);
            }
        }
    }
    return ratios;
}

} // namespace model
