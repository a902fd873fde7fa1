// `scalewatt estimate FILE`: one scenario in, its result out as text, JSON or CSV.
#include <QCoreApplication>
#include <future>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/estimate_text.h"
#include "model/run/simulate.h"
#include "model/formats/text_output.h"
#include "ui/files/scenario_files.h"

namespace app {
namespace {

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("estimate"),
        QCoreApplication::translate("CommandLine", "Energy, carbon, water, time and cost of one scenario."),
        {QStringLiteral("scalewatt estimate gpt-3.json"),
         QStringLiteral("scalewatt estimate gpt-3.json --format json > result.json"),
         QStringLiteral("cat gpt-3.json | scalewatt estimate - --units us")});
    addFile(parser);
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

} // namespace

int runEstimate(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    checkDraws(parser);

    auto drawing = std::async(std::launch::async, [&parser] { return drawsFrom(parser); }); // while files are read
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const model::Result result = model::simulate(scenario, loaded.catalog);
    const model::Draws draws = drawing.get();
    const model::DrawnRange drawn{*model::simulateRange(scenario, loaded.catalog, draws), draws.count(), draws.seed()};
    const bool hasAnswer = toldErrors(file, result.notices, style);
    if (form == Form::Json) {
        writeOutput(QByteArray::fromStdString(
            model::resultJson(scenario, result, drawn, loaded.catalog, noticeTexts(result.notices, style))));
    } else if (hasAnswer) {
        writeOutput(form == Form::Csv ? QByteArray::fromStdString(model::resultCsv(result, drawn))
                                                    : estimateText(scenario, result, drawn.range, loaded.catalog, style).toUtf8());
    }
    return hasAnswer ? success : badInput;
}

} // namespace app
