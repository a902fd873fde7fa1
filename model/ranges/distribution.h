// What is not known about an input, as a shape with three numbers, and its value at any level of probability.
#pragma once

#include "model/scenario/parameter.h"

namespace model {

/// Meaning of low and high: ends of the support for Triangular and Uniform; 5 % and 95 % points for LogNormal and Normal.
/// StudentInLog: ln x = ln mode + scale * t with 5 degrees of freedom; `low` holds the scale, `high` is unused.
/// Fixed: `mode` alone counts.
struct Distribution {
    Shape shape = Shape::Fixed;
    double low = 0.0;
    double mode = 0.0;
    double high = 0.0;

    bool isFixed() const { return shape == Shape::Fixed; }
    bool operator==(const Distribution&) const = default;
};

Distribution fixedAt(double value);

/// The value that is exceeded with probability 1 - u, 0 < u < 1. NaN parameters give NaN.
double quantile(const Distribution& distribution, double u);
/// The same from z = normalQuantile(u), for Normal and LogNormal shapes only.
double quantileAtNormal(const Distribution& distribution, double z);

/// Standard normal and Student-t (5 degrees of freedom) quantiles.
double normalQuantile(double u);
double studentQuantile(double u);
/// Standard normal distribution function.
double normalProbability(double z);

/// Degrees of freedom of the spread of ln MFU: heavier tails than a normal, as published runs have them.
inline constexpr double studentDegrees = 5.0;
/// 95 % point of the standard normal: low and high of a 90 % range lie this many standard deviations from the middle.
inline constexpr double z95 = 1.6448536269514722;

} // namespace model
