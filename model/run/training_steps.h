// The steps from size and tokens to hours, energy, carbon, water and money, and from known facts to rates.
#pragma once

#include "model/run/inputs.h"
#include "model/run/step.h"
#include "model/run/training_run.h"

namespace model {

/// The numbers that the steps start from: what the inputs say about machine, place and making.
SymbolValues inputValues(const Inputs& inputs);

/// MFU and watts per device of a machine. `ownRunKnown`: facts about the scenario's own run (C_run, D_run) can be
/// weighed in.
Plan ratesPlan(const Inputs& inputs, bool ownRunKnown);
/// Watts per device from a bill of the own run: t_run, then node and board draw; to run once MFU_run is known.
Steps billSteps();
/// The MFU of the default for a size, where no fact gives one.
const Step& defaultMfuStep(const Inputs& inputs);
/// From N, N_a and D to totals. `mfuKnown`: the rates give an MFU, else the default for the size at hand counts.
Plan runPlan(const Inputs& inputs, bool mfuKnown, Extent extent = Extent::Everything);

/// N_a from N, for every run.
const Step& activeParametersStep(const Inputs& inputs);
/// C, for every run.
const Step& flopStep(const Workload& workload);
/// What more accuracy adds to carbon, energy and money: the further run less the run that is here.
Steps nextPointSteps();
const Step& fivePointsStep();
/// Accuracy of a loss under the link's numbers.
const Step& accuracyStep();
/// How many everyday things an amount comes to.
const Step& energyCountStep();
const Step& carbonCountStep();

/// How an input that the scenario leaves open is computed from others before any run; nullptr for the rest.
const Step* inputStep(Symbol symbol);

} // namespace model
