#include "model/scenario/scenario.h"

#include <algorithm>
#include <cmath>

#include "model/run/notice.h"
#include "model/formats/text_output.h"

namespace model {
namespace {

Problem problem(std::string id, const Parameter& parameter, std::string value, Allowed allowed = {})
{
    return {std::move(id), {}, std::string(parameter.path), std::move(value), std::move(allowed)};
}

std::vector<std::string> words(std::span<const std::string_view> views) { return {views.begin(), views.end()}; }

std::optional<Problem> checkNumber(const Parameter& p, double x)
{
    if (!std::isfinite(x)) {
        return problem("value.not_finite", p, numberText(x), p.limits);
    }
    if (!p.limits.contains(x)) {
        return problem("value.outside", p, numberText(x), p.limits);
    }
    if (p.kind == Kind::Integer && x != std::floor(x)) {
        return problem("value.not_integer", p, numberText(x), p.limits);
    }
    return {};
}

std::optional<Problem> checkRange(const Parameter& p, const Range& range)
{
    for (const double x : {range.low, range.mode, range.high}) {
        if (auto found = checkNumber(p, x)) {
            return found;
        }
    }
    if (range.low > range.mode || range.mode > range.high) {
        return problem("value.range_not_ordered", p,
                       numberText(range.low) + ", " + numberText(range.mode) + ", " + numberText(range.high), p.limits);
    }
    return {};
}

std::optional<Problem> checkWord(const Parameter& p, const std::string& word)
{
    const bool listed = p.kind == Kind::Choice || p.kind == Kind::Switch;
    if (!listed || std::ranges::find(p.choices, word) != p.choices.end()) {
        return {};
    }
    return problem("value.unknown_choice", p, word, words(p.choices));
}

} // namespace

std::optional<double> Scenario::number(Id id) const
{
    const Value& v = value(id);
    if (const auto* x = std::get_if<double>(&v)) {
        return *x;
    }
    if (const auto* range = std::get_if<Range>(&v)) {
        return range->mode;
    }
    return {};
}

double Scenario::numberOrDefault(Id id) const
{
    return number(id).value_or(parameter(id).defaultNumber.value_or(std::numeric_limits<double>::quiet_NaN()));
}

std::string_view Scenario::text(Id id) const
{
    const auto* word = std::get_if<std::string>(&value(id));
    return word != nullptr ? std::string_view(*word) : parameter(id).defaultText;
}

std::vector<Id> differences(const Scenario& a, const Scenario& b)
{
    std::vector<Id> ids;
    for (const Parameter& p : parameters()) {
        if (a.value(p.id) != b.value(p.id)) {
            ids.push_back(p.id);
        }
    }
    return ids;
}

std::optional<Problem> checkValue(const Parameter& p, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return {};
    }
    const auto* word = std::get_if<std::string>(&value);
    if (p.isNumeric() != (word == nullptr)) {
        const bool numeric = p.isNumeric();
        return problem("json.wrong_type", p, word != nullptr ? *word : std::string("number"),
                       std::vector<std::string>{numeric ? "number" : "string"});
    }
    if (word != nullptr) {
        return checkWord(p, *word);
    }
    const auto* range = std::get_if<Range>(&value);
    return range != nullptr ? checkRange(p, *range) : checkNumber(p, std::get<double>(value));
}

} // namespace model
