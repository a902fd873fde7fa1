#include "model/formats/text_output.h"

#include <charconv>

#include "model/formats/json_reader.h"
#include "model/scenario/scenario_json.h"

namespace model {
namespace {

Json numberOrNull(double x) { return std::isfinite(x) ? Json(x) : Json(nullptr); }

Json optionalJson(const std::optional<double>& x) { return x ? numberOrNull(*x) : Json(nullptr); }

std::string cell(double x) { return std::isnan(x) ? std::string() : numberText(x); }

std::string cell(const std::optional<double>& x) { return x ? numberText(*x) : std::string(); }

std::string_view severityName(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "notice";
}

Json pointJson(const Result& result)
{
    Json point = Json::object();
    for (const QuantityInfo& info : quantities()) {
        if (result.point.has(info.quantity)) {
            point[std::string(info.id)] = numberOrNull(result.point[info.quantity]);
        }
    }
    for (const auto& [benchmark, accuracy] : result.accuracies) {
        point["accuracy." + benchmark] = numberOrNull(accuracy);
    }
    return point;
}

Json quantilesJson(const Quantiles& q, double divisor = 1.0)
{
    return {numberOrNull(q.p5 / divisor), numberOrNull(q.p50 / divisor), numberOrNull(q.p95 / divisor)};
}

bool isKnown(const Quantiles& q) { return !std::isnan(q.p5) || !std::isnan(q.p50) || !std::isnan(q.p95); }

// The ids of the point, each with what its draws say; `null` where too many draws have no answer.
Json rangeJson(const Json& point, const std::optional<DrawnRange>& drawn)
{
    Json range = Json::object();
    if (!drawn) {
        return range;
    }
    for (const QuantityInfo& info : quantities()) {
        if (const std::string id(info.id); point.contains(id) || isKnown(drawn->range[info.quantity])) {
            range[id] = quantilesJson(drawn->range[info.quantity]);
        }
    }
    for (const auto& [benchmark, quantiles] : drawn->range.accuracies) {
        range["accuracy." + benchmark] = quantilesJson(quantiles);
    }
    return range;
}

Json equivalentsJson(const Result& result, const std::optional<DrawnRange>& drawn, const Catalog& catalog)
{
    Json rows = Json::array();
    for (const EquivalentCount& count : result.equivalents) {
        for (const Equivalent& e : catalog.equivalents) {
            if (e.id != count.id) {
                continue;
            }
            const Quantity amount = e.isEnergy ? Quantity::TotalEnergyKwh : Quantity::TotalKg;
            rows.push_back({{"id", e.id},
                            {"value", numberOrNull(count.count)},
                            {"unit", e.unit},
                            {"range", drawn ? quantilesJson(drawn->range[amount], e.perUnit) : Json(nullptr)}});
        }
    }
    return rows;
}

Json noticesJson(const std::vector<Notice>& notices, const std::vector<std::string>& texts)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < notices.size(); ++i) {
        rows.push_back({{"severity", severityName(notices[i].severity)},
                        {"parameter", notices[i].parameter},
                        {"id", notices[i].id},
                        {"text", i < texts.size() ? texts[i] : std::string()}});
    }
    return rows;
}

// What the draws say of one target; nothing where none were made.
struct BandCell {
    Quantiles kg;
    double unreachableShare = std::numeric_limits<double>::quiet_NaN();
};

BandCell bandCell(const NamedBand& curve, std::size_t i)
{
    return curve.band ? BandCell{curve.band->values[i], curve.band->unreachableShare[i]} : BandCell{};
}

// Columns of the curve format, less scenario and benchmark.
Json curvePointJson(const CurvePoint& p, const BandCell& band)
{
    return {{"target", p.target},
            {"loss_nats", numberOrNull(p.lossNats)},
            {"parameters", numberOrNull(p.values[Quantity::Parameters])},
            {"tokens", numberOrNull(p.values[Quantity::Tokens])},
            {"flop", numberOrNull(p.values[Quantity::Flop])},
            {"energy_kwh", numberOrNull(p.values[Quantity::TotalEnergyKwh])},
            {"kgco2e", numberOrNull(p.values[Quantity::TotalKg])},
            {"kgco2e_p5", numberOrNull(band.kg.p5)},
            {"kgco2e_p50", numberOrNull(band.kg.p50)},
            {"kgco2e_p95", numberOrNull(band.kg.p95)},
            {"unreachable_share", numberOrNull(band.unreachableShare)}};
}

std::string curveRow(const NamedBand& curve, std::size_t i)
{
    const CurvePoint& p = curve.curve.points[i];
    const BandCell band = bandCell(curve, i);
    std::string row = csvCell(curve.name) + ',' + csvCell(curve.curve.benchmark) + ',' + numberText(p.target);
    for (const double x :
         {p.lossNats, p.values[Quantity::Parameters], p.values[Quantity::Tokens], p.values[Quantity::Flop],
          p.values[Quantity::TotalEnergyKwh], p.values[Quantity::TotalKg], band.kg.p5, band.kg.p50, band.kg.p95,
          band.unreachableShare}) {
        row += ',' + cell(x);
    }
    return row + '\n';
}

std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json summariesJson(const std::vector<ValidationSummary>& summaries)
{
    Json json = Json::object();
    for (const ValidationSummary& s : summaries) {
        json[s.quantity] = {{"rows", s.rows},
                            {"median_absolute_percentage_error", optionalJson(s.medianAbsolutePercentageError)},
                            {"within_range", optionalJson(s.withinRange)},
                            {"median_half_width", optionalJson(s.medianHalfWidth)}};
    }
    return json;
}

} // namespace

std::string numberText(double value)
{
    constexpr double longestPlain = 1e15; // beyond, digits before the point say nothing
    char buffer[32];
    const bool plain = std::abs(value) < longestPlain;
    const auto [end, error] = plain ? std::to_chars(std::begin(buffer), std::end(buffer), value)
                                    : std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::scientific);
    return error == std::errc() ? std::string(std::begin(buffer), end) : std::string();
}

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return quoted + '"';
}

std::string resultJson(const Scenario& scenario, const Result& result, const std::optional<DrawnRange>& drawn,
                       const Catalog& catalog, const std::vector<std::string>& noticeTexts)
{
    const Json point = pointJson(result);
    return dump({{"format", "scalewatt-result"},
                 {"version", 1},
                 {"scenario", Json::parse(writeScenario(scenario))},
                 {"data_version", catalog.dataVersion},
                 {"uses_user_catalogue", result.usesUserData},
                 {"seed", drawn ? Json(drawn->seed) : Json(nullptr)},
                 {"draws", drawn ? drawn->draws : 0},
                 {"point", point},
                 {"range", rangeJson(point, drawn)},
                 {"unreachable_share", drawn ? numberOrNull(drawn->range.unreachableShare) : Json(nullptr)},
                 {"equivalents", equivalentsJson(result, drawn, catalog)},
                 {"notices", noticesJson(result.notices, noticeTexts)}});
}

std::string resultCsv(const Result& result, const std::optional<DrawnRange>& drawn)
{
    const auto field = [](const Json& json) { return json.is_null() ? std::string() : numberText(json.get<double>()); };
    const Json point = pointJson(result);
    const Json range = rangeJson(point, drawn);
    std::string text = "quantity,value,p5,p50,p95\n";
    for (const auto& [id, value] : point.items()) {
        text += csvCell(id) + ',' + field(value);
        const bool known = range.contains(id);
        for (std::size_t i = 0; i < 3; ++i) {
            text += ',' + (known ? field(range[id][i]) : std::string());
        }
        text += '\n';
    }
    return text;
}

std::string curveCsv(const std::vector<NamedBand>& curves)
{
    std::string text = "scenario,benchmark,target,loss_nats,parameters,tokens,flop,energy_kwh,kgco2e,kgco2e_p5,kgco2e_p50,"
                       "kgco2e_p95,unreachable_share\n";
    for (const NamedBand& curve : curves) {
        for (std::size_t i = 0; i < curve.curve.points.size(); ++i) {
            text += curveRow(curve, i);
        }
    }
    return text;
}

std::string curveJson(const std::vector<NamedBand>& curves, const Catalog& catalog)
{
    Json list = Json::array();
    for (const NamedBand& named : curves) {
        Json points = Json::array();
        for (std::size_t i = 0; i < named.curve.points.size(); ++i) {
            points.push_back(curvePointJson(named.curve.points[i], bandCell(named, i)));
        }
        list.push_back({{"scenario", named.name},
                        {"benchmark", named.curve.benchmark},
                        {"ceiling", named.curve.ceiling},
                        {"points", points}});
    }
    return dump({{"format", "scalewatt-curve"}, {"version", 1}, {"data_version", catalog.dataVersion}, {"curves", list}});
}

std::string validationJson(const Validation& validation)
{
    Json rows = Json::array();
    for (const ValidationRow& r : validation.rows) {
        rows.push_back({{"id", r.id}, {"quantity", r.quantity}, {"boundary", r.boundary},
                        {"predicted", optionalJson(r.predicted)}, {"p5", optionalJson(r.p5)}, {"p95", optionalJson(r.p95)},
                        {"published", optionalJson(r.published)}, {"ratio", optionalJson(r.ratio())}, {"source", r.source},
                        {"flags", r.flags}});
    }
    Json summary = summariesJson(validation.summary);
    if (!validation.leaveOneFamilyOut.empty()) {
        summary["leave_one_family_out"] = summariesJson(validation.leaveOneFamilyOut);
    }
    if (!validation.oneKnownFact.empty()) {
        summary["one_known_fact"] = summariesJson(validation.oneKnownFact);
    }
    return dump({{"format", "scalewatt-validation"}, {"version", 1}, {"rows", rows}, {"summary", summary}});
}

std::string validationCsv(const Validation& validation)
{
    std::string text = "id,quantity,boundary,predicted,p5,p95,published,ratio,source,flags\n";
    for (const ValidationRow& r : validation.rows) {
        std::string flags;
        for (const auto& flag : r.flags) {
            flags += (flags.empty() ? "" : ";") + flag;
        }
        text += csvCell(r.id) + ',' + r.quantity + ',' + r.boundary + ',' + cell(r.predicted) + ',' + cell(r.p5) + ',' +
                cell(r.p95) + ',' + cell(r.published) + ',' + cell(r.ratio()) + ',' + csvCell(r.source) + ',' + flags + '\n';
    }
    return text;
}

} // namespace model
