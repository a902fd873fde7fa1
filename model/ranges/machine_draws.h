// What machine and place make of one device-hour, draw by draw: the part of a range that no target moves.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "model/progress.h"
#include "model/ranges/grid_distribution.h"
#include "model/ranges/sampler.h"
#include "model/run/result.h"
#include "model/run/training_run.h"

namespace model {

/// True where all that the scenario's sections add is a factor of the training run's device-hours.
bool sectionsScaleHours(const Inputs& inputs);
/// False where every target of a band needs whole runs of its own, draw by draw, which takes many times longer: where
/// facts about the own run meet sections that do not scale its hours.
bool bandIsQuick(const Inputs& inputs);

/// A run's quantities are its device-hours on the central machine times a factor of this. Factors of the MFU residual
/// and of everything else are drawn apart and combined.
class MachineDraws {
public:
    /// Whether size is drawn apart from machine and place: no fact about the own run ties them together.
    static bool sizeIsApart(const Inputs& centre);
    /// Whether draws of the machine and the place only scale hours: facts known about one run tie them to its size.
    static bool scaleHours(const Inputs& centre, const Sampler& sampler);

    /// `progress` is told the fraction done now and then; where it answers false, the draws are left unfinished.
    MachineDraws(const Inputs& centre, Sampler& sampler, std::span<const Quantity> wanted,
                 const Progress& progress = {});

    bool isFinished() const { return m_finished; }

    /// ln of the quantity per central device-hour, or, for operations, per operation of the central run; null where it is
    /// unknown, zero in every draw, or was not wanted.
    const GridDistribution* of(Quantity quantity) const;
    /// Nothing at all in every draw.
    bool isNothing(Quantity quantity) const;
    /// Whether every wanted quantity is known in all draws or in none, and not now something, now nothing: then nothing is
    /// lost without a look at the draws one by one.
    bool isWhole() const { return m_whole; }
    /// ln kg CO2e in total per central device-hour, draw by draw, with the run's own MFU residual; empty where not
    /// wanted.
    const std::vector<double>& lnTotalKgPerDraw() const { return m_lnTotalKg; }
    /// ln device-hours of a run on the central machine.
    double lnCentralHours(const Run& run) const;
    /// ln of what `quantity` is a factor of: device-hours, or operations.
    double lnCentral(Quantity quantity, const Run& run) const;

    /// Whether a quantity counts operations, which no machine speeds up or slows down.
    static bool isOperations(Quantity quantity) { return quantity == Quantity::DevelopmentFlop; }

private:
    void keep(Quantity quantity, std::vector<double>& column, const std::vector<double>& slowness);

    const Inputs& m_centre;
    Rates m_rates;
    std::vector<std::pair<Quantity, GridDistribution>> m_grids;
    std::vector<Quantity> m_nothing;
    std::vector<double> m_lnTotalKg;
    bool m_whole = true;
    bool m_finished = true;
};

} // namespace model
