// One step of the calculation: what it gives, its formula to be read and the function that computes it. The program
// runs these steps and explains a number by showing them: there is no second list that could drift.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "model/run/symbol.h"

namespace model {

/// Formula: `formula` gives the result. Condition: the result is the number that makes both sides of `formula` equal.
/// Least: it is the number at which `formula` is smallest. Monthly: what `formula` says of the first month, worked out for
/// every month with its own requests. Reading: it is read from the hours of the place, for a run that must be done after `formula`
/// hours.
enum class StepKind : std::uint8_t { Formula, Condition, Least, Monthly, Reading };

struct Step {
    Symbol result;
    std::string_view formula; // names of symbols, numbers, + - * / ^ ( ) and exp ln min max ceil
    double (*evaluate)(const SymbolValues&);
    StepKind kind = StepKind::Formula;
};
using Steps = std::span<const Step>;

/// The steps of one computation in the order in which they run, picked by what is known.
class Plan {
public:
    void add(Steps steps) { m_parts[m_count++] = steps; }
    void add(const Step& step) { add(Steps(&step, 1)); }
    void run(SymbolValues& values) const {
        for (std::size_t i = 0; i < m_count; ++i) {
            for (const Step& step : m_parts[i]) {
                values[step.result] = step.evaluate(values);
            }
        }
    }
    /// The step that gives `symbol`, or nullptr.
    const Step* stepFor(Symbol symbol) const;

private:
    static constexpr std::size_t most = 32;

    std::array<Steps, most> m_parts;
    std::size_t m_count = 0;
};

/// The symbols that a formula names, in the order of their first appearance.
std::vector<Symbol> symbolsIn(std::string_view formula);

} // namespace model
