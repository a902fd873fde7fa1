// Names of results, and their values with units.
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/words/fill_places.h"
#include "ui/words/section_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using enum model::Quantity;
constexpr auto trainingWords = std::to_array<QuantityWords>({
    {LossNats, QT_TRANSLATE_NOOP("QuantityWords", "Loss (nats per token)")},
    {Parameters, QT_TRANSLATE_NOOP("QuantityWords", "Parameters")},
    {ActiveParameters, QT_TRANSLATE_NOOP("QuantityWords", "Active parameters")},
    {Tokens, QT_TRANSLATE_NOOP("QuantityWords", "Training tokens")},
    {Flop, QT_TRANSLATE_NOOP("QuantityWords", "Training compute")},
    {DeviceHours, QT_TRANSLATE_NOOP("QuantityWords", "Device-hours")},
    {Days, QT_TRANSLATE_NOOP("QuantityWords", "Training time")},
    {BoardEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Energy of the boards")},
    {NodeEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Energy of the servers")},
    {EnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Training energy, facility")},
    {OperationalKg, QT_TRANSLATE_NOOP("QuantityWords", "Operation, location-based CO₂e")},
    {MarketBasedKg, QT_TRANSLATE_NOOP("QuantityWords", "Operation, market-based CO₂e")},
    {EmbodiedKg, QT_TRANSLATE_NOOP("QuantityWords", "Making the hardware, CO₂e")},
    {WaterL, QT_TRANSLATE_NOOP("QuantityWords", "Training water")},
    {WaterOnSiteL, QT_TRANSLATE_NOOP("QuantityWords", "Training water, on site")},
    {WaterOffSiteL, QT_TRANSLATE_NOOP("QuantityWords", "Training water, at power stations")},
    {CostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Training cost")},
});
constexpr auto totalWords = std::to_array<QuantityWords>({
    {TotalEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Energy")},
    {TotalKg, QT_TRANSLATE_NOOP("QuantityWords", "CO₂e, location-based")},
    {TotalMarketBasedKg, QT_TRANSLATE_NOOP("QuantityWords", "CO₂e, market-based")},
    {TotalWaterL, QT_TRANSLATE_NOOP("QuantityWords", "Water")},
    {TotalCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Cost")},
    {NextPointKg, QT_TRANSLATE_NOOP("QuantityWords", "One more point, CO₂e")},
    {NextPointEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "One more point, energy")},
    {NextPointCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "One more point, cost")},
});
constexpr auto table = model::joined(trainingWords, sectionQuantityWords, totalWords);

// Units of the tables whose written form needs more than the file's letters.
constexpr std::array<std::pair<std::string_view, const char*>, 14> unitWords{{
    {"W", QT_TRANSLATE_NOOP("QuantityWords", "W")},
    {"h", QT_TRANSLATE_NOOP("QuantityWords", "h")},
    {"d", QT_TRANSLATE_NOOP("QuantityWords", "days")},
    {"a", QT_TRANSLATE_NOOP("QuantityWords", "years")},
    {"kg", QT_TRANSLATE_NOOP("QuantityWords", "kg CO₂e")},
    {"kWh", QT_TRANSLATE_NOOP("QuantityWords", "kWh")},
    {"L", QT_TRANSLATE_NOOP("QuantityWords", "L")},
    {"USD", QT_TRANSLATE_NOOP("QuantityWords", "USD")},
    {"g/kWh", QT_TRANSLATE_NOOP("QuantityWords", "g CO₂e/kWh")},
    {"L/kWh", QT_TRANSLATE_NOOP("QuantityWords", "L/kWh")},
    {"USD/kWh", QT_TRANSLATE_NOOP("QuantityWords", "USD/kWh")},
    {"USD/h", QT_TRANSLATE_NOOP("QuantityWords", "USD/h")},
    {"bytes", QT_TRANSLATE_NOOP("QuantityWords", "bytes")},
    {"1/s", QT_TRANSLATE_NOOP("QuantityWords", "tokens/s")},
}};

constexpr bool inTableOrder() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].quantity) != i) {
            return false;
        }
    }
    return true;
}
static_assert(table.size() == model::quantityCount && inTableOrder(), "words stand in the order of the quantities");

// Device-hours are counted, not turned into days.
QString hoursText(double hours, const NumberStyle& style) {
    return fillPlaces(QCoreApplication::translate("QuantityWords", "%1 h"), {spokenCount(hours, style)});
}

QString terabytesText(double terabytes, const NumberStyle& style) {
    return fillPlaces(QCoreApplication::translate("QuantityWords", "%1 TB"), {spokenCount(terabytes, style)});
}

QString joulesText(double joules, const NumberStyle& style) {
    return fillPlaces(QCoreApplication::translate("QuantityWords", "%1 J"), {plainText(joules, style)});
}

QString monthsText(double months, const NumberStyle& style) {
    return fillPlaces(QCoreApplication::translate("QuantityWords", "%1 months"), {plainText(months, style)});
}

QString shareText(double share, const NumberStyle& style) {
    return percentText(share, style);
}

} // namespace

QString quantityLabel(model::Quantity quantity) {
    return QCoreApplication::translate("QuantityWords", table[static_cast<std::size_t>(quantity)].label);
}

QString unitLabel(std::string_view unit) {
    const auto found = std::ranges::find(unitWords, unit, &std::pair<std::string_view, const char*>::first);
    return found != unitWords.end() ? QCoreApplication::translate("QuantityWords", found->second)
                                    : QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
}

std::optional<QString> textInUnit(double value, std::string_view unit, const NumberStyle& style) {
    using Writer = QString (*)(double, const NumberStyle&);
    static constexpr std::array<std::pair<std::string_view, Writer>, 11> writers{{{"kWh", energyText},
                                                                               {"kg", massText},
                                                                               {"L", waterText},
                                                                               {"USD", moneyText},
                                                                               {"d", durationText},
                                                                               {"h", hoursText},
                                                                               {"TB", terabytesText},
                                                                               {"J", joulesText},
                                                                               {"month", monthsText},
                                                                               {"share", shareText},
                                                                               {"FLOP", flopText}}};
    const auto found = std::ranges::find(writers, unit, &std::pair<std::string_view, Writer>::first);
    return found != writers.end() ? std::optional(found->second(value, style)) : std::nullopt;
}

QString quantityText(model::Quantity quantity, double value, const NumberStyle& style) {
    return textInUnit(value, model::quantityInfo(quantity).unit, style).value_or(countText(value, style));
}

} // namespace ui
