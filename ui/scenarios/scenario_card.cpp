#include "ui/scenarios/scenario_card.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <cmath>

#include "ui/look/icons.h"

namespace ui {
namespace {

constexpr int pad = Theme::space8;
constexpr int gap = Theme::space8;
constexpr int eyeSize = 16;
constexpr int leastCharacters = 6; // of a name that is cut off
constexpr double groundShare = 0.10;
constexpr double hoverShare = 0.06;
constexpr int corner = 4;
constexpr int underline = 2;

QColor translucent(QColor colour, double share) {
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

} // namespace

ScenarioCard::ScenarioCard(const Theme& theme, const ScenarioRows& rows, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_rows(rows) {
}

QFont ScenarioCard::nameFont(const ScenarioRow& row) const {
    QFont font = m_theme.font(TextRole::Base);
    font.setWeight(row.isCurrent ? QFont::DemiBold : QFont::Normal);
    return font;
}

int ScenarioCard::textLeft() const {
    return pad + static_cast<int>(std::ceil(m_theme.markLength)) + gap;
}

int ScenarioCard::fullWidth(const ScenarioRow& row) const {
    const int name = QFontMetrics(nameFont(row)).horizontalAdvance(row.name);
    const int total = QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(row.total) + gap + eyeSize;
    return textLeft() + std::max(name, total) + 1 + pad;
}

int ScenarioCard::leastWidth() const {
    return textLeft() + QFontMetrics(m_theme.font(TextRole::Base)).averageCharWidth() * leastCharacters + gap + eyeSize;
}

int ScenarioCard::height() const {
    return QFontMetrics(m_theme.font(TextRole::Base)).height() + QFontMetrics(m_theme.font(TextRole::Small)).height() +
           2 * Theme::space4;
}

QRect ScenarioCard::eyeRect(const QRect& card) const {
    return {card.right() - Theme::space4 - eyeSize, card.bottom() - Theme::space4 - eyeSize, eyeSize, eyeSize};
}

QRect ScenarioCard::totalRect(const QRect& card, const ScenarioRow& row) const {
    const QFontMetrics totals(m_theme.font(TextRole::Small));
    const int top = card.top() + Theme::space4 + QFontMetrics(nameFont(row)).height();
    const int room = card.width() - textLeft() - pad - (row.isHidden ? eyeSize : 0);
    return {card.left() + textLeft(), top, std::min(totals.horizontalAdvance(row.total), room), totals.height()};
}

void ScenarioCard::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ScenarioRow& row) const {
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (row.isCurrent || hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            translucent(row.isCurrent ? m_theme.accent : m_theme.text, row.isCurrent ? groundShare : hoverShare));
        painter.drawRoundedRect(option.rect, corner, corner);
    }
    if (row.isCurrent) {
        const QRect below(option.rect.left() + corner, option.rect.bottom() - underline + 1,
                          option.rect.width() - 2 * corner, underline);
        painter.fillRect(below, m_theme.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
}

void ScenarioCard::paintEye(QPainter& painter, const QRect& card, bool open) const {
    icon(open ? "eye" : "eye_off", m_theme.muted).paint(&painter, eyeRect(card));
}

void ScenarioCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ScenarioRow& row = m_rows.at(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);

    const QFontMetrics names(nameFont(row));
    const QRect card = option.rect;
    const QRect name(card.left() + textLeft(), card.top() + Theme::space4, card.width() - textLeft() - pad,
                     names.height());
    QPen line = m_theme.pen(row.line);
    line.setWidthF(m_theme.lineWidth * 1.25);
    painter->setOpacity(row.isHidden ? 0.45 : 1.0);
    painter->setPen(line);
    const double middle = name.center().y() + 0.5;
    painter->drawLine(QPointF(card.left() + pad, middle), QPointF(card.left() + pad + m_theme.markLength, middle));
    painter->setOpacity(1.0);

    painter->setFont(nameFont(row));
    painter->setPen(row.isHidden ? m_theme.muted : m_theme.text);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, names.elidedText(row.name, Qt::ElideRight, name.width()));
    const bool hideable = !row.isCurrent && option.state.testFlag(QStyle::State_MouseOver);
    const QFontMetrics totals(m_theme.font(TextRole::Small));
    const int room = row.isHidden || hideable ? name.width() - eyeSize : name.width();
    QFont font = m_theme.font(TextRole::Small);
    font.setUnderline(m_pointedTotal == row.line && option.state.testFlag(QStyle::State_MouseOver));
    painter->setFont(font);
    painter->setPen(m_theme.muted);
    painter->drawText(QRect(name.left(), name.bottom() + 1, room, totals.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      totals.elidedText(row.total, Qt::ElideRight, room));
    if (row.isHidden || hideable) {
        paintEye(*painter, card, !row.isHidden);
    }
    painter->restore();
}

QSize ScenarioCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {std::min(fullWidth(m_rows.at(index)), m_widthLimit), height()};
}

QWidget* ScenarioCard::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName("scenario.rename");
    editor->setAccessibleName(tr("Name of the scenario"));
    editor->setFont(m_theme.font(TextRole::Base));
    return editor;
}

void ScenarioCard::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int left = textLeft() - Theme::space4;
    const int height = std::min(editor->sizeHint().height(), option.rect.height());
    editor->setGeometry(option.rect.left() + left, option.rect.top() + (option.rect.height() - height) / 2,
                        option.rect.width() - left, height);
}

} // namespace ui
