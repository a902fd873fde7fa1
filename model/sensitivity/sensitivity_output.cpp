#include "model/sensitivity/sensitivity_output.h"

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
    return ',' + (std::isfinite(x) ? numberText(x) : std::string());
}

Json rangeJson(const Quantiles& q) {
    return Json::array({finite(q.p5), finite(q.p50), finite(q.p95)});
}

Json shareJson(const VarianceShare& share) {
    return {{"value", finite(share.value)}, {"standard_error", finite(share.error)}};
}

Json partJson(const PartSensitivity& p) {
    return {{"part", std::string(partName(p.part))},
            {"input", std::string(parameter(p.part.id).path)},
            {"first_order", shareJson(p.index.first)},
            {"total", shareJson(p.index.total)},
            {"swing",
             {{"p5", finite(p.swing.partLow)},
              {"p95", finite(p.swing.partHigh)},
              {"result_at_p5", finite(p.swing.atLow)},
              {"result_at_p95", finite(p.swing.atHigh)}}}};
}

Json worthKnowingJson(const Sensitivity& s) {
    const PartSensitivity* best = s.mostWorthKnowing();
    return best == nullptr ? Json(nullptr)
                           : Json{{"part", std::string(partName(best->part))}, {"remaining_width", Sensitivity::remainingWidth(*best)}};
}

std::string_view grainName(DifferenceGrain grain) {
    switch (grain) {
    case DifferenceGrain::Inputs: return "inputs";
    case DifferenceGrain::Question: return "question_and_inputs";
    case DifferenceGrain::Sections: return "sections";
    case DifferenceGrain::Whole: return "whole";
    }
    return {};
}

std::vector<std::string> pathsOf(const DifferenceGroup& group) {
    std::vector<std::string> paths;
    for (const Id id : group.ids) {
        paths.emplace_back(parameter(id).path);
    }
    if (group.ownCurve) {
        paths.emplace_back("own_curve");
    }
    return paths;
}

} // namespace

std::string_view partName(const DrawnPart& part) {
    switch (part.kind) {
    case DrawnPart::Kind::Input: return parameter(part.id).path;
    case DrawnPart::Kind::MfuResidual: return "mfu_residual";
    case DrawnPart::Kind::StepToBilled: return "step_to_billed";
    case DrawnPart::Kind::MoeExponent: return "moe_exponent";
    case DrawnPart::Kind::Team: return "team";
    case DrawnPart::Kind::Link: return "link";
    }
    return {};
}

std::string sensitivityJson(const Scenario& scenario, const Sensitivity& s, const Catalog& catalog, const Draws& draws) {
    Json parts = Json::array();
    for (const PartSensitivity& p : s.parts) {
        parts.push_back(partJson(p));
    }
    return fileText({{"format", "scalewatt-sensitivity"},
                     {"version", 1},
                     {"scenario", scenarioToJson(scenario)},
                     {"data_version", catalog.dataVersion},
                     {"draws", draws.count()},
                     {"seed", draws.seed()},
                     {"quantity", std::string(quantityInfo(s.quantity).id)},
                     {"scale", s.logarithmic ? "logarithm" : "value"},
                     {"point", finite(s.central)},
                     {"range", rangeJson(s.range)},
                     {"unreachable_share", s.unansweredShare},
                     {"parts", parts},
                     {"most_worth_knowing", worthKnowingJson(s)}});
}

std::string sensitivityCsv(const Sensitivity& s) {
    std::string text = "part,p5,p95,result_at_p5,result_at_p95,first_order,first_order_error,total,total_error\n";
    for (const PartSensitivity& p : s.parts) {
        text += std::string(partName(p.part));
        for (const double x : {p.swing.partLow, p.swing.partHigh, p.swing.atLow, p.swing.atHigh, p.index.first.value, p.index.first.error,
                               p.index.total.value, p.index.total.error}) {
            text += cell(x);
        }
        text += '\n';
    }
    return text;
}

std::string differenceJson(const Scenario& from, const Scenario& to, const ScenarioDifference& d, const Catalog& catalog,
                           const Draws& draws) {
    Json groups = Json::array();
    for (const DifferenceGroup& group : d.groups) {
        groups.push_back({{"inputs", pathsOf(group)}, {"contribution", finite(group.contribution)}});
    }
    return fileText({{"format", "scalewatt-difference"},
                     {"version", 1},
                     {"from_scenario", scenarioToJson(from)},
                     {"to_scenario", scenarioToJson(to)},
                     {"data_version", catalog.dataVersion},
                     {"draws", draws.count()},
                     {"seed", draws.seed()},
                     {"quantity", std::string(quantityInfo(d.quantity).id)},
                     {"from", finite(d.from)},
                     {"to", finite(d.to)},
                     {"difference", finite(d.to - d.from)},
                     {"told_apart_by", std::string(grainName(d.grain))},
                     {"groups", groups},
                     {"range", d.range ? rangeJson(*d.range) : Json(nullptr)},
                     {"share_of_draws_lower", finite(d.shareLower)},
                     {"certain", finite(d.certain())},
                     {"uncertain", finite(d.uncertain())}});
}

std::string differenceCsv(const ScenarioDifference& d) {
    std::string text = "kind,inputs," + std::string(quantityInfo(d.quantity).id) + "\nstart," + cell(d.from) + '\n';
    for (const DifferenceGroup& group : d.groups) {
        std::string paths;
        for (const std::string& path : pathsOf(group)) {
            paths += (paths.empty() ? "" : " ") + path;
        }
        text += "step," + paths + cell(group.contribution) + '\n';
    }
    return text + "end," + cell(d.to) + '\n';
}

} // namespace model
