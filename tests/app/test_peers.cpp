// `scalewatt peers`: for people and programs, and the errors of questions that have no answer.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

class TestPeersCommand : public QObject {
    Q_OBJECT

private slots:
    void textShowsTheSpreadOfGpt3() {
        Program program;
        const Said said = program.run({"peers", example("gpt3_virginia.json")});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.err.isEmpty(), said.err);
        for (const char* part :
             {"Scalewatt", "ML CO2 Impact", "Green Algorithms 3.0", "LLMCarbon", "CodeCarbon", "Cloud Carbon Footprint",
              "carbontracker", "EcoLogits", "260 t to 877 t", "not applicable to training", "PUE 1.56, not 1.1",
              "TDP of 300 W a device, not 330 W at the node", "379.1 g/kWh, not 429"}) {
            QVERIFY2(said.out.contains(part), part + QByteArray(" in ") + said.out);
        }
    }

    /// Once, not once for every way of asking.
    void aToolThatDoesNotApplySaysSoOnce() {
        Program program;
        const Said said = program.run({"peers", example("h100_poland.json")});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out.count("Cloud Carbon Footprint"), qsizetype{1});
        QVERIFY2(said.out.contains("not applicable: it has no power of this device"), said.out);
    }

    void jsonAndCsvAgree() {
        Program program;
        const QString file = example("gpt3_virginia.json");
        const QJsonObject json = QJsonDocument::fromJson(program.run({"peers", file, "--format", "json"}).out).object();
        QCOMPARE(json["format"].toString(), "scalewatt-peers");
        const QJsonArray tools = json["tools"].toArray();
        QByteArrayList rows = program.run({"peers", file, "--format", "csv"}).out.split('\n');
        QVERIFY(rows.takeFirst().startsWith("tool,telling,of,device_hours,"));
        QVERIFY(rows.takeFirst().startsWith("scalewatt,,training,"));
        QCOMPARE(rows.size(), tools.size() + 1); // the end of the last line
        for (qsizetype i = 0; i < tools.size(); ++i) {
            const QJsonObject tool = tools[i].toObject();
            QVERIFY(
                rows[i].startsWith(tool["tool"].toString().toLatin1() + ',' + tool["telling"].toString().toLatin1()));
            QCOMPARE(rows[i].split(',')[8].toDouble(), tool["kgco2e"].toDouble());
            QVERIFY(!tool["why"].toString().isEmpty());
        }
        QCOMPARE(tools.last()["tool"].toString(), "ecologits");
        QCOMPARE(tools.last()["not_applicable"].toString(), "training");
    }

    void requestsAreComparedWhereThereAreSome() {
        Program program;
        const Said said = program.run({"peers", example("chat_service.json")});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains("Deployment") && said.out.contains("of embodied carbon on top"), said.out);
    }

    void questionsWithoutAnAnswer() {
        Program program;
        const QByteArray past =
            R"({"format": "scalewatt-scenario", "version": 1, "accuracy": {"solve": "size", "benchmark": "mmlu", "target": 0.99}})";
        const Said said = program.run({"peers", program.file("past.json", past)});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError() && said.error().contains("past.json"), said.err);
        QCOMPARE(program.run({"peers"}).code, 2);
        QCOMPARE(program.run({"peers", example("gpt3_virginia.json"), "--format", "xml"}).code, 2);
        const Said absent = program.run({"peers", "nowhere.json"});
        QCOMPARE(absent.code, 1);
        QVERIFY2(absent.isOneError(), absent.err);
    }
};

QTEST_GUILESS_MAIN(TestPeersCommand)
#include "test_peers.moc"
