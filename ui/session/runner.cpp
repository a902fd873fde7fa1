#include "ui/session/runner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ranges>

#include "model/run/simulate.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

constexpr double fivePoints = 0.05;
constexpr int afterStartMs = 100; // a program that starts shows its first picture first
constexpr int quickDraws = 256; // a millisecond or two: within the frame of the slider

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

/// The first that fits, among what is shown and then what is hidden; nullptr where none does.
template <typename Fits>
const Shown* findIn(const std::vector<Shown>& shown, const std::vector<Shown>& hidden, Fits fits) {
    for (const auto* all : {&shown, &hidden}) {
        if (const auto found = std::ranges::find_if(*all, fits); found != all->end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool isOwnBand(const Shown& shown, const BandQuestion& question) {
    return question == BandQuestion{Quantity::TotalKg, model::defaultCurveRequest(shown.scenario)};
}

} // namespace

const model::CurveBand* Shown::bandOf(const BandQuestion& question) const {
    if (isOwnBand(*this, question)) {
        return band ? &*band : nullptr;
    }
    const auto found = std::ranges::find(asked, question, &AskedBand::question);
    return found != asked.end() ? &found->band : nullptr;
}

Runner::Runner(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_fewDraws(quickDraws, model::defaultSeed), m_worker(session.catalog()) {
    connect(&m_worker, &RangeWorker::drawn, this, &Runner::takeRanges);
    connect(&session, &Session::changed, this, &Runner::follow);
    connect(&session, &Session::named, this, &Runner::follow);
    connect(&session, &Session::workspaceChanged, this, &Runner::follow);
    connect(&session, &Session::documentChanged, this, &Runner::follow);
    follow();
}

const Shown* Runner::find(LineRole role) const {
    return findIn(m_shown, m_hidden, [&](const Shown& one) { return one.role == role; });
}

const Shown* Runner::ofCase(std::size_t index) const {
    return findIn(m_shown, m_hidden, [&](const Shown& one) { return one.index == index; });
}

std::vector<const Shown*> Runner::all() const {
    std::vector<const Shown*> all;
    for (const Shown* one : {baseline(), adjustedBaseline()}) {
        if (one != nullptr) {
            all.push_back(one);
        }
    }
    for (std::size_t i = 0; const Shown* one = ofCase(i); ++i) {
        all.push_back(one);
    }
    return all;
}

void Runner::follow() {
    if (m_beforePreview) { // what was known before it is worth more than its frames
        m_shown = std::move(m_beforePreview->shown);
        m_hidden = std::move(m_beforePreview->hidden);
        m_beforePreview.reset();
    }
    run(m_session.workspace());
}

void Runner::preview(const model::Workspace& workspace) {
    if (!m_beforePreview) {
        m_beforePreview = Held{m_shown, m_hidden};
    }
    run(workspace);
}

void Runner::endPreview() {
    if (m_beforePreview) {
        follow();
    }
}

void Runner::run(const model::Workspace& workspace) {
    QElapsedTimer timer;
    timer.start();
    m_computedAnew = 0;
    const auto one = [&](std::size_t i) {
        return compute(workspace.cases[i].scenario, lineRole(workspace.cases[i].line), i);
    };
    All shown{one(workspace.current)};
    All hidden;
    addBaselines(workspace, shown, hidden);
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        if (i != workspace.current) {
            (workspace.cases[i].hidden ? hidden : shown).push_back(one(i));
        }
    }
    m_shown = std::move(shown);
    m_hidden = std::move(hidden);
    std::ranges::for_each(m_shown, [this](Shown& seen) { addAskedBands(seen); });
    std::ranges::for_each(m_hidden, [](Shown& unseen) { unseen.asked.clear(); });
    addWaterfall();
    m_milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_worker.request({}); // at once: what is under way is stale
    wantRanges();
    emit computed();
}

void Runner::addBaselines(const model::Workspace& workspace, All& shown, All& hidden) {
    if (!workspace.baseline) {
        return;
    }
    All& place = workspace.baselineHidden ? hidden : shown;
    place.push_back(compute(*workspace.baseline, LineRole::Baseline));
    if (const auto adjusted = withAssumptionsOf(*workspace.baseline, workspace.scenario())) {
        place.push_back(compute(*adjusted, LineRole::AdjustedBaseline));
    }
}

void Runner::askBand(const QObject* who, const std::optional<BandQuestion>& question) {
    const auto before = m_asked.find(who);
    if (before == m_asked.end() ? !question : question == before->second) {
        return;
    }
    if (!question) {
        m_asked.erase(before);
        return;
    }
    if (before == m_asked.end()) {
        connect(who, &QObject::destroyed, this, [this, who] { m_asked.erase(who); });
    }
    m_asked[who] = *question;
    std::ranges::for_each(m_shown, [this](Shown& one) { addAskedBands(one); });
    wantRanges();
}

void Runner::askWaterfall(const QObject* who, bool wanted) {
    if (!wanted) {
        m_waterfallAsked.erase(who);
    } else if (m_waterfallAsked.insert(who).second) {
        connect(who, &QObject::destroyed, this, [this, who] { m_waterfallAsked.erase(who); });
        addWaterfall();
        wantRanges();
    }
}

/// Of the edited scenario alone.
void Runner::addWaterfall() {
    if (!m_waterfallAsked.empty() && !m_shown.front().waterfall) {
        const model::Scenario& scenario = m_shown.front().scenario;
        m_shown.front().waterfall =
            std::make_shared<const model::Waterfall>(model::makeWaterfall(scenario, m_session.catalog()));
    }
}

void Runner::setDraws(int count) {
    m_worker.setDraws(count);
    for (All* all : {&m_shown, &m_hidden}) {
        for (Shown& one : *all) {
            one.finelyDrawn = false;
            std::ranges::for_each(one.asked, [](AskedBand& asked) { asked.finelyDrawn = false; });
        }
    }
    wantRanges();
}

std::vector<BandQuestion> Runner::questions() const {
    std::vector<BandQuestion> all;
    for (const auto& [who, question] : m_asked) {
        if (std::ranges::find(all, question) == all.end()) {
            all.push_back(question);
        }
    }
    return all;
}

/// Once a turn, however much changes in it, and ahead of its painting: the worker draws meanwhile.
void Runner::wantRanges() {
    if (std::exchange(m_isRequesting, true)) {
        return;
    }
    if (m_hasRequested) {
        QMetaObject::invokeMethod(this, &Runner::requestRanges, Qt::QueuedConnection);
    } else {
        QTimer::singleShot(afterStartMs, this, &Runner::requestRanges);
    }
}

/// Of what is shown, and of the baseline that is compared with.
void Runner::requestRanges() {
    m_isRequesting = false;
    m_hasRequested = true;
    std::vector<RangeJob> jobs;
    const auto add = [&](const Shown& one) {
        RangeJob job{one.scenario, !one.finelyDrawn, {}};
        for (const AskedBand& asked : one.asked) {
            if (!asked.finelyDrawn) {
                job.bands.push_back(asked.question);
            }
        }
        if (&one == &m_shown.front() && !m_waterfallAsked.empty() && one.waterfall && !one.waterfallDrawn) {
            job.waterfall = one.waterfall;
        }
        if (job.isWhole || !job.bands.empty() || job.waterfall) {
            jobs.push_back(std::move(job));
        }
    };
    std::ranges::for_each(m_shown, add);
    std::ranges::for_each(m_hidden | std::views::filter([](const Shown& one) { return !one.index; }), add);
    m_worker.request(std::move(jobs));
}

void Runner::takeRanges(const std::vector<RangeAnswer>& answers) {
    for (const RangeAnswer& answer : answers) {
        for (All* all : {&m_shown, &m_hidden}) {
            for (Shown& shown : *all | std::views::filter([&](const Shown& s) { return s.scenario == answer.scenario; })) {
                take(shown, answer);
            }
        }
    }
    emit refined();
}

void Runner::take(Shown& shown, const RangeAnswer& answer) const {
    if (answer.waterfall && shown.waterfall) {
        shown.waterfall = answer.waterfall;
        shown.waterfallDrawn = true;
    }
    if (answer.whole) {
        shown.range = answer.whole->range;
        shown.band = answer.whole->band;
        shown.finelyDrawn = true;
    }
    for (const AskedBand& fine : answer.bands) {
        const auto coarse = std::ranges::find(shown.asked, fine.question, &AskedBand::question);
        if (coarse != shown.asked.end()) { // still asked for
            *coarse = fine;
        }
    }
}

void Runner::addRange(Shown& fresh) const {
    QuicklyRanged quick = drawQuickly(fresh.scenario, m_session.catalog(), m_fewDraws);
    fresh.range = std::move(quick.range);
    fresh.band = fresh.band ? std::move(fresh.band) : std::move(quick.band);
}

/// Those that are asked for and no others.
void Runner::addAskedBands(Shown& shown) const {
    const std::vector<BandQuestion> wanted = questions();
    std::erase_if(shown.asked, [&](const AskedBand& one) { return std::ranges::find(wanted, one.question) == wanted.end(); });
    for (const BandQuestion& question : wanted) {
        if (!isOwnBand(shown, question) && shown.bandOf(question) == nullptr) {
            if (auto band = drawBand(shown.scenario, m_session.catalog(), question, m_fewDraws)) {
                shown.asked.push_back({question, std::move(*band), false});
            }
        }
    }
}

const Shown* Runner::known(const model::Scenario& scenario) const {
    return findIn(m_shown, m_hidden, [&](const Shown& one) { return one.scenario == scenario; });
}

const Shown* Runner::withSameCurve(const model::Scenario& scenario) const {
    const model::Scenario key = curveKey(scenario);
    return findIn(m_shown, m_hidden, [&](const Shown& one) { return curveKey(one.scenario) == key; });
}

Shown Runner::compute(const model::Scenario& scenario, LineRole role, std::optional<std::size_t> index) {
    if (const Shown* before = known(scenario)) {
        Shown kept = *before;
        kept.role = role;
        kept.index = index;
        return kept;
    }
    ++m_computedAnew;
    const model::Catalog& catalog = m_session.catalog();
    Shown fresh{scenario, index, role, model::simulate(scenario, catalog), {}, 0.0, {}, {}, false};
    const Shown* same = withSameCurve(scenario);
    fresh.curve =
        same != nullptr ? same->curve : model::simulateCurve(scenario, catalog, model::defaultCurveRequest(scenario));
    if (same != nullptr) { // their bands serve until those of this very scenario are drawn
        fresh.band = same->band;
        fresh.asked = same->asked;
        std::ranges::for_each(fresh.asked, [](AskedBand& one) { one.finelyDrawn = false; });
    }
    addRange(fresh);
    fresh.kgFivePointsUp = fivePointsMore(scenario, catalog, standingAccuracy(scenario, fresh.result));
    return fresh;
}

} // namespace ui
