// One's own accuracy curve: known links come back from points, degenerate points are told, and runs and ranges follow it.
#include <QTest>
#include <cmath>

#include "model/formulas/own_curve.h"
#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

constexpr double noise = 0.012;

const LossLaw& law(std::string_view id = "besiroglu_2024") {
    return *shipped().lossLaw(id, ownCurveId);
}

/// Points that lie on this link to the last digit.
OwnCurve curveOf(const Link& link, std::initializer_list<double> flops) {
    OwnCurve curve{"known", link.floor, link.top, {}};
    for (const double flop : flops) {
        const SizeAndTokens best = optimumForCompute(law(), flop);
        curve.points.push_back({flop, accuracyAtLoss(link, loss(law(), best.parameters, best.tokens))});
    }
    return curve;
}

Scenario aimingAt(const OwnCurve& curve, double target) {
    Scenario s = scenario({{Id::AccuracyBenchmark, std::string(ownCurveId)}, {Id::AccuracyTarget, target}});
    s.ownCurve = curve;
    return s;
}

Problem refused(const Scenario& s) {
    return support::problemOf([&] { checkScenario(s, "mine.json", shipped()); });
}

} // namespace

class TestOwnCurve : public QObject {
    Q_OBJECT

private slots:
    void knownLinksComeBack() {
        for (const char* benchmark : {"mmlu", "hellaswag", "arc_challenge"}) {
            const Link& link = *shipped().link("besiroglu_2024", "curated_2024", benchmark);
            const auto fit = fitOwnCurve(curveOf(link, {1e20, 1e21, 1e22, 1e23, 1e24}), law(), noise);
            QVERIFY(fit.has_value());
            QCOMPARE_REL(fit->link.k, link.k, 1e-6);
            QCOMPARE_REL(fit->link.L0, link.L0, 1e-8);
            QVERIFY(fit->residualSd < 1e-8);
        }
    }

    void threePointsAreEnough() {
        const Link& link = *shipped().link("besiroglu_2024", "web_2023", "mmlu");
        const auto fit = fitOwnCurve(curveOf(link, {3e22, 1e23, 3e24}), law(), noise);
        QVERIFY(fit.has_value());
        QCOMPARE_REL(fit->link.k, link.k, 1e-6);
        QCOMPARE(fit->lowestFlop, 3e22);
        QCOMPARE(fit->highestFlop, 3e24);
    }

    void leastSquaresOfScatteredPoints() {
        const Link& link = *shipped().link("besiroglu_2024", "curated_2024", "hellaswag");
        OwnCurve curve = curveOf(link, {1e19, 1e20, 1e21, 1e22, 1e23, 1e24});
        const std::array<double, 6> scatter{0.01, -0.015, 0.02, -0.01, 0.005, -0.01};
        for (std::size_t i = 0; i < scatter.size(); ++i) {
            curve.points[i].accuracy += scatter[i];
        }
        const auto fit = fitOwnCurve(curve, law(), noise);
        QVERIFY(fit.has_value());
        const auto squares = [&](double k, double L0) {
            Link moved = fit->link;
            moved.k = k;
            moved.L0 = L0;
            double sum = 0.0;
            for (const MeasuredAccuracy& point : curve.points) {
                const SizeAndTokens best = optimumForCompute(law(), point.flop);
                sum += std::pow(point.accuracy - accuracyAtLoss(moved, loss(law(), best.parameters, best.tokens)), 2);
            }
            return sum;
        };
        const double least = squares(fit->link.k, fit->link.L0);
        QCOMPARE_REL(std::sqrt(least / 4.0), fit->residualSd, 1e-9);
        for (const double step : {-1e-3, 1e-3}) { // no neighbour is better
            QVERIFY(squares(fit->link.k * (1.0 + step), fit->link.L0) > least);
            QVERIFY(squares(fit->link.k, fit->link.L0 + step) > least);
        }
        QVERIFY(std::abs(std::log(fit->link.k / link.k)) < 3.0 * fit->link.sdLnK);
    }

    void moreScatterMeansMoreSpread() {
        const Link& link = *shipped().link("besiroglu_2024", "curated_2024", "hellaswag");
        const OwnCurve exact = curveOf(link, {1e20, 1e21, 1e22, 1e23});
        OwnCurve rough = exact;
        rough.points[1].accuracy += 0.08;
        rough.points[2].accuracy -= 0.08;
        const auto tight = fitOwnCurve(exact, law(), noise);
        const auto loose = fitOwnCurve(rough, law(), noise);
        QVERIFY(tight && loose);
        QVERIFY(tight->link.sdLnK > 0.0); // a test's own noise stays even where all points lie on the line
        QVERIFY(loose->link.sdLnK > 2.0 * tight->link.sdLnK);
        QVERIFY(loose->link.sdL0 > 2.0 * tight->link.sdL0);
    }

    void degeneratePointsGiveNoCurve_data() {
        QTest::addColumn<QList<double>>("accuracies");
        QTest::addColumn<bool>("oneCompute");
        QTest::newRow("falling") << QList<double>{0.7, 0.6, 0.5} << false;
        QTest::newRow("flat") << QList<double>{0.5, 0.5, 0.5} << false;
        QTest::newRow("all at the floor") << QList<double>{0.0, 0.0, 0.0} << false;
        QTest::newRow("all at the top") << QList<double>{1.0, 1.0, 1.0} << false;
        QTest::newRow("a step") << QList<double>{0.0, 0.0, 1.0, 1.0} << false;
        QTest::newRow("one compute") << QList<double>{0.4, 0.5, 0.6} << true;
    }
    void degeneratePointsGiveNoCurve() {
        QFETCH(QList<double>, accuracies);
        QFETCH(bool, oneCompute);
        OwnCurve curve{"bad", 0.0, 1.0, {}};
        double flop = 1e21;
        for (const double accuracy : accuracies) {
            curve.points.push_back({flop, accuracy});
            flop *= oneCompute ? 1.0 : 10.0;
        }
        QVERIFY(!fitOwnCurve(curve, law(), noise));
        QCOMPARE(refused(aimingAt(curve, 0.6)).id, std::string("own_curve.no_fit"));
    }

    void impossibleCurvesAreNamed() {
        const OwnCurve good{"good", 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, 0.5}}};
        QVERIFY(!checkOwnCurve(good));
        OwnCurve bad = good;
        bad.points.pop_back();
        QCOMPARE(refused(aimingAt(bad, 0.6)).id, std::string("own_curve.points"));
        bad = good;
        bad.points[1].accuracy = 40.0;
        QCOMPARE(refused(aimingAt(bad, 0.6)).path, std::string("accuracy.own_curve.points[1][1]"));
        bad = good;
        bad.points[2].flop = 5.0;
        QCOMPARE(refused(aimingAt(bad, 0.6)).path, std::string("accuracy.own_curve.points[2][0]"));
        bad = good;
        bad.top = 0.0;
        QCOMPARE(refused(aimingAt(bad, 0.6)).path, std::string("accuracy.own_curve.top"));
        bad = good;
        bad.floor = 1.0;
        QCOMPARE(refused(aimingAt(bad, 0.6)).path, std::string("accuracy.own_curve.floor"));
        Scenario none = aimingAt(good, 0.6);
        none.ownCurve.reset();
        QCOMPARE(refused(none).path, std::string("accuracy.benchmark"));
        QCOMPARE(refused(support::with(aimingAt(good, 0.6), {{Id::AccuracyLaw, "olmo_ladder"}})).path,
                 std::string("accuracy.benchmark"));
    }

    /// The link of a shipped benchmark put in as one's own answers like that benchmark.
    void runsLikeTheBenchmarkItCopies() {
        const Link& link = *shipped().link("besiroglu_2024", "curated_2024", "mmlu");
        const Scenario own = aimingAt(curveOf(link, {1e22, 1e23, 1e24, 1e25}), 0.7);
        const Scenario shippedOne = scenario({{Id::AccuracyTarget, 0.7}});
        const Result a = simulate(own, shipped());
        const Result b = simulate(shippedOne, shipped());
        for (const Quantity q : {Quantity::Flop, Quantity::TotalKg, Quantity::NextPointKg}) {
            QCOMPARE_REL(a.point[q], b.point[q], 1e-4);
        }
        QCOMPARE_REL(support::accuracyOf(a, ownCurveId), 0.7, 1e-9);
        QCOMPARE_REL(support::accuracyOf(a, "mmlu"), 0.7, 1e-6);
        const Curve curve = simulateCurve(own, shipped(), {std::string(ownCurveId), 0.5, 0.8, 4});
        const Curve other = simulateCurve(shippedOne, shipped(), {"mmlu", 0.5, 0.8, 4});
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            QCOMPARE_REL(curve.points[i].values[Quantity::TotalKg], other.points[i].values[Quantity::TotalKg], 1e-4);
        }
    }

    void tellsWhenItExtrapolates() {
        const OwnCurve curve{"task", 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, 0.5}}};
        QVERIFY(!support::has(simulate(aimingAt(curve, 0.45), shipped()), "accuracy.outside_own_curve"));
        QVERIFY(support::has(simulate(aimingAt(curve, 0.6), shipped()), "accuracy.outside_own_curve"));
    }

    /// The team is in one's own points: exact points leave little more than the machine's range.
    void rangesFollowTheResiduals() {
        const Link& link = *shipped().link("besiroglu_2024", "curated_2024", "hellaswag");
        const OwnCurve exact = curveOf(link, {1e20, 1e21, 1e22, 1e23});
        OwnCurve rough = exact;
        rough.points[1].accuracy += 0.06;
        rough.points[2].accuracy -= 0.06;
        const Draws draws(1'024, defaultSeed);
        const auto width = [&](const OwnCurve& curve) {
            const auto range = simulateRange(aimingAt(curve, 0.75), shipped(), draws);
            const Quantiles& q = (*range)[Quantity::Flop];
            return std::log(q.p95 / q.p5);
        };
        QVERIFY(width(rough) > 1.5 * width(exact));
        const auto band = simulateBand(aimingAt(exact, 0.75), shipped(), {std::string(ownCurveId), 0.75, 0.75, 1},
                                       Quantity::TotalKg, draws);
        const auto range = simulateRange(aimingAt(exact, 0.75), shipped(), draws);
        QCOMPARE_REL(band->values[0].p50, (*range)[Quantity::TotalKg].p50, 1e-9);
    }

    void everyLawWithALossOfItsOwnCanBeUsed() {
        const OwnCurve curve{"task", 0.1, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, 0.5}}};
        for (const char* id : {"besiroglu_2024", "hoffmann_2022_approach3_tex", "muennighoff_2023_c4"}) {
            const Result result = simulate(support::with(aimingAt(curve, 0.45), {{Id::AccuracyLaw, id}}), shipped());
            QVERIFY(result.point[Quantity::Flop] > 1e21 && result.point[Quantity::Flop] < 1e23);
        }
    }
};

QTEST_GUILESS_MAIN(TestOwnCurve)
#include "test_own_curve.moc"
