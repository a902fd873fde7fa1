// Linear regression that counts misses squared, by their size, or as a heavy-tailed distribution takes them; with priors towards zero.
#pragma once

#include <Eigen/Dense>
#include <limits>
#include <string>
#include <vector>

#include "model/fit/utilisation_fit.h"

namespace model {

struct Design {
    std::vector<std::string> names; // of the columns behind the mean
    Eigen::MatrixXd x;              // rows by 1 + names
    Eigen::VectorXd y;
    Eigen::VectorXd weight;         // of each row
    Eigen::VectorXd prior;          // of each column: 1 over the square of the standard deviation about zero
};

struct Solution {
    Eigen::VectorXd beta;
    double scale = 0.0; // of Student's t
    double cost = std::numeric_limits<double>::infinity();
};

/// Coefficients of y - offset with the least loss, by reweighted least squares.
Solution solve(const Design& design, Loss loss, const Eigen::VectorXd& offset);

} // namespace model
