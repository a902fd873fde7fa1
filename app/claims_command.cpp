// `scalewatt claims`: what is said of AI and its footprint, beside what this program computes.
#include <QCoreApplication>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "model/formats/claims_output.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/example_files.h"
#include "ui/words/claim_words.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("claims"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Claims about AI and its footprint, each with the figure that this program computes "
                                                 "and what follows: holds, holds only when …, does not hold.")),
                         {QStringLiteral("scalewatt claims"), QStringLiteral("scalewatt claims --format csv > claims.csv")});
    parser.addOption(QStringLiteral("format"), words(QT_TRANSLATE_NOOP("CommandLine", "Form of the answer.")),
                     QStringLiteral("json|text|csv"), QStringLiteral("text"));
    return parser;
}

QString textOf(const model::ClaimCheck& check, const ui::NumberStyle& style) {
    const model::Claim& claim = *check.claim;
    return ui::claimStatement(claim) + u'\n' +
           words(QT_TRANSLATE_NOOP("CommandLine", "  %1. Said: %2. Computed: %3."))
               .arg(ui::verdictLabel(check.verdict), ui::claimedText(claim, style), ui::oursText(check, style)) +
           QStringLiteral("\n  ") + ui::claimExplanation(check, style) + QStringLiteral("\n  ") +
           words(QT_TRANSLATE_NOOP("CommandLine", "Source: %1")).arg(QString::fromStdString(claim.provenance.source)) + u'\n';
}

QString textOf(const std::vector<model::ClaimCheck>& checks, const ui::NumberStyle& style) {
    QStringList texts;
    for (const model::ClaimCheck& check : checks) {
        texts << textOf(check, style);
    }
    return texts.join(u'\n');
}

std::vector<std::string> explanations(const std::vector<model::ClaimCheck>& checks, const ui::NumberStyle& style) {
    std::vector<std::string> texts;
    for (const model::ClaimCheck& check : checks) {
        texts.push_back(ui::claimExplanation(check, style).toStdString());
    }
    return texts;
}

} // namespace

int runClaims(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    if (!parser.positionals().isEmpty()) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“scalewatt claims” takes options only.")));
    }
    const QString format = parser.choice(QStringLiteral("format"),
                                         {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("csv")});
    const ui::LoadedCatalog loaded = ui::loadCatalog(ui::Runs::LeftOut);
    writeProblems(loaded.problems);
    const std::vector<model::ClaimCheck> checks = model::checkClaims(loaded.catalog, ui::exampleSource(loaded.catalog));
    if (format == QStringLiteral("json")) {
        writeOutput(QByteArray::fromStdString(model::claimsJson(checks, explanations(checks, style), loaded.catalog)));
    } else {
        writeOutput(format == QStringLiteral("csv") ? QByteArray::fromStdString(model::claimsCsv(checks))
                                                    : textOf(checks, style).toUtf8());
    }
    return success;
}

} // namespace app
