// The history of models as JSON and CSV.
#include <array>
#include <cmath>

#include "model/formats/claims_output.h"
#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/history/history.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

constexpr std::array<std::string_view, historyMeasureCount> units{"words", "FLOP", "kg", "share"};

constexpr std::array<HistoryMeasure, historyMeasureCount> measures{HistoryMeasure::Corpus, HistoryMeasure::Compute,
                                                                   HistoryMeasure::Carbon, HistoryMeasure::Accuracy};

std::string_view nameOf(HistoryMeasure measure) { return historyMeasureNames[static_cast<std::size_t>(measure)]; }
std::string_view unitOf(HistoryMeasure measure) { return units[static_cast<std::size_t>(measure)]; }

Json fitOf(HistoryMeasure measure, const std::vector<HistoryPoint>& points)
{
    const auto fit = historyFit(measure, points);
    if (!fit) {
        return nullptr;
    }
    return {{"months", std::isfinite(fit->months) ? Json(fit->months) : Json(nullptr)},
            {"range", {fit->low, std::isfinite(fit->high) ? Json(fit->high) : Json(nullptr)}},
            {"doublings_per_year", fit->perYear},
            {"standard_error", fit->standardError},
            {"models", fit->points},
            {"years", {fit->firstYear, fit->lastYear}}};
}

Json pointOf(HistoryMeasure measure, const HistoryPoint& p)
{
    Json point{{"id", p.model->id},
               {"name", p.model->name},
               {"year", p.model->provenance.year},
               {"value", p.value},
               {"estimated", p.isEstimated},
               {"source", p.model->provenance.source}};
    if (measure == HistoryMeasure::Corpus) {
        point["corpus"] = p.model->corpus;
        point["corpus_unit"] = p.model->corpusUnit;
        point["corpus_tokens"] = p.model->corpusTokens;
    }
    if (p.stated) {
        point["stated"] = *p.stated;
    }
    if (measure == HistoryMeasure::Accuracy) {
        point["benchmark"] = p.model->benchmark;
    }
    return point;
}

std::string rowOf(HistoryMeasure measure, const HistoryPoint& p)
{
    const bool onBenchmark = measure == HistoryMeasure::Accuracy;
    return csvCell(p.model->id) + ',' + csvCell(p.model->name) + ',' + std::to_string(p.model->provenance.year) + ',' +
           std::string(nameOf(measure)) + ',' + numberText(p.value) + ',' + std::string(unitOf(measure)) + ',' +
           (p.stated ? numberText(*p.stated) : std::string()) + ',' + (p.isEstimated ? "true" : "false") + ',' +
           (onBenchmark ? csvCell(p.model->benchmark) : std::string()) + ',' + csvCell(p.model->provenance.source) + '\n';
}

} // namespace

std::string historyJson(const Catalog& catalog)
{
    Json all = Json::array();
    for (const HistoryMeasure measure : measures) {
        const std::vector<HistoryPoint> points = historyPoints(measure, catalog);
        Json rows = Json::array();
        for (const HistoryPoint& p : points) {
            rows.push_back(pointOf(measure, p));
        }
        all.push_back({{"measure", nameOf(measure)}, {"unit", unitOf(measure)}, {"doubling", fitOf(measure, points)}, {"models", rows}});
    }
    return fileText({{"format", "scalewatt-history"}, {"version", 1}, {"data_version", catalog.dataVersion}, {"measures", all}});
}

std::string historyCsv(const Catalog& catalog)
{
    std::string text = "id,name,year,measure,value,unit,stated,estimated,benchmark,source\n";
    for (const HistoryMeasure measure : measures) {
        for (const HistoryPoint& p : historyPoints(measure, catalog)) {
            text += rowOf(measure, p);
        }
    }
    return text;
}

} // namespace model
