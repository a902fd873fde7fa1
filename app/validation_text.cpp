#include "app/validation_text.h"

#include <QCoreApplication>

#include "app/text_table.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString quantityName(const std::string& quantity) {
    if (quantity == "device_hours") {
        return words(QT_TRANSLATE_NOOP("CommandLine", "Device-hours"));
    }
    return quantity == "energy_kwh" ? words(QT_TRANSLATE_NOOP("CommandLine", "Energy"))
                                    : words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e"));
}

QString valueText(const std::string& quantity, const std::optional<double>& value, const ui::NumberStyle& style) {
    if (!value) {
        return QStringLiteral("–");
    }
    if (quantity == "energy_kwh") {
        return ui::energyText(*value, style);
    }
    return quantity == "kgco2e" ? ui::massText(*value, style) : ui::countText(*value, style);
}

QString optionalPercent(const std::optional<double>& share, const ui::NumberStyle& style) {
    return share ? ui::percentText(*share, style) : QStringLiteral("–");
}

QString flagsText(const std::vector<std::string>& flags) {
    QStringList list;
    for (const std::string& flag : flags) {
        list << QString::fromStdString(flag);
    }
    return list.join(QStringLiteral(", "));
}

QString rowsTable(const model::Validation& validation, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("CommandLine", "Run")), words(QT_TRANSLATE_NOOP("CommandLine", "Quantity")),
         words(QT_TRANSLATE_NOOP("CommandLine", "Predicted")), words(QT_TRANSLATE_NOOP("CommandLine", "Published")),
         words(QT_TRANSLATE_NOOP("CommandLine", "Ratio")), words(QT_TRANSLATE_NOOP("CommandLine", "Flags"))}};
    for (const model::ValidationRow& row : validation.rows) {
        const auto ratio = row.ratio();
        rows.push_back({QString::fromStdString(row.id), quantityName(row.quantity),
                        valueText(row.quantity, row.predicted, style), valueText(row.quantity, row.published, style),
                        ratio ? ui::plainText(*ratio, style) : QStringLiteral("–"), flagsText(row.flags)});
    }
    return textTable(rows, {2, 3, 4});
}

QString summaryTable(const model::Validation& validation, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Summary")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Runs")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Median error"))}};
    for (const model::ValidationSummary& summary : validation.summary) {
        rows.push_back({quantityName(summary.quantity), QString::number(summary.rows),
                        optionalPercent(summary.medianAbsolutePercentageError, style)});
    }
    return textTable(rows, {1, 2});
}

} // namespace

QString validationText(const model::Validation& validation, const ui::NumberStyle& style) {
    return rowsTable(validation, style) + u'\n' + summaryTable(validation, style);
}

} // namespace app
