// The section "deployment": who asks how much of the finished model, and what answers them where.
#pragma once

#include <optional>
#include <string_view>

#include "model/catalog/catalog.h"
#include "model/serving/lifetime.h"
#include "model/serving/replica.h"

namespace model {

class Scenario;

/// What differs from the place of training; absent members are those of training.
struct ServingPlace {
    std::optional<double> gPerKwh;
    std::optional<double> pue;
    std::optional<double> wueLPerKwh;
    std::optional<double> ewifLPerKwh;
    std::optional<double> usdPerKwh;
};

struct Deployment {
    ServingPlan plan;
    RequestShape request;
    std::optional<double> modelShare; // size of what answers over what was trained; absent: the same model
    const Device* device = nullptr;
    Precision precision = Precision::Bf16;
    std::optional<double> replicaDevices; // absent: as many as hold the model
    double weightsFill = 1.0;             // of usable memory, where they are as many as hold the model
    double allowed = 1.0;                 // sequences at once
    double useRate = 1.0;                 // of the fleet's time
    double energyFactor = 1.0;            // measured over estimated energy
    ServingCoefficients coefficients;
    std::optional<double> cacheBytesPerToken; // of the model's shape; absent: by its size
    double cacheReferenceBytes = 0.0;         // of a model of 8 billion active parameters
    double cacheExponent = 0.0;
    std::optional<double> nodeFactor; // absent: as in training
    ServingPlace place;
    std::optional<double> deviceKg; // of making one; absent: as in training
    std::optional<double> serverKg;
};

/// What answers, and where: as typed, else as in training.
std::string_view servingHardware(const Scenario& scenario);
std::string_view servingRegion(const Scenario& scenario);

} // namespace model
