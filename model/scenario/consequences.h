// Changes of inputs and what else has to change along with them, for whoever edits a scenario: people and measures.
#pragma once

#include <vector>

#include "model/scenario/scenario.h"

namespace model {

class Catalog;

struct Change {
    Id id;
    Value value;
};
using Changes = std::vector<Change>;

/// `scenario` with the changes made.
Scenario changed(Scenario scenario, const Changes& changes);
/// The changes and what they entail, so that no half-fitting input stays behind: a precision the new device lacks, an
/// MFU measured on the old one, the carbon intensity typed for another place.
Changes withConsequences(const Scenario& scenario, Changes changes, const Catalog& catalog);
/// True for what says something of one device or place where the two scenarios have different ones.
bool belongsToAnother(Id id, const Scenario& a, const Scenario& b);

} // namespace model
