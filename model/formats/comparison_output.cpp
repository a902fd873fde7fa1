#include "model/formats/comparison_output.h"

#include <algorithm>
#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

Json finite(double x) {
    return std::isfinite(x) ? Json(x) : Json(nullptr);
}

std::string cell(double x) {
    return std::isfinite(x) ? numberText(x) : std::string();
}

Json inputJson(const Value& value) {
    if (const auto* word = std::get_if<std::string>(&value)) {
        return *word;
    }
    if (const auto* range = std::get_if<Range>(&value)) {
        return Json{{"low", range->low}, {"mode", range->mode}, {"high", range->high}};
    }
    return std::holds_alternative<double>(value) ? numberJson(std::get<double>(value)) : Json(nullptr);
}

// Path -> [baseline, this one]; null is a default.
Json differingJson(const Scenario& baseline, const Scenario& scenario) {
    Json json = Json::object();
    for (const Id id : differences(baseline, scenario)) {
        json[std::string(parameter(id).path)] = Json::array({inputJson(baseline.value(id)), inputJson(scenario.value(id))});
    }
    if (baseline.measures != scenario.measures) {
        json["measures"] = Json::array({measuresToJson(baseline.measures), measuresToJson(scenario.measures)});
    }
    return json;
}

Json runJson(const ComparedRun& run, const ComparedRun& baseline) {
    Json point = Json::object();
    Json range = Json::object();
    for (const QuantityInfo& info : quantities()) {
        if (run.result.point.has(info.quantity)) {
            const Quantiles& q = run.range[info.quantity];
            point[std::string(info.id)] = finite(run.result.point[info.quantity]);
            range[std::string(info.id)] = Json::array({finite(q.p5), finite(q.p50), finite(q.p95)});
        }
    }
    return {{"name", run.name},
            {"point", point},
            {"range", range},
            {"unreachable_share", run.range.unreachableShare},
            {"differing_inputs", differingJson(baseline.scenario, run.scenario)},
            {"share_of_draws_below_baseline", finite(shareBelowBaseline(run, baseline))}};
}

} // namespace

double shareBelowBaseline(const ComparedRun& run, const ComparedRun& baseline) {
    return run.range.totalKg.size() == baseline.range.totalKg.size() && !run.range.totalKg.empty()
               ? shareBelow(run.range.totalKg, baseline.range.totalKg)
               : std::nan("");
}

std::vector<Quantity> comparedQuantities(const std::vector<ComparedRun>& runs) {
    std::vector<Quantity> known;
    for (const QuantityInfo& info : quantities()) {
        if (std::ranges::any_of(runs, [&](const ComparedRun& run) { return run.result.point.has(info.quantity); })) {
            known.push_back(info.quantity);
        }
    }
    return known;
}

std::string comparisonJson(const std::vector<ComparedRun>& runs, const Catalog& catalog, const Draws& draws) {
    Json list = Json::array();
    for (const ComparedRun& run : runs) {
        list.push_back(runJson(run, runs.front()));
    }
    return fileText({{"format", "scalewatt-comparison"},
                     {"version", 1},
                     {"data_version", catalog.dataVersion},
                     {"draws", draws.count()},
                     {"seed", draws.seed()},
                     {"baseline", runs.front().name},
                     {"scenarios", list}});
}

std::string comparisonCsv(const std::vector<ComparedRun>& runs) {
    std::string text = "scenario,quantity,value,p5,p50,p95,times_baseline,share_of_draws_below_baseline\n";
    for (const ComparedRun& run : runs) {
        for (const Quantity q : comparedQuantities(runs)) {
            const double value = run.result.point[q];
            const Quantiles& range = run.range[q];
            text += csvCell(run.name) + ',' + std::string(quantityInfo(q).id) + ',' + cell(value) + ',' + cell(range.p5) + ',' +
                    cell(range.p50) + ',' + cell(range.p95) + ',' + cell(value / runs.front().result.point[q]) + ',' +
                    (q == Quantity::TotalKg ? cell(shareBelowBaseline(run, runs.front())) : std::string()) + '\n';
        }
    }
    return text;
}

} // namespace model
