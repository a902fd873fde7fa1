// Finds words that a layout cuts off: compares what each label, button, box and tab needs with what it got.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace tests {

inline QString described(const QWidget& widget, const QString& text) {
    const QString where = widget.parentWidget() != nullptr ? widget.parentWidget()->objectName() : QString();
    return QStringLiteral("%1 in %2 “%3” has %4x%5")
        .arg(widget.objectName().isEmpty() ? QString(widget.metaObject()->className()) : widget.objectName(), where,
             text)
        .arg(widget.width())
        .arg(widget.height());
}

inline bool cutsOff(const QLabel& label) {
    if (label.text().isEmpty()) {
        return false;
    }
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                            : label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

inline bool cutsOff(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return field.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

/// A long text in a box that one can move in is no loss where pointing at it tells the whole.
inline bool cutsOff(const QLineEdit& edit) {
    const QMargins margins = edit.textMargins();
    const int room = edit.width() - margins.left() - margins.right() - 4;
    return !edit.text().isEmpty() && !edit.toolTip().contains(edit.text()) && room < edit.fontMetrics().horizontalAdvance(edit.text());
}

inline bool cutsOff(const QAbstractButton& button) {
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) { // an icon, or a letter in a square
        return tool->toolButtonStyle() != Qt::ToolButtonIconOnly && button.width() < button.fontMetrics().horizontalAdvance(button.text());
    }
    return !button.text().isEmpty() &&
           (button.width() < button.sizeHint().width() || button.height() < button.sizeHint().height());
}

inline bool cutsOff(const QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i) && bar.tabRect(i).width() < bar.fontMetrics().horizontalAdvance(bar.tabText(i))) {
            return true;
        }
    }
    return false;
}

/// A scroll area that scrolls up and down only must not be narrower than what is in it.
inline bool cutsOff(const QScrollArea& area) {
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget() != nullptr &&
           area.widget()->width() > area.viewport()->width();
}

template <typename Widget, typename Text>
void addClipped(const QWidget& root, QStringList& found, Text text) {
    for (const auto* widget : root.findChildren<Widget*>()) {
        if (widget->isVisibleTo(&root) && cutsOff(*widget)) {
            found << described(*widget, text(*widget));
        }
    }
}

/// Everything visible below `root` whose words do not fit, in words for a test's message.
inline QStringList clippedText(const QWidget& root) {
    QStringList found;
    addClipped<QLabel>(root, found, [](const QLabel& label) { return label.text(); });
    addClipped<QComboBox>(root, found, [](const QComboBox& box) { return box.currentText(); });
    addClipped<QAbstractButton>(root, found, [](const QAbstractButton& button) { return button.text(); });
    addClipped<QLineEdit>(root, found, [](const QLineEdit& edit) { return edit.text(); });
    addClipped<QTabBar>(root, found, [](const QTabBar& bar) { return bar.tabText(0); });
    addClipped<QScrollArea>(root, found, [](const QScrollArea& area) {
        return QString::number(area.widget()->width()) + " > " + QString::number(area.viewport()->width());
    });
    return found;
}

} // namespace tests
