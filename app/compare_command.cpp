// `scalewatt compare FILE…`: scenarios beside a baseline, with ranges from the same draws.
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/text_table.h"
#include "model/formats/comparison_output.h"
#include "model/run/simulate.h"
#include "ui/files/scenario_files.h"
#include "ui/words/input_words.h"
#include "ui/words/measure_words.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

using Runs = std::vector<model::ComparedRun>;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("compare"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Scenarios side by side, each beside the first one or the baseline of its workspace: "
                                                 "quantities with their ranges, inputs that differ, and how often it emits less.")),
                         {QStringLiteral("scalewatt compare poland.json france.json"),
                          QStringLiteral("scalewatt compare workspace.json --format csv > compared.csv")});
    parser.addPositional(QStringLiteral("FILE"),
                         words(QT_TRANSLATE_NOOP("CommandLine", "Scenario or workspace files, or “-” for standard input.")),
                         QStringLiteral("FILE…"));
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

std::string nameIn(const model::Scenario& scenario, const QString& file) {
    return scenario.name.empty() ? QFileInfo(file).completeBaseName().toStdString() : scenario.name;
}

/// The baseline of the first workspace that has one comes first, then everything in the order of the files.
Runs runsOf(const QStringList& files, const model::Catalog& catalog) {
    Runs runs;
    bool hasBaseline = false;
    for (const QString& file : files) {
        const model::Workspace workspace = ui::openWorkspace(file, catalog);
        if (workspace.baseline && !hasBaseline) {
            hasBaseline = true;
            runs.insert(runs.begin(), {nameIn(*workspace.baseline, file), *workspace.baseline, {}, {}});
        }
        for (const model::Case& one : workspace.cases) {
            runs.push_back({nameIn(one.scenario, file), one.scenario, {}, {}});
        }
    }
    return runs;
}

QString shown(const std::string& name) {
    return ui::scenarioLabel(name);
}

QStringList header(const Runs& runs) {
    QStringList row{QString()};
    for (const model::ComparedRun& run : runs) {
        row << shown(run.name);
    }
    return row;
}

std::vector<int> numberColumns(const Runs& runs) {
    std::vector<int> columns;
    for (std::size_t i = 1; i <= runs.size(); ++i) {
        columns.push_back(static_cast<int>(i));
    }
    return columns;
}

QString cell(const model::ComparedRun& run, model::Quantity quantity, const ui::NumberStyle& style) {
    const model::Quantiles& q = run.range[quantity];
    if (!run.result.point.has(quantity)) {
        return QStringLiteral("–");
    }
    const auto text = [&](double x) { return ui::quantityText(quantity, x, style); };
    const QString point = text(run.result.point[quantity]);
    return std::isnan(q.p5) || std::isnan(q.p95) || q.p5 == q.p95
               ? point
               : QCoreApplication::translate("CommandLine", "%1 (%2 – %3)", "value and its range").arg(point, text(q.p5), text(q.p95));
}

QString quantityTable(const Runs& runs, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{header(runs)};
    for (const model::Quantity quantity : model::comparedQuantities(runs)) {
        QStringList row{ui::quantityLabel(quantity)};
        for (const model::ComparedRun& run : runs) {
            row << cell(run, quantity, style);
        }
        rows.push_back(row);
    }
    QStringList below{words(QT_TRANSLATE_NOOP("CommandLine", "Draws that emit less than the first"))};
    for (const model::ComparedRun& run : runs) {
        const double share = model::shareBelowBaseline(run, runs.front());
        below << (&run == &runs.front() || std::isnan(share) ? QStringLiteral("–") : ui::percentText(share, style));
    }
    rows.push_back(below);
    return textTable(rows, numberColumns(runs));
}

QString inputTable(const Runs& runs, const model::Catalog& catalog, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{header(runs)};
    rows.front().front() = words(QT_TRANSLATE_NOOP("CommandLine", "Inputs that differ"));
    for (const model::Parameter& p : model::parameters()) {
        const bool differs = std::ranges::any_of(
            runs, [&](const auto& run) { return run.scenario.value(p.id) != runs.front().scenario.value(p.id); });
        if (differs) {
            QStringList row{ui::parameterLabel(p.id)};
            for (const model::ComparedRun& run : runs) {
                row << ui::inputText(ui::inputWords(p.id, run.scenario, run.result, catalog, style));
            }
            rows.push_back(row);
        }
    }
    if (std::ranges::any_of(runs, [&](const auto& run) { return run.scenario.measures != runs.front().scenario.measures; })) {
        QStringList row{words(QT_TRANSLATE_NOOP("CommandLine", "Measures"))};
        for (const model::ComparedRun& run : runs) {
            row << ui::measureNames(run.scenario, catalog, style);
        }
        rows.push_back(row);
    }
    return rows.size() == 1 ? words(QT_TRANSLATE_NOOP("CommandLine", "No input differs.")) + u'\n' : textTable(rows, numberColumns(runs));
}

} // namespace

int runCompare(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const Form form = formFrom(parser);
    checkDraws(parser);
    if (parser.positionals().isEmpty()) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“scalewatt compare” takes scenario or workspace files.")));
    }
    const ui::LoadedCatalog loaded = toldCatalog();
    Runs runs = runsOf(parser.positionals(), loaded.catalog);
    if (runs.size() < 2) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "There is only one scenario; give another one to compare it with.")));
    }
    const model::Draws draws = drawsFrom(parser);
    bool answered = true;
    for (model::ComparedRun& run : runs) {
        run.result = model::simulate(run.scenario, loaded.catalog);
        run.range = *model::simulateRange(run.scenario, loaded.catalog, draws);
        answered = toldErrors(shown(run.name), run.result.notices, style) && answered;
    }
    writeOutput(form == Form::Json  ? QByteArray::fromStdString(model::comparisonJson(runs, loaded.catalog, draws))
                : form == Form::Csv ? QByteArray::fromStdString(model::comparisonCsv(runs))
                                    : (quantityTable(runs, style) + u'\n' + inputTable(runs, loaded.catalog, style)).toUtf8());
    return answered ? success : badInput;
}

} // namespace app
