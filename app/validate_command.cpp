// `scalewatt validate`: published runs predicted from what was known beforehand, beside what was reported.
#include <QCoreApplication>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/validation_text.h"
#include "model/fit/one_fact.h"
#include "model/formats/text_output.h"
#include "model/run/validation.h"
#include "model/serving/measured_serving.h"
#include "ui/validation/run_files.h"

namespace app {
namespace {

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("validate"),
        QCoreApplication::translate("CommandLine",
                                    "Predicts published training runs and measured servers from what was known "
                                    "beforehand and sets hours, energy and carbon beside what was reported."),
        {QStringLiteral("scalewatt validate"), QStringLiteral("scalewatt validate --format csv > validation.csv"),
         QStringLiteral("scalewatt validate --file my-runs.csv --format json")});
    parser.addOption(QStringLiteral("file"),
                     QCoreApplication::translate(
                         "CommandLine", "Runs as CSV with the columns of the published runs; else the program's own."),
                     QStringLiteral("CSV"));
    addForm(parser);
    return parser;
}

/// Training first, then serving.
model::Validation published(const model::Catalog& catalog) {
    model::Validation all = model::validate(catalog.publishedRuns, catalog);
    model::addYardsticks(all, catalog);
    const model::Validation serving = model::validateServing(catalog.inferenceRuns, catalog);
    all.rows.insert(all.rows.end(), serving.rows.begin(), serving.rows.end());
    all.summary.insert(all.summary.end(), serving.summary.begin(), serving.summary.end());
    return all;
}

} // namespace

int runValidate(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    if (!parser.positionals().isEmpty()) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "“scalewatt validate” takes a file with --file only."));
    }
    const Form form = formFrom(parser);
    const ui::LoadedCatalog loaded = toldCatalog(ui::Runs::Included);
    const bool own = parser.isSet(QStringLiteral("file"));
    const model::Validation validation =
        own ? model::validate(ui::readRuns(parser.value(QStringLiteral("file"))), loaded.catalog) : published(loaded.catalog);
    if (form == Form::Json) {
        writeOutput(QByteArray::fromStdString(model::validationJson(validation)));
    } else {
        writeOutput(form == Form::Csv ? QByteArray::fromStdString(model::validationCsv(validation))
                                                    : validationText(validation, style).toUtf8());
    }
    return success;
}

} // namespace app
