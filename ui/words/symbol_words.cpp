// What each number of the calculation is called, and its value as a person reads it.
#include "ui/words/symbol_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "model/units.h"
#include "ui/words/fill_places.h"
#include "ui/words/section_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using S = model::Symbol;

constexpr auto trainingWords = std::to_array<SymbolWords>({
    {S::Target, QT_TRANSLATE_NOOP("SymbolWords", "Accuracy aimed at"), ValueForm::Percent},
    {S::Floor, QT_TRANSLATE_NOOP("SymbolWords", "Accuracy of guessing"), ValueForm::Percent},
    {S::Top, QT_TRANSLATE_NOOP("SymbolWords", "Highest accuracy of the link"), ValueForm::Percent},
    {S::Slope, QT_TRANSLATE_NOOP("SymbolWords", "Steepness of the link between loss and accuracy"), ValueForm::Plain},
    {S::MiddleLoss, QT_TRANSLATE_NOOP("SymbolWords", "Loss at half height of the link"), ValueForm::Plain},
    {S::LossFloor, QT_TRANSLATE_NOOP("SymbolWords", "Loss that no size and no data removes"), ValueForm::Plain},
    {S::PublishedSizeCoefficient, QT_TRANSLATE_NOOP("SymbolWords", "Coefficient of size in the loss law"), ValueForm::Plain},
    {S::PublishedDataCoefficient, QT_TRANSLATE_NOOP("SymbolWords", "Coefficient of data in the loss law"), ValueForm::Plain},
    {S::Alpha, QT_TRANSLATE_NOOP("SymbolWords", "Exponent of size in the loss law"), ValueForm::Plain},
    {S::Beta, QT_TRANSLATE_NOOP("SymbolWords", "Exponent of data in the loss law"), ValueForm::Plain},
    {S::Efficiency, QT_TRANSLATE_NOOP("SymbolWords", "Efficiency of this team (0 is average)"), ValueForm::Plain},
    {S::SizeCoefficient, QT_TRANSLATE_NOOP("SymbolWords", "Coefficient of size for this team"), ValueForm::Plain},
    {S::DataCoefficient, QT_TRANSLATE_NOOP("SymbolWords", "Coefficient of data for this team"), ValueForm::Plain},
    {S::TargetLoss, QT_TRANSLATE_NOOP("SymbolWords", "Loss that the accuracy needs"), ValueForm::Plain},
    {S::Loss, QT_TRANSLATE_NOOP("SymbolWords", "Loss of the run"), ValueForm::Plain},
    {S::Accuracy, QT_TRANSLATE_NOOP("SymbolWords", "Accuracy"), ValueForm::Percent},
    {S::TokensPerParameter, QT_TRANSLATE_NOOP("SymbolWords", "Tokens per parameter"), ValueForm::Plain},
    {S::UniqueTokens, QT_TRANSLATE_NOOP("SymbolWords", "Unique tokens"), ValueForm::Count},
    {S::DataDecay, QT_TRANSLATE_NOOP("SymbolWords", "How fast repeated data wear off"), ValueForm::Plain},
    {S::ParameterDecay, QT_TRANSLATE_NOOP("SymbolWords", "How fast surplus parameters wear off"), ValueForm::Plain},
    {S::OptimalRatio, QT_TRANSLATE_NOOP("SymbolWords", "Ratio of the compute-optimal split"), ValueForm::Plain},
    {S::FedParameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters that the unique tokens can feed"), ValueForm::Count},
    {S::WornParameters, QT_TRANSLATE_NOOP("SymbolWords", "What the parameters are worth with repeated data"),
     ValueForm::Count},
    {S::WornTokens, QT_TRANSLATE_NOOP("SymbolWords", "What the repeated tokens are worth"), ValueForm::Count},
    {S::MoeExponent, QT_TRANSLATE_NOOP("SymbolWords", "Exponent of inactive experts"), ValueForm::Plain},
    {S::GivenParameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters"), ValueForm::Count},
    {S::GivenActiveParameters, QT_TRANSLATE_NOOP("SymbolWords", "Active parameters"), ValueForm::Count},
    {S::ActiveShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of parameters that work on a token"), ValueForm::Percent},
    {S::EffectiveShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of parameters that count for accuracy"), ValueForm::Percent},
    {S::EffectiveParameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters that count for accuracy"), ValueForm::Count},
    {S::EffectiveTokensPerParameter, QT_TRANSLATE_NOOP("SymbolWords", "Tokens per parameter that counts"), ValueForm::Plain},
    {S::Parameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters"), ValueForm::Count},
    {S::ActiveParameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters that work on a token"), ValueForm::Count},
    {S::Tokens, QT_TRANSLATE_NOOP("SymbolWords", "Training tokens"), ValueForm::Count},
    {S::Layers, QT_TRANSLATE_NOOP("SymbolWords", "Layers"), ValueForm::Plain},
    {S::Width, QT_TRANSLATE_NOOP("SymbolWords", "Width"), ValueForm::Plain},
    {S::Context, QT_TRANSLATE_NOOP("SymbolWords", "Context length"), ValueForm::Plain},
    {S::AttentionElements, QT_TRANSLATE_NOOP("SymbolWords", "Elements of attention per token"), ValueForm::Count},
    {S::LoraShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of parameters in the adapter"), ValueForm::Percent},
    {S::LoraParameters, QT_TRANSLATE_NOOP("SymbolWords", "Parameters of the adapter"), ValueForm::Count},
    {S::Flop, QT_TRANSLATE_NOOP("SymbolWords", "Training compute"), ValueForm::Unit},
    {S::PeakFlops, QT_TRANSLATE_NOOP("SymbolWords", "Peak speed of one device"), ValueForm::Unit},
    {S::GenerationMfu, QT_TRANSLATE_NOOP("SymbolWords", "Share of the peak that a model of 10 billion parameters reaches on this generation"),
     ValueForm::Percent},
    {S::MoeFactor, QT_TRANSLATE_NOOP("SymbolWords", "Factor for mixtures of experts"), ValueForm::Plain},
    {S::MemoryFactor, QT_TRANSLATE_NOOP("SymbolWords", "Factor for 40 GB devices"), ValueForm::Plain},
    {S::SoftwareGain, QT_TRANSLATE_NOOP("SymbolWords", "Speed of tuned software over what is usual"), ValueForm::Plain},
    {S::SmallModelSeconds, QT_TRANSLATE_NOOP("SymbolWords", "How much small models slow a fast chip down"), ValueForm::Plain},
    {S::SizeExponent, QT_TRANSLATE_NOOP("SymbolWords", "How much large models slow down, cut into more pieces"), ValueForm::Plain},
    {S::TypedMfu, QT_TRANSLATE_NOOP("SymbolWords", "Share of the peak that you know (MFU)"), ValueForm::Percent},
    {S::StepToBilled, QT_TRANSLATE_NOOP("SymbolWords", "Billed hours' share of the peak over that of a step"),
     ValueForm::Plain},
    {S::TokensPerSecond, QT_TRANSLATE_NOOP("SymbolWords", "Tokens per second and device"), ValueForm::Plain},
    {S::GivenDeviceHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours that you know"), ValueForm::Unit},
    {S::OwnFlop, QT_TRANSLATE_NOOP("SymbolWords", "Compute of the scenario's own run"), ValueForm::Unit},
    {S::OwnTokens, QT_TRANSLATE_NOOP("SymbolWords", "Tokens of the scenario's own run"), ValueForm::Count},
    {S::OwnSeconds, QT_TRANSLATE_NOOP("SymbolWords", "Device-seconds of the scenario's own run"), ValueForm::Unit},
    {S::OwnMfu, QT_TRANSLATE_NOOP("SymbolWords", "Share of the peak in the scenario's own run"), ValueForm::Percent},
    {S::Mfu, QT_TRANSLATE_NOOP("SymbolWords", "Share of the peak over all billed hours (MFU)"), ValueForm::Percent},
    {S::DeviceSeconds, QT_TRANSLATE_NOOP("SymbolWords", "Device-seconds"), ValueForm::Unit},
    {S::Devices, QT_TRANSLATE_NOOP("SymbolWords", "Devices"), ValueForm::Plain},
    {S::DeviceHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours"), ValueForm::Unit},
    {S::Days, QT_TRANSLATE_NOOP("SymbolWords", "Training time"), ValueForm::Unit},
    {S::Tdp, QT_TRANSLATE_NOOP("SymbolWords", "Rated power of one device"), ValueForm::Unit},
    {S::BoardShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the rated power that a board draws"), ValueForm::Percent},
    {S::BoardPower, QT_TRANSLATE_NOOP("SymbolWords", "Power of one board"), ValueForm::Unit},
    {S::NodeFactor, QT_TRANSLATE_NOOP("SymbolWords", "Server over boards"), ValueForm::Plain},
    {S::SystemPower, QT_TRANSLATE_NOOP("SymbolWords", "Power of the whole system per device"), ValueForm::Unit},
    {S::EnergyBill, QT_TRANSLATE_NOOP("SymbolWords", "Energy that you know from a bill"), ValueForm::Unit},
    {S::RatedNodeDraw, QT_TRANSLATE_NOOP("SymbolWords", "Server power per device before the bill"), ValueForm::Unit},
    {S::RatedBoardDraw, QT_TRANSLATE_NOOP("SymbolWords", "Board power before the bill"), ValueForm::Unit},
    {S::NodeDraw, QT_TRANSLATE_NOOP("SymbolWords", "Server power per device"), ValueForm::Unit},
    {S::BoardDraw, QT_TRANSLATE_NOOP("SymbolWords", "Board power that counts"), ValueForm::Unit},
    {S::Pue, QT_TRANSLATE_NOOP("SymbolWords", "PUE"), ValueForm::Plain},
    {S::BoardEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the boards"), ValueForm::Unit},
    {S::NodeEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the servers"), ValueForm::Unit},
    {S::Energy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the data centre"), ValueForm::Unit},
    {S::CarbonIntensity, QT_TRANSLATE_NOOP("SymbolWords", "Carbon intensity of the grid"), ValueForm::Unit},
    {S::OperationalKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of operation, location-based"), ValueForm::Unit},
    {S::ContractedShare, QT_TRANSLATE_NOOP("SymbolWords", "Contracted carbon-free share"), ValueForm::Percent},
    {S::MarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of operation, market-based"), ValueForm::Unit},
    {S::DeviceKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making one device"), ValueForm::Unit},
    {S::ServerKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making the server, per device"), ValueForm::Unit},
    {S::Lifetime, QT_TRANSLATE_NOOP("SymbolWords", "Life of the hardware"), ValueForm::Unit},
    {S::UseRate, QT_TRANSLATE_NOOP("SymbolWords", "Share of its life at work"), ValueForm::Percent},
    {S::EmbodiedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making the hardware"), ValueForm::Unit},
    {S::Wue, QT_TRANSLATE_NOOP("SymbolWords", "Water per kWh on site"), ValueForm::Unit},
    {S::Ewif, QT_TRANSLATE_NOOP("SymbolWords", "Water per kWh of electricity"), ValueForm::Unit},
    {S::WaterOnSite, QT_TRANSLATE_NOOP("SymbolWords", "Water used on site, for cooling"), ValueForm::Unit},
    {S::WaterOffSite, QT_TRANSLATE_NOOP("SymbolWords", "Water used at the power stations"), ValueForm::Unit},
    {S::Water, QT_TRANSLATE_NOOP("SymbolWords", "Water"), ValueForm::Unit},
    {S::Price, QT_TRANSLATE_NOOP("SymbolWords", "Price of electricity"), ValueForm::Unit},
    {S::RentPerHour, QT_TRANSLATE_NOOP("SymbolWords", "Rent of a device-hour"), ValueForm::Unit},
    {S::Cost, QT_TRANSLATE_NOOP("SymbolWords", "Cost"), ValueForm::Unit},
});
constexpr auto totalWords = std::to_array<SymbolWords>({
    {S::TotalEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy in total"), ValueForm::Unit},
    {S::TotalKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e in total, location-based"), ValueForm::Unit},
    {S::TotalMarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e in total, market-based"), ValueForm::Unit},
    {S::TotalWater, QT_TRANSLATE_NOOP("SymbolWords", "Water in total"), ValueForm::Unit},
    {S::TotalCost, QT_TRANSLATE_NOOP("SymbolWords", "Cost in total"), ValueForm::Unit},
    {S::KgHere, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e at the accuracy here"), ValueForm::Unit},
    {S::KgFurther, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e at the accuracy further on"), ValueForm::Unit},
    {S::EnergyHere, QT_TRANSLATE_NOOP("SymbolWords", "Energy at the accuracy here"), ValueForm::Unit},
    {S::EnergyFurther, QT_TRANSLATE_NOOP("SymbolWords", "Energy at the accuracy further on"), ValueForm::Unit},
    {S::CostHere, QT_TRANSLATE_NOOP("SymbolWords", "Cost at the accuracy here"), ValueForm::Unit},
    {S::CostFurther, QT_TRANSLATE_NOOP("SymbolWords", "Cost at the accuracy further on"), ValueForm::Unit},
    {S::NextPointKg, QT_TRANSLATE_NOOP("SymbolWords", "One more point of accuracy, CO₂e"), ValueForm::Unit},
    {S::NextPointEnergy, QT_TRANSLATE_NOOP("SymbolWords", "One more point of accuracy, energy"), ValueForm::Unit},
    {S::NextPointCost, QT_TRANSLATE_NOOP("SymbolWords", "One more point of accuracy, cost"), ValueForm::Unit},
    {S::FivePointsKg, QT_TRANSLATE_NOOP("SymbolWords", "Five more points of accuracy, CO₂e"), ValueForm::Unit},
    {S::BaselineKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of the baseline in total, location-based"), ValueForm::Unit},
    {S::TimesBaseline, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e as a multiple of the baseline's"), ValueForm::Plain},
    {S::PerUnit, QT_TRANSLATE_NOOP("SymbolWords", "What one of them stands for"), ValueForm::Plain},
    {S::Count, QT_TRANSLATE_NOOP("SymbolWords", "How many"), ValueForm::Plain},
});
constexpr auto table = model::joined(trainingWords, sectionSymbolWords, totalWords);

constexpr bool inOrder() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].symbol) != i) {
            return false;
        }
    }
    return true;
}
static_assert(table.size() == model::symbolCount && inOrder(), "words stand in the order of the symbols");

// Where a formula's numbers come from, and what it leaves unsaid.
constexpr std::array notes{
    std::pair{S::Flop,
              QT_TRANSLATE_NOOP("SymbolWords",
                                "2 FLOP forward and 4 backward for each parameter and token (Kaplan et al. 2020); "
                                "frozen weights take 4, and a token passes half of an encoder-decoder.")},
    std::pair{S::TargetLoss,
              QT_TRANSLATE_NOOP("SymbolWords",
                                "The link between loss and accuracy, fitted to open base models and read backwards.")},
    std::pair{S::Accuracy,
              QT_TRANSLATE_NOOP("SymbolWords", "The link between loss and accuracy, fitted to open base models.")},
    std::pair{S::WornTokens,
              QT_TRANSLATE_NOOP("SymbolWords", "Repeated data teach less with every epoch (Muennighoff et al. 2023).")},
    std::pair{S::Mfu,
              QT_TRANSLATE_NOOP("SymbolWords",
                                "Model-FLOP utilisation counts every billed hour, restarts and waiting included.")},
    std::pair{S::DeviceSeconds,
              QT_TRANSLATE_NOOP("SymbolWords",
                                "All devices together: compute over what one device really does in a second.")},
    std::pair{S::BoardEnergy, QT_TRANSLATE_NOOP("SymbolWords", "A kilowatt-hour is 3.6 million joules.")},
    std::pair{S::NodeEnergy, QT_TRANSLATE_NOOP("SymbolWords", "A kilowatt-hour is 3.6 million joules.")},
    std::pair{S::Energy,
              QT_TRANSLATE_NOOP("SymbolWords", "PUE adds what cooling and power supply take on top of the servers.")},
    std::pair{
        S::OperationalKg,
        QT_TRANSLATE_NOOP("SymbolWords", "The average of the grid where the power is used; a kilogram is 1,000 g.")},
    std::pair{S::MarketBasedKg,
              QT_TRANSLATE_NOOP("SymbolWords", "The contracted carbon-free share taken off: a lower bound, since the "
                                               "mix left for the rest is not known.")},
    std::pair{S::EmbodiedKg,
              QT_TRANSLATE_NOOP("SymbolWords", "The run's share of what was emitted to make the machines: a year has "
                                               "8,766 hours, of which they work the use rate.")},
    std::pair{S::Water, QT_TRANSLATE_NOOP(
                            "SymbolWords",
                            "On-site cooling by the servers' energy, and the water power stations use for all of it.")},
    std::pair{S::BoardDraw, QT_TRANSLATE_NOOP("SymbolWords", "Boards never draw more than their server.")},
    std::pair{S::TimesBaseline,
              QT_TRANSLATE_NOOP("SymbolWords", "Below 1 it is less than the baseline: 0.75 is 25 % less, 1.25 is 25 % more.")},
    std::pair{S::NextPointKg,
              QT_TRANSLATE_NOOP("SymbolWords", "The run that reaches one point more, less the run that is here.")},
    std::pair{S::NextPointEnergy,
              QT_TRANSLATE_NOOP("SymbolWords", "The run that reaches one point more, less the run that is here.")},
    std::pair{S::NextPointCost,
              QT_TRANSLATE_NOOP("SymbolWords", "The run that reaches one point more, less the run that is here.")},
};

constexpr int plainFigures = 4; // coefficients are told apart by their fourth

QString withUnit(double value, std::string_view unit, const NumberStyle& style) {
    if (auto text = textInUnit(value, unit, style)) {
        return *text;
    }
    if (unit == "W") {
        return powerText(value, style);
    }
    if (unit == "FLOP/s") {
        return fillPlaces(QCoreApplication::translate("SymbolWords", "%1 TFLOP/s"),
                          {plainText(value / model::flopPerTeraflop, style, plainFigures)});
    }
    return fillPlaces(QCoreApplication::translate("SymbolWords", "%1 %2", "a number and its unit"),
                      {spokenCount(value, style), unitLabel(unit)});
}

} // namespace

QString symbolLabel(model::Symbol symbol) {
    return QCoreApplication::translate("SymbolWords", table[static_cast<std::size_t>(symbol)].label);
}

QString symbolValue(model::Symbol symbol, double value, const NumberStyle& style) {
    const std::string_view unit = model::symbolInfo(symbol).unit;
    switch (table[static_cast<std::size_t>(symbol)].as) {
    case ValueForm::Percent:
        return percentText(value, style);
    case ValueForm::Count:
        return countText(value, style);
    case ValueForm::Unit:
        return withUnit(value, unit, style);
    default:
        return plainText(value, style, plainFigures);
    }
}

QString symbolNote(model::Symbol symbol) {
    const auto found = std::ranges::find(notes, symbol, &std::pair<S, const char*>::first);
    return found == notes.end() ? QString() : QCoreApplication::translate("SymbolWords", found->second);
}

QString originLabel(model::Origin origin) {
    switch (origin) {
    case model::Origin::Typed:
        return QCoreApplication::translate("SymbolWords", "typed by you");
    case model::Origin::Catalogue:
        return QCoreApplication::translate("SymbolWords", "catalogue");
    case model::Origin::Default:
        return QCoreApplication::translate("SymbolWords", "default");
    case model::Origin::Fallback:
        return QCoreApplication::translate("SymbolWords", "stand-in");
    default:
        return QCoreApplication::translate("SymbolWords", "chosen");
    }
}

} // namespace ui
