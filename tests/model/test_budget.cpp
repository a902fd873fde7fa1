// Budgets undo estimates, pay for more where there is more, and say what the smallest run costs.
#include <QTest>

#include "model/options/budget.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

class TestBudget : public QObject {
    Q_OBJECT

private slots:
    void undoesTheEstimate() {
        const Scenario plan = scenario({{Id::SiteRegion, "POL"}});
        for (const Quantity quantity : {Quantity::TotalKg, Quantity::TotalEnergyKwh, Quantity::Days}) {
            const double spent = simulateQuantities(aimedAt(plan, 0.6234), shipped())[quantity];
            QVERIFY(spent > 0.0);
            const Affordable back = withinBudget(plan, {quantity, spent}, shipped());
            QVERIFY(back.target && std::abs(*back.target - 0.6234) < 1e-9);
            QVERIFY(std::abs(back.point[quantity] / spent - 1.0) < 1e-9);
        }
    }

    void moreBuysMore() {
        double last = 0.0;
        for (const double kg : {1e4, 1e5, 1e6}) {
            const Affordable got = withinBudget(scenario({}), {Quantity::TotalKg, kg}, shipped());
            QVERIFY(got.target && *got.target > last);
            last = *got.target;
        }
    }

    void belowTheSmallestRunItSaysWhatThatCosts() {
        const Affordable none = withinBudget(scenario({}), {Quantity::TotalKg, 1e-12}, shipped());
        QVERIFY(!none.target && none.least > 1e-12);
        QVERIFY(withinBudget(scenario({}), {Quantity::TotalKg, none.least}, shipped()).target);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "test_budget.moc"
