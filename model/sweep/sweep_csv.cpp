// A sweep as CSV: one line a row, the same bytes whatever part it is written in.
#include <array>
#include <cmath>

#include "model/formats/text_output.h"
#include "model/sweep/sweep.h"

namespace model {
namespace {

constexpr std::array columns{Quantity::LossNats,    Quantity::Parameters,        Quantity::Tokens,      Quantity::Flop,
                             Quantity::DeviceHours, Quantity::Days,              Quantity::TotalEnergyKwh, Quantity::OperationalKg,
                             Quantity::EmbodiedKg,  Quantity::TotalKg,           Quantity::TotalMarketBasedKg,
                             Quantity::TotalWaterL, Quantity::TotalCostUsd};

std::string numberCell(double x)
{
    return std::isfinite(x) ? numberText(x) : std::string();
}

std::string inputCell(const Value& value)
{
    const auto* word = std::get_if<std::string>(&value);
    return word != nullptr ? csvCell(*word) : numberCell(std::get<double>(value));
}

} // namespace

std::string sweepCsvHeader(const Sweep& sweep)
{
    std::string line;
    for (const SweepAxis& axis : sweep.axes()) {
        line += std::string(parameter(axis.id).path) + ',';
    }
    line += "accuracy";
    for (const Quantity quantity : columns) {
        line += ',' + std::string(quantityInfo(quantity).id);
    }
    return line + ",problem\n";
}

std::string sweepCsvRow(const SweepRow& row)
{
    std::string line;
    for (const Value& input : row.inputs) {
        line += inputCell(input) + ',';
    }
    line += numberCell(row.accuracy);
    for (const Quantity quantity : columns) {
        line += ',' + numberCell(row.point[quantity]);
    }
    return line + ',' + row.problem + '\n';
}

} // namespace model
