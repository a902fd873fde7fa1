#include "ui/session/standing.h"

#include "ui/session/scenario_edits.h"
#include "ui/session/used_values.h"

namespace ui {

double standing(const Shown& shown, const std::string& onBenchmark) {
    const bool isTarget =
        !runsForwards(shown.scenario) && shown.scenario.text(model::Id::AccuracyBenchmark) == onBenchmark;
    return isTarget ? shown.scenario.numberOrDefault(model::Id::AccuracyTarget)
                    : accuracyOf(shown.result, onBenchmark);
}

} // namespace ui
