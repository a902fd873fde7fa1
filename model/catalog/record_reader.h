// Reads the members of one catalogue record; a wrong type or a missing source names file and place. Internal to the core.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/json_reader.h"
#include "model/catalog/provenance.h"

namespace model {

/// What every record of a file shares.
struct RecordDefaults {
    std::string file;
    std::string licence;
    bool fromUser = false;
};

class RecordReader {
public:
    RecordReader(const Json& record, std::string path, const RecordDefaults& defaults);

    std::string text(const char* key) const; // "" where absent
    std::vector<std::string> texts(const char* key) const;
    std::map<std::string, std::string> textMap(const char* key) const;
    double number(const char* key) const; // must be there
    std::optional<double> optional(const char* key) const;
    int integer(const char* key) const; // 0 where absent
    bool flag(const char* key) const;   // false where absent
    std::map<std::string, double> numbers(const char* key) const;
    std::vector<double> list(const char* key) const;
    std::vector<std::vector<double>> rows(const char* key) const; // each at least two numbers
    Provenance provenance() const;

private:
    const Json* find(const char* key) const;
    [[noreturn]] void wrongType(const char* key, const char* wanted) const;
    template <typename T>
    T as(const char* key, const Json& value, const char* wanted) const;

    const Json& m_record;
    std::string m_path;
    const RecordDefaults& m_defaults;
};

} // namespace model
