// Factors between the SI units of the core and the units at its border. The core computes in FLOP, J, W, s, kg CO2e, L.
#pragma once

namespace model {

inline constexpr double kwhPerTwh = 1e9;
inline constexpr double joulesPerKwh = 3.6e6;
inline constexpr double secondsPerHour = 3'600.0;
inline constexpr double secondsPerDay = 86'400.0;
inline constexpr double hoursPerYear = 8'766.0; // 365.25 days
inline constexpr double flopPerTeraflop = 1e12;
inline constexpr double gramsPerKilogram = 1'000.0;
inline constexpr double kilogramsPerTonne = 1'000.0;
inline constexpr double kilogramsPerPound = 0.45359237; // definition
inline constexpr double flopPerPetaflopDay = 8.64e19;

} // namespace model
