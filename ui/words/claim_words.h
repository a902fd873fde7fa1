// Claims and their checks in words: what is said, what we find, and why.
#pragma once

#include "model/claims/claim_check.h"
#include "ui/words/number_format.h"

namespace ui {

/// What is claimed, in the current language; a record without words here speaks for itself.
QString claimStatement(const model::Claim& claim);
/// "1.28 lifetimes", "1.5 to 4 % of world emissions": figures in this unit, one where both are the same.
QString figuresText(double low, double high, const std::string& unit, const NumberStyle& style);
QString claimedText(const model::Claim& claim, const NumberStyle& style);
QString oursText(const model::ClaimCheck& check, const NumberStyle& style);
/// "Holds", "Holds only when …", "Does not hold".
QString verdictLabel(model::Verdict verdict);
/// Why, with the figures of the check; empty where there are no words for this claim.
QString claimExplanation(const model::ClaimCheck& check, const NumberStyle& style);

} // namespace ui
