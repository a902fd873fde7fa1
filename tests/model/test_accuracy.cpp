// The link between loss and accuracy: half height at L0, closed at floor and top, and its way back.
#include <QTest>

#include "model/formulas/accuracy_solver.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const Link half{
    .law = {}, .benchmark = {}, .recipe = {}, .floor = 0.25, .top = 0.95, .k = 10.0, .L0 = 2.0, .provenance = {}};

Question asked(const std::string& benchmark) {
    Question q;
    q.law = "besiroglu_2024";
    q.recipe = "curated_2024";
    q.benchmark = benchmark;
    q.tokensPerParameter = 20.0;
    return q;
}

} // namespace

class TestAccuracy : public QObject {
    Q_OBJECT

private slots:
    void halfHeightAtL0() {
        QCOMPARE_REL(accuracyAtLoss(half, 2.0), 0.60, 1e-14);
        QCOMPARE_REL(accuracyAtLoss(half, 2.1), 0.25 + 0.7 / (1.0 + std::exp(1.0)), 1e-14);
        QCOMPARE_REL(accuracyAtLoss(half, 1e6), 0.25, 1e-14);
        QCOMPARE_REL(accuracyAtLoss(half, -1e6), 0.95, 1e-14);
        QVERIFY(accuracyAtLoss(half, 1.9) > accuracyAtLoss(half, 2.0));
    }

    void backwardsUndoesForwards() {
        for (const Link& link : support::shipped().links) {
            for (const double share : {0.02, 0.3, 0.5, 0.8, 0.98}) {
                const double accuracy = link.floor + share * (link.top - link.floor);
                const auto loss = lossAtAccuracy(link, accuracy);
                QVERIFY(loss.has_value());
                QCOMPARE_REL(accuracyAtLoss(link, *loss), accuracy, 1e-12);
            }
        }
    }

    void noLossBeyondFloorAndTop() {
        for (const double none : {-1.0, 0.0, 0.25, 0.95, 1.0, 2.0}) {
            QVERIFY(!lossAtAccuracy(half, none));
        }
        QVERIFY(lossAtAccuracy(half, 0.2500001).has_value());
        QVERIFY(lossAtAccuracy(half, 0.9499999).has_value());
    }

    void ceilingIsTheAccuracyAtE() {
        const Catalog& catalog = support::shipped();
        const AccuracySolver solver(asked("mmlu"), catalog, "mmlu");
        const Link& link = *catalog.link("besiroglu_2024", "curated_2024", "mmlu");
        QCOMPARE_REL(solver.ceiling(), accuracyAtLoss(link, catalog.lossLaw("besiroglu_2024", "mmlu")->E), 1e-14);
        QVERIFY(solver.ceiling() < link.top);
        QCOMPARE(solver.link().L0, link.L0);
        QVERIFY(solver.lossIsNats());
        QVERIFY(!solver.runFor(solver.ceiling() + 1e-9));
        QVERIFY(solver.runFor(solver.ceiling() - 1e-3).has_value());
    }

    void whatIsGivenLowersWhatCanBeReached() {
        Question q = asked("mmlu");
        q.allocation = Allocation::GivenParameters;
        q.parameters = 1e9;
        const AccuracySolver solver(q, support::shipped(), "mmlu");
        QVERIFY(solver.reachable() < solver.ceiling() - 0.1);
        QVERIFY(!solver.runFor(solver.reachable() + 1e-6));
        QVERIFY(solver.runFor(solver.reachable() - 0.01).has_value());
    }

    void everyLinkedBenchmarkIsAnswered() {
        const Run run{7e9, 7e9, 2e12};
        const auto all = allAccuracies(asked("mmlu"), support::shipped(), run);
        QCOMPARE(all.size(), std::size_t{4});
        for (const auto& [benchmark, accuracy] : all) {
            QVERIFY2(accuracy > 0.25 && accuracy < 0.95, benchmark.c_str());
            QCOMPARE(accuracy, AccuracySolver(asked(benchmark), support::shipped(), benchmark).accuracyOf(run));
        }
    }

    void mixturesCountBetweenActiveAndTotal() {
        Question q = asked("mmlu");
        q.architecture = Architecture::Moe;
        q.activeShare = 0.09;
        const AccuracySolver mixture(q, support::shipped(), "mmlu");
        const AccuracySolver dense(asked("mmlu"), support::shipped(), "mmlu");
        // N_a^0.5 N^0.5 = 0.3 N
        QCOMPARE_REL(mixture.lossOf({100e9, 9e9, 5e12}), dense.lossOf({30e9, 30e9, 5e12}), 1e-13);
    }
};

QTEST_GUILESS_MAIN(TestAccuracy)
#include "test_accuracy.moc"
