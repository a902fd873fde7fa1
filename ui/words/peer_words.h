// Other tools in words: their names, how they were asked, and which assumption makes their figure differ from ours.
#pragma once

#include <QString>

#include "model/peers/peer_comparison.h"
#include "ui/words/number_format.h"

namespace ui {

/// "Green Algorithms 3.0"
QString peerName(std::string_view tool);
/// "its own defaults"
QString tellingLabel(model::PeerTelling telling);
/// The assumptions that differ, the heaviest first: "475 g/kWh, not 429; TDP and memory of 312 W a device, not 330 W at
/// the node". Where the tool has no answer, why.
QString peerPhrase(const model::PeerRow& row, const model::PeerAnswer& ours, const NumberStyle& style);

} // namespace ui
