#include "model/fit/catalog_edit.h"

#include <cmath>
#include <stdexcept>

#include "model/formats/text_output.h"

namespace model {
namespace {

constexpr double fourDigits = 1e4;

double toFourDigits(double value) { return std::round(value * fourDigits) / fourDigits; }

[[noreturn]] void missing(std::string_view id, std::string_view key) {
    throw std::invalid_argument("no " + std::string(key) + " in a record " + std::string(id));
}

} // namespace

std::string withNumber(const std::string& text, std::string_view id, std::string_view key, double value) {
    const std::size_t record = text.find("{\"id\": \"" + std::string(id) + "\",");
    const std::string name = "\"" + std::string(key) + "\": ";
    const std::size_t found = text.find(name, record);
    if (record == std::string::npos || found == std::string::npos || found > text.find('\n', record)) {
        missing(id, key);
    }
    const std::size_t from = found + name.size();
    return text.substr(0, from) + numberText(value) + text.substr(text.find_first_of(",}", from));
}

std::string withGenerations(std::string text, const std::vector<Generation>& fitted) {
    for (const Generation& g : fitted) {
        const std::pair<const char*, double> numbers[] = {
            {"mfu", g.mfu}, {"mfu_scale", g.mfuScale}, {"mfu_low", g.mfuLow}, {"mfu_high", g.mfuHigh}, {"moe_factor", g.moeFactor},
            {"memory_40gb_factor", g.memory40GbFactor}, {"board_share", g.boardShare}, {"board_share_low", g.boardShareLow},
            {"board_share_high", g.boardShareHigh}, {"families", g.families}};
        for (const auto& [key, value] : numbers) {
            text = withNumber(text, g.id, key, value);
        }
    }
    return text;
}

std::string withSizeEffect(std::string text, const Catalog& fitted) {
    for (const char* id : {"mfu.small_model_seconds", "mfu.size_exponent"}) {
        for (const char* key : {"low", "mid", "high"}) {
            text = withNumber(text, id, key, fitted.defaultValue(id).mid);
        }
    }
    return text;
}

std::string withQuality(std::string text, const std::vector<ValidationSummary>& heldOut) {
    for (const ValidationSummary& s : heldOut) {
        text = withNumber(text, s.quantity, "rows", s.rows);
        text = withNumber(text, s.quantity, "median_error", toFourDigits(s.medianAbsolutePercentageError.value_or(0.0)));
        text = withNumber(text, s.quantity, "within_range", toFourDigits(s.withinRange.value_or(0.0)));
        text = withNumber(text, s.quantity, "median_half_width", toFourDigits(s.medianHalfWidth.value_or(1.0)));
    }
    return text;
}

} // namespace model
