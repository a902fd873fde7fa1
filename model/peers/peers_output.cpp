#include "model/peers/peers_output.h"

#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

constexpr std::string_view own = "scalewatt";

std::string_view subject(bool serving) {
    return serving ? "serving" : "training";
}

Json answerJson(const PeerAnswer& a) {
    if (!a.applies()) {
        return {{"not_applicable", gapName(a.gap)}};
    }
    Json json{{"device_hours", a.deviceHours}, {"watts_per_device", a.watts}, {"pue", a.pue},
              {"g_per_kwh", a.gPerKwh},        {"energy_kwh", a.kwh},         {"kgco2e", a.kg}};
    json["embodied_kgco2e"] = a.embodiedKg ? Json(*a.embodiedKg) : Json(nullptr);
    return json;
}

Json rowJson(const PeerRow& row, const std::string& phrase) {
    Json json{{"tool", row.tool}, {"telling", tellingName(row.telling)}, {"of", subject(row.serving)}};
    json.update(answerJson(row.answer));
    if (row.answer.applies()) {
        for (std::size_t i = 0; i < peerFactorNames.size(); ++i) {
            json["difference_kgco2e"][std::string(peerFactorNames[i])] = row.difference[i];
        }
    }
    json["why"] = phrase;
    return json;
}

std::string csvRow(std::string_view tool, std::string_view telling, bool serving, const PeerAnswer& a,
                   const PeerDifference& difference) {
    std::string line = std::string(tool) + ',' + std::string(telling) + ',' + std::string(subject(serving));
    const std::array numbers{
        a.deviceHours, a.watts,       a.pue,         a.gPerKwh,    a.kwh, a.kg, a.embodiedKg.value_or(std::nan("")),
        difference[0], difference[1], difference[2], difference[3]};
    for (const double x : numbers) {
        line += ',' + (a.applies() && std::isfinite(x) ? numberText(x) : std::string());
    }
    return line + ',' + std::string(gapName(a.gap)) + '\n';
}

} // namespace

std::string_view tellingName(PeerTelling telling) {
    return telling == PeerTelling::Told ? "told" : "defaults";
}

std::string_view gapName(PeerGap gap) {
    switch (gap) {
    case PeerGap::NoTraining:
        return "training";
    case PeerGap::UnknownDevice:
        return "device";
    case PeerGap::NoHours:
        return "no_answer";
    case PeerGap::None:
        break;
    }
    return {};
}

std::string peersJson(const Scenario& scenario, const PeerComparison& comparison, const Catalog& catalog,
                      const std::function<std::string(const PeerRow&)>& phrase) {
    Json rows = Json::array();
    for (const PeerRow& row : comparison.rows) {
        rows.push_back(rowJson(row, phrase(row)));
    }
    Json json{{"format", "scalewatt-peers"},
              {"version", 1},
              {"scenario", scenarioToJson(scenario)},
              {"data_version", catalog.dataVersion},
              {"training", answerJson(comparison.training)}};
    if (comparison.serving) {
        json["serving"] = answerJson(*comparison.serving);
    }
    json["tools"] = rows;
    return fileText(json);
}

std::string peersCsv(const PeerComparison& comparison) {
    std::string text = "tool,telling,of,device_hours,watts_per_device,pue,g_per_kwh,energy_kwh,kgco2e,embodied_kgco2e";
    for (const std::string_view factor : peerFactorNames) {
        text += ",difference_" + std::string(factor) + "_kgco2e";
    }
    text += ",not_applicable\n" + csvRow(own, "", false, comparison.training, {});
    if (comparison.serving) {
        text += csvRow(own, "", true, *comparison.serving, {});
    }
    for (const PeerRow& row : comparison.rows) {
        text += csvRow(row.tool, tellingName(row.telling), row.serving, row.answer, row.difference);
    }
    return text;
}

} // namespace model
