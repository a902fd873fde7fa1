#include "ui/look/text_widgets.h"

namespace ui {
namespace {

QColor colour(Ink ink, const Theme& theme) {
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

constexpr int leastWidth = 80;      // pixels that wrapped text needs
constexpr int preferredWidth = 160; // the layout gives it what there is
constexpr int anyHeight = 100'000;

/// Wrapped text that measures itself once per text and width; QLabel does so a dozen times in every layout.
class WrappedLabel : public QLabel {
public:
    WrappedLabel() { setWordWrap(true); }

    QSize sizeHint() const override { return {preferredWidth, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return {leastWidth, fontMetrics().height()}; }

    int heightForWidth(int width) const override {
        if (text() != m_text || width != m_width) {
            m_text = text();
            m_width = width;
            m_height = fontMetrics().boundingRect(0, 0, width, anyHeight, Qt::TextWordWrap, m_text).height();
        }
        return m_height;
    }

private:
    mutable QString m_text;
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace

void setInk(QLabel* label, Ink ink, const Theme& theme) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour(ink, theme));
    label->setPalette(palette);
}

QLabel* textLabel(const QString& name, TextRole role, Ink ink, const Theme& theme, bool wrap) {
    QLabel* label = wrap ? new WrappedLabel : new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role));
    setInk(label, ink, theme);
    return label;
}

QLabel* headingLabel(const QString& text, const Theme& theme) {
    QLabel* label = textLabel({}, TextRole::Section, Ink::Text, theme);
    label->setText(text);
    return label;
}

QWidget* hairline(const Theme& theme) {
    auto* line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.grid);
    line->setPalette(palette);
    return line;
}

void showPanel(QWidget* panel, bool shown) {
    if (!shown || panel->parentWidget() != nullptr) {
        panel->setVisible(shown);
    }
}

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace ui
