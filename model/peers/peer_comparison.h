// What every other tool would print for a scenario, beside this program's figure, and which assumption makes the
// difference.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/peers/peers.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace model {

/// How much of the scenario is typed into the tool's form.
enum class PeerTelling : std::uint8_t {
    Defaults, // devices and hours alone; the rest is as the tool assumes it
    Told,     // whatever of power, PUE, place and factor the tool takes
};

/// The four factors of a footprint, in which a tool may differ.
enum class PeerFactor : std::uint8_t { Hours, Power, Pue, Grid };
inline constexpr std::array<std::string_view, 4> peerFactorNames{"hours", "power", "pue", "grid"};

/// kg that each factor adds to ours on the way to the tool's: they add up to the difference exactly, whatever their
/// order (logarithmic mean of both figures times the log of the factor's ratio; Ang 2005,
/// doi 10.1016/j.enpol.2003.10.010).
using PeerDifference = std::array<double, peerFactorNames.size()>;
PeerDifference differenceOf(const PeerAnswer& ours, const PeerAnswer& theirs);

struct PeerRow {
    std::string_view tool; // "green_algorithms" …, as in the ids of its constants
    PeerTelling telling = PeerTelling::Defaults;
    bool serving = false; // of the deployment, else of the training run
    PeerAnswer answer;
    PeerDifference difference{}; // zeros where it does not apply
};

struct PeerComparison {
    PeerAnswer training; // this program's own, in the same factors; a gap where the scenario has no answer
    std::optional<PeerAnswer> serving;
    std::vector<PeerRow> rows; // in the order of the tools

    bool hasAnswer() const { return training.applies(); }
    const PeerAnswer& ours(const PeerRow& row) const { return row.serving ? *serving : training; }
};

/// The training run of a result as a form asks for it; power, PUE and factor as our estimate has them.
PeerJob peerJobOf(const Scenario& scenario, const Result& result, const Catalog& catalog);
/// The same with nothing told but devices and hours.
PeerJob withoutTelling(const PeerJob& told);

PeerComparison comparePeers(const Scenario& scenario, const Catalog& catalog, const PeerData& data);

} // namespace model
