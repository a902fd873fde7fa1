// The default machine of every generation, from published runs: MFU with its spread, and watts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/fit/power_fit.h"
#include "model/fit/utilisation_fit.h"

namespace model {

struct GenerationFit {
    UtilisationFit utilisation;
    double scale = 0.0; // of Student's t in ln MFU, for a family that the fit has not seen
    PowerFit power;
    std::map<std::string, int> families; // behind the MFU, by generation
};

/// A fit of MFU to these runs with the power fitted to them. `scale` comes from families held out (leave_one_out.h).
GenerationFit generationFit(UtilisationFit utilisation, double scale, const std::vector<PublishedRun>& runs, const Catalog& catalog);

/// Puts the fit into the generations and the size effect of a catalogue, rounded as it is shipped. Generations without runs keep the MFU
/// and spread that they are assumed to have, and those without measured watts their power.
void applyFit(const GenerationFit& fit, Catalog& catalog);

/// Spread of a generation with this many families: the mean of one or two is itself off by their spread.
double scaleFor(double scale, int families);

} // namespace model
