#include "model/fit/utilisation_fit.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <tuple>

#include "model/fit/robust_regression.h"
#include "model/formulas/compute.h"

namespace model {
namespace {

constexpr double standsAlone = 1e-4; // prior weight of an effect that is not pooled: decides only what no row says
constexpr double organisationSd = 0.1;
constexpr double yearsOrigin = 2022.0;
constexpr double typicalDevices = 512.0;
constexpr double typicalPeak = 3e14;
constexpr double lowestSeconds = 1e-8;
constexpr double secondsStep = 1.12; // finer than the runs can tell
constexpr int secondsSteps = 50;
constexpr int coarseSteps = 5;

using Columns = std::vector<std::pair<std::string, double>>;

Columns columnsOf(const UtilisationForm& form, const UtilisationRow& row) {
    Columns columns;
    const auto add = [&](bool wanted, std::string name, double value) {
        if (wanted) {
            columns.emplace_back(std::move(name), value);
        }
    };
    add(form.generations, "generation " + row.generation, 1.0);
    add(form.mixtures, "moe", row.mixtureOnGpu ? 1.0 : 0.0);
    add(form.memory, "40gb", row.memory40Gb ? 1.0 : 0.0);
    add(form.size, "ln size", std::log(row.activeParameters / quotedParameters));
    add(form.year, "year", row.year - yearsOrigin);
    add(form.devices, "ln devices", std::log(row.devices.value_or(typicalDevices) / typicalDevices));
    add(form.organisation, "organisation " + row.organisation, 1.0);
    add(form.byPeak, "ln peak", std::log(row.peakFlops / typicalPeak));
    return columns;
}

double lnSizeTerm(double seconds, const UtilisationRow& row) { return -std::log1p(seconds * row.peakFlops / row.activeParameters); }

double priorOf(const UtilisationForm& form, const std::string& column) {
    if (column.starts_with("organisation")) {
        return 1.0 / (organisationSd * organisationSd);
    }
    return column.starts_with("generation") && form.pooling > 0.0 ? 1.0 / (form.pooling * form.pooling) : standsAlone;
}

Design designOf(const UtilisationForm& form, std::span<const UtilisationRow> rows) {
    Design d;
    for (const UtilisationRow& row : rows) {
        for (const auto& [name, value] : columnsOf(form, row)) {
            if (std::ranges::find(d.names, name) == d.names.end()) {
                d.names.push_back(name);
            }
        }
    }
    const auto count = static_cast<Eigen::Index>(rows.size());
    d.x = Eigen::MatrixXd::Zero(count, 1 + static_cast<Eigen::Index>(d.names.size()));
    d.y.resize(count);
    d.prior = Eigen::VectorXd::Zero(d.x.cols());
    for (Eigen::Index i = 0; i < count; ++i) {
        const UtilisationRow& row = rows[static_cast<std::size_t>(i)];
        d.x(i, 0) = 1.0;
        for (const auto& [name, value] : columnsOf(form, row)) {
            d.x(i, 1 + (std::ranges::find(d.names, name) - d.names.begin())) = value;
        }
        d.y(i) = std::log(row.mfu());
    }
    for (std::size_t c = 0; c < d.names.size(); ++c) {
        d.prior(1 + static_cast<Eigen::Index>(c)) = priorOf(form, d.names[c]);
    }
    const auto weights = familyWeights(rows, form.evenFamilies);
    d.weight = Eigen::Map<const Eigen::VectorXd>(weights.data(), count);
    return d;
}

Eigen::VectorXd offsetOf(double seconds, std::span<const UtilisationRow> rows) {
    Eigen::VectorXd offset(static_cast<Eigen::Index>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        offset(static_cast<Eigen::Index>(i)) = lnSizeTerm(seconds, rows[i]);
    }
    return offset;
}

// The seconds that fit best, from coarse to fine, beside the solution without any.
std::pair<double, Solution> bestSeconds(const Design& design, Loss loss, std::span<const UtilisationRow> rows, Solution best) {
    int at = 0;
    double found = 0.0;
    const auto tryStep = [&](int step) {
        const double seconds = lowestSeconds * std::pow(secondsStep, step);
        if (Solution s = solve(design, loss, offsetOf(seconds, rows)); s.cost < best.cost) {
            best = std::move(s);
            found = seconds;
            at = step;
        }
    };
    for (int step = 0; step <= secondsSteps; step += coarseSteps) {
        tryStep(step);
    }
    const int near = at;
    for (int step = near - coarseSteps + 1; step < near + coarseSteps; ++step) {
        tryStep(step);
    }
    return {found, std::move(best)};
}

} // namespace

std::vector<double> familyWeights(std::span<const UtilisationRow> rows, bool evenFamilies) {
    std::map<std::string, int> runs;
    for (const UtilisationRow& row : rows) {
        ++runs[row.family];
    }
    std::vector<double> weights;
    for (const UtilisationRow& row : rows) {
        weights.push_back(evenFamilies ? 1.0 / runs[row.family] : 1.0);
    }
    return weights;
}

double UtilisationFit::lnMfu(const UtilisationRow& row) const {
    double sum = mean + (form.smallModels ? lnSizeTerm(smallModelSeconds, row) : 0.0);
    for (const auto& [name, value] : columnsOf(form, row)) {
        const auto found = effects.find(name);
        sum += found != effects.end() ? found->second * value : 0.0;
    }
    return sum;
}

double UtilisationFit::factor(const std::string& column) const {
    const auto found = effects.find(column);
    return found != effects.end() ? std::exp(found->second) : 1.0;
}

double UtilisationFit::generationMfu(const std::string& generation) const {
    return std::exp(mean) * factor("generation " + generation);
}

UtilisationFit fitUtilisation(const UtilisationForm& form, std::span<const UtilisationRow> rows) {
    if (rows.empty()) {
        throw std::invalid_argument("no runs to fit");
    }
    const Design design = designOf(form, rows);
    UtilisationFit fit;
    fit.form = form;
    Solution best = solve(design, form.loss, Eigen::VectorXd::Zero(design.y.size()));
    if (form.smallModels) {
        std::tie(fit.smallModelSeconds, best) = bestSeconds(design, form.loss, rows, std::move(best));
    }
    fit.mean = best.beta(0);
    fit.scale = best.scale;
    for (std::size_t c = 0; c < design.names.size(); ++c) {
        fit.effects[design.names[c]] = best.beta(1 + static_cast<Eigen::Index>(c));
    }
    return fit;
}

} // namespace model
