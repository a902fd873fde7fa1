// What serving a known model has to read from memory: its size and the bytes it keeps for each token of a text.
#pragma once

#include <string>

#include "model/catalog/provenance.h"

namespace model {

struct ModelShape {
    std::string id;
    std::string name;
    double parameters = 0.0;
    double activeParameters = 0.0;
    double cacheBytesPerToken = 0.0;         // 16 bit; layers that see the whole text
    double windowedCacheBytesPerToken = 0.0; // layers that see the last `windowTokens`
    double windowTokens = 0.0;
    double stateBytes = 0.0; // of recurrent layers, per sequence
    Provenance provenance;
};

} // namespace model
