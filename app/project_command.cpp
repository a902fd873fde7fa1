// `scalewatt project FILE --to 2035`: if runs like this one go on doubling, year by year.
#include <QCoreApplication>
#include <cmath>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/text_table.h"
#include "model/formats/projection_output.h"
#include "ui/files/catalog_loader.h"
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
    parser.addPositional(QStringLiteral("FILE"), words(QT_TRANSLATE_NOOP("CommandLine", "Scenario file, or “-” for standard input.")));
    parser.addOption(QStringLiteral("to"), words(QT_TRANSLATE_NOOP("CommandLine", "Last year.")), QStringLiteral("YEAR"),
                     QStringLiteral("2035"));
    parser.addOption(QStringLiteral("format"), words(QT_TRANSLATE_NOOP("CommandLine", "Form of the answer.")),
                     QStringLiteral("json|text|csv"), QStringLiteral("text"));
    return parser;
}

QString table(const model::Projection& projection, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Year")), words(QT_TRANSLATE_NOOP("CommandLine", "Energy")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "of the world's electricity")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "g CO₂e/kWh")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e"))}};
    for (const model::ProjectedYear& y : projection.years) {
        rows.push_back({QString::number(y.year), ui::energyText(y.energyKwh, style),
                        ui::percentText(y.energyKwh / projection.worldKwh, style), ui::plainText(y.gPerKwh, style),
                        ui::massText(y.kgCo2e, style)});
    }
    return textTable(rows, {1, 2, 3, 4});
}

QString endOf(const model::Projection& projection) {
    return projection.meetsWorld
               ? words(QT_TRANSLATE_NOOP("CommandLine", "At these rates it would take all electricity in the world in %1; the "
                                                        "growth cannot go on until then."))
                     .arg(static_cast<int>(std::floor(*projection.meetsWorld)))
               : words(QT_TRANSLATE_NOOP("CommandLine", "At these rates it never takes all electricity in the world."));
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
    const QString format = parser.choice(QStringLiteral("format"),
                                         {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("csv")});
    const ui::LoadedCatalog loaded = ui::loadCatalog(ui::Runs::LeftOut);
    writeProblems(loaded.problems);
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const int first = static_cast<int>(scenario.numberOrDefault(model::Id::SiteYear));
    const int last = parser.integer(QStringLiteral("to"), first, latestYear);
    const auto projection = model::projectGrowth(scenario, loaded.catalog, last);
    if (!projection) {
        writeError(QStringLiteral("%1: %2").arg(
            file, words(QT_TRANSLATE_NOOP("CommandLine", "The scenario has no answer, so there is nothing to grow from. "
                                                         "“scalewatt estimate” says why."))));
        return badInput;
    }
    if (format == QStringLiteral("json")) {
        writeOutput(QByteArray::fromStdString(model::projectionJson(scenario, *projection, loaded.catalog)));
    } else if (format == QStringLiteral("csv")) {
        writeOutput(QByteArray::fromStdString(model::projectionCsv(*projection)));
    } else {
        writeOutput((ui::scenarioLine(scenario, loaded.catalog, style) + QStringLiteral("\n\n") + table(*projection, style) + u'\n' +
                     gridLine(*projection) + endOf(*projection) + u'\n' + balanceOf(*projection, style) + u'\n')
                        .toUtf8());
    }
    return success;
}

} // namespace app
