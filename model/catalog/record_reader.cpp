#include "model/catalog/record_reader.h"

namespace model {

RecordReader::RecordReader(const Json& record, std::string path, const RecordDefaults& defaults)
    : m_record(record), m_path(std::move(path)), m_defaults(defaults)
{
    if (!record.is_object()) {
        fail("json.wrong_type", defaults.file, m_path, jsonExcerpt(record), std::vector<std::string>{"object"});
    }
    if (text("source").empty()) {
        fail("catalog.missing_source", defaults.file, m_path + ".source");
    }
}

const Json* RecordReader::find(const char* key) const
{
    const auto found = m_record.find(key);
    return found == m_record.end() ? nullptr : &*found;
}

void RecordReader::wrongType(const char* key, const char* wanted) const
{
    const Json* found = find(key);
    fail("json.wrong_type", m_defaults.file, m_path + "." + key, found != nullptr ? jsonExcerpt(*found) : "",
         std::vector<std::string>{wanted});
}

template <typename T>
T RecordReader::as(const char* key, const Json& value, const char* wanted) const
{
    try {
        return value.get<T>();
    } catch (const Json::exception&) {
        wrongType(key, wanted);
    }
}

std::string RecordReader::text(const char* key) const
{
    const Json* found = find(key);
    return found != nullptr ? as<std::string>(key, *found, "string") : std::string();
}

std::vector<std::string> RecordReader::texts(const char* key) const
{
    const Json* found = find(key);
    return found != nullptr ? as<std::vector<std::string>>(key, *found, "list of strings") : std::vector<std::string>();
}

std::map<std::string, std::string> RecordReader::textMap(const char* key) const
{
    using Map = std::map<std::string, std::string>;
    const Json* found = find(key);
    return found != nullptr ? as<Map>(key, *found, "object of strings") : Map();
}

double RecordReader::number(const char* key) const
{
    const Json* found = find(key);
    if (found == nullptr) {
        wrongType(key, "number");
    }
    return as<double>(key, *found, "number");
}

std::optional<double> RecordReader::optional(const char* key) const
{
    return find(key) != nullptr ? std::optional(number(key)) : std::nullopt;
}

int RecordReader::integer(const char* key) const
{
    const Json* found = find(key);
    return found != nullptr ? as<int>(key, *found, "whole number") : 0;
}

bool RecordReader::flag(const char* key) const
{
    const Json* found = find(key);
    return found != nullptr && as<bool>(key, *found, "true or false");
}

std::map<std::string, double> RecordReader::numbers(const char* key) const
{
    using Map = std::map<std::string, double>;
    const Json* found = find(key);
    return found != nullptr ? as<Map>(key, *found, "object of numbers") : Map();
}

std::vector<double> RecordReader::list(const char* key) const
{
    const Json* found = find(key);
    return found != nullptr ? as<std::vector<double>>(key, *found, "list of numbers") : std::vector<double>();
}

std::vector<std::vector<double>> RecordReader::rows(const char* key) const
{
    using Rows = std::vector<std::vector<double>>;
    const Json* found = find(key);
    Rows rows = found != nullptr ? as<Rows>(key, *found, "list of [year, value]") : Rows();
    for (const auto& row : rows) {
        if (row.size() < 2) {
            wrongType(key, "list of [year, value]");
        }
    }
    return rows;
}

Provenance RecordReader::provenance() const
{
    const std::string licence = text("licence");
    return {.source = text("source"), .year = integer("year"), .licence = licence.empty() ? m_defaults.licence : licence,
            .confidence = text("confidence"), .basis = text("basis"), .notes = text("notes"),
            .fromUser = m_defaults.fromUser};
}

} // namespace model
