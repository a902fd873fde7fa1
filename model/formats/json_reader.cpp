#include "model/formats/json_reader.h"

#include <algorithm>
#include <set>

namespace model {
namespace {

constexpr int maxDepth = 32;
constexpr std::size_t excerptLength = 40;

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto lastBreak = before.rfind('\n');
    const auto column = lastBreak == std::string_view::npos ? before.size() + 1 : before.size() - lastBreak;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// Cuts at a whole character, so that an excerpt stays UTF-8.
std::string shortened(std::string_view text)
{
    if (text.size() <= excerptLength) {
        return std::string(text);
    }
    std::size_t end = excerptLength;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

std::string excerptAt(std::string_view text, std::size_t offset)
{
    const auto rest = text.substr(std::min(offset, text.size()));
    return shortened(rest.substr(0, rest.find_first_of("\n\r")));
}

// Follows the parser to know where it is: the path of keys, and the keys seen in each open object.
class Watcher {
public:
    explicit Watcher(std::string_view file) : m_file(file) {}

    bool operator()(int depth, Json::parse_event_t event, const Json& parsed)
    {
        if (depth > maxDepth) {
            fail("json.too_deep", m_file, path(3) + " …", std::to_string(depth), Interval{0, maxDepth, false});
        }
        const auto level = static_cast<std::size_t>(depth);
        if (event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start) {
            countMember(level);
            m_keys.resize(level + 2);
            m_keys[level + 1].clear();
            m_path.resize(level + 1);
            m_path.back() = event == Json::parse_event_t::array_start ? "[" : "";
            m_members.resize(level + 1);
            m_members.back() = 0;
        } else if (event == Json::parse_event_t::value) {
            countMember(level);
        } else if (event == Json::parse_event_t::key) {
            const auto key = parsed.get<std::string>();
            m_path.resize(level);
            m_path.back() = key;
            if (!m_keys[level].insert(key).second) {
                fail("json.duplicate_key", m_file, path(m_path.size()), key);
            }
        }
        return true;
    }

    std::string path(std::size_t levels) const
    {
        std::string joined;
        for (std::size_t i = 0; i < std::min(levels, m_path.size()); ++i) {
            const bool joins = joined.empty() || m_path[i].empty() || m_path[i].front() == '[';
            joined += (joins ? "" : ".") + m_path[i];
        }
        return joined;
    }
    std::string here() const { return path(m_path.size()); }

private:
    /// A value begins inside what is open one level up; in a list it has a number.
    void countMember(std::size_t level)
    {
        if (level > 0 && level <= m_members.size() && !m_path[level - 1].empty() && m_path[level - 1].front() == '[') {
            m_path[level - 1] = "[" + std::to_string(m_members[level - 1]++) + "]";
        }
    }

    std::string m_file;
    std::vector<std::string> m_path;
    std::vector<std::size_t> m_members; // how many members of each open list have begun
    std::vector<std::set<std::string>> m_keys;
};

// Length of the well-formed UTF-8 sequence at `i`, 0 where there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequenceLength(std::string_view text, std::size_t i)
{
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
    const unsigned lead = at(0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > text.size()) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if ((at(k) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    const bool bad = (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xED && at(1) > 0x9F) || (lead == 0xF0 && at(1) < 0x90) ||
                     (lead == 0xF4 && at(1) > 0x8F);
    return bad ? 0 : length;
}

} // namespace

void fail(std::string id, std::string_view file, std::string path, std::string value, Allowed allowed)
{
    throw InputError({std::move(id), std::string(file), std::move(path), std::move(value), std::move(allowed)});
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return std::string_view::npos;
}

Json parseJson(std::string_view text, std::string_view file)
{
    if (const auto bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
        fail("json.not_utf8", file, lineAndColumn(text, bad));
    }
    Watcher watcher(file);
    try {
        return Json::parse(text, std::ref(watcher));
    } catch (const Json::parse_error& error) {
        const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
        fail("json.syntax", file, lineAndColumn(text, offset), excerptAt(text, offset));
    } catch (const Json::out_of_range&) {
        fail("value.not_finite", file, watcher.here());
    }
}

std::string jsonTypeName(const Json& value)
{
    return value.is_number() ? "number" : std::string(value.type_name());
}

std::string jsonExcerpt(const Json& value) { return shortened(value.is_string() ? value.get<std::string>() : value.dump()); }

} // namespace model
