// Scenarios side by side as a table: what it says, how it is copied, and the way from an input's name to its row.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/result_words.h"
#include "ui/words/wording.h"

using model::Id;
using model::Quantity;
using namespace ui;

namespace {

struct Fixture {
    Session session{support::shipped()};
    Runner runner{session};
    PanelContext context{session, runner, {QLocale::c()}, Theme::light()};

    Fixture() {
        model::Scenario poland = support::scenario({{Id::SiteRegion, "POL"}, {Id::AccuracyTarget, 0.65}});
        poland.name = "Poland";
        model::Scenario france = support::scenario({{Id::SiteRegion, "FRA"}});
        france.name = "France";
        session.open(model::workspaceOf(poland, france), {});
    }

    double kg(const Shown* shown) const { return shown->result.point[Quantity::TotalKg]; }
};

const ComparedRow& rowOf(const std::vector<ComparedRow>& rows, const QString& label) {
    const auto found = std::ranges::find(rows, label, &ComparedRow::label);
    if (found == rows.end()) {
        qFatal("no row %s", qPrintable(label));
    }
    return *found;
}

} // namespace

class TestComparisonTable : public QObject {
    Q_OBJECT

private slots:
    void namesInputsThatDiffer();
    void wordsValuesAsTheRowsDo();
    void tellsDifferencesToTheBaseline();
    void keepsAssumptionsApart();
    void showsHiddenScenariosToo();
    void isAProperModel();
    void keepsItsShapeWhileASliderMoves();
    void copiesAsTableAndText();
    void leadsToAnInput();
    void worksWithOneScenario();
    void doesNoWorkUnseen();
};

void TestComparisonTable::namesInputsThatDiffer() {
    Fixture f;
    QCOMPARE(differingInputs(f.session.workspace()), (std::vector{Id::AccuracyTarget, Id::SiteRegion}));
    f.session.add({support::scenario({{Id::SiteRegion, "FRA"}, {Id::TrainingDevices, 64.0}})});
    QCOMPARE(differingInputs(f.session.workspace()),
             (std::vector{Id::AccuracyTarget, Id::TrainingDevices, Id::SiteRegion}));
    f.session.open({}, {});
    QVERIFY(differingInputs(f.session.workspace()).empty());
}

void TestComparisonTable::wordsValuesAsTheRowsDo() {
    Fixture f;
    f.session.add({support::scenario({{Id::SitePue, model::Range{1.05, 1.1, 1.4}},
                                      {Id::TrainingHardware, "a100-sxm4-80"},
                                      {Id::AccuracyAllocation, "given_parameters"},
                                      {Id::ModelParameters, 7e9}})});
    const ScenarioComparison c = compareScenarios(f.context);
    const auto cells = [&](Id id) { return rowOf(c.inputs, parameterLabel(id)).cells; };
    QCOMPARE(cells(Id::AccuracyTarget)[1].text, QString("65 %"));
    QCOMPARE(cells(Id::AccuracyTarget)[0].text, QString("70 % (default)"));
    QVERIFY(!cells(Id::AccuracyTarget)[0].isGiven);
    QCOMPARE(cells(Id::SiteRegion)[0].text, QString("France"));
    QCOMPARE(cells(Id::SitePue)[2].text, QString("1.1 (1.05 to 1.4)"));
    QVERIFY(cells(Id::TrainingHardware)[2].text.contains("A100"));
    QVERIFY(cells(Id::TrainingHardware)[0].text.contains("H100") &&
            cells(Id::TrainingHardware)[0].text.contains("default"));
    QVERIFY(cells(Id::ModelParameters)[2].text.startsWith("7"));
    QVERIFY2(cells(Id::ModelParameters)[0].text.contains("follows"), qPrintable(cells(Id::ModelParameters)[0].text));
}

void TestComparisonTable::tellsDifferencesToTheBaseline() {
    Fixture f;
    const ScenarioComparison c = compareScenarios(f.context);
    QCOMPARE(c.scenarios.size(), std::size_t{2});
    QVERIFY(c.scenarios[1].isCurrent && !c.scenarios[0].isCurrent);
    const auto& total = rowOf(c.results, quantityLabel(Quantity::TotalKg));
    QVERIFY(total.cells[0].difference.isEmpty());
    QCOMPARE(total.cells[1].difference,
             changeText(f.kg(f.runner.ofCase(0)), f.kg(f.runner.baseline()), f.context.style));
    QCOMPARE(total.cells[1].text, massText(f.kg(f.runner.ofCase(0)), f.context.style));
    for (const Quantity q : {Quantity::TotalEnergyKwh, Quantity::Days, Quantity::TotalWaterL, Quantity::TotalCostUsd}) {
        QVERIFY2(!rowOf(c.results, quantityLabel(q)).cells[1].difference.isEmpty(), qPrintable(quantityLabel(q)));
    }
    f.session.setBaseline({});
    const ScenarioComparison alone = compareScenarios(f.context);
    QVERIFY(rowOf(alone.results, quantityLabel(Quantity::TotalKg)).cells[0].difference.isEmpty());
}

void TestComparisonTable::keepsAssumptionsApart() {
    Fixture f;
    f.session.edit({{Id::TrainingMfu, 0.2}});
    const ScenarioComparison c = compareScenarios(f.context);
    QCOMPARE(c.scenarios.size(), std::size_t{3});
    QCOMPARE(c.scenarios[1].line, LineRole::AdjustedBaseline);
    QVERIFY2(c.scenarios[1].name.contains("assumptions"), qPrintable(c.scenarios[1].name));
    const auto& mfu = rowOf(c.inputs, parameterLabel(Id::TrainingMfu));
    QCOMPARE(mfu.cells[1].text, mfu.cells[2].text);
    QVERIFY(!rowOf(c.results, quantityLabel(Quantity::TotalKg)).cells[1].difference.isEmpty());
}

void TestComparisonTable::showsHiddenScenariosToo() {
    Fixture f;
    f.session.add({support::scenario({{Id::SiteRegion, "NOR"}})});
    f.session.setHidden(1, true);
    f.session.setBaselineHidden(true);
    const ScenarioComparison c = compareScenarios(f.context);
    QCOMPARE(c.scenarios.size(), std::size_t{3});
    QVERIFY(!rowOf(c.results, quantityLabel(Quantity::TotalKg)).cells[2].difference.isEmpty());
}

void TestComparisonTable::isAProperModel() {
    Fixture f;
    ComparisonModel model(Theme::light());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(compareScenarios(f.context));
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("France"));
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DecorationRole).value<QPixmap>().isNull());
    QVERIFY(model.isSection(0) && model.isSection(3) && !model.isSection(1));
    QCOMPARE(model.inputAt(1), std::optional(Id::AccuracyTarget));
    QVERIFY(!model.inputAt(0) && !model.inputAt(4) && !model.inputAt(-1) && !model.inputAt(100));
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1, 2).data().toString().contains("65 %"));
    QVERIFY(model.index(4, 2).data().toString().contains("%") || model.index(4, 2).data().toString().contains("×"));
    f.session.add({support::gpt3()});
    model.show(compareScenarios(f.context));
    QCOMPARE(model.columnCount(), 4);
}

void TestComparisonTable::keepsItsShapeWhileASliderMoves() {
    Fixture f;
    ComparisonTable table(f.context);
    table.show();
    const QSignalSpy reset(&table.model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&table.model(), &QAbstractItemModel::dataChanged);
    f.session.edit({{Id::AccuracyTarget, 0.6}});
    QCOMPARE(reset.count(), 0);
    QVERIFY(!changed.isEmpty());
    for (const auto& told : changed) { // cell by cell, and of the edited scenario alone
        const QModelIndex cell = told[0].toModelIndex();
        QCOMPARE(told[1].toModelIndex(), cell);
        QCOMPARE(cell.column(), 2);
    }
    f.session.pin();
    QCOMPARE(reset.count(), 1);
}

void TestComparisonTable::copiesAsTableAndText() {
    Fixture f;
    f.session.renameCase(0, "<b>Poland & more</b>");
    ComparisonTable table(f.context);
    const auto data = table.asTable();
    const QStringList lines = data->text().chopped(1).split('\n');
    const int rows =
        static_cast<int>(table.model().comparison().inputs.size() + table.model().comparison().results.size());
    QCOMPARE(lines.size(), rows + 1);
    for (const QString& line : lines) {
        QCOMPARE(line.count('\t'), 3); // name, baseline, scenario, its difference
    }
    QVERIFY(data->html().contains("&lt;b&gt;Poland &amp; more&lt;/b&gt;"));
    QCOMPARE(data->html().count("<tr>"), rows + 1);
    QTest::mouseClick(table.findChild<QPushButton*>("comparison.copy_table"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), data->text());
    QTest::mouseClick(table.findChild<QPushButton*>("comparison.copy_text"), Qt::LeftButton);
    const QStringList text = QGuiApplication::clipboard()->text().chopped(1).split('\n');
    QCOMPARE(text.size(), rows + 1);
    QCOMPARE(text[1].indexOf("70 %"), QGuiApplication::clipboard()->text().split('\n').first().indexOf("France"));
    auto* view = table.findChild<QTableView*>();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), data->text());
}

void TestComparisonTable::leadsToAnInput() {
    Fixture f;
    ComparisonTable table(f.context);
    table.resize(table.sizeHint());
    table.show();
    const QSignalSpy wanted(&table, &ComparisonTable::inputRequested);
    auto* view = table.findChild<QTableView*>();
    const auto click = [&](int row, int column) {
        const QPoint place = view->visualRect(table.model().index(row, column)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    };
    click(2, 0);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<model::Id>(), Id::SiteRegion);
    click(2, 1); // values and headings lead nowhere
    click(0, 0);
    QCOMPARE(wanted.count(), 1);
    view->setCurrentIndex(table.model().index(1, 1));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.at(1).at(0).value<model::Id>(), Id::AccuracyTarget);
}

void TestComparisonTable::worksWithOneScenario() {
    Fixture f;
    f.session.open({}, {});
    ComparisonTable table(f.context);
    QCOMPARE(table.model().columnCount(), 2);
    QVERIFY(table.model().comparison().inputs.empty());
    QVERIFY(!table.model().comparison().results.empty());
    QVERIFY(table.model().index(0, 0).data().toString().contains("No input"));
}

void TestComparisonTable::doesNoWorkUnseen() {
    Fixture f;
    ComparisonTable table(f.context);
    const QSignalSpy changed(&table.model(), &QAbstractItemModel::dataChanged);
    f.session.edit({{Id::AccuracyTarget, 0.6}});
    QCOMPARE(changed.count(), 0);
    table.show();
    QVERIFY(table.model().index(1, 2).data().toString().contains("60 %"));
}

QTEST_MAIN(TestComparisonTable)
#include "test_comparison_table.moc"
