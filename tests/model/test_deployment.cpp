// Answering requests with the finished model: totals, share and crossing, load, places and devices, what does not fit,
// ranges, files.
#include <QTest>

#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "model/serving/coefficients.h"
#include "model/serving/load.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const support::Typed on{Id::DeploymentOn, std::string(switchedOn)};

Scenario run() {
    return scenario({{Id::ModelParameters, 8e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "FRA"}});
}

Scenario served(std::initializer_list<support::Typed> typed) {
    return with(with(run(), {on}), typed);
}

Result resultOf(const Scenario& s) {
    return simulate(s, shipped());
}

Quantities pointOf(const Scenario& s) {
    return resultOf(s).point;
}

double servedKg(const Quantities& q) {
    return q[Quantity::DeploymentOperationalKg] + q[Quantity::DeploymentEmbodiedKg];
}

double trainedKg(const Quantities& q) {
    return q[Quantity::OperationalKg] + q[Quantity::EmbodiedKg];
}

Scenario parsed(const std::string& deployment) {
    return parseScenario(R"({"format": "scalewatt-scenario", "version": 1, "deployment": )" + deployment + "}",
                         "f.json", shipped());
}

constexpr std::array quantitiesOfIt{
    Quantity::DeploymentDeviceHours,    Quantity::DeploymentBoardEnergyKwh, Quantity::DeploymentNodeEnergyKwh,
    Quantity::DeploymentEnergyKwh,      Quantity::DeploymentOperationalKg,  Quantity::DeploymentMarketBasedKg,
    Quantity::DeploymentEmbodiedKg,     Quantity::DeploymentWaterL,         Quantity::DeploymentCostUsd,
    Quantity::DeploymentJoulesPerToken, Quantity::DeploymentShare};

} // namespace

class TestDeployment : public QObject {
    Q_OBJECT

private slots:
    void offItIsNotThere() {
        const Quantities without = pointOf(run());
        const Quantities kept = pointOf(with(run(), {{Id::DeploymentRequests, 1e9}}));
        for (const Quantity q : quantitiesOfIt) {
            QVERIFY(!without.has(q) && !kept.has(q));
        }
        QCOMPARE(kept[Quantity::TotalKg], without[Quantity::TotalKg]);
    }

    void itAddsToEveryTotalAndLeavesTrainingAlone() {
        const Quantities off = pointOf(run());
        const Quantities q = pointOf(served({}));
        for (const Quantity id : quantitiesOfIt) {
            QVERIFY2(q[id] > 0.0, quantityInfo(id).id.data());
        }
        QCOMPARE(q[Quantity::EnergyKwh], off[Quantity::EnergyKwh]);
        QCOMPARE_REL(q[Quantity::TotalEnergyKwh], off[Quantity::TotalEnergyKwh] + q[Quantity::DeploymentEnergyKwh],
                     1e-12);
        QCOMPARE_REL(q[Quantity::TotalKg], off[Quantity::TotalKg] + servedKg(q), 1e-12);
        QCOMPARE_REL(q[Quantity::TotalMarketBasedKg],
                     off[Quantity::TotalMarketBasedKg] + q[Quantity::DeploymentMarketBasedKg] +
                         q[Quantity::DeploymentEmbodiedKg],
                     1e-12);
        QCOMPARE_REL(q[Quantity::TotalWaterL], off[Quantity::TotalWaterL] + q[Quantity::DeploymentWaterL], 1e-12);
        QCOMPARE_REL(q[Quantity::TotalCostUsd], off[Quantity::TotalCostUsd] + q[Quantity::DeploymentCostUsd], 1e-12);
        QCOMPARE_REL(q[Quantity::DeploymentShare], servedKg(q) / q[Quantity::TotalKg], 1e-12);
    }

    void withEveryOtherSectionTheTotalsStillAddUp() {
        const Quantities q = pointOf(with(served({}), {{Id::DevelopmentOn, std::string(switchedOn)}}));
        QCOMPARE_REL(q[Quantity::TotalKg],
                     trainedKg(q) + servedKg(q) + q[Quantity::DevelopmentOperationalKg] +
                         q[Quantity::DevelopmentEmbodiedKg],
                     1e-12);
    }

    void energyIsThatOfTheLoad() {
        const Quantities q = pointOf(served({{Id::DeploymentRequests, 5e6}, {Id::DeploymentMonths, 12.0}}));
        const Device& h100 = *shipped().device("h100-sxm");
        const Serving s{servedModel(8e9, 8e9, Precision::Bf16, shipped()),
                        replicaOf(h100, Precision::Bf16, 1.0),
                        {250.0, 400.0},
                        servingCoefficients(shipped())};
        const ServingLoad load = servingLoad(s, 256.0, 5e6 / 86'400.0, 0.6);
        const double hours = 8'766.0;
        QCOMPARE_REL(q[Quantity::DeploymentBoardEnergyKwh], load.boardW() / 1'000.0 * hours, 1e-9);
        QCOMPARE_REL(q[Quantity::DeploymentDeviceHours], load.devices() * hours, 1e-9);
        QCOMPARE_REL(q[Quantity::DeploymentNodeEnergyKwh], 1.4 * q[Quantity::DeploymentBoardEnergyKwh], 1e-12);
        QCOMPARE_REL(q[Quantity::DeploymentJoulesPerToken], joulesPerOutputToken(load, s.request, 5e6 / 86'400.0),
                     1e-9);
    }

    void theMonthOfTheCrossingIsThatOfTheSeries_data() {
        QTest::addColumn<double>("growth");
        QTest::newRow("steady") << 0.0;
        QTest::newRow("growing") << 0.08;
        QTest::newRow("shrinking") << -0.02;
    }
    void theMonthOfTheCrossingIsThatOfTheSeries() {
        QFETCH(double, growth);
        const Result result = resultOf(
            served({{Id::DeploymentRequests, 2e7}, {Id::DeploymentGrowth, growth}, {Id::DeploymentMonths, 60.0}}));
        const auto& series = result.deploymentKgByMonth;
        QCOMPARE(series.size(), std::size_t{60});
        QCOMPARE_REL(series.back(), servedKg(result.point), 1e-9);
        QCOMPARE_REL(result.kgBeforeDeployment, trainedKg(result.point), 1e-12);
        const double month = result.point[Quantity::DeploymentBreakEvenMonths];
        QVERIFY(month > 0.0 && month < 60.0);
        const auto whole = static_cast<std::size_t>(month);
        const double before = whole == 0 ? 0.0 : series[whole - 1];
        QVERIFY(before <= result.kgBeforeDeployment && series[whole] >= result.kgBeforeDeployment);
        QCOMPARE_REL(before + (month - static_cast<double>(whole)) * (series[whole] - before),
                     result.kgBeforeDeployment, 1e-9);
    }

    void aCrossingThatNeverComesIsSaid() {
        const Result result = resultOf(served({{Id::DeploymentRequests, 10.0}, {Id::DeploymentMonths, 1.0}}));
        QVERIFY(!result.point.has(Quantity::DeploymentBreakEvenMonths));
        QVERIFY(support::has(result, "deployment.never_overtakes"));
        QVERIFY(result.point[Quantity::DeploymentShare] < 0.5);
        QVERIFY(!support::has(resultOf(served({{Id::DeploymentRequests, 1e9}})), "deployment.never_overtakes"));
    }

    void growthIsCountedMonthByMonth() {
        const auto share = [](double growth) {
            return pointOf(
                served({{Id::DeploymentRequests, 1e8}, {Id::DeploymentGrowth, growth}}))[Quantity::DeploymentEnergyKwh];
        };
        // Saturated from the first month on: energy goes with requests.
        double factor = 0.0;
        for (int month = 0; month < 24; ++month) {
            factor += std::pow(1.05, month);
        }
        QCOMPARE_REL(share(0.05) / share(0.0), factor / 24.0, 1e-9);
    }

    void nobodyAsks() {
        const Result result = resultOf(served({{Id::DeploymentRequests, 0.0}}));
        QVERIFY(support::has(result, "deployment.no_requests"));
        const double hours = 24.0 * 730.5;
        QCOMPARE_REL(result.point[Quantity::DeploymentBoardEnergyKwh], 0.07 * hours, 1e-9); // one idle H100
        QVERIFY(!result.point.has(Quantity::DeploymentJoulesPerToken));
        QVERIFY(result.point.has(Quantity::TotalKg));
    }

    void whatDoesNotFitHasNoAnswerAndSaysByHowMuch() {
        const Scenario big = with(served({{Id::DeploymentReplicaDevices, 1.0}}), {{Id::ModelParameters, 70e9}});
        const Result result = resultOf(big);
        const Notice* notice = support::findNotice(result.notices, "deployment.does_not_fit");
        QVERIFY(notice != nullptr && notice->severity == Severity::Error);
        QCOMPARE(notice->parameter, std::string("deployment.devices_per_replica"));
        QVERIFY(!result.point.has(Quantity::DeploymentEnergyKwh) && !result.point.has(Quantity::TotalKg));
        QVERIFY(result.point.has(Quantity::EnergyKwh));
        const double needed = std::get<double>(notice->arguments.at(0));
        QVERIFY(needed > 140.0 && needed < 142.0);
        QCOMPARE(std::get<double>(notice->arguments.at(1)), 1.0);
        QCOMPARE_REL(std::get<double>(notice->arguments.at(2)), needed - 72.0, 1e-12);
        const double devices = std::get<double>(notice->arguments.at(3));
        QCOMPARE(devices, 2.0);
        QVERIFY(
            !support::has(resultOf(with(big, {{Id::DeploymentReplicaDevices, devices}})), "deployment.does_not_fit"));
        QVERIFY(
            !support::has(resultOf(with(big, {{Id::DeploymentPrecision, "fp8"}})), "deployment.does_not_fit")); // 70 GB
    }

    void withoutANumberTheDevicesAreEnough() {
        for (const double parameters : {1e9, 70e9, 400e9, 2e12}) {
            const Result result = resultOf(with(served({}), {{Id::ModelParameters, parameters}}));
            QVERIFY(!support::has(result, "deployment.does_not_fit"));
            QVERIFY(result.point.has(Quantity::DeploymentEnergyKwh));
        }
    }

    void itsOwnPlaceAndDevice() {
        const Quantities here = pointOf(served({}));
        const Quantities poland = pointOf(served({{Id::DeploymentRegion, "POL"}}));
        QCOMPARE(poland[Quantity::OperationalKg], here[Quantity::OperationalKg]);
        QVERIFY(poland[Quantity::DeploymentOperationalKg] > 5.0 * here[Quantity::DeploymentOperationalKg]);
        QCOMPARE_REL(pointOf(served({{Id::DeploymentRegion, "FRA"}}))[Quantity::DeploymentOperationalKg],
                     here[Quantity::DeploymentOperationalKg], 1e-12);
        QCOMPARE_REL(pointOf(served({{Id::DeploymentCarbonIntensity, 100.0}}))[Quantity::DeploymentOperationalKg],
                     here[Quantity::DeploymentEnergyKwh] * 0.1, 1e-12);
        const Quantities newer = pointOf(served({{Id::DeploymentHardware, "b200-sxm"}, {Id::DeploymentRequests, 1e8}}));
        const Quantities older = pointOf(served({{Id::DeploymentRequests, 1e8}}));
        QVERIFY(newer[Quantity::DeploymentJoulesPerToken] < older[Quantity::DeploymentJoulesPerToken]);
        QCOMPARE(newer[Quantity::DeviceHours], older[Quantity::DeviceHours]);
    }

    void aDeviceWithoutWattsSaysSo() {
        const Result result = resultOf(served({{Id::DeploymentHardware, "tpu-v5e"}}));
        QVERIFY(support::has(result, "deployment.device_unknown"));
        QVERIFY(!support::has(result, "deployment.does_not_fit"));
        QVERIFY(!result.point.has(Quantity::DeploymentEnergyKwh));
    }

    void aRunBackwardsIsServedAsWell() {
        const Result result = resultOf(with(scenario({}), {on}));
        QVERIFY(result.point[Quantity::DeploymentOperationalKg] > 0.0);
    }

    void lifetimeOptimalIsTheLeastOfAGrid_data() {
        QTest::addColumn<double>("requests");
        for (const double requests : {1e5, 1e8}) {
            QTest::addRow("%g a day", requests) << requests;
        }
    }
    void lifetimeOptimalIsTheLeastOfAGrid() {
        QFETCH(double, requests);
        const Scenario asked = scenario({on, {Id::DeploymentRequests, requests}, {Id::AccuracyTarget, 0.65}});
        const Quantities best = pointOf(with(asked, {{Id::AccuracyAllocation, "lifetime_optimal"}}));
        QVERIFY(best[Quantity::TotalKg] > 0.0);
        double least = INFINITY;
        for (double size = std::log(1e9); size < std::log(1e12); size += 0.01) {
            const Quantities q = pointOf(
                with(asked, {{Id::AccuracyAllocation, "given_parameters"}, {Id::ModelParameters, std::exp(size)}}));
            least = q.has(Quantity::TotalKg) ? std::min(least, q[Quantity::TotalKg]) : least;
        }
        QVERIFY2(best[Quantity::TotalKg] <= least * (1.0 + 1e-9),
                 qPrintable(QString::number(best[Quantity::TotalKg] / least)));
        QVERIFY(best[Quantity::TotalKg] > 0.99 * least);
    }

    void manyRequestsAreAnsweredByASmallerModelTrainedLonger() {
        const auto optimum = [](double requests) {
            return pointOf(
                scenario({on, {Id::DeploymentRequests, requests}, {Id::AccuracyAllocation, "lifetime_optimal"}}));
        };
        const Quantities few = optimum(1e5);
        const Quantities many = optimum(1e9);
        QVERIFY(many[Quantity::Parameters] < 0.8 * few[Quantity::Parameters]);
        QVERIFY(many[Quantity::Tokens] > 1.2 * few[Quantity::Tokens]);
        const Quantities compute = pointOf(scenario({on, {Id::DeploymentRequests, 1e9}}));
        QVERIFY(many[Quantity::TotalKg] < compute[Quantity::TotalKg]);
        QVERIFY(many[Quantity::OperationalKg] > compute[Quantity::OperationalKg]); // more training, less in total
    }

    void aCurveDecidesTargetByTarget() {
        const Scenario s = scenario({on, {Id::DeploymentRequests, 1e8}, {Id::AccuracyAllocation, "lifetime_optimal"}});
        const Curve curve = simulateCurve(s, shipped(), {"mmlu", 0.5, 0.8, 4});
        for (const CurvePoint& point : curve.points) {
            const Quantities alone = pointOf(with(s, {{Id::AccuracyTarget, point.target}}));
            QCOMPARE_REL(point.values[Quantity::TotalKg], alone[Quantity::TotalKg], 1e-12);
            QCOMPARE_REL(point.values[Quantity::Parameters], alone[Quantity::Parameters], 1e-12);
        }
        const auto range = simulateRange(s, shipped(), Draws(fewestDraws, defaultSeed));
        QVERIFY(range.has_value() && (*range)[Quantity::TotalKg].p5 < (*range)[Quantity::TotalKg].p95);
    }

    void withoutDeploymentItIsTheLeastCompute() {
        const Result result = resultOf(scenario({{Id::AccuracyAllocation, "lifetime_optimal"}}));
        QVERIFY(support::has(result, "accuracy.lifetime_without_deployment"));
        QCOMPARE(result.point[Quantity::TotalKg], pointOf(scenario({}))[Quantity::TotalKg]);
        QVERIFY(!support::has(resultOf(scenario({on, {Id::AccuracyAllocation, "lifetime_optimal"}})),
                              "accuracy.lifetime_without_deployment"));
    }

    void theRangeReachesAsFarAsMeasurements() {
        const Draws draws(defaultDraws, defaultSeed);
        const auto range = simulateRange(served({}), shipped(), draws);
        QVERIFY(range.has_value());
        const Quantiles board = (*range)[Quantity::DeploymentBoardEnergyKwh];
        QVERIFY(board.p95 / board.p50 > 1.7 && board.p95 / board.p50 < 2.3);
        QVERIFY(board.p50 / board.p5 > 1.7 && board.p50 / board.p5 < 2.3);
        const Quantiles fixed =
            (*simulateRange(served({{Id::DeploymentEnergyFactor, 1.0}, {Id::DeploymentUseRate, 0.6}}), shipped(),
                            draws))[Quantity::DeploymentBoardEnergyKwh];
        QCOMPARE_REL(fixed.p95, fixed.p5, 1e-9);
    }

    void drawsThatDoNotFitOrNeverCrossAreInfinite() {
        const Draws draws(defaultDraws, defaultSeed);
        const Scenario tight = scenario({on, {Id::AccuracyTarget, 0.70}, {Id::DeploymentReplicaDevices, 1.0}});
        const auto range = simulateRange(tight, shipped(), draws);
        QVERIFY(range->unreachableShare > 0.05 && range->unreachableShare < 0.95);
        QVERIFY(std::isnan((*range)[Quantity::TotalKg].p95) && !std::isnan((*range)[Quantity::TotalKg].p5));
        QVERIFY(!std::isnan((*range)[Quantity::EnergyKwh].p95)); // training fits
        const Scenario late = served({{Id::DeploymentRequests, 2e7}, {Id::DeploymentMonths, 14.0}});
        const Quantiles months = (*simulateRange(late, shipped(), draws))[Quantity::DeploymentBreakEvenMonths];
        QVERIFY(months.p5 > 0.0 && months.p5 < 14.0 && std::isnan(months.p95));
    }

    void theMiddleOfTheRangeIsThePoint() {
        const Draws draws(defaultDraws, defaultSeed);
        const Scenario s = served({{Id::DeploymentRegion, "DEU"}});
        const auto range = simulateRange(s, shipped(), draws);
        const Quantities point = pointOf(s);
        for (const Quantity q : {Quantity::DeploymentEnergyKwh, Quantity::DeploymentOperationalKg, Quantity::TotalKg}) {
            QVERIFY2((*range)[q].p5 < point[q] && point[q] < (*range)[q].p95, quantityInfo(q).id.data());
        }
    }

    void filesSwitchItOnByBeingThere() {
        const Scenario bare = parsed("{}");
        QVERIFY(bare.isOn(Group::Deployment));
        QVERIFY(!parsed("null").isOn(Group::Deployment));
        const Scenario typed =
            parsed(R"({"requests_per_day": 3e6, "hardware": "l4", "precision": "fp8", "region": "NOR"})");
        QCOMPARE(typed.number(Id::DeploymentRequests), std::optional(3e6));
        QCOMPARE(parseScenario(writeScenario(typed), "f.json", shipped()), typed);
    }

    void badInputNamesItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::newRow("device") << R"({"hardware": "h1000"})"
                                << "value.unknown_device"
                                << "deployment.hardware";
        QTest::newRow("region") << R"({"region": "XYZ"})"
                                << "value.unknown_region"
                                << "deployment.region";
        QTest::newRow("precision") << R"({"hardware": "v100-sxm2-32", "precision": "fp8"})"
                                   << "value.precision_not_available"
                                   << "deployment.precision";
        QTest::newRow("no answer") << R"({"output_tokens": 0})"
                                   << "value.outside"
                                   << "deployment.output_tokens";
        QTest::newRow("half a device") << R"({"devices_per_replica": 1.5})"
                                       << "value.not_integer"
                                       << "deployment.devices_per_replica";
    }
    void badInputNamesItsPlace() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        const Problem problem = support::problemOf([&] { parsed(text.toStdString()); });
        QCOMPARE(QString::fromStdString(problem.id), id);
        QCOMPARE(QString::fromStdString(problem.path), path);
    }
};

QTEST_GUILESS_MAIN(TestDeployment)
#include "test_deployment.moc"
