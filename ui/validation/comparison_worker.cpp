#include "ui/validation/comparison_worker.h"

#include <QFileInfo>
#include <QMetaObject>

#include "ui/validation/run_files.h"

namespace ui {
namespace {

constexpr double toldEvery = 0.01; // of the work: more often nobody sees
constexpr double shareOfReading = 0.3; // the rest is predicting

/// What a part of the work tells, as a share of the whole.
model::Progress part(const model::Progress& whole, double from, double to) {
    return [whole, from, to](double share) { return whole(from + share * (to - from)); };
}

} // namespace

ComparisonWorker::ComparisonWorker(const model::Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog) {
    m_pool.setMaxThreadCount(2); // a new wish does not wait for a dropped one to notice
}

ComparisonWorker::~ComparisonWorker() {
    cancel();
    m_pool.waitForDone();
}

void ComparisonWorker::comparePublished() {
    start([this](const model::Progress& progress) {
        return newsOf(compareRuns(m_catalog.publishedRuns, m_catalog, {}, progress));
    });
}

void ComparisonWorker::compareFile(const QString& path) {
    start([this, path](const model::Progress& progress) -> News {
        auto table = readRunTable(path, part(progress, 0.0, shareOfReading));
        const QString file = QFileInfo(path).fileName();
        if (!table) {
            return {};
        }
        if (auto* runs = std::get_if<std::vector<model::MeasuredRun>>(&*table)) {
            return [this, runs = std::move(*runs), file] { emit measured(runs, file); };
        }
        return newsOf(compareRuns(std::get<std::vector<model::PublishedRun>>(*table), m_catalog, file,
                                  part(progress, shareOfReading, 1.0)));
    });
}

ComparisonWorker::News ComparisonWorker::newsOf(RunComparisonPtr comparison) {
    if (!comparison) {
        return {};
    }
    return [this, comparison = std::move(comparison)] { emit compared(comparison); };
}

void ComparisonWorker::cancel() {
    if (m_dropped) {
        *m_dropped = true;
    }
    setBusy(false);
}

void ComparisonWorker::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy) {
        emit busyChanged();
    }
}

void ComparisonWorker::start(Work work) {
    if (m_dropped) {
        *m_dropped = true;
    }
    m_dropped = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, work = std::move(work), dropped = m_dropped] { run(work, dropped); });
    setBusy(true);
}

void ComparisonWorker::run(const Work& work, const Flag& dropped) {
    double told = 0.0;
    const auto progress = [&](double share) {
        if (share - told >= toldEvery) {
            told = share;
            deliver(dropped, [this, share] { emit progressed(share); });
        }
        return !*dropped;
    };
    try {
        if (const News news = work(progress)) {
            deliver(dropped, [this, news] {
                setBusy(false);
                news();
            });
        }
    } catch (const model::InputError& error) {
        deliver(dropped, [this, problem = error.problem()] {
            setBusy(false);
            emit failed(problem);
        });
    }
}

/// In the window's thread, unless the work has been dropped by then.
void ComparisonWorker::deliver(const Flag& dropped, const News& news) {
    QMetaObject::invokeMethod(this, [dropped, news] {
        if (!*dropped) {
            news();
        }
    });
}

} // namespace ui
