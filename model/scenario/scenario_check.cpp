// What no single row of the table can see: inputs that must fit each other, and ids that the catalogue must know.
#include "model/scenario/scenario_json.h"

#include <algorithm>

#include "model/catalog/catalog.h"
#include "model/formulas/compute.h"
#include "model/formats/json_reader.h"
#include "model/formats/text_output.h"
#include "model/measures/measure.h"

namespace model {
namespace {

class Checker {
public:
    Checker(const Scenario& scenario, std::string_view file, const Catalog& catalog)
        : m_scenario(scenario), m_file(file), m_catalog(catalog)
    {
    }

    void check() const
    {
        checkValues();
        checkHardware(Id::TrainingHardware, Id::TrainingPrecision);
        if (m_scenario.isOn(Group::Deployment)) {
            checkHardware(m_scenario.has(Id::DeploymentHardware) ? Id::DeploymentHardware : Id::TrainingHardware,
                          Id::DeploymentPrecision);
        }
        checkRegions();
        checkMeasures();
        checkOwn();
        checkBenchmark();
        checkActive();
        checkGiven();
    }

private:
    std::string path(Id id) const { return std::string(parameter(id).path); }
    std::string text(Id id) const { return std::string(m_scenario.text(id)); }

    void checkValues() const
    {
        for (const Parameter& p : parameters()) {
            if (auto problem = checkValue(p, m_scenario.value(p.id))) {
                problem->file = m_file;
                throw InputError(*problem);
            }
        }
    }

    void checkHardware(Id hardware, Id precisionOn) const
    {
        const std::string name = text(hardware);
        const Device* device = m_catalog.device(name);
        if (device == nullptr) {
            fail("value.unknown_device", m_file, path(hardware), name,
                 std::vector<std::string>{m_catalog.nearestDevice(name)});
        }
        const auto precision = precisionFromName(m_scenario.text(precisionOn));
        if (precision && !device->peak(*precision)) {
            std::vector<std::string> names;
            for (const Precision known : device->precisions()) {
                names.emplace_back(precisionNames[static_cast<std::size_t>(known)]);
            }
            fail("value.precision_not_available", m_file, path(precisionOn), text(precisionOn), names);
        }
    }

    void checkRegions() const
    {
        for (const Parameter& p : parameters()) {
            const std::string name = p.kind == Kind::Region ? text(p.id) : std::string();
            if (!name.empty() && m_catalog.region(name) == nullptr) {
                fail("value.unknown_region", m_file, path(p.id), name, std::vector<std::string>{m_catalog.nearestRegion(name)});
            }
        }
    }

    // Values inside what their input allows, and names that the catalogue knows.
    void checkMeasures() const
    {
        for (std::size_t i = 0; i < m_scenario.measures.size(); ++i) {
            const ChosenMeasure& chosen = m_scenario.measures[i];
            if (auto problem = checkMeasureValue(*findMeasure(chosen.id), chosen.value)) {
                problem->file = m_file;
                problem->path = "measures[" + std::to_string(i) + "].value";
                throw InputError(std::move(*problem));
            }
            const auto* name = std::get_if<std::string>(&chosen.value);
            if (name == nullptr) {
                continue;
            }
            const Kind kind = parameter(findMeasure(chosen.id)->input).kind;
            const std::string at = "measures[" + std::to_string(i) + "].value";
            if (kind == Kind::Hardware && m_catalog.device(*name) == nullptr) {
                fail("value.unknown_device", m_file, at, *name, std::vector<std::string>{m_catalog.nearestDevice(*name)});
            }
            if (kind == Kind::Region && m_catalog.region(*name) == nullptr) {
                fail("value.unknown_region", m_file, at, *name, std::vector<std::string>{m_catalog.nearestRegion(*name)});
            }
        }
    }

    void checkBenchmark() const
    {
        const auto known = benchmarks(m_scenario, m_catalog);
        if (std::ranges::find(known, text(Id::AccuracyBenchmark)) == known.end()) {
            fail("value.unknown_choice", m_file, path(Id::AccuracyBenchmark), text(Id::AccuracyBenchmark), known);
        }
    }

    void checkOwn() const
    {
        if (!m_scenario.ownCurve) {
            return;
        }
        if (auto problem = checkOwnCurve(*m_scenario.ownCurve)) {
            problem->file = m_file;
            throw InputError(*problem);
        }
        const LossLaw* law = m_catalog.lossLaw(text(Id::AccuracyLaw), ownCurveId);
        if (law != nullptr && !fitOwnCurve(*m_scenario.ownCurve, *law, m_catalog.fit.testNoiseSd)) {
            fail("own_curve.no_fit", m_file, "accuracy.own_curve");
        }
    }

    void checkActive() const
    {
        const auto total = m_scenario.number(Id::ModelParameters);
        const auto active = m_scenario.number(Id::ModelActiveParameters);
        if (!total || !active) {
            return;
        }
        if (*active > *total) {
            fail("value.active_above_total", m_file, path(Id::ModelActiveParameters), numberText(*active),
                 Interval{parameter(Id::ModelActiveParameters).limits.min, *total, false});
        }
        if (text(Id::ModelArchitecture) != "moe" && *active != *total) {
            fail("value.active_differs_from_total", m_file, path(Id::ModelActiveParameters), numberText(*active),
                 Interval{*total, *total, false});
        }
    }

    void need(Id id) const
    {
        if (!m_scenario.has(id)) {
            fail("value.both_needed", m_file, path(id), "", parameter(id).limits);
        }
    }

    // Forwards needs size and tokens; an allocation needs what it holds fixed.
    void checkGiven() const
    {
        const std::string architecture = text(Id::ModelArchitecture);
        const bool linked = (architecture == "dense" || architecture == "moe") && text(Id::TrainingKind) == "pretraining";
        if (text(Id::AccuracySolve) == "accuracy" || !linked) {
            need(Id::ModelParameters);
            need(Id::DataTokens);
        } else if (text(Id::AccuracyAllocation) == "given_parameters") {
            need(Id::ModelParameters);
        } else if (text(Id::AccuracyAllocation) == "given_tokens") {
            need(Id::DataTokens);
        }
    }

    const Scenario& m_scenario;
    std::string m_file;
    const Catalog& m_catalog;
};

} // namespace

std::vector<std::string> benchmarks(const Scenario& scenario, const Catalog& catalog)
{
    const std::string_view law = scenario.text(Id::AccuracyLaw);
    std::vector<std::string> known = catalog.benchmarks(law);
    if (scenario.ownCurve && catalog.lossLaw(law, ownCurveId) != nullptr) {
        known.emplace_back(ownCurveId);
    }
    return known;
}

void checkScenario(const Scenario& scenario, std::string_view file, const Catalog& catalog)
{
    Checker(scenario, file, catalog).check();
}

} // namespace model
