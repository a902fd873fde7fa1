#include "model/fit/form_scores.h"

#include <algorithm>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>

namespace model {
namespace {

constexpr int resamples = 1'000;
constexpr unsigned seed = 1;

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

double meanOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

// Standard deviation of a statistic of the values when whole families are drawn anew.
double familyError(const std::vector<HeldOutMiss>& misses, const std::vector<double>& values,
                   const std::function<double(std::vector<double>)>& statistic) {
    std::map<std::string, std::vector<double>> byFamily;
    for (std::size_t i = 0; i < misses.size(); ++i) {
        byFamily[misses[i].family].push_back(values[i]);
    }
    std::vector<const std::vector<double>*> families;
    for (const auto& [name, own] : byFamily) {
        families.push_back(&own);
    }
    boost::random::mt19937 generator(seed);
    boost::random::uniform_int_distribution<std::size_t> any(0, families.size() - 1);
    std::vector<double> results;
    for (int i = 0; i < resamples; ++i) {
        std::vector<double> drawn;
        for (std::size_t j = 0; j < families.size(); ++j) {
            const std::vector<double>& more = *families[any(generator)];
            drawn.insert(drawn.end(), more.begin(), more.end());
        }
        results.push_back(statistic(std::move(drawn)));
    }
    const double mean = meanOf(results);
    double squares = 0.0;
    for (const double result : results) {
        squares += (result - mean) * (result - mean);
    }
    return std::sqrt(squares / resamples);
}

std::vector<double> sizesOf(const std::vector<HeldOutMiss>& misses) {
    std::vector<double> sizes;
    for (const HeldOutMiss& miss : misses) {
        sizes.push_back(std::abs(miss.lnMiss));
    }
    return sizes;
}

FormScore scoreOf(const TriedForm& tried, const HeldOutFits& fits, const std::vector<HeldOutMiss>& misses,
                  const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    FormScore score;
    score.tried = tried;
    std::vector<double> errors;
    for (const HeldOutMiss& miss : misses) {
        errors.push_back(std::abs(std::expm1(miss.lnMiss))); // hours go with 1/MFU: predicted/published is published/predicted MFU
    }
    score.medianError = medianOf(errors);
    score.standardError = familyError(misses, errors, medianOf);
    std::vector<double> sizes = sizesOf(misses);
    score.meanLnMiss = meanOf(sizes);
    std::ranges::sort(sizes);
    score.holds95 = std::exp(sizes[static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(sizes.size()))) - 1]);
    if (tried.form.canBeShipped()) {
        const Validation all = leaveOneFamilyOut(fits, runs, catalog);
        score.hoursWithin = all.summary[0].withinRange;
        score.energyError = all.summary[1].medianAbsolutePercentageError;
    }
    return score;
}

// How far each form is behind the best, and how sure that is.
void compareWithBest(std::vector<FormScore>& scores, const std::vector<std::vector<HeldOutMiss>>& misses) {
    const auto best = std::ranges::min_element(scores, {}, &FormScore::meanLnMiss) - scores.begin();
    const std::vector<double> bestSizes = sizesOf(misses[static_cast<std::size_t>(best)]);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        std::vector<double> differences = sizesOf(misses[i]);
        std::ranges::transform(differences, bestSizes, differences.begin(), std::minus());
        scores[i].behind = meanOf(differences);
        scores[i].behindError = familyError(misses[i], differences, meanOf);
    }
}

std::string printed(const char* format, double value) {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string percent(double share) { return printed("%.1f %%", 100.0 * share); }
std::string percent(const std::optional<double>& share) { return share ? percent(*share) : "–"; }

} // namespace

std::vector<FormScore> scoreForms(const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    const auto rows = utilisationRows(runs, catalog);
    std::vector<FormScore> scores;
    std::vector<std::vector<HeldOutMiss>> misses;
    for (const TriedForm& tried : triedForms()) {
        const HeldOutFits fits = fitsWithoutEach(tried.form, rows);
        misses.push_back(heldOutMisses(fits, rows));
        scores.push_back(scoreOf(tried, fits, misses.back(), runs, catalog));
    }
    compareWithBest(scores, misses);
    return scores;
}

std::string formTable(const std::vector<FormScore>& scores) {
    std::string text = "| form | terms | hours: median error | ± | mean of abs(ln) | behind the best | ± | holds 95 % | in 5–95 % | energy: median error |\n"
                       "|---|---|---|---|---|---|---|---|---|---|\n";
    for (const FormScore& s : scores) {
        text += "| " + s.tried.words + " | " + std::to_string(s.tried.form.terms()) + " | " + percent(s.medianError) + " | " +
                percent(s.standardError) + " | " + printed("%.3f", s.meanLnMiss) + " | " + printed("%.3f", s.behind) + " | " +
                printed("%.3f", s.behindError) + " | ×/÷" + printed("%.2f", s.holds95) + " | " + percent(s.hoursWithin) + " | " +
                percent(s.energyError) + " |\n";
    }
    return text;
}

} // namespace model
