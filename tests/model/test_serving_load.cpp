// Requests met by replicas: Little's law, its fixed point, what limits a batch, idle time, and nobody asking.
#include <QTest>

#include "model/serving/coefficients.h"
#include "model/serving/load.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

Serving served(const char* shape, double devices) {
    const Device& h100 = *shipped().device("h100-sxm");
    return {servedModel(*shipped().modelShape(shape), Precision::Bf16),
            replicaOf(h100, Precision::Bf16, devices),
            {250.0, 200.0},
            servingCoefficients(shipped())};
}

constexpr double allowed = 256.0;
constexpr double always = 1.0; // use rate

} // namespace

class TestServingLoad : public QObject {
    Q_OBJECT

private slots:
    void theBatchObeysLittlesLaw_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<double>("devices");
        QTest::newRow("dense") << "llama3-8b" << 1.0;
        QTest::newRow("mixture") << "mixtral-8x7b" << 2.0;
        QTest::newRow("sparse mixture") << "qwen3-30b-a3b" << 2.0;
    }
    void theBatchObeysLittlesLaw() {
        QFETCH(QString, shape);
        QFETCH(double, devices);
        const Serving s = served(shape.toUtf8().constData(), devices);
        const double single = requestsPerSecond(s, 1.0);
        const double most = requestsPerSecond(s, largestBatch(s, allowed).size);
        for (int i = 1; i < 60; ++i) {
            const double rate = single * std::pow(most / single, i / 60.0);
            const Batch batch = settledBatch(s, allowed, rate);
            QCOMPARE(batch.limit, BatchLimit::Requests);
            QVERIFY(batch.size >= 1.0 && batch.size <= allowed);
            // Requests under way = arrivals per second times the time each takes.
            QCOMPARE_REL(batch.size, rate * s.request.outputTokens * stepSeconds(s, batch.size), 1e-9);
        }
    }

    void plainIterationFindsTheSameBatch() {
        const Serving s = served("qwen3-30b-a3b", 2.0);
        const double rate = 4.0 * requestsPerSecond(s, 1.0);
        double b = 1.0;
        for (int i = 0; i < 10'000; ++i) {
            b = rate * s.request.outputTokens * stepSeconds(s, b);
        }
        QVERIFY(b > 2.0);
        QCOMPARE_REL(settledBatch(s, allowed, rate).size, b, 1e-9);
    }

    void belowOneRequestTheDeviceIdlesTheRest() {
        const Serving s = served("llama3-8b", 1.0);
        const double rate = 0.25 * requestsPerSecond(s, 1.0);
        const ServingLoad load = servingLoad(s, allowed, rate, always);
        QCOMPARE(load.batch.size, 1.0);
        QCOMPARE_REL(load.batch.busyShare, 0.25, 1e-12);
        QCOMPARE_REL(load.boardW(), 0.25 * 0.77 * 700.0 + 0.75 * 0.10 * 700.0, 1e-12);
        QCOMPARE_REL(load.devices(), 1.0, 1e-12);
    }

    void itJoinsWhereOneRequestIsAlwaysUnderWay() {
        const Serving s = served("llama3-8b", 1.0);
        const double edge = requestsPerSecond(s, 1.0);
        QCOMPARE_REL(servingLoad(s, allowed, edge * (1 - 1e-9), always).boardW(),
                     servingLoad(s, allowed, edge * (1 + 1e-9), always).boardW(), 1e-7);
    }

    void whatLimitsTheBatchIsNamed() {
        const Serving s = served("llama2-13b", 1.0);
        QCOMPARE(settledBatch(s, allowed, 1e6).limit, BatchLimit::Memory); // 46 GB hold 125 sequences of 450 tokens
        QVERIFY(settledBatch(s, allowed, 1e6).size < 126.0);
        QCOMPARE(settledBatch(s, 32.0, 1e6).limit, BatchLimit::Sequences);
        QCOMPARE(settledBatch(s, 32.0, 1e6).size, 32.0);
        QCOMPARE(settledBatch(s, allowed, 1.0).limit, BatchLimit::Requests);
    }

    void moreRequestsMeanMoreReplicas() {
        const Serving s = served("llama3-8b", 1.0);
        const double most = requestsPerSecond(s, largestBatch(s, allowed).size);
        const ServingLoad one = servingLoad(s, allowed, most, always);
        const ServingLoad ten = servingLoad(s, allowed, 10.0 * most, always);
        QCOMPARE_REL(one.replicas, 1.0, 1e-12);
        QCOMPARE_REL(ten.replicas, 10.0, 1e-12);
        QCOMPARE_REL(ten.boardW(), 10.0 * one.boardW(), 1e-12);
    }

    void idleTimeBetweenPeaksIsPaid() {
        const Serving s = served("llama3-8b", 1.0);
        const double rate = 5.0 * requestsPerSecond(s, largestBatch(s, allowed).size);
        const ServingLoad busy = servingLoad(s, allowed, rate, always);
        const ServingLoad half = servingLoad(s, allowed, rate, 0.5);
        QCOMPARE_REL(half.busyBoardW, busy.busyBoardW, 1e-12);
        QCOMPARE_REL(half.idleDevices, half.busyDevices, 1e-12); // (1 - u)/u = 1
        QCOMPARE_REL(half.boardW() - busy.boardW(), busy.busyDevices * 0.10 * 700.0, 1e-12);
    }

    void energyPerTokenFallsWithLoad() {
        const Serving s = served("llama3-8b", 1.0);
        double before = INFINITY;
        for (double rate = 1e-3; rate < 100.0; rate *= 1.5) {
            const double joules = joulesPerOutputToken(servingLoad(s, allowed, rate, always), s.request, rate);
            QVERIFY(joules <= before * (1.0 + 1e-12));
            before = joules;
        }
        QCOMPARE_REL(before, joulesPerOutputToken(s, allowed), 1e-9);
    }

    void withoutRequestsOneReplicaStaysLoaded() {
        const Serving s = served("llama3-70b", 4.0);
        const ServingLoad load = servingLoad(s, allowed, 0.0, 0.6);
        QCOMPARE(load.busyBoardW, 0.0);
        QCOMPARE_REL(load.idleBoardW, 4.0 * 0.10 * 700.0, 1e-12);
        QVERIFY(std::isnan(joulesPerOutputToken(load, s.request, 0.0)));
    }

    void whatDoesNotFitHasNoLoad() {
        const Serving s = served("llama3-70b", 1.0);
        QVERIFY(!memoryFit(s).fits());
        QVERIFY(std::isnan(servingLoad(s, allowed, 1.0, always).boardW()));
    }
};

QTEST_GUILESS_MAIN(TestServingLoad)
#include "test_serving_load.moc"
