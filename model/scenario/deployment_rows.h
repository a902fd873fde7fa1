// Rows of the section "deployment": who asks how much of the finished model, and what answers where. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr std::array servingPrecisions{"fp32"sv, "tf32"sv, "fp16"sv, "bf16"sv, "fp8"sv, "int8"sv, "fp4"sv};
inline constexpr Interval requests{0.0, 1e15, false};
inline constexpr Interval textLength{0.0, 1e7, false};

inline constexpr std::array deploymentRows{
    switchRow(Id::DeploymentOn, "deployment.on", Group::Deployment),
    number(Id::DeploymentRequests, "deployment.requests_per_day", Group::Deployment, "", requests, {1e2, 1e10, log}, lever, simple,
           Shape::Fixed, {}, 1e6),
    number(Id::DeploymentGrowth, "deployment.growth_per_month", Group::Deployment, "", {-0.9, 1.0, false}, {-0.1, 0.3, lin}, lever,
           detailed, Shape::Fixed, {}, 0.0),
    whole(Id::DeploymentMonths, "deployment.months", Group::Deployment, {1.0, 360.0, false}, {1, 60, lin}, lever, simple, 24),
    number(Id::DeploymentInputTokens, "deployment.input_tokens", Group::Deployment, "", textLength, {10, 1e5, log}, lever, detailed,
           Shape::Fixed, "serving.input_tokens"),
    number(Id::DeploymentOutputTokens, "deployment.output_tokens", Group::Deployment, "", {0.0, 1e7, true}, {10, 1e5, log}, lever,
           detailed, Shape::Fixed, "serving.output_tokens"),
    reference(Id::DeploymentHardware, "deployment.hardware", Group::Deployment, Kind::Hardware, {}),
    number(Id::DeploymentReplicaDevices, "deployment.devices_per_replica", Group::Deployment, "", {1.0, 1e5, false}, {1, 64, log}, lever,
           detailed, Shape::Fixed, {}, none, Kind::Integer),
    choice(Id::DeploymentPrecision, "deployment.precision", Group::Deployment, servingPrecisions, lever, detailed),
    number(Id::DeploymentSequences, "deployment.sequences", Group::Deployment, "", wholeSmall, {1, 4'096, log}, lever, detailed,
           Shape::Fixed, "serving.allowed_sequences", none, Kind::Integer),
    number(Id::DeploymentUseRate, "deployment.use_rate", Group::Deployment, "", positiveShare, {0.1, 1.0, lin}, assumption, detailed,
           Shape::Triangular, "use_rate"),
    number(Id::DeploymentEnergyFactor, "deployment.energy_factor", Group::Deployment, "", {0.0, 100.0, true}, {0.3, 3, log}, assumption,
           detailed, Shape::LogNormal, "serving.spread"),
    reference(Id::DeploymentRegion, "deployment.region", Group::Deployment, Kind::Region, {}),
    number(Id::DeploymentCarbonIntensity, "deployment.carbon_intensity_g_per_kwh", Group::Deployment, "g/kWh", {0.0, 2'000.0, false},
           {0, 1'000, lin}, assumption, detailed, Shape::LogNormal, "grid_factor_error"),
    number(Id::DeploymentPue, "deployment.pue", Group::Deployment, "", {1.0, 3.0, false}, {1, 2, lin}, assumption, detailed,
           Shape::Triangular),
    number(Id::DeploymentModelShare, "deployment.model_share", Group::Deployment, "", positiveShare, {0.05, 1.0, lin}, lever, detailed,
           Shape::Fixed, {}, 1.0),
};

} // namespace model::rows
