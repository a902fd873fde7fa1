// `scalewatt measures FILE`: from today to after, measure by measure, and what each would save alone.
#include <QCoreApplication>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/measures_text.h"
#include "model/measures/measure_search.h"
#include "model/measures/measures_output.h"
#include "model/run/simulate.h"
#include "ui/files/scenario_files.h"
#include "ui/words/wording.h"

namespace app {
namespace {

const QString order = QStringLiteral("order");
const QString only = QStringLiteral("only");

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("measures"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "What can be done about a scenario: from today to after with the measures of its file, "
                                                 "step by step, and what each measure would save alone.")),
                         {QStringLiteral("scalewatt measures plan.json"),
                          QStringLiteral("scalewatt measures plan.json --order best --format csv > steps.csv"),
                          QStringLiteral("scalewatt measures plan.json --only 3")});
    addFile(parser);
    parser.addOption(order, words(QT_TRANSLATE_NOOP("CommandLine", "As in the file, or so that emissions fall fastest.")),
                     QStringLiteral("best|given"), QStringLiteral("given"));
    parser.addOption(only,
                     words(QT_TRANSLATE_NOOP("CommandLine", "The best few measures alone: of those that are on, else of all there are.")),
                     QStringLiteral("K"));
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

model::Scenario asAsked(const CommandParser& parser, model::Scenario scenario, const model::Catalog& catalog) {
    if (parser.isSet(only)) {
        const int few = parser.integer(only, 1, static_cast<int>(model::mostMeasures));
        scenario = model::withOnlyBest(scenario, static_cast<std::size_t>(few), catalog);
    }
    return parser.value(order) == QStringLiteral("best") ? model::withBestOrder(scenario, catalog) : scenario;
}

} // namespace

int runMeasures(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    parser.choice(order, {QStringLiteral("best"), QStringLiteral("given")});
    checkDraws(parser);
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = asAsked(parser, ui::openScenario(file, loaded.catalog), loaded.catalog);
    model::Waterfall waterfall = model::makeWaterfall(scenario, loaded.catalog);
    if (!waterfall.hasAnswer()) {
        if (toldErrors(file, model::simulate(scenario, loaded.catalog).notices, style)) {
            writeError(QStringLiteral("%1: %2").arg(file, words(QT_TRANSLATE_NOOP("CommandLine", "The scenario has no answer."))));
        }
        return badInput;
    }
    const model::Draws draws = drawsFrom(parser);
    model::drawWaterfall(waterfall, loaded.catalog, draws);
    const auto text = [&](const model::Notice& notice) { return ui::noticeText(notice, style).toStdString(); };
    writeOutput(form == Form::Json ? QByteArray::fromStdString(
                                         model::waterfallJson(scenario, waterfall, loaded.catalog, draws.count(), text))
                : form == Form::Csv ? QByteArray::fromStdString(model::waterfallCsv(waterfall))
                                    : measuresText(scenario, waterfall, loaded.catalog, style).toUtf8());
    return success;
}

} // namespace app
