#include "model/measures/measures_output.h"

#include <array>
#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

using Text = std::function<std::string(const Notice&)>;

struct Amount {
    const char* key;
    double MeasureAmounts::* point;
    Quantiles AmountRanges::* range;
};
constexpr std::array amounts{Amount{"kgco2e", &MeasureAmounts::kg, &AmountRanges::kg},
                             Amount{"market_based_kgco2e", &MeasureAmounts::marketKg, &AmountRanges::marketKg},
                             Amount{"cost_usd", &MeasureAmounts::usd, &AmountRanges::usd},
                             Amount{"days", &MeasureAmounts::days, &AmountRanges::days}};

Json finite(double x) {
    return std::isfinite(x) ? Json(x) : Json(nullptr);
}

Json amountsJson(const MeasureAmounts& point, const std::optional<AmountRanges>& range) {
    Json json = Json::object();
    for (const Amount& amount : amounts) {
        json[amount.key] = finite(point.*amount.point);
        if (range) {
            const Quantiles& q = (*range).*amount.range;
            json["range"][amount.key] = Json::array({finite(q.p5), finite(q.p50), finite(q.p95)});
        }
    }
    return json;
}

Json valueJson(const Value& value) {
    if (const auto* range = std::get_if<Range>(&value)) {
        return Json{{"low", range->low}, {"mode", range->mode}, {"high", range->high}};
    }
    if (const auto* word = std::get_if<std::string>(&value)) {
        return *word;
    }
    return std::holds_alternative<double>(value) ? numberJson(std::get<double>(value)) : Json(nullptr);
}

Json measureJson(const ChosenMeasure& chosen, const Applicability& verdict, const Saving& saving, const Text& text) {
    Json json{{"id", chosen.id}, {"value", valueJson(chosen.value)}, {"applies", verdict.applies}};
    json["saved"] = amountsJson(saving.point, saving.range);
    if (std::isfinite(saving.shareSaving)) {
        json["share_of_draws_saving"] = saving.shareSaving;
    }
    if (verdict.notice) {
        json["notice"] = {{"id", verdict.notice->id}, {"parameter", verdict.notice->parameter}, {"text", text(*verdict.notice)}};
    }
    return json;
}

void append(std::string& line, double value) {
    line += ',';
    line += std::isfinite(value) ? numberText(value) : std::string();
}

std::string csvRow(const char* kind, const ChosenMeasure* chosen, const MeasureAmounts& point, const std::optional<AmountRanges>& range,
                   const Applicability& verdict) {
    std::string line = std::string(kind) + ',' + (chosen != nullptr ? chosen->id : std::string()) + ',' +
                       (chosen != nullptr ? csvCell(valueText(chosen->value)) : std::string());
    for (const Amount& amount : amounts) {
        const Quantiles q = range ? (*range).*amount.range : Quantiles{};
        for (const double x : {point.*amount.point, q.p5, q.p50, q.p95}) {
            append(line, x);
        }
    }
    return line + ',' + (verdict.notice ? verdict.notice->id : std::string()) + '\n';
}

} // namespace

std::string valueText(const Value& value) {
    if (const auto* range = std::get_if<Range>(&value)) {
        return numberText(range->mode);
    }
    if (const auto* word = std::get_if<std::string>(&value)) {
        return *word;
    }
    return std::holds_alternative<double>(value) ? numberText(std::get<double>(value)) : std::string();
}

std::string waterfallJson(const Scenario& scenario, const Waterfall& w, const Catalog& catalog, int draws, const Text& text) {
    Json steps = Json::array();
    for (const WaterfallStep& step : w.steps) {
        steps.push_back(measureJson(w.list[step.place], step.verdict, step.saving, text));
    }
    Json alone = Json::array();
    for (std::size_t place = 0; place < w.alone.size(); ++place) {
        alone.push_back(measureJson(w.list[place], w.alone[place].verdict, w.alone[place].saving, text));
    }
    return fileText({{"format", "scalewatt-measures"},
                     {"version", 1},
                     {"scenario", scenarioToJson(scenario)},
                     {"after_scenario", scenarioToJson(w.after())},
                     {"data_version", catalog.dataVersion},
                     {"draws", draws},
                     {"today", amountsJson(w.start, w.startRange)},
                     {"after", amountsJson(w.end, w.endRange)},
                     {"saved", amountsJson(w.all.point, w.all.range)},
                     {"steps", steps},
                     {"alone", alone}});
}

std::string waterfallCsv(const Waterfall& w) {
    std::string text = "kind,measure,value";
    for (const Amount& amount : amounts) {
        for (const char* end : {"", "_p5", "_p50", "_p95"}) {
            text += std::string(",") + amount.key + end;
        }
    }
    text += ",notice\n" + csvRow("start", nullptr, w.start, w.startRange, {});
    for (const WaterfallStep& step : w.steps) {
        text += csvRow("step", &w.list[step.place], step.saving.point, step.saving.range, step.verdict);
    }
    text += csvRow("end", nullptr, w.end, w.endRange, {});
    for (std::size_t place = 0; place < w.alone.size(); ++place) {
        text += csvRow("alone", &w.list[place], w.alone[place].saving.point, w.alone[place].saving.range, w.alone[place].verdict);
    }
    return text;
}

} // namespace model
