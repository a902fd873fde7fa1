// One question put to the simulator: a name, notes and the inputs somebody typed; everything absent is a default.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/formulas/own_curve.h"
#include "model/scenario/parameter.h"

namespace model {

/// A typed range: low <= mode <= high, in the parameter's unit.
struct Range {
    double low = 0.0;
    double mode = 0.0;
    double high = 0.0;

    bool operator==(const Range&) const = default;
};

/// Absent (= the default with its distribution), a number (fixed), a range, or a word.
using Value = std::variant<std::monostate, double, Range, std::string>;

/// One measure of a scenario's list: what might be done. The scenario itself stays as it is today.
struct ChosenMeasure {
    std::string id; // as in `measures()`
    bool on = true;
    Value value; // how far it goes: type and limits of the measure's input; absent: what the measure proposes

    bool operator==(const ChosenMeasure&) const = default;
};

class Scenario {
public:
    std::string name;
    std::string notes;
    std::optional<OwnCurve> ownCurve; // what the benchmark "own_curve" stands for
    std::vector<ChosenMeasure> measures; // in the order in which they are accounted for

    const Value& value(Id id) const { return m_values[index(id)]; }
    void set(Id id, Value value) { m_values[index(id)] = std::move(value); }
    void clear(Id id) { m_values[index(id)] = {}; }
    bool has(Id id) const { return !std::holds_alternative<std::monostate>(value(id)); }
    /// Whether this section takes part. The values of one that is switched off are kept but not read.
    bool isOn(Group group) const
    {
        const Parameter* row = switchOf(group);
        return row == nullptr || has(row->id);
    }

    /// The typed number (the mode of a range), or nothing.
    std::optional<double> number(Id id) const;
    /// The typed number, else the table's default; NaN where the default is computed from other inputs.
    double numberOrDefault(Id id) const;
    /// The typed word, else the table's default (may be empty).
    std::string_view text(Id id) const;

    bool operator==(const Scenario&) const = default;

private:
    static std::size_t index(Id id) { return static_cast<std::size_t>(id); }

    std::array<Value, idCount> m_values;
};

/// The parameters whose values differ, in table order.
std::vector<Id> differences(const Scenario& a, const Scenario& b);

/// What is wrong with a value for this parameter, if anything: type, limits, choice (catalogue ids are checked by `checkScenario`).
struct Problem;
std::optional<Problem> checkValue(const Parameter& parameter, const Value& value);

} // namespace model
