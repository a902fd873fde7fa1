// Published runs from CSV: any file with the columns, and what is refused with line and column.
#include <QTest>

#include "model/run/validation.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const std::string header =
    "id,family,params_total_b,params_active_b,tokens_b,flops_per_param_token,hardware,precision,chips,chip_hours,"
    "pue,ci_kg_per_kwh,energy_mwh,energy_boundary,tco2e_location,use_for_mfu,use_for_energy,note\n";
const std::string row = "a,dense,7,,2000,6,A100,bf16,512,184320,1.1,0.4,,,31.22,Y,,\"one, two\"\n";

Problem refused(const std::string& text) {
    return support::problemOf([&] { parsePublishedRuns(text, "runs.csv"); });
}

} // namespace

class TestPublishedRuns : public QObject {
    Q_OBJECT

private slots:
    void readsRows() {
        const auto runs = parsePublishedRuns(header + row + "b\n", "runs.csv");
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].id, std::string("a"));
        QCOMPARE(runs[0].number("chip_hours"), std::optional(184'320.0));
        QCOMPARE(runs[0].text("note"), std::string("one, two"));
        QVERIFY(!runs[0].number("params_active_b")); // an empty cell is absent
        QVERIFY(!runs[0].cells.contains("params_active_b"));
        QVERIFY(!runs[0].number("family")); // no number
        QVERIFY(runs[0].text("no such column").empty());
        QCOMPARE(runs[1].id, std::string("b")); // a short row is a row with empty cells
        QVERIFY(parsePublishedRuns(header, "runs.csv").empty());
    }

    void badFilesAreNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        const auto bad = [](const char* name, const std::string& text, const char* id, const char* path) {
            QTest::newRow(name) << QString::fromStdString(text) << id << path;
        };
        bad("empty", "", "csv.missing_column", "line 1, column id");
        bad("missing column", "id,family\nx,dense\n", "csv.missing_column", "line 1, column params_total_b");
        bad("no number", header + "a,dense,seven\n", "csv.bad_number", "line 2, column params_total_b");
        bad("negative", header + row + "a,dense,-7\n", "csv.bad_number", "line 3, column params_total_b");
        bad("infinite", header + "a,dense,inf\n", "csv.bad_number", "line 2, column params_total_b");
        bad("half a number", header + "a,dense,7b\n", "csv.bad_number", "line 2, column params_total_b");
        bad("too many cells", header + row.substr(0, row.size() - 1) + ",more\n", "csv.bad_row", "line 2");
        bad("open quote", header + "\"a\n", "csv.bad_row", "line 2");
    }
    void badFilesAreNamed() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        const Problem p = refused(text.toStdString());
        QCOMPARE(QString::fromStdString(p.id), id);
        QCOMPARE(QString::fromStdString(p.path), path);
        QCOMPARE(p.file, std::string("runs.csv"));
    }

    /// A million rows take their time: they tell how far they are, stop when told, and name a bad line like any other.
    void longTablesStopWhenTold() {
        std::string text = header;
        for (int i = 0; i < 1'000'000; ++i) {
            text += "x\n";
        }
        double told = 0.0;
        QVERIFY(!parsePublishedRuns(text, "runs.csv", [&](double share) {
            told = share;
            return share < 0.25;
        }));
        QVERIFY(told >= 0.25 && told < 0.26);
        const auto last = [&](double share) { return share <= 1.0; };
        QCOMPARE(parsePublishedRuns(text, "runs.csv", last)->size(), std::size_t{1'000'000});
        QCOMPARE(refused(text + "y,dense,seven\n").path, std::string("line 1000002, column params_total_b"));
    }

    void invalidUtf8IsRefused() {
        const Problem p = refused(header + "a\xFF,dense\n");
        QCOMPARE(p.id, std::string("json.not_utf8"));
        QCOMPARE(p.path, std::string("line 2"));
    }
};

QTEST_GUILESS_MAIN(TestPublishedRuns)
#include "test_published_runs.moc"
