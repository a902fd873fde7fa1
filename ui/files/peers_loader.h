// The constants of other tools that the program ships: nothing is read before somebody asks.
#pragma once

#include "model/peers/peer_data.h"

namespace ui {

/// The same data at every call, read at the first. Throws model::InputError where the program was built without them.
const model::PeerData& peerData();

} // namespace ui
