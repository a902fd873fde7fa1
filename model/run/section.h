// The optional sections of a scenario: each says here what it adds to inputs, steps, draws and totals, and nothing else
// in the program counts them one by one.
#pragma once

#include <span>

#include "model/ranges/draws.h"
#include "model/run/input_resolver.h"
#include "model/run/step.h"

namespace model {

/// An input of a section that may be drawn: its dimension, and where its value goes.
struct DrawnInput {
    Id id;
    Unknown unknown;
    void (*assign)(Inputs&, double);
};

struct Section {
    Group group;
    bool (*isOn)(const Inputs&);
    void (*resolve)(InputResolver&, Inputs&);       // only called where the scenario switches it on
    void (*putValues)(SymbolValues&, const Inputs&); // the numbers that its steps start from
    void (*addSteps)(Plan&, const Inputs&);          // run after those of training
    /// What its results have to say; may be null.
    void (*note)(std::vector<Notice>&, const Scenario&, const Inputs&, const Quantities&);
    std::span<const DrawnInput> drawn;
    bool scalesHours; // all it adds is a factor of the training run's device-hours
    void (*addLastSteps)(Plan&, const Inputs&) = nullptr; // run after the totals, where there are any
    void (*noteValues)(std::vector<Notice>&, const Inputs&, const SymbolValues&) = nullptr; // as note, from every number on the way
};

inline constexpr std::size_t sectionCount = 6;

/// In the order of the file, which is the order in which their steps run.
std::span<const Section* const> sections();
/// How an input of a section is drawn; nullptr for the inputs of training.
const DrawnInput* drawnInput(Id id);
/// One bit for each of `sections()`.
unsigned sectionsOn(const Inputs& inputs);

extern const Section developmentSection;
extern const Section deploymentSection;
extern const Section dataMovementSection;
extern const Section scheduleSection;
extern const Section growthSection;
extern const Section baseSection;

} // namespace model
