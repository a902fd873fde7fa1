// Templates of reports: what ships can be read, what is wrong is named with its place.
#include <QTest>

#include "tests/support/problem_of.h"
#include "ui/report/report_template.h"

using ui::Section;

namespace {

QByteArray withSection(const char* section) {
    return QByteArray(R"({"format": "scalewatt-report-template", "version": 1, "name": "Mine", "sections": [)") +
           section + "]}";
}

model::Problem problemIn(const QByteArray& text) {
    return support::problemOf([&] { ui::parseTemplate(text, "mine.json"); });
}

} // namespace

class TestReportTemplate : public QObject {
    Q_OBJECT

private slots:
    void everyShippedTemplateCanBeRead() {
        for (const QString& id : ui::bundledTemplates()) {
            const ui::ReportTemplate layout = ui::openTemplate(id);
            QCOMPARE(layout.id, id);
            QVERIFY(!ui::templateLabel(layout).isEmpty() && layout.sections.size() >= 5);
        }
        QCOMPARE(ui::bundledTemplates().size(), 4);
    }

    void sectionsKeepOrderSwitchesAndChoices() {
        const ui::ReportTemplate layout = ui::parseTemplate(
            withSection(
                R"({"section": "text", "heading": "Mine", "text": "Words"}, {"section": "lines", "lines": 3, "on": false},)"
                R"({"section": "chart", "topic": "places", "quantity": "total.water_l"})"),
            "mine.json");
        QCOMPARE(layout.name, "Mine");
        QCOMPARE(layout.sections.size(), std::size_t{3});
        QCOMPARE(ui::sectionLabel(layout.sections[0]), "Mine");
        QVERIFY(layout.sections[1].section == Section::Lines && layout.sections[1].lines == 3 &&
                !layout.sections[1].on);
        QVERIFY(layout.sections[2].chart.topic == ui::Topic::Places);
        QVERIFY(layout.sections[2].chart.quantity == model::Quantity::TotalWaterL);
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QByteArray& text, const char* id, const char* path) {
            QTest::newRow(name) << text << QString(id) << QString(path);
        };
        row("no JSON", "{\n  \"format\":", "json.syntax", "line 2, column 12");
        row("no object", "[]", "json.not_an_object", "");
        row("other format", R"({"format": "x", "version": 1, "sections": []})", "scenario.wrong_format", "format");
        row("other version", R"({"format": "scalewatt-report-template", "version": 2, "sections": []})",
            "scenario.unsupported_version", "version");
        row("no sections", R"({"format": "scalewatt-report-template", "version": 1, "sections": []})",
            "json.wrong_type", "sections");
        row("unknown section", withSection(R"({"section": "nonsense"})"), "value.unknown_choice",
            "sections[0].section");
        row("unknown key", withSection(R"({"section": "limits"}, {"section": "limits", "lines": 3})"),
            "json.unknown_key", "sections[1].lines");
        row("unknown topic", withSection(R"({"section": "chart", "topic": "pie"})"), "value.unknown_choice",
            "sections[0].topic");
        row("quantity of another topic",
            withSection(R"({"section": "chart", "topic": "places", "quantity": "training.days"})"),
            "value.unknown_choice", "sections[0].quantity");
        row("height", withSection(R"({"section": "chart", "height_mm": "x"})"), "value.outside", "sections[0].height_mm");
        row("too many lines", withSection(R"({"section": "lines", "lines": 1000})"), "value.outside",
            "sections[0].lines");
        row("switch", withSection(R"({"section": "limits", "on": "yes"})"), "json.wrong_type", "sections[0].on");
    }
    void whatIsWrongIsNamed() {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        const model::Problem problem = problemIn(text);
        QCOMPARE(QString::fromStdString(problem.id), id);
        QCOMPARE(QString::fromStdString(problem.path), path);
        QCOMPARE(problem.file, std::string("mine.json"));
    }

    void aMissingFileIsNamed() {
        QCOMPARE(support::problemOf([] { ui::openTemplate("/nowhere/mine.json"); }).id, std::string("file.missing"));
    }
};

QTEST_GUILESS_MAIN(TestReportTemplate)
#include "test_report_template.moc"
