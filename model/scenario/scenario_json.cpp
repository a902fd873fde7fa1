#include "model/scenario/scenario_json.h"

#include <algorithm>
#include <array>

#include "model/catalog/catalog.h"
#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

constexpr std::string_view formatName = scenarioFormat;
constexpr int formatVersion = 1;
constexpr std::array<std::string_view, 4> headKeys{"format", "version", "name", "notes"};
constexpr const char* ownKey = "own_curve"; // in the section "accuracy", beside its parameters
constexpr std::string_view ownPath = "accuracy.own_curve";
constexpr const char* measuresKey = "measures";

std::vector<std::string> sectionKeys(Group group)
{
    std::vector<std::string> keys;
    for (const Parameter& p : parameters()) {
        if (p.group == group) {
            keys.emplace_back(p.key());
        }
    }
    if (group == Group::Accuracy) {
        keys.emplace_back(ownKey);
    }
    return keys;
}

std::vector<std::string> topLevelKeys()
{
    std::vector<std::string> keys(headKeys.begin(), headKeys.end());
    for (const Parameter& p : parameters()) {
        if (const std::string group(groupName(p.group)); std::ranges::find(keys, group) == keys.end()) {
            keys.push_back(group);
        }
    }
    keys.emplace_back(measuresKey);
    return keys;
}

class Reader {
public:
    Reader(const Json& root, std::string_view file) : m_root(root), m_file(file) {}

    Scenario read() const
    {
        if (!m_root.is_object()) {
            fail("json.not_an_object", m_file, "", jsonExcerpt(m_root), std::vector<std::string>{"object"});
        }
        checkHead();
        Scenario scenario;
        scenario.name = text("name");
        scenario.notes = text("notes");
        for (const auto& [key, value] : m_root.items()) {
            if (std::ranges::find(headKeys, key) == headKeys.end()) {
                readSection(scenario, key, value);
            }
        }
        return scenario;
    }

private:
    void checkHead() const
    {
        const auto format = m_root.find("format");
        if (format == m_root.end() || *format != formatName) {
            fail("scenario.wrong_format", m_file, "format", format == m_root.end() ? "" : jsonExcerpt(*format),
                 std::vector<std::string>{std::string(formatName)});
        }
        const auto version = m_root.find("version");
        if (version == m_root.end() || *version != formatVersion) {
            fail("scenario.unsupported_version", m_file, "version", version == m_root.end() ? "" : jsonExcerpt(*version),
                 std::vector<std::string>{std::to_string(formatVersion)});
        }
    }

    std::string text(const char* key) const
    {
        const auto found = m_root.find(key);
        if (found == m_root.end() || found->is_null()) {
            return {};
        }
        if (!found->is_string()) {
            fail("json.wrong_type", m_file, key, jsonExcerpt(*found), std::vector<std::string>{"string"});
        }
        return found->get<std::string>();
    }

    void readSection(Scenario& scenario, const std::string& name, const Json& section) const
    {
        const auto known = topLevelKeys();
        if (std::ranges::find(known, name) == known.end()) {
            fail("json.unknown_key", m_file, name, name, known);
        }
        if (section.is_null()) {
            return;
        }
        if (name == measuresKey) {
            scenario.measures = measuresFromJson(section, m_file);
            return;
        }
        if (!section.is_object()) {
            fail("json.wrong_type", m_file, name, jsonExcerpt(section), std::vector<std::string>{"object"});
        }
        if (const Parameter* on = switchOf(groupOf(name))) {
            scenario.set(on->id, std::string(switchedOn)); // by being there, unless it says otherwise
        }
        for (const auto& [key, value] : section.items()) {
            readValue(scenario, name, key, value);
        }
    }

    void readValue(Scenario& scenario, const std::string& section, const std::string& key, const Json& json) const
    {
        const std::string path = section + "." + key;
        if (path == ownPath) {
            scenario.ownCurve = json.is_null() ? std::nullopt : std::optional(ownCurveFromJson(json, m_file));
            return;
        }
        const Parameter* p = findParameter(path);
        if (p == nullptr) {
            fail("json.unknown_key", m_file, path, key, sectionKeys(groupOf(section)));
        }
        if (json.is_null()) {
            return;
        }
        if (p->kind == Kind::Switch) {
            readSwitch(scenario, *p, json);
            return;
        }
        Value value = p->isNumeric() ? numeric(*p, json) : word(*p, json);
        if (auto problem = checkValue(*p, value)) {
            problem->file = m_file;
            throw InputError(*problem);
        }
        scenario.set(p->id, std::move(value));
    }

    void readSwitch(Scenario& scenario, const Parameter& p, const Json& json) const
    {
        if (!json.is_boolean()) {
            fail("json.wrong_type", m_file, std::string(p.path), jsonExcerpt(json), std::vector<std::string>{"true", "false"});
        }
        if (!json.get<bool>()) {
            scenario.clear(p.id);
        }
    }

    static Group groupOf(std::string_view section)
    {
        return std::ranges::find_if(parameters(), [&](const Parameter& p) { return groupName(p.group) == section; })->group;
    }

    Value word(const Parameter& p, const Json& json) const
    {
        if (!json.is_string()) {
            fail("json.wrong_type", m_file, std::string(p.path), jsonExcerpt(json), std::vector<std::string>{"string"});
        }
        return json.get<std::string>();
    }

    Value numeric(const Parameter& p, const Json& json) const
    {
        if (json.is_number()) {
            return json.get<double>();
        }
        if (!json.is_object()) {
            fail("json.wrong_type", m_file, std::string(p.path), jsonExcerpt(json),
                 std::vector<std::string>{"number", "{\"low\", \"mode\", \"high\"}"});
        }
        return Range{end(p, json, "low"), end(p, json, "mode"), end(p, json, "high")};
    }

    double end(const Parameter& p, const Json& range, const char* key) const
    {
        const std::string path = std::string(p.path) + "." + key;
        const auto found = range.find(key);
        if (found == range.end() || !found->is_number()) {
            fail("json.wrong_type", m_file, path, found == range.end() ? "" : jsonExcerpt(*found),
                 std::vector<std::string>{"number"});
        }
        if (range.size() > 3) {
            fail("json.unknown_key", m_file, std::string(p.path), jsonExcerpt(range),
                 std::vector<std::string>{"low", "mode", "high"});
        }
        return found->get<double>();
    }

    const Json& m_root;
    std::string m_file;
};

Json valueJson(const Value& value)
{
    if (const auto* word = std::get_if<std::string>(&value)) {
        return *word;
    }
    if (const auto* range = std::get_if<Range>(&value)) {
        return Json{{"low", numberJson(range->low)}, {"mode", numberJson(range->mode)}, {"high", numberJson(range->high)}};
    }
    return numberJson(std::get<double>(value));
}

// A section that takes part is there, if only empty; one that does not says so before what it keeps.
void writeValue(Json& section, const Parameter& p, const Scenario& scenario)
{
    if (section.is_null()) {
        section = Json::object();
    }
    if (p.kind == Kind::Switch) {
        return;
    }
    if (!scenario.isOn(p.group)) {
        section[std::string(switchOf(p.group)->key())] = false;
    }
    section[std::string(p.key())] = valueJson(scenario.value(p.id));
}

} // namespace

Scenario scenarioFromJson(const Json& root, std::string_view file, const Catalog& catalog)
{
    Scenario scenario = Reader(root, file).read();
    checkScenario(scenario, file, catalog);
    return scenario;
}

Json scenarioToJson(const Scenario& scenario)
{
    Json root{{"format", formatName}, {"version", formatVersion}, {"name", scenario.name}, {"notes", scenario.notes}};
    for (const Parameter& p : parameters()) {
        if (scenario.has(p.id)) {
            writeValue(root[std::string(groupName(p.group))], p, scenario);
        }
    }
    if (scenario.ownCurve) {
        root[std::string(groupName(Group::Accuracy))][ownKey] = ownCurveToJson(*scenario.ownCurve);
    }
    if (!scenario.measures.empty()) {
        root[measuresKey] = measuresToJson(scenario.measures);
    }
    return root;
}

Json parseBoundedJson(std::string_view text, std::string_view file)
{
    if (text.size() > maxScenarioBytes) {
        fail("file.too_large", file, "", std::to_string(text.size()), Interval{0, maxScenarioBytes, false});
    }
    return parseJson(text, file);
}

std::string fileText(const Json& root) { return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Scenario parseScenario(std::string_view text, std::string_view file, const Catalog& catalog)
{
    return scenarioFromJson(parseBoundedJson(text, file), file, catalog);
}

std::string writeScenario(const Scenario& scenario) { return fileText(scenarioToJson(scenario)); }

} // namespace model
