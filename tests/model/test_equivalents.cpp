// Energy is counted in energy, carbon in carbon; what is unknown is not counted.
#include <QTest>

#include "model/formulas/equivalents.h"
#include "tests/support/shipped.h"

using namespace model;

class TestEquivalents : public QObject {
    Q_OBJECT

    static Catalog two() {
        Catalog catalog;
        Equivalent month;
        month.id = "month";
        month.isEnergy = true;
        month.perUnit = 880.0;
        Equivalent breath;
        breath.id = "breath_day";
        breath.perUnit = 1.04;
        catalog.equivalents = {month, breath};
        return catalog;
    }

private slots:
    void eachCountsItsOwnKind() {
        const auto counts = countEquivalents(two(), 8'800.0, 2.08);
        QCOMPARE(counts.size(), std::size_t{2});
        QCOMPARE(counts[0].id, std::string("month"));
        QCOMPARE_REL(counts[0].count, 10.0, 1e-14);
        QCOMPARE_REL(counts[1].count, 2.0, 1e-14);
    }

    void unknownAmountsAreLeftOut() {
        const double unknown = std::nan("");
        QCOMPARE(countEquivalents(two(), unknown, 2.08).size(), std::size_t{1});
        QCOMPARE(countEquivalents(two(), unknown, 2.08).front().id, std::string("breath_day"));
        QVERIFY(countEquivalents(two(), unknown, unknown).empty());
    }

    void everyShippedRecordIsCounted() {
        const Catalog& catalog = support::shipped();
        const auto counts = countEquivalents(catalog, 1e6, 5e5);
        QCOMPARE(counts.size(), catalog.equivalents.size());
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const Equivalent& e = catalog.equivalents[i];
            QCOMPARE(counts[i].id, e.id);
            QCOMPARE_REL(counts[i].count * e.perUnit, e.isEnergy ? 1e6 : 5e5, 1e-12);
        }
    }
};

QTEST_GUILESS_MAIN(TestEquivalents)
#include "test_equivalents.moc"
