// `scalewatt sweep`: parts that add up byte for byte, also under a scheduler, and sweeps that cannot be.
#include <QStandardPaths>
#include <QtTest>

#include "program.h"

namespace {

const QByteArray plan = R"({"format": "scalewatt-scenario", "version": 1, "name": "Plan",
    "model": {"parameters": 1e9}, "data": {"tokens": 1e10}})";

const QStringList twoInputs{"--over", "model.parameters=1e9:1e11:5:log", "--over", "region=FRA,POL,SWE"};

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void rowsFollowTheInputs() {
        Program program;
        const Said said = program.run(QStringList{"sweep", program.file("plan.json", plan)} + twoInputs);
        QVERIFY2(said.code == 0, said.err);
        const QList<QByteArray> lines = said.out.split('\n');
        QCOMPARE(lines.size(), 1 + 15 + 1);
        QVERIFY2(lines[0].startsWith("model.parameters,site.region,accuracy,") && lines[0].contains(",total.kgco2e,"), lines[0]);
        QVERIFY2(lines[2].startsWith("1e+09,POL,"), lines[2]);
        QVERIFY2(lines[15].startsWith("1e+11,SWE,"), lines[15]);
    }

    void partsAreTheWhole() {
        Program program;
        const QStringList words = QStringList{"sweep", program.file("plan.json", plan)} + twoInputs;
        const QByteArray whole = program.run(words).out;
        QVERIFY(!whole.isEmpty());
        for (int n = 1; n <= 7; ++n) {
            QByteArray joined;
            for (int i = 1; i <= n; ++i) {
                joined += program.run(words + QStringList{"--shard", QString("%1/%2").arg(i).arg(n)}).out;
            }
            QCOMPARE(joined, whole);
        }
    }

    void aSchedulerRunsTheParts() {
        const QString parallel = QStandardPaths::findExecutable("parallel");
        if (parallel.isEmpty()) {
            QSKIP("GNU parallel is not installed");
        }
        Program program;
        const QStringList words = QStringList{"sweep", program.file("plan.json", plan)} + twoInputs;
        const Said said = program.runProgram(parallel, QStringList{"--will-cite", "-j2", "--keep-order", SCALEWATT_PROGRAM} + words +
                                                           QStringList{"--shard", "{}/4", ":::", "1", "2", "3", "4"});
        if (said.err.contains("invalid option") || said.err.contains("unrecognized option")) {
            QSKIP("another program of the name parallel");
        }
        QVERIFY2(said.code == 0, said.err);
        QCOMPARE(said.out, program.run(words).out);
    }

    void whatCannotBeIsOneSentence_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("helps");
        QTest::newRow("too many rows") << QStringList{"--over", "model.parameters=1e9:1e12:1000000:log", "--over",
                                                      "data.tokens=1e9:1e13:1000000:log"} << QByteArray("--shard 1/100000");
        QTest::newRow("no such part") << QStringList{"--over", "device=all", "--shard", "9/4"} << QByteArray("4/4");
        QTest::newRow("no such input") << QStringList{"--over", "model.params=1:2:3"} << QByteArray("model.parameters");
        QTest::newRow("device misspelt") << QStringList{"--over", "device=h100-smx"} << QByteArray("h100-sxm");
        QTest::newRow("no range") << QStringList{"--over", "data.tokens=1e9:1e12"} << QByteArray("low:high:count");
        QTest::newRow("beyond its limits") << QStringList{"--over", "site.pue=0.5:2:4"} << QByteArray("site.pue");
        QTest::newRow("twice the same") << QStringList{"--over", "device=all", "--over", "training.hardware=all"} << QByteArray("device");
        QTest::newRow("nothing") << QStringList{} << QByteArray("--over model.parameters");
    }
    void whatCannotBeIsOneSentence() {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, helps);
        Program program;
        const Said said = program.run(QStringList{"sweep", program.file("plan.json", plan)} + words);
        QVERIFY(said.code == 1 || said.code == 2);
        QVERIFY2(said.isOneError() && said.err.contains(helps), said.err);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
