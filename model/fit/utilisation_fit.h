// Forms of the default MFU and their fit to published runs: linear in ln MFU, apart from the size below which a chip idles.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "model/fit/utilisation_rows.h"

namespace model {

/// How misses count: squared, by their size, or as Student's t with 5 degrees of freedom takes them.
enum class Loss { Squares, Absolute, Student };

/// ln MFU = mean + generation + the terms that are switched on.
struct UtilisationForm {
    Loss loss = Loss::Absolute;
    bool evenFamilies = true;  // each family weighs the same, whatever its number of runs
    bool generations = true;
    bool mixtures = false;     // f_moe on GPUs
    bool memory = false;       // f_40GB
    bool smallModels = false;  // 1/(1 + N0/N_a), N0 = seconds * peak
    bool size = false;         // (N_a/1e10)^-c
    bool year = false;
    bool devices = false;      // ln of their number; rows without count as the median
    bool organisation = false; // pooled: drawn towards none
    bool byPeak = false;       // ln peak instead of the generation
    double pooling = 0.0;      // standard deviation towards which generations are drawn together; 0: they stand alone

    /// Terms besides the mean.
    int terms() const { return generations + mixtures + memory + smallModels + size + year + devices + organisation + byPeak; }
    /// Whether the shipped defaults can hold such a fit.
    bool canBeShipped() const { return !year && !devices && !organisation && !byPeak; }
};

/// Coefficients in ln MFU; a generation that no row knows takes the mean.
struct UtilisationFit {
    UtilisationForm form;
    double mean = 0.0;
    std::map<std::string, double> effects; // by name of the column
    double smallModelSeconds = 0.0;
    double scale = 0.0; // of the residuals, as the loss sees them

    double lnMfu(const UtilisationRow& row) const;
    /// exp of one effect, 1 where the fit has none.
    double factor(const std::string& column) const;
    /// MFU of a large dense model on this generation.
    double generationMfu(const std::string& generation) const;
};

/// Throws std::invalid_argument without rows.
UtilisationFit fitUtilisation(const UtilisationForm& form, std::span<const UtilisationRow> rows);

/// Each row's share of the weight: 1 over the runs of its family, or 1.
std::vector<double> familyWeights(std::span<const UtilisationRow> rows, bool evenFamilies);

} // namespace model
