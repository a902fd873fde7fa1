// What the validation page has on its desk: the published runs, somebody's own, what was measured, and how one looks at
// them. Outlives the page, which is made anew in another language.
#pragma once

#include <QObject>
#include <optional>

#include "ui/validation/comparison_worker.h"
#include "ui/validation/run_comparison.h"

namespace ui {

class Runner;
class Session;

/// Whose runs are looked at.
enum class RunSource { Published, Serving, Own, Measured };
inline constexpr std::array runSources{RunSource::Published, RunSource::Serving, RunSource::Own, RunSource::Measured};

class ValidationDesk : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ValidationDesk(Session& session, const Runner& runner, QObject* parent = nullptr);

    const model::Catalog& catalog() const;

    /// Predicts the published runs, where that has not been done.
    void begin();
    /// Reads somebody's own runs, to be shown once they are predicted; or measurements, which the whole window shows.
    void open(const QString& path);
    void cancel() { m_worker.cancel(); }
    bool isBusy() const { return m_worker.isBusy(); }

    /// What is looked at, or nullptr while nothing is there yet.
    const RunComparison* shown() const { return of(m_source).get(); }
    const RunComparisonPtr& of(RunSource source) const { return m_comparisons[static_cast<std::size_t>(source)]; }
    RunSource source() const { return m_source; }
    void setSource(RunSource source);

    const RunFilter& filter() const { return m_filter; }
    void setFilter(const RunFilter& filter);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// What was wrong with the last file.
    const std::optional<model::Problem>& problem() const { return m_problem; }

signals:
    void changed();
    void busyChanged();
    void progressed(double share);

private:
    void take(const RunComparisonPtr& comparison);
    void takeMeasured();
    void resetFilter();
    void put(RunSource source, const RunComparisonPtr& comparison);
    RunComparisonPtr measured() const;

    Session& m_session;
    const Runner& m_runner;
    ComparisonWorker m_worker;
    std::array<RunComparisonPtr, runSources.size()> m_comparisons;
    RunSource m_source = RunSource::Published;
    RunFilter m_filter{std::string(comparedQuantities.front()), {}, {}, false};
    Grouping m_grouping = Grouping::Generation;
    std::optional<model::Problem> m_problem;
};

} // namespace ui
