// A job as a form of another tool asks for it, and what that tool answers. Absent: nobody told, so the tool's own
// default.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace model {

/// A training run. Hours are device-hours: all devices together.
struct PeerJob {
    double deviceHours = 0.0;
    double devices = 1.0;
    std::string device = {};                    // id in the catalogue; empty: a device of its own, tdpW says all
    std::optional<double> tdpW = {};            // W per device
    std::optional<double> measuredBoardW = {};  // W per device, as its own counters show
    std::optional<double> measuredSystemW = {}; // W per device, host included
    double otherW = 0.0;                        // W per device of processors beside it
    double memoryGb = 0.0;                      // of memory beside the device, per device
    std::optional<double> utilisation = {};     // fraction
    std::optional<double> pue = {};
    std::optional<double> gPerKwh = {};
    std::string region = {};  // id in the catalogue; a cloud region where it is one
    std::string country = {}; // ISO3 of the same place
    double repeats = 1.0;
    // For tools that begin with the model: parameters a token passes, tokens, FLOP/s at the peak, share of it reached.
    double parameters = 0.0;
    double tokens = 0.0;
    double peakFlopPerS = 0.0;
    double efficiency = 0.0;
};

/// Requests served by one model.
struct PeerServing {
    double requests = 1.0;
    double outputTokens = 0.0;
    double activeParameters = 0.0;
    double totalParameters = 0.0;
    std::optional<double> batch = {};
    std::optional<double> tokensPerSecond = {};
    double secondsToFirstToken = 0.0;
    std::optional<double> pue = {};
    std::optional<double> gPerKwh = {};
    std::string country = {};
};

enum class PeerGap : std::uint8_t {
    None,
    NoTraining,    // the tool knows serving alone
    UnknownDevice, // the tool has no figure for it and takes none
    NoHours,       // the scenario has no answer that the tool could start from
};

/// kWh = deviceHours * watts / 1,000 * pue; kg = kWh * gPerKwh / 1,000.
struct PeerAnswer {
    PeerGap gap = PeerGap::None;
    double deviceHours = 0.0;
    double watts = 0.0; // of IT per device, as the tool counts it
    double pue = 1.0;
    double gPerKwh = 0.0;
    double kwh = 0.0;
    double kg = 0.0;
    std::optional<double> embodiedKg = {}; // on top of kg; absent where the tool counts none

    bool applies() const { return gap == PeerGap::None; }
};

/// The product above.
PeerAnswer peerAnswer(double deviceHours, double watts, double pue, double gPerKwh);
PeerAnswer noPeerAnswer(PeerGap gap);

} // namespace model
