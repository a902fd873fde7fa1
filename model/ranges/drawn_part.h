// What is drawn as one unknown: an input, or something about a run that no input stands for.
#pragma once

#include "model/scenario/parameter.h"

namespace model {

struct DrawnPart {
    enum class Kind : std::uint8_t {
        Input,
        MfuResidual,  // what this run's MFU is over the default's median
        StepToBilled, // MFU over billed hours / MFU of a step
        MoeExponent,  // how many of a mixture's parameters count
        Team,         // how well a team trains
        Link,         // accuracy from loss: slope and offset, drawn together
    };

    Kind kind = Kind::Input;
    Id id = Id::ModelArchitecture; // the input, or the one where more could be said of it

    bool operator==(const DrawnPart&) const = default;
};

} // namespace model
