// `scalewatt catalog` and `scalewatt validate`: lists for people and for programs.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

class TestLists : public QObject {
    Q_OBJECT

    static QJsonObject json(const QStringList& words) {
        return QJsonDocument::fromJson(Program().run(words + QStringList{"--format", "json"}).out).object();
    }

private slots:
    void everyKindIsListed_data() {
        QTest::addColumn<int>("least");
        QTest::newRow("hardware") << 55;
        QTest::newRow("regions") << 350;
        QTest::newRow("laws") << 5;
        QTest::newRow("equivalents") << 30;
        QTest::newRow("published") << 84;
        QTest::newRow("history") << 16;
        QTest::newRow("claims") << 23;
        QTest::newRow("parameters") << 44;
    }
    void everyKindIsListed() {
        QFETCH(int, least);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        const QJsonArray records = json({"catalog", kind})["records"].toArray();
        QVERIFY2(records.size() >= least, qPrintable(QString::number(records.size())));
        const Said text = Program().run({"catalog", kind});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.err.isEmpty(), text.err);
        QCOMPARE(text.out.count('\n'), records.size() + 1); // a head and one line a record
        QVERIFY(text.out.contains(records.first()["id"].toString().toUtf8()));
    }

    void recordsNameTheirSources() {
        for (const char* kind : {"hardware", "regions", "laws", "equivalents", "published", "history", "claims"}) {
            for (const QJsonValue& record : json({"catalog", kind})["records"].toArray()) {
                QVERIFY2(!record["source"].toString().isEmpty(), qPrintable(record["id"].toString()));
            }
        }
    }

    void namesFollowTheLanguage() {
        const Said said = Program().run({"catalog", "regions", "--language", "zh_CN"});
        QVERIFY(said.out.contains("法国"));
    }

    void unknownKindIsWrongUsage() {
        for (const QStringList& words :
             {QStringList{"catalog"}, QStringList{"catalog", "cars"}, QStringList{"catalog", "laws", "laws"}}) {
            const Said said = Program().run(words);
            QCOMPARE(said.code, 2);
            QVERIFY2(said.isOneError() && said.error().contains("hardware, regions"), said.err);
        }
    }

    void historyNamesUnitsAndDoublings() {
        const QJsonArray measures = json({"history"})["measures"].toArray();
        QCOMPARE(measures.size(), 4);
        QVERIFY(measures[1].toObject()["doubling"].toObject()["months"].toDouble() > 3.0);
        QVERIFY(measures[3].toObject()["doubling"].isNull());
        const Said text = Program().run({"history"});
        QVERIFY(text.code == 0 && text.out.contains("printed as 40 billion words") && text.out.contains("estimated here"));
        QVERIFY(Program().run({"history", "--format", "csv"}).out.startsWith("id,name,year,measure,value,unit"));
        QCOMPARE(Program().run({"history", "x"}).code, 2);
    }

    void claimsHaveVerdicts() {
        const QJsonArray claims = json({"claims"})["claims"].toArray();
        QVERIFY(claims.size() >= 15);
        for (const QJsonValue& claim : claims) {
            const QString verdict = claim["verdict"].toString();
            QVERIFY2(verdict == "holds" || verdict == "holds_only_when" || verdict == "does_not_hold", qPrintable(verdict));
            QVERIFY2(!claim["explanation"].toString().isEmpty(), qPrintable(claim["id"].toString()));
            QVERIFY2(!claim["explanation"].toString().contains('%' + QString::number(1)), qPrintable(claim["id"].toString()));
        }
        const Said chinese = Program().run({"claims", "--language", "zh_CN"});
        QVERIFY(chinese.code == 0 && chinese.out.contains("家庭"));
        QVERIFY(Program().run({"claims", "--format", "csv"}).out.startsWith("id,claimed_low"));
    }

    void validationHasRowsAndASummary() {
        const QJsonObject root = json({"validate"});
        QCOMPARE(root["format"].toString(), "scalewatt-validation");
        QVERIFY(root["rows"].toArray().size() >= 84);
        const double error = root["summary"]["device_hours"]["median_absolute_percentage_error"].toDouble();
        QVERIFY2(error > 0.0, qPrintable(QString::number(error)));
        const double serving = root["summary"]["joules_per_output_token"]["median_absolute_percentage_error"].toDouble();
        QVERIFY2(serving > 0.0 && serving <= 0.3, qPrintable(QString::number(serving)));
        const Said text = Program().run({"validate"});
        QVERIFY2(text.code == 0 && text.out.contains("Device-hours: half of the "), text.out);
        for (const char* yardstick : {"leave_one_family_out", "one_known_fact"}) {
            const QJsonValue hours = root["summary"][QLatin1String(yardstick)]["device_hours"];
            QVERIFY2(hours["rows"].toInt() > 5 && hours["within_range"].toDouble() >= 0.85, yardstick);
        }
        QVERIFY(text.out.contains("held out of the fit – Device-hours: half of the "));
        QVERIFY(Program().run({"validate", "--format", "csv"}).out.startsWith("id,quantity,"));
    }

    void ownRunsAreRead() {
        Program program;
        const QByteArray columns =
            "id,family,year,params_total_b,params_active_b,tokens_b,flops_per_param_token,hardware,precision,"
            "peak_tflops,tdp_w,chips,chip_hours,pue,ci_kg_per_kwh,energy_mwh,energy_boundary,tco2e_location,"
            "use_for_mfu,use_for_energy,source\n";
        const QString file = program.file(
            "runs.csv",
            columns + "mine,dense,2023,7,7,2000,6,A100-80GB,bf16,,,1000,184000,1.1,0.4,80,facility,32,Y,Y,own\n");
        const Said said = program.run({"validate", "--file", file, "--format", "json"});
        QVERIFY2(said.code == 0, said.err);
        const QJsonArray rows = QJsonDocument::fromJson(said.out).object()["rows"].toArray();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first()["id"].toString(), "mine");
        QVERIFY(rows.first()["predicted"].toDouble() > 1e4);

        const Said bad = program.run({"validate", "--file", program.file("bad.csv", "id,family\nx,y\n")});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.isOneError() && bad.error().contains("bad.csv"), bad.err);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "test_lists.moc"
