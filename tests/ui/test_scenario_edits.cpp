// Directions and consequences of edits.
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "ui/session/moved_name.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/used_values.h"

using model::Id;
using namespace ui;

class TestScenarioEdits : public QObject {
    Q_OBJECT

private slots:
    void followsTheFilesRuleForDirections();
    void followsTheFilesRuleForAllocations();
    void asksOnlyForWhatIsRead();
    void turningThereAndBackKeepsTheRun();
    void turningWithoutAnAnswerStillGivesBoth();
    void showsTheMfuThatWasUsed();
    void choosesABenchmarkTheLawLinks();
    void whatWasTypedForADeviceGoesWithIt();
    void whatWasTypedForAPlaceGoesWithIt();
    void assumptionsOfAnotherPlaceAreNotTakenOver();
    void theNameFollowsThePlace_data();
    void theNameFollowsThePlace();
    void aNameThatIsTakenGetsANumber();
};

void TestScenarioEdits::followsTheFilesRuleForDirections() {
    QVERIFY(!runsForwards({}));
    QVERIFY(!runsForwards(support::scenario({{Id::ModelParameters, 7e9}})));
    QVERIFY(runsForwards(support::scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}})));
    QVERIFY(!runsForwards(
        support::scenario({{Id::AccuracySolve, "size"}, {Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}})));
}

void TestScenarioEdits::followsTheFilesRuleForAllocations() {
    QCOMPARE(allocation({}), std::string_view("compute_optimal"));
    QCOMPARE(allocation(support::scenario({{Id::ModelParameters, 7e9}})), std::string_view("given_parameters"));
    QCOMPARE(allocation(support::scenario({{Id::DataTokens, 2e12}})), std::string_view("given_tokens"));
}

void TestScenarioEdits::asksOnlyForWhatIsRead() {
    QVERIFY(isAsked(Id::AccuracyTarget, {}));
    QVERIFY(!isAsked(Id::ModelParameters, {}));
    QVERIFY(isAsked(Id::ModelParameters, support::scenario({{Id::AccuracyAllocation, "given_parameters"}})));
    QVERIFY(!isAsked(Id::AccuracyTarget, support::gpt3()));
    QVERIFY(isAsked(Id::DataTokens, support::gpt3()));
    QVERIFY(!isAsked(Id::ModelActiveParameters, {}));
}

void TestScenarioEdits::turningThereAndBackKeepsTheRun() {
    const model::Catalog& catalog = support::shipped();
    const model::Scenario start;
    const model::Result before = model::simulate(start, catalog);
    const model::Scenario forwards = changed(start, turnDirection(start, before, true));
    QVERIFY(runsForwards(forwards));
    const model::Result there = model::simulate(forwards, catalog);
    QCOMPARE_REL(there.point[model::Quantity::TotalKg], before.point[model::Quantity::TotalKg], 0.02);
    const model::Scenario back = changed(forwards, turnDirection(forwards, there, false));
    QVERIFY(!runsForwards(back));
    QCOMPARE(back.number(Id::AccuracyTarget), std::optional(0.7));
}

void TestScenarioEdits::turningWithoutAnAnswerStillGivesBoth() {
    const model::Scenario far = support::scenario({{Id::AccuracyTarget, 0.99}});
    const model::Scenario forwards = changed(far, turnDirection(far, model::simulate(far, support::shipped()), true));
    QVERIFY(forwards.has(Id::ModelParameters));
    QVERIFY(forwards.has(Id::DataTokens));
}

void TestScenarioEdits::showsTheMfuThatWasUsed() {
    const model::Catalog& catalog = support::shipped();
    const model::Scenario typed = support::gpt3();
    QCOMPARE_REL(usedValue(Id::TrainingMfu, typed, model::simulate(typed, catalog), catalog), 0.197, 1e-9);
    model::Scenario predicted = typed;
    predicted.clear(Id::TrainingMfu);
    const double mfu = usedValue(Id::TrainingMfu, predicted, model::simulate(predicted, catalog), catalog);
    QVERIFY2(mfu > 0.19 && mfu < 0.21, "a V100's 0.21, a little less for a small model");
}

void TestScenarioEdits::choosesABenchmarkTheLawLinks() {
    const model::Catalog& catalog = support::shipped();
    const model::Scenario start = support::scenario({{Id::AccuracyBenchmark, "average_of_three"}});
    const Changes changes = withConsequences(start, {{Id::AccuracyLaw, "olmo_ladder"}}, catalog);
    const model::Scenario after = changed(start, changes);
    QVERIFY(catalog.link("olmo_ladder", after.text(Id::AccuracyRecipe), after.text(Id::AccuracyBenchmark)) != nullptr ||
            catalog.link("olmo_ladder", "", after.text(Id::AccuracyBenchmark)) != nullptr);
}

void TestScenarioEdits::whatWasTypedForADeviceGoesWithIt() {
    const model::Scenario gpt3 = support::gpt3(); // MFU and node power measured on V100s
    const Changes changes = withConsequences(gpt3, {{Id::TrainingHardware, "h100-sxm"}}, support::shipped());
    const model::Scenario after = changed(gpt3, changes);
    QVERIFY(gpt3.has(Id::TrainingMfu) && gpt3.has(Id::TrainingSystemPowerW));
    QVERIFY(!after.has(Id::TrainingMfu) && !after.has(Id::TrainingSystemPowerW));
    QCOMPARE(after.number(Id::SitePue), gpt3.number(Id::SitePue));
    const std::string same(gpt3.text(Id::TrainingHardware));
    QCOMPARE(withConsequences(gpt3, {{Id::TrainingHardware, same}}, support::shipped()).size(), std::size_t{1});
    const Changes both{{Id::TrainingHardware, "h100-sxm"}, {Id::TrainingMfu, 0.4}};
    QCOMPARE(changed(gpt3, withConsequences(gpt3, both, support::shipped())).number(Id::TrainingMfu), std::optional(0.4));
}

void TestScenarioEdits::whatWasTypedForAPlaceGoesWithIt() {
    const model::Scenario gpt3 = support::gpt3(); // 429 g/kWh, typed for the United States
    const model::Scenario after = changed(gpt3, withConsequences(gpt3, {{Id::SiteRegion, "FRA"}}, support::shipped()));
    QVERIFY(gpt3.has(Id::SiteCarbonIntensity) && !after.has(Id::SiteCarbonIntensity));
    QCOMPARE(after.number(Id::TrainingMfu), gpt3.number(Id::TrainingMfu));
    const auto kg = [](const model::Scenario& one) {
        return model::simulate(one, support::shipped()).point[model::Quantity::OperationalKg];
    };
    QVERIFY(kg(after) < 0.3 * kg(gpt3));
}

void TestScenarioEdits::assumptionsOfAnotherPlaceAreNotTakenOver() {
    const model::Scenario gpt3 = support::gpt3();
    model::Scenario moved = changed(gpt3, withConsequences(gpt3, {{Id::SiteRegion, "FRA"}}, support::shipped()));
    QVERIFY(!withAssumptionsOf(gpt3, moved)); // the grid factor went with the place: no assumption of one's own
    moved.set(Id::EmbodiedLifetime, 3.0);
    const auto adjusted = withAssumptionsOf(gpt3, moved);
    QVERIFY(adjusted.has_value());
    QCOMPARE(adjusted->number(Id::SiteCarbonIntensity), gpt3.number(Id::SiteCarbonIntensity));
    QCOMPARE(adjusted->number(Id::EmbodiedLifetime), std::optional(3.0));
    model::Scenario typed = gpt3;
    typed.set(Id::SiteCarbonIntensity, 300.0);
    QVERIFY(withAssumptionsOf(gpt3, typed).has_value());
}

void TestScenarioEdits::theNameFollowsThePlace_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("moved");
    QTest::newRow("place in the name") << "H100s in Poland" << "POL" << "H100s in Sweden";
    QTest::newRow("place behind the comma") << "GPT-3, Virginia" << "USA" << "GPT-3, Sweden";
    QTest::newRow("a year is no place") << "GPT-2, 2019" << "USA" << "GPT-2, 2019";
    QTest::newRow("somebody's own") << "Run 3, tuned" << "POL" << "Run 3, tuned";
    QTest::newRow("none") << "" << "POL" << "";
}

void TestScenarioEdits::theNameFollowsThePlace() {
    QFETCH(QString, name);
    QFETCH(QString, region);
    model::Scenario scenario = support::scenario({{Id::SiteRegion, region.toStdString()}});
    scenario.name = name.toStdString();
    const model::Workspace workspace = model::workspaceOf(scenario);
    QTEST(QString::fromStdString(nameAfter({{Id::SiteRegion, "SWE"}}, workspace, support::shipped())), "moved");
    QCOMPARE(nameAfter({{Id::SiteYear, 2020.0}}, workspace, support::shipped()), scenario.name);
}

void TestScenarioEdits::aNameThatIsTakenGetsANumber() {
    model::Scenario poland = support::scenario({{Id::SiteRegion, "POL"}});
    poland.name = "Poland";
    model::Scenario sweden = support::scenario({{Id::SiteRegion, "SWE"}});
    sweden.name = "Sweden";
    model::Workspace workspace = model::workspaceOf(poland);
    QVERIFY(model::addCase(workspace, sweden));
    QCOMPARE(nameAfter({{Id::SiteRegion, "SWE"}}, workspace, support::shipped()), std::string("Sweden 2"));
}

QTEST_MAIN(TestScenarioEdits)
#include "test_scenario_edits.moc"
