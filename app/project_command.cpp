// `scalewatt project FILE --to 2035`: if runs like this one go on doubling, year by year.
#include <QCoreApplication>
#include <cmath>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/text_table.h"
#include "model/formats/projection_output.h"
#include "ui/files/scenario_files.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/wording.h"

namespace app {
namespace {

constexpr int latestYear = 2'200;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("project"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Energy and carbon year by year if runs like this one go on doubling: where the "
                                                 "growth must end, and its balance with what AI is said to save.")),
                         {QStringLiteral("scalewatt project gpt-3.json --to 2035"),
                          QStringLiteral("scalewatt project all-of-ai.json --format csv > growth.csv")});
    addFile(parser);
    parser.addOption(QStringLiteral("to"), words(QT_TRANSLATE_NOOP("CommandLine", "Last year.")), QStringLiteral("YEAR"),
                     QStringLiteral("2035"));
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

QString range(const model::Quantiles& q, QString (*text)(double, const ui::NumberStyle&), const ui::NumberStyle& style) {
    if (std::isnan(q.p5)) {
        return {};
    }
    const QString high = std::isnan(q.p95) ? words(QT_TRANSLATE_NOOP("CommandLine", "no limit")) : text(q.p95, style);
    return words(QT_TRANSLATE_NOOP("CommandLine", "%1 to %2")).arg(text(q.p5, style), high);
}

QString table(const model::Projection& projection, const model::ProjectionRange& ranges, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Year")), words(QT_TRANSLATE_NOOP("CommandLine", "Energy")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Middle 90 % of draws")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "of the world's electricity")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "g CO₂e/kWh")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e"))}};
    for (std::size_t i = 0; i < projection.years.size(); ++i) {
        const model::ProjectedYear& y = projection.years[i];
        rows.push_back({QString::number(y.year), ui::energyText(y.energyKwh, style),
                        range(ranges.energyKwh[i], ui::energyText, style),
                        ui::percentText(y.energyKwh / projection.worldKwh, style), ui::plainText(y.gPerKwh, style),
                        ui::massText(y.kgCo2e, style)});
    }
    return textTable(rows, {1, 2, 3, 4, 5});
}

QString endOf(const model::Projection& projection) {
    return projection.meetsWorld
               ? words(QT_TRANSLATE_NOOP("CommandLine", "At these rates it would take all electricity in the world in %1; the "
                                                        "growth cannot go on until then."))
                     .arg(static_cast<int>(std::floor(*projection.meetsWorld)))
               : words(QT_TRANSLATE_NOOP("CommandLine", "At these rates it never takes all electricity in the world."));
}

QString endRange(const model::ProjectionRange& ranges, const ui::NumberStyle& style) {
    const auto year = [](double when) { return QString::number(static_cast<int>(std::floor(when))); };
    const model::Quantiles& end = ranges.meetsWorld;
    if (std::isnan(end.p5)) {
        return words(QT_TRANSLATE_NOOP("CommandLine", "In nearly every draw that never happens."));
    }
    return std::isnan(end.p95)
               ? words(QT_TRANSLATE_NOOP("CommandLine", "Of the draws, 5 % are there by %1 and %2 never."))
                     .arg(year(end.p5), ui::percentText(ranges.neverShare, style, 2))
               : words(QT_TRANSLATE_NOOP("CommandLine", "The middle 90 % of draws are there from %1 to %2."))
                     .arg(year(end.p5), year(end.p95));
}

QString balanceOf(const model::Projection& projection, const ui::NumberStyle& style) {
    const model::SavingsBalance& b = projection.balance;
    return words(QT_TRANSLATE_NOOP("CommandLine", "Balance: %1 in the first year beside %2 to %3 that AI is said to save in 2030. "
                                                  "%4 to %5 of that must come true to outweigh it."))
        .arg(ui::massText(b.footprintKg, style), ui::massText(b.claimedLowKg, style), ui::massText(b.claimedHighKg, style),
             ui::percentText(b.breakEvenOfHigh, style, 2), ui::percentText(b.breakEvenOfLow, style, 2));
}

QString gridLine(const model::Projection& projection) {
    return projection.gridTrendKnown
               ? QString()
               : words(QT_TRANSLATE_NOOP("CommandLine", "No trend of this grid is known, so it is held.")) + u'\n';
}

} // namespace

int runProject(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const int first = static_cast<int>(scenario.numberOrDefault(model::Id::SiteYear));
    const int last = parser.integer(QStringLiteral("to"), first, latestYear);
    const auto projection = model::projectGrowth(scenario, loaded.catalog, last);
    const model::Draws draws = drawsFrom(parser);
    const auto ranges = model::projectGrowthRange(scenario, loaded.catalog, last, draws);
    if (!projection || !ranges) {
        writeError(QStringLiteral("%1: %2").arg(
            file, words(QT_TRANSLATE_NOOP("CommandLine", "The scenario has no answer, so there is nothing to grow from. "
                                                         "“scalewatt estimate” says why."))));
        return badInput;
    }
    if (form == Form::Json) {
        writeOutput(QByteArray::fromStdString(model::projectionJson(
            scenario, *projection, {*ranges, draws.count(), draws.seed()}, loaded.catalog)));
    } else if (form == Form::Csv) {
        writeOutput(QByteArray::fromStdString(model::projectionCsv(*projection, *ranges)));
    } else {
        writeOutput((ui::scenarioLine(scenario, loaded.catalog, style) + QStringLiteral("\n\n") + table(*projection, *ranges, style) + u'\n' +
                     gridLine(*projection) + endOf(*projection) + u' ' + endRange(*ranges, style) + u'\n' + balanceOf(*projection, style) + u'\n')
                        .toUtf8());
    }
    return success;
}

} // namespace app
