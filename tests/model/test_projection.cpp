// Year by year: doubling, hardware, the path of the grid, the ceiling, and the balance with the savings that are claimed.
#include <QTest>
#include <cmath>

#include "model/formats/csv.h"
#include "model/formats/projection_output.h"
#include "model/ranges/projection_range.h"
#include "model/run/projection.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

/// All of AI in 2024, as an assumption: 62 TWh on the world's grid.
Scenario allOfAi() {
    return scenario({{Id::GrowthBase, 62e9}, {Id::GrowthDoubling, 6.0}, {Id::GrowthEfficiency, 1.4}, {Id::GrowthGrid, "held"}});
}

Projection projected(const Scenario& s, int to = 2'035) {
    return *projectGrowth(s, shipped(), to);
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWithTheScenarioAndDoubles() {
        const Scenario run = with(Scenario(), {{Id::GrowthDoubling, 12.0}, {Id::GrowthEfficiency, 1.0}});
        const Projection p = projected(run, 2'027);
        QCOMPARE(p.years.size(), std::size_t{4});
        QCOMPARE(p.years.front().year, 2'024);
        QCOMPARE(p.years.front().energyKwh, simulate(run, shipped()).point[Quantity::TotalEnergyKwh]);
        QCOMPARE_REL(p.years.back().energyKwh, 8.0 * p.years.front().energyKwh, 1e-12);
        for (const ProjectedYear& y : p.years) {
            QCOMPARE_REL(y.kgCo2e, y.energyKwh * y.gPerKwh / 1'000.0, 1e-12);
        }
    }

    void theWorldIsTheCeiling() {
        const Projection p = projected(allOfAi());
        QCOMPARE_REL(*p.meetsWorld - 2'024.0, 5.9, 0.01);
        QCOMPARE_REL(p.worldKwh, 30'930.23e9, 1e-9);
        QVERIFY(!projected(with(allOfAi(), {{Id::GrowthDoubling, 24.72}, {Id::GrowthEfficiency, 1.5}})).meetsWorld);
        const Projection fast = projected(with(allOfAi(), {{Id::GrowthDoubling, 3.4}}));
        QVERIFY(*fast.meetsWorld < *p.meetsWorld);
    }

    /// 62 TWh at 471 g are 0.029 Gt; 1.5 and 4 % of 60 Gt are 0.9 and 2.4 Gt.
    void theBalanceBreaksEven() {
        const SavingsBalance b = projected(allOfAi()).balance;
        QCOMPARE_REL(b.footprintKg, 0.029e12, 0.01);
        QCOMPARE_REL(b.claimedLowKg, 0.9e12, 1e-9);
        QCOMPARE_REL(b.claimedHighKg, 2.4e12, 1e-9);
        QCOMPARE_REL(b.breakEvenOfLow, 0.032, 0.02);
        QCOMPARE_REL(b.breakEvenOfHigh, 0.012, 0.02);
        const SavingsBalance half = projected(with(allOfAi(), {{Id::GrowthRealised, 0.5}, {Id::GrowthOwed, 0.5}})).balance;
        QCOMPARE_REL(half.breakEvenOfLow, 4.0 * b.breakEvenOfLow, 1e-12);
        QVERIFY(std::isinf(projected(with(allOfAi(), {{Id::GrowthOwed, 0.0}})).balance.breakEvenOfLow));
    }

    void theGridHasThreePaths() {
        const Scenario germany = with(allOfAi(), {{Id::SiteRegion, "DEU"}});
        const auto grams = [&](const char* path, int year) {
            return projected(with(germany, {{Id::GrowthGrid, path}, {Id::GrowthGridYear, 2'034.0}})).years.at(
                static_cast<std::size_t>(year - 2'024)).gPerKwh;
        };
        QCOMPARE(grams("held", 2'035), grams("held", 2'024));
        QCOMPARE_REL(grams("target", 2'029), 0.5 * grams("held", 2'024), 1e-12);
        QCOMPARE(grams("target", 2'035), 0.0);
        const double perYear = projected(with(germany, {{Id::GrowthGrid, "trend"}})).gridPerYear;
        QVERIFY(perYear > 0.90 && perYear < 1.0); // the German grid became cleaner from 2015 on
        QCOMPARE_REL(grams("trend", 2'034), grams("held", 2'024) * std::pow(perYear, 10.0), 1e-12);
    }

    void withoutAnAnswerThereIsNothing() {
        QVERIFY(!projectGrowth(scenario({{Id::AccuracyTarget, 0.95}}), shipped(), 2'035));
    }

    /// It looks ahead; it adds nothing to today.
    void itAddsNothingToTheTotals() {
        const Scenario on = scenario({{Id::GrowthOn, std::string(switchedOn)}});
        const Result a = simulate({}, shipped());
        const Result b = simulate(on, shipped());
        for (const QuantityInfo& info : quantities()) {
            const double x = a.point[info.quantity];
            const double y = b.point[info.quantity];
            QVERIFY(x == y || (std::isnan(x) && std::isnan(y)));
        }
        QVERIFY(support::has(b, "growth.meets_the_world"));
        const Result never = simulate(with(on, {{Id::GrowthDoubling, 60.0}}), shipped());
        QVERIFY(support::has(never, "growth.never"));
    }

    /// 90 % of the doubling times lie between 5.2 and 10 months, and faster is sooner.
    void rangesAreDrawn() {
        const Scenario s = with(allOfAi(), {{Id::GrowthDoubling, {}}, {Id::GrowthEfficiency, {}}});
        const Draws draws(4'096, 1);
        const auto range = projectGrowthRange(s, shipped(), 2'035, draws);
        const Projection p = projected(s);
        QCOMPARE(range->energyKwh.size(), p.years.size());
        QCOMPARE_REL(range->energyKwh.front().p50, 62e9, 1e-9); // typed
        for (std::size_t i = 1; i < p.years.size(); ++i) {
            const Quantiles& q = range->energyKwh[i];
            QVERIFY(q.p5 < q.p50 && q.p50 < q.p95);
            QVERIFY(q.p95 / q.p5 > range->energyKwh[i - 1].p95 / range->energyKwh[i - 1].p5);
        }
        QVERIFY(range->meetsWorld.p5 < *p.meetsWorld && *p.meetsWorld < range->meetsWorld.p95);
        QVERIFY(range->breakEvenOfLow.p5 < p.balance.breakEvenOfLow && p.balance.breakEvenOfLow < range->breakEvenOfLow.p95);
        const Scenario fixed = with(s, {{Id::GrowthDoubling, 6.0}, {Id::GrowthEfficiency, 1.4}});
        const auto narrow = projectGrowthRange(fixed, shipped(), 2'035, draws);
        QCOMPARE_REL(narrow->energyKwh.back().p5, narrow->energyKwh.back().p95, 1e-9);
        QCOMPARE_REL(narrow->energyKwh.back().p50, projected(fixed).years.back().energyKwh, 1e-9);
    }

    void theBaseIsDrawnWithItsScenario() {
        const Scenario typed = scenario({{Id::GrowthBase, Range{42e9, 62e9, 83e9}}, {Id::GrowthDoubling, 6.0}});
        const Draws draws(1'024, 1);
        const Quantiles first = projectGrowthRange(typed, shipped(), 2'024, draws)->energyKwh.front();
        QVERIFY(first.p5 > 42e9 && first.p95 < 83e9 && first.p95 > 1.3 * first.p5);
        const Quantiles own = projectGrowthRange(scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}}), shipped(), 2'024,
                                                 draws)->energyKwh.front();
        QVERIFY(own.p95 > 1.5 * own.p5);
        const auto never = projectGrowthRange(scenario({{Id::GrowthBase, 1e9}, {Id::GrowthDoubling, 36.0}, {Id::GrowthEfficiency, 1.5}}),
                                              shipped(), 2'024, draws);
        QCOMPARE(never->neverShare, 1.0);
        QVERIFY(std::isnan(never->meetsWorld.p5));
    }

    void filesHoldEveryYear() {
        const Projection p = projected(allOfAi());
        const auto drawn = projectGrowthRange(allOfAi(), shipped(), 2'035, Draws(512, 1));
        const auto rows = parseCsv(projectionCsv(p, *drawn), "p.csv");
        QCOMPARE(rows.size(), p.years.size() + 1);
        QCOMPARE(std::stod(rows.back().cells[1]), p.years.back().energyKwh);
        const std::string json = projectionJson(allOfAi(), p, {*drawn, 512, 1}, shipped());
        QVERIFY(json.find("\"scalewatt-projection\"") != std::string::npos);
        QVERIFY(json.find("\"year\": 2035") != std::string::npos);
    }

    void badInputIsNamed() {
        const auto problem = support::problemOf([] {
            parseScenario(R"({"format": "scalewatt-scenario", "version": 1, "growth": {"doubling_months": 0}})", "f.json", shipped());
        });
        QCOMPARE(problem.path, std::string("growth.doubling_months"));
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
