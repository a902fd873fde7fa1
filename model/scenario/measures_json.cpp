// The list of measures within a scenario file.
#include <algorithm>

#include "model/measures/measure.h"
#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

using Words = std::vector<std::string>;

const Json* find(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

class EntryReader {
public:
    EntryReader(const Json& entry, std::string path, std::string_view file)
        : m_entry(entry), m_path(std::move(path)), m_file(file) {}

    ChosenMeasure read() const {
        if (!m_entry.is_object()) {
            fail("json.wrong_type", m_file, m_path, jsonExcerpt(m_entry), Words{"object"});
        }
        checkKeys();
        const Measure& measure = readId();
        return {std::string(measure.id), readOn(), readValue(measure)};
    }

private:
    std::string at(const char* key) const { return m_path + '.' + key; }

    void checkKeys() const {
        static const Words known{"id", "on", "value"};
        for (const auto& [key, value] : m_entry.items()) {
            if (std::ranges::find(known, key) == known.end()) {
                fail("json.unknown_key", m_file, m_path + '.' + key, key, known);
            }
        }
    }

    const Measure& readId() const {
        const Json* id = find(m_entry, "id");
        if (id == nullptr || !id->is_string()) {
            fail("json.wrong_type", m_file, at("id"), id == nullptr ? "" : jsonExcerpt(*id), Words{"string"});
        }
        const Measure* measure = findMeasure(id->get<std::string>());
        if (measure == nullptr) {
            fail("value.unknown_choice", m_file, at("id"), id->get<std::string>(), measureIds());
        }
        return *measure;
    }

    bool readOn() const {
        const Json* on = find(m_entry, "on");
        if (on != nullptr && !on->is_boolean()) {
            fail("json.wrong_type", m_file, at("on"), jsonExcerpt(*on), Words{"true", "false"});
        }
        return on == nullptr || on->get<bool>();
    }

    Value readValue(const Measure& measure) const {
        const Json* json = find(m_entry, "value");
        if (json == nullptr) {
            return {};
        }
        const bool numeric = parameter(measure.input).isNumeric();
        if (!measure.hasValue) {
            fail("json.wrong_type", m_file, at("value"), jsonExcerpt(*json), Words{"null"});
        }
        if (numeric ? !json->is_number() : !json->is_string()) {
            fail("json.wrong_type", m_file, at("value"), jsonExcerpt(*json), Words{numeric ? "number" : "string"});
        }
        return numeric ? Value(json->get<double>()) : Value(json->get<std::string>()); // limits: checkScenario
    }

    const Json& m_entry;
    std::string m_path;
    std::string m_file;
};

} // namespace

std::vector<ChosenMeasure> measuresFromJson(const Json& node, std::string_view file) {
    if (!node.is_array()) {
        fail("json.wrong_type", file, "measures", jsonExcerpt(node), Words{"array"});
    }
    if (node.size() > mostMeasures) {
        fail("measures.too_many", file, "measures", std::to_string(node.size()), Interval{0, mostMeasures, false});
    }
    std::vector<ChosenMeasure> list;
    for (const Json& entry : node) {
        list.push_back(EntryReader(entry, "measures[" + std::to_string(list.size()) + "]", file).read());
    }
    return list;
}

Json measuresToJson(const std::vector<ChosenMeasure>& list) {
    Json array = Json::array();
    for (const ChosenMeasure& chosen : list) {
        Json entry{{"id", chosen.id}, {"on", chosen.on}};
        if (const auto* word = std::get_if<std::string>(&chosen.value)) {
            entry["value"] = *word;
        } else if (const auto* number = std::get_if<double>(&chosen.value)) {
            entry["value"] = numberJson(*number);
        }
        array.push_back(std::move(entry));
    }
    return array;
}

} // namespace model
