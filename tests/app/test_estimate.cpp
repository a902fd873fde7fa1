// `scalewatt estimate`: the published GPT-3 run in every form, language and unit system, and scenarios without an
// answer.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "program.h"

namespace {

const QByteArray unreachable = R"({"format": "scalewatt-scenario", "version": 1, "name": "Too much",
    "accuracy": {"solve": "size", "benchmark": "mmlu", "target": 0.999}})";

const QByteArray assumedShare = R"({"format": "scalewatt-scenario", "version": 1, "model": {"architecture": "moe"}})";

double point(const QByteArray& json, const char* id) {
    return QJsonDocument::fromJson(json).object()["point"].toObject()[QLatin1String(id)].toDouble();
}

} // namespace

class TestEstimate : public QObject {
    Q_OBJECT

private slots:
    // Hours, energy and carbon as Patterson et al. 2021 (arXiv 2104.10350) report them for this run.
    void gpt3AsPublished() {
        const Said said = Program().run({"estimate", example("gpt3_virginia.json"), "--format", "json"});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.err.isEmpty(), said.err);
        QVERIFY(std::abs(point(said.out, "training.flop") / 3.143e23 - 1.0) < 0.001);
        QVERIFY(std::abs(point(said.out, "training.device_hours") / 3.545e6 - 1.0) < 0.001);
        QVERIFY(std::abs(point(said.out, "training.energy_kwh") / 1.287e6 - 1.0) < 0.001);
        QVERIFY(std::abs(point(said.out, "training.operational_kgco2e") / 552e3 - 1.0) < 0.001);
        QVERIFY(std::abs(point(said.out, "accuracy.hellaswag") - 0.778) < 0.001);
    }

    void noticesInJsonAreSentences() {
        Program program;
        const Said said = program.run({"estimate", program.file("moe.json", assumedShare), "--format", "json"});
        const QJsonArray notices = QJsonDocument::fromJson(said.out).object()["notices"].toArray();
        QVERIFY(!notices.isEmpty());
        for (const QJsonValue& notice : notices) {
            QVERIFY(notice["text"].toString().size() > 20);
            QVERIFY(notice["text"].toString() != notice["id"].toString());
        }
    }

    void textIsATableForPeople() {
        const QString text = QString::fromUtf8(Program().run({"estimate", example("gpt3_virginia.json")}).out);
        QVERIFY2(text.startsWith("GPT-3, Virginia"), qPrintable(text));
        for (const char* part :
             {"3.14 × 10²³ FLOP", "1.29 GWh", "552 t", "3.55 million h", "14.8 d", "77.8 %", "≈ ", "An estimate"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(part + QString(" is missing in\n") + text));
        }
    }

    void textFollowsLanguageAndUnits() {
        Program program;
        program.locale = "zh_CN.UTF-8";
        const QString system = QString::fromUtf8(program.run({"estimate", example("gpt3_virginia.json")}).out);
        QVERIFY2(system.contains("552 吨") && system.contains("训练计算量"), qPrintable(system));
        program.locale = "C.UTF-8";
        const QString asked =
            QString::fromUtf8(program.run({"estimate", example("gpt3_virginia.json"), "--language", "zh_CN"}).out);
        QCOMPARE(asked, system);
        const QString pounds =
            QString::fromUtf8(program.run({"--units=us", "estimate", example("gpt3_virginia.json")}).out);
        QVERIFY2(pounds.contains("1.22 M lb") && pounds.contains("miles by car"), qPrintable(pounds));
    }

    void csvHasTheSameNumbers() {
        const Said said = Program().run({"estimate", example("gpt3_virginia.json"), "--format", "csv"});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains("\ntraining.energy_kwh,"), said.out);
        QVERIFY(!said.out.contains('\r'));
    }

    void standardInputIsReadForADash() {
        Program program;
        QFile file(example("gpt3_virginia.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        program.input = file.readAll();
        const Said said = program.run({"estimate", "-", "--format", "json"});
        QCOMPARE(said.code, 0);
        QVERIFY(std::abs(point(said.out, "training.flop") / 3.143e23 - 1.0) < 0.001);
    }

    void sameInputSameBytes() {
        const QStringList words{
            "estimate", example("h100_poland.json"), "--format", "json", "--draws", "1024", "--seed", "7"};
        QCOMPARE(Program().run(words).out, Program().run(words).out);
    }

    void noAnswerIsToldAndCounted() {
        Program program;
        const QString file = program.file("too much.json", unreachable);
        const Said text = program.run({"estimate", file});
        QCOMPARE(text.code, 1);
        QVERIFY2(text.isOneError() && text.error().contains("99.9 %"), text.err);
        const Said json = program.run({"estimate", file, "--format", "json"});
        QCOMPARE(json.code, 1);
        QVERIFY(json.err.count('\n') == 1);
        QVERIFY2(json.out.contains("accuracy.unreachable"), json.out);
    }

    void userCatalogueFilesAreMarkedOrToldBad() {
        Program program;
        QVERIFY(QDir(program.folder()).mkpath("scalewatt/catalog"));
        program.file("scalewatt/catalog/bad.json", "{}");
        const Said said = program.run({"estimate", example("gpt3_virginia.json"), "--format", "csv"});
        QCOMPARE(said.code, 0); // the scenario is answered all the same
        QVERIFY2(said.error().contains("bad.json") && said.err.count('\n') == 1, said.err);
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "test_estimate.moc"
