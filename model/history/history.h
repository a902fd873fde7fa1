// Models over the years by one measure: what they learnt from, what training took, what it emitted, what accuracy it bought.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/history/doubling_fit.h"
#include "model/scenario/scenario.h"

namespace model {

enum class HistoryMeasure : std::uint8_t {
    Corpus,   // words of English text
    Compute,  // FLOP of the final run
    Carbon,   // kg CO2e of its electricity, published or else estimated here
    Accuracy, // fraction, each on a benchmark of its own
};
inline constexpr std::size_t historyMeasureCount = static_cast<std::size_t>(HistoryMeasure::Accuracy) + 1;
inline constexpr std::array<std::string_view, historyMeasureCount> historyMeasureNames{"corpus", "compute", "carbon", "accuracy"};

struct HistoryPoint {
    const HistoryModel* model = nullptr;
    double value = 0.0;
    std::optional<double> stated; // the same as articles print it: a corpus taken as words
    bool isEstimated = false;     // by this program, since nobody published it
};

/// The run as far as it is known, to be estimated: size, tokens (the corpus once where nobody says how often), machines, hours, place
/// and year.
Scenario historyScenario(const HistoryModel& model);

/// Models that have this measure, in the order of the catalogue.
std::vector<HistoryPoint> historyPoints(HistoryMeasure measure, const Catalog& catalog);

/// The line through these points. None for accuracy: no line goes through different benchmarks.
std::optional<DoublingFit> historyFit(HistoryMeasure measure, const std::vector<HistoryPoint>& points);

/// Words of English text in as many tokens, by the record "tokens_per_word".
double wordsOf(double tokens, const Catalog& catalog);

} // namespace model
