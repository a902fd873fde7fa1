#include "model/formats/claims_output.h"

#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

Json finiteOrNull(double x) { return std::isfinite(x) ? Json(x) : Json(nullptr); }

std::string cell(double x) { return std::isfinite(x) ? numberText(x) : std::string(); }

Json figuresOf(const ClaimCheck& check)
{
    Json figures = Json::array();
    for (const ClaimFigure& figure : check.figures) {
        figures.push_back({{"id", figure.id}, {"value", finiteOrNull(figure.value)}, {"unit", figure.unit}});
    }
    return figures;
}

} // namespace

std::string claimsJson(const std::vector<ClaimCheck>& checks, const std::vector<std::string>& texts, const Catalog& catalog)
{
    Json claims = Json::array();
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const Claim& claim = *checks[i].claim;
        claims.push_back({{"id", claim.id},
                          {"statement", claim.statement},
                          {"claimed", {claim.low, claim.high}},
                          {"claimed_unit", claim.unit},
                          {"ours", {finiteOrNull(checks[i].low), finiteOrNull(checks[i].high)}},
                          {"unit", checks[i].unit},
                          {"verdict", verdictName(checks[i].verdict)},
                          {"computation", claim.computation},
                          {"figures", figuresOf(checks[i])},
                          {"explanation", texts.at(i)},
                          {"scenarios", claim.scenarios},
                          {"source", claim.provenance.source},
                          {"year", claim.provenance.year}});
    }
    return fileText({{"format", "scalewatt-claims"}, {"version", 1}, {"data_version", catalog.dataVersion}, {"claims", claims}});
}

std::string claimsCsv(const std::vector<ClaimCheck>& checks)
{
    std::string text = "id,claimed_low,claimed_high,claimed_unit,ours_low,ours_high,unit,verdict,source\n";
    for (const ClaimCheck& check : checks) {
        const Claim& claim = *check.claim;
        text += csvCell(claim.id) + ',' + cell(claim.low) + ',' + cell(claim.high) + ',' + csvCell(claim.unit) + ',' +
                cell(check.low) + ',' + cell(check.high) + ',' + csvCell(check.unit) + ',' +
                std::string(verdictName(check.verdict)) + ',' + csvCell(claim.provenance.source) + '\n';
    }
    return text;
}

} // namespace model
