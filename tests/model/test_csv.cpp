// CSV as RFC 4180 has it, and the one thing that is refused.
#include <QTest>

#include "model/formats/csv.h"
#include "tests/support/problem_of.h"

using namespace model;

using Cells = std::vector<std::string>;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void plainRows() {
        const auto rows = parseCsv("a,b\n1,2\n", "x.csv");
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].cells, (Cells{"a", "b"}));
        QCOMPARE(rows[1].cells, (Cells{"1", "2"}));
        QCOMPARE(rows[0].line, 1);
        QCOMPARE(rows[1].line, 2);
    }

    void quotesHoldCommasBreaksAndQuotes() {
        const auto rows = parseCsv("\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",c\nd,e\n", "x.csv");
        QCOMPARE(rows[0].cells, (Cells{"a,b", "say \"hi\""}));
        QCOMPARE(rows[1].cells, (Cells{"two\nlines", "c"}));
        QCOMPARE(rows[2].line, 4);
    }

    void lineEndsAndMarks() {
        const auto rows = parseCsv("\xEF\xBB\xBF"
                                   "a,b\r\n\r\n1,\r\n",
                                   "x.csv");
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].cells, (Cells{"a", "b"}));
        QCOMPARE(rows[1].cells, (Cells{"1", ""}));
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(parseCsv("a,b", "x.csv").front().cells, (Cells{"a", "b"})); // no last line feed
        QVERIFY(parseCsv("", "x.csv").empty());
    }

    void readsRowByRowUntilToldToStop() {
        std::string text = "a,b\n";
        for (int i = 0; i < 100; ++i) {
            text += "1,2\n";
        }
        double last = 0.0;
        int rows = 0;
        QVERIFY(readCsv(text, "x.csv", [&](const CsvRow& row, double share) {
            const bool rises = share > last && share <= 1.0 && row.line == ++rows;
            last = share;
            return rises;
        }));
        QCOMPARE(rows, 101);
        rows = 0;
        QVERIFY(!readCsv(text, "x.csv", [&](const CsvRow&, double) { return ++rows < 7; }));
        QCOMPARE(rows, 7);
    }

    void aQuoteInsideACellIsACharacter() {
        QCOMPARE(parseCsv("5\" disk,b", "x.csv").front().cells, (Cells{"5\" disk", "b"}));
    }

    void aQuoteThatNeverClosesIsRefused() {
        const Problem p = support::problemOf([] { parseCsv("a,b\n1,\"open\n2,3\n", "runs.csv"); });
        QCOMPARE(p.id, std::string("csv.bad_row"));
        QCOMPARE(p.file, std::string("runs.csv"));
        QCOMPARE(p.path, std::string("line 2"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
