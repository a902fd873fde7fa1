#include "ui/session/range_worker.h"

#include <QMetaObject>
#include <QThread>
#include <algorithm>
#include <tuple>

#include "model/ranges/drawn_scenario.h"

namespace ui {

namespace {

constexpr int mostThreads = 4; // beside the window's own

int threads() {
    return std::clamp(QThread::idealThreadCount() - 1, 1, mostThreads);
}

constexpr int sideBySideDraws = 1'024; // of a band whose runs are made one by one: each takes microseconds

std::optional<model::CurveBand> ownBand(const model::Scenario& scenario, model::DrawnScenario& drawn,
                                        const model::Progress& progress) {
    return model::simulateBand(drawn, model::defaultCurveRequest(scenario), model::Quantity::TotalKg, progress);
}

/// A band that needs runs of its own for every target comes from fewer draws than the range.
std::optional<model::CurveBand> bandBeside(const model::Scenario& scenario, const model::Catalog& catalog,
                                           model::DrawnScenario& drawn, const model::Draws& draws,
                                           const model::Progress& progress) {
    if (model::bandIsQuick(drawn.centre()) || draws.count() <= sideBySideDraws) {
        return ownBand(scenario, drawn, progress);
    }
    static const model::Draws fewer(sideBySideDraws, model::defaultSeed);
    model::DrawnScenario fewerDrawn(scenario, catalog, fewer);
    return ownBand(scenario, fewerDrawn, progress);
}

std::optional<Ranged> drawWhole(const model::Scenario& scenario, const model::Catalog& catalog,
                                model::DrawnScenario& drawn, const model::Draws& draws,
                                const model::Progress& progress) {
    auto range = model::simulateRange(drawn, progress);
    auto band = range ? bandBeside(scenario, catalog, drawn, draws, progress) : std::nullopt;
    return band ? std::optional(Ranged{scenario, std::move(*range), std::move(*band)}) : std::nullopt;
}

/// A scenario for every step and every measure alone, each run by run: from fewer draws.
std::shared_ptr<const model::Waterfall> drawnWaterfall(const model::Waterfall& waterfall, const model::Catalog& catalog,
                                                       const model::Draws& draws, const model::Progress& progress) {
    static const model::Draws fewer(sideBySideDraws, model::defaultSeed);
    auto drawn = std::make_shared<model::Waterfall>(waterfall);
    const bool done = model::drawWaterfall(*drawn, catalog, draws.count() < fewer.count() ? draws : fewer, progress);
    return done ? drawn : nullptr;
}

} // namespace

QuicklyRanged drawQuickly(const model::Scenario& scenario, const model::Catalog& catalog, const model::Draws& draws) {
    model::DrawnScenario drawn(scenario, catalog, draws);
    QuicklyRanged quick{model::simulateRange(drawn), {}};
    if (model::bandIsQuick(drawn.centre())) {
        quick.band = ownBand(scenario, drawn, {});
    }
    return quick;
}

std::optional<Ranged> drawRange(const model::Scenario& scenario, const model::Catalog& catalog,
                                const model::Draws& draws, const model::Progress& progress) {
    model::DrawnScenario drawn(scenario, catalog, draws);
    return drawWhole(scenario, catalog, drawn, draws, progress);
}

std::optional<model::CurveBand> drawBand(const model::Scenario& scenario, const model::Catalog& catalog,
                                         const BandQuestion& question, const model::Draws& draws,
                                         const model::Progress& progress) {
    return model::simulateBand(scenario, catalog, question.curve, question.quantity, draws, progress);
}

bool BandQuestion::operator==(const BandQuestion& other) const {
    const auto key = [](const BandQuestion& one) {
        return std::tie(one.quantity, one.curve.benchmark, one.curve.from, one.curve.to, one.curve.points,
                        one.curve.sizesDecided);
    };
    return key(*this) == key(other);
}

RangeWorker::RangeWorker(const model::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog) {
    m_pool.setMaxThreadCount(threads());
}

RangeWorker::~RangeWorker() {
    drop();
    m_pool.waitForDone();
}

void RangeWorker::drop() {
    if (m_batch) {
        m_batch->dropped = true;
    }
    m_pool.clear(); // what nobody has begun
}

void RangeWorker::request(std::vector<RangeJob> jobs) {
    drop();
    const std::size_t count = jobs.size();
    m_batch = std::make_shared<Batch>();
    m_batch->jobs = std::move(jobs);
    m_batch->draws = m_count;
    m_batch->answers.resize(count);
    m_batch->left = count;
    for (std::size_t job = 0; job < count; ++job) {
        m_pool.start([this, batch = m_batch, job] { work(batch, job); });
    }
}

std::shared_ptr<const model::Draws> RangeWorker::draws(int count) {
    const std::lock_guard lock(m_making);
    if (!m_draws || m_draws->count() != count) {
        m_draws = std::make_shared<const model::Draws>(count, model::defaultSeed);
    }
    return m_draws;
}

void RangeWorker::work(const BatchPtr& batch, std::size_t job) {
    const auto goOn = [&batch](double) { return !batch->dropped; };
    const auto all = goOn(0.0) ? draws(batch->draws) : nullptr;
    auto one = all ? answer(batch->jobs[job], *all, goOn) : std::nullopt;
    if (!one) {
        return;
    }
    batch->answers[job] = std::move(*one);
    if (--batch->left == 0) {
        QMetaObject::invokeMethod(this, [this, batch] {
            if (!batch->dropped) {
                emit drawn(batch->answers);
            }
        });
    }
}

std::optional<RangeAnswer> RangeWorker::answer(const RangeJob& job, const model::Draws& draws,
                                               const model::Progress& goOn) {
    RangeAnswer answer{job.scenario, {}, {}};
    model::DrawnScenario drawn(job.scenario, m_catalog, draws);
    if (job.isWhole) {
        answer.whole = drawWhole(job.scenario, m_catalog, drawn, draws, goOn);
        if (!answer.whole) {
            return {};
        }
    }
    for (const BandQuestion& question : job.bands) {
        auto band = model::simulateBand(drawn, question.curve, question.quantity, goOn);
        if (!band) {
            return {};
        }
        answer.bands.push_back({question, std::move(*band), true});
    }
    if (job.waterfall) {
        answer.waterfall = drawnWaterfall(*job.waterfall, m_catalog, draws, goOn);
        if (!answer.waterfall) {
            return {};
        }
    }
    return answer;
}

} // namespace ui
