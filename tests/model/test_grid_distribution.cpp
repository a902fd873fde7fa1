// Distributions on a grid: what sharing values between nodes keeps, sums, and levels.
#include <QTest>
#include <algorithm>
#include <numeric>

#include "model/ranges/distribution.h"
#include "model/ranges/grid_distribution.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const double infinite = std::numeric_limits<double>::infinity();

double total(const GridDistribution& d) {
    return std::accumulate(d.weights.begin(), d.weights.end(), 0.0);
}
double mean(const GridDistribution& d) {
    double sum = 0.0;
    for (std::size_t i = 0; i < d.weights.size(); ++i) {
        sum += d.weights[i] * d.node(i);
    }
    return sum;
}

std::vector<double> normals(std::size_t n, double sd) {
    std::vector<double> values;
    for (std::size_t i = 0; i < n; ++i) {
        values.push_back(sd * normalQuantile((static_cast<double>(i) + 0.5) / static_cast<double>(n)));
    }
    return values;
}

} // namespace

class TestGridDistribution : public QObject {
    Q_OBJECT

private slots:
    void keepsTheMean() {
        const std::vector<double> values{-0.31, 0.12, 0.1201, 2.5, -7.77};
        const GridDistribution d = onGrid(values, 0.07);
        QCOMPARE_REL(total(d), 1.0, 1e-14);
        QCOMPARE_REL(mean(d), (-0.31 + 0.12 + 0.1201 + 2.5 - 7.77) / 5.0, 1e-12);
        QCOMPARE(d.lost, 0.0);
    }

    void losesWhatHasNoAnswer() {
        const std::vector<double> values{-infinite, 1.0, 2.0, infinite, std::nan(""), 0.2};
        const GridDistribution d = onGrid(values, 0.1, 0.5);
        QCOMPARE_REL(d.lost, 4.0 / 6.0, 1e-14);
        QCOMPARE_REL(total(d), 2.0 / 6.0, 1e-14);
        const std::vector<double> none{infinite, infinite};
        QCOMPARE(onGrid(none, 0.1).lost, 1.0);
        QVERIFY(onGrid(none, 0.1).weights.empty());
        QCOMPARE(sumOf(onGrid(none, 0.1), d).lost, 1.0);
    }

    void sumsAreAllCombinations() {
        const std::vector<double> a{0.0, 1.0, infinite, 1.0};
        const std::vector<double> b{0.5, 1.0};
        const GridDistribution sum = sumOf(onGrid(a, 0.5), onGrid(b, 0.5));
        QCOMPARE(sum.lost, 0.25);
        const auto weightAt = [&](double x) {
            for (std::size_t i = 0; i < sum.weights.size(); ++i) {
                if (std::abs(sum.node(i) - x) < 1e-12) {
                    return sum.weights[i];
                }
            }
            return 0.0;
        };
        QCOMPARE(weightAt(0.5), 0.125);
        QCOMPARE(weightAt(1.0), 0.125);
        QCOMPARE(weightAt(1.5), 0.25);
        QCOMPARE(weightAt(2.0), 0.25);
    }

    // Closed form: the sum of two normals is normal.
    void levelsOfASumOfNormals() {
        const CumulativeGrid sum(sumOf(onGrid(normals(4'096, 0.3), 0.01), onGrid(normals(4'096, 0.4), 0.01)));
        for (const double level : {0.01, 0.05, 0.3, 0.95, 0.99}) {
            QCOMPARE_REL(sum.level(level), 0.5 * normalQuantile(level), 2e-3);
            QCOMPARE_REL(sum.at(sum.level(level)), level, 1e-9);
        }
        QVERIFY(std::abs(sum.level(0.5)) < 1e-6);
        QCOMPARE(sum.at(-99.0), 0.0);
        QCOMPARE_REL(sum.at(99.0), 1.0, 1e-12);
    }

    void areaIsTheIntegralOfTheShare() {
        const CumulativeGrid d(onGrid(normals(999, 1.0), 0.05));
        double sum = 0.0;
        for (int i = 0; i < 60'000; ++i) {
            sum += 1e-4 * d.at(-4.0 + 1e-4 * (i + 0.5));
        }
        QCOMPARE_REL(d.areaTo(2.0) - d.areaTo(-4.0), sum, 1e-6);
        QCOMPARE(d.areaTo(-99.0), 0.0);
        QCOMPARE_REL(d.areaTo(99.0), 99.0, 1e-9); // a mean of 0
    }
};

QTEST_GUILESS_MAIN(TestGridDistribution)
#include "test_grid_distribution.moc"
