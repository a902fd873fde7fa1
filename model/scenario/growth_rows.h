// Rows of the section "growth": what becomes of this energy if demand goes on doubling. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr std::array gridPaths{"held"sv, "trend"sv, "target"sv};

inline constexpr std::array growthRows{
    switchRow(Id::GrowthOn, "growth.on", Group::Growth),
    number(Id::GrowthDoubling, "growth.doubling_months", Group::Growth, "", positive, {3, 36, log}, lever, simple,
           Shape::LogNormal, "growth.doubling_months", 6.0),
    number(Id::GrowthBase, "growth.base_kwh_per_year", Group::Growth, "kWh", positive, {1e6, 1e12, log}, lever, detailed),
    number(Id::GrowthEfficiency, "growth.efficiency_per_year", Group::Growth, "", {0.5, 10.0, false}, {1, 2, lin}, assumption,
           detailed, Shape::LogNormal, "growth.efficiency_per_year", 1.4),
    choice(Id::GrowthGrid, "growth.grid", Group::Growth, gridPaths, assumption, detailed, "trend"),
    whole(Id::GrowthGridYear, "growth.grid_target_year", Group::Growth, {2'026.0, 2'200.0, false}, {2'026, 2'100, lin}, assumption,
          detailed, 2'050.0),
    number(Id::GrowthRealised, "growth.savings_realised", Group::Growth, "", share, {0, 1, lin}, assumption, detailed,
           Shape::Fixed, {}, 1.0),
    number(Id::GrowthOwed, "growth.savings_owed_to_ai", Group::Growth, "", share, {0, 1, lin}, assumption, detailed, Shape::Fixed,
           {}, 1.0),
};

} // namespace model::rows
