// Shapley values: against all orders, and of what makes two scenarios differ; they add up and no order plays a part.
#include <QTest>
#include <numeric>

#include "model/run/simulate.h"
#include "model/sensitivity/difference.h"
#include "model/sensitivity/shapley.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

constexpr std::size_t five = 5;

/// A game without any symmetry.
double worth(std::uint32_t set) {
    double sum = 0.0;
    double product = 1.0;
    for (std::uint32_t i = 0; i < five; ++i) {
        if ((set >> i & 1U) != 0) {
            sum += 1.0 + i;
            product *= 1.5 + 0.3 * i;
        }
    }
    return sum * product + (set == 9 ? 7.0 : 0.0);
}

/// By the definition: the mean of what each adds over all orders.
std::vector<double> overAllOrders() {
    std::vector<std::size_t> order(five);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> sum(five);
    double orders = 0.0;
    do {
        std::uint32_t set = 0;
        for (const std::size_t player : order) {
            const std::uint32_t with = set | 1U << player;
            sum[player] += worth(with) - worth(set);
            set = with;
        }
        orders += 1.0;
    } while (std::ranges::next_permutation(order).found);
    for (double& x : sum) {
        x /= orders;
    }
    return sum;
}

Scenario poland() {
    return support::scenario({{Id::ModelParameters, 7e9},
                              {Id::DataTokens, 2e12},
                              {Id::SiteRegion, "POL"},
                              {Id::TrainingHardware, "a100-sxm4-80"},
                              {Id::SitePue, 1.5}});
}

Scenario france() {
    return support::scenario({{Id::ModelParameters, 13e9},
                              {Id::DataTokens, 1e12},
                              {Id::SiteRegion, "FRA"},
                              {Id::TrainingHardware, "h100-sxm"},
                              {Id::SitePue, 1.1},
                              {Id::TrainingMfu, 0.45},
                              {Id::EmbodiedLifetime, 6.0}});
}

bool addsUp(const ScenarioDifference& d) {
    double sum = 0.0;
    for (const DifferenceGroup& group : d.groups) {
        sum += group.contribution;
    }
    return std::abs(sum - (d.to - d.from)) <= 1e-9 * std::max(std::abs(d.from), std::abs(d.to));
}

double contributionOf(const ScenarioDifference& d, Id id) {
    const auto found = std::ranges::find_if(d.groups, [&](const DifferenceGroup& g) { return g.ids == std::vector{id}; });
    return found != d.groups.end() ? found->contribution : std::nan("");
}

} // namespace

class TestShapley : public QObject {
    Q_OBJECT

private slots:
    void againstAllOrders() {
        const std::vector<double> expected = overAllOrders();
        const std::vector<double> found = shapleyValues(setValues(five, worth));
        for (std::size_t i = 0; i < five; ++i) {
            QVERIFY(support::near(found[i], expected[i], 1e-12));
        }
    }

    void whoAddsNothingGetsNothing() {
        const auto found = shapleyValues(setValues(3, [](std::uint32_t set) { return (set & 1U) != 0 ? 4.0 : 1.0; }));
        QCOMPARE(found, (std::vector{3.0, 0.0, 0.0}));
    }

    void renamingPlayersRenamesTheirShares() {
        const auto turned = [](std::uint32_t set) { // player i is called i + 1
            return worth(set >> 1U | (set & 1U) << (five - 1));
        };
        const auto found = shapleyValues(setValues(five, worth));
        const auto renamed = shapleyValues(setValues(five, turned));
        for (std::size_t i = 0; i < five; ++i) {
            QVERIFY(support::near(renamed[(i + 1) % five], found[i], 1e-12));
        }
    }

    void twelveAddUp() {
        const auto value = [](std::uint32_t set) { return std::exp(0.37 * std::popcount(set)) * (1.0 + (set % 7)); };
        const auto found = shapleyValues(setValues(mostPlayers, value));
        const double sum = std::accumulate(found.begin(), found.end(), 0.0);
        const double all = value((1U << mostPlayers) - 1) - value(0);
        QVERIFY(std::abs(sum - all) <= 1e-9 * all);
    }

    void scenariosAddUp() {
        for (const Quantity q : {Quantity::TotalKg, Quantity::TotalEnergyKwh, Quantity::TotalCostUsd}) {
            const ScenarioDifference d = explainDifference(poland(), france(), shipped(), q);
            QCOMPARE(d.from, simulateQuantities(poland(), shipped())[q]);
            QCOMPARE(d.to, simulateQuantities(france(), shipped())[q]);
            QCOMPARE(d.grain, DifferenceGrain::Inputs);
            QCOMPARE(d.groups.size(), std::size_t{7});
            QVERIFY(addsUp(d));
        }
    }

    void thereAndBackIsTheSame() {
        const ScenarioDifference there = explainDifference(poland(), france(), shipped());
        const ScenarioDifference back = explainDifference(france(), poland(), shipped());
        for (const DifferenceGroup& group : there.groups) {
            QVERIFY(std::abs(group.contribution + contributionOf(back, group.ids.front())) <= 1e-9 * there.from);
        }
    }

    void cleanerPlaceIsLowerByIt() {
        const ScenarioDifference d = explainDifference(poland(), france(), shipped());
        QVERIFY(contributionOf(d, Id::SiteRegion) < 0.0);
        QVERIFY(contributionOf(d, Id::ModelParameters) > 0.0);
        QVERIFY(contributionOf(d, Id::DataTokens) < 0.0);
        QVERIFY(std::ranges::is_sorted(d.groups, std::ranges::greater{}, [](const auto& g) { return std::abs(g.contribution); }));
    }

    void oneInputIsAllOfIt() {
        Scenario other = poland();
        other.set(Id::SiteRegion, "SWE");
        const ScenarioDifference d = explainDifference(poland(), other, shipped());
        QCOMPARE(d.groups.size(), std::size_t{1});
        QCOMPARE(d.groups.front().contribution, d.to - d.from);
    }

    void theSameHaveNoGroups() {
        const ScenarioDifference d = explainDifference(poland(), poland(), shipped());
        QVERIFY(d.groups.empty() && d.hasAnswer());
    }

    void whatTheOtherDeviceLacksGoesWithIt() { // an A100 has no fp8
        Scenario other = france();
        other.set(Id::TrainingPrecision, "fp8");
        const ScenarioDifference d = explainDifference(poland(), other, shipped());
        QCOMPARE(d.grain, DifferenceGrain::Sections);
        QVERIFY(addsUp(d));
    }

    void moreThanTwelveGoBySection() {
        Scenario other = france();
        for (const auto& [id, value] : {std::pair{Id::SiteCarbonIntensity, 50.0}, {Id::SiteWue, 1.0}, {Id::SiteEwif, 2.0}, {Id::SitePrice, 0.1},
                                        {Id::EmbodiedDevice, 200.0}, {Id::EmbodiedUseRate, 0.9}, {Id::TrainingNodeFactor, 1.4}}) {
            other.set(id, value);
        }
        const ScenarioDifference d = explainDifference(poland(), other, shipped());
        QCOMPARE(d.grain, DifferenceGrain::Sections);
        QCOMPARE(d.groups.size(), std::size_t{5}); // model, data, training, site, embodied
        QVERIFY(addsUp(d));
    }

    void aSizeDoesNotGoWithATarget() { // half of one question and half of the other ask nothing: they change as one
        Scenario aimed = support::scenario({{Id::AccuracyTarget, 0.7}, {Id::SiteRegion, "FRA"}, {Id::TrainingHardware, "h100-sxm"}});
        Scenario run = poland();
        run.set(Id::AccuracySolve, "accuracy"); // forwards from the size
        const ScenarioDifference d = explainDifference(run, aimed, shipped());
        QCOMPARE(d.grain, DifferenceGrain::Question);
        QCOMPARE(d.groups.size(), std::size_t{4}); // the question, region, device, PUE
        QVERIFY(addsUp(d));
    }

    void noAnswerIsSaid() {
        const ScenarioDifference d = explainDifference(poland(), support::scenario({{Id::AccuracyTarget, 0.99}}), shipped());
        QVERIFY(!d.hasAnswer() && d.groups.empty());
    }

    void certainAndUncertainPart() {
        const Draws draws(512, 1);
        Scenario moved = poland();
        moved.set(Id::SiteRegion, "SWE");
        ScenarioDifference d = explainDifference(poland(), moved, shipped());
        QVERIFY(std::isnan(d.certain()));
        QVERIFY(drawDifference(d, poland(), moved, shipped(), draws));
        QVERIFY(d.shareLower > 0.999 && d.range->p95 < 0.0); // the same run in another place: every draw agrees
        QCOMPARE(d.certain(), d.range->p95);
        QVERIFY(support::near(d.certain() + d.uncertain(), d.to - d.from, 1e-12));
        Scenario close = poland();
        close.set(Id::TrainingHardware, "h100-sxm");
        close.set(Id::ModelParameters, 9e9);
        ScenarioDifference unsure = explainDifference(poland(), close, shipped());
        QVERIFY(drawDifference(unsure, poland(), close, shipped(), draws));
        QCOMPARE(unsure.certain(), 0.0);
        QVERIFY(!drawDifference(d, poland(), moved, shipped(), draws, [](double) { return false; }));
    }
};

QTEST_GUILESS_MAIN(TestShapley)
#include "test_shapley.moc"
