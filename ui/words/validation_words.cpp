#include "ui/words/validation_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValidationWords)
};

using Entry = std::pair<std::string_view, const char*>;

constexpr std::array boundaries{
    Entry{"gpu", QT_TRANSLATE_NOOP("ValidationWords", "devices alone")},
    Entry{"gpu_pue", QT_TRANSLATE_NOOP("ValidationWords", "devices, times PUE")},
    Entry{"node", QT_TRANSLATE_NOOP("ValidationWords", "whole nodes")},
    Entry{"machine", QT_TRANSLATE_NOOP("ValidationWords", "counters of the machine")},
    Entry{"node_counters", QT_TRANSLATE_NOOP("ValidationWords", "counters of the node, times PUE")},
    Entry{"facility", QT_TRANSLATE_NOOP("ValidationWords", "whole facility")},
    Entry{"tdp", QT_TRANSLATE_NOOP("ValidationWords", "rated power of the devices")},
    Entry{"tdp_pue", QT_TRANSLATE_NOOP("ValidationWords", "rated power, times PUE")},
    Entry{"lca", QT_TRANSLATE_NOOP("ValidationWords", "life-cycle study")},
};

constexpr std::array flags{
    Entry{"unknown_hardware", QT_TRANSLATE_NOOP("ValidationWords", "The device is not in the catalogue.")},
    Entry{"no_parameters", QT_TRANSLATE_NOOP("ValidationWords", "The number of parameters is not known.")},
    Entry{"no_tokens", QT_TRANSLATE_NOOP("ValidationWords", "The number of tokens is not known.")},
    Entry{"no_batch", QT_TRANSLATE_NOOP("ValidationWords", "How many requests run at once is not known.")},
    Entry{"does_not_fit", QT_TRANSLATE_NOOP("ValidationWords", "The model does not fit into the memory of these devices.")},
    Entry{"not_text", QT_TRANSLATE_NOOP("ValidationWords", "Pictures and films are not predicted.")},
    Entry{"no_power", QT_TRANSLATE_NOOP("ValidationWords", "The power of the device is not known.")},
    Entry{"default_pue", QT_TRANSLATE_NOOP("ValidationWords", "No PUE was reported: the default was used.")},
    Entry{"boundary_not_predictable",
          QT_TRANSLATE_NOOP("ValidationWords", "What the figure includes is not stated, or cannot be predicted.")},
    Entry{"measured", QT_TRANSLATE_NOOP("ValidationWords",
                                        "Measured by CodeCarbon at the machine, beside the scenario in the window; "
                                        "without cooling unless a PUE was set.")},
    Entry{"no_grid_factor", QT_TRANSLATE_NOOP("ValidationWords", "The carbon intensity of the grid is not known.")},
    Entry{"mfu_implausible",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: more than 70 % of the device’s peak speed would be needed.")},
    Entry{"hours_against_chips_and_time",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: devices times duration is not the device-hours.")},
    Entry{"duration_implausible", QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: the run would last for years.")},
    Entry{"watts_far_from_device",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: energy over hours is far from what the device draws.")},
    Entry{"energy_against_hours_and_power",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: hours times the stated power is not the energy.")},
    Entry{"carbon_against_energy",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: carbon and energy do not fit the grid.")},
    Entry{"contradicts_other_run",
          QT_TRANSLATE_NOOP("ValidationWords", "Contradiction: another report of the same work is ten times off.")},
};

const QString& dash() {
    static const QString text = QStringLiteral("–");
    return text;
}

template <typename Table>
const char* wordsOf(const Table& table, std::string_view id) {
    const auto found = std::ranges::find(table, id, &Entry::first);
    return found != table.end() ? found->second : nullptr;
}

model::Quantity quantityOf(std::string_view quantity) {
    if (quantity == "device_hours") {
        return model::Quantity::DeviceHours;
    }
    return quantity == "energy_kwh" ? model::Quantity::EnergyKwh : model::Quantity::TotalKg;
}

} // namespace

QString comparedLabel(std::string_view quantity) {
    if (quantity == "device_hours") {
        return Words::tr("Device-hours");
    }
    if (quantity == "joules_per_output_token") {
        return Words::tr("Energy per output token");
    }
    if (quantity == "wh_per_request") {
        return Words::tr("Energy per request");
    }
    return quantity == "energy_kwh" ? Words::tr("Energy") : Words::tr("CO₂e");
}

QString servedUnit(std::string_view quantity) {
    return quantity == "joules_per_output_token" ? QStringLiteral("J")
           : quantity == "wh_per_request"        ? QStringLiteral("Wh")
                                                 : QString();
}

QString comparedText(std::string_view quantity, const std::optional<double>& value, const NumberStyle& style) {
    const QString unit = servedUnit(quantity);
    if (value && !unit.isEmpty()) {
        return QStringLiteral("%1 %2").arg(plainText(*value, style), unit);
    }
    return value ? quantityText(quantityOf(quantity), *value, style) : dash();
}

QString comparedRange(const model::ValidationRow& row, const NumberStyle& style) {
    if (!row.p5 || !row.p95) {
        return dash();
    }
    //: a range of values with their units
    return Words::tr("%1 to %2")
        .arg(comparedText(row.quantity, row.p5, style), comparedText(row.quantity, row.p95, style));
}

QString ratioText(const model::ValidationRow& row, const NumberStyle& style) {
    constexpr double oneDecimalFrom = 10.0;
    constexpr double noneFrom = 100.0;
    const auto ratio = row.ratio();
    if (!ratio) {
        return dash();
    }
    return style.locale.toString(*ratio, 'f', *ratio < oneDecimalFrom ? 2 : *ratio < noneFrom ? 1 : 0);
}

QString comparedUnit(std::string_view quantity) {
    if (quantity == "device_hours") {
        return QStringLiteral("h");
    }
    if (const QString unit = servedUnit(quantity); !unit.isEmpty()) {
        return unit;
    }
    return quantity == "energy_kwh" ? QStringLiteral("kWh") : QStringLiteral("kg CO2e");
}

QString boundaryText(const model::ValidationRow& row) {
    if (row.quantity == "device_hours") {
        return dash();
    }
    const char* words = wordsOf(boundaries, row.boundary);
    return words != nullptr ? Words::tr(words) : Words::tr("not stated");
}

QString flagText(std::string_view flag) {
    const char* words = wordsOf(flags, flag);
    return words != nullptr ? Words::tr(words) : QString::fromUtf8(flag.data(), static_cast<qsizetype>(flag.size()));
}

QString flagsText(const std::vector<std::string>& flags) {
    QString text;
    for (const std::string& flag : flags) {
        //: two sentences side by side
        text = text.isEmpty() ? flagText(flag) : Words::tr("%1 %2").arg(text, flagText(flag));
    }
    return text;
}

QString halfWidthText(double factor, const NumberStyle& style) {
    return Words::tr("×/÷ %1").arg(plainText(factor, style, 2));
}

QString summaryText(const model::ValidationSummary& summary, const NumberStyle& style) {
    const QString what = comparedLabel(summary.quantity);
    if (summary.rows == 0 || !summary.medianAbsolutePercentageError) {
        return Words::tr("%1: nothing to compare").arg(what);
    }
    const QString error = percentText(*summary.medianAbsolutePercentageError, style, 2);
    const QString half =
        summary.rows == 1
            ? Words::tr("%1: the only run is off by %2").arg(what, error)
            : Words::tr("%1: half of the %2 runs within %3").arg(what, QString::number(summary.rows), error);
    if (!summary.withinRange || !summary.medianHalfWidth) {
        return half;
    }
    return Words::tr("%1; %2 inside their range, which typically reaches %3")
        .arg(half, percentText(*summary.withinRange, style, 2), halfWidthText(*summary.medianHalfWidth, style));
}

QString yardstickText(const model::Validation& validation, const NumberStyle& style) {
    const auto errors = [&](const std::vector<model::ValidationSummary>& summaries) {
        QStringList each;
        for (const model::ValidationSummary& s : summaries) {
            each << Words::tr("%1 %2", "quantity and its median error")
                        .arg(comparedLabel(s.quantity), percentText(s.medianAbsolutePercentageError.value_or(0.0), style, 2));
        }
        return each.join(Words::tr(", ", "between quantities"));
    };
    if (validation.leaveOneFamilyOut.empty() || validation.oneKnownFact.empty()) {
        return {};
    }
    return Words::tr("Families held out of the fit: %1. Speed of a step known: %2.")
        .arg(errors(validation.leaveOneFamilyOut), errors(validation.oneKnownFact));
}

QStringList yardstickLines(const model::Validation& validation, const NumberStyle& style) {
    QStringList lines;
    for (const model::ValidationSummary& summary : validation.leaveOneFamilyOut) {
        lines << Words::tr("Each family of models held out of the fit – %1").arg(summaryText(summary, style));
    }
    for (const model::ValidationSummary& summary : validation.oneKnownFact) {
        lines << Words::tr("With the speed of a step known – %1").arg(summaryText(summary, style));
    }
    return lines;
}

} // namespace ui
