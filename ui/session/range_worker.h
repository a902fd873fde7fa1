// Draws ranges beside the window's own thread: one job in flight, the newest question wins, nothing stale comes back.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <vector>

#include "model/ranges/uncertainty.h"

namespace ui {

/// A scenario with its range and the band of its curve.
struct Ranged {
    model::Scenario scenario;
    model::ResultRange range;
    model::CurveBand band;
};

/// Range and band of one scenario from these draws; nothing where `progress` said stop.
std::optional<Ranged> drawRange(const model::Scenario& scenario, const model::Catalog& catalog,
                                const model::Draws& draws, const model::Progress& progress = {});

class RangeWorker : public QObject {
    Q_OBJECT

public:
    explicit RangeWorker(const model::Catalog& catalog, QObject* parent = nullptr);
    ~RangeWorker() override;

    /// Drops what is under way and draws these instead.
    void request(std::vector<model::Scenario> scenarios);

signals:
    void drawn(const std::vector<ui::Ranged>& ranged);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void work(const std::vector<model::Scenario>& scenarios, const Flag& dropped);
    void deliver(const std::vector<Ranged>& ranged, const Flag& dropped);

    const model::Catalog& m_catalog;
    std::unique_ptr<const model::Draws> m_draws; // made by the first job, read by later ones
    Flag m_dropped;
    QThreadPool m_pool; // one thread: jobs never overlap
};

} // namespace ui
