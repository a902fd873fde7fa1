// What reports say: every section has its words, every reference its source, numbers those of the results.
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/report_fixture.h"
#include "ui/report/paper_statement.h"
#include "ui/report/table_safety.h"
#include "ui/words/wording.h"

using namespace ui;

namespace {

template <typename Block>
std::vector<const Block*> blocksOf(const Report& report) {
    std::vector<const Block*> found;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<Block>(&block)) {
            found.push_back(one);
        }
    }
    return found;
}

QStringList headings(const Report& report) {
    QStringList all;
    for (const ReportHeading* one : blocksOf<ReportHeading>(report)) {
        all << one->text;
    }
    return all;
}

} // namespace

class TestReportContent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion("1.2.3"); }

    void aFullReportHasItsSections() {
        const Report report = tests::MadeReport(tests::twoPlaces()).report();
        QCOMPARE(report.title, "H100s in France and H100s in Poland");
        for (const char* heading :
             {"Summary", "Question", "Scenarios", "Results", "Where it comes from", "How sure it is",
              "In everyday terms", "Method", "Assumptions and their sources", "What this does not say",
              "Statement for a paper", "Model card", "Open it yourself", "Data and versions", "Sources"}) {
            QVERIFY2(headings(report).contains(heading), heading);
        }
        QVERIFY(!headings(report).contains("Notes")); // nobody wrote any
        QVERIFY(!headings(report).contains("Measures"));
        QVERIFY(blocksOf<ReportChart>(report).size() >= 3);
        QCOMPARE(report.remark, "An estimate, not a measurement");
    }

    void measuresAreToldStepByStepWithTheirSources() {
        model::Workspace workspace = tests::twoPlaces();
        workspace.current = 0;
        workspace.scenario() = tests::example("h100_poland");
        workspace.scenario().measures = {{"move_region", true, std::string("FRA")}, {"higher_mfu", true, {}}};
        const tests::MadeReport made(workspace);
        const Report report = made.report();
        QVERIFY(headings(report).contains("Measures"));
        const auto tables = blocksOf<ReportTable>(report);
        const auto table = std::ranges::find_if(
            tables, [](const ReportTable* one) { return one->columns.front() == "Measure"; });
        QVERIFY(table != tables.end());
        QCOMPARE((*table)->rows.size(), std::size_t{4}); // today, two steps, after
        const auto& rows = (*table)->rows;
        const model::Waterfall& waterfall = *made.shown.front().waterfall;
        QCOMPARE(rows.front()[1].text, massText(waterfall.start.kg, made.inputs.style));
        QCOMPARE(rows.back()[1].text, massText(waterfall.end.kg, made.inputs.style));
        QVERIFY(rows[1][0].text.contains("France"));
        QVERIFY(rows[1][1].text.startsWith(QStringLiteral("−")) && rows[1][1].under.contains(" to "));
        QVERIFY(!rows[1][0].references.empty() && !rows[2][0].references.empty());
    }

    void switchedOffSectionsAreLeftOut() {
        const tests::MadeReport made(tests::twoPlaces());
        ReportTemplate layout = openTemplate("full");
        std::ranges::for_each(layout.sections, [](TemplateSection& one) { one.on = one.section == Section::Limits; });
        const Report report = makeReport(made.inputs, layout, {});
        QCOMPARE(headings(report), QStringList{"What this does not say"});
    }

    void everyReferenceHasItsSource() {
        const Report report = tests::MadeReport(tests::twoPlaces()).report();
        const auto lists = blocksOf<ReportSources>(report);
        QCOMPARE(lists.size(), std::size_t{1});
        const auto count = static_cast<int>(lists.front()->entries.size());
        QVERIFY2(count >= 8, qPrintable(QString::number(count)));
        static const QRegularExpression reference(QStringLiteral(" \\[(\\d+(?:, \\d+)*)\\]"));
        const QString text = report.dump();
        QSet<int> used;
        for (auto all = reference.globalMatch(text); all.hasNext();) {
            for (const QString& number : all.next().captured(1).split(QStringLiteral(", "))) {
                used << number.toInt();
                QVERIFY2(number.toInt() >= 1 && number.toInt() <= count, qPrintable(number));
            }
        }
        QCOMPARE(used.size(), count); // and every source is referred to
    }

    void numbersAreThoseOfTheResult() {
        const tests::MadeReport made(tests::twoPlaces());
        const QString text = made.report().dump();
        for (const Shown& shown : made.shown) {
            for (const model::Quantity quantity :
                 {model::Quantity::TotalKg, model::Quantity::TotalEnergyKwh, model::Quantity::Days}) {
                const QString value = quantityText(quantity, shown.result.point[quantity], made.inputs.style);
                QVERIFY2(text.contains(value), qPrintable(value));
            }
        }
    }

    void differingInputsStandFirst() {
        const Report report = tests::MadeReport(tests::twoPlaces()).report();
        const ReportTable* table = blocksOf<ReportTable>(report).front();
        QCOMPARE(table->rows[0][0].text, "These differ");
        QCOMPARE(table->rows[1][0].text, parameterLabel(model::Id::SiteRegion));
        QVERIFY(table->rows[1][1].mark == ReportCell::Mark::Given);
        QCOMPARE(table->rows[2][0].text, "The same in all");
    }

    void everyExampleMakesAReport() {
        for (const auto& entry : std::filesystem::directory_iterator(support::resources() / "examples")) {
            const tests::MadeReport made(model::workspaceOf(tests::example(entry.path().stem().c_str())));
            QVERIFY2(made.report().blocks.size() > 20, entry.path().c_str());
        }
    }

    void aScenarioWithoutAnswerSaysSo() {
        model::Scenario scenario = tests::example("h100_france");
        scenario.set(model::Id::AccuracyTarget, 0.999);
        const tests::MadeReport made(model::workspaceOf(scenario));
        const QString text = made.report().dump();
        QVERIFY(text.contains("has no answer"));
        QVERIFY(!text.contains("nan") && !text.contains("inf "));
        QVERIFY(paperSentences(made.shown.front(), support::shipped(), made.inputs.style).isEmpty());
        QVERIFY(modelCardYaml(made.shown.front(), support::shipped(), made.inputs.style).isEmpty());
    }

    void cellsOfOthersAreNotComputed() {
        const Report report = tests::MadeReport(tests::hostilePlaces()).report();
        for (const ReportTable* table : blocksOf<ReportTable>(report)) {
            for (const QString& column : table->columns) {
                QVERIFY2(!QStringView(u"=+-@\t\r").contains(column.front()), qPrintable(column));
            }
        }
        QCOMPARE(safeCell("=1+1"), "'=1+1");
        QCOMPARE(safeCell("@x"), "'@x");
        QCOMPARE(safeCell("\tx"), "'\tx");
        QCOMPARE(safeCell("a=b"), "a=b");
        QCOMPARE(safeCell(""), "");
    }

    void theModelCardCountsGrams() {
        const tests::MadeReport made(model::workspaceOf(tests::example("gpt3_virginia")));
        const QString yaml = modelCardYaml(made.shown.front(), support::shipped(), made.inputs.style);
        // 552,079,882 g in three figures
        QVERIFY2(yaml.startsWith("co2_eq_emissions:\n  emissions: 552000000\n  source: \"Estimated"), qPrintable(yaml));
        QVERIFY(yaml.contains("\n  training_type: \"pre-training\"\n"));
        QVERIFY(yaml.contains("\n  geographical_location: \"United States\"\n"));
        QVERIFY(yaml.contains("\n  hardware_used: \"10,000 × "));
    }

    void wordsOfOthersAreNoCommands() {
        QCOMPARE(latexText("50 % of $x_1 & {y} \\input ~^#"),
                 "50 \\% of \\$x\\_1 \\& \\{y\\} \\textbackslash{}input \\textasciitilde{}\\textasciicircum{}\\#");
        QCOMPARE(latexText("CO₂e − 3 × 4"), "CO\\textsubscript{2}e $-$ 3 $\\times$ 4");
        QCOMPARE(bibtexText("a {b} c}"), "a b c");
        QCOMPARE(yamlText("a \"b\": c\\\nd"), "\"a \\\"b\\\": c\\\\ d\"");
    }

    void theStatementNamesTheRun() {
        const tests::MadeReport made(tests::twoPlaces());
        const Shown& shown = made.shown.front();
        const QString text = paperSentences(shown, support::shipped(), made.inputs.style);
        for (const QString& part : {QStringLiteral("512 × "), QStringLiteral("France"),
                                    massText(shown.result.point[model::Quantity::OperationalKg], made.inputs.style),
                                    energyText(shown.result.point[model::Quantity::EnergyKwh], made.inputs.style),
                                    QStringLiteral("Scalewatt 1.2.3, data ")}) {
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        }
        const QString bib = paperBibtex(shown, support::shipped());
        QCOMPARE(bib.count(u'{'), bib.count(u'}'));
        QVERIFY(bib.startsWith("@misc{scalewatt,"));
        QVERIFY(paperLatex(shown, support::shipped(), made.inputs.style).contains("\\cite{scalewatt}"));
    }
};

QTEST_MAIN(TestReportContent)
#include "test_report_content.moc"
