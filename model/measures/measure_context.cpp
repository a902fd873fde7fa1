#include "model/measures/measure_context.h"

#include <algorithm>
#include <cmath>

#include "model/scenario/consequences.h"

namespace model {
namespace {

Range asRange(const Value& value) {
    if (const auto* range = std::get_if<Range>(&value)) {
        return *range;
    }
    const double x = std::holds_alternative<double>(value) ? std::get<double>(value) : 1.0;
    return {x, x, x};
}

// A range without width is a number.
Value simplest(const Range& range) {
    return range.low == range.high ? Value(range.mode) : Value(range);
}

void scale(Scenario& scenario, Id id, const Value& factor) {
    const Interval& limits = parameter(id).limits;
    Range to = asRange(product(scenario.value(id), factor));
    for (double* x : {&to.low, &to.mode, &to.high}) {
        *x = std::min(*x, limits.max);
    }
    scenario.set(id, simplest(to));
}

} // namespace

double MeasureContext::number() const {
    return asRange(value).mode;
}

void MeasureContext::set(Id id, Value to) {
    scenario = changed(scenario, withConsequences(scenario, {{id, std::move(to)}}, catalog));
}

Notice measureNotice(std::string id, Id about, std::vector<Argument> arguments) {
    return {Severity::Notice, std::move(id), std::string(parameter(about).path), std::move(arguments)};
}

Applicability refused(std::string id, Id about, std::vector<Argument> arguments) {
    return {false, measureNotice(std::move(id), about, std::move(arguments))};
}

Applicability doneWith(std::string id, Id about, std::vector<Argument> arguments) {
    return {true, measureNotice(std::move(id), about, std::move(arguments))};
}

Range rangeOf(const DefaultValue& record) {
    return {record.low, record.mid, record.high};
}

Value product(const Value& a, const Value& b) {
    const Range x = asRange(a);
    const Range y = asRange(b);
    const double mode = x.mode * y.mode;
    if (mode <= 0.0) {
        return simplest({x.low * y.low, mode, x.high * y.high});
    }
    const double below = std::hypot(std::log(x.mode / x.low), std::log(y.mode / y.low));
    const double above = std::hypot(std::log(x.high / x.mode), std::log(y.high / y.mode));
    return simplest({mode * std::exp(-below), mode, mode * std::exp(above)});
}

Value inverse(const Value& x) {
    const Range range = asRange(x);
    return simplest({1.0 / range.high, 1.0 / range.mode, 1.0 / range.low});
}

void speedUp(Scenario& scenario, const Value& factor) {
    if (scenario.has(Id::TrainingEnergyKwh)) {
        scale(scenario, Id::TrainingEnergyKwh, inverse(factor));
    }
    for (const Id known : {Id::TrainingDeviceHours, Id::TrainingTokensPerSecondPerDevice, Id::TrainingMfu}) {
        if (scenario.has(known)) {
            scale(scenario, known, known == Id::TrainingDeviceHours ? inverse(factor) : factor);
            return;
        }
    }
    scale(scenario, Id::TrainingSoftwareGain, factor);
}

double numberInUse(const Scenario& scenario, const Catalog& catalog, Id id) {
    const std::string_view evidence = parameter(id).evidence;
    const auto typed = scenario.number(id);
    return typed || evidence.empty() ? scenario.numberOrDefault(id) : catalog.defaultValue(evidence).mid;
}

Applicability raise(MeasureContext& context, Id id) {
    if (numberInUse(context.scenario, context.catalog, id) >= context.number()) {
        return refused("measure.already", id);
    }
    context.set(id, context.number());
    return {};
}

} // namespace model
