// How far ranges move from one seed to the next, and that neither threads nor repetition move them at all.
#include <QTest>
#include <algorithm>
#include <thread>

#include "model/ranges/uncertainty.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

constexpr int seeds = 20;

const std::vector<Draws>& manyDraws() {
    static const std::vector<Draws> all = [] {
        std::vector<Draws> made;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            made.emplace_back(defaultDraws, seed);
        }
        return made;
    }();
    return all;
}

// Largest distance of a seed's quantile from the mean of all, as a fraction of it.
double spread(const std::vector<double>& values) {
    double mean = 0.0;
    for (const double x : values) {
        mean += x / static_cast<double>(values.size());
    }
    const auto [low, high] = std::ranges::minmax(values);
    return std::max(high / mean - 1.0, 1.0 - low / mean);
}

struct Spreads {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
};

Spreads spreadsOf(const std::vector<Quantiles>& all) {
    std::vector<double> low;
    std::vector<double> middle;
    std::vector<double> high;
    for (const Quantiles& q : all) {
        low.push_back(q.p5);
        middle.push_back(q.p50);
        high.push_back(q.p95);
    }
    return {spread(low), spread(middle), spread(high)};
}

// Every point of accuracy from 14.5 to 4.5 points below the ceiling, the highest last.
std::vector<Spreads> belowCeiling(const Scenario& s, double ceiling) {
    std::vector<std::vector<Quantiles>> all(11);
    for (const Draws& draws : manyDraws()) {
        const CurveRequest request{"", ceiling - 0.145, ceiling - 0.045, 11};
        const CurveBand band = *simulateBand(s, shipped(), request, Quantity::TotalKg, draws);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].push_back(band.values[i]);
        }
    }
    std::vector<Spreads> spreads;
    std::ranges::transform(all, std::back_inserter(spreads), spreadsOf);
    return spreads;
}

double ceiling(const Scenario& s) {
    return simulateCurve(s, shipped(), {"", 0.4, 0.4, 1}).ceiling;
}

void within(const Spreads& s, double limit) {
    QVERIFY2(s.p5 < limit && s.p50 < limit && s.p95 < limit,
             qPrintable(QStringLiteral("%1 %2 %3").arg(s.p5).arg(s.p50).arg(s.p95)));
}

} // namespace

class TestRangeStability : public QObject {
    Q_OBJECT

private slots:
    void seedsAgree_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 6; ++i) {
            QTest::addRow("scenario %d", i) << i;
        }
    }
    void seedsAgree() {
        QFETCH(int, which);
        const std::array<Scenario, 6> cases{
            scenario({}),
            scenario({{Id::AccuracyBenchmark, "hellaswag"}, {Id::SiteRegion, "POL"}}),
            scenario({{Id::AccuracyBenchmark, "average_of_three"}, {Id::TrainingHardware, "a100-sxm4-80"}}),
            scenario({{Id::AccuracyRecipe, "legacy_2020_2022"}, {Id::AccuracyBenchmark, "hellaswag"}}),
            scenario({{Id::DataTokens, 40e12}}),
            scenario({{Id::TrainingHardware, "v100-sxm2-32"}, {Id::TrainingMfu, 0.3}, {Id::TrainingMfuBasis, "step"}})};
        const Scenario& s = cases[static_cast<std::size_t>(which)];
        const auto spreads = belowCeiling(s, ceiling(s));
        for (std::size_t i = 0; i + 1 < spreads.size(); ++i) {
            within(spreads[i], 0.01);
        }
        within(spreads.back(), 0.03);
    }

    void everyQuantityAgrees() {
        std::vector<std::vector<Quantiles>> all(quantityCount);
        for (const Draws& draws : manyDraws()) {
            const ResultRange range = simulateRange({}, shipped(), draws).value();
            for (std::size_t q = 0; q < quantityCount; ++q) {
                all[q].push_back(range.quantities[q]);
            }
        }
        for (const QuantityInfo& info : quantities()) {
            const Spreads s = spreadsOf(all[static_cast<std::size_t>(info.quantity)]);
            if (!std::isnan(s.p50)) {
                QVERIFY2(s.p5 < 0.01 && s.p50 < 0.01 && s.p95 < 0.01, info.id.data());
            }
        }
    }

    void aGivenRunAgrees() {
        const Scenario s = scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}});
        for (const Quantity q :
             {Quantity::DeviceHours, Quantity::TotalKg, Quantity::TotalWaterL, Quantity::TotalCostUsd}) {
            std::vector<Quantiles> all;
            for (const Draws& draws : manyDraws()) {
                all.push_back((*simulateRange(s, shipped(), draws))[q]);
            }
            within(spreadsOf(all), 0.01);
        }
    }

    void identicalScenariosDifferByNothing() {
        const Draws& draws = manyDraws().front();
        const ResultRange a = simulateRange(scenario({}), shipped(), draws).value();
        const ResultRange b = simulateRange(scenario({}), shipped(), draws).value();
        for (std::size_t i = 0; i < a.totalKg.size(); ++i) {
            QCOMPARE(a.totalKg[i] - b.totalKg[i], 0.0);
        }
        QCOMPARE(shareBelow(a.totalKg, b.totalKg), 0.5);
    }

    void threadsChangeNothing() {
        const Draws draws(1'024, 5);
        const std::array<Scenario, 2> both{scenario({}), scenario({{Id::SiteRegion, "FRA"}})};
        std::array<ResultRange, 2> apart;
        std::array<CurveBand, 2> bandsApart;
        const auto work = [&](std::size_t i, ResultRange& range, CurveBand& band) {
            range = *simulateRange(both[i], shipped(), draws);
            band = *simulateBand(both[i], shipped(), {"", 0.4, 0.8, 9}, Quantity::TotalKg, draws);
        };
        std::thread first(work, 0, std::ref(apart[0]), std::ref(bandsApart[0]));
        std::thread second(work, 1, std::ref(apart[1]), std::ref(bandsApart[1]));
        first.join();
        second.join();
        for (std::size_t i = 0; i < 2; ++i) {
            ResultRange range;
            CurveBand band;
            work(i, range, band);
            QCOMPARE(range.totalKg, apart[i].totalKg);
            for (std::size_t t = 0; t < band.values.size(); ++t) {
                QCOMPARE(band.values[t].p5, bandsApart[i].values[t].p5);
                QCOMPARE(band.values[t].p95, bandsApart[i].values[t].p95);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRangeStability)
#include "test_range_stability.moc"
