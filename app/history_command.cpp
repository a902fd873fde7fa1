// `scalewatt history`: models over the years by corpus, compute, carbon and accuracy, and how fast each doubled.
#include <QCoreApplication>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/text_table.h"
#include "model/formats/claims_output.h"
#include "model/history/history.h"
#include "ui/files/catalog_loader.h"
#include "ui/topics/topic_words.h"
#include "ui/words/doubling_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

using model::HistoryMeasure;
using model::HistoryPoint;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString name(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("history"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Models over the years: what they learnt from, as articles print it and as it was, "
                                                 "compute, published or estimated CO2e and accuracy, and how fast each doubled.")),
                         {QStringLiteral("scalewatt history"), QStringLiteral("scalewatt history --format csv > history.csv")});
    parser.addOption(QStringLiteral("format"), words(QT_TRANSLATE_NOOP("CommandLine", "Form of the answer.")),
                     QStringLiteral("json|text|csv"), QStringLiteral("text"));
    return parser;
}

QString valueText(HistoryMeasure measure, double value, const ui::NumberStyle& style) {
    switch (measure) {
    case HistoryMeasure::Corpus:
        return ui::countText(value, style);
    case HistoryMeasure::Compute:
        return ui::flopText(value, style);
    case HistoryMeasure::Carbon:
        return ui::massText(value, style);
    case HistoryMeasure::Accuracy:
        break;
    }
    return ui::percentText(value, style);
}

/// What the value means beside its number.
QString remark(const HistoryPoint& p, HistoryMeasure measure, const ui::NumberStyle& style) {
    if (measure == HistoryMeasure::Accuracy) {
        return name(p.model->benchmark);
    }
    if (p.stated) {
        return words(QT_TRANSLATE_NOOP("CommandLine", "printed as %1 words")).arg(ui::spokenCount(*p.stated, style));
    }
    return p.isEstimated ? words(QT_TRANSLATE_NOOP("CommandLine", "estimated here")) : QString();
}

QString tableOf(HistoryMeasure measure, const model::Catalog& catalog, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Year")), words(QT_TRANSLATE_NOOP("CommandLine", "Model")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Value")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Remarks"))}};
    const std::vector<HistoryPoint> points = model::historyPoints(measure, catalog);
    for (const HistoryPoint& p : points) {
        rows.push_back({QString::number(p.model->provenance.year), name(p.model->name), valueText(measure, p.value, style),
                        remark(p, measure, style)});
    }
    const auto fit = model::historyFit(measure, points);
    const QString doubled = fit ? words(QT_TRANSLATE_NOOP("CommandLine", "Doubled %1.")).arg(ui::doublingText(*fit, style)) + u'\n'
                                : QString();
    return ui::historyMeasureLabel(measure) + u'\n' + textTable(rows, {2}) + doubled;
}

QString text(const model::Catalog& catalog, const ui::NumberStyle& style) {
    QStringList tables;
    for (std::size_t i = 0; i < model::historyMeasureCount; ++i) {
        tables << tableOf(static_cast<HistoryMeasure>(i), catalog, style);
    }
    return tables.join(u'\n');
}

} // namespace

int runHistory(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    if (!parser.positionals().isEmpty()) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“scalewatt history” takes options only.")));
    }
    const QString format = parser.choice(QStringLiteral("format"),
                                         {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("csv")});
    const ui::LoadedCatalog loaded = ui::loadCatalog(ui::Runs::LeftOut);
    writeProblems(loaded.problems);
    if (format == QStringLiteral("json")) {
        writeOutput(QByteArray::fromStdString(model::historyJson(loaded.catalog)));
    } else {
        writeOutput(format == QStringLiteral("csv") ? QByteArray::fromStdString(model::historyCsv(loaded.catalog))
                                                    : text(loaded.catalog, style).toUtf8());
    }
    return success;
}

} // namespace app
