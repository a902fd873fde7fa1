// Blocks of a report as text, tables and drawings of a text document. Internal to the room.
#pragma once

#include <QPicture>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <map>
#include <set>

#include "ui/look/theme.h"
#include "ui/report/page_objects.h"
#include "ui/report/report.h"

namespace ui {

/// Rows before which a table is cut in two and goes on, under its head, on the next page: by the table's place in the
/// report.
using TableCuts = std::map<int, std::set<int>>;
/// Properties of a table's format: its place in the report, and which of its rows comes first in this piece.
inline constexpr int tablePlace = QTextFormat::UserProperty + 2;
inline constexpr int tableFirstRow = QTextFormat::UserProperty + 3;

/// A block with this state stays on the page on which the next one begins.
inline constexpr int keepWithNext = 1;

class PageWriter {
public:
    /// `charts` are those of the report in their order, `width` is that of the written part in dots.
    PageWriter(QTextDocument& document, PageObjects& objects, const std::vector<QPicture>& charts,
               const TableCuts& cuts, double width);

    void writeHead(const Report& report);

    void operator()(const ReportHeading& b);
    void operator()(const ReportText& b);
    void operator()(const ReportFigures& b);
    void operator()(const ReportTable& b);
    void operator()(const ReportChart& b);
    void operator()(const ReportList& b);
    void operator()(const ReportFormula& b);
    void operator()(const ReportSources& b);
    void operator()(const ReportCode& b);
    void operator()(const ReportQr& b);
    void operator()(const ReportLines& b);

private:
    struct Space {
        double above = 0.0; // points
        double below = 0.0;
        double indent = 0.0;
        double hang = 0.0; // how far the first line stands out to the left
        bool keep = false;
    };

    QTextCharFormat letters(double points, QFont::Weight weight = QFont::Normal, const QColor& ink = {}) const;
    QTextCharFormat raised(QTextCharFormat format) const;
    /// Begins a block; the first one is there already.
    void begin(const Space& space, Qt::Alignment alignment = Qt::AlignLeft);
    void write(const QString& text, const QTextCharFormat& format);
    void writeReferences(const std::vector<int>& references, const QTextCharFormat& format);
    void writeRich(const QString& html, const QTextCharFormat& format);
    void drawing(const QSizeF& size, PageObjects::Draw draw);
    QTextTable* openTable(int rows, int columns, double firstShare);
    void closeTable(double gap);
    void writePiece(const ReportTable& b, int place, int from, int to);
    void writeCell(QTextTable& table, int row, int column, const ReportCell& cell, double points, bool toTheRight);
    void lineBelow(QTextTable& table, int row, double width, const QColor& colour);

    PageObjects& m_objects;
    const std::vector<QPicture>& m_charts;
    const TableCuts& m_cuts;
    std::size_t m_nextChart = 0;
    int m_nextTable = 0;
    QTextCursor m_cursor;
    Theme m_theme = Theme::print();
    double m_width;
    bool m_isEmpty = true;
};

} // namespace ui
