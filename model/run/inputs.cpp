#include "model/run/inputs.h"

#include <ranges>

#include "model/run/input_resolver.h"
#include "model/run/lifetime_size.h"
#include "model/run/section.h"

namespace model {
namespace {

const Provenance typedProvenance{"scenario", 0, {}, {}, {}, {}, false};

// Somebody's own range: the table's shape, or, where the table has none, log-normal for what lives on a logarithmic scale and
// triangular for the rest.
Distribution typedRange(Id id, const Range& range)
{
    const Parameter& p = parameter(id);
    const bool shapeless = p.shape == Shape::Fixed || p.shape == Shape::StudentInLog;
    const bool logarithmic = p.track.scale == Scale::Logarithmic && range.low > 0.0;
    const Shape fallback = logarithmic ? Shape::LogNormal : Shape::Triangular;
    return {shapeless ? fallback : p.shape, range.low, range.mode, range.high};
}

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

Distribution shaped(Id id, double low, double mid, double high) { return {parameter(id).shape, low, mid, high}; }

Distribution shaped(Id id, const DefaultValue& value) { return shaped(id, value.low, value.mid, value.high); }

double InputResolver::record(Id id, const Distribution& distribution, Origin origin, const Provenance& provenance)
{
    m_inputs.settings.emplace_back(
        id, Setting{distribution.mode, origin, provenance.source, distribution, provenance.fromUser});
    if (provenance.fromUser) {
        notice(Severity::Notice, "catalogue.user_record", id, {provenance.source});
    }
    return distribution.mode;
}

std::optional<double> InputResolver::typed(Id id)
{
    if (const auto* range = std::get_if<Range>(&scenario.value(id))) {
        return record(id, typedRange(id, *range), Origin::Typed, typedProvenance);
    }
    const auto value = scenario.number(id);
    return value ? std::optional(record(id, fixedAt(*value), Origin::Typed, typedProvenance)) : std::nullopt;
}

double InputResolver::number(Id id, const Distribution& distribution, Origin origin, const Provenance& provenance)
{
    const auto given = typed(id);
    return given ? *given : record(id, distribution, origin, provenance);
}

double InputResolver::numberOrRecord(Id id, std::string_view defaultId, Origin origin)
{
    const DefaultValue& row = catalog.defaultValue(defaultId);
    return number(id, shaped(id, row), origin, row.provenance);
}

double InputResolver::numberOrTable(Id id) { return number(id, fixedAt(*parameter(id).defaultNumber), Origin::Default, {}); }

void InputResolver::notice(Severity severity, std::string id, Id parameterId, std::vector<Argument> arguments)
{
    m_inputs.notices.push_back({severity, std::move(id), std::string(parameter(parameterId).path), std::move(arguments)});
}

const Link* linkOf(const Question& q, const Catalog& catalog, std::string_view benchmark)
{
    if (benchmark == ownCurveId) {
        return q.own ? &q.own->link : nullptr;
    }
    return catalog.link(q.law, q.recipe, benchmark);
}

std::vector<std::string> linkedBenchmarks(const Question& q, const Catalog& catalog)
{
    std::vector<std::string> known = catalog.benchmarks(q.law);
    if (q.own) {
        known.emplace_back(ownCurveId);
    }
    return known;
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
    for (const Section* section : sections()) {
        if (scenario.isOn(section->group)) {
            section->resolve(resolver, inputs);
        }
    }
    if (scenario.text(Id::AccuracyAllocation) == "lifetime_optimal" && inputs.question.hasAccuracy && !inputs.question.forwards) {
        if (inputs.deployment) {
            decideForLifetime(inputs, catalog);
        } else {
            resolver.notice(Severity::Warning, "accuracy.lifetime_without_deployment", Id::AccuracyAllocation);
        }
    }
    return inputs;
}

} // namespace model
