// A report as PDF: vectors and text that can be selected, with title, author and subject.
#pragma once

#include <QByteArray>

#include "ui/report/report_pages.h"

namespace ui {

/// What a PDF says about itself.
struct PdfInfo {
    QString title;
    QString author;
    QString subject;
};

QByteArray reportPdf(const ReportPages& pages, const PdfInfo& info);
QByteArray reportPdf(const Report& report, Paper paper);

/// Adds title, author and subject to a PDF that Qt wrote, as an update behind its end; Qt itself knows the title alone.
void describePdf(QByteArray& pdf, const PdfInfo& info);

} // namespace ui
