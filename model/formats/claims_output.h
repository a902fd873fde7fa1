// Claims checked and the history of models as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <string>
#include <vector>

#include "model/claims/claim_check.h"

namespace model {

/// Each claim with its figures, ours, verdict, computation, explanation (texts[i] belongs to checks[i]) and source.
std::string claimsJson(const std::vector<ClaimCheck>& checks, const std::vector<std::string>& texts, const Catalog& catalog);
/// id,claimed_low,claimed_high,claimed_unit,ours_low,ours_high,unit,verdict,source
std::string claimsCsv(const std::vector<ClaimCheck>& checks);

/// Every model by every measure, and the doubling fitted to each.
std::string historyJson(const Catalog& catalog);
/// id,name,year,measure,value,unit,stated,estimated,benchmark,source
std::string historyCsv(const Catalog& catalog);

} // namespace model
