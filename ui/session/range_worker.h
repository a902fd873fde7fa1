// Draws ranges beside the window's own thread, scenario by scenario: the newest question wins, nothing stale comes
// back.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "model/measures/waterfall.h"
#include "model/ranges/uncertainty.h"

namespace ui {

/// A band along a curve that a chart asks for.
struct BandQuestion {
    model::Quantity quantity = model::Quantity::TotalKg;
    model::CurveRequest curve;

    bool operator==(const BandQuestion& other) const;
};

struct AskedBand {
    BandQuestion question;
    model::CurveBand band;
    bool finelyDrawn = false; // from all draws
};

/// A scenario with its range and the band of its curve.
struct Ranged {
    model::Scenario scenario;
    model::ResultRange range;
    model::CurveBand band;
};

/// What there is time for while a slider moves: no band where each of its targets needs runs of its own.
struct QuicklyRanged {
    std::optional<model::ResultRange> range;
    std::optional<model::CurveBand> band;
};
QuicklyRanged drawQuickly(const model::Scenario& scenario, const model::Catalog& catalog, const model::Draws& draws);

/// What is to be drawn for one scenario: its own range and band, bands that charts ask for, or both.
struct RangeJob {
    model::Scenario scenario;
    bool isWhole = true;
    std::vector<BandQuestion> bands;
    std::shared_ptr<const model::Waterfall> waterfall = {}; // whose ranges are wanted
};

struct RangeAnswer {
    model::Scenario scenario;
    std::optional<Ranged> whole;
    std::vector<AskedBand> bands;
    std::shared_ptr<const model::Waterfall> waterfall = {}; // with ranges
};

/// Range and band of one scenario from these draws; nothing where `progress` said stop.
std::optional<Ranged> drawRange(const model::Scenario& scenario, const model::Catalog& catalog,
                                const model::Draws& draws, const model::Progress& progress = {});
/// One band that a chart asks for; nothing where `progress` said stop.
std::optional<model::CurveBand> drawBand(const model::Scenario& scenario, const model::Catalog& catalog,
                                         const BandQuestion& question, const model::Draws& draws,
                                         const model::Progress& progress = {});

class RangeWorker : public QObject {
    Q_OBJECT

public:
    explicit RangeWorker(const model::Catalog& catalog, QObject* parent = nullptr);
    ~RangeWorker() override;

    /// How many draws answers are made of from now on; a power of two spreads them most evenly.
    void setDraws(int count) { m_count = count; }
    /// Drops what is under way and draws these instead.
    void request(std::vector<RangeJob> jobs);

signals:
    void drawn(const std::vector<ui::RangeAnswer>& answers);

private:
    /// One question; its jobs are done by whichever thread is free, and told together.
    struct Batch {
        std::vector<RangeJob> jobs;
        int draws = 0;
        std::vector<RangeAnswer> answers;
        std::atomic_size_t left;
        std::atomic_bool dropped = false;
    };
    using BatchPtr = std::shared_ptr<Batch>;

    void drop();
    void work(const BatchPtr& batch, std::size_t job);
    std::optional<RangeAnswer> answer(const RangeJob& job, const model::Draws& draws, const model::Progress& goOn);
    std::shared_ptr<const model::Draws> draws(int count);

    const model::Catalog& m_catalog;
    int m_count = model::defaultDraws;
    std::mutex m_making;
    std::shared_ptr<const model::Draws> m_draws; // made by the first job that wants so many, read by all
    BatchPtr m_batch;                            // asked last
    QThreadPool m_pool;
};

} // namespace ui
