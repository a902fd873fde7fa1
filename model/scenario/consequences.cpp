#include "model/scenario/consequences.h"

#include <algorithm>
#include <array>

#include "model/catalog/catalog.h"
#include "model/run/deployment.h"
#include "model/scenario/scenario_json.h"

namespace model {
namespace {

// What was typed or measured for one device says nothing about another one, and the same for a place.
constexpr std::array ofTheDevice{Id::TrainingMfu,         Id::TrainingBoardPowerW,
                                 Id::TrainingNodeFactor,  Id::TrainingSystemPowerW,
                                 Id::TrainingDeviceHours, Id::TrainingTokensPerSecondPerDevice,
                                 Id::TrainingEnergyKwh,   Id::TrainingUsdPerDeviceHour,
                                 Id::EmbodiedDevice,      Id::EmbodiedServer};
constexpr std::array ofTheServer{Id::DeploymentReplicaDevices};
constexpr std::array ofTheServersPlace{Id::DeploymentCarbonIntensity, Id::DeploymentPue};
constexpr std::array ofThePlace{Id::SiteCarbonIntensity, Id::SiteEwif, Id::SitePrice};
constexpr std::array ofTheSource{Id::DataMovementSourceIntensity};

template <std::size_t count>
bool isAmong(Id id, const std::array<Id, count>& ids) {
    return std::ranges::find(ids, id) != ids.end();
}

bool moves(Id id, const Changes& changes, const Scenario& before) {
    return std::ranges::any_of(changes, [&](const Change& c) { return c.id == id && c.value != before.value(id); });
}

class Follower {
public:
    Follower(const Scenario& before, Changes& changes, const Catalog& catalog)
        : m_before(before), m_after(changed(before, changes)), m_changes(changes), m_catalog(catalog) {}

    void follow() {
        leave(Id::TrainingHardware, ofTheDevice);
        leave(Id::SiteRegion, ofThePlace);
        leave(Id::DataMovementSource, ofTheSource);
        leave(Id::DeploymentHardware, ofTheServer);
        leave(Id::DeploymentRegion, ofTheServersPlace);
        keepPrecision(m_after.text(Id::TrainingHardware), Id::TrainingPrecision);
        keepPrecision(servingHardware(m_after), Id::DeploymentPrecision);
        if (m_after.text(Id::ModelArchitecture) != "moe") {
            clear(Id::ModelActiveParameters);
        }
        keepBenchmark();
    }

private:
    void clear(Id id) {
        if (m_after.has(id)) {
            m_changes.push_back({id, {}});
        }
    }

    template <std::size_t count>
    void leave(Id owner, const std::array<Id, count>& owned) {
        if (!moves(owner, m_changes, m_before)) {
            return;
        }
        for (const Id id : owned) {
            if (std::ranges::find(m_changes, id, &Change::id) == m_changes.end()) {
                clear(id);
            }
        }
    }

    void keepPrecision(std::string_view hardware, Id id) {
        const Device* device = m_catalog.device(hardware);
        const auto typed = precisionFromName(m_after.text(id));
        if (device != nullptr && typed && !device->peak(*typed)) {
            clear(id);
        }
    }

    void keepBenchmark() {
        const auto linked = benchmarks(m_after, m_catalog);
        if (!linked.empty() && std::ranges::find(linked, m_after.text(Id::AccuracyBenchmark)) == linked.end()) {
            m_changes.push_back({Id::AccuracyBenchmark, linked.front()});
        }
    }

    const Scenario& m_before;
    const Scenario m_after;
    Changes& m_changes;
    const Catalog& m_catalog;
};

} // namespace

Scenario changed(Scenario scenario, const Changes& changes) {
    for (const Change& change : changes) {
        scenario.set(change.id, change.value);
    }
    return scenario;
}

Changes withConsequences(const Scenario& scenario, Changes changes, const Catalog& catalog) {
    Follower(scenario, changes, catalog).follow();
    return changes;
}

bool belongsToAnother(Id id, const Scenario& a, const Scenario& b) {
    const auto differ = [&](Id owner) { return a.text(owner) != b.text(owner); };
    return (differ(Id::TrainingHardware) && isAmong(id, ofTheDevice)) || (differ(Id::SiteRegion) && isAmong(id, ofThePlace));
}

} // namespace model
