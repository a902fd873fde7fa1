// Rows of the section "data_movement": a corpus that lies elsewhere and is copied to where the training runs. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr auto moving = Group::DataMovement;

inline constexpr std::array dataMovementRows{
    switchRow(Id::DataMovementOn, "data_movement.on", moving),
    reference(Id::DataMovementSource, "data_movement.source_region", moving, Kind::Region, {}),
    number(Id::DataMovementSourceIntensity, "data_movement.source_carbon_intensity_g_per_kwh", moving, "g/kWh",
           {0.0, 2'000, false}, {0, 1'000, lin}, assumption, detailed, Shape::LogNormal),
    number(Id::DataMovementCorpus, "data_movement.corpus_tb", moving, "TB", positive, {0.01, 10'000, log}, lever, detailed),
    number(Id::DataMovementBytesPerToken, "data_movement.bytes_per_token", moving, "bytes", positive, {1, 10, lin}, assumption,
           detailed, Shape::Triangular, "bytes_per_token_raw"),
    number(Id::DataMovementCopies, "data_movement.copies", moving, "", {0.0, 1e4, true}, {1, 10, lin}, lever, detailed,
           Shape::Fixed, {}, 1.0),
    number(Id::DataMovementNetwork, "data_movement.network_kwh_per_gb", moving, "kWh/GB", notNegative, {0.0005, 0.2, log},
           assumption, detailed, Shape::LogNormal, "network_kwh_per_gb"),
    number(Id::DataMovementStorage, "data_movement.storage_w_per_tb", moving, "W/TB", notNegative, {0.1, 10, log}, assumption,
           detailed, Shape::LogNormal, "storage_w_per_tb"),
    number(Id::DataMovementMonths, "data_movement.storage_months", moving, "", {0.0, 1'200, false}, {0, 60, lin}, lever, detailed,
           Shape::Fixed, {}, 12.0),
};

} // namespace model::rows
