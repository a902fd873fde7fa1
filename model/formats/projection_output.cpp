#include "model/formats/projection_output.h"

#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

Json finiteOrNull(double x) { return std::isfinite(x) ? Json(x) : Json(nullptr); }
Json rangeJson(const Quantiles& q) { return {finiteOrNull(q.p5), finiteOrNull(q.p50), finiteOrNull(q.p95)}; }

std::string cell(double x) { return std::isfinite(x) ? numberText(x) : std::string(); }
std::string cells(const Quantiles& q) { return ',' + cell(q.p5) + ',' + cell(q.p50) + ',' + cell(q.p95); }

} // namespace

std::string projectionJson(const Scenario& scenario, const Projection& p, const DrawnProjection& drawn, const Catalog& catalog)
{
    Json years = Json::array();
    for (std::size_t i = 0; i < p.years.size(); ++i) {
        const ProjectedYear& y = p.years[i];
        years.push_back({{"year", y.year},
                         {"energy_kwh", y.energyKwh},
                         {"carbon_intensity_g_per_kwh", y.gPerKwh},
                         {"kgco2e", y.kgCo2e},
                         {"energy_kwh_range", rangeJson(drawn.range.energyKwh[i])},
                         {"kgco2e_range", rangeJson(drawn.range.kgCo2e[i])},
                         {"share_of_world_electricity", y.energyKwh / p.worldKwh}});
    }
    const SavingsBalance& b = p.balance;
    const Json balance{{"footprint_kgco2e", b.footprintKg},
                       {"claimed_saving_kgco2e", {b.claimedLowKg, b.claimedHighKg}},
                       {"break_even_share", {finiteOrNull(b.breakEvenOfLow), finiteOrNull(b.breakEvenOfHigh)}},
                       {"break_even_of_low_range", rangeJson(drawn.range.breakEvenOfLow)},
                       {"break_even_of_high_range", rangeJson(drawn.range.breakEvenOfHigh)}};
    return fileText({{"format", "scalewatt-projection"},
                     {"version", 1},
                     {"scenario", scenarioToJson(scenario)},
                     {"data_version", catalog.dataVersion},
                     {"seed", drawn.seed},
                     {"draws", drawn.draws},
                     {"world_electricity_kwh", p.worldKwh},
                     {"meets_world_electricity", p.meetsWorld ? Json(*p.meetsWorld) : Json(nullptr)},
                     {"meets_world_electricity_range", rangeJson(drawn.range.meetsWorld)},
                     {"never_meets_share", drawn.range.neverShare},
                     {"grid_factor_per_year", p.gridPerYear},
                     {"years", years},
                     {"balance", balance}});
}

std::string projectionCsv(const Projection& p, const ProjectionRange& range)
{
    std::string text = "year,energy_kwh,carbon_intensity_g_per_kwh,kgco2e,share_of_world_electricity,energy_kwh_p5,energy_kwh_p50,"
                       "energy_kwh_p95,kgco2e_p5,kgco2e_p50,kgco2e_p95\n";
    for (std::size_t i = 0; i < p.years.size(); ++i) {
        const ProjectedYear& y = p.years[i];
        text += std::to_string(y.year) + ',' + numberText(y.energyKwh) + ',' + numberText(y.gPerKwh) + ',' +
                numberText(y.kgCo2e) + ',' + numberText(y.energyKwh / p.worldKwh) + cells(range.energyKwh[i]) +
                cells(range.kgCo2e[i]) + '\n';
    }
    return text;
}

} // namespace model
