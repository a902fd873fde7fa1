// `scalewatt report` and `scalewatt share`: files of every form without a display, and every wrong wish in one line.
#include <QtTest>

#include "program.h"

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

    static QStringList report(const QStringList& rest) {
        return QStringList{"report", example("h100_france.json"), example("h100_poland.json"), "--draws", "256"} + rest;
    }

private slots:
    void everyFormIsWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << "out.pdf" << QByteArray("%PDF-");
        QTest::newRow("html") << "out.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << "out.md" << QByteArray("# H100s in France and H100s in Poland");
        QTest::newRow("workbook") << "out.xlsx" << QByteArray("PK");
        QTest::newRow("table") << "out.csv" << QByteArray("kind,scenario,");
        QTest::newRow("LaTeX") << "out.tex" << QByteArray("Training takes 512");
        QTest::newRow("BibTeX") << "out.bib" << QByteArray("@misc{scalewatt,");
        QTest::newRow("model card") << "out.yaml" << QByteArray("co2_eq_emissions:\n  emissions: ");
        QTest::newRow("text") << "out.txt" << QByteArray("Training takes 512");
    }
    void everyFormIsWritten() {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        Program program;
        const Said said = program.run(report({"--output", name}));
        QVERIFY2(said.code == 0, said.err);
        QVERIFY(said.out.isEmpty() && said.err.isEmpty());
        QVERIFY2(read(program.path(name)).startsWith(start), read(program.path(name)).left(60));
    }

    void whatIsAskedForIsInIt() {
        Program program;
        const Said said = program.run(
            report({"--output", "out.html", "--title", "Mine <b>", "--author", "Me", "--notes", "My words", "--date",
                    "2025-11-30", "--template", "summary", "--with", "limits", "--without", "equivalents,chart"}));
        QVERIFY2(said.code == 0, said.err);
        const QByteArray html = read(program.path("out.html"));
        for (const char* part : {"Mine &lt;b&gt;", ">Me · ", "My words", "What this does not say", "2025"}) {
            QVERIFY2(html.contains(part), part);
        }
        QVERIFY(!html.contains("In everyday terms") && !html.contains("<figure>"));
    }

    /// The same input gives the same text, whenever.
    void withoutADateNothingChanges() {
        Program program;
        QCOMPARE(program.run(report({"--output", "one.html", "--date", "none"})).code, 0);
        QCOMPARE(program.run(report({"--output", "two.html", "--date", "none"})).code, 0);
        QCOMPARE(read(program.path("one.html")), read(program.path("two.html")));
    }

    void chineseReportsAreChinese() {
        Program program;
        QCOMPARE(program.run(report({"--output", "out.html", "--language", "zh_CN"})).code, 0);
        const QByteArray html = read(program.path("out.html"));
        QVERIFY(html.contains("lang=\"zh-CN\"") && html.contains("估算，并非实测"));
    }

    void allChartsGoIntoAFolder() {
        Program program;
        const Said said = program.run(report({"--charts", "figures", "--chart-format", "png", "--dpi", "72"}));
        QVERIFY2(said.code == 0, said.err);
        QVERIFY(read(program.path("figures/accuracy.png")).startsWith("\x89PNG"));
        QVERIFY(QFile::exists(program.path("figures/shares.png")));
    }

    void wrongWishesAreToldInOneLine_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const QStringList& words, int code, const char* part) {
            QTest::newRow(name) << words << code << QString(part);
        };
        row("no output", {}, 2, ".pdf, .html");
        row("other ending", {"--output", "out.doc"}, 2, "out.doc");
        row("paper", {"--output", "out.pdf", "--paper", "a5"}, 2, "a4, letter");
        row("date", {"--output", "out.pdf", "--date", "tomorrow"}, 2, "tomorrow");
        row("section", {"--output", "out.pdf", "--with", "nonsense"}, 2, "nonsense");
        row("template", {"--output", "out.pdf", "--template", "nowhere.json"}, 1,
            "nowhere.json: there is no such file");
        row("logo", {"--output", "out.pdf", "--logo", example("h100_france.json")}, 1, "no picture");
        row("target", {"--output", "/proc/nowhere/out.pdf"}, 1, "cannot be written");
    }
    void wrongWishesAreToldInOneLine() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, part);
        const Said said = Program().run(report(words));
        QCOMPARE(said.code, code);
        QVERIFY2(said.isOneError() && said.error().contains(part), said.err);
    }

    void sevenScenariosAreTooMany() {
        QStringList words{"report", "--output", "out.html"};
        for (int i = 0; i < 7; ++i) {
            words << example("h100_france.json");
        }
        const Said said = Program().run(words);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError(), said.err);
    }

    void aLineTakesTheFilesPlace() {
        Program program;
        const Said line = program.run({"share", example("gpt3_virginia.json")});
        QVERIFY2(line.code == 0 && line.out.startsWith("scalewatt:1:") && line.out.endsWith(".\n"),
                 line.out + line.err);
        const QString word = QString::fromUtf8(line.out).trimmed();
        const Said fromFile = program.run({"estimate", example("gpt3_virginia.json"), "--draws", "256"});
        const Said fromLine = program.run({"estimate", word, "--draws", "256"});
        QVERIFY2(fromLine.code == 0, fromLine.err);
        QCOMPARE(fromLine.out, fromFile.out);
        program.input = line.out;
        QCOMPARE(program.run({"estimate", "-", "--draws", "256"}).out, fromFile.out);
        program.input.clear();
        const Said file = program.run({"share", word});
        QVERIFY2(file.out.contains("\"scalewatt-scenario\""), file.out);
        const Said again = program.run({"share", program.file("again.json", file.out)});
        QCOMPARE(again.out, line.out);
    }

    void aCutLineIsToldInOneLine() {
        Program program;
        const QString word = QString::fromUtf8(program.run({"share", example("bloom_2022.json")}).out).trimmed();
        const Said said = program.run({"estimate", word.left(word.size() / 2)});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.error().contains("cut short"), said.err);
    }

    void theLineCanBeAQrCode() {
        Program program;
        const Said said = program.run({"share", example("bloom_2022.json"), "--qr", "code.svg"});
        QVERIFY2(said.code == 0, said.err);
        QVERIFY(read(program.path("code.svg")).startsWith("<svg"));
        QCOMPARE(program.run({"share", example("bloom_2022.json"), "--qr", "code.bmp"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
