// Strict JSON: UTF-8 only, no duplicate keys, bounded depth; every complaint names a place. Internal to the core.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "model/run/notice.h"

namespace model {

using Json = nlohmann::ordered_json;

/// Parses `text`; throws InputError with the line and column, or the path, of what is wrong.
Json parseJson(std::string_view text, std::string_view file);

/// "number", "string", "object" … of a value, and its text shortened for a message.
std::string jsonTypeName(const Json& value);
std::string jsonExcerpt(const Json& value);

/// Byte offset of the first sequence that is not UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);

[[noreturn]] void fail(std::string id, std::string_view file, std::string path, std::string value = {}, Allowed allowed = {});

} // namespace model
