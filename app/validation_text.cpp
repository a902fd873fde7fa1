#include "app/validation_text.h"

#include <QCoreApplication>

#include "app/text_table.h"
#include "ui/words/validation_words.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString rowsTable(const model::Validation& validation, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("CommandLine", "Run")), words(QT_TRANSLATE_NOOP("CommandLine", "Quantity")),
         words(QT_TRANSLATE_NOOP("CommandLine", "Predicted")),
         words(QT_TRANSLATE_NOOP("CommandLine", "Middle 90 % of draws")), words(QT_TRANSLATE_NOOP("CommandLine", "Published")),
         words(QT_TRANSLATE_NOOP("CommandLine", "Ratio")), words(QT_TRANSLATE_NOOP("CommandLine", "Remarks"))}};
    for (const model::ValidationRow& row : validation.rows) {
        rows.push_back({QString::fromStdString(row.id), ui::comparedLabel(row.quantity),
                        ui::comparedText(row.quantity, row.predicted, style), ui::comparedRange(row, style),
                        ui::comparedText(row.quantity, row.published, style),
                        ui::ratioText(row, style), ui::flagsText(row.flags)});
    }
    return textTable(rows, {2, 3, 4, 5});
}

QString summaryLines(const model::Validation& validation, const ui::NumberStyle& style) {
    QString lines;
    for (const model::ValidationSummary& summary : validation.summary) {
        lines += ui::summaryText(summary, style) + u'\n';
    }
    for (const QString& line : ui::yardstickLines(validation, style)) {
        lines += line + u'\n';
    }
    return lines;
}

} // namespace

QString validationText(const model::Validation& validation, const ui::NumberStyle& style) {
    return rowsTable(validation, style) + u'\n' + summaryLines(validation, style);
}

} // namespace app
