// Claims beside what this program computes: our figure, and a verdict that follows from the two.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"

namespace model {

enum class Verdict : std::uint8_t { Holds, HoldsOnlyWhen, DoesNotHold };
/// holds | holds_only_when | does_not_hold
std::string_view verdictName(Verdict verdict);

/// A number that the explanation of a check names.
struct ClaimFigure {
    std::string id;
    double value = std::numeric_limits<double>::quiet_NaN();
    std::string unit; // kg, lb, kWh, g, %, months, words, tokens, bytes, subword_pieces, requests/day, year, h, whole, ""
};

struct ClaimCheck {
    const Claim* claim = nullptr;
    double low = std::numeric_limits<double>::quiet_NaN(); // our figures in the claim's unit, or in `unit`; equal where there is one
    double high = std::numeric_limits<double>::quiet_NaN();
    std::string unit;
    Verdict verdict = Verdict::DoesNotHold;
    std::vector<ClaimFigure> figures; // in an order that each computation keeps

    /// The figure with this id; throws std::out_of_range.
    double figure(std::string_view id) const;
};

/// Where the scenarios behind claims come from: an example by its file's name without ".json".
using ExampleSource = std::function<Scenario(std::string_view)>;

/// Every record of kind "claim", computed anew from catalogue and examples; those whose computation is unknown are left out.
std::vector<ClaimCheck> checkClaims(const Catalog& catalog, const ExampleSource& examples);

} // namespace model
