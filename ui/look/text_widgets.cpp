#include "ui/look/text_widgets.h"

#include <QEvent>
#include <QHash>
#include <QTextLayout>
#include <cmath>

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

/// Wrapped text that measures itself once per text and width; QLabel does so a dozen times in every layout, which asks
/// for one width with a scroll bar and for another without.
class WrappedLabel : public QLabel {
public:
    WrappedLabel() { setWordWrap(true); }

    QSize sizeHint() const override { return {preferredWidth, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return {leastWidth, fontMetrics().height()}; }

    int heightForWidth(int width) const override {
        if (text() != m_text) {
            m_text = text();
            m_heights.clear();
            shape();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known : *m_heights.insert(width, measured(width));
    }

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::FontChange) {
            m_heights.clear();
            shape();
        }
        QLabel::changeEvent(event);
    }

private:
    /// Glyphs are looked up once for all widths: that is what costs.
    void shape() const {
        m_layout.setFont(font());
        m_layout.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
        m_layout.setCacheEnabled(true);
    }

    /// As QLabel paints it: lines with the font's leading between them.
    int measured(int width) const {
        const double leading = QFontMetricsF(font()).leading();
        double height = -leading;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            height += leading + line.height();
        }
        m_layout.endLayout();
        return static_cast<int>(std::ceil(std::max(0.0, height)));
    }

    mutable QString m_text;
    mutable QTextLayout m_layout;
    mutable QHash<int, int> m_heights; // by width, of `m_text`
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
