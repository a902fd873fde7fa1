// `scalewatt report FILE…`: scenarios as a report, a spreadsheet, a statement for a paper, or as all charts at once.
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/curve_picture.h"
#include "app/draw_options.h"
#include "model/run/notice.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/scenario_files.h"
#include "ui/report/all_charts.h"
#include "ui/report/computed.h"
#include "ui/report/logo.h"
#include "ui/report/report_file.h"

namespace app {
namespace {

constexpr std::array pictureFormats{"svg", "png", "pdf", "csv"};

CommandParser makeParser() {
    const auto text = [](const char* words) { return QCoreApplication::translate("CommandLine", words); };
    CommandParser parser(
        QStringLiteral("report"),
        text(QT_TRANSLATE_NOOP("CommandLine",
                               "Scenarios as a report with charts, ranges and sources; as a spreadsheet; or as a "
                               "statement for a paper or a model card.")),
        {QStringLiteral("scalewatt report poland.json france.json --output report.pdf"),
         QStringLiteral("scalewatt report gpt-3.json --template summary --without equivalents --output one-page.html"),
         QStringLiteral("scalewatt report gpt-3.json --output numbers.xlsx"),
         QStringLiteral("scalewatt report gpt-3.json --output statement.tex"),
         QStringLiteral("scalewatt report gpt-3.json --charts figures --chart-format svg")});
    parser.addPositional(
        QStringLiteral("FILE"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Scenario files, scenarios' lines, or “-” for standard input.")),
        QStringLiteral("FILE…"));
    parser.addOption(QStringLiteral("output"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "File to write; its ending names the format.")),
                     QStringLiteral("X.pdf|html|md|xlsx|csv|tex|bib|yaml|txt"));
    parser.addOption(QStringLiteral("template"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Sections and their order: %1, or a file of your own."))
                         .arg(ui::bundledTemplates().join(QStringLiteral(", "))),
                     QStringLiteral("NAME|FILE"), QStringLiteral("full"));
    parser.addOption(QStringLiteral("with"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Sections to switch on, with commas between.")),
                     QStringLiteral("SECTIONS"));
    parser.addOption(QStringLiteral("without"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Sections to leave out, with commas between.")),
                     QStringLiteral("SECTIONS"));
    parser.addOption(QStringLiteral("title"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Title; else the scenarios' names.")),
                     QStringLiteral("TEXT"));
    parser.addOption(QStringLiteral("author"), text(QT_TRANSLATE_NOOP("CommandLine", "Who made it.")),
                     QStringLiteral("TEXT"));
    parser.addOption(QStringLiteral("notes"), text(QT_TRANSLATE_NOOP("CommandLine", "Words of your own.")),
                     QStringLiteral("TEXT"));
    parser.addOption(QStringLiteral("logo"), text(QT_TRANSLATE_NOOP("CommandLine", "Picture for the head.")),
                     QStringLiteral("FILE"));
    parser.addOption(QStringLiteral("date"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Date that is printed; else today's.")),
                     QStringLiteral("YYYY-MM-DD|none"));
    parser.addOption(QStringLiteral("paper"), text(QT_TRANSLATE_NOOP("CommandLine", "Sheets of a PDF.")),
                     QStringLiteral("a4|letter"), QStringLiteral("a4"));
    parser.addOption(QStringLiteral("charts"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Folder for every chart as a file of its own.")),
                     QStringLiteral("FOLDER"));
    parser.addOption(QStringLiteral("chart-format"), text(QT_TRANSLATE_NOOP("CommandLine", "Form of those files.")),
                     QStringLiteral("svg|png|pdf|csv"), QStringLiteral("svg"));
    addDrawOptions(parser);
    addPictureOptions(parser);
    return parser;
}

QString formatOf(const CommandParser& parser) {
    const QString output = parser.value(QStringLiteral("output"));
    const QString ending = QFileInfo(output).suffix().toLower();
    if (output.isEmpty() && parser.isSet(QStringLiteral("charts"))) {
        return {};
    }
    if (!ui::reportFormats().contains(ending)) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "--output is “%1”; allowed is a file that ends in %2.")
                .arg(output, QStringLiteral(".") + ui::reportFormats().join(QStringLiteral(", ."))));
    }
    return ending;
}

QDate dateOf(const CommandParser& parser) {
    const QString word = parser.value(QStringLiteral("date"));
    if (word.isEmpty()) {
        return QDate::currentDate();
    }
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (!date.isValid() && word != QStringLiteral("none")) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "--date is “%1”; allowed is a date like 2025-11-30, or none.")
                .arg(word));
    }
    return date;
}

/// Switches the sections that an option lists; throws UsageError for one that the template does not have.
void switchSections(ui::ReportTemplate& layout, const CommandParser& parser, const QString& option, bool on) {
    QStringList known;
    for (const ui::TemplateSection& section : layout.sections) {
        const auto id = ui::sectionId(section.section);
        known << QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    }
    for (const QString& wanted : parser.value(option).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(wanted.trimmed())) {
            known.removeDuplicates();
            throw UsageError(QCoreApplication::translate("CommandLine", "--%1 is “%2”; allowed is one of: %3.")
                                 .arg(option, wanted, known.join(QStringLiteral(", "))));
        }
        for (qsizetype i = 0; i < known.size(); ++i) {
            auto& section = layout.sections[static_cast<std::size_t>(i)];
            section.on = known[i] == wanted.trimmed() ? on : section.on;
        }
    }
}

ui::ReportTemplate templateOf(const CommandParser& parser) {
    ui::ReportTemplate layout = ui::openTemplate(parser.value(QStringLiteral("template")));
    switchSections(layout, parser, QStringLiteral("with"), true);
    switchSections(layout, parser, QStringLiteral("without"), false);
    return layout;
}

ui::ReportDetails detailsOf(const CommandParser& parser) {
    const QString logo = parser.value(QStringLiteral("logo"));
    return {parser.value(QStringLiteral("title")), parser.value(QStringLiteral("author")),
            parser.value(QStringLiteral("notes")), logo.isEmpty() ? QImage() : ui::readLogo(logo), dateOf(parser)};
}

/// Scenarios of all files side by side: the first one's edited scenario stays so, the first baseline is that of all.
model::Workspace joinedWorkspace(const QStringList& files, const model::Catalog& catalog) {
    model::Workspace all = ui::openWorkspace(files.front(), catalog);
    for (const QString& file : files.mid(1)) {
        const model::Workspace more = ui::openWorkspace(file, catalog);
        for (const model::Case& one : more.cases) {
            if (!model::addCase(all, one.scenario)) {
                throw model::InputError({"workspace.case_count", file.toStdString(), "cases",
                                         std::to_string(all.cases.size() + more.cases.size()),
                                         model::Interval{1, static_cast<double>(model::maxCases), false}});
            }
        }
        if (!all.baseline) {
            all.baseline = more.baseline;
        }
    }
    return all;
}

} // namespace

int runReport(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QStringList files = parser.positionals();
    if (files.isEmpty()) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "“scalewatt report” takes one or more scenario files."));
    }
    const QString format = formatOf(parser);
    const bool isLetter =
        parser.choice(QStringLiteral("paper"), {QStringLiteral("a4"), QStringLiteral("letter")}) == u"letter";
    const QString charts = parser.value(QStringLiteral("charts"));
    const QString chartFormat =
        parser.choice(QStringLiteral("chart-format"), QStringList(pictureFormats.begin(), pictureFormats.end()));
    const ui::ExportOptions options = pictureOptions(parser);
    checkDraws(parser);
    const ui::ReportTemplate layout = templateOf(parser);
    const ui::ReportDetails details = detailsOf(parser);

    const ui::LoadedCatalog loaded = ui::loadCatalog();
    writeProblems(loaded.problems);
    const model::Workspace workspace = joinedWorkspace(files, loaded.catalog);
    const model::Draws draws = drawsFrom(parser);
    const std::vector<ui::Shown> shown = ui::computeShown(workspace, loaded.catalog, draws);
    const ui::ReportInputs inputs{shown, loaded.catalog, style, draws.count()};
    if (!format.isEmpty()) {
        ui::writeReport(inputs, layout, details, isLetter ? ui::Paper::Letter : ui::Paper::A4,
                        parser.value(QStringLiteral("output")));
    }
    if (!charts.isEmpty()) {
        ui::writeAllCharts(inputs, charts, chartFormat, options);
    }
    return success;
}

} // namespace app
