// A report as plain data, without any form: built once, written as pages, as HTML or as Markdown.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/sharing/qr_code.h"

namespace ui {

/// Level 1 begins a section, level 2 a part of it.
struct ReportHeading {
    QString text;
    int level = 1;
    bool newPage = false;
};

/// Running text with the numbers of the sources that stand behind it.
struct ReportText {
    enum class Tone { Plain, Lead, Small };

    QString text;
    Tone tone = Tone::Plain;
    std::vector<int> references = {};
};

/// A number to be seen from afar, with its range below.
struct KeyFigure {
    QString label;
    QString value;
    QString note = {};
};
struct ReportFigures {
    std::vector<KeyFigure> figures;
};

struct ReportCell {
    /// Given: somebody typed it. Default: nobody did. Head: names a group of rows.
    enum class Mark { Plain, Given, Default, Head };

    QString text;
    Mark mark = Mark::Plain;
    std::vector<int> references = {};
    QString under = {}; // a second, smaller line: a range
};

/// The first column names the rows; cells of the others stand to the right where they are numbers.
struct ReportTable {
    QString caption;
    QStringList columns;
    std::vector<std::vector<ReportCell>> rows;
    bool numbers = true;
};

struct ReportChart {
    ChartSpec spec;
    QString caption;     // "Figure 1. …"
    QString description; // what it shows, in sentences: for those who do not see it
    double heightMm = 95.0;
};

struct ReportList {
    std::vector<ReportText> items;
    bool numbered = false;
};

/// A step of the calculation in rich text of its own making: <i>, <sub>, <sup> and plain characters.
struct ReportFormula {
    QString name;
    QString html;
    QString values; // the same with numbers put in
};

/// The numbered references, from 1.
struct ReportSources {
    QStringList entries;
};

/// Text to be copied as it is.
struct ReportCode {
    QString caption;
    QString text;
};

struct ReportQr {
    QrCode code;
    QString caption;
};

/// Empty lines to write on.
struct ReportLines {
    int count = 4;
};

using ReportBlock = std::variant<ReportHeading, ReportText, ReportFigures, ReportTable, ReportChart, ReportList,
                                 ReportFormula, ReportSources, ReportCode, ReportQr, ReportLines>;

struct Report {
    QString language; // as HTML names it: "en", "zh-CN"
    QString title;
    QString subtitle;
    QString author;
    QString date; // as people of this language write it; may be empty
    QString subject;
    QString remark; // "An estimate, not a measurement", on every page
    QImage logo;
    std::vector<ReportBlock> blocks;

    /// Stable text of everything but the charts' inside, for tests and reviews.
    QString dump() const;
};

/// Text of other people without characters that no file or reader should meet; line breaks stay.
QString printableText(const QString& text);
/// " [1, 3]", or nothing.
QString referenceText(const std::vector<int>& references);

} // namespace ui
