// Measures one by one: what each changes, what it leaves alone, and why it does not apply.
#include <QTest>

#include "model/measures/measure.h"
#include "model/measures/waterfall.h"
#include "model/run/grid.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

Scenario run() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "POL"}});
}

Scenario wholeLife() {
    return with(run(), {{Id::DevelopmentOn, std::string(switchedOn)},
                        {Id::DevelopmentTrials, 20.0},
                        {Id::DeploymentOn, std::string(switchedOn)},
                        {Id::DeploymentRequests, 5e7}});
}

AppliedMeasures applied(const Scenario& today, const char* id, Value value = {}) {
    return applyMeasures(today, withProposals(today, {{id, true, std::move(value)}}, shipped()), shipped());
}

std::string refusalOf(const Scenario& today, const char* id, Value value = {}) {
    const Applicability verdict = applied(today, id, std::move(value)).verdicts.front();
    return verdict.applies || !verdict.notice ? std::string() : verdict.notice->id;
}

double kg(const Scenario& s) {
    return simulateQuantities(s, shipped())[Quantity::TotalKg];
}

double gain(const Scenario& s) {
    return s.number(Id::TrainingSoftwareGain).value_or(1.0);
}

Problem problemOf(const std::string& list) {
    return support::problemOf([&] {
        parseScenario(R"({"format": "scalewatt-scenario", "version": 1, "measures": )" + list + "}", "f.json", shipped());
    });
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private slots:
    void everyMeasureHasEvidence() {
        for (const Measure& measure : measures()) {
            const DefaultValue& record = shipped().measure(measure.id);
            QVERIFY2(!record.provenance.source.empty() && record.provenance.year > 0, record.id.c_str());
            QVERIFY2(record.low <= record.mid && record.mid <= record.high, record.id.c_str());
        }
    }

    void everyMeasureAppliesToSomeLife() {
        const Scenario v100 = with(wholeLife(), {{Id::TrainingHardware, "v100-sxm2-32"}, {Id::EmbodiedLifetime, 4.0}});
        for (const Measure& measure : measures()) {
            const Scenario& today = measure.id == "newer_hardware" || measure.id == "newer_servers" ? v100 : wholeLife();
            const AppliedMeasures after = applied(today, std::string(measure.id).c_str());
            QVERIFY2(after.verdicts.front().applies, std::string(measure.id).c_str());
            checkScenario(after.scenario, "after", shipped()); // throws where it no longer fits
            QVERIFY2(after.scenario != today, std::string(measure.id).c_str());
            const bool saves = measure.marketOnly ? kg(after.scenario) == kg(today) : kg(after.scenario) < kg(today);
            QVERIFY2(saves, std::string(measure.id).c_str());
        }
    }

    void nothingInapplicableIsSilent() {
        const Scenario bare = with(run(), {{Id::TrainingKind, "full_finetune"}, {Id::SiteRegion, "NOR"}, {Id::SitePue, 1.0}});
        for (const Measure& measure : measures()) {
            const AppliedMeasures after = applied(bare, std::string(measure.id).c_str());
            if (!after.verdicts.front().applies) {
                QVERIFY2(after.verdicts.front().notice.has_value(), std::string(measure.id).c_str());
                QVERIFY2(after.scenario == bare, std::string(measure.id).c_str());
            }
        }
    }

    void reasonsAreNamed() {
        QCOMPARE(refusalOf(run(), "quantise"), "measure.needs_section");
        QCOMPARE(refusalOf(run(), "default_first"), "measure.needs_section");
        QCOMPARE(refusalOf(with(run(), {{Id::DevelopmentOn, std::string(switchedOn)}}), "default_first"), "measure.needs_trials");
        QCOMPARE(refusalOf(with(run(), {{Id::TrainingKind, "lora"}}), "fine_tune"), "measure.adapts_already");
        QCOMPARE(refusalOf(with(run(), {{Id::TrainingHardware, "v100-sxm2-32"}}), "lower_precision"), "measure.device_lacks");
        QCOMPARE(refusalOf(run(), "move_region", "POL"), "measure.already");
        QCOMPARE(refusalOf(run(), "keep_longer", 3.0), "measure.already");
        QCOMPARE(refusalOf(run(), "cleaner_year", 2020.0), "measure.already");
        QCOMPARE(refusalOf(with(run(), {{Id::AccuracySolve, "size"}, {Id::AccuracyTarget, 0.99}}), "fine_tune"), "measure.no_answer");
        QCOMPARE(refusalOf(with(run(), {{Id::SiteYear, 2016.0}, {Id::TrainingHardware, "p100-sxm2"}}), "newer_hardware"),
                 "measure.no_newer_device");
    }

    void hardwareIsOfItsTime() {
        const Scenario then = with(run(), {{Id::TrainingHardware, "v100-sxm2-32"}, {Id::SiteYear, 2020.0}});
        const Scenario after = applied(then, "newer_hardware").scenario;
        QCOMPARE(after.text(Id::TrainingHardware), "a100-sxm4-80");
        QCOMPARE(applied(then, "newer_hardware", "h100-sxm").scenario.text(Id::TrainingHardware), "h100-sxm");
    }

    void newHardwareForgetsWhatWasMeasuredOnTheOld() {
        const Scenario today = with(run(), {{Id::TrainingMfu, 0.4}, {Id::TrainingPrecision, "fp8"}});
        const Scenario after = applied(today, "newer_hardware", "a100-sxm4-80").scenario;
        QVERIFY(!after.has(Id::TrainingMfu));
        QVERIFY(!after.has(Id::TrainingPrecision));
    }

    void speedComesByWhateverIsKnown() {
        const DefaultValue& record = shipped().measure("higher_mfu");
        QCOMPARE(gain(applied(run(), "higher_mfu").scenario), record.mid);
        QCOMPARE(kg(run()) / kg(applied(run(), "higher_mfu", 1.5).scenario), 1.5);
        for (const auto& [id, value, after] : {std::tuple{Id::TrainingMfu, 0.3, 0.45}, {Id::TrainingDeviceHours, 9e4, 6e4},
                                               {Id::TrainingTokensPerSecondPerDevice, 1e3, 1.5e3}}) {
            const Scenario known = with(run(), {{id, value}});
            const Scenario tuned = applied(known, "higher_mfu", 1.5).scenario;
            QVERIFY(support::near(*tuned.number(id), after, 1e-12));
            QVERIFY(support::near(kg(known) / kg(tuned), 1.5, 1e-9));
        }
    }

    void fewerBitsAreWorthTheirRecordAlone() {
        const double record = shipped().measure("lower_precision").mid;
        const Scenario typed = with(run(), {{Id::TrainingMfu, 0.3}});
        for (const Scenario& today : {run(), typed}) {
            QVERIFY(support::near(kg(today) / kg(applied(today, "lower_precision", "fp8").scenario), record, 1e-9));
        }
    }

    void theDataStayWhereTheyAre() {
        const Scenario today = with(run(), {{Id::DataMovementOn, std::string(switchedOn)}});
        QCOMPARE(applied(today, "move_region", "FRA").scenario.text(Id::DataMovementSource), "POL");
    }

    void placesAreLikeOnesOwn() {
        const std::string country(applied(run(), "move_region").scenario.text(Id::SiteRegion));
        QCOMPARE(shipped().region(country)->kind, "country");
        const Scenario cloud = with(run(), {{Id::SiteRegion, "aws:us-east-1"}});
        const Region* moved = shipped().region(applied(cloud, "move_region").scenario.text(Id::SiteRegion));
        QCOMPARE(moved->provider, "AWS");
        QCOMPARE(refusalOf(applied(cloud, "move_region").scenario, "move_region"), "measure.no_cleaner_place");
    }

    void yearsBeyondTheDataFollowTheTrend() {
        const Scenario after = applied(run(), "cleaner_year", 2030.0).scenario;
        const Region& poland = *shipped().region("POL");
        const YearFactor& newest = poland.factors.back();
        const double trend = *gridTrend(shipped(), poland);
        QVERIFY(support::near(*after.number(Id::SiteCarbonIntensity), newest.gPerKwh * std::pow(trend, 2030 - newest.year), 1e-12));
        QVERIFY(!applied(run(), "cleaner_year", 2025.0).scenario.has(Id::SiteCarbonIntensity)); // known
    }

    void contractsChangeNoPhysics() {
        const Scenario after = applied(wholeLife(), "cleaner_contract").scenario;
        const Quantities a = simulateQuantities(wholeLife(), shipped());
        const Quantities b = simulateQuantities(after, shipped());
        QCOMPARE(b[Quantity::TotalKg], a[Quantity::TotalKg]);
        QCOMPARE(b[Quantity::TotalEnergyKwh], a[Quantity::TotalEnergyKwh]);
        QVERIFY(b[Quantity::TotalMarketBasedKg] < a[Quantity::TotalMarketBasedKg]);
    }

    void aSmallerModelServesAndTheSameIsTrained() {
        const Quantities a = simulateQuantities(wholeLife(), shipped());
        const Quantities b = simulateQuantities(applied(wholeLife(), "distil", 0.5).scenario, shipped());
        QCOMPARE(b[Quantity::EnergyKwh], a[Quantity::EnergyKwh]);
        QVERIFY(b[Quantity::DeploymentEnergyKwh] < a[Quantity::DeploymentEnergyKwh]);
    }

    void anAdaptationTakesAShareOfTheTokens() {
        const DefaultValue& record = shipped().measure("fine_tune");
        const Scenario after = applied(scenario({{Id::AccuracyTarget, 0.7}}), "fine_tune").scenario; // size was solved
        const Quantities today = simulateQuantities(scenario({{Id::AccuracyTarget, 0.7}}), shipped());
        QVERIFY(support::near(*after.number(Id::DataTokens), today[Quantity::Tokens] * record.mid, 1e-12));
        QCOMPARE(*after.number(Id::ModelParameters), today[Quantity::Parameters]);
    }

    void filesKeepTheList() {
        Scenario s = run();
        s.measures = {{"move_region", true, "FRA"}, {"higher_mfu", false, 1.4}, {"default_first", true, {}}};
        QVERIFY(parseScenario(writeScenario(s), "f", shipped()) == s);
        QVERIFY(parseScenario(writeScenario(run()), "f", shipped()).measures.empty());
    }

    void listsAreChecked() {
        QCOMPARE(problemOf("{}").path, "measures");
        QCOMPARE(problemOf("[1]").path, "measures[0]");
        QCOMPARE(problemOf(R"([{"id": "magic"}])").id, "value.unknown_choice");
        QCOMPARE(problemOf(R"([{"on": true}])").path, "measures[0].id");
        QCOMPARE(problemOf(R"([{"id": "move_region"}, {"id": "keep_longer", "value": 99}])").path, "measures[1].value");
        QCOMPARE(problemOf(R"([{"id": "move_region", "value": "Narnia"}])").id, "value.unknown_region");
        QCOMPARE(problemOf(R"([{"id": "newer_hardware", "value": "abacus"}])").id, "value.unknown_device");
        QCOMPARE(problemOf(R"([{"id": "fine_tune", "value": "pretraining"}])").id, "value.unknown_choice");
        QCOMPARE(problemOf(R"([{"id": "default_first", "value": 1}])").id, "json.wrong_type");
        QCOMPARE(problemOf(R"([{"id": "higher_mfu", "value": "fast"}])").id, "json.wrong_type");
        QCOMPARE(problemOf(R"([{"id": "higher_mfu", "strength": 1}])").id, "json.unknown_key");
        QCOMPARE(problemOf("[" + [] {
                     std::string many;
                     for (int i = 0; i < 21; ++i) {
                         many += std::string(i == 0 ? "" : ", ") + R"({"id": "higher_mfu"})";
                     }
                     return many;
                 }() + "]").id, "measures.too_many");
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "test_measures.moc"
