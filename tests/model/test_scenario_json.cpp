// Scenario files: what is written reads back the same, and every bad input gets one clear problem with its place.
#include <QTest>

#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

std::string file(const std::string& sections) {
    return R"({"format":"scalewatt-scenario","version":1)" + (sections.empty() ? "" : "," + sections) + "}";
}

Scenario read(const std::string& text) {
    return parseScenario(text, "mine.json", shipped());
}
Problem refused(const std::string& text) {
    return support::problemOf([&] { read(text); });
}

} // namespace

class TestScenarioJson : public QObject {
    Q_OBJECT

private slots:
    void theShortestFileIsTheDefault() {
        QVERIFY(read(file("")) == Scenario());
        QVERIFY(read(file(R"("model":null,"site":{},"training":{"mfu":null})")) == Scenario());
    }

    void everyKeyIsRead() {
        const Scenario s = read(file(
            R"("name":"Größe 法","notes":"n","model":{"architecture":"moe","parameters":1e11,"active_parameters":12e9},)"
            R"("data":{"tokens":5e12},"training":{"hardware":"H100","devices":1e4,"mfu":{"low":0.2,"mode":0.3,"high":0.4}},)"
            R"("site":{"region":"aws:us-east-1","pue":1})"));
        QCOMPARE(s.name, std::string("Größe 法"));
        QCOMPARE(s.text(Id::ModelArchitecture), std::string_view("moe"));
        QCOMPARE(s.number(Id::TrainingDevices), std::optional(1e4));
        QVERIFY(std::get<Range>(s.value(Id::TrainingMfu)) == (Range{0.2, 0.3, 0.4}));
        QCOMPARE(s.number(Id::SitePue), std::optional(1.0));
        QVERIFY(!s.has(Id::SiteYear));
    }

    void roundTripOfEveryParameter() {
        for (const Parameter& p : parameters()) {
            Scenario s = scenario({{Id::ModelParameters, 2e9}, {Id::DataTokens, 3e10}, {Id::ModelArchitecture, "moe"}});
            s.name = "a \"b\" \\ \n 法 é";
            if (p.kind == Kind::Integer) {
                s.set(p.id, p.track.low);
            } else if (p.isNumeric()) {
                s.set(p.id, Range{p.track.low, (p.track.low + p.track.high) / 3.0 + p.track.low / 1.5, p.track.high});
            } else if (p.kind == Kind::Choice && p.id != Id::TrainingPrecision) {
                s.set(p.id, std::string(p.choices.back() == "olmo_ladder" ? p.choices.front() : p.choices.back()));
            }
            if (p.id == Id::ModelActiveParameters) {
                s.set(p.id, 1e9 + 1.0 / 3.0);
            }
            if (p.id == Id::AccuracyBenchmark) {
                s.ownCurve = OwnCurve{"A \"task\"", 0.2, 0.9, {{1e20, 0.3}, {1e21, 0.4}, {1e22, 1.0 / 1.9}}};
            }
            QVERIFY2(read(writeScenario(s)) == s, p.path.data());
        }
    }

    void numbersSurviveToTheLastBit() {
        for (const double x : {0.1 + 0.2, 1.0 / 3.0, 429.0, 1e-3, 1999.9999999999998}) {
            const Scenario s = scenario({{Id::SiteCarbonIntensity, x}});
            QCOMPARE(read(writeScenario(s)).number(Id::SiteCarbonIntensity).value(), x);
        }
    }

    void writtenFilesAreComplete() {
        const std::string text = writeScenario(support::gpt3());
        QVERIFY(text.find("\"format\": \"scalewatt-scenario\"") != std::string::npos);
        QVERIFY(text.find("\"version\": 1") != std::string::npos);
        QVERIFY(text.find("\"devices\": 10000") != std::string::npos); // a whole number stays one
        QVERIFY(text.ends_with("}\n"));
        QVERIFY(text.find("embodied") == std::string::npos); // nothing typed there
        QCOMPARE(writeScenario(read(text)), text);
    }

    void examplesAreReadable() {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(support::resources() / "examples")) {
            ++count;
            const Workspace w = parseWorkspace(support::readFile(entry.path()), entry.path().string(), shipped());
            for (const auto& one : w.cases) {
                QVERIFY2(!one.scenario.name.empty(), entry.path().c_str());
            }
        }
        QVERIFY(count >= 4);
    }

    void badInputIsNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const std::string& text, const char* id, const char* path,
                            const char* value) {
            QTest::newRow(name) << QString::fromStdString(text) << id << path << value;
        };
        row("not JSON", "hello", "json.syntax", "line 1, column 1", "hello");
        row("empty", "", "json.syntax", "line 1, column 1", "");
        row("not an object", "[1]", "json.not_an_object", "", "[1]");
        row("no format", "{}", "scenario.wrong_format", "format", "");
        row("other format", R"({"format":"gpx"})", "scenario.wrong_format", "format", "gpx");
        row("no version", R"({"format":"scalewatt-scenario"})", "scenario.unsupported_version", "version", "");
        row("version 99", R"({"format":"scalewatt-scenario","version":99})", "scenario.unsupported_version", "version",
            "99");
        row("version as text", R"({"format":"scalewatt-scenario","version":"1"})", "scenario.unsupported_version",
            "version", "1");
        row("name of wrong type", file(R"("name":3)"), "json.wrong_type", "name", "3");
        row("unknown section", file(R"("modell":{})"), "json.unknown_key", "modell", "modell");
        row("unknown key", file(R"("model":{"size":1})"), "json.unknown_key", "model.size", "size");
        row("duplicate key", file(R"("site":{"pue":1.1,"pue":1.2})"), "json.duplicate_key", "site.pue", "pue");
        row("duplicate section", file(R"("site":{},"site":{})"), "json.duplicate_key", "site", "site");
        row("section of wrong type", file(R"("model":7)"), "json.wrong_type", "model", "7");
        row("number as text", file(R"("model":{"parameters":"7B"})"), "json.wrong_type", "model.parameters", "7B");
        row("number as list", file(R"("site":{"pue":[1.1]})"), "json.wrong_type", "site.pue", "[1.1]");
        row("number as truth", file(R"("site":{"pue":true})"), "json.wrong_type", "site.pue", "true");
        row("word as number", file(R"("site":{"region":7})"), "json.wrong_type", "site.region", "7");
        row("range without mode", file(R"("site":{"pue":{"low":1,"high":2}})"), "json.wrong_type", "site.pue.mode", "");
        row("range with text", file(R"("site":{"pue":{"low":"1","mode":1,"high":2}})"), "json.wrong_type",
            "site.pue.low", "1");
        row("range with more", file(R"("site":{"pue":{"low":1,"mode":1,"high":2,"p":3}})"), "json.unknown_key",
            "site.pue", R"({"low":1,"mode":1,"high":2,"p":3})");
        row("range upside down", file(R"("site":{"pue":{"low":2,"mode":1.5,"high":1}})"), "value.range_not_ordered",
            "site.pue", "2, 1.5, 1");
        row("NaN", file(R"("site":{"pue":NaN})"), "json.syntax", "line 1, column 58", "NaN}}");
        row("infinity", file(R"("site":{"pue":1e999})"), "value.not_finite", "site.pue", "");
        row("negative size", file(R"("model":{"parameters":-7e9})"), "value.outside", "model.parameters", "-7e+09");
        row("no size", file(R"("model":{"parameters":0})"), "value.outside", "model.parameters", "0");
        row("absurd size", file(R"("model":{"parameters":1e16})"), "value.outside", "model.parameters", "1e+16");
        row("half a device", file(R"("training":{"devices":2.5})"), "value.not_integer", "training.devices", "2.5");
        row("MFU of nothing", file(R"("training":{"mfu":0})"), "value.outside", "training.mfu", "0");
        row("PUE below one", file(R"("site":{"pue":0.9})"), "value.outside", "site.pue", "0.9");
        row("year", file(R"("site":{"year":1815})"), "value.outside", "site.year", "1815");
        row("unknown choice", file(R"("accuracy":{"benchmark":"gsm8k"})"), "value.unknown_choice", "accuracy.benchmark",
            "gsm8k");
        row("benchmark the law lacks", file(R"("accuracy":{"law":"olmo_ladder","benchmark":"average_of_three"})"),
            "value.unknown_choice", "accuracy.benchmark", "average_of_three");
        row("active above total", file(R"("model":{"architecture":"moe","parameters":1e9,"active_parameters":2e9})"),
            "value.active_above_total", "model.active_parameters", "2e+09");
        row("active in a dense model", file(R"("model":{"parameters":2e9,"active_parameters":1e9})"),
            "value.active_differs_from_total", "model.active_parameters", "1e+09");
        row("unknown device", file(R"("training":{"hardware":"h100sxm"})"), "value.unknown_device", "training.hardware",
            "h100sxm");
        row("unknown region", file(R"("site":{"region":"FRB"})"), "value.unknown_region", "site.region", "FRB");
        row("precision it lacks", file(R"("training":{"hardware":"v100-sxm2-32","precision":"bf16"})"),
            "value.precision_not_available", "training.precision", "bf16");
        row("forwards without tokens", file(R"("model":{"parameters":1e9},"accuracy":{"solve":"accuracy"})"),
            "value.both_needed", "data.tokens", "");
        row("forwards without size", file(R"("accuracy":{"solve":"accuracy"})"), "value.both_needed",
            "model.parameters", "");
        row("given size, none given", file(R"("accuracy":{"allocation":"given_parameters"})"), "value.both_needed",
            "model.parameters", "");
        row("given tokens, none given", file(R"("accuracy":{"allocation":"given_tokens"})"), "value.both_needed",
            "data.tokens", "");
        row("encoder without size", file(R"("model":{"architecture":"encoder"})"), "value.both_needed",
            "model.parameters", "");
        row("fine-tune without tokens", file(R"("model":{"parameters":1e9},"training":{"kind":"lora"})"),
            "value.both_needed", "data.tokens", "");
        row("own curve without points", file(R"("accuracy":{"own_curve":{"name":"a"}})"), "own_curve.points",
            "accuracy.own_curve.points", "0");
        row("own curve as a list", file(R"("accuracy":{"own_curve":[]})"), "json.wrong_type", "accuracy.own_curve", "[]");
        row("own point of three", file(R"("accuracy":{"own_curve":{"points":[[1e20,0.3,1]]}})"), "json.wrong_type",
            "accuracy.own_curve.points[0]", "[1e+20,0.3,1]");
        row("unknown key of an own curve", file(R"("accuracy":{"own_curve":{"k":2}})"), "json.unknown_key",
            "accuracy.own_curve.k", "k");
        row("own benchmark without a curve", file(R"("accuracy":{"benchmark":"own_curve"})"), "value.unknown_choice",
            "accuracy.benchmark", "own_curve");
        row("invalid UTF-8", file("\"name\":\"\xFF\""), "json.not_utf8", "line 1, column 52", "");
    }
    void badInputIsNamed() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        QFETCH(QString, value);
        std::string bytes = text.toStdString();
        if (id == "json.not_utf8") {
            bytes = file("\"name\":\"\xFF\""); // a QString cannot hold it
        }
        const Problem p = refused(bytes);
        QCOMPARE(QString::fromStdString(p.id), id);
        QCOMPARE(QString::fromStdString(p.path), path);
        QCOMPARE(QString::fromStdString(p.value), value);
        QCOMPARE(p.file, std::string("mine.json"));
        QVERIFY(std::ranges::find(problemIds(), p.id) != problemIds().end());
    }

    void whatWouldHaveBeenAllowed() {
        const Problem pue = refused(file(R"("site":{"pue":0.9})"));
        QVERIFY(std::get<Interval>(pue.allowed) == (Interval{1.0, 3.0, false}));
        QVERIFY(std::get<Interval>(refused(file(R"("training":{"mfu":0})")).allowed).minExclusive);
        QCOMPARE(support::wordsOf(refused(file(R"("training":{"hardware":"h100sxm"})"))),
                 (std::vector<std::string>{"h100-sxm"}));
        QCOMPARE(support::wordsOf(refused(file(R"("site":{"region":"aws:us-est-1"})"))),
                 (std::vector<std::string>{"aws:us-east-1"}));
        QCOMPARE(support::wordsOf(refused(file(R"("training":{"hardware":"v100-sxm2-32","precision":"bf16"})"))),
                 (std::vector<std::string>{"fp32", "fp16"}));
        QCOMPARE(support::wordsOf(refused(file(R"("accuracy":{"law":"olmo_ladder","benchmark":"average_of_three"})"))),
                 (std::vector<std::string>{"mmlu", "hellaswag", "arc_challenge"}));
        QCOMPARE(support::wordsOf(refused(file(R"("data":{"token":1e9})"))),
                 (std::vector<std::string>{"tokens", "unique_tokens"}));
        QVERIFY(support::wordsOf(refused(file(R"("modell":{})"))).size() >= 10);
        const Problem active =
            refused(file(R"("model":{"architecture":"moe","parameters":1e9,"active_parameters":2e9})"));
        QCOMPARE(std::get<Interval>(active.allowed).max, 1e9);
        QCOMPARE(support::wordsOf(refused(R"({"format":"scalewatt-scenario","version":99})")),
                 (std::vector<std::string>{"1"}));
    }

    void hugeAndDeepFilesAreRefusedAtOnce() {
        const Problem large = refused(std::string(maxScenarioBytes + 1, ' '));
        QCOMPARE(large.id, std::string("file.too_large"));
        QCOMPARE(std::get<Interval>(large.allowed).max, static_cast<double>(maxScenarioBytes));
        QCOMPARE(refused(std::string(100'000, '[') + std::string(100'000, ']')).id, std::string("json.too_deep"));
        QCOMPARE(refused(R"({"format":)" + std::string(100'000, '[')).id, std::string("json.too_deep"));
    }

    void checkScenarioSeesWhatWasSetByHand() {
        const auto check = [](const Scenario& s) {
            return support::problemOf([&] { checkScenario(s, "x", shipped()); });
        };
        QCOMPARE(check(scenario({{Id::SitePue, 9.0}})).id, std::string("value.outside"));
        QCOMPARE(check(scenario({{Id::SitePue, 9.0}})).file, std::string("x"));
        QCOMPARE(check(scenario({{Id::SiteRegion, "nowhere"}})).id, std::string("value.unknown_region"));
        checkScenario(support::gpt3(), "x", shipped());
        checkScenario(Scenario(), "x", shipped());
    }
};

QTEST_GUILESS_MAIN(TestScenarioJson)
#include "test_scenario_json.moc"
