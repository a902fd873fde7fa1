// `scalewatt peers FILE`: what other tools would print for a scenario, beside our figure, and why.
#include <QCoreApplication>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/peers_text.h"
#include "model/peers/peers_output.h"
#include "model/run/simulate.h"
#include "ui/files/peers_loader.h"
#include "ui/files/scenario_files.h"
#include "ui/words/peer_words.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("peers"),
        words(QT_TRANSLATE_NOOP(
            "CommandLine",
            "What other tools would print for a scenario: ML CO2 Impact, Green Algorithms, LLMCarbon, "
            "CodeCarbon, Cloud Carbon Footprint, carbontracker and, for requests, EcoLogits, each by its own "
            "equations and constants; and which assumption makes it differ.")),
        {QStringLiteral("scalewatt peers plan.json"),
         QStringLiteral("scalewatt peers plan.json --format csv > peers.csv")});
    addFile(parser);
    addForm(parser);
    return parser;
}

} // namespace

int runPeers(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const model::PeerComparison comparison = model::comparePeers(scenario, loaded.catalog, ui::peerData());
    if (!comparison.hasAnswer()) {
        if (toldErrors(file, model::simulate(scenario, loaded.catalog).notices, style)) {
            writeError(QStringLiteral("%1: %2").arg(
                file, words(QT_TRANSLATE_NOOP("CommandLine", "The scenario has no answer."))));
        }
        return badInput;
    }
    const auto phrase = [&](const model::PeerRow& row) {
        return ui::peerPhrase(row, comparison.ours(row), style).toStdString();
    };
    writeOutput(form == Form::Json
                    ? QByteArray::fromStdString(model::peersJson(scenario, comparison, loaded.catalog, phrase))
                : form == Form::Csv ? QByteArray::fromStdString(model::peersCsv(comparison))
                                    : peersText(scenario, comparison, loaded.catalog, style).toUtf8());
    return success;
}

} // namespace app
