// A scenario over every combination of the values of one or two of its inputs: rows in a fixed order, in parts that add up.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "model/progress.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;

/// What one input goes through: words, or `count` numbers from `low` to `high` (both met exactly) in the input's unit.
struct SweepAxis {
    Id id = Id::ModelParameters;
    double low = 0.0;
    double high = 0.0;
    std::uint64_t count = 0; // of numbers
    Scale scale = Scale::Linear; // logarithmic: low and high above 0
    std::vector<std::string> words = {}; // of choices, devices, places; then the numbers do not count

    std::uint64_t size() const { return words.empty() ? count : words.size(); }
    /// The value at a place below `size()`; whole for inputs that are counted.
    Value at(std::uint64_t place) const;
};

/// Rows from `first` on, without `end`.
struct SweepPart {
    std::uint64_t first = 0;
    std::uint64_t end = 0;

    std::uint64_t size() const { return end - first; }
    bool operator==(const SweepPart&) const = default;
};

inline constexpr std::uint64_t mostSweepSteps = 1'000'000;  // along one axis
inline constexpr std::uint64_t mostSweepParts = 1'000'000;
inline constexpr std::uint64_t mostSweepRows = 10'000'000;  // of one part

/// What a row came to. Quantities are NaN where it has no answer.
struct SweepRow {
    std::vector<Value> inputs; // axis by axis
    Quantities point;
    double accuracy = std::numeric_limits<double>::quiet_NaN(); // fraction, of the scenario's benchmark
    std::string problem; // id of what is wrong with the combination, or of why it has no answer; empty where all is well
};

class Sweep {
public:
    /// One or two axes, each with values; the first one is the slow one. A target, size, number of tokens or ratio that is swept is
    /// given, whatever `base` solves for: size and tokens together run forwards. `catalog` outlives the sweep.
    Sweep(Scenario base, std::vector<SweepAxis> axes, const Catalog& catalog);

    const std::vector<SweepAxis>& axes() const { return m_axes; }
    std::uint64_t rows() const;
    /// Part `part` (from 1) of `parts`: contiguous, disjoint, together all rows, of sizes that differ by one at most.
    SweepPart part(std::uint64_t part, std::uint64_t parts) const;
    /// The scenario of a row, with what its values entail: a precision that its device lacks is dropped.
    Scenario scenarioAt(std::uint64_t row) const;
    SweepRow rowAt(std::uint64_t row) const;
    /// Hands over the rows of a part in order; false where `progress` said stop.
    bool run(const SweepPart& part, const std::function<void(const SweepRow&)>& take, const Progress& progress = {}) const;

private:
    std::vector<Value> inputsAt(std::uint64_t row) const;
    Scenario scenarioOf(const std::vector<Value>& inputs) const;

    Scenario m_base;
    std::vector<SweepAxis> m_axes;
    const Catalog& m_catalog;
};

/// First line of the CSV: paths of the inputs, accuracy, ids of the quantities (units in their names), problem.
std::string sweepCsvHeader(const Sweep& sweep);
std::string sweepCsvRow(const SweepRow& row);

} // namespace model
