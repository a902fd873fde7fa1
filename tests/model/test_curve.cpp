// A curve runs backwards target by target: its ends, its gaps, and its agreement with single runs.
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

class TestCurve : public QObject {
    Q_OBJECT

private slots:
    void defaultRequestIsTheTrackOfTheTarget() {
        const CurveRequest request = defaultCurveRequest(scenario({{Id::AccuracyBenchmark, "hellaswag"}}));
        QCOMPARE(request.benchmark, std::string("hellaswag"));
        QCOMPARE(request.from, parameter(Id::AccuracyTarget).track.low);
        QCOMPARE(request.to, parameter(Id::AccuracyTarget).track.high);
        QCOMPARE(request.points, 64);
    }

    void targetsAreEvenlySpacedEndsIncluded() {
        const Curve curve = simulateCurve({}, shipped(), {"mmlu", 0.4, 0.8, 5});
        QCOMPARE(curve.points.size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE_REL(curve.points[i].target, 0.4 + 0.1 * static_cast<double>(i), 1e-12);
        }
        QCOMPARE(simulateCurve({}, shipped(), {"mmlu", 0.5, 0.8, 1}).points.front().target, 0.5);
    }

    void pointsAreSingleRuns() {
        for (const char* benchmark : {"mmlu", "hellaswag", "arc_challenge", "average_of_three"}) {
            const Scenario base = scenario({{Id::AccuracyBenchmark, benchmark}, {Id::SiteRegion, "POL"}});
            const Curve curve = simulateCurve(base, shipped(), {"", 0.5, 0.8, 7});
            QCOMPARE(curve.benchmark, std::string(benchmark));
            for (const CurvePoint& p : curve.points) {
                const Result single = simulate(with(base, {{Id::AccuracyTarget, p.target}}), shipped());
                for (const Quantity q : {Quantity::Flop, Quantity::TotalKg, Quantity::TotalEnergyKwh,
                                         Quantity::LossNats, Quantity::Tokens}) {
                    QCOMPARE(p.values[q], single.point[q]);
                }
                QCOMPARE(p.lossNats, p.values[Quantity::LossNats]);
            }
        }
    }

    void carbonRisesWithTheTarget() {
        const Curve curve = simulateCurve({}, shipped(), defaultCurveRequest({}));
        double last = 0.0;
        for (const CurvePoint& p : curve.points) {
            QVERIFY(p.values[Quantity::TotalKg] > last);
            last = p.values[Quantity::TotalKg];
        }
    }

    void gapsAtAndPastTheCeiling() {
        const Curve curve = simulateCurve({}, shipped(), {"mmlu", 0.1, 1.0, 91});
        QVERIFY(curve.ceiling > 0.89 && curve.ceiling < 0.92);
        for (const CurvePoint& p : curve.points) {
            const bool answer = p.target > 0.25 + 1e-12 && p.target < curve.ceiling;
            QCOMPARE(p.values.has(Quantity::TotalKg), answer);
            QCOMPARE(!std::isnan(p.lossNats), answer);
        }
    }

    void forwardsScenariosHaveTheSameCurve() {
        const Scenario forwards =
            scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::AccuracyAllocation, "compute_optimal"}});
        const Curve a = simulateCurve(forwards, shipped(), {"mmlu", 0.5, 0.8, 4});
        const Curve b = simulateCurve({}, shipped(), {"mmlu", 0.5, 0.8, 4});
        for (std::size_t i = 0; i < a.points.size(); ++i) {
            QCOMPARE(a.points[i].values[Quantity::TotalKg], b.points[i].values[Quantity::TotalKg]);
        }
    }

    void factsShapeTheWholeCurve() {
        const Scenario base = scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}});
        const Result own = simulate(with(base, {{Id::TrainingDeviceHours, 4e5}}), shipped());
        const Curve curve =
            simulateCurve(with(base, {{Id::TrainingDeviceHours, 4e5}}), shipped(), {"mmlu", 0.6, 0.6, 1});
        const Quantities& point = curve.points.front().values;
        QCOMPARE_REL(point[Quantity::DeviceHours] / point[Quantity::Flop], 4e5 / own.point[Quantity::Flop], 1e-12);
    }

    void otherBenchmarkThanTheScenarios() {
        const Curve curve = simulateCurve({}, shipped(), {"hellaswag", 0.6, 0.8, 3});
        QCOMPARE(curve.benchmark, std::string("hellaswag"));
        const Result single =
            simulate(scenario({{Id::AccuracyBenchmark, "hellaswag"}, {Id::AccuracyTarget, 0.8}}), shipped());
        QCOMPARE(curve.points.back().values[Quantity::Flop], single.point[Quantity::Flop]);
    }

    void withoutLinkEveryTargetIsAGap() {
        const Scenario encoder =
            scenario({{Id::ModelArchitecture, "encoder"}, {Id::ModelParameters, 3e8}, {Id::DataTokens, 1e11}});
        const Curve curve = simulateCurve(encoder, shipped(), {"mmlu", 0.4, 0.8, 3});
        QCOMPARE(curve.points.size(), std::size_t{3});
        for (const CurvePoint& p : curve.points) {
            QVERIFY(!p.values.has(Quantity::Flop));
        }
        QVERIFY(support::findNotice(curve.notices, "accuracy.no_link_for_architecture") != nullptr);
    }

    void theLadderHasNoLossInNats() {
        const Curve curve =
            simulateCurve(scenario({{Id::AccuracyLaw, "olmo_ladder"}}), shipped(), {"mmlu", 0.4, 0.6, 2});
        QVERIFY(curve.points[0].values.has(Quantity::Flop));
        QVERIFY(std::isnan(curve.points[0].lossNats));
    }
};

QTEST_GUILESS_MAIN(TestCurve)
#include "test_curve.moc"
