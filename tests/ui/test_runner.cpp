// Results follow the session in the same turn; what did not change is kept.
#include <QSignalSpy>
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

using model::Id;
using model::Quantity;
using ui::Runner;
using ui::Session;

class TestRunner : public QObject {
    Q_OBJECT

private slots:
    void computesInTheSameTurn();
    void keepsCurvesThatDoNotChange();
    void showsBaselineAndPinned();
    void agreesWithTheCore();
    void recomputesNoMoreThanMoved();
    void knowsHiddenOnesToo();
    void adjustsTheBaselineToTheAssumptions();
    void showsTheNewestAndNothingStale();
    void drawsBandsThatAreAskedFor();
    void dropsBandsNobodyAsksFor();
    void drawsAsManyAsAreWanted();
    void bandsOfAWholeLifeComeAtOnce();
    void bandsOfRunsMadeOneByOneComeLater();
};

namespace {

/// Six scenarios and a baseline, the assumptions of the edited one apart from the baseline's.
void fill(Session& session) {
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    session.edit({{Id::TrainingMfu, 0.3}});
    for (const char* region : {"NOR", "POL", "USA", "CHN", "DEU"}) {
        session.add({support::scenario({{Id::SiteRegion, region}})});
    }
}

} // namespace

void TestRunner::computesInTheSameTurn() {
    Session session(support::shipped());
    Runner runner(session);
    const QSignalSpy computed(&runner, &Runner::computed);
    const double before = runner.current().result.point[Quantity::TotalKg];
    session.edit({{Id::AccuracyTarget, 0.75}});
    QCOMPARE(computed.count(), 1);
    QVERIFY(runner.current().result.point[Quantity::TotalKg] > before);
}

void TestRunner::keepsCurvesThatDoNotChange() {
    Session session(support::shipped());
    Runner runner(session);
    const auto kg = [&] { return runner.current().curve.points.at(10).values[Quantity::TotalKg]; };
    const double before = kg();
    session.edit({{Id::AccuracyTarget, 0.75}});
    QCOMPARE(kg(), before);
    session.edit({{Id::SiteRegion, "FRA"}});
    QVERIFY(kg() < 0.5 * before);
}

void TestRunner::showsBaselineAndPinned() {
    Session session(support::shipped());
    Runner runner(session);
    QVERIFY(runner.baseline() == nullptr);
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    session.add({support::gpt3(), support::scenario({{Id::SiteRegion, "NOR"}})});
    QCOMPARE(runner.shown().size(), std::size_t{4});
    QVERIFY(runner.baseline() != nullptr);
    QCOMPARE(runner.shown()[2].role, ui::LineRole::Scenario2);
    QCOMPARE(runner.shown()[3].role, ui::LineRole::Scenario3);
}

void TestRunner::agreesWithTheCore() {
    Session session(support::shipped());
    session.open(model::workspaceOf(support::gpt3()), {});
    const Runner runner(session);
    QCOMPARE_REL(runner.current().result.point[Quantity::Flop], 3.143e23, 1e-3);
    QCOMPARE_REL(runner.current().result.point[Quantity::EnergyKwh], 1.287e6, 2e-3);
}

void TestRunner::recomputesNoMoreThanMoved() {
    Session session(support::shipped());
    Runner runner(session);
    fill(session);
    QCOMPARE(runner.shown().size(), std::size_t{8});
    QCOMPARE(model::parameter(Id::AccuracyTarget).role, model::Role::Lever);
    QCOMPARE(model::parameter(Id::TrainingMfu).role, model::Role::Assumption);
    session.edit({{Id::AccuracyTarget, 0.6}});
    QCOMPARE(runner.computedAnew(), 1);
    session.edit({{Id::TrainingMfu, 0.31}});
    QCOMPARE(runner.computedAnew(), 2);
    session.setHidden(3, true);
    QCOMPARE(runner.computedAnew(), 0);
    session.setHidden(3, false);
    QCOMPARE(runner.computedAnew(), 0);
    session.move(0, 4);
    QCOMPARE(runner.computedAnew(), 0);
    session.pin();
    session.remove(5);
    QCOMPARE(runner.computedAnew(), 0);
}

void TestRunner::knowsHiddenOnesToo() {
    Session session(support::shipped());
    Runner runner(session);
    fill(session);
    session.setHidden(2, true);
    session.setBaselineHidden(true);
    QCOMPARE(runner.shown().size(), std::size_t{5});
    QVERIFY(std::ranges::none_of(runner.shown(), [](const ui::Shown& one) { return one.index == 2 || !one.index; }));
    QVERIFY(runner.ofCase(2) != nullptr && runner.ofCase(2)->result.point.has(Quantity::TotalKg));
    QVERIFY(runner.baseline() != nullptr && runner.adjustedBaseline() != nullptr);
    QVERIFY(runner.ofCase(6) == nullptr);
    const auto all = runner.all();
    QCOMPARE(all.size(), std::size_t{8});
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(all[i + 2]->index, std::optional(i));
        QVERIFY(all[i + 2]->scenario == session.workspace().cases[i].scenario);
    }
}

/// Levers stay the baseline's own, assumptions are the edited scenario's.
void TestRunner::adjustsTheBaselineToTheAssumptions() {
    Session session(support::shipped());
    Runner runner(session);
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    session.edit({{Id::AccuracyTarget, 0.6}});
    QVERIFY(runner.adjustedBaseline() == nullptr);
    session.edit({{Id::TrainingMfu, 0.1}});
    const ui::Shown* adjusted = runner.adjustedBaseline();
    QVERIFY(adjusted != nullptr);
    QCOMPARE(adjusted->scenario.number(Id::TrainingMfu), std::optional(0.1));
    QVERIFY(!adjusted->scenario.has(Id::AccuracyTarget));
    QCOMPARE(adjusted->scenario.text(Id::SiteRegion), std::string_view("FRA"));
    QVERIFY(adjusted->result.point[Quantity::TotalKg] > runner.baseline()->result.point[Quantity::TotalKg]);
    session.edit({{Id::TrainingMfu, {}}});
    QVERIFY(runner.adjustedBaseline() == nullptr);
}

/// However fast somebody is: what is shown belongs to the scenarios of this moment, whenever anything is told.
void TestRunner::showsTheNewestAndNothingStale() {
    Session session(support::shipped());
    Runner runner(session);
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    session.add({support::scenario({{Id::SiteRegion, "POL"}})});
    int told = 0;
    int stale = 0;
    const auto look = [&] {
        ++told;
        const auto& cases = session.workspace().cases;
        for (const ui::Shown& one : runner.shown()) {
            const bool fits = !one.index || one.scenario == cases[*one.index].scenario;
            stale += fits && one.range && one.range->totalKg.size() >= 256 ? 0 : 1;
        }
        stale += runner.current().scenario == session.scenario() ? 0 : 1;
    };
    connect(&runner, &Runner::computed, this, look);
    connect(&runner, &Runner::refined, this, look);
    const QSignalSpy refined(&runner, &Runner::refined);
    for (int i = 0; i < 200; ++i) {
        session.edit({{Id::SiteContractedCarbonFree, 0.001 * i}});
        if (i % 10 == 9) { // the worker gets to tell what it has
            QCoreApplication::processEvents();
        }
        if (i == 99) { // once it gets to the end
            QTRY_VERIFY_WITH_TIMEOUT(!refined.isEmpty(), 60'000);
        }
    }
    QCOMPARE(session.scenario().number(Id::SiteContractedCarbonFree), std::optional(0.001 * 199));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(runner.shown(), &ui::Shown::finelyDrawn), 60'000);
    QVERIFY(told > 200);
    QCOMPARE(stale, 0);
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    const auto fresh = ui::drawRange(session.scenario(), support::shipped(), draws);
    QVERIFY(fresh->range.totalKg == runner.current().range->totalKg);
}

namespace {

ui::BandQuestion bandOf(Quantity quantity, const std::string& benchmark = "mmlu") {
    return {quantity, {benchmark, 0.4, 0.8, 9}};
}

bool isFine(const ui::Shown& shown) {
    return std::ranges::all_of(shown.asked, &ui::AskedBand::finelyDrawn);
}

} // namespace

/// At once in the same turn from few draws, then those of the newest question from all of them.
void TestRunner::drawsBandsThatAreAskedFor() {
    Session session(support::shipped());
    session.setBaseline(support::scenario({{Id::SiteRegion, "FRA"}}));
    Runner runner(session);
    const QObject chart;
    QVERIFY(runner.current().bandOf(bandOf(Quantity::TotalWaterL)) == nullptr);
    runner.askBand(&chart, bandOf(Quantity::TotalWaterL));
    for (const ui::Shown& one : runner.shown()) {
        QVERIFY(one.bandOf(bandOf(Quantity::TotalWaterL)) != nullptr);
    }
    runner.askBand(&chart, bandOf(Quantity::Days, "hellaswag"));
    session.edit({{Id::TrainingDevices, 2048.0}});
    const auto* coarse = runner.current().bandOf(bandOf(Quantity::Days, "hellaswag"));
    QVERIFY(coarse != nullptr && runner.current().bandOf(bandOf(Quantity::TotalWaterL)) == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(runner.shown(), isFine), 60'000);
    const model::Draws draws(model::defaultDraws, model::defaultSeed);
    const auto fresh = ui::drawBand(session.scenario(), support::shipped(), bandOf(Quantity::Days, "hellaswag"), draws);
    const auto* fine = runner.current().bandOf(bandOf(Quantity::Days, "hellaswag"));
    QVERIFY(fine != nullptr);
    for (std::size_t i = 0; i < 9; ++i) {
        QCOMPARE(fine->values[i].p5, fresh->values[i].p5);
    }
}

void TestRunner::dropsBandsNobodyAsksFor() {
    Session session(support::shipped());
    Runner runner(session);
    {
        const QObject first;
        const QObject second;
        runner.askBand(&first, bandOf(Quantity::Days));
        runner.askBand(&second, bandOf(Quantity::TotalCostUsd));
        QCOMPARE(runner.current().asked.size(), std::size_t{2});
        runner.askBand(&first, {});
        session.edit({{Id::AccuracyTarget, 0.6}});
        QCOMPARE(runner.current().asked.size(), std::size_t{1});
    }
    session.edit({{Id::AccuracyTarget, 0.62}});
    QVERIFY(runner.current().asked.empty());
    const ui::BandQuestion own{Quantity::TotalKg, model::defaultCurveRequest(session.scenario())};
    const QObject chart;
    runner.askBand(&chart, own); // drawn anyway
    QVERIFY(runner.current().bandOf(own) != nullptr && runner.current().asked.empty());
}

void TestRunner::drawsAsManyAsAreWanted() {
    Session session(support::shipped());
    Runner runner(session);
    const auto shown = [&] { return runner.current().range ? runner.current().range->totalKg.size() : 0; };
    for (const int count : {1'024, 16'384, model::defaultDraws}) {
        QSignalSpy refined(&runner, &Runner::refined);
        runner.setDraws(count);
        QTRY_COMPARE(refined.count(), 1);
        QCOMPARE(shown(), static_cast<std::size_t>(count));
    }
    session.edit({{Id::AccuracyTarget, 0.75}});
    QTRY_COMPARE(shown(), static_cast<std::size_t>(model::defaultDraws));
}

void TestRunner::bandsOfAWholeLifeComeAtOnce() {
    Session session(support::shipped());
    Runner runner(session);
    session.edit({{Id::DeploymentOn, std::string(model::switchedOn)}});
    QVERIFY(runner.current().range.has_value());
    QVERIFY(runner.current().band.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(runner.current().finelyDrawn, 60'000);
}

void TestRunner::bandsOfRunsMadeOneByOneComeLater() {
    Session session(support::shipped());
    Runner runner(session);
    session.edit({{Id::DeploymentOn, std::string(model::switchedOn)},
                  {Id::ModelParameters, 7e9},
                  {Id::AccuracyAllocation, std::string("given_parameters")},
                  {Id::TrainingDeviceHours, 2e5}});
    QVERIFY(runner.current().range.has_value());
    QVERIFY(!runner.current().band.has_value()); // a run for every draw and target: not within a frame
    QTRY_VERIFY_WITH_TIMEOUT(runner.current().band.has_value(), 60'000);
    QCOMPARE(runner.current().range->totalKg.size(), static_cast<std::size_t>(model::defaultDraws));
    QCOMPARE(runner.current().band->values.size(), runner.current().curve.points.size());
}

QTEST_MAIN(TestRunner)
#include "test_runner.moc"
