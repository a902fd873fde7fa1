#include "ui/session/replay_frame.h"

#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "ui/session/used_values.h"

namespace ui {
namespace {

/// Which scenarios there are, apart from what the edited one says.
bool sameButForInputs(const model::Workspace& before, model::Workspace after) {
    if (before.current != after.current || before.cases.size() != after.cases.size()) {
        return false;
    }
    after.scenario() = before.scenario();
    return after == before;
}

/// The typed number, or what the formulas use in its place.
double valueOf(model::Id id, const model::Scenario& scenario, const model::Catalog& catalog) {
    const auto typed = scenario.number(id);
    return typed ? *typed : usedValue(id, scenario, model::simulate(scenario, catalog), catalog);
}

double between(const model::Parameter& p, double from, double to, double share) {
    const bool logarithmic = p.track.scale == model::Scale::Logarithmic && from > 0.0 && to > 0.0;
    const double value = logarithmic ? from * std::pow(to / from, share) : from + (to - from) * share;
    const double whole = p.kind == model::Kind::Integer ? std::round(value) : value;
    return std::clamp(whole, std::min(from, to), std::max(from, to));
}

model::Value valueBetween(const model::Parameter& p, const model::Scenario& before, const model::Scenario& after,
                          double share, const model::Catalog& catalog) {
    if (p.isNumeric()) {
        const double from = valueOf(p.id, before, catalog);
        const double to = valueOf(p.id, after, catalog);
        if (std::isfinite(from) && std::isfinite(to)) {
            return between(p, from, to, share);
        }
    }
    return share < 0.5 ? before.value(p.id) : after.value(p.id);
}

bool canRun(const model::Scenario& scenario, const model::Catalog& catalog) {
    try {
        model::checkScenario(scenario, {}, catalog);
        return true;
    } catch (const model::InputError&) {
        return false;
    }
}

} // namespace

bool movesNumbers(const model::Workspace& before, const model::Workspace& after) {
    return sameButForInputs(before, after) &&
           std::ranges::any_of(model::differences(before.scenario(), after.scenario()),
                               [](model::Id id) { return model::parameter(id).isNumeric(); });
}

model::Workspace replayFrame(const model::Workspace& before, const model::Workspace& after, double share,
                             const model::Catalog& catalog) {
    if (share <= 0.0 || share >= 1.0 || !sameButForInputs(before, after)) {
        return share >= 1.0 ? after : before;
    }
    model::Workspace frame = after;
    for (const model::Id id : model::differences(before.scenario(), after.scenario())) {
        frame.scenario().set(id,
                             valueBetween(model::parameter(id), before.scenario(), after.scenario(), share, catalog));
    }
    if (!canRun(frame.scenario(), catalog)) { // inputs that fit each other at the ends alone
        frame.scenario() = share < 0.5 ? before.scenario() : after.scenario();
    }
    return frame;
}

} // namespace ui
