// A report as Markdown (GitHub's kind, with tables), its pictures as files beside it.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "ui/report/report.h"

namespace ui {

struct MarkdownReport {
    QByteArray text;
    std::vector<std::pair<QString, QByteArray>> pictures; // by their names inside the folder
};

/// `folder` is how the text names the folder of the pictures, "report_files".
MarkdownReport reportMarkdown(const Report& report, const QString& folder);

/// Text of other people as Markdown shows it unchanged, in one line: nothing in it is markup, HTML or a link.
QString markdownText(const QString& text);

} // namespace ui
