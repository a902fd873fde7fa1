// One copy of a model answering requests: the parts of a step, what memory holds, and identities of energy per token.
#include <QTest>

#include "model/serving/coefficients.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

// Round figures that can be worked by hand: 10 GB of weights, 1 MB of cache per token of text.
Serving simple() {
    return {{.parameters = 5e9, .activeParameters = 5e9, .bytesPerParameter = 2.0, .cacheBytesPerToken = 1e6},
            {.devices = 2.0, .bytesPerSecond = 1e12, .peakFlops = 1e14, .memoryBytes = 40e9, .tdpW = 500.0},
            {.inputTokens = 300.0, .outputTokens = 100.0},
            {.bandwidthShare = 0.5,
             .computeShare = 0.4,
             .secondsPerSequence = 1e-4,
             .powerShare = 0.8,
             .idleShare = 0.1,
             .usableMemoryShare = 0.9}};
}

Serving mixture(double activeShare) {
    Serving s = simple();
    s.model.activeParameters = activeShare * s.model.parameters;
    return s;
}

} // namespace

class TestReplica : public QObject {
    Q_OBJECT

private slots:
    void aStepByHand() {
        const Serving s = simple();
        // 10 GB + 4 * 350 tokens * 1 MB = 11.4 GB at 2 * 0.5 TB/s; 2 * 5e9 * 4 * (1 + 3) FLOP at 2 * 0.4 * 1e14; 4 *
        // 0.1 ms
        QCOMPARE_REL(stepSeconds(s, 4.0), 11.4e9 / 1e12 + 1.6e11 / 0.8e14 + 4e-4, 1e-12);
        QCOMPARE_REL(joulesPerOutputToken(s, 4.0), 2.0 * 0.8 * 500.0 * stepSeconds(s, 4.0) / 4.0, 1e-12);
    }

    void aStepIsWeightsAndSequences() {
        for (const Serving& s : {simple(), mixture(0.1)}) {
            for (const double batch : {1.0, 7.5, 100.0}) {
                const StepParts sheet = sheetSeconds(s, batch);
                QCOMPARE_REL(stepSeconds(s, batch), sheet.memory / 0.5 + sheet.compute / 0.4 + 1e-4 * batch, 1e-12);
            }
            QCOMPARE_REL(stepSeconds(s, 1e6), weightSeconds(s) + 1e6 * sequenceSeconds(s), 1e-12);
        }
    }

    void aBiggerBatchTakesLessEnergyPerTokenDownToTheBound() {
        const Serving s = simple();
        for (double batch = 1.0; batch < 1e4; batch *= 2.0) {
            QVERIFY(joulesPerOutputToken(s, 2.0 * batch) < joulesPerOutputToken(s, batch));
        }
        // What a sequence costs by itself stays: its cache, its arithmetic and its overhead.
        const double watts = 2.0 * 0.8 * 500.0;
        const double alone = 350e6 / 1e12 + 2.0 * 5e9 * 4.0 / 0.8e14 + 1e-4;
        QVERIFY(joulesPerOutputToken(s, 1e4) > watts * alone);
        QCOMPARE_REL(joulesPerOutputToken(s, 1e9), watts * alone, 1e-6);
    }

    void aMixtureReadsBetweenItsActiveAndAllWeights() {
        const Serving s = mixture(0.1);
        QCOMPARE_REL(weightBytes(s.model, 1.0), 2.0 * 0.1 * 5e9, 1e-12);
        double before = weightBytes(s.model, 1.0);
        for (double batch = 2.0; batch <= 64.0; batch *= 2.0) {
            QVERIFY(weightBytes(s.model, batch) > before && weightBytes(s.model, batch) < 2.0 * 5e9);
            before = weightBytes(s.model, batch);
        }
        // Two tokens pick 1 - 0.9^2 of the experts.
        QCOMPARE_REL(weightBytes(s.model, 2.0), 0.19 * 1e10, 1e-12);
        QCOMPARE(weightBytes(mixture(1.0).model, 1.0), weightBytes(mixture(1.0).model, 64.0));
    }

    void windowedLayersAndStatesStopGrowing() {
        ServedModel m = simple().model;
        m.windowedCacheBytesPerToken = 2e6;
        m.windowTokens = 100.0;
        m.stateBytes = 7e6;
        QCOMPARE_REL(cacheBytes(m, 50.0), 50.0 * 3e6 + 7e6, 1e-12);
        QCOMPARE_REL(cacheBytes(m, 1'000.0), 1'000.0 * 1e6 + 100.0 * 2e6 + 7e6, 1e-12);
    }

    void memoryHoldsWeightsAndFullSequences() {
        // 72 GB usable, 10 GB weights, 400 MB a sequence at full length
        QCOMPARE_REL(batchByMemory(simple()), 62e9 / 400e6, 1e-12);
        Serving s = simple();
        s.replica.devices = 1.0;
        s.model.parameters = s.model.activeParameters = 17.8e9;
        QVERIFY(memoryFit(s).fits()); // 35.6 + 0.4 GB in 36
        QCOMPARE_REL(batchByMemory(s), 1.0, 1e-9);
        s.model.parameters = s.model.activeParameters = 17.9e9;
        QVERIFY(!memoryFit(s).fits());
        QVERIFY(batchByMemory(s) < 1.0);
    }

    void whatDoesNotFitSaysByHowMuchAndWhatWould() {
        Serving s = simple();
        s.model.parameters = s.model.activeParameters = 100e9; // 200 GB and one sequence of 0.4 GB; 72 GB usable
        const MemoryFit fit = memoryFit(s);
        QVERIFY(!fit.fits());
        QCOMPARE_REL(fit.missingBytes(), 200.4e9 - 72e9, 1e-12);
        QCOMPARE(fit.devicesNeeded, 6.0); // 36 GB each
        s.replica.devices = fit.devicesNeeded;
        QVERIFY(memoryFit(s).fits());
        QCOMPARE(memoryFit(s).missingBytes(), 0.0);
        s.replica.devices = fit.devicesNeeded - 1.0;
        QVERIFY(!memoryFit(s).fits());
    }

    void unnamedDevicesAreAPowerOfTwoThatFits_data() {
        QTest::addColumn<double>("parameters");
        QTest::addColumn<double>("devices");
        QTest::newRow("small") << 1e9 << 1.0;
        QTest::newRow("just within the fill") << 0.5 * 0.85 * 36e9 << 1.0;
        QTest::newRow("just beyond") << 0.5 * 0.86 * 36e9 << 2.0;
        QTest::newRow("70 billion") << 70e9 << 8.0;
    }
    void unnamedDevicesAreAPowerOfTwoThatFits() {
        QFETCH(double, parameters);
        QFETCH(double, devices);
        Serving s = simple();
        s.model.parameters = s.model.activeParameters = parameters;
        s.replica.devices = defaultReplicaDevices(s, 0.85);
        QCOMPARE(s.replica.devices, devices);
        QVERIFY(memoryFit(s).fits());
    }

    void cachesOfShapesAndSizes() {
        QCOMPARE(cacheBytesOfShape(32, 8, 128), 131'072.0);
        QCOMPARE(cacheBytesOfShape(32, 8, 128), shipped().modelShape("llama3-8b")->cacheBytesPerToken);
        const ServedModel eight = servedModel(8e9, 8e9, Precision::Bf16, shipped());
        QCOMPARE_REL(eight.cacheBytesPerToken, 131'072.0, 1e-12);
        const double seventy = servedModel(70.6e9, 70.6e9, Precision::Bf16, shipped()).cacheBytesPerToken;
        QCOMPARE_REL(seventy, shipped().modelShape("llama3-70b")->cacheBytesPerToken, 0.15);
    }

    void fewerBitsReadLessAndCountAtTheirRate() {
        const Device& h100 = *shipped().device("h100-sxm");
        QCOMPARE(servedModel(8e9, 8e9, Precision::Fp8, shipped()).bytesPerParameter, 1.0);
        QCOMPARE_REL(servingPeakFlops(h100, Precision::Fp8), 1'978.9e12, 1e-12);
        QCOMPARE_REL(servingPeakFlops(h100, Precision::Bf16), 989.4e12, 1e-12);
        QCOMPARE_REL(servingPeakFlops(h100, Precision::Fp4), 989.4e12, 1e-12); // unpacked
    }

    void devicesWithUnknownWattsCannotServe() {
        QVERIFY(canServe(*shipped().device("h100-sxm")));
        QVERIFY(!canServe(*shipped().device("tpu-v5e")));
    }

    void everyShapeKeepsItsOwnModelInMemory() {
        for (const ModelShape& shape : shipped().modelShapes) {
            const ServedModel m = servedModel(shape, Precision::Bf16);
            QVERIFY2(m.activeParameters <= m.parameters && m.parameters > 5e8, shape.id.c_str());
            QVERIFY2(cacheBytes(m, 1'000.0) > 1e7 && cacheBytes(m, 1'000.0) < 1e10, shape.id.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestReplica)
#include "test_replica.moc"
