// Measures in the window: switched, ordered, given values, always by a step that can be undone; and their two charts.
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "tests/support/shipped.h"
#include "ui/measures/measure_row.h"
#include "ui/measures/measures_panel.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/chart_topics.h"

using model::Id;
using ui::ChartSpec;
using ui::Topic;

class TestMeasuresPanel : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_session = std::make_unique<ui::Session>(support::shipped());
        model::Scenario s = support::scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "POL"}});
        m_session->open(model::workspaceOf(s), {});
        m_runner = std::make_unique<ui::Runner>(*m_session);
        m_context.reset(new ui::PanelContext{*m_session, *m_runner, {QLocale("en"), ui::UnitSystem::Metric}, ui::Theme::light()});
        m_panel = std::make_unique<ui::MeasuresPanel>(*m_context);
        m_panel->resize(380, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
    }

    void cleanup() {
        m_panel.reset();
        m_runner.reset();
        m_session.reset();
    }

    void everyMeasureHasARow() { QCOMPARE(m_panel->rows().size(), model::measures().size()); }

    void aSwitchIsAStepThatCanBeUndone() {
        click("measure.move_region.on");
        QCOMPARE(list().size(), std::size_t{1});
        QVERIFY(list().front().on);
        QCOMPARE(m_panel->rows().front()->id(), "move_region"); // what is on stands first
        m_session->undoStack().undo();
        QVERIFY(list().empty());
        QVERIFY(!box("measure.move_region.on")->isChecked());
        m_session->undoStack().redo();
        QVERIFY(box("measure.move_region.on")->isChecked());
    }

    void todayStaysAndTheOutcomeIsSaid() {
        const double today = m_runner->current().result.point[model::Quantity::TotalKg];
        QVERIFY(label("measures.outcome").startsWith("Today"));
        click("measure.move_region.on");
        QCOMPARE(m_runner->current().result.point[model::Quantity::TotalKg], today);
        QVERIFY2(label("measures.outcome").startsWith("From "), qPrintable(label("measures.outcome")));
        QVERIFY(label("measure.move_region.saving").startsWith(QStringLiteral("−")));
    }

    void whyItDoesNotApply() {
        QCOMPARE(label("measure.quantise.saving"), "does not apply");
        QVERIFY(m_panel->findChild<QLabel*>("measure.quantise.notice")->isVisible());
        QVERIFY(label("measure.quantise.notice").contains("switched off"));
    }

    void evidenceIsShownOfWhatIsOn() {
        QVERIFY(!m_panel->findChild<QLabel*>("measure.higher_mfu.evidence")->isVisible());
        click("measure.higher_mfu.on");
        QVERIFY(m_panel->findChild<QLabel*>("measure.higher_mfu.evidence")->isVisible());
        QVERIFY(label("measure.higher_mfu.evidence").contains("Dao 2023"));
    }

    void valuesAreTypedAndChecked() {
        auto* years = m_panel->findChild<QWidget*>("measure.keep_longer.value")->findChild<QLineEdit*>();
        type(years, "7");
        QCOMPARE(std::get<double>(list().front().value), 7.0);
        type(years, "99"); // beyond what is allowed
        QCOMPARE(std::get<double>(list().front().value), 7.0);
        type(years, "");
        QVERIFY(list().empty()); // off, and nothing of its own
    }

    void keysMoveARow() {
        click("measure.move_region.on");
        click("measure.higher_mfu.on");
        QCOMPARE(order(), (QStringList{"move_region", "higher_mfu"}));
        box("measure.higher_mfu.on")->setFocus();
        QTest::keyClick(box("measure.higher_mfu.on"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), (QStringList{"higher_mfu", "move_region"}));
        QVERIFY(box("measure.higher_mfu.on")->hasFocus());
        QTest::keyClick(box("measure.higher_mfu.on"), Qt::Key_Up, Qt::AltModifier); // there is nothing above
        QCOMPARE(order(), (QStringList{"higher_mfu", "move_region"}));
        QTest::keyClick(box("measure.higher_mfu.on"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), (QStringList{"move_region", "higher_mfu"}));
        QVERIFY(m_session->undoWords().contains("order"));
    }

    void theMouseDragsARow() {
        click("measure.move_region.on");
        click("measure.higher_mfu.on");
        QWidget* handle = m_panel->rows()[1]->handle();
        const QPoint above = handle->mapFromGlobal(m_panel->rows()[0]->mapToGlobal(QPoint(5, 2)));
        QTest::mousePress(handle, Qt::LeftButton);
        QTest::mouseMove(handle, above);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, above);
        QCOMPARE(order(), (QStringList{"higher_mfu", "move_region"}));
    }

    void bestOrderAndBestThree() {
        for (const char* id : {"keep_longer", "higher_mfu", "move_region", "better_pue"}) {
            click(QStringLiteral("measure.%1.on").arg(id));
        }
        click("measures.best_order");
        QCOMPARE(order().front(), "move_region"); // Poland
        click("measures.best_three");
        QCOMPARE(std::ranges::count_if(list(), &model::ChosenMeasure::on), std::ptrdiff_t{3});
        m_session->undoStack().undo();
        QCOMPARE(std::ranges::count_if(list(), &model::ChosenMeasure::on), std::ptrdiff_t{4});
    }

    void afterBecomesAScenario() {
        click("measure.move_region.on");
        click("measures.take");
        QCOMPARE(m_session->workspace().cases.size(), std::size_t{2});
        QVERIFY(m_session->scenario().measures.empty());
        QVERIFY(m_session->scenario().text(Id::SiteRegion) != "POL");
    }

    void rangesComeAMomentLater() {
        click("measure.move_region.on");
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->current().waterfallDrawn, 60'000);
        QVERIFY(m_runner->current().waterfall->steps.front().saving.range.has_value());
    }

    void chartsShowTheWayDown() {
        QCOMPARE(chart(Topic::Waterfall).bars.size(), std::size_t{5}); // what would save most
        QVERIFY(chart(Topic::Waterfall).subtitle.contains("Measures"));
        click("measure.move_region.on");
        click("measure.cleaner_contract.on");
        const ChartSpec spec = chart(Topic::Waterfall);
        QCOMPARE(spec.bars.size(), std::size_t{8}); // today, two steps, after; each location- and market-based
        QCOMPARE(spec.bars[2].from, spec.bars[0].value);
        QCOMPARE(spec.bars[2].value, spec.bars[6].value); // the contract changes nothing there
        QCOMPARE(spec.bars[4].from, spec.bars[4].value);
        QVERIFY(spec.bars[7].value < spec.bars[6].value);
        QCOMPARE(ui::tablesOf(spec).front().rows.size(), std::size_t{8});
    }

    void chartsShowEachAlone() {
        const ChartSpec spec = chart(Topic::Abatement);
        QVERIFY(spec.bars.size() > 5);
        for (std::size_t i = 1; i < spec.bars.size(); ++i) {
            QVERIFY(spec.bars[i].value <= spec.bars[i - 1].value);
        }
        QVERIFY2(spec.title.contains("saved by"), qPrintable(spec.title));
        QVERIFY(chart(Topic::Abatement, model::Quantity::TotalCostUsd).x.title.contains("$") ||
                chart(Topic::Abatement, model::Quantity::TotalCostUsd).x.title.contains("USD"));
    }

private:
    const std::vector<model::ChosenMeasure>& list() { return m_session->scenario().measures; }
    QCheckBox* box(const QString& name) { return m_panel->findChild<QCheckBox*>(name); }
    QString label(const QString& name) { return m_panel->findChild<QLabel*>(name)->text(); }
    void click(const QString& name) { m_panel->findChild<QAbstractButton*>(name)->click(); }

    void type(QLineEdit* box, const QString& text) {
        box->setFocus();
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }

    QStringList order() {
        QStringList ids;
        for (const model::ChosenMeasure& chosen : list()) {
            if (chosen.on) {
                ids << QString::fromStdString(chosen.id);
            }
        }
        return ids;
    }

    ChartSpec chart(Topic topic, model::Quantity quantity = model::Quantity::TotalKg) {
        ui::ChartRequest request;
        request.topic = topic;
        request.quantity = quantity;
        return ui::topicChart(request, {m_runner->shown(), support::shipped(), m_context->style}).spec;
    }

    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Runner> m_runner;
    std::unique_ptr<ui::PanelContext> m_context;
    std::unique_ptr<ui::MeasuresPanel> m_panel;
};

QTEST_MAIN(TestMeasuresPanel)
#include "test_measures_panel.moc"
