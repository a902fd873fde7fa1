// Words of the command line: help, version, options, misspelt commands and output that cannot be written.
#include <QtTest>

#include "app/invocation.h"
#include "app/text_table.h"
#include "program.h"

using app::Invocation;

class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void helpIsForPeople() {
        const Said said = Program().run({"--help"});
        QCOMPARE(said.code, 0);
        for (const char* part :
             {"estimate", "curve", "catalog", "validate", "schedule", "project", "history", "claims", "compare", "measures", "report",
              "share", "sensitivity", "explain-difference", "peers", "sweep", "Examples", "Exit codes", "--language"}) {
            QVERIFY2(said.out.contains(part), part);
        }
        QVERIFY(Program().run({"-h", "--language", "zh_CN"}).out.contains("退出码"));
        for (const QByteArray& line : said.out.split('\n')) {
            QVERIFY2(QString::fromUtf8(line).size() < 90, line);
        }
    }

    void everyCommandExplainsItself() {
        for (const QString& command : app::commandNames()) {
            const Said said = Program().run({command, "--help"});
            QCOMPARE(said.code, 0);
            QVERIFY2(said.out.contains("Usage: scalewatt [options] " + command.toUtf8()), said.out);
            QVERIFY(said.out.contains("scalewatt " + command.toUtf8()) && said.out.contains("Exit codes"));
        }
    }

    void versionIsOneLine() {
        const Said said = Program().run({"--version"});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.startsWith("scalewatt 0.") && said.out.count('\n') == 1);
    }

    void misspeltCommandsAreToldTheNearest() {
        const Said said = Program().run({"estimat"});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.isOneError() && said.error().contains("did you mean “estimate”?"), said.err);
        const Said chinese = Program().run({"crve", "--language", "zh_CN"});
        QCOMPARE(chinese.code, 2);
        QVERIFY2(chinese.isOneError() && chinese.error().contains("是否想输入“curve”"), chinese.err);
        QCOMPARE(Program().run({"no such file.json"}).code, 2);
        QCOMPARE(Program().run({"--wrong"}).code, 2);
    }

    void wrongOptionsAreWrongUsage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("language") << QStringList{"--language", "xx", "catalog", "laws"};
        QTest::newRow("language without value") << QStringList{"catalog", "laws", "--language"};
        QTest::newRow("units") << QStringList{"catalog", "laws", "--units", "imperial"};
        QTest::newRow("format") << QStringList{"estimate", example("gpt3_virginia.json"), "--format", "xml"};
        QTest::newRow("no file") << QStringList{"estimate"};
        QTest::newRow("two files") << QStringList{"estimate", "a.json", "b.json"};
        QTest::newRow("a billion draws")
            << QStringList{"estimate", example("gpt3_virginia.json"), "--draws", "1000000000"};
        QTest::newRow("draws") << QStringList{"estimate", example("gpt3_virginia.json"), "--draws", "0"};
        QTest::newRow("unknown option") << QStringList{"validate", "--fast"};
        QTest::newRow("start") << QStringList{"schedule", example("h100_france.json"), "--start", "2026-02-30"};
        QTest::newRow("deadline") << QStringList{"schedule", example("h100_france.json"), "--deadline", "-1"};
        QTest::newRow("both") << QStringList{"schedule", "a.json", "--deadline", "9", "--flexibility", "2"};
        QTest::newRow("file without option") << QStringList{"validate", "a.csv"};
    }
    void wrongOptionsAreWrongUsage() {
        QFETCH(QStringList, words);
        const Said said = Program().run(words);
        QCOMPARE(said.code, 2);
        QVERIFY2(said.isOneError(), said.err);
    }

    void fullDiskIsOneError() {
        if (!QFile::exists("/dev/full")) {
            QSKIP("no device that is always full");
        }
        Program program;
        program.outputFile = "/dev/full";
        const Said said = program.run({"catalog", "hardware"});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.error().contains("standard output"), said.err);
    }

    // A reader that leaves early, with the signal for it ignored as some callers do.
    void closedPipeIsNoCrash() {
        const Said said = Program().runProgram(
            "sh",
            {"-c", "trap '' PIPE; { \"$0\" catalog regions; echo $? > code; } | true; cat code", SCALEWATT_PROGRAM});
        QVERIFY2(said.out == "1\n" || said.out == "0\n", said.out);
        QVERIFY2(said.err.count('\n') <= 1, said.err);
    }

    void programOptionsStandAnywhere() {
        const Invocation a =
            app::readInvocation(QStringList{"--language", "zh_CN", "estimate", "a.json", "--units=us"});
        QCOMPARE(a.kind, Invocation::Kind::Command);
        QCOMPARE(a.language, "zh_CN");
        QVERIFY(a.units == ui::UnitSystem::UsCustomary);
        QCOMPARE(a.words, QStringList({"estimate", "a.json"}));
        const Invocation b = app::readInvocation(QStringList{"estimate", "--", "--units"});
        QCOMPARE(b.words, QStringList({"estimate", "--", "--units"}));
        QVERIFY(app::readInvocation(QStringList{}).kind == Invocation::Kind::Window);
        QVERIFY(app::readInvocation(QStringList{"-platform", "offscreen"}).kind == Invocation::Kind::Window);
        QVERIFY(app::readInvocation(QStringList{example("gpt3_virginia.json")}).kind == Invocation::Kind::Window);
    }

    void tablesAlignChineseAndLatin() {
        QCOMPARE(app::displayWidth("能耗"), 4);
        QCOMPARE(app::displayWidth("CO₂e"), 4);
        QCOMPARE(app::textTable({{"能耗", "1"}, {"Energy", "22"}}, {1}), "能耗     1\nEnergy  22\n");
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "test_usage.moc"
