// Rows of the section "development": experiments before and beside the final run. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr std::array approaches{"search"sv, "default_first"sv};
inline constexpr Interval runs{0.0, 1e6, false};

inline constexpr std::array developmentRows{
    switchRow(Id::DevelopmentOn, "development.on", Group::Development),
    number(Id::DevelopmentFactor, "development.factor", Group::Development, "", {1.0, 1e6, false}, {1, 10, lin}, lever, simple,
           Shape::LogNormal, "development_factor", 2.5),
    whole(Id::DevelopmentTrials, "development.trials", Group::Development, runs, {0, 1'000, lin}, lever, detailed),
    choice(Id::DevelopmentApproach, "development.approach", Group::Development, approaches, lever, detailed, "search"),
    number(Id::DevelopmentTrialFraction, "development.trial_fraction", Group::Development, "", {0.0, 1.0, true}, {0.001, 1, log},
           lever, detailed, Shape::LogNormal),
    number(Id::DevelopmentEarlyStopping, "development.early_stopping", Group::Development, "", share, {0, 1, lin}, lever,
           detailed, Shape::Fixed, {}, 0.0),
    number(Id::DevelopmentFailedRuns, "development.failed_runs", Group::Development, "", runs, {0, 10, lin}, assumption, detailed),
};

} // namespace model::rows
