// `scalewatt estimate FILE`: one scenario in, its result out as text, JSON or CSV.
#include <QCoreApplication>
#include <algorithm>
#include <future>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/estimate_text.h"
#include "model/run/simulate.h"
#include "model/formats/text_output.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/scenario_files.h"
#include "ui/words/wording.h"

namespace app {
namespace {

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("estimate"),
        QCoreApplication::translate("CommandLine", "Energy, carbon, water, time and cost of one scenario."),
        {QStringLiteral("scalewatt estimate gpt-3.json"),
         QStringLiteral("scalewatt estimate gpt-3.json --format json > result.json"),
         QStringLiteral("cat gpt-3.json | scalewatt estimate - --units us")});
    parser.addPositional(QStringLiteral("FILE"),
                         QCoreApplication::translate("CommandLine", "Scenario file, or “-” for standard input."));
    parser.addOption(QStringLiteral("format"), QCoreApplication::translate("CommandLine", "Form of the answer."),
                     QStringLiteral("json|text|csv"), QStringLiteral("text"));
    addDrawOptions(parser);
    return parser;
}

std::vector<std::string> noticeTexts(const model::Result& result, const ui::NumberStyle& style) {
    std::vector<std::string> texts;
    for (const model::Notice& notice : result.notices) {
        texts.push_back(ui::noticeText(notice, style).toStdString());
    }
    return texts;
}

/// Says why there is no answer, one line each; true where there is one.
bool answered(const QString& file, const model::Result& result, const ui::NumberStyle& style) {
    bool all = true;
    for (const model::Notice& notice : result.notices) {
        if (notice.severity == model::Severity::Error) {
            writeError(QStringLiteral("%1: %2").arg(file, ui::noticeText(notice, style)));
            all = false;
        }
    }
    return all;
}

} // namespace

int runEstimate(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QString file = parser.single();
    const QString format = parser.choice(QStringLiteral("format"),
                                         {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("csv")});
    checkDraws(parser);

    auto drawing = std::async(std::launch::async, [&parser] { return drawsFrom(parser); }); // while files are read
    const ui::LoadedCatalog loaded = ui::loadCatalog(ui::Runs::LeftOut);
    writeProblems(loaded.problems);
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const model::Result result = model::simulate(scenario, loaded.catalog);
    const model::Draws draws = drawing.get();
    const model::DrawnRange drawn{*model::simulateRange(scenario, loaded.catalog, draws), draws.count(), draws.seed()};
    const bool hasAnswer = answered(file, result, style);
    if (format == QStringLiteral("json")) {
        writeOutput(QByteArray::fromStdString(
            model::resultJson(scenario, result, drawn, loaded.catalog, noticeTexts(result, style))));
    } else if (hasAnswer) {
        writeOutput(format == QStringLiteral("csv") ? QByteArray::fromStdString(model::resultCsv(result, drawn))
                                                    : estimateText(scenario, result, drawn.range, loaded.catalog, style).toUtf8());
    }
    return hasAnswer ? success : badInput;
}

} // namespace app
