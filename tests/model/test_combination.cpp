// Size and machine combined: against every pair of draws counted out, and the loops behind it with and without wide
// instructions.
#include <QTest>
#include <algorithm>
#include <random>

#include "model/ranges/combination.h"
#include "model/ranges/distribution.h"
#include "model/ranges/reducible_loss.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const double infinite = std::numeric_limits<double>::infinity();

std::vector<double> normals(std::size_t n, double middle, double sd, unsigned seed) {
    std::mt19937_64 engine(seed);
    std::normal_distribution<double> normal(middle, sd);
    std::vector<double> values(n);
    std::ranges::generate(values, [&] { return normal(engine); });
    return values;
}

// A power law that has no answer below -2.2.
double lnHours(double lnReducible) {
    return lnReducible < -2.2 ? infinite : -5.6 * lnReducible;
}

struct Case {
    std::vector<double> sizes = normals(1'500, -1.7, 0.25, 1);
    std::vector<double> machine = normals(1'500, 3.0, 0.3, 2);
};

Combined combined(const Case& c, double machineStep) {
    const GridDistribution sizes = onGrid(c.sizes, 0.005);
    NodeTable table(0.005, lnHours);
    Combination combination(CumulativeGrid(onGrid(c.machine, machineStep)));
    return combination.of(sizes, table.at(sizes.first, sizes.weights.size()));
}

std::vector<double> everyPair(const Case& c) {
    std::vector<double> values;
    for (const double size : c.sizes) {
        for (const double factor : c.machine) {
            values.push_back(std::exp(lnHours(size) + factor));
        }
    }
    return values;
}

LinkDraws link() {
    LinkDraws draws;
    for (int i = 0; i < 1'003; ++i) {
        draws.inverseK.push_back(0.07 + 1e-5 * i);
        draws.offset.push_back(0.25 - 0.03 * std::fmod(i * 0.37, 1.0));
    }
    return draws;
}

} // namespace

class TestCombination : public QObject {
    Q_OBJECT

private slots:
    void isTheOrderStatisticOfEveryPair() {
        const Case c;
        auto pairs = everyPair(c);
        const auto lost = std::ranges::count(pairs, infinite);
        const Combined found = combined(c, 0.015);
        QVERIFY(lost > 0);
        QVERIFY(std::abs(found.unreachableShare - static_cast<double>(lost) / static_cast<double>(pairs.size())) <
                4e-3);
        const Quantiles exact = takeQuantiles(pairs);
        QCOMPARE_REL(found.quantiles.p5, exact.p5, 3e-3);
        QCOMPARE_REL(found.quantiles.p50, exact.p50, 3e-3);
        QCOMPARE_REL(found.quantiles.p95, exact.p95, 3e-3);
    }

    void aKnownMachineOnlyScales() {
        Case known;
        known.machine = {2.0};
        auto sizes = known.sizes;
        std::ranges::transform(sizes, sizes.begin(), [](double x) { return std::exp(lnHours(x) + 2.0); });
        const Quantiles exact = takeQuantiles(sizes);
        const Combined found = combined(known, 1e-9);
        QCOMPARE_REL(found.quantiles.p5, exact.p5, 1e-2);
        QCOMPARE_REL(found.quantiles.p50, exact.p50, 1e-2);
        QCOMPARE_REL(found.quantiles.p95, exact.p95, 1e-2);
    }

    void fallingLevelsTurnTheOrderRound() {
        const GridDistribution sizes = onGrid(normals(2'000, 0.0, 1.0, 3), 0.01);
        const auto levels = fallingLevels(sizes);
        QCOMPARE_REL(levels[0], z95, 0.1);
        QVERIFY(std::abs(levels[1]) < 0.1);
        QCOMPARE_REL(levels[2], -z95, 0.1);
    }

    void nothingReachableNothingTold() {
        Case lost;
        lost.sizes = {-5.0, -6.0};
        QCOMPARE(combined(lost, 0.01).unreachableShare, 1.0);
        QVERIFY(std::isnan(combined(lost, 0.01).quantiles.p5));
    }

    void tablesGrowBothWays() {
        NodeTable table(0.5, [](double x) { return x * x; });
        QCOMPARE(table.at(4, 2)[1], 6.25);
        QCOMPARE(table.at(-2, 3)[0], 1.0);
        QCOMPARE(table.at(-2, 9)[8], 9.0);
        QCOMPARE(table.between(0.25), 0.125);
    }

    void wideAndPlainLoopsAgree() {
        const std::vector<double> team = normals(1'003, 0.0, 0.15, 4);
        ReducibleLoss plain(link(), team, -6.0, plainBandLoops());
        ReducibleLoss wide(link(), team, -6.0, bestBandLoops());
        NodeTable table(plain.step(), lnHours);
        const CumulativeGrid machine(onGrid(normals(1'003, 0.0, 0.3, 5), 0.015));
        Combination walk(machine);
        for (double logit = 2.0; logit > -4.0; logit -= 0.25) {
            const GridDistribution a = plain.at(logit);
            const GridDistribution b = wide.at(logit);
            QCOMPARE(a.lost, b.lost);
            const Combined x = walk.of(a, table.at(a.first, a.weights.size()));
            const Combined y = Combination(machine).of(b, table.at(b.first, b.weights.size())); // no target before
            if (!std::isnan(x.quantiles.p50)) {
                QCOMPARE_REL(y.quantiles.p5, x.quantiles.p5, 1e-12);
                QCOMPARE_REL(y.quantiles.p50, x.quantiles.p50, 1e-12);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCombination)
#include "test_combination.moc"
