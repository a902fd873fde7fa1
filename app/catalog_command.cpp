// `scalewatt catalog KIND`: what the program knows, as a table to read or as JSON to work with.
#include <QCoreApplication>

#include "app/catalog_json.h"
#include "app/catalog_text.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "ui/files/catalog_loader.h"

namespace app {
namespace {

QStringList kinds() {
    return {QStringLiteral("hardware"),    QStringLiteral("regions"),   QStringLiteral("laws"),
            QStringLiteral("equivalents"), QStringLiteral("published"), QStringLiteral("history"),
            QStringLiteral("claims"),      QStringLiteral("parameters")};
}

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("catalog"),
        QCoreApplication::translate("CommandLine",
                                    "Lists devices, places, scaling laws, equivalents, published runs, models of the past, "
                                    "claims or inputs, "
                                    "your own catalogue files included. Every record names its source."),
        {QStringLiteral("scalewatt catalog hardware"), QStringLiteral("scalewatt catalog regions | grep Virginia"),
         QStringLiteral("scalewatt catalog parameters --format json")});
    parser.addPositional(kinds().join(u'|'), QCoreApplication::translate("CommandLine", "What to list."));
    parser.addOption(QStringLiteral("format"), QCoreApplication::translate("CommandLine", "Form of the list."),
                     QStringLiteral("json|text"), QStringLiteral("text"));
    return parser;
}

QString kindFrom(const CommandParser& parser) {
    const QStringList words = parser.positionals();
    if (words.size() != 1 || !kinds().contains(words.front())) {
        throw UsageError(QCoreApplication::translate("CommandLine", "“scalewatt catalog” takes one of: %1.")
                             .arg(kinds().join(QStringLiteral(", "))));
    }
    return words.front();
}

} // namespace

int runCatalog(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QString kind = kindFrom(parser);
    const QString format = parser.choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("text")});
    const ui::LoadedCatalog loaded = ui::loadCatalog();
    writeProblems(loaded.problems);
    writeOutput(format == QStringLiteral("json") ? catalogJson(kind, loaded.catalog)
                                                 : catalogText(kind, loaded.catalog, style).toUtf8());
    return success;
}

} // namespace app
