// What other tools would print, as JSON and CSV.
#pragma once

#include <functional>
#include <string>

#include "model/peers/peer_comparison.h"

namespace model {

/// "defaults" or "told".
std::string_view tellingName(PeerTelling telling);
/// Empty where there is an answer.
std::string_view gapName(PeerGap gap);

/// `phrase` says in the caller's language which assumption differs, or why there is no answer.
std::string peersJson(const Scenario& scenario, const PeerComparison& comparison, const Catalog& catalog,
                      const std::function<std::string(const PeerRow&)>& phrase);
/// A row for this program, then one for every tool and telling; empty cells where a tool does not apply.
std::string peersCsv(const PeerComparison& comparison);

} // namespace model
