// `scalewatt compare` and `scalewatt measures`: for people and programs, and what cannot be compared.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

namespace {

QByteArray inPlace(const QByteArray& place, const QByteArray& more = {}) {
    return R"({"format": "scalewatt-scenario", "version": 1, "name": "Run in )" + place +
           R"(", "model": {"parameters": 1e9}, "data": {"tokens": 1e10}, "site": {"region": ")" + place + "\"}" + more + "}";
}

const QByteArray plan = R"(, "measures": [{"id": "move_region", "value": "SWE"}, {"id": "higher_mfu"}, {"id": "cleaner_contract"},
    {"id": "quantise"}, {"id": "keep_longer", "on": false}])";

QJsonObject jsonOf(const Said& said) {
    return QJsonDocument::fromJson(said.out).object();
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void scenariosStandSideBySide() {
        Program program;
        const QStringList files{program.file("a.json", inPlace("POL")), program.file("b.json", inPlace("FRA"))};
        const Said said = program.run(QStringList{"compare"} + files);
        QCOMPARE(said.code, 0);
        for (const char* part : {"Run in POL", "Run in FRA", "Poland", "France", "100 %"}) {
            QVERIFY2(said.out.contains(part), said.out);
        }
        const QJsonObject json = jsonOf(program.run(QStringList{"compare", "--format", "json", "--draws", "256"} + files));
        QCOMPARE(json["baseline"].toString(), "Run in POL");
        const QJsonObject other = json["scenarios"].toArray()[1].toObject();
        QCOMPARE(other["share_of_draws_below_baseline"].toDouble(), 1.0);
        QCOMPARE(other["differing_inputs"].toObject().keys(), QStringList{"site.region"});
        const QByteArray csv = program.run(QStringList{"compare", "--format", "csv", "--draws", "256"} + files).out;
        QVERIFY2(csv.startsWith("scenario,quantity,value,p5,p50,p95,"), csv);
    }

    void oneScenarioIsNoComparison() {
        Program program;
        const Said said = program.run({"compare", program.file("a.json", inPlace("POL"))});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.isOneError(), said.err);
    }

    void stepsAddUpInTheFile() {
        Program program;
        const Said said = program.run({"measures", program.file("a.json", inPlace("POL", plan)), "--format", "json", "--draws", "256"});
        QCOMPARE(said.code, 0);
        const QJsonObject json = jsonOf(said);
        double saved = 0.0;
        for (const QJsonValue& step : json["steps"].toArray()) {
            saved += step["saved"]["kgco2e"].toDouble();
        }
        const double difference = json["today"]["kgco2e"].toDouble() - json["after"]["kgco2e"].toDouble();
        QVERIFY(std::abs(saved - difference) <= 1e-9 * difference);
        QCOMPARE(json["steps"][2]["saved"]["kgco2e"].toDouble(), 0.0); // the contract
        QCOMPARE(json["steps"][3]["notice"]["id"].toString(), "measure.needs_section");
        QCOMPARE(json["alone"].toArray().size(), 18);
    }

    void textSaysWhatAndWhyNot() {
        Program program;
        const QString file = program.file("a.json", inPlace("POL", plan));
        const Said said = program.run({"measures", file, "--order", "best"});
        QCOMPARE(said.code, 0);
        for (const char* part : {"Today", "After", "Move to another place: Sweden", "Each alone", "switched off"}) {
            QVERIFY2(said.out.contains(part), said.out);
        }
        const QByteArray chinese = program.run({"measures", file, "--language", "zh_CN"}).out;
        QVERIFY2(chinese.contains("瑞典"), chinese);
        const QByteArray csv = program.run({"measures", file, "--only", "1", "--format", "csv"}).out;
        QCOMPARE(csv.count("\nstep,"), 1);
        QVERIFY2(csv.contains("\nstep,move_region,SWE,"), csv);
    }

    void badListsAreOneError() {
        Program program;
        const QByteArray bad = inPlace("POL", R"(, "measures": [{"id": "move_region"}, {"id": "keep_longer", "value": 99}])");
        const Said said = program.run({"measures", program.file("a.json", bad)});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.err.contains("measures[1].value"), said.err);
        QCOMPARE(program.run({"measures", program.path("a.json"), "--order", "worst"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
