// Files of several scenarios: what is written reads back the same, single scenarios are taken too, and every bad file
// gets one clear problem with its place.
#include <QTest>
#include <nlohmann/json.hpp>

#include "model/run/notice.h"
#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

Workspace read(const std::string& text) {
    return parseWorkspace(text, "side.json", shipped());
}

/// A workspace file with these members behind its head.
std::string file(const std::string& members) {
    return R"({"format":"scalewatt-workspace","version":1,)" + members + "}";
}

const std::string plain = R"({"format":"scalewatt-scenario","version":1})";

/// A case with these members beside a plain scenario.
std::string oneCase(const std::string& members = {}) {
    return "{" + members + (members.empty() ? "" : ",") + "\"scenario\":" + plain + "}";
}

std::string cases(const std::string& list) {
    return file("\"cases\":[" + list + "]");
}

Workspace filled() {
    Workspace workspace = workspaceOf(support::gpt3(), support::scenario({{Id::SiteRegion, "FRA"}}));
    addCase(workspace, support::scenario({{Id::SitePue, Range{1.05, 1.1, 1.3}}}));
    addCase(workspace, support::scenario({{Id::TrainingDevices, 64.0}}));
    workspace.cases[0].scenario.name = "GPT-3 – 弗吉尼亚";
    std::swap(workspace.cases[0], workspace.cases[2]); // lines in another order than cases
    workspace.cases[1].hidden = true;
    workspace.current = 2;
    workspace.baselineHidden = true;
    return workspace;
}

} // namespace

class TestWorkspaceJson : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItWrote() {
        QVERIFY(read(writeWorkspace(filled())) == filled());
        QVERIFY(read(writeDocument(filled())) == filled());
        const Workspace alone = workspaceOf(support::gpt3());
        QVERIFY(read(writeWorkspace(alone)) == alone);
    }

    void writesOneAloneAsAPlainScenario() {
        QCOMPARE(writeDocument(workspaceOf(support::gpt3())), writeScenario(support::gpt3()));
        QVERIFY(read(writeScenario(support::gpt3())) == workspaceOf(support::gpt3()));
        QVERIFY(writeDocument(workspaceOf({}, support::gpt3())).find("scalewatt-workspace") != std::string::npos);
    }

    void takesDefaultsForWhatIsAbsent() {
        const Workspace workspace =
            read(cases(oneCase("\"line\":1") + "," + oneCase() + "," + oneCase("\"line\":null")));
        QCOMPARE(workspace.current, std::size_t{0});
        QCOMPARE(workspace.cases[1].line, 2);
        QCOMPARE(workspace.cases[2].line, 3);
        QVERIFY(!workspace.cases[1].hidden && !workspace.baseline && !workspace.baselineHidden);
        QVERIFY(!read(file("\"baseline_hidden\":true,\"cases\":[" + oneCase() + "]")).baselineHidden);
    }

    void badFilesAreNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const std::string& text, const char* id, const char* path,
                            const char* value) {
            QTest::newRow(name) << QString::fromStdString(text) << id << path << value;
        };
        const std::string bad = R"({"format":"scalewatt-scenario","version":1,"site":{"pue":0.5}})";
        const std::string seven = oneCase() + "," + oneCase() + "," + oneCase() + "," + oneCase() + "," + oneCase() +
                                  "," + oneCase() + "," + oneCase();
        row("a list", "[]", "json.not_an_object", "", "[]");
        row("no format", "{}", "scenario.wrong_format", "format", "");
        row("another format", R"({"format":"scalewatt-result"})", "scenario.wrong_format", "format",
            "scalewatt-result");
        row("a later version", R"({"format":"scalewatt-workspace","version":2})", "scenario.unsupported_version",
            "version", "2");
        row("no cases", file("\"current\":0"), "json.wrong_type", "cases", "");
        row("cases as object", file("\"cases\":{}"), "json.wrong_type", "cases", "{}");
        row("empty cases", cases(""), "workspace.case_count", "cases", "0");
        row("too many cases", cases(seven), "workspace.case_count", "cases", "7");
        row("unknown key", file("\"case\":[]"), "json.unknown_key", "case", "case");
        row("unknown key in a case", cases(oneCase("\"colour\":1")), "json.unknown_key", "cases[0].colour", "colour");
        row("a case as number", cases(oneCase() + ",7"), "json.not_an_object", "cases[1]", "7");
        row("a case without scenario", cases("{\"line\":1}"), "json.wrong_type", "cases[0].scenario", "");
        row("a line twice", cases(oneCase("\"line\":2") + "," + oneCase("\"line\":2")), "value.unknown_choice",
            "cases[1].line", "2");
        row("line 7", cases(oneCase("\"line\":7")), "value.outside", "cases[0].line", "7");
        row("half a line", cases(oneCase("\"line\":1.5")), "json.wrong_type", "cases[0].line", "1.5");
        row("hidden as text", cases(oneCase("\"hidden\":\"yes\"")), "json.wrong_type", "cases[0].hidden", "yes");
        row("current past the end", file("\"current\":1,\"cases\":[" + oneCase() + "]"), "value.outside", "current",
            "1");
        row("current hidden", cases(oneCase("\"hidden\":true")), "value.unknown_choice", "cases[0].hidden", "true");
        row("a bad value", cases(oneCase() + ",{\"scenario\":" + bad + "}"), "value.outside",
            "cases[1].scenario.site.pue", "0.5");
        row("a bad baseline", file("\"baseline\":" + bad + ",\"cases\":[" + oneCase() + "]"), "value.outside",
            "baseline.site.pue", "0.5");
        row("baseline as number", file("\"baseline\":3,\"cases\":[" + oneCase() + "]"), "json.not_an_object",
            "baseline", "3");
        row("a key twice", cases(oneCase() + "," + oneCase("\"line\":1,\"line\":2")), "json.duplicate_key",
            "cases[1].line", "line");
    }
    void badFilesAreNamed() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        QFETCH(QString, value);
        const Problem problem = support::problemOf([&] { read(text.toStdString()); });
        QCOMPARE(QString::fromStdString(problem.id), id);
        QCOMPARE(QString::fromStdString(problem.path), path);
        QCOMPARE(QString::fromStdString(problem.value), value);
        QCOMPARE(problem.file, std::string("side.json"));
        QVERIFY(std::ranges::find(problemIds(), problem.id) != problemIds().end());
    }

    void saysWhichLinesAreFree() {
        const std::string taken = cases(oneCase("\"line\":2") + "," + oneCase("\"line\":2"));
        QCOMPARE(support::wordsOf(support::problemOf([&] { read(taken); })),
                 (std::vector<std::string>{"1", "3", "4", "5", "6"}));
    }

    void hugeFilesAreRefusedAtOnce() {
        QCOMPARE(support::problemOf([] { read(std::string(maxScenarioBytes + 1, ' ')); }).id,
                 std::string("file.too_large"));
    }

    /// Every key that is written stands in the schema for editors.
    void theSchemaKnowsEveryKey() {
        const auto schema =
            nlohmann::json::parse(support::readFile(support::resources() / "schema/workspace.schema.json"));
        const auto written = nlohmann::json::parse(writeWorkspace(filled()));
        for (const auto& [key, value] : written.items()) {
            QVERIFY2(schema["properties"].contains(key), key.c_str());
        }
        for (const auto& one : written["cases"]) {
            for (const auto& [key, value] : one.items()) {
                QVERIFY2(schema["properties"]["cases"]["items"]["properties"].contains(key), key.c_str());
            }
        }
        QCOMPARE(schema["properties"]["cases"]["maxItems"].get<std::size_t>(), maxCases);
        QVERIFY(schema["properties"]["format"]["const"] == written["format"]);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceJson)
#include "test_workspace_json.moc"
