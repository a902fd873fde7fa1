// Loss laws: the sum of three terms, its ways back, its compute-optimal split, and repeated data.
#include <QTest>

#include "tests/support/shipped.h"

using namespace model;

namespace {

// Round numbers whose results can be worked by hand: A/sqrt(N) and B/sqrt(D).
const LossLaw simple{.id = "simple",
                     .E = 2.0,
                     .A = 100.0,
                     .B = 400.0,
                     .alpha = 0.5,
                     .beta = 0.5,
                     .benchmark = {},
                     .logCovariance = {},
                     .provenance = {}};
const RepetitionLaw repetition{15.0, 5.0};

} // namespace

class TestScalingLaw : public QObject {
    Q_OBJECT

private slots:
    void lossIsASumOfThreeTerms() {
        QCOMPARE_REL(loss(simple, 1e4, 1.6e5), 2.0 + 1.0 + 1.0, 1e-14);
        QCOMPARE_REL(loss(simple, 1e40, 1e40), 2.0, 1e-14);
    }

    void waysBackUndoTheLoss() {
        QCOMPARE_REL(tokensForLoss(simple, 1e4, 4.0).value(), 1.6e5, 1e-12);
        QCOMPARE_REL(parametersForLoss(simple, 1.6e5, 4.0).value(), 1e4, 1e-12);
        QVERIFY(!tokensForLoss(simple, 1e4, 3.0)); // what N = 1e4 leaves at best
        QVERIFY(!parametersForLoss(simple, 1.6e5, 3.0));
        QVERIFY(!tokensForLoss(simple, 1e4, 1.9));
    }

    void optimumForComputeSplitsByTheRatio() {
        QCOMPARE_REL(optimalRatio(simple), 0.25, 1e-14); // (100/400)^1
        const SizeAndTokens split = optimumForCompute(simple, 6.0 * 1.6e11);
        QCOMPARE_REL(split.parameters, 1e5, 1e-12);
        QCOMPARE_REL(split.tokens, 1.6e6, 1e-12);
    }

    void optimumForLossIsTheOptimumForItsCompute() {
        for (const LossLaw& law : support::shipped().lossLaws) {
            const double target = law.E * 1.15;
            const SizeAndTokens best = optimumForLoss(law, target).value();
            QCOMPARE_REL(loss(law, best.parameters, best.tokens), target, 1e-12);
            const SizeAndTokens again = optimumForCompute(law, 6.0 * best.parameters * best.tokens);
            QCOMPARE_REL(again.parameters, best.parameters, 1e-9);
            QCOMPARE_REL(again.tokens, best.tokens, 1e-9);
        }
        QVERIFY(!optimumForLoss(simple, simple.E));
        QVERIFY(!optimumForLoss(simple, 0.5));
    }

    void repeatedTokensWearOut() {
        QCOMPARE(effectiveTokens(repetition, 5e9, 1e10), 5e9);
        QCOMPARE(effectiveTokens(repetition, 1e10, 1e10), 1e10);
        const double four = effectiveTokens(repetition, 4e10, 1e10);
        QCOMPARE_REL(four, 1e10 * (1.0 + 15.0 * (1.0 - std::exp(-3.0 / 15.0))), 1e-14);
        QVERIFY(four < 4e10);
        QCOMPARE_REL(effectiveTokens(repetition, 1e30, 1e10), 1e10 * 16.0, 1e-12); // the limit U (1 + R)
    }

    void repeatedLossMeetsThePlainOneAtOneEpoch() {
        QCOMPARE(repeatedLoss(simple, repetition, 1e9, 1e10, 1e10), loss(simple, 1e9, 1e10));
        QCOMPARE(repeatedLoss(simple, repetition, 1e9, 1e9, 1e10), loss(simple, 1e9, 1e9));
        QVERIFY(repeatedLoss(simple, repetition, 1e9, 4e10, 1e10) > loss(simple, 1e9, 4e10));
    }

    void surplusParametersWearOutToo() {
        // (U G)^(beta/alpha) G = 1e10 / 16 parameters are all that 1e10 unique tokens feed.
        const double fed = 1e10 / 16.0;
        const double effective = fed * (1.0 + 5.0 * (1.0 - std::exp(-1.0 / 5.0)));
        const double tokens = effectiveTokens(repetition, 2e10, 1e10);
        QCOMPARE_REL(repeatedLoss(simple, repetition, 2.0 * fed, 2e10, 1e10), loss(simple, effective, tokens), 1e-13);
        QCOMPARE_REL(repeatedLoss(simple, repetition, fed / 2.0, 2e10, 1e10), loss(simple, fed / 2.0, tokens), 1e-13);
    }
};

QTEST_GUILESS_MAIN(TestScalingLaw)
#include "test_scaling_law.moc"
