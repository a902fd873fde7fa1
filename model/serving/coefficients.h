// What the catalogue says about serving: coefficients of the roofline, models by shape or by size, devices as replicas.
#pragma once

#include "model/catalog/catalog.h"
#include "model/serving/replica.h"

namespace model {

/// Central values of the records `serving.…`, of board power while decoding and of idle boards.
ServingCoefficients servingCoefficients(const Catalog& catalog);

/// Bytes of one weight.
double bytesPerParameter(Precision precision);
/// Dense FLOP/s of the arithmetic: 8-bit weights are multiplied at their own rate where the device has one; 4-bit
/// weights are unpacked to 16 bit first, whose rate (else that of fp32) counts.
double servingPeakFlops(const Device& device, Precision precision);

ServedModel servedModel(const ModelShape& shape, Precision precision);
/// A model of which only the sizes are known: its cache grows with the active parameters as in models with grouped
/// queries.
ServedModel servedModel(double parameters, double activeParameters, Precision precision, const Catalog& catalog);

/// Whether the catalogue knows memory, bandwidth and rated power of the device.
bool canServe(const Device& device);
/// `devices` of them hold one copy; only for devices that can serve.
Replica replicaOf(const Device& device, Precision precision, double devices);

} // namespace model
