// Constants of other tools, kept apart from the catalogue: what they assume is no fact of this program.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/catalog/provenance.h"

namespace model {

/// One value, or a table by device, place or name; id is "tool.constant".
struct PeerConstant {
    double value = 0.0;
    std::map<std::string, double, std::less<>> table;
    std::string unit;
    Provenance provenance;
};

class PeerData {
public:
    /// Throws std::out_of_range where the record, or its row, is missing: the records are shipped and tested.
    double value(std::string_view id) const;
    double value(std::string_view id, std::string_view row) const;
    std::optional<double> find(std::string_view id, std::string_view row) const;
    const PeerConstant& constant(std::string_view id) const;

    std::map<std::string, PeerConstant, std::less<>> constants;
};

/// The shipped file of kind "peers". Throws InputError naming file and path.
PeerData readPeers(std::string_view text, std::string_view file);

} // namespace model
