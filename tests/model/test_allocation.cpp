// From a target loss to size and tokens: each allocation, with and without repeated data, against a plain scan.
#include <QTest>

#include "model/formulas/allocation.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const LossLaw& law() {
    return *support::shipped().lossLaw("besiroglu_2024", "mmlu");
}
LossModel plain() {
    return {law(), support::shipped().fit.repetition, {}};
}
LossModel repeated(double unique) {
    return {law(), support::shipped().fit.repetition, unique};
}

// Least N D over a fine grid of N; D by bisection on the loss alone, so that nothing of the solver is used.
double scannedCost(const LossModel& m, double target) {
    double least = INFINITY;
    for (double logN = std::log(1e7); logN < std::log(1e14); logN += 0.002) {
        const double parameters = std::exp(logN);
        double low = std::log(1e6);
        double high = std::log(1e20);
        if (m.at(parameters, std::exp(high)) > target) {
            continue;
        }
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (low + high);
            (m.at(parameters, std::exp(middle)) > target ? low : high) = middle;
        }
        least = std::min(least, parameters * std::exp(high));
    }
    return least;
}

} // namespace

class TestAllocation : public QObject {
    Q_OBJECT

private slots:
    void everyAllocationReachesTheTarget_data() {
        QTest::addColumn<double>("unique");
        QTest::addColumn<double>("target");
        for (const double unique : {0.0, 5e10, 3e11, 1e14}) {
            for (const double target : {2.1, 2.3, 3.0}) {
                QTest::addRow("U %g L %g", unique, target) << unique << target;
            }
        }
    }
    void everyAllocationReachesTheTarget() {
        QFETCH(double, unique);
        QFETCH(double, target);
        const LossModel m = unique > 0.0 ? repeated(unique) : plain();
        const Given given{70e9, 8e11, 20.0};
        int solved = 0;
        for (const auto allocation : {Allocation::ComputeOptimal, Allocation::TokensPerParameter,
                                      Allocation::GivenParameters, Allocation::GivenTokens}) {
            const auto found = solveForLoss(m, allocation, given, target);
            if (found) {
                ++solved;
                QCOMPARE_REL(m.at(found->parameters, found->tokens), target, 1e-9);
            } else {
                QVERIFY(lowestLoss(m, allocation, given) >= target);
            }
        }
        QVERIFY(solved >= 3 || unique == 5e10);
    }

    void whatIsGivenIsKept() {
        const Given given{70e9, 8e11, 25.0};
        QCOMPARE(solveForLoss(plain(), Allocation::GivenParameters, given, 2.1)->parameters, 70e9);
        QCOMPARE(solveForLoss(plain(), Allocation::GivenTokens, given, 2.1)->tokens, 8e11);
        const auto ratio = solveForLoss(plain(), Allocation::TokensPerParameter, given, 2.1);
        QCOMPARE_REL(ratio->tokens / ratio->parameters, 25.0, 1e-12);
    }

    void computeOptimalIsTheLeastFlop_data() {
        QTest::addColumn<double>("unique");
        QTest::addColumn<double>("target");
        QTest::newRow("plenty of data") << 1e15 << 2.05;
        QTest::newRow("plain") << 0.0 << 2.05;
        QTest::newRow("two epochs") << 3e11 << 2.05;
        QTest::newRow("many epochs") << 5e10 << 2.2;
    }
    void computeOptimalIsTheLeastFlop() {
        QFETCH(double, unique);
        QFETCH(double, target);
        const LossModel m = unique > 0.0 ? repeated(unique) : plain();
        const auto best = solveForLoss(m, Allocation::ComputeOptimal, {}, target);
        QVERIFY(best.has_value());
        QCOMPARE_REL(best->parameters * best->tokens, scannedCost(m, target), 1e-4);
    }

    void scarceDataCostMore() {
        const double free = solveForLoss(plain(), Allocation::ComputeOptimal, {}, 2.2)->tokens;
        const auto scarce = solveForLoss(repeated(free / 4.0), Allocation::ComputeOptimal, {}, 2.2);
        const auto plenty = solveForLoss(repeated(free * 1.01), Allocation::ComputeOptimal, {}, 2.2);
        const auto unlimited = solveForLoss(plain(), Allocation::ComputeOptimal, {}, 2.2);
        QVERIFY(scarce->parameters * scarce->tokens > 1.01 * unlimited->parameters * unlimited->tokens);
        QCOMPARE(plenty->parameters, unlimited->parameters);
    }

    void nothingWhereNoAmountSuffices() {
        const Given small{1e8, 1e9, 20.0};
        for (const double target : {law().E, law().E - 0.1, 0.0}) {
            for (const auto allocation : {Allocation::ComputeOptimal, Allocation::TokensPerParameter,
                                          Allocation::GivenParameters, Allocation::GivenTokens}) {
                QVERIFY(!solveForLoss(plain(), allocation, small, target));
            }
        }
        QVERIFY(!solveForLoss(plain(), Allocation::GivenParameters, small, 2.3));
        QVERIFY(!solveForLoss(plain(), Allocation::GivenTokens, small, 2.3));
        QVERIFY(!solveForLoss(repeated(1e9), Allocation::ComputeOptimal, small, 2.0));
        QVERIFY(!solveForLoss(repeated(1e9), Allocation::GivenParameters, small, 2.9));
        QVERIFY(!solveForLoss(repeated(1e9), Allocation::TokensPerParameter, small, 2.0));
    }

    void lowestLossIsWhatTheGivenLeaves() {
        QCOMPARE_REL(lowestLoss(plain(), Allocation::ComputeOptimal, {}), law().E, 1e-9);
        const Given given{1e9, 1e10, 20.0};
        QCOMPARE_REL(lowestLoss(plain(), Allocation::GivenParameters, given),
                     law().E + law().A / std::pow(1e9, law().alpha), 1e-9);
        QCOMPARE_REL(lowestLoss(plain(), Allocation::GivenTokens, given),
                     law().E + law().B / std::pow(1e10, law().beta), 1e-9);
        QVERIFY(lowestLoss(repeated(1e10), Allocation::ComputeOptimal, given) > law().E + 0.1);
    }

    void efficiencyScalesTheReducibleLoss() {
        const LossLaw better = withEfficiency(law(), -0.15);
        QCOMPARE(better.E, law().E);
        QCOMPARE_REL(loss(better, 1e9, 1e11) - law().E, std::exp(-0.15) * (loss(law(), 1e9, 1e11) - law().E), 1e-12);
        QCOMPARE(withEfficiency(law(), 0.0).A, law().A);
    }
};

QTEST_GUILESS_MAIN(TestAllocation)
#include "test_allocation.moc"
