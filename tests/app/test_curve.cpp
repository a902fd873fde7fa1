// `scalewatt curve`: numbers and pictures, gaps past the ceiling, and every wrong wish told in one line.
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include "program.h"

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray header =
    "scenario,benchmark,target,loss_nats,parameters,tokens,flop,energy_kwh,kgco2e,kgco2e_p5,kgco2e_p50,"
    "kgco2e_p95,unreachable_share\n";

} // namespace

class TestCurve : public QObject {
    Q_OBJECT

    static QStringList curve(const QStringList& rest) {
        return QStringList{"curve", example("h100_poland.json")} + rest;
    }

private slots:
    void csvHasOneRowATarget() {
        Program program;
        const Said said = program.run(curve({example("h100_france.json"), "--output", "out.csv", "--points", "5"}));
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.isEmpty() && said.err.isEmpty());
        const QByteArray text = read(program.path("out.csv"));
        QVERIFY2(text.startsWith(header), text);
        QCOMPARE(text.count('\n'), 1 + 2 * 5);
        QCOMPARE(text.count("scenario,"), 1);
    }

    /// Of a file of several: those that are not hidden, the edited one first, then the baseline.
    void drawsAllThatAFileShows() {
        const QByteArray head = R"({"format":"scalewatt-scenario","version":1,"name":)";
        const QByteArray text = R"({"format":"scalewatt-workspace","version":1,"current":2,"cases":[{"scenario":)" + head +
                                R"("first"}},{"hidden":true,"scenario":)" + head + R"("hidden"}},{"scenario":)" + head +
                                R"("edited"}}],"baseline":)" + head + R"("base"}})";
        Program program;
        const Said said =
            program.run({"curve", program.file("side.json", text), "--points", "1", "--output", "out.csv"});
        QVERIFY2(said.code == 0, said.err);
        QByteArrayList names;
        for (const QByteArray& row : read(program.path("out.csv")).trimmed().split('\n').mid(1)) {
            names << row.left(row.indexOf(','));
        }
        QCOMPARE(names, (QByteArrayList{"edited", "first", "base"}));
        const Said estimate = program.run({"estimate", program.path("side.json"), "--format", "json"});
        QCOMPARE(QJsonDocument::fromJson(estimate.out)["scenario"]["name"].toString(), QString("edited"));
        QCOMPARE(program.run({"curve", program.path("side.json"), "--output", "out.svg"}).code, 0);
    }

    void targetsPastTheCeilingAreEmptyRows() {
        Program program;
        QCOMPARE(program.run(curve({"--output", "out.csv", "--from", "0.7", "--to", "1", "--points", "4"})).code, 0);
        const QByteArray last = read(program.path("out.csv")).trimmed().split('\n').constLast();
        QVERIFY2(last.endsWith(",mmlu,1,,,,,,,,,,") || last.contains(",mmlu,1,,"), last);
    }

    void benchmarkAndRangeAreTaken() {
        Program program;
        QCOMPARE(program
                     .run(curve(
                         {"--benchmark", "hellaswag", "--from=0.5", "--to=0.6", "--points", "3", "--output", "o.csv"}))
                     .code,
                 0);
        const QByteArray text = read(program.path("o.csv"));
        QVERIFY2(text.contains(",hellaswag,0.5,") && text.contains(",hellaswag,0.6,"), text);
    }

    void jsonIsJson() {
        Program program;
        QCOMPARE(program.run(curve({"--output", "out.json"})).code, 0);
        QVERIFY(!QJsonDocument::fromJson(read(program.path("out.json"))).isNull());
    }

    void picturesNeedNoDisplay() {
        Program program;
        const Said svg = program.run(curve({example("h100_france.json"), "--output", "out.svg"}));
        QVERIFY2(svg.code == 0, svg.err);
        const QByteArray text = read(program.path("out.svg"));
        QXmlStreamReader xml(text);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(program.run(curve({"--output", "out.pdf", "--no-caption"})).code, 0);
        QVERIFY(read(program.path("out.pdf")).startsWith("%PDF"));
    }

    void pngHasTheAskedSize() {
        Program program;
        const Said said =
            program.run(curve({"--output", "out.png", "--width-mm", "89", "--height-mm", "70", "--dpi", "300"}));
        QVERIFY2(said.code == 0, said.err);
        const QImage image(program.path("out.png"));
        QCOMPARE(image.size(), QSize(1051, 827)); // 89 mm and 70 mm at 300 dots per inch
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("no output") << QStringList{} << "--output";
        QTest::newRow("ending") << QStringList{"--output", "a.xlsx"} << "a.xlsx";
        QTest::newRow("no points") << QStringList{"--output", "a.csv", "--points", "0"} << "--points";
        QTest::newRow("negative points") << QStringList{"--output", "a.csv", "--points=-1"} << "-1";
        QTest::newRow("absurd points") << QStringList{"--output", "a.csv", "--points", "1e9"} << "1e9";
        QTest::newRow("from above to") << QStringList{"--output", "a.csv", "--from", "0.8", "--to", "0.5"} << "--from";
        QTest::newRow("from outside") << QStringList{"--output", "a.csv", "--from", "-3"} << "--from";
        QTest::newRow("nan") << QStringList{"--output", "a.csv", "--to", "nan"} << "nan";
        QTest::newRow("benchmark") << QStringList{"--output", "a.csv", "--benchmark", "chess"} << "chess";
        QTest::newRow("width") << QStringList{"--output", "a.png", "--width-mm", "1e9"} << "--width-mm";
        QTest::newRow("too many pixels") << QStringList{"--output", "a.png", "--width-mm", "2000", "--dpi", "2400"}
                                         << "20,000";
        QTest::newRow("unknown option") << QStringList{"--output", "a.csv", "--colour", "red"} << "colour";
    }
    void wrongUsage() {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        Program program;
        const Said said = program.run(curve(words));
        QCOMPARE(said.code, 2);
        QVERIFY2(said.isOneError() && said.error().contains(named), said.err);
        QVERIFY(!QFile::exists(program.path("a.csv")) && !QFile::exists(program.path("a.png")));
    }

    void missingFolderIsOneError() {
        const Said said = Program().run(curve({"--output", "no such folder/a.csv"}));
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.error().contains("no such folder/a.csv"), said.err);
    }

    // A limit on file sizes stands for the full disk: writing stops half-way with an error.
    void fullDiskKeepsTheOldFile() {
        Program program;
        program.file("out.csv", "old\n");
        const Said said = program.runProgram(
            "sh", {"-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" curve \"$1\" --points 5000 --output out.csv",
                   SCALEWATT_PROGRAM, example("h100_poland.json")});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.error().contains("out.csv"), said.err);
        QCOMPARE(read(program.path("out.csv")), "old\n");
        QCOMPARE(QDir(program.folder()).entryList(QDir::Files).filter("out.csv").size(), 1); // no half file beside it
    }
};

QTEST_GUILESS_MAIN(TestCurve)
#include "test_curve.moc"
