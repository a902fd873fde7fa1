// `scalewatt sensitivity FILE`: which of what is not known a result owes its range to, and what is worth finding out first.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/quantity_option.h"
#include "app/text_table.h"
#include "model/sensitivity/sensitivity_output.h"
#include "ui/files/scenario_files.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/range_words.h"
#include "ui/words/sensitivity_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("sensitivity"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "What matters most for a scenario: how much of the range each input that is not known "
                                                 "explains, how far it alone moves the result, and which to find out first.")),
                         {QStringLiteral("scalewatt sensitivity gpt-3.json"),
                          QStringLiteral("scalewatt sensitivity gpt-3.json --quantity total.water_l --format csv > water.csv")});
    addFile(parser);
    addQuantityOption(parser);
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

/// To a tenth of a percent: finer is noise.
QString shareText(const model::VarianceShare& share, const ui::NumberStyle& style) {
    const auto percent = [&](double x) { return ui::percentText(std::round(std::max(0.0, x) * 1000.0) / 1000.0, style, 2); };
    return QCoreApplication::translate("CommandLine", "%1 ± %2", "share of the variance and its standard error")
        .arg(percent(share.value), percent(share.error));
}

QStringList rowOf(const model::PartSensitivity& p, model::Quantity quantity, const ui::NumberStyle& style) {
    const auto result = [&](double x) {
        return std::isnan(x) ? words(QT_TRANSLATE_NOOP("CommandLine", "out of reach")) : ui::quantityText(quantity, x, style);
    };
    return {ui::partLabel(p.part),  ui::partText(p.part, p.swing.partLow, style), ui::partText(p.part, p.swing.partHigh, style),
            result(p.swing.atLow),  result(p.swing.atHigh),                       shareText(p.index.first, style),
            shareText(p.index.total, style)};
}

QString table(const model::Sensitivity& s, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Not known")), words(QT_TRANSLATE_NOOP("CommandLine", "5 %")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "95 %")), words(QT_TRANSLATE_NOOP("CommandLine", "result at 5 %")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "at 95 %")), words(QT_TRANSLATE_NOOP("CommandLine", "explains alone")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "with others"))}};
    for (const model::PartSensitivity& p : s.parts) {
        if (p.matters) {
            rows.push_back(rowOf(p, s.quantity, style));
        }
    }
    return textTable(rows, {1, 2, 3, 4, 5, 6});
}

QString advice(const model::Sensitivity& s, const ui::NumberStyle& style) {
    const model::PartSensitivity* best = s.mostWorthKnowing();
    return best == nullptr
               ? words(QT_TRANSLATE_NOOP("CommandLine", "Nothing that is not known moves this result."))
               : words(QT_TRANSLATE_NOOP("CommandLine", "Find out first: %1. Knowing it would leave about %2 of the width of the range."))
                     .arg(ui::partLabel(best->part), ui::percentText(model::Sensitivity::remainingWidth(*best), style, 2));
}

QString sensitivityText(const model::Scenario& scenario, const model::Sensitivity& s, const model::Catalog& catalog,
                        const ui::NumberStyle& style) {
    const QString scale = s.logarithmic ? words(QT_TRANSLATE_NOOP("CommandLine", "Shares are of the variance of its logarithm."))
                                        : words(QT_TRANSLATE_NOOP("CommandLine", "Shares are of its variance."));
    return ui::scenarioLine(scenario, catalog, style) + QStringLiteral("\n\n") +
           QCoreApplication::translate("CommandLine", "%1: %2 (%3). %4", "quantity, value, range, a sentence")
               .arg(ui::quantityLabel(s.quantity), ui::quantityText(s.quantity, s.central, style),
                    ui::quantityRangeText(s.quantity, s.range, style), scale) +
           QStringLiteral("\n\n") + (s.mostWorthKnowing() != nullptr ? table(s, style) + u'\n' : QString()) + advice(s, style) + u'\n' +
           QCoreApplication::translate("CommandLine", "An estimate, not a measurement; data %1.")
               .arg(QString::fromStdString(catalog.dataVersion)) +
           u'\n';
}

} // namespace

int runSensitivity(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    const model::Quantity quantity = quantityFrom(parser);
    checkDraws(parser);
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const model::Draws draws = drawsFrom(parser);
    const model::Sensitivity s = *model::sensitivityOf(scenario, loaded.catalog, quantity, draws);
    if (std::isnan(s.central)) {
        tellNoValue(file, scenario, loaded.catalog, quantity, style);
        return badInput;
    }
    writeOutput(form == Form::Json  ? QByteArray::fromStdString(model::sensitivityJson(scenario, s, loaded.catalog, draws))
                : form == Form::Csv ? QByteArray::fromStdString(model::sensitivityCsv(s))
                                    : sensitivityText(scenario, s, loaded.catalog, style).toUtf8());
    return success;
}

} // namespace app
