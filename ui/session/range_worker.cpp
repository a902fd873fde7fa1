#include "ui/session/range_worker.h"

#include <QMetaObject>
#include <tuple>

namespace ui {

std::optional<Ranged> drawRange(const model::Scenario& scenario, const model::Catalog& catalog,
                                const model::Draws& draws, const model::Progress& progress) {
    auto range = model::simulateRange(scenario, catalog, draws, progress);
    auto band = range ? model::simulateBand(scenario, catalog, model::defaultCurveRequest(scenario),
                                            model::Quantity::TotalKg, draws, progress)
                      : std::nullopt;
    return band ? std::optional(Ranged{scenario, std::move(*range), std::move(*band)}) : std::nullopt;
}

std::optional<model::CurveBand> drawBand(const model::Scenario& scenario, const model::Catalog& catalog,
                                         const BandQuestion& question, const model::Draws& draws,
                                         const model::Progress& progress) {
    return model::simulateBand(scenario, catalog, question.curve, question.quantity, draws, progress);
}

bool BandQuestion::operator==(const BandQuestion& other) const {
    const auto key = [](const BandQuestion& one) {
        return std::tie(one.quantity, one.curve.benchmark, one.curve.from, one.curve.to, one.curve.points);
    };
    return key(*this) == key(other);
}

RangeWorker::RangeWorker(const model::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog) {
    m_pool.setMaxThreadCount(1);
}

RangeWorker::~RangeWorker() {
    if (m_dropped) {
        *m_dropped = true;
    }
    m_pool.waitForDone();
}

void RangeWorker::request(std::vector<RangeJob> jobs) {
    if (m_dropped) {
        *m_dropped = true;
    }
    m_dropped = std::make_shared<std::atomic_bool>(false);
    if (!jobs.empty()) {
        m_pool.start([this, jobs = std::move(jobs), dropped = m_dropped] { work(jobs, dropped); });
    }
}

void RangeWorker::work(const std::vector<RangeJob>& jobs, const Flag& dropped) {
    const auto goOn = [&dropped](double) { return !*dropped; };
    if (!m_draws && goOn(0.0)) {
        m_draws = std::make_unique<const model::Draws>(model::defaultDraws, model::defaultSeed);
    }
    std::vector<RangeAnswer> all;
    for (const RangeJob& job : jobs) {
        auto one = goOn(0.0) ? answer(job, goOn) : std::nullopt;
        if (!one) {
            return;
        }
        all.push_back(std::move(*one));
    }
    QMetaObject::invokeMethod(this, [this, all = std::move(all), dropped] { deliver(all, dropped); });
}

std::optional<RangeAnswer> RangeWorker::answer(const RangeJob& job, const model::Progress& goOn) const {
    RangeAnswer answer{job.scenario, {}, {}};
    if (job.isWhole) {
        answer.whole = drawRange(job.scenario, m_catalog, *m_draws, goOn);
        if (!answer.whole) {
            return {};
        }
    }
    for (const BandQuestion& question : job.bands) {
        auto band = drawBand(job.scenario, m_catalog, question, *m_draws, goOn);
        if (!band) {
            return {};
        }
        answer.bands.push_back({question, std::move(*band), true});
    }
    return answer;
}

void RangeWorker::deliver(const std::vector<RangeAnswer>& answers, const Flag& dropped) {
    if (!*dropped) {
        emit drawn(answers);
    }
}

} // namespace ui
