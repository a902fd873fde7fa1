// The forms of the default MFU that were tried, how well each predicts families it has not seen, and which is used.
#pragma once

#include <string>
#include <vector>

#include "model/fit/leave_one_out.h"

namespace model {

struct TriedForm {
    std::string words; // English, a row of the table
    UtilisationForm form;
};
std::vector<TriedForm> triedForms();
/// The form behind the shipped defaults.
UtilisationForm shippedForm();

/// Misses of held-out families, in the order of the table.
struct FormScore {
    TriedForm tried;
    double medianError = 0.0;   // of hours, |predicted/published - 1|
    double standardError = 0.0; // of that median: families drawn anew
    double meanLnMiss = 0.0;    // mean |ln|: counts the far misses too
    double behind = 0.0;        // its mean less that of the best form
    double behindError = 0.0;   // standard error of that difference, of the same families drawn anew
    double holds95 = 0.0;       // half-width that holds 95 % of the misses
    std::optional<double> energyError; // median, at the report's boundary; none where the shipped defaults could not hold the form
    std::optional<double> hoursWithin; // share of the runs within their 5-95 % range
};
std::vector<FormScore> scoreForms(const std::vector<PublishedRun>& runs, const Catalog& catalog);

/// The table in Markdown.
std::string formTable(const std::vector<FormScore>& scores);

} // namespace model
