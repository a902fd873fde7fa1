// `scalewatt sensitivity` and `scalewatt explain-difference`: for people and programs, and what cannot be answered.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

namespace {

QByteArray inPlace(const QByteArray& place, const QByteArray& more = {}) {
    return R"({"format": "scalewatt-scenario", "version": 1, "model": {"parameters": 1e9}, "data": {"tokens": 1e10},
        "site": {"region": ")" + place + "\"" + more + "}}";
}

const QByteArray outOfReach = R"({"format": "scalewatt-scenario", "version": 1, "accuracy": {"target": 0.999}})";

QJsonObject jsonOf(const Said& said) {
    return QJsonDocument::fromJson(said.out).object();
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void whatMattersMost() {
        Program program;
        const QString file = program.file("a.json", inPlace("POL"));
        const Said said = program.run({"sensitivity", file});
        QCOMPARE(said.code, 0);
        for (const char* part : {"MFU beside its prediction", "PUE", "Find out first", "explains alone", "±"}) {
            QVERIFY2(said.out.contains(part), said.out);
        }
        QVERIFY2(!said.out.contains("Electricity price"), said.out); // of no matter to carbon
        QVERIFY2(program.run({"sensitivity", file, "--draws", "256", "--format", "csv"}).out.startsWith("part,p5,p95,result_at_p5,"), "csv");
    }

    void jsonHoldsIndicesAndSwings() {
        Program program;
        const QString file = program.file("a.json", inPlace("POL"));
        const QStringList line{"sensitivity", file, "--format", "json", "--draws", "512", "--quantity", "training.energy_kwh"};
        const Said said = program.run(line);
        QCOMPARE(said.code, 0);
        const QJsonObject json = jsonOf(said);
        QCOMPARE(json["quantity"].toString(), "training.energy_kwh");
        QCOMPARE(json["scale"].toString(), "logarithm");
        QCOMPARE(json["most_worth_knowing"]["part"].toString(), "mfu_residual");
        const QJsonObject widest = json["parts"][0].toObject();
        QCOMPARE(widest["part"].toString(), "mfu_residual");
        QCOMPARE(widest["input"].toString(), "training.mfu");
        QVERIFY(widest["first_order"]["value"].toDouble() > 0.5 && widest["first_order"]["standard_error"].toDouble() > 0.0);
        QVERIFY(widest["swing"]["result_at_p5"].toDouble() > widest["swing"]["result_at_p95"].toDouble());
        QCOMPARE(program.run(line).out, said.out);
        QVERIFY(program.run(line + QStringList{"--seed", "2"}).out != said.out);
    }

    void nothingUnknownNothingToFindOut() {
        Program program;
        const Said said = program.run({"sensitivity", program.file("a.json", inPlace("POL")), "--quantity", "training.flop"});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains("Nothing that is not known moves this result."), said.out);
    }

    void badQuestionsAreOneError_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such quantity") << QStringList{"sensitivity", "a.json", "--quantity", "total.co2"} << 2 << "total.kgco2e";
        QTest::newRow("loss") << QStringList{"sensitivity", "a.json", "--quantity", "accuracy.loss_nats"} << 2 << "total.kgco2e";
        QTest::newRow("section is off") << QStringList{"sensitivity", "a.json", "--quantity", "deployment.energy_kwh"} << 1
                                        << "deployment.energy_kwh";
        QTest::newRow("out of reach") << QStringList{"sensitivity", "far.json"} << 1 << "far.json";
        QTest::newRow("one file") << QStringList{"explain-difference", "a.json"} << 2 << "two scenario files";
        QTest::newRow("three files") << QStringList{"explain-difference", "a.json", "a.json", "a.json"} << 2 << "two scenario files";
        QTest::newRow("second out of reach") << QStringList{"explain-difference", "a.json", "far.json"} << 1 << "far.json";
        QTest::newRow("no such file") << QStringList{"explain-difference", "a.json", "none.json"} << 1 << "none.json";
        QTest::newRow("draws") << QStringList{"sensitivity", "a.json", "--draws", "1"} << 2 << "--draws";
    }
    void badQuestionsAreOneError() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, part);
        Program program;
        program.file("a.json", inPlace("POL"));
        program.file("far.json", outOfReach);
        const Said said = program.run(words);
        QCOMPARE(said.code, code);
        QVERIFY2(said.isOneError() && said.error().contains(part), said.err);
    }

    void differencesAddUp() {
        Program program;
        const QString a = program.file("a.json", inPlace("POL"));
        const QString b = program.file("b.json", inPlace("FRA", R"(, "pue": 1.1)"));
        const Said said = program.run({"explain-difference", a, b, "--format", "json", "--draws", "256"});
        QCOMPARE(said.code, 0);
        const QJsonObject json = jsonOf(said);
        double sum = 0.0;
        for (const QJsonValue& group : json["groups"].toArray()) {
            sum += group["contribution"].toDouble();
        }
        const double difference = json["to"].toDouble() - json["from"].toDouble();
        QVERIFY(std::abs(sum - difference) <= 1e-9 * std::abs(difference));
        QCOMPARE(json["groups"][0]["inputs"][0].toString(), "site.region");
        QCOMPARE(json["told_apart_by"].toString(), "inputs");
        QCOMPARE(json["share_of_draws_lower"].toDouble(), 1.0);
        QVERIFY(std::abs(json["certain"].toDouble() + json["uncertain"].toDouble() - difference) <= 1e-9 * std::abs(difference));
        const Said text = program.run({"explain-difference", a, b});
        for (const char* part : {"First", "Second", "Region", "PUE", "−", "100 %", "Certain"}) {
            QVERIFY2(text.out.contains(part), text.out);
        }
        QVERIFY(program.run({"explain-difference", a, b, "--format", "csv"}).out.contains("\nstep,site.region,-"));
    }

    void theSameDoNotDiffer() {
        Program program;
        const QString file = program.file("a.json", inPlace("POL"));
        const Said said = program.run({"explain-difference", file, file});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains("No input differs."), said.out);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "test_sensitivity.moc"
