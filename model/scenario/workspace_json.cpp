#include "model/scenario/workspace_json.h"

#include <algorithm>
#include <array>

#include "model/formats/json_reader.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

constexpr std::string_view formatName = "scalewatt-workspace";
constexpr int formatVersion = 1;
constexpr std::array<std::string_view, 6> topKeys{"format", "version",  "current",
                                                  "cases",  "baseline", "baseline_hidden"};
constexpr std::array<std::string_view, 3> caseKeys{"line", "hidden", "scenario"};

using Words = std::vector<std::string>;

class Reader {
public:
    Reader(const Json& root, std::string_view file, const Catalog& catalog)
        : m_root(root), m_file(file), m_catalog(catalog) {}

    Workspace read() const {
        checkKeys(m_root, topKeys, {});
        const Json* version = find(m_root, "version");
        if (version == nullptr || *version != formatVersion) {
            fail("scenario.unsupported_version", m_file, "version", version == nullptr ? "" : jsonExcerpt(*version),
                 Words{std::to_string(formatVersion)});
        }
        Workspace workspace;
        readCases(workspace);
        workspace.current = static_cast<std::size_t>(
            integer(m_root, "current", "current", 0, static_cast<int>(workspace.cases.size()) - 1, 0));
        if (workspace.cases[workspace.current].hidden) {
            fail("value.unknown_choice", m_file, casePath(workspace.current) + ".hidden", "true", Words{"false"});
        }
        if (const Json* baseline = find(m_root, "baseline")) {
            workspace.baseline = scenario(*baseline, "baseline");
        }
        workspace.baselineHidden = truth(m_root, "baseline_hidden", "baseline_hidden") && workspace.baseline;
        return workspace;
    }

private:
    static std::string casePath(std::size_t i) { return "cases[" + std::to_string(i) + "]"; }

    /// A member that is there and not null.
    static const Json* find(const Json& object, const char* key) {
        const auto found = object.find(key);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }

    template <std::size_t count>
    void checkKeys(const Json& object, const std::array<std::string_view, count>& known,
                   const std::string& path) const {
        for (const auto& [key, value] : object.items()) {
            if (std::ranges::find(known, key) == known.end()) {
                fail("json.unknown_key", m_file, path.empty() ? key : path + "." + key, key,
                     Words(known.begin(), known.end()));
            }
        }
    }

    void readCases(Workspace& workspace) const {
        const Json* cases = find(m_root, "cases");
        if (cases == nullptr || !cases->is_array()) {
            fail("json.wrong_type", m_file, "cases", cases == nullptr ? "" : jsonExcerpt(*cases), Words{"array"});
        }
        if (cases->empty() || cases->size() > maxCases) {
            fail("workspace.case_count", m_file, "cases", std::to_string(cases->size()),
                 Interval{1, static_cast<double>(maxCases), false});
        }
        workspace.cases.clear();
        for (const Json& one : *cases) {
            workspace.cases.push_back(readCase(one, workspace, casePath(workspace.cases.size())));
        }
    }

    Case readCase(const Json& json, const Workspace& before, const std::string& path) const {
        if (!json.is_object()) {
            fail("json.not_an_object", m_file, path, jsonExcerpt(json), Words{"object"});
        }
        checkKeys(json, caseKeys, path);
        const Json* inside = find(json, "scenario");
        if (inside == nullptr) {
            fail("json.wrong_type", m_file, path + ".scenario", "", Words{"object"});
        }
        const int line = integer(json, "line", path + ".line", 1, static_cast<int>(maxCases), freeLine(before));
        checkFree(line, before, path + ".line");
        return {scenario(*inside, path + ".scenario"), line, truth(json, "hidden", path + ".hidden")};
    }

    /// Every case wears a line of its own.
    void checkFree(int line, const Workspace& before, const std::string& path) const {
        Words free;
        for (int other = 1; other <= static_cast<int>(maxCases); ++other) {
            if (std::ranges::find(before.cases, other, &Case::line) == before.cases.end()) {
                free.push_back(std::to_string(other));
            }
        }
        if (std::ranges::find(free, std::to_string(line)) == free.end()) {
            fail("value.unknown_choice", m_file, path, std::to_string(line), free);
        }
    }

    /// What is wrong inside is told with the way that leads there.
    Scenario scenario(const Json& json, const std::string& path) const {
        try {
            return scenarioFromJson(json, m_file, m_catalog);
        } catch (const InputError& error) {
            Problem problem = error.problem();
            problem.path = problem.path.empty() ? path : path + "." + problem.path;
            throw InputError(std::move(problem));
        }
    }

    int integer(const Json& object, const char* key, const std::string& path, int least, int most, int absent) const {
        const Json* value = find(object, key);
        if (value == nullptr) {
            return absent;
        }
        if (!value->is_number_integer()) {
            fail("json.wrong_type", m_file, path, jsonExcerpt(*value), Words{"integer"});
        }
        const Interval allowed{static_cast<double>(least), static_cast<double>(most), false};
        if (!allowed.contains(value->get<double>())) {
            fail("value.outside", m_file, path, jsonExcerpt(*value), allowed);
        }
        return value->get<int>();
    }

    bool truth(const Json& object, const char* key, const std::string& path) const {
        const Json* value = find(object, key);
        if (value != nullptr && !value->is_boolean()) {
            fail("json.wrong_type", m_file, path, jsonExcerpt(*value), Words{"boolean"});
        }
        return value != nullptr && value->get<bool>();
    }

    const Json& m_root;
    std::string_view m_file;
    const Catalog& m_catalog;
};

Json caseJson(const Case& one) {
    Json json{{"line", one.line}};
    if (one.hidden) {
        json["hidden"] = true;
    }
    json["scenario"] = scenarioToJson(one.scenario);
    return json;
}

} // namespace

Workspace parseWorkspace(std::string_view text, std::string_view file, const Catalog& catalog) {
    const Json root = parseBoundedJson(text, file);
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (root.is_object() && (format == root.end() || (*format != formatName && *format != scenarioFormat))) {
        fail("scenario.wrong_format", file, "format", format == root.end() ? "" : jsonExcerpt(*format),
             Words{std::string(scenarioFormat), std::string(formatName)});
    }
    return root.is_object() && *format == formatName ? Reader(root, file, catalog).read()
                                                     : workspaceOf(scenarioFromJson(root, file, catalog));
}

std::string writeWorkspace(const Workspace& workspace) {
    Json root{{"format", formatName}, {"version", formatVersion}, {"current", workspace.current}};
    root["cases"] = Json::array();
    for (const Case& one : workspace.cases) {
        root["cases"].push_back(caseJson(one));
    }
    if (workspace.baseline) {
        root["baseline"] = scenarioToJson(*workspace.baseline);
        root["baseline_hidden"] = workspace.baselineHidden;
    }
    return fileText(root);
}

std::string writeDocument(const Workspace& workspace) {
    const bool alone = workspace.cases.size() == 1 && !workspace.baseline;
    return alone ? fileText(scenarioToJson(workspace.scenario())) : writeWorkspace(workspace);
}

} // namespace model
