// Reads and predicts runs beside the window's own thread: the newest wish wins, and a cancelled one never comes back.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

#include "model/run/notice.h"
#include "ui/validation/comparison.h"

namespace ui {

class ComparisonWorker : public QObject {
    Q_OBJECT

public:
    explicit ComparisonWorker(const model::Catalog& catalog, QObject* parent = nullptr);
    ~ComparisonWorker() override;

    /// The program's own runs.
    void comparePublished();
    /// The runs of a file; what is wrong with it is told by `failed`.
    void compareFile(const QString& path);
    /// At once, whatever is under way; nothing more is told of it.
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged();
    void progressed(double share);
    void compared(const ui::ComparisonPtr& comparison);
    void failed(const model::Problem& problem);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    using Work = std::function<ComparisonPtr(const model::Progress&)>;

    void start(Work work);
    void run(const Work& work, const Flag& dropped);
    void deliver(const Flag& dropped, const std::function<void()>& news);
    void setBusy(bool busy);

    const model::Catalog& m_catalog;
    Flag m_dropped;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace ui
