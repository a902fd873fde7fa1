// Energy and device time into carbon, water and money.
#pragma once

namespace model {

/// Location-based: the grid's average where the power is used. kg CO2e from kWh and g CO2e/kWh.
double locationBasedKg(double facilityKwh, double gPerKwh);

/// Market-based: the contracted carbon-free share taken off; a lower bound, since the residual mix is unknown.
double marketBasedKg(double locationBasedKg, double contractedShare);

/// What one device carries from its making, and over how many used hours it is spread.
struct EmbodiedCarbon {
    double deviceKg = 0.0;
    double serverKgPerDevice = 0.0;
    double lifetimeYears = 1.0;
    double useRate = 1.0; // share of its life the device works
};
double embodiedKg(double deviceHours, const EmbodiedCarbon& embodied);

/// Litres: on site by IT energy, off site by the electricity bought (Li et al. 2023, arXiv 2304.03271).
double waterL(double nodeKwh, double wueLPerKwh, double facilityKwh, double ewifLPerKwh);

} // namespace model
