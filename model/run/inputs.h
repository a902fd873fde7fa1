// A scenario with every default filled in: the plain numbers the formulas use, each with its origin.
#pragma once

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/formulas/allocation.h"
#include "model/catalog/catalog.h"
#include "model/formulas/compute.h"
#include "model/formulas/emissions.h"
#include "model/formulas/energy.h"
#include "model/run/base_model.h"
#include "model/run/data_movement.h"
#include "model/run/deployment.h"
#include "model/run/development.h"
#include "model/run/growth.h"
#include "model/run/result.h"
#include "model/run/time_shift.h"
#include "model/scenario/scenario.h"

namespace model {

enum class Architecture { Dense, Moe, Encoder, EncoderDecoder };

/// What is asked: forwards from size and tokens, or backwards from an accuracy.
struct Question {
    Architecture architecture = Architecture::Dense;
    bool forwards = false;
    std::string law;
    std::string recipe;
    std::string benchmark;
    double target = 0.0; // fraction
    bool targetTyped = false;
    Allocation allocation = Allocation::ComputeOptimal;
    std::optional<double> parameters;
    std::optional<double> tokens;
    std::optional<double> uniqueTokens;
    double activeShare = 1.0; // N_a / N
    double tokensPerParameter = 0.0;
    double efficiency = 0.0;
    std::optional<OwnFit> own; // what the benchmark "own_curve" links
    /// Set where the size is decided by the whole life (then `allocation` is GivenParameters): N for a loss this far above the irreducible
    /// one by an average team; nothing where no size will do. `sizeNear` reads between solved losses: for draws.
    std::function<std::optional<double>(std::string_view benchmark, double reducible)> sizeFor;
    std::function<std::optional<double>(std::string_view benchmark, double reducible)> sizeNear;
    bool hasAccuracy = true; // encoders, encoder-decoders and fine-tunes get energy only
};

/// The machine: what C becomes in time and power. Facts known about the run replace what the catalogue would predict.
struct Machine {
    const Device* device = nullptr;
    const Generation* generation = nullptr;
    Precision precision = Precision::Bf16;
    double devices = 1.0;
    double peakFlops = 0.0;            // the peak that `mfu` refers to
    std::optional<double> mfu;         // typed; absent: the default for the size at hand
    bool mfuIsStep = false;            // the typed MFU is a step's, not over billed hours
    SizeEffect size;                   // on the default MFU
    std::optional<double> softwareGain; // on the default MFU, typed
    double stepToBilled = 1.0;         // MFU over billed hours / MFU of a step
    double mfuResidual = 1.0;          // what this run's MFU is over the default's median; 1 at the centre
    double boardW = std::numeric_limits<double>::quiet_NaN();
    double nodeFactor = 1.0;           // node over board
    std::optional<double> systemW;     // whole node per device, typed or measured: goes before board x factor
    bool boardTyped = false;
    std::optional<double> tokensPerSecond; // per device, steady state
    std::optional<double> deviceHours;
    std::optional<double> energyKwh;

    PowerPerDevice power() const;
};

/// The place: per kWh, and per device-hour where machines are rented.
struct Site {
    const Region* region = nullptr;
    double gPerKwh = 0.0;
    double pue = 1.0;
    double wueLPerKwh = 0.0;
    double ewifLPerKwh = 0.0;
    double contractedShare = 0.0;
    std::optional<double> usdPerKwh;
    std::optional<double> usdPerDeviceHour;
};

struct Inputs {
    Question question;
    Workload workload;
    Machine machine;
    Site site;
    EmbodiedCarbon embodied;
    bool wholeMachines = false; // those of deployment are bought for it and scrapped with it
    std::optional<Development> development; // each optional section: absent where it is off
    std::optional<DataMovement> dataMovement;
    std::optional<Deployment> deployment;
    std::optional<TimeShift> timeShift;
    std::optional<GrowthPath> growth;
    std::optional<BaseModel> base;
    double worldKwhPerYear = std::numeric_limits<double>::quiet_NaN(); // all electricity there is; read with `growth`
    std::vector<std::pair<Id, Setting>> settings;
    std::vector<Notice> notices;
};

/// Fills in every default; `scenario` must have passed checkScenario.
Inputs resolveInputs(const Scenario& scenario, const Catalog& catalog);

/// How the question's law links `benchmark`, or nullptr; lives as long as both arguments.
const Link* linkOf(const Question& question, const Catalog& catalog, std::string_view benchmark);
/// Benchmarks that the question's law links, its own curve among them.
std::vector<std::string> linkedBenchmarks(const Question& question, const Catalog& catalog);

/// The newest value of `year` or earlier, else the earliest there is; nullptr for an empty series (ascending years).
const YearValue* valueForYear(const std::vector<YearValue>& series, int year);
const YearFactor* factorForYear(const std::vector<YearFactor>& series, int year);

} // namespace model
