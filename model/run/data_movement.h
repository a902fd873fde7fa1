// The section "data_movement": the corpus is copied from where it lies to where the training runs.
#pragma once

#include <optional>

namespace model {

struct DataMovement {
    std::optional<double> sourceGPerKwh; // absent: it lies where the training runs, or on the same grid
    std::optional<double> corpusTb;      // one copy; absent: what the tokens take
    double bytesPerToken = 0.0;
    double copies = 1.0;
    double networkKwhPerGb = 0.0;
    double storageWPerTb = 0.0;
    double storageMonths = 0.0;
};

} // namespace model
