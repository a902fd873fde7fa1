// How much of a result's variance each input explains: Sobol' indices from a function's values at crossed samples.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace model {

/// A share of the variance with its own confidence.
struct VarianceShare {
    double value = 0.0;
    double error = 0.0; // standard error: a group jackknife over base draws

    /// Ends of its 90 % interval.
    double low() const;
    double high() const;
};

/// First order: what knowing the input alone would take off the variance. Total: what not knowing it alone would leave.
struct SobolIndex {
    VarianceShare first;
    VarianceShare total;
};

/// Values of one function at two independent samples of all inputs, and at the first one with a single input taken from the second.
/// Rows belong together. Not finite: no answer there; such rows are left out.
struct CrossedValues {
    std::vector<double> a;
    std::vector<double> b;
    std::vector<std::vector<double>> swapped; // input by input: A with this input's column of B

    CrossedValues(std::size_t inputs, std::size_t draws);
};

struct SobolResult {
    double mean = 0.0;
    double variance = 0.0;
    double unansweredShare = 0.0; // of the rows of A
    std::vector<SobolIndex> indices;
};

/// Estimators: first order by Saltelli et al. 2010 (Comput. Phys. Commun. 181, 259, table 2 b), mean((B - c)(AB_i - A)) / V; total by
/// Jansen 1999 (ibid. 117, 35), mean((A - AB_i)^2) / 2V. A function that does not vary has indices 0.
SobolResult sobolIndices(const CrossedValues& values);

/// The same of a function on the open unit cube, from `draws` points of a digitally shifted Sobol' sequence in 2 x `inputs` dimensions.
SobolResult sobolIndices(const std::function<double(std::span<const double>)>& function, std::size_t inputs, std::size_t draws,
                         std::uint64_t seed);

} // namespace model
