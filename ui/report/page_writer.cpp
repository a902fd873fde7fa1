#include "ui/report/page_writer.h"

#include <QPainter>
#include <algorithm>

#include "ui/report/paper.h"

namespace ui {
namespace {

constexpr double titlePoints = 20.0;
constexpr double leadPoints = 11.5;
constexpr double headPoints = 13.0;
constexpr double partPoints = 10.5;
constexpr double bodyPoints = 9.5;
constexpr double smallPoints = 8.0;
constexpr double figurePoints = 18.0;
constexpr double codePoints = 7.5;
constexpr double qrMm = 42.0;
constexpr double lineMm = 9.0;
constexpr double logoHeightMm = 20.0;
constexpr double logoWidthMm = 50.0;
constexpr int figureColumns = 3;
constexpr const char* monospaced = "Noto Sans Mono";

double dots(double points) {
    return points * dotsPerPoint;
}

/// A long word cut where no line ends in a hyphen, which readers take for a division and drop when they copy.
QString folded(const QString& text) {
    constexpr qsizetype width = 92; // characters of a line
    if (text.contains(u' ') || text.contains(u'\n')) {
        return text;
    }
    QString lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = std::min(from + width, text.size());
        while (end < text.size() && end > from + 1 && text[end - 1] == u'-') {
            --end;
        }
        lines += (from > 0 ? QStringLiteral("\n") : QString()) + text.mid(from, end - from);
        from = end;
    }
    return lines;
}

/// Many columns take smaller type.
double tablePoints(qsizetype columns) {
    return columns <= 4 ? 8.5 : columns <= 6 ? 7.5 : 6.5;
}

} // namespace

PageWriter::PageWriter(QTextDocument& document, PageObjects& objects, const std::vector<QPicture>& charts,
                       const TableCuts& cuts, double width)
    : m_objects(objects), m_charts(charts), m_cuts(cuts), m_cursor(&document), m_width(width) {
}

QTextCharFormat PageWriter::letters(double points, QFont::Weight weight, const QColor& ink) const {
    QFont font;
    font.setFamilies(m_theme.families);
    font.setPixelSize(static_cast<int>(std::lround(dots(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64); // no ligatures: words stay findable
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink.isValid() ? ink : m_theme.text);
    return format;
}

QTextCharFormat PageWriter::raised(QTextCharFormat format) const {
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

void PageWriter::begin(const Space& space, Qt::Alignment alignment) {
    QTextBlockFormat format;
    format.setTopMargin(m_isEmpty ? 0.0 : dots(space.above));
    format.setBottomMargin(dots(space.below));
    format.setLeftMargin(dots(space.indent));
    format.setTextIndent(dots(-space.hang));
    format.setAlignment(alignment);
    constexpr double openness = 118.0; // percent of the font's own line
    format.setLineHeight(openness, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format);
    }
    m_isEmpty = false;
    m_cursor.block().setUserState(space.keep ? keepWithNext : 0);
}

/// A line break stays in its paragraph.
void PageWriter::write(const QString& text, const QTextCharFormat& format) {
    m_cursor.insertText(printableText(text).replace(u'\n', QChar::LineSeparator), format);
}

void PageWriter::writeReferences(const std::vector<int>& references, const QTextCharFormat& format) {
    if (!references.empty()) {
        QTextCharFormat small = raised(format);
        small.setForeground(m_theme.accent);
        write(referenceText(references), small);
    }
}

/// <i>, <sub> and <sup>, not one inside another of its kind.
void PageWriter::writeRich(const QString& html, const QTextCharFormat& format) {
    QTextCharFormat now = format;
    QString run;
    const auto flush = [&] {
        write(run, now);
        run.clear();
    };
    for (qsizetype i = 0; i < html.size(); ++i) {
        const qsizetype end = html[i] == u'<' ? html.indexOf(u'>', i) : -1;
        if (end < 0) {
            run += html[i];
            continue;
        }
        flush();
        const QString tag = html.mid(i + 1, end - i - 1);
        if (tag.endsWith(u'i')) {
            now.setFontItalic(!tag.startsWith(u'/'));
        } else {
            now.setVerticalAlignment(tag == u"sub"   ? QTextCharFormat::AlignSubScript
                                     : tag == u"sup" ? QTextCharFormat::AlignSuperScript
                                                     : QTextCharFormat::AlignNormal);
        }
        i = end;
    }
    flush();
}

void PageWriter::drawing(const QSizeF& size, PageObjects::Draw draw) {
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(0.0, QTextBlockFormat::SingleHeight); // of its own height alone
    m_cursor.setBlockFormat(format);
    m_objects.insert(m_cursor, size, std::move(draw));
}

void PageWriter::writeHead(const Report& report) {
    QTextTable* table = report.logo.isNull() ? nullptr : openTable(1, 2, 0.68);
    if (table != nullptr) {
        m_cursor = table->cellAt(0, 1).firstCursorPosition();
        QTextBlockFormat right;
        right.setAlignment(Qt::AlignRight);
        m_cursor.setBlockFormat(right);
        const QSizeF size =
            QSizeF(report.logo.size()).scaled(QSizeF(logoWidthMm, logoHeightMm) * dotsPerMm, Qt::KeepAspectRatio);
        const QImage logo = report.logo;
        m_objects.insert(m_cursor, size, [logo](QPainter& painter, const QRectF& box) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(box, logo);
        });
        m_cursor = table->cellAt(0, 0).firstCursorPosition();
        m_isEmpty = true;
    }
    begin({.below = 4.0});
    write(report.title, letters(titlePoints, QFont::DemiBold));
    QStringList meta;
    for (const QString& one : {report.subtitle, report.author, report.date}) {
        if (!one.isEmpty()) {
            meta << one;
        }
    }
    begin({.below = 1.0});
    write(meta.join(QStringLiteral(" · ")), letters(bodyPoints, QFont::Normal, m_theme.muted));
    begin({.below = table == nullptr ? 4.0 : 0.0});
    write(report.remark, letters(bodyPoints, QFont::DemiBold, m_theme.warning));
    if (table != nullptr) {
        closeTable(0.0);
    } else {
        begin({});
    }
    const QColor accent = m_theme.accent;
    drawing({m_width, dots(1.5)}, [accent](QPainter& painter, const QRectF& box) { painter.fillRect(box, accent); });
}

void PageWriter::operator()(const ReportHeading& b) {
    begin({.above = b.level == 1 ? 15.0 : 9.0, .below = b.level == 1 ? 5.0 : 3.0, .keep = true});
    if (b.newPage) {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_cursor.setBlockFormat(format);
    }
    write(b.text, letters(b.level == 1 ? headPoints : partPoints, QFont::DemiBold));
}

void PageWriter::operator()(const ReportText& b) {
    const bool isLead = b.tone == ReportText::Tone::Lead;
    const bool isSmall = b.tone == ReportText::Tone::Small;
    begin({.above = isLead ? 2.0 : 0.0, .below = isLead ? 6.0 : 4.5});
    const QTextCharFormat format = letters(isLead    ? leadPoints
                                           : isSmall ? smallPoints
                                                     : bodyPoints,
                                           QFont::Normal, isSmall ? m_theme.muted : m_theme.text);
    write(b.text, format);
    writeReferences(b.references, format);
}

QTextTable* PageWriter::openTable(int rows, int columns, double firstShare) {
    QTextTableFormat format;
    format.setBorder(0.0);
    format.setCellSpacing(0.0);
    format.setCellPadding(0.0);
    format.setTopMargin(0.0);
    format.setBottomMargin(0.0);
    format.setWidth(QTextLength(QTextLength::FixedLength, m_width));
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, m_width * firstShare)};
    for (int i = 1; i < columns; ++i) {
        widths << QTextLength(QTextLength::FixedLength, m_width * (1.0 - firstShare) / (columns - 1));
    }
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(rows, columns, format);
}

/// Goes on in the block that a table always has behind it.
void PageWriter::closeTable(double gap) {
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setLineHeight(std::max(1.0, dots(gap)), QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(letters(1.0));
}

void PageWriter::operator()(const ReportFigures& b) {
    begin({});
    const int rows = static_cast<int>((b.figures.size() + figureColumns - 1) / figureColumns);
    QTextTable* table = openTable(rows, figureColumns, 1.0 / figureColumns);
    for (int i = 0; i < static_cast<int>(b.figures.size()); ++i) {
        const KeyFigure& figure = b.figures[static_cast<std::size_t>(i)];
        QTextTableCell cell = table->cellAt(i / figureColumns, i % figureColumns);
        QTextTableCellFormat format;
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorder(dots(0.5));
        format.setTopBorderBrush(m_theme.grid);
        format.setTopPadding(dots(4.0));
        format.setBottomPadding(dots(7.0));
        format.setRightPadding(dots(10.0));
        cell.setFormat(format);
        m_cursor = cell.firstCursorPosition();
        m_isEmpty = true;
        begin({});
        write(figure.label, letters(smallPoints, QFont::Normal, m_theme.muted));
        begin({});
        write(figure.value, letters(figurePoints, QFont::Light));
        begin({});
        write(figure.note, letters(smallPoints, QFont::Normal, m_theme.muted));
    }
    closeTable(4.0);
}

void PageWriter::lineBelow(QTextTable& table, int row, double width, const QColor& colour) {
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorder(dots(width));
        format.setBottomBorderBrush(colour);
        cell.setFormat(format);
    }
}

void PageWriter::writeCell(QTextTable& table, int row, int column, const ReportCell& cell, double points,
                           bool toTheRight) {
    QTextTableCell place = table.cellAt(row, column);
    QTextTableCellFormat format;
    format.setTopPadding(dots(cell.mark == ReportCell::Mark::Head ? 6.0 : 2.0));
    format.setBottomPadding(dots(2.0));
    format.setLeftPadding(dots(column == 0 ? 0.0 : 6.0));
    place.setFormat(format);
    m_cursor = place.firstCursorPosition();
    m_isEmpty = true;
    const Qt::Alignment alignment = toTheRight && column > 0 ? Qt::AlignRight : Qt::AlignLeft;
    const bool strong = cell.mark == ReportCell::Mark::Given || cell.mark == ReportCell::Mark::Head;
    const QTextCharFormat ink = letters(points, strong ? QFont::DemiBold : QFont::Normal,
                                        cell.mark == ReportCell::Mark::Default ? m_theme.muted : m_theme.text);
    begin({}, alignment);
    write(cell.text, ink);
    writeReferences(cell.references, ink);
    if (!cell.under.isEmpty()) {
        begin({}, alignment);
        write(cell.under, letters(points - 1.0, QFont::Normal, m_theme.muted));
    }
}

void PageWriter::operator()(const ReportTable& b) {
    begin({.above = 4.0, .below = 3.0, .keep = true});
    write(b.caption, letters(smallPoints, QFont::Normal, m_theme.muted));
    begin({.keep = true});
    const int place = m_nextTable++;
    const auto cuts = m_cuts.find(place);
    int from = 0;
    if (cuts != m_cuts.end()) {
        for (const int cut : cuts->second) {
            writePiece(b, place, from, cut);
            from = cut;
        }
    }
    writePiece(b, place, from, static_cast<int>(b.rows.size()));
    closeTable(8.0);
}

/// Rows from `from` up to before `to`; all but the first piece begin a page.
void PageWriter::writePiece(const ReportTable& b, int place, int from, int to) {
    if (from > 0) {
        closeTable(0.0);
    }
    const int columns = static_cast<int>(b.columns.size());
    const double points = tablePoints(columns);
    QTextTable* table = openTable(to - from + 1, columns, columns <= 2 ? 0.5 : columns <= 4 ? 0.34 : 0.26);
    QTextTableFormat format = table->format();
    format.setHeaderRowCount(1);
    format.setProperty(tablePlace, place);
    format.setProperty(tableFirstRow, from);
    if (from > 0) {
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    }
    table->setFormat(format);
    for (int column = 0; column < columns; ++column) {
        writeCell(*table, 0, column, {b.columns[column], ReportCell::Mark::Given}, points, b.numbers);
    }
    lineBelow(*table, 0, 1.0, m_theme.text);
    for (int row = 1; row < table->rows(); ++row) {
        const auto& cells = b.rows[static_cast<std::size_t>(from + row - 1)];
        const bool isHead = cells.front().mark == ReportCell::Mark::Head;
        for (int column = 0; column < (isHead ? 1 : columns); ++column) {
            writeCell(*table, row, column, cells[static_cast<std::size_t>(column)], points, b.numbers);
        }
        if (isHead) {
            table->mergeCells(row, 0, 1, columns);
        }
        lineBelow(*table, row, 0.5, m_theme.grid);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::operator()(const ReportChart& b) {
    const QSizeF size(m_width, b.heightMm * dotsPerMm);
    const QPicture picture = m_charts[m_nextChart++];
    begin({.above = 4.0, .keep = true});
    drawing(size, [picture](QPainter& painter, const QRectF& box) {
        painter.translate(box.topLeft());
        const double enlarged = static_cast<double>(painter.device()->logicalDpiX()) / picture.logicalDpiX();
        painter.scale(1.0 / enlarged, 1.0 / enlarged); // a picture enlarges itself on devices of more dots
        painter.drawPicture(QPointF(), picture);
    });
    begin({.above = 2.0, .below = 8.0});
    write(b.caption, letters(smallPoints, QFont::Normal, m_theme.muted));
}

void PageWriter::operator()(const ReportList& b) {
    int number = 0;
    for (const ReportText& item : b.items) {
        begin({.below = 3.0, .indent = 14.0, .hang = 14.0});
        const QTextCharFormat format = letters(bodyPoints);
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setTabPositions({{dots(14.0), QTextOption::LeftTab}});
        m_cursor.setBlockFormat(block);
        m_cursor.insertText((b.numbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•")) + u'\t', format);
        write(item.text, format);
        writeReferences(item.references, format);
    }
}

void PageWriter::operator()(const ReportFormula& b) {
    begin({.above = 4.0, .keep = true});
    write(b.name, letters(bodyPoints, QFont::DemiBold));
    begin({.indent = 12.0, .keep = !b.values.isEmpty()});
    writeRich(b.html, letters(bodyPoints));
    if (!b.values.isEmpty()) {
        begin({.below = 2.0, .indent = 12.0});
        writeRich(b.values, letters(smallPoints, QFont::Normal, m_theme.muted));
    }
}

void PageWriter::operator()(const ReportSources& b) {
    const QTextCharFormat format = letters(smallPoints);
    for (qsizetype i = 0; i < b.entries.size(); ++i) {
        begin({.below = 2.5, .indent = 22.0, .hang = 22.0});
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setTabPositions({{dots(22.0), QTextOption::LeftTab}});
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(QStringLiteral("[%1]\t").arg(i + 1), format);
        write(b.entries[i], format);
    }
}

void PageWriter::operator()(const ReportCode& b) {
    if (!b.caption.isEmpty()) {
        (*this)(ReportHeading{b.caption, 2});
    }
    QTextCharFormat format = letters(codePoints);
    QFont font = format.font();
    font.setFamilies(QStringList{QLatin1StringView(monospaced)} + m_theme.families);
    format.setFont(font);
    begin({.above = 2.0, .below = 6.0});
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setBackground(m_theme.gridMinor.isValid() ? m_theme.gridMinor : m_theme.grid);
    block.setLineHeight(130.0, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(block);
    write(folded(b.text.trimmed()), format);
}

void PageWriter::operator()(const ReportQr& b) {
    if (b.code.isEmpty()) {
        return;
    }
    begin({.above = 2.0, .keep = true});
    const QrCode code = b.code;
    drawing(QSizeF(qrMm, qrMm) * dotsPerMm,
            [code](QPainter& painter, const QRectF& box) { paintQr(painter, code, box); });
    begin({.below = 6.0});
    write(b.caption, letters(smallPoints, QFont::Normal, m_theme.muted));
}

void PageWriter::operator()(const ReportLines& b) {
    const QColor ink = m_theme.muted;
    for (int i = 0; i < b.count; ++i) {
        begin({});
        drawing({m_width, lineMm * dotsPerMm}, [ink](QPainter& painter, const QRectF& box) {
            painter.setPen(QPen(ink, dots(0.5)));
            painter.drawLine(box.bottomLeft(), box.bottomRight());
        });
    }
}

} // namespace ui
