// Ranges drawn beside the window's own thread: the newest question alone is answered, whole, and nothing goes on after.
#include <QElapsedTimer>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/session/range_worker.h"

using model::Id;
using ui::RangeJob;
using ui::RangeWorker;

class TestRangeWorker : public QObject {
    Q_OBJECT

private slots:
    void answersEveryJobTogether();
    void answersTheNewestAlone();
    void nothingWantedNothingTold();
    void threadsChangeNothing();
    void endsAtOnce();
};

namespace {

model::Scenario contracted(double share) {
    return support::scenario({{Id::SiteContractedCarbonFree, share}});
}

std::vector<RangeJob> jobs(int count, double from) {
    std::vector<RangeJob> all;
    for (int i = 0; i < count; ++i) {
        all.push_back({contracted(from + 0.01 * i), true, {}});
    }
    return all;
}

/// Keeps what was told, in its order.
struct Told {
    explicit Told(const RangeWorker& worker) {
        QObject::connect(&worker, &RangeWorker::drawn, &scope,
                         [this](const std::vector<ui::RangeAnswer>& answers) { all.push_back(answers); });
    }

    std::vector<std::vector<ui::RangeAnswer>> all;
    QObject scope;
};

} // namespace

void TestRangeWorker::answersEveryJobTogether() {
    RangeWorker worker(support::shipped());
    const Told told(worker);
    worker.request(jobs(6, 0.1));
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), std::size_t{1}, 60'000);
    QCOMPARE(told.all.front().size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i) {
        const ui::RangeAnswer& answer = told.all.front()[i];
        QVERIFY(answer.scenario == contracted(0.1 + 0.01 * static_cast<double>(i)));
        QVERIFY(answer.whole && answer.whole->range.totalKg.size() == std::size_t{model::defaultDraws});
    }
}

void TestRangeWorker::answersTheNewestAlone() {
    RangeWorker worker(support::shipped());
    const Told told(worker);
    for (int i = 0; i < 200; ++i) {
        worker.request(jobs(3, 0.001 * i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), std::size_t{1}, 60'000);
    QVERIFY(told.all.front().front().scenario == contracted(0.001 * 199));
    QTest::qWait(300); // were anything left over, it would be told now
    QCOMPARE(told.all.size(), std::size_t{1});
}

void TestRangeWorker::nothingWantedNothingTold() {
    RangeWorker worker(support::shipped());
    const Told told(worker);
    worker.request(jobs(6, 0.1));
    worker.request({});
    QTest::qWait(300);
    QVERIFY(told.all.empty());
}

/// Two threads, or this one alone: the same bits.
void TestRangeWorker::threadsChangeNothing() {
    RangeWorker worker(support::shipped());
    const Told told(worker);
    worker.request(jobs(4, 0.2));
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), std::size_t{1}, 60'000);
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    for (const ui::RangeAnswer& answer : told.all.front()) {
        const auto alone = ui::drawRange(answer.scenario, support::shipped(), draws);
        QCOMPARE(answer.whole->range.totalKg, alone->range.totalKg);
        for (std::size_t t = 0; t < alone->band.values.size(); ++t) {
            const double own = answer.whole->band.values[t].p5;
            QVERIFY(own == alone->band.values[t].p5 || std::isnan(own));
        }
    }
}

/// Many jobs under way do not hold up who leaves.
void TestRangeWorker::endsAtOnce() {
    QElapsedTimer clock;
    {
        RangeWorker worker(support::shipped());
        worker.request(jobs(60, 0.1));
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(TestRangeWorker)
#include "test_range_worker.moc"
