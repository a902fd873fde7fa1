#include "ui/session/range_worker.h"

#include <QMetaObject>

namespace ui {

std::optional<Ranged> drawRange(const model::Scenario& scenario, const model::Catalog& catalog,
                                const model::Draws& draws, const model::Progress& progress) {
    auto range = model::simulateRange(scenario, catalog, draws, progress);
    auto band = range ? model::simulateBand(scenario, catalog, model::defaultCurveRequest(scenario),
                                            model::Quantity::TotalKg, draws, progress)
                      : std::nullopt;
    return band ? std::optional(Ranged{scenario, std::move(*range), std::move(*band)}) : std::nullopt;
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

void RangeWorker::request(std::vector<model::Scenario> scenarios) {
    if (m_dropped) {
        *m_dropped = true;
    }
    m_dropped = std::make_shared<std::atomic_bool>(false);
    if (!scenarios.empty()) {
        m_pool.start([this, scenarios = std::move(scenarios), dropped = m_dropped] { work(scenarios, dropped); });
    }
}

void RangeWorker::work(const std::vector<model::Scenario>& scenarios, const Flag& dropped) {
    const auto goOn = [&dropped](double) { return !*dropped; };
    if (!m_draws && goOn(0.0)) {
        m_draws = std::make_unique<const model::Draws>(model::defaultDraws, model::defaultSeed);
    }
    std::vector<Ranged> all;
    for (const model::Scenario& scenario : scenarios) {
        auto one = goOn(0.0) ? drawRange(scenario, m_catalog, *m_draws, goOn) : std::nullopt;
        if (!one) {
            return;
        }
        all.push_back(std::move(*one));
    }
    QMetaObject::invokeMethod(this, [this, all = std::move(all), dropped] { deliver(all, dropped); });
}

void RangeWorker::deliver(const std::vector<Ranged>& ranged, const Flag& dropped) {
    if (!*dropped) {
        emit drawn(ranged);
    }
}

} // namespace ui
