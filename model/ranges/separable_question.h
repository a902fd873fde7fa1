// An accuracy question that falls apart into size, team and machine: its ranges over all combinations of their draws.
#pragma once

#include <optional>

#include "model/ranges/combination.h"
#include "model/ranges/drawn_question.h"
#include "model/ranges/machine_draws.h"
#include "model/ranges/size_draws.h"

namespace model {

class SeparableQuestion {
public:
    /// `machine` must be of the same inputs and sampler, and hold every quantity that is asked for.
    SeparableQuestion(const Inputs& centre, const Sampler& sampler, const DrawnQuestion& question,
                      const MachineDraws& machine);

    /// Range of a quantity of the run that reaches `target`; nothing where only draw by draw has an answer.
    std::optional<Combined> at(double target, Quantity quantity);

    /// ln device-hours on the central machine, draw by draw with its own team; +infinity where there is none.
    std::vector<double> lnHoursPerDraw(double target);
    /// The loss that the target asks for, draw by draw.
    std::vector<double> lossPerDraw(double target);

private:
    double lnCentralAt(Quantity quantity, double lnReducible);
    double lnHoursBetween(double lnReducible);
    double lnHoursOf(double reducibleLoss, double team);
    Combined scaledByMachine(double target, Quantity quantity, const GridDistribution& machine);
    Combined nothing(double target);
    Combined sizeItself(double target, Quantity quantity);
    Combined nextPoint(double target, const GridDistribution& machine);
    /// ln of the device-hours that one point more adds, draw by draw; +infinity where the next point is out of reach.
    const std::vector<double>& lnMoreHours(double target);

    const Inputs& m_centre;
    const Sampler& m_sampler;
    const MachineDraws& m_machine;
    double m_irreducible; // E of the law, nats
    SizeDraws m_sizes;
    NodeTable m_lnHours;
    NodeTable m_lnFlop;
    double m_moreTarget;
    std::vector<double> m_more; // hours of the point behind that target
    std::vector<std::pair<Quantity, Combination>> m_combinations;
};

/// The quantity of the machine behind this one: itself, or what the next point is a difference of. Nothing for a size
/// or a loss.
std::optional<Quantity> machineQuantity(Quantity quantity);
bool isNextPoint(Quantity quantity);

} // namespace model
