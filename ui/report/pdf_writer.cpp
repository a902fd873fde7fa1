#include "ui/report/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include "ui/charts/chart_text.h"
#include "ui/charts/pdf_text.h"

namespace ui {
namespace {

/// A text string of PDF: UTF-16 with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2).
QByteArray pdfString(const QString& text) {
    QByteArray bytes("\xfe\xff");
    for (const QChar c : printable(text)) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// The first group of what `pattern` finds in the last trailer, or nothing.
QByteArray inTrailer(const QByteArray& pdf, const char* pattern) {
    const QString trailer = QString::fromLatin1(pdf.mid(pdf.lastIndexOf("trailer")));
    return QRegularExpression(QLatin1StringView(pattern)).match(trailer).captured(1).toLatin1();
}

} // namespace

void describePdf(QByteArray& pdf, const PdfInfo& info) {
    const QByteArray size = inTrailer(pdf, "/Size\\s+(\\d+)");
    const QByteArray root = inTrailer(pdf, "/Root\\s+(\\d+ \\d+ R)");
    const QByteArray before = inTrailer(pdf, "startxref\\s+(\\d+)");
    if (size.isEmpty() || root.isEmpty() || before.isEmpty()) {
        return; // not as Qt writes it: better without than broken
    }
    if (!pdf.endsWith('\n')) {
        pdf += '\n';
    }
    const QByteArray at = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += size + " 0 obj\n<<\n/Title " + pdfString(info.title) + "\n/Author " + pdfString(info.author) +
           "\n/Subject " + pdfString(info.subject) + "\n/Creator (Scalewatt)\n/Producer (Qt)\n>>\nendobj\n";
    const QByteArray table = QByteArray::number(pdf.size());
    pdf += "xref\n" + size + " 1\n" + at + " 00000 n \ntrailer\n<<\n/Size " + QByteArray::number(size.toInt() + 1) +
           "\n/Root " + root + "\n/Info " + size + " 0 R\n/Prev " + before + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
}

QByteArray reportPdf(const ReportPages& pages, const PdfInfo& info) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pageSize(pages.paper()));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(paperDpi);
    writer.setTitle(printable(info.title));
    writer.setCreator(QStringLiteral("Scalewatt"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        pages.paint(painter, page);
    }
    painter.end();
    correctPdfText(bytes);
    describePdf(bytes, info);
    return bytes;
}

QByteArray reportPdf(const Report& report, Paper paper) {
    return reportPdf(ReportPages(report, paper), {report.title, report.author, report.subject});
}

} // namespace ui
