// FLOP by kind of training, the default share of peak, device time, and the peak it refers to.
#include <QTest>

#include "model/formulas/compute.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const Device& device(std::string_view id) {
    return *support::shipped().device(id);
}
const Generation& generationOf(const Device& d) {
    return *support::shipped().generation(d.generation);
}

} // namespace

class TestCompute : public QObject {
    Q_OBJECT

private slots:
    void flopFactors() {
        QCOMPARE_REL(trainingFlop({}, 1e9, 2e10), 6e9 * 2e10, 1e-15);
        QCOMPARE_REL(trainingFlop({.encoderDecoder = true}, 1e9, 2e10), 3e9 * 2e10, 1e-15);
        QCOMPARE_REL(trainingFlop({.kind = TrainingKind::FullFinetune}, 1e9, 2e10), 6e9 * 2e10, 1e-15);
        QCOMPARE_REL(trainingFlop({.kind = TrainingKind::Distillation}, 1e9, 2e10), 6e9 * 2e10, 1e-15);
        QCOMPARE_REL(trainingFlop({.kind = TrainingKind::Lora, .loraParameters = 1e7}, 1e9, 2e10), (4e9 + 6e7) * 2e10,
                     1e-15);
    }

    void attentionAddsTwelvePerElement() {
        const double elements = 32.0 * 4'096.0 * 4'096.0;
        const Workload plain;
        const Workload full{.attentionElements = elements};
        const double extra = trainingFlop(full, 6.74e9, 1e6) - trainingFlop(plain, 6.74e9, 1e6);
        QCOMPARE_REL(extra, 12.0 * elements * 1e6, 1e-12);
        QCOMPARE_REL(extra / trainingFlop(plain, 6.74e9, 1e6), attentionShare(6.74e9, 32, 4'096, 4'096), 1e-12);
    }

    void mfuFallsForSmallModels() {
        const Device& h100 = device("h100-sxm");
        const Generation& g = generationOf(h100);
        const double peak = 989.4e12;
        const SizeEffect small{3.7e-7, 0.0};
        QCOMPARE_REL(defaultMfu(g, h100, false, 3.7e-7 * peak, peak, small), g.mfu / 2.0, 1e-12); // N0
        QCOMPARE_REL(defaultMfu(g, h100, false, 1e18, peak, small), g.mfu, 1e-6);
        QCOMPARE_REL(defaultMfu(g, h100, true, 1e18, peak, small), g.mfu * g.moeFactor, 1e-6);
    }

    void mfuFallsForLargeModels() {
        const SizeEffect large{0.0, 0.04};
        QCOMPARE_REL(defaultMfu(0.3, large, 1e15, 1e10), 0.3, 1e-14); // the size that m is quoted at
        QCOMPARE_REL(defaultMfu(0.3, large, 1e15, 1e12), 0.3 / std::pow(100.0, 0.04), 1e-12);
        const SizeEffect shippedSize = sizeEffect(support::shipped());
        QCOMPARE(shippedSize.smallModelSeconds, support::shipped().defaultValue("mfu.small_model_seconds").mid);
        QCOMPARE(shippedSize.exponent, support::shipped().defaultValue("mfu.size_exponent").mid);
        const auto mfu = [&](double parameters) { return defaultMfu(0.3, shippedSize, 989.4e12, parameters); };
        QVERIFY(mfu(1e9) < mfu(1e10) && mfu(1e10) > mfu(1e12)); // best in the middle
    }

    void smallMemoryAndMixturesCost() {
        const Device& small = device("a100-sxm4-40");
        const Device& large = device("a100-sxm4-80");
        const auto mfu = [](const Device& d, bool moe) {
            return defaultMfu(generationOf(d), d, moe, 1e18, 312e12, {3.7e-7, 0.0});
        };
        const Generation& g = generationOf(large);
        QVERIFY(g.memory40GbFactor < 1.0 && g.moeFactor < 1.0);
        QCOMPARE_REL(mfu(large, false), g.mfu, 1e-6);
        QCOMPARE_REL(mfu(small, false), g.mfu * g.memory40GbFactor, 1e-6);
        QCOMPARE_REL(mfu(small, true), g.mfu * g.memory40GbFactor * g.moeFactor, 1e-6);
        const Device& tpu = device("tpu-v4");
        QCOMPARE_REL(mfu(tpu, true), generationOf(tpu).mfu, 1e-6); // mixtures cost nothing on TPUs
    }

    void deviceTime() { QCOMPARE_REL(deviceSeconds(1e18, 1e14, 0.25), 40'000.0, 1e-14); }

    void precisionDefaults() {
        QCOMPARE(defaultPrecision(device("h100-sxm")), Precision::Bf16);
        QCOMPARE(defaultPrecision(device("v100-sxm2-32")), Precision::Fp16);
        QCOMPARE(defaultPrecision(device("p40")), Precision::Fp32);
        Device odd;
        odd.peakTflops[static_cast<std::size_t>(Precision::Int8)] = 4.0;
        QCOMPARE(defaultPrecision(odd), Precision::Int8);
    }

    void belowSixteenBitsRefersToTheSixteenBitPeak() {
        const Device& h100 = device("h100-sxm");
        QCOMPARE_REL(referencePeakFlops(h100, Precision::Fp8), 989.4e12, 1e-12);
        QCOMPARE_REL(referencePeakFlops(h100, Precision::Int8), 989.4e12, 1e-12);
        QCOMPARE_REL(referencePeakFlops(h100, Precision::Fp32), 66.9e12, 1e-12);
        QCOMPARE_REL(referencePeakFlops(h100, Precision::Tf32), 494.7e12, 1e-12);
        QVERIFY(isBelow16Bit(Precision::Fp8) && isBelow16Bit(Precision::Int8) && isBelow16Bit(Precision::Fp4));
        QVERIFY(!isBelow16Bit(Precision::Bf16) && !isBelow16Bit(Precision::Fp16) && !isBelow16Bit(Precision::Fp32));
    }
};

QTEST_GUILESS_MAIN(TestCompute)
#include "test_compute.moc"
