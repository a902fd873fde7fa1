// What must hold whatever the numbers: doublings, sums, linearity, ways back, and the same bits twice.
#include <QTest>
#include <cstring>

#include "model/formulas/accuracy_solver.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const std::vector<Scenario>& samples() {
    static const std::vector<Scenario> all{
        scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}}),
        support::gpt3(),
        scenario({{Id::ModelArchitecture, "moe"},
                  {Id::ModelParameters, 100e9},
                  {Id::ModelActiveParameters, 12e9},
                  {Id::DataTokens, 5e12},
                  {Id::SiteRegion, "aws:us-west-2"},
                  {Id::SiteContractedCarbonFree, 0.4}}),
        scenario({{Id::ModelArchitecture, "encoder_decoder"},
                  {Id::ModelParameters, 11e9},
                  {Id::DataTokens, 1e12},
                  {Id::TrainingHardware, "tpu-v3"}}),
        scenario({{Id::TrainingKind, "lora"},
                  {Id::ModelParameters, 8e9},
                  {Id::DataTokens, 1e9},
                  {Id::TrainingHardware, "a100-sxm4-40"},
                  {Id::SiteRegion, "gcp:europe-west9"}}),
        scenario({{Id::ModelParameters, 1e9},
                  {Id::DataTokens, 1e11},
                  {Id::TrainingHardware, "epyc-7763"},
                  {Id::TrainingUsdPerDeviceHour, 1.5}}),
    };
    return all;
}

Quantities pointOf(const Scenario& s) {
    return simulate(s, shipped()).point;
}

void scales(const Scenario& s, Id id, double from, double factor, std::initializer_list<Quantity> quantities,
            double expected) {
    const Quantities a = pointOf(with(s, {{id, from}}));
    const Quantities b = pointOf(with(s, {{id, from * factor}}));
    for (const Quantity q : quantities) {
        QCOMPARE_REL(b[q] / a[q], expected, 1e-12);
    }
}

struct Case {
    std::string law;
    std::string recipe;
    std::string benchmark;
};

std::vector<Case> allLinks() {
    std::vector<Case> cases;
    for (const Link& link : shipped().links) {
        cases.push_back({link.law, link.recipe.empty() ? "curated_2024" : link.recipe, link.benchmark});
    }
    return cases;
}

} // namespace

class TestIdentities : public QObject {
    Q_OBJECT

private slots:
    void everythingDoublesWithTheTokens() {
        for (const Scenario& s : samples()) {
            scales(s, Id::DataTokens, 1e11, 2.0,
                   {Quantity::Flop, Quantity::DeviceHours, Quantity::Days, Quantity::BoardEnergyKwh,
                    Quantity::NodeEnergyKwh, Quantity::EnergyKwh, Quantity::OperationalKg, Quantity::EmbodiedKg,
                    Quantity::WaterL, Quantity::CostUsd, Quantity::TotalKg},
                   2.0);
        }
    }

    void carbonIsLinearInTheGridFactor() {
        for (const Scenario& s : samples()) {
            scales(s, Id::SiteCarbonIntensity, 120.0, 3.0, {Quantity::OperationalKg, Quantity::MarketBasedKg}, 3.0);
            QCOMPARE(pointOf(with(s, {{Id::SiteCarbonIntensity, 0.0}}))[Quantity::OperationalKg], 0.0);
        }
    }

    void energyIsLinearInPueAndPower() {
        for (const Scenario& s : samples()) {
            scales(s, Id::SitePue, 1.25, 2.0, {Quantity::EnergyKwh, Quantity::OperationalKg}, 2.0);
            scales(s, Id::TrainingSystemPowerW, 300.0, 2.0, {Quantity::NodeEnergyKwh, Quantity::EnergyKwh}, 2.0);
            scales(s, Id::TrainingMfu, 0.2, 2.0, {Quantity::DeviceHours, Quantity::EnergyKwh}, 0.5);
            scales(s, Id::TrainingDevices, 64.0, 4.0, {Quantity::Days}, 0.25);
            scales(s, Id::TrainingDevices, 64.0, 4.0, {Quantity::DeviceHours, Quantity::EnergyKwh}, 1.0);
            scales(s, Id::EmbodiedLifetime, 3.0, 2.0, {Quantity::EmbodiedKg}, 0.5);
            scales(s, Id::EmbodiedUseRate, 0.3, 2.0, {Quantity::EmbodiedKg}, 0.5);
        }
    }

    void sharesAddUp() {
        for (const Scenario& s : samples()) {
            const Quantities q = pointOf(s);
            QCOMPARE(q[Quantity::TotalKg], q[Quantity::OperationalKg] + q[Quantity::EmbodiedKg]);
            QCOMPARE(q[Quantity::TotalMarketBasedKg], q[Quantity::MarketBasedKg] + q[Quantity::EmbodiedKg]);
            QCOMPARE(q[Quantity::TotalEnergyKwh], q[Quantity::EnergyKwh]);
            QCOMPARE(q[Quantity::TotalWaterL], q[Quantity::WaterL]);
            QVERIFY(q[Quantity::BoardEnergyKwh] <= q[Quantity::NodeEnergyKwh] &&
                    q[Quantity::NodeEnergyKwh] <= q[Quantity::EnergyKwh]);
        }
    }

    void withoutContractsBothMethodsAgree() {
        for (const Scenario& s : samples()) {
            const Quantities none = pointOf(with(s, {{Id::SiteContractedCarbonFree, 0.0}}));
            QCOMPARE(none[Quantity::MarketBasedKg], none[Quantity::OperationalKg]);
            const Quantities half = pointOf(with(s, {{Id::SiteContractedCarbonFree, 0.5}}));
            QCOMPARE(half[Quantity::OperationalKg], none[Quantity::OperationalKg]);
            QCOMPARE_REL(half[Quantity::MarketBasedKg], 0.5 * none[Quantity::OperationalKg], 1e-13);
            QCOMPARE(pointOf(with(s, {{Id::SiteContractedCarbonFree, 1.0}}))[Quantity::MarketBasedKg], 0.0);
        }
    }

    void lossFallsWithSizeAndTokens() {
        for (const LossLaw& law : shipped().lossLaws) {
            for (double x = 1e8; x < 1e13; x *= 3.0) {
                QVERIFY(loss(law, 3.0 * x, 1e11) < loss(law, x, 1e11));
                QVERIFY(loss(law, 1e10, 3.0 * x) < loss(law, 1e10, x));
                const double repeated = repeatedLoss(law, shipped().fit.repetition, 1e10, 3.0 * x, 1e10);
                QVERIFY(repeated <= repeatedLoss(law, shipped().fit.repetition, 1e10, x, 1e10));
                QVERIFY(repeated > law.E);
            }
        }
    }

    void backwardsUndoesForwards_data() {
        QTest::addColumn<QString>("allocation");
        QTest::addColumn<bool>("moe");
        QTest::addColumn<double>("unique");
        for (const char* allocation : {"compute_optimal", "tokens_per_parameter", "given_parameters", "given_tokens"}) {
            for (const bool moe : {false, true}) {
                for (const double unique : {0.0, 1e11, 1e14}) {
                    QTest::addRow("%s %s U %g", allocation, moe ? "moe" : "dense", unique)
                        << allocation << moe << unique;
                }
            }
        }
    }
    void backwardsUndoesForwards() {
        QFETCH(QString, allocation);
        QFETCH(bool, moe);
        QFETCH(double, unique);
        int answered = 0;
        for (const Case& c : allLinks()) {
            Scenario s = scenario({{Id::AccuracyLaw, c.law},
                                   {Id::AccuracyRecipe, c.recipe},
                                   {Id::AccuracyBenchmark, c.benchmark},
                                   {Id::AccuracyTarget, 0.55},
                                   {Id::AccuracySolve, "size"},
                                   {Id::AccuracyAllocation, allocation.toStdString()},
                                   {Id::ModelParameters, 60e9},
                                   {Id::DataTokens, 4e12},
                                   {Id::AccuracyEfficiency, -0.1}});
            if (moe) {
                s.set(Id::ModelArchitecture, "moe");
                s.set(Id::ModelActiveParameters, 15e9);
            }
            if (unique > 0.0) {
                s.set(Id::DataUniqueTokens, unique);
            }
            const Result back = simulate(s, shipped());
            if (!back.point.has(Quantity::Flop)) {
                QVERIFY(support::has(back, "accuracy.no_solution") || support::has(back, "accuracy.unreachable"));
                continue;
            }
            ++answered;
            const Quantities& q = back.point;
            const Result forth =
                simulate(with(s, {{Id::AccuracySolve, "accuracy"},
                                  {Id::ModelParameters, q[Quantity::Parameters]},
                                  {Id::ModelActiveParameters, moe ? Value(q[Quantity::ActiveParameters]) : Value()},
                                  {Id::DataTokens, q[Quantity::Tokens]}}),
                         shipped());
            QCOMPARE_REL(support::accuracyOf(forth, c.benchmark), 0.55, 1e-8);
            QCOMPARE_REL(forth.point[Quantity::TotalKg], q[Quantity::TotalKg], 1e-9);
        }
        QVERIFY2(answered >= 20, std::to_string(answered).c_str());
    }

    void computeOptimalIsTheCheapestAllocation() {
        const double best = pointOf(scenario({}))[Quantity::Flop];
        for (double ratio = 2.0; ratio < 1'000.0; ratio *= 1.3) {
            const double other = pointOf(scenario({{Id::AccuracyAllocation, "tokens_per_parameter"},
                                                   {Id::AccuracyTokensPerParameter, ratio}}))[Quantity::Flop];
            QVERIFY(other >= best * (1.0 - 1e-12));
        }
    }

    void efficientTeamsNeedLess() {
        double last = 0.0;
        for (const double u : {-0.3, -0.15, 0.0, 0.15, 0.3}) {
            const double flop = pointOf(scenario({{Id::AccuracyEfficiency, u}}))[Quantity::Flop];
            QVERIFY(flop > last);
            last = flop;
        }
        // With both exponents scaled alike, C grows as e^(u (1/alpha + 1/beta)).
        const LossLaw& law = *shipped().lossLaw("besiroglu_2024", "mmlu");
        const double ratio =
            pointOf(scenario({{Id::AccuracyEfficiency, 0.2}}))[Quantity::Flop] / pointOf(scenario({}))[Quantity::Flop];
        QCOMPARE_REL(ratio, std::exp(0.2 * (1.0 / law.alpha + 1.0 / law.beta)), 1e-9);
    }

    void theNextPointIsTheDifferenceOfTwoRuns() {
        for (const char* region : {"POL", "FRA", "gcp:europe-west9"}) {
            for (const double target : {0.5, 0.7, 0.8}) {
                const Scenario s = scenario({{Id::AccuracyTarget, target}, {Id::SiteRegion, region}});
                const Quantities here = pointOf(s);
                const Quantities next = pointOf(with(s, {{Id::AccuracyTarget, target + 0.01}}));
                QCOMPARE_REL(here[Quantity::NextPointKg], next[Quantity::TotalKg] - here[Quantity::TotalKg], 1e-9);
                QCOMPARE_REL(here[Quantity::NextPointEnergyKwh],
                             next[Quantity::TotalEnergyKwh] - here[Quantity::TotalEnergyKwh], 1e-9);
                QCOMPARE_REL(here[Quantity::NextPointCostUsd],
                             next[Quantity::TotalCostUsd] - here[Quantity::TotalCostUsd], 1e-9);
            }
        }
    }

    void placesDifferByTheirFactorsAlone() {
        const Quantities poland = pointOf(scenario({{Id::SiteRegion, "POL"}}));
        const Quantities france = pointOf(scenario({{Id::SiteRegion, "FRA"}}));
        QCOMPARE(poland[Quantity::EnergyKwh], france[Quantity::EnergyKwh]);
        QCOMPARE_REL(poland[Quantity::OperationalKg] / france[Quantity::OperationalKg], 608.18 / 40.48, 1e-12);
        QCOMPARE(poland[Quantity::EmbodiedKg], france[Quantity::EmbodiedKg]);
    }

    void theCurvePointAtTheTargetIsTheResult() {
        for (const char* allocation : {"compute_optimal", "tokens_per_parameter"}) {
            const Scenario s = scenario({{Id::AccuracyTarget, 0.72},
                                         {Id::AccuracyAllocation, allocation},
                                         {Id::TrainingHardware, "a100-sxm4-80"}});
            const Curve curve = simulateCurve(s, shipped(), {"", 0.72, 0.72, 1});
            const Quantities q = pointOf(s);
            QCOMPARE(curve.points.front().values[Quantity::TotalKg], q[Quantity::TotalKg]);
            QCOMPARE(curve.points.front().values[Quantity::Flop], q[Quantity::Flop]);
        }
    }

    void sameInputSameBits() {
        for (const Scenario& s : samples()) {
            const Quantities a = pointOf(s);
            const Quantities b = pointOf(Scenario(s));
            QCOMPARE(std::memcmp(&a, &b, sizeof a), 0);
        }
        const Catalog copy = shipped();
        const Quantities a = pointOf({});
        const Quantities b = simulate({}, copy).point;
        QCOMPARE(std::memcmp(&a, &b, sizeof a), 0);
    }
};

QTEST_GUILESS_MAIN(TestIdentities)
#include "test_identities.moc"
