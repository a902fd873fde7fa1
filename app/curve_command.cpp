// `scalewatt curve FILE…`: emissions against accuracy, as numbers or as a picture.
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/curve_picture.h"
#include "app/draw_options.h"
#include "model/run/simulate.h"
#include "model/formats/text_output.h"
#include "model/scenario/scenario_json.h"
#include "ui/files/scenario_files.h"

namespace app {
namespace {

constexpr int defaultPoints = 64;
constexpr int mostPoints = 100'000;
constexpr std::array formats{"csv", "json", "png", "svg", "pdf"};
constexpr std::array pictures{"png", "svg", "pdf"};

template <std::size_t size>
bool isOneOf(const QString& word, const std::array<const char*, size>& words) {
    return std::ranges::any_of(words, [&](const char* one) { return word == QLatin1StringView(one); });
}

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("curve"),
        QCoreApplication::translate("CommandLine", "CO2e against the accuracy aimed at, one curve a scenario. A target "
                                                   "without an answer is an empty row, or a gap in the picture."),
        {QStringLiteral("scalewatt curve gpt-3.json --output curve.csv"),
         QStringLiteral(
             "scalewatt curve poland.json france.json --benchmark mmlu --from 0.5 --to 0.85 --output curve.pdf"),
         QStringLiteral("scalewatt curve gpt-3.json --output curve.svg --width-mm 89 --height-mm 70 --no-caption")});
    const auto text = [](const char* words) { return QCoreApplication::translate("CommandLine", words); };
    parser.addPositional(QStringLiteral("FILE"),
                         text(QT_TRANSLATE_NOOP("CommandLine", "Scenario files, or “-” for standard input.")),
                         QStringLiteral("FILE…"));
    parser.addOption(QStringLiteral("output"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "File to write; its ending names the format.")),
                     QStringLiteral("X.csv|json|png|svg|pdf"));
    parser.addOption(QStringLiteral("benchmark"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Benchmark; else the first file's.")), QStringLiteral("ID"));
    parser.addOption(QStringLiteral("from"), text(QT_TRANSLATE_NOOP("CommandLine", "Lowest accuracy, as a fraction.")),
                     QStringLiteral("A"));
    parser.addOption(QStringLiteral("to"), text(QT_TRANSLATE_NOOP("CommandLine", "Highest accuracy, as a fraction.")),
                     QStringLiteral("B"));
    parser.addOption(QStringLiteral("points"), text(QT_TRANSLATE_NOOP("CommandLine", "Number of targets.")),
                     QStringLiteral("N"), QString::number(defaultPoints));
    addDrawOptions(parser);
    addPictureOptions(parser);
    return parser;
}

QString formatOf(const CommandParser& parser) {
    const QString output = parser.value(QStringLiteral("output"));
    const QString ending = QFileInfo(output).suffix().toLower();
    if (output.isEmpty() || !isOneOf(ending, formats)) {
        throw UsageError(
            QCoreApplication::translate(
                "CommandLine", "--output is “%1”; allowed is a file that ends in .csv, .json, .png, .svg or .pdf.")
                .arg(output));
    }
    return ending;
}

QStringList choicesOf(model::Id id) {
    QStringList choices;
    for (const std::string_view choice : model::parameter(id).choices) {
        choices << QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
    }
    return choices;
}

/// The targets asked for; what is not given comes from the first scenario and the table.
model::CurveRequest requestFrom(const CommandParser& parser, const model::Scenario& first) {
    model::CurveRequest request = model::defaultCurveRequest(first);
    request.points = parser.integer(QStringLiteral("points"), 1, mostPoints);
    if (parser.isSet(QStringLiteral("benchmark"))) {
        request.benchmark =
            parser.choice(QStringLiteral("benchmark"), choicesOf(model::Id::AccuracyBenchmark)).toStdString();
    }
    if (parser.isSet(QStringLiteral("from"))) {
        request.from = parser.number(QStringLiteral("from"), 0.0, 1.0);
    }
    if (parser.isSet(QStringLiteral("to"))) {
        request.to = parser.number(QStringLiteral("to"), 0.0, 1.0);
    }
    if (request.from >= request.to && request.points > 1) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "--from is %1 and --to is %2; --from has to be the lower one.")
                .arg(QLocale().toString(request.from), QLocale().toString(request.to)));
    }
    return request;
}

void checkBenchmark(const QString& file, const model::Scenario& scenario, const std::string& benchmark,
                    const model::Catalog& catalog) {
    const std::vector<std::string> linked = model::benchmarks(scenario, catalog);
    if (std::ranges::find(linked, benchmark) == linked.end()) {
        throw model::InputError({"value.unknown_choice", file.toStdString(), "accuracy.benchmark", benchmark, linked});
    }
}

/// The scenario's name unaltered; where it has none, that of its file.
std::string curveName(const NamedCurve& curve) {
    return curve.scenario.name.empty() ? QFileInfo(curve.file).completeBaseName().toStdString() : curve.scenario.name;
}

std::vector<model::NamedBand> named(const std::vector<NamedCurve>& curves) {
    std::vector<model::NamedBand> bands;
    for (const NamedCurve& curve : curves) {
        bands.push_back({curveName(curve), curve.curve, curve.band});
    }
    return bands;
}

/// What a file shows: its scenarios that are not hidden, the edited one first, then the baseline.
void addCurves(std::vector<NamedCurve>& curves, const QString& file, const model::Catalog& catalog) {
    const model::Workspace workspace = ui::openWorkspace(file, catalog);
    curves.push_back({file, workspace.scenario()});
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        if (i != workspace.current && !workspace.cases[i].hidden) {
            curves.push_back({file, workspace.cases[i].scenario});
        }
    }
    if (workspace.baseline && !workspace.baselineHidden) {
        curves.push_back({file, *workspace.baseline, true});
    }
}

QByteArray rendered(const std::vector<NamedCurve>& curves, const QString& format, const ui::ExportOptions& options,
                    const model::Catalog& catalog, const ui::NumberStyle& style) {
    if (format == QStringLiteral("csv")) {
        return QByteArray::fromStdString(model::curveCsv(named(curves)));
    }
    return format == QStringLiteral("json") ? QByteArray::fromStdString(model::curveJson(named(curves), catalog))
                                            : curvePicture(curves, format, options, catalog, style);
}

} // namespace

bool curveNeedsPainter(const QStringList& words) {
    return words.value(0) == QStringLiteral("curve") && std::ranges::any_of(words, [](const QString& word) {
               return isOneOf(QFileInfo(word).suffix().toLower(), pictures);
           });
}

int runCurve(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QStringList files = parser.positionals();
    const QString format = formatOf(parser);
    if (files.isEmpty()) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "“scalewatt curve” takes one or more scenario files."));
    }
    requestFrom(parser, {}); // wrong usage is told before any file is read
    checkDraws(parser);
    const ui::ExportOptions options = pictureOptions(parser);

    const ui::LoadedCatalog loaded = toldCatalog(ui::Runs::Included);
    std::vector<NamedCurve> curves;
    for (const QString& file : files) {
        addCurves(curves, file, loaded.catalog);
    }
    const model::CurveRequest request = requestFrom(parser, curves.front().scenario);
    const model::Draws draws = drawsFrom(parser);
    for (NamedCurve& curve : curves) {
        checkBenchmark(curve.file, curve.scenario, request.benchmark, loaded.catalog);
        curve.curve = model::simulateCurve(curve.scenario, loaded.catalog, request);
        curve.band = model::simulateBand(curve.scenario, loaded.catalog, request, model::Quantity::TotalKg, draws);
    }
    ui::writeFile(parser.value(QStringLiteral("output")), rendered(curves, format, options, loaded.catalog, style));
    return success;
}

} // namespace app
