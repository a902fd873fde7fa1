// What leaves a chart: pictures and numbers in the clipboard, tables, files of every topic.
#include "tests/ui/charts_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

#include "ui/charts/table_dialog.h"

using model::Quantity;
using namespace ui;


class TestChartOutput : public tests::ChartsFixture {
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage("en"); }
    void init() { start(); }
    void cleanup() { stop(); }

    void copiesPictureAndNumbers();
    void showsTables();
    void exportsEveryTopic();
};

void TestChartOutput::copiesPictureAndNumbers() {
    find<QAction>("chart.copy_picture")->trigger();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage() && copied->data("image/svg+xml").contains("<svg"));
    find<QAction>("chart.copy_numbers")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QVERIFY(lines.front().contains("H100s in Poland\tH100s in Poland, low"));
    const QStringList first = lines.at(1).split('\t');
    QCOMPARE(first.at(0), QString("30"));
    QCOMPARE_REL(first.at(1).toDouble(), m_area->first()->spec().series[0].y[0], 1e-6);
}

void TestChartOutput::showsTables() {
    for (std::size_t i = 0; i < topicCount; ++i) {
        ask(static_cast<Topic>(i));
        const TableDialog dialog(m_area->first()->spec());
        const auto tables = dialog.findChildren<QTableWidget*>("table");
        QVERIFY(!tables.isEmpty());
        for (const QTableWidget* table : tables) {
            QVERIFY(table->rowCount() > 1 && table->columnCount() > 1);
            QVERIFY(!table->item(0, 0)->text().isEmpty());
        }
    }
    ask(Topic::History);
    find<QAction>("chart.table")->trigger();
    auto* dialog = m_area->findChild<TableDialog*>("table_dialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton*>("table.copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("GPT-3 175B\t2020\t"));
    dialog->close();
}

void TestChartOutput::exportsEveryTopic() {
    for (std::size_t i = 0; i < topicCount; ++i) {
        ask(static_cast<Topic>(i));
        const auto bytes = [&](const char* ending) { return m_area->first()->file({QString("chart.") + ending, {}}); };
        QVERIFY(bytes("png").startsWith("\x89PNG"));
        QVERIFY(bytes("svg").contains("<svg"));
        QVERIFY(bytes("pdf").startsWith("%PDF"));
        QVERIFY(bytes("csv").count('\n') > 5);
        QVERIFY(bytes("json").contains("scalewatt-"));
        QVERIFY(bytes("exe").isEmpty());
    }
    ask(Topic::Draws);
    const QByteArray csv = m_area->first()->file({"draws.csv", {}});
    QVERIFY(csv.startsWith("kind,name,x: Total CO₂e (t),y: Share of draws (%),low,high,text"));
}

QTEST_MAIN(TestChartOutput)
#include "test_chart_output.moc"
