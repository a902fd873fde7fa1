// The section "base": the making of the model that an adaptation starts from, whole or the share that this project carries.
#pragma once

namespace model {

struct BaseModel {
    double tokens = 0.0; // that it was trained on
    double share = 1.0;  // of its making that this project carries; 1: all of it
};

} // namespace model
