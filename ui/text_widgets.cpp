#include "ui/text_widgets.h"

namespace ui {
namespace {

QColor colour(Ink ink, const Theme& theme)
{
    switch (ink) {
    case Ink::Muted:
        return theme.muted;
    case Ink::Accent:
        return theme.accent;
    case Ink::Warning:
        return theme.warning;
    case Ink::Error:
        return theme.error;
    default:
        return theme.text;
    }
}

} // namespace

void setInk(QLabel* label, Ink ink, const Theme& theme)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour(ink, theme));
    label->setPalette(palette);
}

QLabel* textLabel(const QString& name, TextRole role, Ink ink, const Theme& theme, bool wrap)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role));
    label->setWordWrap(wrap);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(label, ink, theme);
    return label;
}

QLabel* headingLabel(const QString& text, const Theme& theme)
{
    QLabel* label = textLabel({}, TextRole::Section, Ink::Text, theme);
    label->setText(text);
    return label;
}

QWidget* hairline(const Theme& theme)
{
    auto* line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.grid);
    line->setPalette(palette);
    return line;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace ui
