// Where a figure comes from. Every catalogue record carries one; a record without a source is refused.
#pragma once

#include <string>

namespace model {

struct Provenance {
    std::string source;
    int year = 0; // year of the figure or of its publication; 0 where the source names none
    std::string licence;
    std::string confidence;
    std::string basis;
    std::string notes;
    bool fromUser = false; // read from a user's own catalogue file

    bool operator==(const Provenance&) const = default;
};

} // namespace model
