#include "model/history/history.h"

#include <cmath>

#include "model/run/simulate.h"

namespace model {
namespace {

Quantities estimateOf(const HistoryModel& model, const Catalog& catalog)
{
    return simulate(historyScenario(model), catalog).point;
}

std::optional<HistoryPoint> corpusOf(const HistoryModel& m, const Catalog& catalog)
{
    const double words = m.corpusUnit == "words" ? m.corpus : wordsOf(m.corpusTokens, catalog);
    return HistoryPoint{&m, words, m.statedWords, false};
}

// Without the tokens seen in training nobody knows the operations.
std::optional<HistoryPoint> computeOf(const HistoryModel& m, const Catalog& catalog)
{
    return m.trainingTokens ? std::optional(HistoryPoint{&m, estimateOf(m, catalog)[Quantity::Flop], {}, false}) : std::nullopt;
}

std::optional<HistoryPoint> carbonOf(const HistoryModel& m, const Catalog& catalog)
{
    if (m.publishedKg) {
        return HistoryPoint{&m, *m.publishedKg, {}, false};
    }
    const double kg = m.hardware.empty() ? std::nan("") : estimateOf(m, catalog)[Quantity::OperationalKg];
    return std::isnan(kg) ? std::nullopt : std::optional(HistoryPoint{&m, kg, {}, true});
}

std::optional<HistoryPoint> accuracyOf(const HistoryModel& m, const Catalog&)
{
    return m.accuracy ? std::optional(HistoryPoint{&m, *m.accuracy, {}, false}) : std::nullopt;
}

constexpr std::array readers{corpusOf, computeOf, carbonOf, accuracyOf};

void setIfKnown(Scenario& scenario, Id id, const std::optional<double>& value)
{
    if (value) {
        scenario.set(id, *value);
    }
}

} // namespace

Scenario historyScenario(const HistoryModel& m)
{
    Scenario s;
    s.name = m.name;
    s.set(Id::ModelArchitecture, m.architecture);
    s.set(Id::ModelParameters, m.parameters);
    if (m.architecture == "moe") {
        s.set(Id::ModelActiveParameters, m.activeParameters);
    }
    s.set(Id::DataTokens, m.trainingTokens.value_or(m.corpusTokens));
    if (!m.hardware.empty()) {
        s.set(Id::TrainingHardware, m.hardware);
    }
    setIfKnown(s, Id::TrainingDevices, m.devices);
    setIfKnown(s, Id::TrainingDeviceHours, m.deviceHours);
    if (!m.region.empty()) {
        s.set(Id::SiteRegion, m.region);
    }
    s.set(Id::SiteYear, static_cast<double>(m.provenance.year));
    return s;
}

std::vector<HistoryPoint> historyPoints(HistoryMeasure measure, const Catalog& catalog)
{
    std::vector<HistoryPoint> points;
    for (const HistoryModel& m : catalog.history) {
        if (auto point = readers[static_cast<std::size_t>(measure)](m, catalog)) {
            points.push_back(*point);
        }
    }
    return points;
}

std::optional<DoublingFit> historyFit(HistoryMeasure measure, const std::vector<HistoryPoint>& points)
{
    std::vector<DatedValue> dated;
    for (const HistoryPoint& p : points) {
        dated.push_back({static_cast<double>(p.model->provenance.year), p.value});
    }
    return measure == HistoryMeasure::Accuracy ? std::nullopt : fitDoubling(dated);
}

double wordsOf(double tokens, const Catalog& catalog) { return tokens / catalog.defaultValue("tokens_per_word").mid; }

} // namespace model
