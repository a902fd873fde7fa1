// A scenario with its draws: inputs at their centre, the sampler around them, and what machine and place make of an
// hour. A range and a band of one scenario share it.
#pragma once

#include <optional>

#include "model/ranges/machine_draws.h"
#include "model/ranges/uncertainty.h"

namespace model {

class DrawnScenario {
public:
    DrawnScenario(const Scenario& scenario, const Catalog& catalog, const Draws& draws);
    DrawnScenario(const DrawnScenario&) = delete; // the machine's draws refer to the centre
    DrawnScenario& operator=(const DrawnScenario&) = delete;

    const Catalog& catalog() const { return m_catalog; }
    const Inputs& centre() const { return m_centre; }
    Sampler& sampler() { return m_sampler; }

    /// Draws these quantities of the machine, where machine and size are independent and they have not been drawn yet.
    /// False where `progress` said stop.
    bool drawMachine(std::span<const Quantity> wanted, const Progress& progress);
    /// Null where draws must stay side by side.
    const MachineDraws* machine() const { return m_machine ? &*m_machine : nullptr; }

private:
    const Catalog& m_catalog;
    Inputs m_centre;
    Sampler m_sampler;
    std::optional<MachineDraws> m_machine;
    std::vector<Quantity> m_wanted; // of the machine
};

} // namespace model
