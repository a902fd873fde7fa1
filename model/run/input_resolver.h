// Shared by the parts that fill in defaults: reads a scenario, records where each value came from, collects notices.
#pragma once

#include <string>
#include <string_view>

#include "model/run/inputs.h"

namespace model {

class InputResolver {
public:
    InputResolver(const Scenario& asked, const Catalog& known, Inputs& inputs)
        : scenario(asked), catalog(known), m_inputs(inputs)
    {
    }

    const Scenario& scenario;
    const Catalog& catalog;

    /// The typed value, else the middle of `distribution`; recorded either way.
    double number(Id id, const Distribution& distribution, Origin origin, const Provenance& provenance);
    /// The typed value or nothing; recorded when typed.
    std::optional<double> typed(Id id);
    /// Records a value the formulas use; returns its middle.
    double record(Id id, const Distribution& distribution, Origin origin, const Provenance& provenance);
    /// The typed value, else the middle of this default record.
    double numberOrRecord(Id id, std::string_view defaultId, Origin origin = Origin::Default);

    /// The typed value, else the number in the parameter table.
    double numberOrTable(Id id);

    void notice(Severity severity, std::string id, Id parameter, std::vector<Argument> arguments = {});

private:
    Inputs& m_inputs;
};

/// A default record in the shape that the table gives the parameter.
Distribution shaped(Id id, double low, double mid, double high);
Distribution shaped(Id id, const DefaultValue& value);

/// Which inputs a grid's carbon intensity belongs to: its own, and the place that chose it.
struct GridInputs {
    Id intensity;
    Id region;
};
/// g CO2e/kWh of a region in the scenario's year, recorded with its spread and its notices; nothing where there is no figure.
std::optional<double> gridIntensity(InputResolver& resolver, const GridInputs& inputs, const Region& region);

void resolveQuestion(InputResolver& resolver, Inputs& inputs);
void resolveMachine(InputResolver& resolver, Inputs& inputs);
void resolveSite(InputResolver& resolver, Inputs& inputs);
void resolveEmbodied(InputResolver& resolver, Inputs& inputs);
/// What differs at a place of serving that somebody chose.
ServingPlace resolveServingPlace(InputResolver& resolver, const Region& region);

} // namespace model
