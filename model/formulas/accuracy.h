// The link between loss and benchmark accuracy: acc = floor + (top - floor)/(1 + exp(k (L - L0))).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/catalog/provenance.h"

namespace model {

/// One benchmark under one loss law and one recipe. k and L0 belong to that law: never mix.
struct Link {
    std::string law;
    std::string benchmark;
    std::string recipe; // empty where the law has one recipe only
    double floor = 0.0;
    double top = 1.0;
    double k = 0.0;  // per unit of loss
    double L0 = 0.0; // loss at half height
    double sdLnK = 0.0;
    double sdL0 = 0.0;
    double correlation = 0.0; // of ln k and L0
    bool identified = true;   // false: the data only give an upper bound
    bool own = false;         // fitted to a scenario's own points, so that its team is already in it
    Provenance provenance;
};

/// The link by its numbers: accuracy at a loss, and the loss at an accuracy (NaN at or below the floor, at or above the top).
double linkedAccuracy(double floor, double top, double k, double L0, double loss);
double linkedLoss(double floor, double top, double k, double L0, double accuracy);

/// Accuracy (fraction) at this loss.
double accuracyAtLoss(const Link& link, double loss);
/// Loss at this accuracy; nothing at or below the floor, at or above the top.
std::optional<double> lossAtAccuracy(const Link& link, double accuracy);

} // namespace model
