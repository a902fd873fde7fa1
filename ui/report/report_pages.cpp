#include "ui/report/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <cmath>

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_text.h"
#include "ui/report/page_writer.h"
#include "ui/words/fill_places.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr double footPoints = 7.5;
constexpr double footGapMm = 6.0;
constexpr double cellFoot = 6.0 * dotsPerPoint; // leading, space and line below the words of a cell

/// On which page the first line of a block stands.
int firstPage(const QTextBlock& block, double pageHeight) {
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLayout* layout = block.layout();
    const double line = layout->lineCount() > 0 ? layout->lineAt(0).y() : 0.0;
    return static_cast<int>(std::floor((top + line + 1.0) / pageHeight));
}

int lastPage(const QTextBlock& block, double pageHeight) {
    const QTextLayout* layout = block.layout();
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = layout->lineCount() > 0 ? layout->lineAt(layout->lineCount() - 1) : QTextLine();
    const double bottom = line.isValid() ? line.y() + line.height() : 0.0;
    return static_cast<int>(std::floor((top + bottom + cellFoot) / pageHeight));
}

bool isCut(const QTextTable& table, int row, double pageHeight) {
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock first = cell.firstCursorPosition().block();
        if (firstPage(first, pageHeight) != lastPage(cell.lastCursorPosition().block(), pageHeight)) {
            return true;
        }
    }
    return false;
}

/// The first row that a page cuts in two: the table's place in the report, and the row's in the table.
std::optional<std::pair<int, int>> cutRow(const QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr || !table->format().hasProperty(tablePlace)) {
            continue;
        }
        for (int row = 1; row < table->rows(); ++row) {
            if (isCut(*table, row, document.pageSize().height())) {
                return std::pair(table->format().intProperty(tablePlace),
                                 table->format().intProperty(tableFirstRow) + row - 1);
            }
        }
    }
    return {};
}

/// Space below the last words must not begin an empty page.
void dropLastMargin(QTextDocument& document) {
    QTextCursor cursor(document.lastBlock());
    QTextBlockFormat format = cursor.blockFormat();
    format.setBottomMargin(0.0);
    cursor.setBlockFormat(format);
}

void breakBefore(QTextBlock block) {
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    const int state = block.userState();
    cursor.setBlockFormat(format);
    block.setUserState(state);
    QTextDocument* document = const_cast<QTextDocument*>(block.document());
    document->markContentsDirty(0, document->characterCount()); // what follows tables is not laid out anew by itself
}

/// Headings go with what they head, charts with their captions: where a page would part them, the first of them begins
/// the next.
void keepTogether(QTextDocument& document) {
    const double height = document.pageSize().height();
    QTextBlock chain; // the first of those that stay together
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.userState() != keepWithNext) {
            chain = {};
            continue;
        }
        chain = chain.isValid() ? chain : block;
        const QTextBlock next = block.next();
        const bool isParted = next.isValid() && firstPage(next, height) != firstPage(chain, height);
        if (isParted && chain.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_AlwaysBefore) {
            breakBefore(chain);
        }
    }
}

} // namespace

std::vector<QPicture> chartPictures(const Report& report, Paper paper) {
    const Theme theme = Theme::print();
    std::vector<QPicture> pictures;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* chart = std::get_if<ReportChart>(&block)) {
            const QSizeF size(writtenPart(paper).width(), chart->heightMm * dotsPerMm);
            paintOn(pictures.emplace_back(), chart->spec, theme, size.toSize(), 1.0, {.transparent = true});
        }
    }
    return pictures;
}

ReportPages::ReportPages(const Report& report, Paper paper, const std::vector<QPicture>& charts)
    : m_paper(paper), m_title(report.title), m_remark(report.remark) {
    TableCuts cuts;
    write(report, charts, cuts);
    while (const auto cut = cutRow(*m_document)) {
        if (!cuts[cut->first].insert(cut->second).second) {
            break; // higher than a page: it has to be cut
        }
        write(report, charts, cuts);
    }
}

void ReportPages::write(const Report& report, const std::vector<QPicture>& charts, const TableCuts& cuts) {
    const QRectF part = writtenPart(m_paper);
    m_objects.reset();
    m_document = std::make_unique<QTextDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0.0);
    m_objects = std::make_unique<PageObjects>(*m_document);
    QTextCursor whole(m_document.get());
    whole.beginEditBlock(); // else every word written is laid out at once
    PageWriter writer(*m_document, *m_objects, charts, cuts, part.width());
    writer.writeHead(report);
    for (const ReportBlock& block : report.blocks) {
        std::visit(writer, block);
    }
    dropLastMargin(*m_document);
    m_document->setPageSize(part.size());
    whole.endEditBlock();
    keepTogether(*m_document);
}

void ReportPages::moveToThread(QThread* thread) {
    m_document->moveToThread(thread);
    m_objects->moveToThread(thread);
}

void ReportPages::paint(QPainter& painter, int page) const {
    const QRectF part = writtenPart(m_paper);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(part.topLeft() - QPointF(0.0, page * part.height()));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0.0, page * part.height(), part.width(), part.height());
    context.palette.setColor(QPalette::Text, Theme::print().text);
    painter.setClipRect(context.clip);
    m_objects->showOnly(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    drawFoot(painter, page);
}

void ReportPages::drawFoot(QPainter& painter, int page) const {
    const Theme theme = Theme::print();
    const QRectF part = writtenPart(m_paper);
    QFont font = theme.font(TextRole::Small);
    font.setPixelSize(static_cast<int>(footPoints * dotsPerPoint));
    const QRectF foot(part.left(), part.bottom() + footGapMm * dotsPerMm, part.width(), 2 * footPoints * dotsPerPoint);
    painter.save();
    painter.setPen(QPen(theme.grid, 0.5 * dotsPerPoint));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(font);
    painter.setPen(theme.muted);
    const QString number =
        fillPlaces(Words::tr("Page %1 of %2"), {QString::number(page + 1), QString::number(count())});
    const QString left = fillPlaces(Words::tr("%1 · %2", "title, remark"), {printable(m_title).simplified(), m_remark});
    const double numberWidth = QFontMetricsF(font).horizontalAdvance(number) + 4 * footPoints * dotsPerPoint;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(left, Qt::ElideMiddle, foot.width() - numberWidth));
    painter.restore();
}

} // namespace ui
