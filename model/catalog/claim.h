// Something said of AI and its footprint, as a record: its figures, who says so, and which computation stands beside it.
#pragma once

#include <string>
#include <vector>

#include "model/catalog/provenance.h"

namespace model {

struct Claim {
    std::string id;
    std::string kind;      // claim: to be checked | fact: what checks and charts stand on
    std::string statement; // in our own words, English
    double low = 0.0;      // its figures, in `unit`; equal where it names one
    double high = 0.0;
    std::string unit;
    std::string computation;            // what is computed beside it; empty for facts
    std::string model;                  // id in the history that it speaks of; may be empty
    std::vector<std::string> scenarios; // shipped examples behind the computation, without ".json"
    Provenance provenance;
};

} // namespace model
