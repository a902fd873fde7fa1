#include "model/ranges/drawn_scenario.h"

#include <algorithm>

namespace model {

DrawnScenario::DrawnScenario(const Scenario& scenario, const Catalog& catalog, const Draws& draws)
    : m_catalog(catalog), m_centre(resolveInputs(scenario, catalog)), m_sampler(scenario, m_centre, catalog, draws) {
}

bool DrawnScenario::drawMachine(std::span<const Quantity> wanted, const Progress& progress) {
    if (progress && !progress(0.0)) {
        return false;
    }
    const auto isDrawn = [this](Quantity q) { return std::ranges::find(m_wanted, q) != m_wanted.end(); };
    if (!std::ranges::all_of(wanted, isDrawn) && MachineDraws::scaleHours(m_centre, m_sampler)) {
        m_machine.emplace(m_centre, m_sampler, wanted, progress);
        m_wanted.assign(wanted.begin(), wanted.end());
    }
    return !m_machine || m_machine->isFinished();
}

} // namespace model
