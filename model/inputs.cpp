#include "model/inputs.h"

#include <ranges>

#include "model/input_resolver.h"

namespace model {
namespace {

const Provenance typedProvenance{"scenario", 0, {}, {}, {}, {}, false};

template <typename Row>
const Row* rowForYear(const std::vector<Row>& series, int year)
{
    for (const Row& row : std::views::reverse(series)) {
        if (row.year <= year) {
            return &row;
        }
    }
    return series.empty() ? nullptr : &series.front();
}

} // namespace

double InputResolver::record(Id id, double value, Origin origin, const Provenance& provenance)
{
    m_inputs.settings.emplace_back(id, Setting{value, origin, provenance.source, provenance.fromUser});
    if (provenance.fromUser) {
        notice(Severity::Notice, "catalogue.user_record", id, {provenance.source});
    }
    return value;
}

std::optional<double> InputResolver::typed(Id id)
{
    const auto value = scenario.number(id);
    if (value) {
        record(id, *value, Origin::Typed, typedProvenance);
    }
    return value;
}

double InputResolver::number(Id id, double value, Origin origin, const Provenance& provenance)
{
    const auto given = typed(id);
    return given ? *given : record(id, value, origin, provenance);
}

double InputResolver::numberOrRecord(Id id, std::string_view defaultId, Origin origin)
{
    const DefaultValue& row = catalog.defaultValue(defaultId);
    return number(id, row.mid, origin, row.provenance);
}

void InputResolver::notice(Severity severity, std::string id, Id parameterId, std::vector<Argument> arguments)
{
    m_inputs.notices.push_back({severity, std::move(id), std::string(parameter(parameterId).path), std::move(arguments)});
}

const YearValue* valueForYear(const std::vector<YearValue>& series, int year) { return rowForYear(series, year); }
const YearFactor* factorForYear(const std::vector<YearFactor>& series, int year) { return rowForYear(series, year); }

Inputs resolveInputs(const Scenario& scenario, const Catalog& catalog)
{
    Inputs inputs;
    InputResolver resolver(scenario, catalog, inputs);
    resolveQuestion(resolver, inputs);
    resolveMachine(resolver, inputs);
    resolveSite(resolver, inputs);
    resolveEmbodied(resolver, inputs);
    return inputs;
}

} // namespace model
