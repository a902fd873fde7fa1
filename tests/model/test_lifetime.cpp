// A deployment month by month: sums, the month in which it overtakes training, and the size that emits least over both.
#include <QTest>

#include "model/formulas/allocation.h"
#include "model/serving/coefficients.h"
#include "model/serving/lifetime.h"
#include "model/serving/lifetime_optimum.h"
#include "model/serving/load.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

constexpr double daysPerMonth = 365.25 / 12.0;
const RateOfRequests oneKgPerRequest = [](double requestsPerSecond) { return requestsPerSecond; };

// Training and serving of a dense model at the default laws, in joules of boards: enough to weigh one against the
// other.
class Life {
public:
    Life(double requestsPerDay, double growth)
        : m_law{*shipped().lossLaw("besiroglu_2024", "mmlu"), shipped().fit.repetition, {}}, m_plan{requestsPerDay,
                                                                                                    growth, 36.0} {}

    TokensForSize tokensFor() const {
        return [this](double n) -> std::optional<double> {
            const auto solved = solveForLoss(m_law, Allocation::GivenParameters, {n, 0.0, 0.0}, 2.1);
            return solved ? std::optional(solved->tokens) : std::nullopt;
        };
    }
    LifetimeKg cost() const {
        return [this](double n, double d) {
            const double training = 6.0 * n * d / (989.4e12 * 0.3) * 630.0;
            return training + serving(n);
        };
    }
    double serving(double n) const {
        const Device& h100 = *shipped().device("h100-sxm");
        Serving s{servedModel(n, n, Precision::Bf16, shipped()),
                  replicaOf(h100, Precision::Bf16, 1.0),
                  {250.0, 400.0},
                  servingCoefficients(shipped())};
        s.replica.devices = defaultReplicaDevices(s, 0.85);
        return total(m_plan, [&](double rate) { return servingLoad(s, 256.0, rate, 0.6).boardW(); });
    }

private:
    LossModel m_law;
    ServingPlan m_plan;
};

double gridLeast(const Life& life, double low, double high) {
    double least = INFINITY;
    for (double logN = std::log(low); logN <= std::log(high); logN += 0.001) {
        const double n = std::exp(logN);
        if (const auto d = life.tokensFor()(n)) {
            least = std::min(least, life.cost()(n, *d));
        }
    }
    return least;
}

} // namespace

class TestLifetime : public QObject {
    Q_OBJECT

private slots:
    void requestsGrowByTheMonth() {
        QCOMPARE_REL(requestsOf({1'000.0, 0.0, 12.0}), 1'000.0 * 365.25, 1e-12);
        const auto months = planMonths({1'000.0, 0.10, 2.5});
        QCOMPARE(months.size(), std::size_t{3});
        QCOMPARE_REL(months[2].requestsPerSecond, 1'210.0 / 86'400.0, 1e-12);
        QCOMPARE_REL(months[2].seconds, 0.5 * daysPerMonth * 86'400.0, 1e-12);
        QCOMPARE_REL(requestsOf({1'000.0, 0.10, 2.5}), daysPerMonth * (1'000.0 + 1'100.0 + 0.5 * 1'210.0), 1e-12);
    }

    void nothingIsAskedOrNoTimePasses() {
        QCOMPARE(requestsOf({0.0, 0.5, 36.0}), 0.0);
        QVERIFY(planMonths({1'000.0, 0.0, 0.0}).empty());
        QCOMPARE(total({1'000.0, 0.0, 0.0}, oneKgPerRequest), 0.0);
    }

    // Day by day, without any of the formulas.
    void theCrossingIsThatOfABruteForceSimulation_data() {
        QTest::addColumn<double>("growth");
        QTest::addColumn<double>("amount");
        for (const double growth : {-0.05, 0.0, 0.03, 0.2}) {
            for (const double amount : {5e3, 1e5, 4e5}) {
                QTest::addRow("growth %g, %g kg", growth, amount) << growth << amount;
            }
        }
    }
    void theCrossingIsThatOfABruteForceSimulation() {
        QFETCH(double, growth);
        QFETCH(double, amount);
        const ServingPlan plan{1'000.0, growth, 30.0};
        double sum = 0.0;
        double day = 0.0;
        constexpr double step = 0.01;
        while (sum < amount && day < plan.months * daysPerMonth) {
            sum += step * 1'000.0 * std::pow(1.0 + growth, std::floor(day / daysPerMonth));
            day += step;
        }
        const auto crossing = monthsToReach(cumulative(plan, oneKgPerRequest), amount, plan.months);
        QCOMPARE(crossing.has_value(), sum >= amount);
        if (crossing) {
            QVERIFY(std::abs(*crossing - day / daysPerMonth) < 2.0 * step / daysPerMonth + 1e-6 * day);
        }
    }

    void aShortLastMonthIsNotStretched() {
        const ServingPlan plan{1'000.0, 0.0, 1.5};
        const auto sums = cumulative(plan, oneKgPerRequest);
        QCOMPARE_REL(monthsToReach(sums, sums.back(), plan.months).value(), 1.5, 1e-12);
        QCOMPARE_REL(monthsToReach(sums, 0.5 * sums.front(), plan.months).value(), 0.5, 1e-12);
        QVERIFY(!monthsToReach(sums, 1.01 * sums.back(), plan.months));
    }

    void shares() {
        QCOMPARE(shareOf(3.0, 1.0), 0.75);
        QCOMPARE(shareOf(0.0, 1.0), 0.0);
        QVERIFY(std::isnan(shareOf(0.0, 0.0)));
    }

    void theOptimumIsThatOfAGridSearch_data() {
        QTest::addColumn<double>("requests");
        for (const double requests : {0.0, 1e4, 1e6, 1e8}) {
            QTest::addRow("%g a day", requests) << requests;
        }
    }
    void theOptimumIsThatOfAGridSearch() {
        QFETCH(double, requests);
        const Life life(requests, 0.02);
        const auto best = lifetimeOptimum(life.tokensFor(), life.cost(), {1e8, 1e13});
        QVERIFY(best);
        const double least = gridLeast(life, 1e8, 1e13);
        QVERIFY(life.cost()(best->parameters, best->tokens) <= least * (1.0 + 1e-5));
    }

    void manyRequestsMakeTheModelSmallerAndTrainItLonger() {
        std::vector<SizeAndTokens> best;
        for (const double requests : {1e5, 1e7, 1e9}) {
            const Life life(requests, 0.0);
            best.push_back(lifetimeOptimum(life.tokensFor(), life.cost(), {1e8, 1e13}).value());
        }
        QVERIFY(best[0].parameters > best[1].parameters && best[1].parameters > 1.1 * best[2].parameters);
        QVERIFY(best[0].tokens < best[1].tokens && 1.1 * best[1].tokens < best[2].tokens);
    }

    void anUnreachableTargetHasNoOptimum() {
        const auto none = [](double) -> std::optional<double> { return {}; };
        QVERIFY(!lifetimeOptimum(none, [](double, double) { return 1.0; }, {1e8, 1e12}));
        const auto some = [](double) -> std::optional<double> { return 1e9; };
        QVERIFY(!lifetimeOptimum(some, [](double, double) { return std::nan(""); }, {1e8, 1e12}));
    }

    void theEndsOfTheRangeHold() {
        const auto tokens = [](double) -> std::optional<double> { return 1.0; };
        const auto rising = [](double n, double) { return n; };
        const auto best = lifetimeOptimum(tokens, rising, {1e8, 1e12});
        QVERIFY(best && best->parameters >= 0.999'999e8 && best->parameters < 1.001e8);
    }
};

QTEST_GUILESS_MAIN(TestLifetime)
#include "test_lifetime.moc"
