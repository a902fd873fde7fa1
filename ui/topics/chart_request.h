// Which chart somebody asked for: plain data that a panel shows, a session keeps and a builder answers. The record
// itself knows which choices make sense together.
#pragma once

#include <QJsonObject>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/history/history.h"
#include "model/run/result.h"

namespace ui {

/// The questions a chart can answer.
enum class Topic : std::uint8_t {
    Accuracy,  // what an accuracy costs
    Size,      // what compute, parameters or tokens cost
    NextPoint, // what one more point costs, along the curve
    Shares,    // where it comes from, part by part
    Flow,      // the way from compute to carbon
    Places,    // the same run elsewhere
    History,   // beside published runs, by year
    Lifetime,  // training against deployment, month by month
    Draws,     // how the draws are spread
    Hours,     // when power is clean
    Delay,     // what waiting saves
    Models,    // models over the years: corpus, compute, carbon, accuracy
    Growth,    // if runs like this one go on doubling
    Balance,   // AI's footprint beside what it is said to save
    Waterfall, // from today to after, measure by measure
    Abatement, // what each measure saves alone
};
inline constexpr std::size_t topicCount = static_cast<std::size_t>(Topic::Abatement) + 1;

/// Which places are ranked; of a long list the named end, and always one's own.
enum class PlaceFilter : std::uint8_t { Lowest, Highest, Near, Cloud };
inline constexpr std::size_t placeFilterCount = static_cast<std::size_t>(PlaceFilter::Cloud) + 1;

struct ChartRequest {
    Topic topic = Topic::Accuracy;
    model::Quantity quantity = model::Quantity::TotalKg;
    model::Quantity across = model::Quantity::Flop; // Topic::Size: the horizontal axis
    std::string benchmark;                          // empty: that of the edited scenario
    bool logarithmic = true;
    std::string equivalent; // id of what the axis to the right counts; empty: no such axis
    PlaceFilter places = PlaceFilter::Lowest;
    model::HistoryMeasure history = model::HistoryMeasure::Corpus; // Topic::Models: what of them is shown
    std::string zone; // id of the zone whose hours are shown; empty: that of the scenario's place

    bool operator==(const ChartRequest&) const = default;
};

/// What a topic lets one choose.
struct TopicOptions {
    std::span<const model::Quantity> quantities; // one of them: nothing to choose
    std::span<const model::Quantity> across;     // empty: the topic has its own horizontal axis
    bool benchmark = false;
    bool scale = false; // linear or logarithmic
    bool places = false;
    bool zones = false;
    bool isCurve = false; // lines over targets: cursor, zoom and a second axis
    bool history = false; // measures of the models over the years
};
const TopicOptions& optionsOf(Topic topic);

/// The request with every choice that its topic does not offer set to the nearest that it does.
ChartRequest sensible(ChartRequest request);

/// Things that this chart's axis to the right can count: energy beside energy, carbon beside carbon; featured ones
/// first.
std::vector<const model::Equivalent*> equivalentsFor(const ChartRequest& request, const model::Catalog& catalog);
/// The chosen one, or nullptr.
const model::Equivalent* chosenEquivalent(const ChartRequest& request, const model::Catalog& catalog);

/// Names in files, stable whatever the language.
std::string_view topicId(Topic topic);
QJsonObject toJson(const ChartRequest& request);
/// What is missing, unknown or not offered becomes the default; never fails.
ChartRequest chartRequestFromJson(const QJsonObject& json);

} // namespace ui
