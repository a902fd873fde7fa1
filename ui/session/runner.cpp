#include "ui/session/runner.h"

#include <QElapsedTimer>
#include <algorithm>

#include "model/run/simulate.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"

namespace ui {
namespace {

using model::Id;

constexpr double fivePoints = 0.05;
constexpr int quickDraws = 256; // a millisecond or two: within the frame of the slider
constexpr int settlingMs = 120;

/// What a curve depends on: it runs backwards over its own targets, whatever the scenario's target and direction.
model::Scenario curveKey(model::Scenario scenario) {
    scenario.clear(Id::AccuracyTarget);
    scenario.clear(Id::AccuracySolve);
    scenario.name.clear();
    scenario.notes.clear();
    return scenario;
}

/// The accuracy a scenario stands at: its target, or where its size and tokens lead.
double standingAccuracy(const model::Scenario& scenario, const model::Result& result) {
    if (!runsForwards(scenario)) {
        return scenario.numberOrDefault(Id::AccuracyTarget);
    }
    return accuracyOf(result, scenario.text(Id::AccuracyBenchmark));
}

/// Kilograms that five points more of accuracy add, on the way the curve goes.
double fivePointsMore(const model::Scenario& scenario, const model::Catalog& catalog, double accuracy) {
    const auto limits = model::parameter(Id::AccuracyTarget).limits;
    if (!limits.contains(accuracy) || !limits.contains(accuracy + fivePoints)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const std::string benchmark(scenario.text(Id::AccuracyBenchmark));
    const model::Curve ends = model::simulateCurve(scenario, catalog, {benchmark, accuracy, accuracy + fivePoints, 2});
    return ends.points.back().values[model::Quantity::TotalKg] - ends.points.front().values[model::Quantity::TotalKg];
}

} // namespace

Runner::Runner(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_fewDraws(quickDraws, model::defaultSeed), m_worker(session.catalog()) {
    connect(&m_worker, &RangeWorker::drawn, this, &Runner::takeRanges);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingMs);
    connect(&m_settled, &QTimer::timeout, this, &Runner::requestRanges);
    connect(&session, &Session::changed, this, &Runner::run);
    connect(&session, &Session::named, this, &Runner::run);
    connect(&session, &Session::workspaceChanged, this, &Runner::run);
    connect(&session, &Session::documentChanged, this, &Runner::run);
    run();
}

const Shown* Runner::find(LineRole role) const {
    const auto found = std::ranges::find(m_shown, role, &Shown::role);
    return found == m_shown.end() ? nullptr : &*found;
}

const Shown* Runner::ofCase(std::size_t index) const {
    const auto found = std::ranges::find(m_shown, std::optional(index), &Shown::index);
    return found == m_shown.end() ? nullptr : &*found;
}

void Runner::run() {
    QElapsedTimer timer;
    timer.start();
    const model::Workspace& workspace = m_session.workspace();
    const auto role = [&](std::size_t i) { return lineRole(workspace.cases[i].line); };
    std::vector<Shown> shown{compute(workspace.scenario(), role(workspace.current), workspace.current)};
    if (workspace.baseline && !workspace.baselineHidden) {
        shown.push_back(compute(*workspace.baseline, LineRole::Baseline));
        if (const auto adjusted = withAssumptionsOf(*workspace.baseline, workspace.scenario())) {
            shown.push_back(compute(*adjusted, LineRole::AdjustedBaseline));
        }
    }
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        if (i != workspace.current && !workspace.cases[i].hidden) {
            shown.push_back(compute(workspace.cases[i].scenario, role(i), i));
        }
    }
    m_shown = std::move(shown);
    m_milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_worker.request({});
    m_settled.start();
    emit computed();
}

void Runner::requestRanges() {
    std::vector<model::Scenario> coarse;
    for (const Shown& one : m_shown) {
        if (!one.finelyDrawn) {
            coarse.push_back(one.scenario);
        }
    }
    m_worker.request(std::move(coarse));
}

void Runner::takeRanges(const std::vector<Ranged>& ranged) {
    for (const Ranged& one : ranged) {
        for (Shown& shown : m_shown) {
            if (shown.scenario == one.scenario) {
                shown.range = one.range;
                shown.band = one.band;
                shown.finelyDrawn = true;
            }
        }
    }
    emit refined();
}

void Runner::addRange(Shown& fresh) const {
    if (auto drawn = drawRange(fresh.scenario, m_session.catalog(), m_fewDraws)) {
        fresh.range = std::move(drawn->range);
        fresh.band = fresh.band ? fresh.band : std::optional(std::move(drawn->band));
    }
}

Shown Runner::compute(const model::Scenario& scenario, LineRole role, std::optional<std::size_t> index) const {
    const auto known = std::ranges::find(m_shown, scenario, &Shown::scenario);
    if (known != m_shown.end()) {
        Shown kept = *known;
        kept.role = role;
        kept.index = index;
        return kept;
    }
    const model::Catalog& catalog = m_session.catalog();
    Shown fresh{scenario, index, role, model::simulate(scenario, catalog), {}, 0.0, {}, {}, false};
    const model::Scenario key = curveKey(scenario);
    const auto sameCurve = std::ranges::find_if(m_shown, [&](const Shown& s) { return curveKey(s.scenario) == key; });
    fresh.curve = sameCurve != m_shown.end()
                      ? sameCurve->curve
                      : model::simulateCurve(scenario, catalog, model::defaultCurveRequest(scenario));
    fresh.band = sameCurve != m_shown.end() ? sameCurve->band : std::nullopt;
    addRange(fresh);
    fresh.kgFivePointsUp = fivePointsMore(scenario, catalog, standingAccuracy(scenario, fresh.result));
    return fresh;
}

} // namespace ui
