// What one known fact is worth: central values move nothing, the narrowest comes first, the dialog puts it in.
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "ui/inputs/known_fact_dialog.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

using model::Id;
using model::Quantity;
using namespace ui;

namespace {

const model::Scenario& llama() {
    static const model::Scenario scenario =
        support::scenario({{Id::ModelParameters, 70e9}, {Id::DataTokens, 15e12}, {Id::TrainingPrecision, "fp8"}});
    return scenario;
}

} // namespace

class TestKnownFacts : public QObject {
    Q_OBJECT

private slots:
    void centralValuesMoveNothing();
    void worthIsWhatDrawingSays();
    void oneFactTakesTheOthersAway();
    void forwardsAFactNarrowsTheRange();
    void theDialogSetsTheInput();
    void theDialogRefusesNonsense();

private:
    void build(Session& session) {
        m_runner = std::make_unique<Runner>(session);
        m_context = std::make_unique<PanelContext>(
            PanelContext{session, *m_runner, {QLocale("en_US"), UnitSystem::Metric}, Theme::light()});
    }
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<PanelContext> m_context;
};

void TestKnownFacts::centralValuesMoveNothing() {
    for (const model::Scenario& scenario : {llama(), model::Scenario{}}) {
        const model::Result before = model::simulate(scenario, support::shipped());
        for (const Fact fact : allFacts) {
            const double central = centralValue(fact, scenario, before, support::shipped());
            QVERIFY(central > 0.0);
            const auto told = changed(scenario, factChanges(fact, central, scenario));
            const model::Result after = model::simulate(told, support::shipped());
            QCOMPARE_REL(after.point[Quantity::TotalKg], before.point[Quantity::TotalKg], 1e-9);
            QCOMPARE_REL(after.point[Quantity::EnergyKwh], before.point[Quantity::EnergyKwh], 1e-9);
        }
    }
}

void TestKnownFacts::worthIsWhatDrawingSays() {
    const model::Draws draws(512, model::defaultSeed);
    const model::Result result = model::simulate(llama(), support::shipped());
    const auto worths = factWorths(llama(), result, support::shipped(), draws);
    QCOMPARE(worths.size(), allFacts.size());
    QVERIFY(std::ranges::is_sorted(worths, {}, &FactWorth::halfWidth));
    for (const FactWorth& worth : worths) {
        const auto told = changed(llama(), factChanges(worth.fact, worth.central, llama()));
        const auto range = model::simulateRange(told, support::shipped(), draws);
        const model::Quantiles& q = (*range)[Quantity::TotalKg];
        QCOMPARE_REL(worth.halfWidth, std::sqrt(q.p95 / q.p5), 1e-12);
    }
    QCOMPARE(worths.front().fact, Fact::Energy); // nothing but the grid and the hardware's making is left
}

void TestKnownFacts::oneFactTakesTheOthersAway() {
    const model::Scenario known = support::with(llama(), {{Id::TrainingDeviceHours, 1e6}, {Id::TrainingMfu, 0.3}});
    const auto told = changed(known, factChanges(Fact::TokensPerSecond, 900.0, known));
    QVERIFY(!told.has(Id::TrainingDeviceHours) && !told.has(Id::TrainingMfu));
    QCOMPARE(told.number(Id::TrainingTokensPerSecondPerDevice), std::optional(900.0));
    const auto step = changed(known, factChanges(Fact::StepMfu, 0.4, known));
    QCOMPARE(step.text(Id::TrainingMfuBasis), std::string_view("step"));
}

void TestKnownFacts::forwardsAFactNarrowsTheRange() {
    const model::Draws draws(512, model::defaultSeed);
    const model::Result result = model::simulate(llama(), support::shipped());
    const double now = halfWidth((*model::simulateRange(llama(), support::shipped(), draws))[Quantity::TotalKg]);
    for (const FactWorth& worth : factWorths(llama(), result, support::shipped(), draws)) {
        QVERIFY(worth.halfWidth < now);
        if (worth.fact == Fact::StepMfu || worth.fact == Fact::TokensPerSecond) { // what lies between steps and bills
            QVERIFY2(worth.hoursHalfWidth > 1.10 && worth.hoursHalfWidth < 1.15, qPrintable(QString::number(worth.hoursHalfWidth)));
        }
    }
    QVERIFY(std::isinf(halfWidth({})));
}

void TestKnownFacts::theDialogSetsTheInput() {
    Session session(support::shipped());
    session.open(model::workspaceOf(llama()), {});
    build(session);
    KnownFactDialog dialog(*m_context);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel*>("known_fact.lead")->text().contains(QString::fromUtf8("×/÷")));
    QVERIFY(dialog.findChild<QRadioButton*>("known_fact.0")->isChecked());
    QRadioButton* hours = nullptr;
    for (auto* choice : dialog.findChildren<QRadioButton*>()) {
        hours = choice->text().startsWith("Billed device-hours") ? choice : hours;
    }
    QVERIFY(hours != nullptr);
    QTest::mouseClick(hours, Qt::LeftButton, {}, QPoint(8, hours->height() / 2));
    auto* value = dialog.findChild<QLineEdit*>("known_fact.value");
    QVERIFY(!value->placeholderText().isEmpty());
    QTest::keyClicks(value, "7M");
    QTest::mouseClick(dialog.findChild<QPushButton*>("known_fact.use"), Qt::LeftButton);
    QCOMPARE(session.scenario().number(Id::TrainingDeviceHours), std::optional(7e6));
    QCOMPARE(session.undoStack().count(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestKnownFacts::theDialogRefusesNonsense() {
    Session session(support::shipped());
    build(session);
    KnownFactDialog dialog(*m_context);
    dialog.show();
    auto* value = dialog.findChild<QLineEdit*>("known_fact.value");
    auto* problem = dialog.findChild<QLabel*>("known_fact.problem");
    for (const char* text : {"", "a lot", "-5"}) {
        value->setText(text);
        QTest::mouseClick(dialog.findChild<QPushButton*>("known_fact.use"), Qt::LeftButton);
        QVERIFY2(dialog.isVisible() && problem->isVisible(), text);
        QVERIFY(session.scenario() == model::Scenario{});
    }
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    session.edit({{Id::AccuracyTarget, 0.95}}); // out of reach: nothing to weigh
    KnownFactDialog none(*m_context);
    none.show();
    QVERIFY(!none.findChild<QPushButton*>("known_fact.use")->isEnabled());
    if (const QString folder = qEnvironmentVariable("SCALEWATT_PICTURES"); !folder.isEmpty()) {
        QVERIFY(dialog.grab().save(folder + "/known_fact.png"));
    }
}

QTEST_MAIN(TestKnownFacts)
#include "test_known_facts.moc"
