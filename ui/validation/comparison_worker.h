// Reads and predicts runs beside the window's own thread: the newest wish wins, and a cancelled one never comes back.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

#include "model/run/emissions_csv.h"
#include "model/run/notice.h"
#include "ui/validation/run_comparison.h"

namespace ui {

class ComparisonWorker : public QObject {
    Q_OBJECT

public:
    explicit ComparisonWorker(const model::Catalog& catalog, QObject* parent = nullptr);
    ~ComparisonWorker() override;

    /// The program's own runs.
    void comparePublished();
    /// The runs of a file, or the measurements in it; what is wrong with it is told by `failed`.
    void compareFile(const QString& path);
    /// At once, whatever is under way; nothing more is told of it.
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged();
    void progressed(double share);
    void compared(const ui::RunComparisonPtr& comparison);
    void measured(const std::vector<model::MeasuredRun>& runs, const QString& file);
    void failed(const model::Problem& problem);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    /// What is to be told in the window's thread; nothing where the work was stopped.
    using News = std::function<void()>;
    using Work = std::function<News(const model::Progress&)>;

    void start(Work work);
    void run(const Work& work, const Flag& dropped);
    void deliver(const Flag& dropped, const News& news);
    News newsOf(RunComparisonPtr comparison);
    void setBusy(bool busy);

    const model::Catalog& m_catalog;
    Flag m_dropped;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace ui
