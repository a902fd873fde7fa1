#include "ui/report/report_file.h"

#include <QDir>
#include <QFileInfo>

#include "model/run/notice.h"
#include "ui/files/scenario_files.h"
#include "ui/report/data_sheets.h"
#include "ui/report/html_writer.h"
#include "ui/report/markdown_writer.h"
#include "ui/report/paper_statement.h"
#include "ui/report/pdf_writer.h"

namespace ui {
namespace {

void writeMarkdown(const Report& report, const QString& path) {
    const QFileInfo info(path);
    const QString folder = info.completeBaseName() + QStringLiteral("_files");
    const MarkdownReport markdown = reportMarkdown(report, folder);
    const QDir place = info.dir();
    if (!markdown.pictures.empty() && !place.exists(folder) && !place.mkdir(folder)) {
        throw model::InputError(
            {"file.cannot_write", QDir::toNativeSeparators(place.filePath(folder)).toStdString(), {}, "mkdir", {}});
    }
    for (const auto& [name, bytes] : markdown.pictures) {
        writeFile(place.filePath(folder + u'/' + name), bytes);
    }
    writeFile(path, markdown.text);
}

bool isReport(const QString& format) {
    return format == u"pdf" || format == u"html" || format == u"md";
}

void writeDocument(const Report& report, Paper paper, const QString& format, const QString& path) {
    if (format == u"md") {
        return writeMarkdown(report, path);
    }
    writeFile(path, format == u"pdf" ? reportPdf(report, paper) : reportHtml(report));
}

QString statement(const ReportInputs& inputs, const QString& format) {
    const Shown& current = inputs.shown.front();
    if (format == u"bib") {
        return paperBibtex(current, inputs.catalog);
    }
    if (format == u"tex") {
        return paperLatex(current, inputs.catalog, inputs.style);
    }
    return format == u"yaml" ? modelCardYaml(current, inputs.catalog, inputs.style)
                             : paperSentences(current, inputs.catalog, inputs.style);
}

} // namespace

QStringList reportFormats() {
    return {QStringLiteral("pdf"),  QStringLiteral("html"), QStringLiteral("md"),
            QStringLiteral("xlsx"), QStringLiteral("csv"),  QStringLiteral("tex"),
            QStringLiteral("bib"),  QStringLiteral("yaml"), QStringLiteral("txt")};
}

void writeReport(const ReportInputs& inputs, const ReportTemplate& layout, const ReportDetails& details, Paper paper,
                 const QString& path) {
    const QString format = QFileInfo(path).suffix().toLower();
    if (isReport(format)) {
        return writeDocument(makeReport(inputs, layout, details), paper, format, path);
    }
    if (format == u"xlsx") {
        return writeFile(path, spreadsheet(dataSheets(inputs, layout, details), details, path));
    }
    if (format == u"csv") {
        return writeFile(path, reportCsv(inputs));
    }
    const QString text = statement(inputs, format);
    if (text.isEmpty()) {
        throw model::InputError({"report.no_answer", path.toStdString(), {}, {}, {}});
    }
    writeFile(path, (text.endsWith(u'\n') ? text : text + u'\n').toUtf8());
}

} // namespace ui
