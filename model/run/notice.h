// What the core has to say about a result or an input: an id with arguments. The words live in `ui`, in every language.
#pragma once

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/scenario/parameter.h"

namespace model {

enum class Severity { Notice, Warning, Error };

/// A place in every language that the catalogue knows its name in.
struct PlaceName {
    std::string id;
    std::string kind;     // as in the catalogue of regions
    std::string provider; // of a cloud region
    std::string name;     // English
    std::map<std::string, std::string> names; // other languages, by locale name

    bool operator==(const PlaceName&) const = default;
};

using Argument = std::variant<double, std::string, PlaceName>;

/// One remark tied to the parameter that caused it (`parameter` is a parameter path, or empty).
struct Notice {
    Severity severity = Severity::Notice;
    std::string id;
    std::string parameter;
    std::vector<Argument> arguments;

    bool operator==(const Notice&) const = default;
};

/// What would have been accepted where a bad value stood: nothing to say, an interval, or a list of words.
using Allowed = std::variant<std::monostate, Interval, std::vector<std::string>>;

/// One thing wrong with a file or an input. `id` selects the sentence, the other members fill its places.
struct Problem {
    std::string id;
    std::string file;
    std::string path;  // place in the file, e.g. "training.mfu" or "records[3].source"
    std::string value; // what was read, shortened
    Allowed allowed;
};

/// Thrown by everything that reads input: exactly one problem, nothing half read.
class InputError : public std::exception {
public:
    explicit InputError(Problem problem) : m_problem(std::move(problem)) {}

    const Problem& problem() const { return m_problem; }
    const char* what() const noexcept override { return m_problem.id.c_str(); }

private:
    Problem m_problem;
};

/// Every notice id and problem id the core can produce: what `ui` must have words for.
const std::vector<std::string_view>& noticeIds();
const std::vector<std::string_view>& problemIds();

} // namespace model
