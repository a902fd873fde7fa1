#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>

#include "model/run/notice.h"
#include "ui/files/scenario_files.h"
#include "ui/report/data_sheets.h"
#include "ui/report/table_safety.h"

namespace ui {
namespace {

constexpr qsizetype longestName = 31;     // of a sheet
constexpr qsizetype longestText = 32'767; // of a cell
constexpr qint64 largestBook = 200'000'000;
constexpr double leastWidth = 9.0; // characters
constexpr double mostWidth = 60.0;

QByteArray cellText(const QString& text) {
    return safeCell(printableText(text).left(longestText - 1)).toUtf8();
}

/// A name that a sheet may have and none has yet, whatever the case.
QString sheetName(QString name, QStringList& taken) {
    for (const QChar forbidden : QStringView(u"[]:*?/\\'")) {
        name.replace(forbidden, u' ');
    }
    const QString stem = name.simplified().left(longestName);
    QString free = stem;
    for (int n = 2; taken.contains(free, Qt::CaseInsensitive); ++n) {
        const QString ending = QStringLiteral(" %1").arg(n);
        free = stem.left(longestName - ending.size()) + ending;
    }
    taken << free;
    return free;
}

struct Formats {
    lxw_format* head = nullptr;
    lxw_format* number = nullptr;
    lxw_format* text = nullptr;
};

Formats formatsOf(lxw_workbook& book) {
    Formats formats{workbook_add_format(&book), workbook_add_format(&book), workbook_add_format(&book)};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(formats.head);
    format_set_align(formats.head, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.number, "General");
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    return formats;
}

double widthOf(const DataSheet& sheet, std::size_t column) {
    double widest = 0.0;
    for (const auto& row : sheet.rows) {
        if (const auto* text = column < row.size() ? std::get_if<QString>(&row[column]) : nullptr) {
            widest = std::max(widest, static_cast<double>(text->size()) + 2.0);
        }
    }
    const double head = static_cast<double>(sheet.columns[static_cast<qsizetype>(column)].size()) / 2.0;
    return std::clamp(std::max(widest, head), leastWidth, mostWidth);
}

void writeSheet(lxw_workbook& book, const DataSheet& sheet, const QString& name, const Formats& formats) {
    lxw_worksheet* page = workbook_add_worksheet(&book, name.toUtf8().constData());
    if (page == nullptr) {
        return;
    }
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_write_string(page, 0, place, cellText(sheet.columns[column]).constData(), formats.head);
        worksheet_set_column(page, place, place, widthOf(sheet, static_cast<std::size_t>(column)), nullptr);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const auto line = static_cast<lxw_row_t>(row + 1);
            const auto place = static_cast<lxw_col_t>(column);
            const Cell& cell = sheet.rows[row][column];
            if (const auto* number = std::get_if<double>(&cell)) {
                worksheet_write_number(page, line, place, *number, formats.number);
            } else if (const auto* text = std::get_if<QString>(&cell); text != nullptr && !text->isEmpty()) {
                worksheet_write_string(page, line, place, cellText(*text).constData(), formats.text);
            }
        }
    }
    worksheet_freeze_panes(page, 1, 1);
}

void describe(lxw_workbook& book, const ReportDetails& details) {
    QByteArray title = printableText(details.title).toUtf8();
    QByteArray author = printableText(details.author).toUtf8();
    QByteArray program = "Scalewatt";
    lxw_doc_properties properties = {};
    properties.title = title.data(); // read alone, though not declared so
    properties.author = author.data();
    properties.comments = program.data();
    workbook_set_properties(&book, &properties);
}

} // namespace

QByteArray spreadsheet(const std::vector<DataSheet>& sheets, const ReportDetails& details, const QString& path) {
    const QTemporaryDir folder; // the library writes files alone
    const QString file = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook* book = folder.isValid() ? workbook_new(QFile::encodeName(file).constData()) : nullptr;
    if (book == nullptr) {
        throw model::InputError({"file.cannot_write", path.toStdString(), {}, folder.errorString().toStdString(), {}});
    }
    const Formats formats = formatsOf(*book);
    describe(*book, details);
    QStringList taken;
    for (const DataSheet& sheet : sheets) {
        writeSheet(*book, sheet, sheetName(sheet.name, taken), formats);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        throw model::InputError({"file.cannot_write", path.toStdString(), {}, lxw_strerror(error), {}});
    }
    return readFile(file, largestBook);
}

} // namespace ui
