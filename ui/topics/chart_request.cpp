#include "ui/topics/chart_request.h"

#include <QString>
#include <algorithm>
#include <string_view>

namespace ui {
namespace {

using enum model::Quantity;
using model::Quantity;

constexpr std::array<std::string_view, topicCount> topicIds{"accuracy", "size",   "next_point", "shares",
                                                            "flow",     "places", "history",    "lifetime",
                                                            "draws",    "hours",  "delay",  "models",     "growth",
                                                            "balance",  "measures", "abatement"};
constexpr std::array<std::string_view, placeFilterCount> placeIds{"lowest", "highest", "near", "cloud"};

constexpr std::array runQuantities{TotalKg, TotalEnergyKwh, TotalWaterL, TotalCostUsd, Days};
constexpr std::array nextQuantities{TotalKg, TotalEnergyKwh, TotalCostUsd};
constexpr std::array partQuantities{TotalKg, TotalEnergyKwh};
constexpr std::array placeQuantities{TotalKg, TotalWaterL, TotalCostUsd};
constexpr std::array historyQuantities{TotalKg, TotalEnergyKwh, Flop};
constexpr std::array carbonAlone{TotalKg};
constexpr std::array growthQuantities{TotalEnergyKwh, TotalKg};
constexpr std::array measureQuantities{TotalKg, TotalMarketBasedKg, TotalCostUsd, Days};
constexpr std::array sizes{Flop, Parameters, Tokens};

constexpr std::array<TopicOptions, topicCount> options{{
    {runQuantities, {}, true, true, false, false, true},
    {runQuantities, sizes, true, true, false, false, true},
    {nextQuantities, {}, true, true, false, false, true},
    {partQuantities, {}, false, false, false, false, false},
    {carbonAlone, {}, false, false, false, false, false},
    {placeQuantities, {}, false, false, true, false, false},
    {historyQuantities, {}, false, true, false, false, false},
    {carbonAlone, {}, false, true, false, false, false},
    {carbonAlone, {}, false, false, false, false, false},
    {carbonAlone, {}, false, false, false, true, false},
    {carbonAlone, {}, false, false, false, true, false},
    {carbonAlone, {}, false, true, false, false, false, true},
    {growthQuantities, {}, false, true, false, false, false},
    {carbonAlone, {}, false, false, false, false, false},
    {carbonAlone, {}, false, false, false, false, false},
    {measureQuantities, {}, false, false, false, false, false},
}};

QString qtId(std::string_view id) {
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

template <typename Choice, std::size_t count>
Choice choiceFrom(const QJsonValue& json, const std::array<std::string_view, count>& ids, Choice fallback) {
    const auto found = std::ranges::find(ids, json.toString().toStdString());
    return found == ids.end() ? fallback : static_cast<Choice>(found - ids.begin());
}

Quantity quantityFrom(const QJsonValue& json, Quantity fallback) {
    const std::string id = json.toString().toStdString();
    const auto found = std::ranges::find(model::quantities(), id, &model::QuantityInfo::id);
    return found == model::quantities().end() ? fallback : found->quantity;
}

bool offers(std::span<const Quantity> offered, Quantity quantity) {
    return std::ranges::find(offered, quantity) != offered.end();
}

bool hasSecondAxis(const ChartRequest& request) {
    return optionsOf(request.topic).isCurve || request.topic == Topic::History;
}

} // namespace

const TopicOptions& optionsOf(Topic topic) {
    return options[static_cast<std::size_t>(topic)];
}

ChartRequest sensible(ChartRequest request) {
    const TopicOptions& offered = optionsOf(request.topic);
    if (!offers(offered.quantities, request.quantity)) {
        request.quantity = offered.quantities.front();
    }
    if (!offered.across.empty() && !offers(offered.across, request.across)) {
        request.across = offered.across.front();
    }
    return request;
}

std::vector<const model::Equivalent*> equivalentsFor(const ChartRequest& request, const model::Catalog& catalog) {
    const Quantity quantity = sensible(request).quantity;
    std::vector<const model::Equivalent*> fitting;
    if (!hasSecondAxis(request) || (quantity != TotalKg && quantity != TotalEnergyKwh)) {
        return fitting;
    }
    for (const model::Equivalent& one : catalog.equivalents) {
        if (one.isEnergy == (quantity == TotalEnergyKwh)) {
            fitting.push_back(&one);
        }
    }
    std::ranges::stable_partition(fitting, [](const model::Equivalent* one) { return one->featured; });
    return fitting;
}

const model::Equivalent* chosenEquivalent(const ChartRequest& request, const model::Catalog& catalog) {
    const auto fitting = equivalentsFor(request, catalog);
    const auto found = std::ranges::find(fitting, request.equivalent, [](const auto* one) { return one->id; });
    return found == fitting.end() ? nullptr : *found;
}

std::string_view topicId(Topic topic) {
    return topicIds[static_cast<std::size_t>(topic)];
}

QJsonObject toJson(const ChartRequest& request) {
    return {{"topic", qtId(topicId(request.topic))},
            {"quantity", qtId(model::quantityInfo(request.quantity).id)},
            {"across", qtId(model::quantityInfo(request.across).id)},
            {"benchmark", QString::fromStdString(request.benchmark)},
            {"logarithmic", request.logarithmic},
            {"equivalent", QString::fromStdString(request.equivalent)},
            {"places", qtId(placeIds[static_cast<std::size_t>(request.places)])},
            {"history", qtId(model::historyMeasureNames[static_cast<std::size_t>(request.history)])},
            {"zone", QString::fromStdString(request.zone)}};
}

ChartRequest chartRequestFromJson(const QJsonObject& json) {
    const ChartRequest fallback;
    ChartRequest request;
    request.topic = choiceFrom(json["topic"], topicIds, fallback.topic);
    request.quantity = quantityFrom(json["quantity"], fallback.quantity);
    request.across = quantityFrom(json["across"], fallback.across);
    request.benchmark = json["benchmark"].toString().toStdString();
    request.logarithmic = json["logarithmic"].toBool(fallback.logarithmic);
    request.equivalent = json["equivalent"].toString().toStdString();
    request.places = choiceFrom(json["places"], placeIds, fallback.places);
    request.history = choiceFrom(json["history"], model::historyMeasureNames, fallback.history);
    request.zone = json["zone"].toString().toStdString();
    return sensible(request);
}

} // namespace ui
