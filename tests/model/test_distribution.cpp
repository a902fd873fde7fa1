// Shapes of what is not known: the ends and the middle of each, and tails against printed tables.
#include <QTest>

#include "model/ranges/distribution.h"
#include "tests/support/shipped.h"

using namespace model;

class TestDistribution : public QObject {
    Q_OBJECT

private slots:
    // Standard tables: normal 95 % and 97.5 %, Student t with 5 degrees 95 % and 97.5 %.
    void tables() {
        QCOMPARE_REL(normalQuantile(0.95), 1.644854, 1e-6);
        QCOMPARE_REL(normalQuantile(0.975), 1.959964, 1e-6);
        QCOMPARE_REL(studentQuantile(0.95), 2.015048, 1e-6);
        QCOMPARE_REL(studentQuantile(0.975), 2.570582, 1e-6);
        QCOMPARE_REL(normalProbability(1.0), 0.841345, 1e-6);
        QVERIFY(std::abs(normalQuantile(0.5)) < 1e-15);
    }

    void fixedNeverMoves() {
        QVERIFY(fixedAt(3.0).isFixed());
        QCOMPARE(quantile(fixedAt(3.0), 0.01), 3.0);
        QCOMPARE(quantile(fixedAt(3.0), 0.99), 3.0);
    }

    void ninetyPerCentBetweenLowAndHigh_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("normal") << static_cast<int>(Shape::Normal);
        QTest::newRow("log-normal") << static_cast<int>(Shape::LogNormal);
    }
    void ninetyPerCentBetweenLowAndHigh() {
        QFETCH(int, shape);
        const Distribution d{static_cast<Shape>(shape), 2.0, 5.0, 20.0}; // not symmetric: each side has its own spread
        QCOMPARE_REL(quantile(d, 0.05), 2.0, 1e-9);
        QCOMPARE_REL(quantile(d, 0.50), 5.0, 1e-9);
        QCOMPARE_REL(quantile(d, 0.95), 20.0, 1e-9);
        QCOMPARE_REL(quantileAtNormal(d, normalQuantile(0.8)), quantile(d, 0.8), 1e-14);
    }

    void triangularHasItsEndsAndMode() {
        const Distribution d{Shape::Triangular, 1.0, 2.0, 5.0};
        QCOMPARE_REL(quantile(d, 1e-12), 1.0, 1e-5);
        QCOMPARE_REL(quantile(d, 1.0 - 1e-12), 5.0, 1e-5);
        QCOMPARE_REL(quantile(d, 0.25), 2.0, 1e-12); // a quarter of the area lies below the mode
        QCOMPARE(quantile({Shape::Triangular, 2.0, 2.0, 2.0}, 0.3), 2.0);
        QVERIFY(std::abs(quantile({Shape::Triangular, 0.0, 0.0, 1.0}, 0.75) - 0.5) < 1e-12);
    }

    void uniformIsStraight() { QCOMPARE_REL(quantile({Shape::Uniform, 10.0, 12.0, 20.0}, 0.25), 12.5, 1e-14); }

    void studentInLogSpreadsByItsScale() {
        const Distribution d{Shape::StudentInLog, 0.235, 0.275, 0.0};
        QCOMPARE_REL(quantile(d, 0.5), 0.275, 1e-12);
        QCOMPARE_REL(quantile(d, 0.95) / 0.275, 1.606, 1e-3); // the 90 % range x/1.6 of the contract
        QCOMPARE_REL(quantile(d, 0.05) * quantile(d, 0.95), 0.275 * 0.275, 1e-9);
    }

    void quantilesRise() {
        for (const auto shape : {Shape::Normal, Shape::LogNormal, Shape::Triangular, Shape::Uniform}) {
            double last = -INFINITY;
            for (double u = 0.01; u < 1.0; u += 0.01) {
                const double x = quantile({shape, 1.0, 2.0, 6.0}, u);
                QVERIFY(x > last);
                last = x;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDistribution)
#include "test_distribution.moc"
