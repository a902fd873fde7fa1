// `scalewatt schedule`: for people and programs, and the errors of questions that have no answer.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

namespace {

// A run of ten hours in a place.
QByteArray tenHours(const QByteArray& place) {
    return R"({"format": "scalewatt-scenario", "version": 1, "name": "Ten hours",
        "model": {"parameters": 1e9}, "data": {"tokens": 1e10},
        "training": {"devices": 8, "device_hours": 80}, "site": {"region": ")" +
           place + "\"}}";
}

QJsonObject jsonOf(const Said& said) {
    return QJsonDocument::fromJson(said.out).object();
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

    Said ask(const QByteArray& place, const QStringList& options) const {
        Program program;
        return program.run(QStringList{"schedule", program.file("run.json", tenHours(place))} + options);
    }

private slots:
    void textNamesHoursAndSavings() {
        const Said said = ask("DEU", {"--start", "2022-07-04T08", "--deadline", "34"});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.err.isEmpty(), said.err);
        for (const char* part : {"Germany", "2022-07-04 08:00", "Cleanest stretch", "Pausing", "g/kWh", "2022"}) {
            QVERIFY2(said.out.contains(part), said.out);
        }
        const QByteArray chinese = ask("DEU", {"--language", "zh_CN"}).out;
        QVERIFY2(chinese.contains("德国") && chinese.contains("最清洁的连续时段"), chinese);
    }

    void jsonAndCsvAgree() {
        const QStringList question{"--start", "2026-07-04T08", "--deadline", "34"};
        const QJsonObject json = jsonOf(ask("DEU", question + QStringList{"--format", "json"}));
        QCOMPARE(json["format"].toString(), "scalewatt-schedule");
        QCOMPARE(json["zone"].toString(), "em:DE");
        QCOMPARE(json["deadline_hours"].toDouble(), 34.0);
        QCOMPARE(json["month_hour_g_per_kwh"].toArray().size(), 12);
        const QJsonObject pausing = json["choices"]["pausing"].toObject();
        QVERIFY(pausing["operational_kgco2e"].toDouble() < json["choices"]["at_once"]["operational_kgco2e"].toDouble());
        QCOMPARE(json["start"].toString(), "2022-07-04T08:00+02:00"); // the hours are of 2022
        const QByteArrayList rows = ask("DEU", question + QStringList{"--format", "csv"}).out.split('\n');
        QCOMPARE(rows.size(), 5); // a head, three choices, the end
        QVERIFY(rows[0].startsWith("choice,zone,start,finish,delay_hours,"));
        QVERIFY(rows[3].startsWith("pausing,em:DE,"));
        QCOMPARE(rows[3].split(',')[8].toDouble(), pausing["operational_kgco2e"].toDouble());
    }

    void flexibilityIsADeadline() {
        const Said share = ask("FRA", {"--flexibility", "2.4", "--format", "csv"});
        QCOMPARE(share.out, ask("FRA", {"--deadline", "34", "--format", "csv"}).out);
        QCOMPARE(jsonOf(ask("FRA", {"--format", "json"}))["deadline_hours"].toDouble(), 20.0);
    }

    void anotherZone() {
        QCOMPARE(jsonOf(ask("FRA", {"--zone", "us-cal-ciso", "--format", "json"}))["zone"].toString(), "em:US-CAL-CISO");
        const Said unknown = ask("FRA", {"--zone", "US-CAL-CISP"});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.isOneError() && unknown.error().contains("em:US-CAL-CISO"), unknown.err);
    }

    void questionsWithoutAnAnswer() {
        const Said late = ask("FRA", {"--deadline", "9.5"});
        QCOMPARE(late.code, 1);
        QVERIFY2(late.isOneError() && late.error().contains("run.json: The deadline of 9.5 hours"), late.err);
        const Said nowhere = ask("CHN", {});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.isOneError() && nowhere.error().contains("China"), nowhere.err);
        const Said json = ask("CHN", {"--format", "json"});
        QCOMPARE(json.code, 1);
        QCOMPARE(jsonOf(json)["notices"][0]["id"].toString(), "schedule.no_hours");
        QVERIFY(!jsonOf(json).contains("choices"));
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
