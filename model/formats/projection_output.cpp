#include "model/formats/projection_output.h"

#include <cmath>

#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

Json finiteOrNull(double x) { return std::isfinite(x) ? Json(x) : Json(nullptr); }

} // namespace

std::string projectionJson(const Scenario& scenario, const Projection& p, const Catalog& catalog)
{
    Json years = Json::array();
    for (const ProjectedYear& y : p.years) {
        years.push_back({{"year", y.year},
                         {"energy_kwh", y.energyKwh},
                         {"carbon_intensity_g_per_kwh", y.gPerKwh},
                         {"kgco2e", y.kgCo2e},
                         {"share_of_world_electricity", y.energyKwh / p.worldKwh}});
    }
    const SavingsBalance& b = p.balance;
    const Json balance{{"footprint_kgco2e", b.footprintKg},
                       {"claimed_saving_kgco2e", {b.claimedLowKg, b.claimedHighKg}},
                       {"break_even_share", {finiteOrNull(b.breakEvenOfLow), finiteOrNull(b.breakEvenOfHigh)}}};
    return fileText({{"format", "scalewatt-projection"},
                     {"version", 1},
                     {"scenario", scenarioToJson(scenario)},
                     {"data_version", catalog.dataVersion},
                     {"world_electricity_kwh", p.worldKwh},
                     {"meets_world_electricity", p.meetsWorld ? Json(*p.meetsWorld) : Json(nullptr)},
                     {"grid_factor_per_year", p.gridPerYear},
                     {"years", years},
                     {"balance", balance}});
}

std::string projectionCsv(const Projection& p)
{
    std::string text = "year,energy_kwh,carbon_intensity_g_per_kwh,kgco2e,share_of_world_electricity\n";
    for (const ProjectedYear& y : p.years) {
        text += std::to_string(y.year) + ',' + numberText(y.energyKwh) + ',' + numberText(y.gPerKwh) + ',' +
                numberText(y.kgCo2e) + ',' + numberText(y.energyKwh / p.worldKwh) + '\n';
    }
    return text;
}

} // namespace model
