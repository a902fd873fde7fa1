// A corpus in one place, the training in another: what moving costs, what it saves, and when it has paid back.
#include <QTest>
#include <cstring>

#include "model/formulas/data_movement.h"
#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const support::Typed on{Id::DataMovementOn, std::string(switchedOn)};

Scenario run() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "NOR"}});
}

/// Five terabytes that lie in Poland.
Scenario toNorway() {
    return with(run(), {on, {Id::DataMovementSource, "POL"}, {Id::DataMovementCorpus, 5.0}});
}

Quantities pointOf(const Scenario& s) {
    return simulate(s, shipped()).point;
}

double gramsIn(const char* region) {
    return support::settingOf(simulate(with(run(), {{Id::SiteRegion, region}}), shipped()), Id::SiteCarbonIntensity).value;
}

Problem problemOf(const std::string& section) {
    return support::problemOf([&] {
        parseScenario(R"({"format": "scalewatt-scenario", "version": 1, "data_movement": )" + section + "}", "f.json", shipped());
    });
}

} // namespace

class TestDataMovement : public QObject {
    Q_OBJECT

private slots:
    void theFormulasByHand() {
        QCOMPARE_REL(corpusTb(300e9, 4.0), 1.2, 1e-15);
        QCOMPARE_REL(networkKwh(5.0, 2.0, 0.003), 30.0, 1e-15);
        QCOMPARE_REL(storageKwh(5.0, 1.0, 1.2, 12.0), 52.596, 1e-12);
        QCOMPARE_REL(transferKg(15.0, 700.0, 30.0), 5.475, 1e-12);
        QCOMPARE_REL(savedKg(1'000.0, 700.0, 30.0), 670.0, 1e-12);
        QCOMPARE_REL(paybackDeviceHours(6.7, 1.0, 700.0, 30.0), 10.0, 1e-12);
        QVERIFY(std::isnan(paybackDeviceHours(6.7, 1.0, 30.0, 30.0)));
        QVERIFY(std::isnan(paybackDeviceHours(6.7, 1.0, 30.0, 700.0)));
    }

    void fiveTerabytesToNorway() {
        const Result r = simulate(toNorway(), shipped());
        const Quantities& q = r.point;
        const double there = gramsIn("POL");
        const double here = gramsIn("NOR");
        QVERIFY(there > 5.0 * here);
        const double network = 5.0 * 1'000.0 * shipped().defaultValue("network_kwh_per_gb").mid;
        const double drives = 5.0 * shipped().defaultValue("storage_w_per_tb").mid * 8'766.0 / 1'000.0;
        const double pue = support::settingOf(r, Id::SitePue).value;
        QCOMPARE_REL(q[Quantity::DataMovementNetworkKwh], network, 1e-12);
        QCOMPARE_REL(q[Quantity::DataMovementStorageKwh], drives, 1e-12);
        QCOMPARE_REL(q[Quantity::DataMovementEnergyKwh], network + drives * pue, 1e-12);
        const double kg = network * (there + here) / 2.0 / 1'000.0 + drives * pue * here / 1'000.0;
        QCOMPARE_REL(q[Quantity::DataMovementKg], kg, 1e-12);
        QCOMPARE_REL(q[Quantity::DataMovementSavedKg], q[Quantity::EnergyKwh] * (there - here) / 1'000.0, 1e-12);
        const double perHour = q[Quantity::DataMovementSavedKg] / q[Quantity::DeviceHours];
        QCOMPARE_REL(q[Quantity::DataMovementPaybackHours], kg / perHour, 1e-12);
        const Notice* answer = support::findNotice(r.notices, "data_movement.pays_back");
        QVERIFY(answer != nullptr);
        QCOMPARE(std::get<double>(answer->arguments[0]), 5.0);
        QCOMPARE(std::get<double>(answer->arguments[3]), q[Quantity::DataMovementSavedKg]);
    }

    /// What is saved is what the same training emits more where the data lie.
    void savingsAreTheDifferenceOfTwoPlaces() {
        const double pue = 1.2;
        const Scenario here = with(toNorway(), {{Id::SitePue, pue}, {Id::DevelopmentOn, std::string(switchedOn)}});
        const Scenario there = with(here, {{Id::SiteRegion, "POL"}});
        const auto operation = [](const Quantities& q) {
            return q[Quantity::OperationalKg] + q[Quantity::DevelopmentOperationalKg];
        };
        QCOMPARE_REL(pointOf(here)[Quantity::DataMovementSavedKg], operation(pointOf(there)) - operation(pointOf(here)), 1e-9);
    }

    void itEntersTheTotals() {
        const Quantities off = pointOf(run());
        const Quantities q = pointOf(toNorway());
        QCOMPARE_REL(q[Quantity::TotalKg], off[Quantity::TotalKg] + q[Quantity::DataMovementKg], 1e-14);
        QCOMPARE_REL(q[Quantity::TotalEnergyKwh], off[Quantity::TotalEnergyKwh] + q[Quantity::DataMovementEnergyKwh], 1e-14);
        QCOMPARE_REL(q[Quantity::TotalMarketBasedKg],
                     off[Quantity::TotalMarketBasedKg] + q[Quantity::DataMovementMarketBasedKg], 1e-14);
        QCOMPARE_REL(q[Quantity::TotalWaterL], off[Quantity::TotalWaterL] + q[Quantity::DataMovementWaterL], 1e-14);
        QCOMPARE_REL(q[Quantity::TotalCostUsd], off[Quantity::TotalCostUsd] + q[Quantity::DataMovementCostUsd], 1e-14);
    }

    void offItChangesNothing() {
        Scenario kept = toNorway();
        kept.clear(Id::DataMovementOn);
        const Quantities a = pointOf(run());
        const Quantities b = pointOf(kept);
        for (const QuantityInfo& info : quantities()) {
            const double x = a[info.quantity];
            const double y = b[info.quantity];
            QVERIFY2(std::memcmp(&x, &y, sizeof x) == 0, info.id.data());
        }
    }

    void theCorpusFollowsFromTheTokens() {
        const double bytes = shipped().defaultValue("bytes_per_token_raw").mid;
        QCOMPARE_REL(pointOf(with(run(), {on}))[Quantity::DataMovementTb], 2e12 * bytes / 1e12, 1e-12);
        const Scenario repeated = with(run(), {on, {Id::DataUniqueTokens, 5e11}});
        QCOMPARE_REL(pointOf(repeated)[Quantity::DataMovementTb], 5e11 * bytes / 1e12, 1e-12);
        const Scenario plenty = with(run(), {on, {Id::DataUniqueTokens, 5e12}});
        QCOMPARE_REL(pointOf(plenty)[Quantity::DataMovementTb], 2e12 * bytes / 1e12, 1e-12);
        const Quantities once = pointOf(toNorway());
        const Quantities thrice = pointOf(with(toNorway(), {{Id::DataMovementCopies, 3.0}}));
        QCOMPARE_REL(thrice[Quantity::DataMovementKg], 3.0 * once[Quantity::DataMovementKg], 1e-12);
        QCOMPARE(thrice[Quantity::DataMovementTb], once[Quantity::DataMovementTb]);
    }

    void nothingIsSavedOnTheSameGridOrADirtierOne() {
        const Result same = simulate(with(run(), {on}), shipped());
        QCOMPARE(same.point[Quantity::DataMovementSavedKg], 0.0);
        QVERIFY(!same.point.has(Quantity::DataMovementPaybackHours));
        QVERIFY(support::has(same, "data_movement.saves_nothing"));
        const Result dirtier = simulate(with(toNorway(), {{Id::SiteRegion, "POL"}, {Id::DataMovementSource, "NOR"}}), shipped());
        QVERIFY(dirtier.point[Quantity::DataMovementSavedKg] < 0.0);
        QVERIFY(support::has(dirtier, "data_movement.saves_nothing"));
    }

    /// The network's factor is the widest of all: its range is that of the published studies.
    void theNetworkFactorIsDrawn() {
        const auto range = *simulateRange(toNorway(), shipped(), Draws(2'048, defaultSeed));
        const DefaultValue& record = shipped().defaultValue("network_kwh_per_gb");
        QCOMPARE_REL(range[Quantity::DataMovementNetworkKwh].p5, 5'000.0 * record.low, 0.03);
        QCOMPARE_REL(range[Quantity::DataMovementNetworkKwh].p95, 5'000.0 * record.high, 0.03);
        QVERIFY(range[Quantity::DataMovementPaybackHours].p95 > 3.0 * range[Quantity::DataMovementPaybackHours].p5);
        QVERIFY(range[Quantity::TotalKg].p95 > range[Quantity::TotalKg].p5);
    }

    void filesComeBackAsTheyWere() {
        QVERIFY(parseScenario(writeScenario(toNorway()), "f.json", shipped()) == toNorway());
    }

    void badInputIsNamed_data() {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown place") << R"({"source_region": "Atlantis"})" << "value.unknown_region"
                                       << "data_movement.source_region";
        QTest::newRow("no corpus") << R"({"corpus_tb": 0})" << "value.outside" << "data_movement.corpus_tb";
        QTest::newRow("negative network") << R"({"network_kwh_per_gb": -1})" << "value.outside"
                                          << "data_movement.network_kwh_per_gb";
        QTest::newRow("a word") << R"({"copies": "two"})" << "json.wrong_type" << "data_movement.copies";
    }
    void badInputIsNamed() {
        QFETCH(QString, section);
        const Problem problem = problemOf(section.toStdString());
        QTEST(QString::fromStdString(problem.id), "id");
        QTEST(QString::fromStdString(problem.path), "path");
    }
};

QTEST_GUILESS_MAIN(TestDataMovement)
#include "test_data_movement.moc"
