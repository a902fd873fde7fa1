#include "model/run/notice.h"

namespace model {

const std::vector<std::string_view>& noticeIds()
{
    static const std::vector<std::string_view> ids{
        "accuracy.at_or_below_floor",
        "accuracy.unreachable",
        "accuracy.extrapolation",
        "accuracy.outside_fitted_size",
        "accuracy.outside_fitted_tokens",
        "accuracy.outside_own_curve",
        "accuracy.legacy_mmlu_not_identified",
        "accuracy.no_link_for_architecture",
        "accuracy.no_link_for_kind",
        "accuracy.recipe_ignored",
        "accuracy.no_solution",
        "accuracy.next_point_unreachable",
        "data.repeated",
        "model.solved_outside_slider",
        "model.moe_share_assumed",
        "training.fact_overrides",
        "training.mfu_assumed",
        "training.mfu_refers_to_bf16",
        "training.implied_mfu_high",
        "training.power_unknown",
        "training.board_power_from_chip_mean",
        "training.lora_share_assumed",
        "training.base_not_counted",
        "training.teacher_not_counted",
        "site.year_replaced",
        "site.country_factor_used",
        "site.direct_emissions_only",
        "site.fleet_pue",
        "site.fallback_pue",
        "site.world_water",
        "site.market_based_is_lower_bound",
        "cost.world_price",
        "cost.no_price",
        "embodied.default_device",
        "embodied.host_inside",
        "embodied.die_alone",
        "development.factor_idle",
        "data_movement.pays_back",
        "data_movement.saves_nothing",
        "catalogue.user_record",
        "comparison.bases_differ",
    };
    return ids;
}

const std::vector<std::string_view>& problemIds()
{
    static const std::vector<std::string_view> ids{
        "file.missing",
        "file.is_directory",
        "file.no_permission",
        "file.too_large",
        "file.cannot_write",
        "json.not_utf8",
        "json.syntax",
        "json.too_deep",
        "json.duplicate_key",
        "json.unknown_key",
        "json.wrong_type",
        "json.not_an_object",
        "scenario.wrong_format",
        "scenario.unsupported_version",
        "workspace.case_count",
        "value.not_finite",
        "value.outside",
        "value.not_integer",
        "value.unknown_choice",
        "value.range_not_ordered",
        "value.unknown_device",
        "value.unknown_region",
        "value.precision_not_available",
        "value.active_above_total",
        "value.active_differs_from_total",
        "value.both_needed",
        "own_curve.points",
        "own_curve.no_fit",
        "catalog.schema",
        "catalog.unknown_kind",
        "catalog.missing_source",
        "csv.missing_column",
        "csv.bad_number",
        "csv.bad_row",
    };
    return ids;
}

} // namespace model
