// Scenario files that cannot be meant: exit code 1, nothing on standard output, and one line that names file, place,
// value and what is allowed, in English and in Chinese.
#include <QtTest>
#include <unistd.h>

#include "program.h"

namespace {

/// A scenario with one section in place.
QByteArray scenario(const QByteArray& sections) {
    return "{\"format\": \"scalewatt-scenario\", \"version\": 1, \"name\": \"bad\", " + sections + "}";
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

    static void isTold(const Said& said, const QString& file, const QStringList& parts) {
        QVERIFY(!said.crashed);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isOneError(), said.err);
        QVERIFY2(said.error().contains(file), said.err);
        for (const QString& part : parts) {
            QVERIFY2(said.error().contains(part), qPrintable(part + " is missing in " + said.error()));
        }
    }

    static void row(const char* name, const QByteArray& text, const QStringList& parts, const QString& chinese) {
        QTest::newRow(name) << text << parts << chinese;
    }

private slots:
    void badTextIsOneError_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("chinese");
        row("not JSON", "{\n  \"name\": oops}", {"not valid JSON", "line 2, column", "oops"}, "第 2 行");
        row("empty", "", {"not valid JSON", "line 1, column 1", "ends too early"}, "过早结束");
        row("an array", "[1, 2]", {"[1,2]", "allowed is an object in braces"}, "花括号中的对象");
        row("wrong type", scenario(R"("model": {"parameters": "seven"})"),
            {"model.parameters is seven", "allowed is a number or a range"}, "允许：数字");
        row("section of the wrong type", scenario(R"("model": 7)"), {"model is 7", "an object in braces"},
            "model 是 7");
        row("unknown key", scenario(R"("training": {"mfuu": 0.4})"), {"training.mfuu", "not a known key", "mfu"},
            "不是已知的键");
        row("unknown section", scenario(R"("trainning": {})"), {"trainning", "training"}, "不是已知的键");
        row("duplicate key", scenario(R"("training": {"mfu": 0.4, "mfu": 0.5})"), {"training.mfu", "twice"},
            "出现了两次");
        row("NaN", scenario(R"("training": {"mfu": NaN})"), {"not valid JSON", "NaN"}, "NaN");
        row("infinity", scenario(R"("model": {"parameters": 1e999})"), {"model.parameters", "finite number"},
            "有限的数");
        row("negative", scenario(R"("model": {"parameters": -7e9})"),
            {"model.parameters is -7e+09", "allowed is 100,000 to 1e15"}, "允许：100,000 到 1e15");
        row("zero", scenario(R"("model": {"parameters": 0})"), {"model.parameters is 0", "100,000 to 1e15"},
            "model.parameters 是 0");
        row("absurd", scenario(R"("data": {"tokens": 1e300})"), {"data.tokens", "1,000,000 to 1e17"}, "data.tokens");
        row("above one", scenario(R"("training": {"mfu": 1.5})"), {"training.mfu is 1.5; allowed is above 0 up to 1."},
            "training.mfu 是 1.5；允许：大于 0 且不大于 1。");
        row("not whole", scenario(R"("training": {"devices": 2.5})"),
            {"training.devices is 2.5", "a whole number from 1 to 10,000,000"}, "1 到 10,000,000 的整数");
        row("active above total",
            scenario(R"("model": {"architecture": "moe", "parameters": 7e9, "active_parameters": 8e9})"),
            {"model.active_parameters is 8e+09", "more than all parameters", "7e9"}, "多于全部参数");
        row("unknown device", scenario(R"("training": {"hardware": "h1000"})"),
            {"training.hardware is h1000", "did you mean"}, "不是已知的设备");
        row("unknown region", scenario(R"("site": {"region": "Atlantis"})"),
            {"site.region is Atlantis", "no known region"}, "不是已知的区域");
        row("precision the device lacks", scenario(R"("training": {"hardware": "v100-sxm2-32", "precision": "fp8"})"),
            {"training.precision is fp8", "fp16"}, "允许：");
        row("unknown choice", scenario(R"("accuracy": {"recipe": "2031"})"),
            {"accuracy.recipe is 2031", "curated_2024"}, "或");
        row("range upside down", scenario(R"("site": {"pue": {"low": 1.4, "mode": 1.2, "high": 1.3}})"),
            {"site.pue is 1.4, 1.2, 1.3", "rises"}, "递增");
        row("size missing", scenario(R"("accuracy": {"solve": "accuracy"}, "data": {"tokens": 1e12})"),
            {"model.parameters is missing", "100,000 to 1e15"}, "缺少 model.parameters");
        row("version 99", R"({"format": "scalewatt-scenario", "version": 99})", {"version is 99", "allowed is 1"},
            "version 是 99");
        row("another format", R"({"format": "something", "version": 1})", {"format is something", "scalewatt-scenario"},
            "format 是 something");
        row("invalid UTF-8", scenario("\"notes\": \"\xff\xfe\""), {"not UTF-8", "line 1, column"}, "不是 UTF-8");
        row("100,000 nested arrays", QByteArray(100'000, '['), {"levels deep", "32"}, "层");
    }
    void badTextIsOneError() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, parts);
        QFETCH(QString, chinese);
        Program program;
        const QString file = program.file("bad.json", text);
        isTold(program.run({"estimate", file}), "bad.json: ", parts);
        isTold(program.run({"estimate", file, "--format", "json", "--language", "zh_CN"}), "bad.json：", {chinese});
        isTold(program.run({"curve", file, "--output", "curve.csv"}), "bad.json: ", parts);
        QVERIFY(!QFile::exists(program.path("curve.csv")));
        program.input = text;
        isTold(program.run({"estimate", "-"}), "standard input: ", parts);
    }

    void hugeFileIsRefusedUnread() {
        Program program;
        QFile file(program.path("huge.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200'000'000));
        file.close();
        QElapsedTimer timer;
        timer.start();
        isTold(program.run({"estimate", file.fileName()}), "huge.json: ", {"200000000 bytes", "0 to 4,000,000"});
        QVERIFY2(timer.elapsed() < 5'000, "the file was read");
    }

    void folderIsNoFile() {
        Program program;
        isTold(program.run({"estimate", program.folder()}), program.folder(), {"folder"});
    }

    void missingFileIsTold() {
        isTold(Program().run({"estimate", "nowhere.json"}), "nowhere.json: ", {"no such file"});
        isTold(Program().run({"validate", "--file", "nowhere.csv"}), "nowhere.csv: ", {"no such file"});
    }

    void unreadableFileIsTold() {
        if (geteuid() == 0) {
            QSKIP("root may read everything");
        }
        Program program;
        QFile file(program.file("secret.json", scenario("\"model\": {}")));
        QVERIFY(file.setPermissions({}));
        isTold(program.run({"estimate", file.fileName()}), "secret.json: ", {"cannot be read"});
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
