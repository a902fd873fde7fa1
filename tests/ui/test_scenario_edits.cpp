// Directions and consequences of edits.
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
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

QTEST_MAIN(TestScenarioEdits)
#include "test_scenario_edits.moc"
