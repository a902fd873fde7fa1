// What can be done about a scenario: each measure turns one scenario into another. Its evidence is a record of the catalogue.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/run/notice.h"
#include "model/scenario/scenario.h"

namespace model {

class Catalog;
struct MeasureContext;

inline constexpr std::size_t mostMeasures = 20; // in one list: as many sets of them as can be tried

/// Whether a measure does something to a scenario; a notice says why not, or what it leaves open.
struct Applicability {
    bool applies = true;
    std::optional<Notice> notice = {};
};

struct Measure {
    std::string_view id; // in files, and of its record of evidence
    Id input;            // what it is about: its value has this input's type, unit and limits
    bool hasValue;       // how far it goes can be chosen
    Applicability (*apply)(MeasureContext&);
    /// What it does where nobody says how far; nullptr: the middle of its record.
    Value (*proposal)(const Scenario& today, const Catalog& catalog) = nullptr;
    std::span<const std::string_view> choices = {}; // of its value; empty: those of the input
    bool marketOnly = false;                        // what it saves is on paper: the location-based figure stays
};

/// In the order in which they are carried out, whatever their order in a list: so that the end never depends on it.
std::span<const Measure> measures();
/// The measure with this id, or nullptr.
const Measure* findMeasure(std::string_view id);
std::vector<std::string> measureIds();

/// What is wrong with a value for this measure, if anything: type, limits, choice (names are checked by `checkScenario`).
std::optional<Problem> checkMeasureValue(const Measure& measure, const Value& value);

/// The list with every value that nobody chose filled in from today's scenario. A value stays absent where nothing better
/// is known: such a measure does not apply.
std::vector<ChosenMeasure> withProposals(const Scenario& today, const std::vector<ChosenMeasure>& list, const Catalog& catalog);

struct AppliedMeasures {
    Scenario scenario;             // after; without a list of measures
    std::vector<Applicability> verdicts; // by place in the list; those that are off apply to nothing and say nothing
};
/// Today's scenario with all measures of `list` that are on, whose values must be filled in. Of two with the same id the later
/// one counts.
AppliedMeasures applyMeasures(const Scenario& today, std::span<const ChosenMeasure> list, const Catalog& catalog);

} // namespace model
