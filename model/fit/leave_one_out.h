// How well a form predicts families of models that it was not fitted to: the only yardstick here.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/fit/generation_fit.h"
#include "model/run/validation.h"

namespace model {

/// One run predicted without its family: ln of published over predicted MFU.
struct HeldOutMiss {
    std::string id;
    std::string family;
    int familiesOfGeneration = 0; // that the prediction was fitted to, this one counted
    double lnMiss = 0.0;
};

/// Fits of a form to all families but one, by that one.
using HeldOutFits = std::map<std::string, UtilisationFit>;
HeldOutFits fitsWithoutEach(const UtilisationForm& form, const std::vector<UtilisationRow>& rows);
/// Each family predicted from all others; in the order of the rows.
std::vector<HeldOutMiss> heldOutMisses(const HeldOutFits& fits, const std::vector<UtilisationRow>& rows);

/// Scale of Student's t (5 degrees) whose middle 90 % holds nine tenths of such misses, the next one included (the 0.9 (n + 1)-th in
/// size); without one family if named.
double holdingScale(const std::vector<HeldOutMiss>& misses, const std::string& without = {});

/// Hours, energy and carbon of all runs, each predicted from MFU, spread and watts fitted without its family.
Validation leaveOneFamilyOut(const HeldOutFits& fits, const std::vector<PublishedRun>& runs, const Catalog& catalog);
Validation leaveOneFamilyOut(const UtilisationForm& form, const std::vector<PublishedRun>& runs, const Catalog& catalog);

/// The shipped fit: this form, and the spread that its misses of held-out families ask for.
GenerationFit fitShipped(const UtilisationForm& form, const std::vector<PublishedRun>& runs, const Catalog& catalog);

} // namespace model
