// Ranges of results and bands of curves: their middle, width, openness upwards, and that both ways to a band agree.
#include <QTest>
#include <map>

#include "model/ranges/drawn_scenario.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const Draws& draws() {
    static const Draws made(1'024, 1);
    return made;
}

ResultRange rangeOf(const Scenario& s) {
    return simulateRange(s, shipped(), draws()).value();
}
CurveBand bandAt(const Scenario& s, double target, Quantity q) {
    return simulateBand(s, shipped(), {"", target, target, 1}, q, draws()).value();
}

Scenario given() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "FRA"}});
}

const Quantiles& accuracyOf(const ResultRange& range, const char* benchmark) {
    return std::ranges::find_if(range.accuracies, [&](const auto& a) { return a.first == benchmark; })->second;
}

void same(const Quantiles& a, const Quantiles& b, double tolerance) {
    QCOMPARE_REL(a.p5, b.p5, tolerance);
    QCOMPARE_REL(a.p50, b.p50, tolerance);
    if (!std::isnan(b.p95) || !std::isnan(a.p95)) {
        QCOMPARE_REL(a.p95, b.p95, tolerance);
    }
}

} // namespace

class TestUncertainty : public QObject {
    Q_OBJECT

private slots:
    void theMiddleIsThePoint() {
        for (const Scenario& s :
             {scenario({}), given(), scenario({{Id::TrainingHardware, "tpu-v4"}, {Id::SiteRegion, "aws:us-east-1"}})}) {
            const ResultRange range = rangeOf(s);
            const Result point = simulate(s, shipped());
            for (const Quantity q : {Quantity::Flop, Quantity::DeviceHours, Quantity::EnergyKwh,
                                     Quantity::OperationalKg, Quantity::TotalKg}) {
                QCOMPARE_REL(range[q].p50, point.point[q], 0.15);
                QVERIFY(range[q].p5 <= range[q].p50 && range[q].p50 <= range[q].p95);
            }
        }
    }

    // The contract: compute for a target is known to about x/4, device-hours of a given run as the spread of MFU says.
    void widths() {
        const Quantiles flop = rangeOf(scenario({}))[Quantity::Flop];
        QCOMPARE_REL(flop.p50, 1.7065e23, 0.1);
        QVERIFY(flop.p95 / flop.p50 > 3.5 && flop.p95 / flop.p50 < 6.5);
        QVERIFY(flop.p50 / flop.p5 > 3.0 && flop.p50 / flop.p5 < 6.5);
        const Quantiles hours = rangeOf(given())[Quantity::DeviceHours];
        const double halfWidth = std::exp(shipped().generation("h100")->mfuScale * studentQuantile(0.95));
        QCOMPARE_REL(hours.p95 / hours.p5, halfWidth * halfWidth, 0.02);
    }

    void whatIsKnownHasNoWidth() {
        const ResultRange range = rangeOf(with(
            given(), {{Id::TrainingDeviceHours, 1e5}, {Id::TrainingEnergyKwh, 9e4}, {Id::SiteCarbonIntensity, 40.0}}));
        for (const auto& [q, value] :
             {std::pair{Quantity::DeviceHours, 1e5}, {Quantity::EnergyKwh, 9e4}, {Quantity::OperationalKg, 3'600.0}}) {
            QCOMPARE_REL(range[q].p5, value, 1e-9);
            QCOMPARE_REL(range[q].p95, value, 1e-9);
        }
        QVERIFY(range[Quantity::EmbodiedKg].p95 > 1.5 * range[Quantity::EmbodiedKg].p5);
    }

    void aKnownFactNarrowsTheHours() {
        const auto width = [](const Scenario& s) {
            const auto q = rangeOf(s)[Quantity::DeviceHours];
            return q.p95 / q.p5;
        };
        QVERIFY(width(with(given(), {{Id::TrainingMfu, 0.4}, {Id::TrainingMfuBasis, "step"}})) < 1.35);
        QVERIFY(width(with(given(), {{Id::TrainingTokensPerSecondPerDevice, 3'000.0}})) < 1.35);
        QCOMPARE_REL(width(with(given(), {{Id::TrainingMfu, 0.4}})), 1.0, 1e-9);
    }

    void typedRangesAreDrawn_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("quantity");
        const auto row = [](Id id, double low, double high, Quantity q) {
            QTest::newRow(parameter(id).path.data()) << static_cast<int>(id) << low << high << static_cast<int>(q);
        };
        row(Id::ModelParameters, 6e9, 8e9, Quantity::Flop);
        row(Id::DataTokens, 1e12, 3e12, Quantity::Flop);
        row(Id::TrainingMfu, 0.2, 0.5, Quantity::DeviceHours);
        row(Id::TrainingTokensPerSecondPerDevice, 2e3, 4e3, Quantity::DeviceHours);
        row(Id::TrainingDeviceHours, 1e5, 2e5, Quantity::DeviceHours);
        row(Id::TrainingEnergyKwh, 1e5, 2e5, Quantity::EnergyKwh);
        row(Id::TrainingBoardPowerW, 300.0, 700.0, Quantity::BoardEnergyKwh);
        row(Id::TrainingNodeFactor, 1.1, 1.9, Quantity::NodeEnergyKwh);
        row(Id::TrainingSystemPowerW, 400.0, 900.0, Quantity::NodeEnergyKwh);
        row(Id::SitePue, 1.0, 2.0, Quantity::EnergyKwh);
        row(Id::SiteCarbonIntensity, 10.0, 90.0, Quantity::OperationalKg);
        row(Id::SiteContractedCarbonFree, 0.1, 0.9, Quantity::MarketBasedKg);
        row(Id::SiteWue, 0.1, 5.0, Quantity::WaterL);
        row(Id::SiteEwif, 0.1, 30.0, Quantity::WaterL);
        row(Id::SitePrice, 0.01, 0.5, Quantity::CostUsd);
        row(Id::TrainingUsdPerDeviceHour, 1.0, 4.0, Quantity::CostUsd);
        row(Id::EmbodiedDevice, 100.0, 900.0, Quantity::EmbodiedKg);
        row(Id::EmbodiedServer, 10.0, 900.0, Quantity::EmbodiedKg);
        row(Id::EmbodiedLifetime, 2.0, 9.0, Quantity::EmbodiedKg);
        row(Id::EmbodiedUseRate, 0.2, 0.9, Quantity::EmbodiedKg);
    }
    void typedRangesAreDrawn() {
        QFETCH(int, id);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, quantity);
        const auto q = static_cast<Quantity>(quantity);
        const Value middle = 0.5 * (low + high);
        const auto width = [&](const Value& value) {
            const Quantiles x = rangeOf(with(given(), {{static_cast<Id>(id), value}}))[q];
            return x.p95 / x.p5;
        };
        QVERIFY(width(Range{low, 0.5 * (low + high), high}) > 1.02 * width(middle));
    }

    void questionsCanHoldRangesToo() {
        const Scenario ratio = scenario(
            {{Id::AccuracyAllocation, "tokens_per_parameter"}, {Id::AccuracyTokensPerParameter, Range{10, 20, 200}}});
        const auto perParameter = [](const ResultRange& r) {
            return r[Quantity::Tokens].p95 / r[Quantity::Parameters].p5;
        };
        const Scenario fixed = scenario({{Id::AccuracyAllocation, "tokens_per_parameter"}});
        QVERIFY(perParameter(rangeOf(ratio)) > 2.0 * perParameter(rangeOf(fixed)));
        const Scenario lora = scenario({{Id::TrainingKind, "lora"},
                                        {Id::ModelParameters, 8e9},
                                        {Id::DataTokens, 1e9},
                                        {Id::TrainingLoraParameters, Range{1e7, 1e9, 4e9}}});
        const Quantiles flop = rangeOf(lora)[Quantity::Flop];
        QVERIFY(flop.p95 > 1.2 * flop.p5);
        const Scenario unique = with(given(), {{Id::DataUniqueTokens, Range{2e10, 1e11, 1e12}}});
        QVERIFY(accuracyOf(rangeOf(unique), "mmlu").p50 < accuracyOf(rangeOf(given()), "mmlu").p50);
        const Quantiles team = rangeOf(scenario({{Id::AccuracyEfficiency, 0.0}}))[Quantity::Flop];
        QVERIFY(team.p95 / team.p5 < 2.0); // the team known, only the link is left
        const Quantiles wide = rangeOf(scenario({{Id::AccuracyEfficiency, Range{-0.4, 0.0, 0.4}}}))[Quantity::Flop];
        QVERIFY(wide.p95 / wide.p5 > 50.0);
    }

    void mixturesDrawTheirExponentAndKeepTheirShare() {
        const Scenario moe = scenario({{Id::ModelArchitecture, "moe"}});
        const ResultRange range = rangeOf(moe);
        QCOMPARE_REL(range[Quantity::ActiveParameters].p50 / range[Quantity::Parameters].p50, 0.1, 1e-9);
        const Scenario typed =
            with(moe, {{Id::ModelActiveParameters, Range{1e10, 2e10, 3e10}}, {Id::ModelParameters, 1e11}});
        QVERIFY(rangeOf(typed)[Quantity::ActiveParameters].p95 > 1.5 * rangeOf(typed)[Quantity::ActiveParameters].p5);
        // Active parameters alone say nothing of the share: the assumed one stays.
        const ResultRange alone = rangeOf(with(moe, {{Id::ModelActiveParameters, Range{1e10, 2e10, 3e10}}}));
        QCOMPARE_REL(alone[Quantity::Flop].p50, range[Quantity::Flop].p50, 1e-9);
    }

    void placesShareTheirDraws() {
        const ResultRange clean = rangeOf(with(given(), {{Id::SiteCarbonIntensity, 100.0}}));
        const ResultRange dirty = rangeOf(with(given(), {{Id::SiteCarbonIntensity, 101.0}}));
        QCOMPARE(shareBelow(clean.totalKg, dirty.totalKg), 1.0);
        const double devices =
            shareBelow(rangeOf(with(given(), {{Id::TrainingHardware, "a100-sxm4-80"}})).totalKg, clean.totalKg);
        QVERIFY(devices > 0.0 && devices < 1.0); // another device has a residual of its own
    }

    void unreachableDrawsOpenTheRange() {
        const ResultRange near = rangeOf(scenario({{Id::AccuracyTarget, 0.88}}));
        QVERIFY(near.unreachableShare > 0.05 && near.unreachableShare < 1.0);
        QVERIFY(std::isnan(near[Quantity::TotalKg].p95) && !std::isnan(near[Quantity::TotalKg].p5));
        const ResultRange past = rangeOf(scenario({{Id::AccuracyTarget, 0.95}}));
        QCOMPARE(past.unreachableShare, 1.0);
        QVERIFY(std::isnan(past[Quantity::TotalKg].p5));
        QCOMPARE(rangeOf(scenario({})).unreachableShare, 0.0);
    }

    void accuraciesOfAGivenRunCarryNoise() {
        const Quantiles mmlu = accuracyOf(rangeOf(given()), "mmlu");
        QVERIFY(mmlu.p95 - mmlu.p5 > 0.02 && mmlu.p95 - mmlu.p5 < 0.3);
        const Quantiles aimed = accuracyOf(rangeOf(scenario({})), "mmlu");
        QCOMPARE_REL(aimed.p5, 0.70, 1e-6); // a target that was aimed at is met
        QCOMPARE_REL(aimed.p95, 0.70, 1e-6);
        QVERIFY(rangeOf(given())[Quantity::LossNats].p95 > rangeOf(given())[Quantity::LossNats].p5);
    }

    void withoutLinkEnergyAlone() {
        const ResultRange range = rangeOf(with(given(), {{Id::ModelArchitecture, "encoder"}}));
        QVERIFY(range.accuracies.empty());
        QVERIFY(range[Quantity::TotalKg].p95 > range[Quantity::TotalKg].p5);
        QVERIFY(std::isnan(range[Quantity::NextPointKg].p50));
    }

    void sameDrawsSameBits() {
        QCOMPARE(rangeOf({}).totalKg, rangeOf({}).totalKg);
        const ResultRange other = simulateRange({}, shipped(), Draws(1'024, 7)).value();
        QVERIFY(other.totalKg != rangeOf({}).totalKg);
        QCOMPARE_REL(other[Quantity::TotalKg].p50, rangeOf({})[Quantity::TotalKg].p50, 0.08);
    }

    void workStopsWhenTold() {
        QVERIFY(!simulateRange({}, shipped(), draws(), [](double done) { return done < 0.5; }));
        QVERIFY(!simulateBand({}, shipped(), {"", 0.4, 0.8, 10}, Quantity::TotalKg, draws(),
                              [](double done) { return done < 0.5; }));
        QVERIFY(!simulateBand({}, shipped(), {"", 0.4, 0.8, 10}, Quantity::Flop, draws(),
                              [](double done) { return done < 0.5; }));
        QVERIFY(
            simulateRange({}, shipped(), draws(), [](double done) { return done >= 0.0 && done < 1.0; }).has_value());
    }

    /// Wherever it is told to stop, from the first look to the last.
    void workStopsAtEveryLook_data() {
        QTest::addColumn<bool>("forwards");
        QTest::newRow("combined") << false;
        QTest::newRow("draw by draw") << true;
    }
    void workStopsAtEveryLook() {
        QFETCH(bool, forwards);
        const Scenario s = forwards ? given() : scenario({});
        const auto lastsFor = [&](int looks) {
            DrawnScenario drawn(s, shipped(), draws());
            int left = looks;
            const Progress progress = [&](double) { return left-- > 0; };
            return simulateRange(drawn, progress) &&
                   simulateBand(drawn, {"", 0.4, 0.8, 10}, Quantity::TotalKg, progress);
        };
        int looks = 0;
        while (looks < 1'000 && !lastsFor(looks)) {
            ++looks;
        }
        QVERIFY2(looks >= 30 && looks < 1'000, qPrintable(QString::number(looks))); // every few thousand operations
    }

    /// What was drawn for one answer serves the next, in either order, and changes nothing.
    void sharedDrawsChangeNothing() {
        for (const Scenario& s : {scenario({}), given(), scenario({{Id::TrainingDeviceHours, 1e5}})}) {
            const CurveRequest request{"", 0.4, 0.8, 10};
            DrawnScenario rangeFirst(s, shipped(), draws());
            const ResultRange range = simulateRange(rangeFirst).value();
            const CurveBand band = simulateBand(rangeFirst, request, Quantity::TotalKg).value();
            DrawnScenario bandFirst(s, shipped(), draws());
            QVERIFY(simulateBand(bandFirst, request, Quantity::TotalEnergyKwh).has_value());
            QCOMPARE(simulateRange(bandFirst).value().totalKg, range.totalKg);
            const ResultRange alone = rangeOf(s);
            const CurveBand bandAlone = simulateBand(s, shipped(), request, Quantity::TotalKg, draws()).value();
            QCOMPARE(range.totalKg, alone.totalKg);
            for (std::size_t q = 0; q < quantityCount; ++q) {
                QVERIFY(range.quantities[q].p50 == alone.quantities[q].p50 || std::isnan(alone.quantities[q].p50));
            }
            for (std::size_t t = 0; t < band.values.size(); ++t) {
                QVERIFY(band.values[t].p5 == bandAlone.values[t].p5 || std::isnan(bandAlone.values[t].p5));
                QCOMPARE(band.unreachableShare[t], bandAlone.unreachableShare[t]);
            }
        }
    }

    void bandsAgreeWithRanges_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"optimal", "given parameters", "given tokens", "known MFU", "ratio", "repeated",
                                 "fact", "mixture", "ladder", "forwards"}) {
            QTest::newRow(what) << what;
        }
    }
    void bandsAgreeWithRanges() {
        QFETCH(QString, what);
        const std::map<QString, Scenario> cases{
            {"optimal", scenario({})},
            {"given parameters", scenario({{Id::ModelParameters, 70e9}})},
            {"given tokens", scenario({{Id::DataTokens, 4e12}})},
            {"known MFU", scenario({{Id::TrainingMfu, 0.35}})},
            {"ratio", scenario({{Id::AccuracyAllocation, "tokens_per_parameter"}})},
            {"repeated", scenario({{Id::DataUniqueTokens, 3e11}})},
            {"fact", scenario({{Id::ModelParameters, 70e9},
                               {Id::AccuracyAllocation, "given_parameters"},
                               {Id::TrainingDeviceHours, 1e6}})},
            {"mixture", scenario({{Id::ModelArchitecture, "moe"}})},
            {"ladder", scenario({{Id::AccuracyLaw, "olmo_ladder"}, {Id::AccuracyTarget, 0.5}})},
            {"forwards", scenario({{Id::ModelParameters, 8e9},
                                   {Id::DataTokens, 15e12},
                                   {Id::AccuracySolve, "size"},
                                   {Id::AccuracyAllocation, "compute_optimal"}})}};
        const Scenario& s = cases.at(what);
        const double target = s.numberOrDefault(Id::AccuracyTarget);
        const ResultRange range = rangeOf(s);
        for (const Quantity q : {Quantity::TotalKg, Quantity::TotalEnergyKwh, Quantity::TotalWaterL, Quantity::TotalCostUsd,
                                 Quantity::Days, Quantity::Flop, Quantity::Tokens, Quantity::NextPointKg}) {
            const CurveBand band = bandAt(s, target, q);
            same(band.values.front(), range[q], 1e-8);
            if (q != Quantity::NextPointKg) {
                QCOMPARE_REL(band.unreachableShare.front(), range.unreachableShare, 1e-12);
            }
        }
    }

    /// Whichever way it is drawn, it spreads around the step of the curve.
    void theNextPointSpreadsAroundThePoint() {
        const Scenario fact = scenario({{Id::ModelParameters, 70e9},
                                        {Id::AccuracyAllocation, "given_parameters"},
                                        {Id::TrainingDeviceHours, 1e6}});
        for (const Scenario& s : {scenario({}), scenario({{Id::AccuracyTarget, 0.6}}), fact}) {
            const ResultRange range = rangeOf(s);
            const Result point = simulate(s, shipped());
            for (const Quantity q : {Quantity::NextPointKg, Quantity::NextPointEnergyKwh, Quantity::NextPointCostUsd}) {
                QCOMPARE_REL(range[q].p50, point.point[q], 0.5);
                QVERIFY(range[q].p5 < point.point[q] && !(range[q].p95 < point.point[q]));
            }
        }
    }

    void bandsCountTheSameDrawsAsUnreachable() {
        for (const double target : {0.84, 0.86, 0.88, 0.90}) { // some past the ceiling, some beyond any compute
            const ResultRange range = rangeOf(scenario({{Id::AccuracyTarget, target}}));
            const CurveBand band = bandAt(scenario({}), target, Quantity::TotalKg);
            QCOMPARE(band.unreachableShare.front(), range.unreachableShare);
            QCOMPARE_REL(band.values.front().p5, range[Quantity::TotalKg].p5, 1e-8);
        }
    }

    void bandsFollowTheCurve() {
        const CurveRequest request{"hellaswag", 0.5, 0.94, 45};
        const Curve curve = simulateCurve({}, shipped(), request);
        const CurveBand band = simulateBand({}, shipped(), request, Quantity::TotalKg, draws()).value();
        QCOMPARE(band.values.size(), curve.points.size());
        for (std::size_t i = 0; i < 20; ++i) {
            QCOMPARE_REL(band.values[i].p50, curve.points[i].values[Quantity::TotalKg], 0.15);
        }
        for (std::size_t i = 1; i < band.values.size(); ++i) {
            QVERIFY(band.unreachableShare[i] >= band.unreachableShare[i - 1]);
        }
        QVERIFY(std::isnan(band.values.back().p95));
    }

    void bandsHaveGapsWhereNothingIsAnswered() {
        const CurveBand edges =
            simulateBand({}, shipped(), {"mmlu", 0.25, 0.92, 2}, Quantity::TotalKg, draws()).value();
        QCOMPARE(edges.unreachableShare, (std::vector<double>{1.0, 1.0}));
        const Scenario encoder = with(given(), {{Id::ModelArchitecture, "encoder"}});
        const CurveBand none =
            simulateBand(encoder, shipped(), {"mmlu", 0.4, 0.8, 3}, Quantity::TotalKg, draws()).value();
        QCOMPARE(none.values.size(), std::size_t{3});
        QVERIFY(std::isnan(none.values[1].p50));
    }
};

QTEST_GUILESS_MAIN(TestUncertainty)
#include "test_uncertainty.moc"
