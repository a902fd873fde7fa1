#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_rows.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/scene_parts.h"

namespace ui {

namespace {

constexpr double capShare = 0.25; // half the height of a whisker's end, of its bar

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

class BarScene {
public:
    BarScene(ChartScene& scene, const SceneInput& input)
        : m_scene(scene), m_input(input), m_bars(input.spec.bars),
          m_scale(input.spec.x, input.plot.left(), input.plot.right()), m_small(input.metrics(TextRole::Small)),
          m_sizes(input.theme), m_zero(pixel(0.0)) {}

    void build() {
        addXTitle(m_scene, m_input);
        const double above = plot().top() - m_input.space(Theme::space4) - m_small.height() / 2;
        addWord(printable(m_input.spec.y.title), m_input.frame.padding, above, plot().right(), true);
        const std::vector<BarRow> rows = barRows(m_bars, plot().height(), m_sizes);
        const double stretch = plot().height() / std::max(1.0, m_sizes.of(rows));
        double top = plot().top();
        for (const BarRow& row : rows) {
            const double height = stretch * m_sizes.of(row);
            row.leftOut > 0 ? addLeftOut(row, top, height) : addRow(row, top, height);
            top += height;
        }
        m_scene.hairlines.emplace_back(m_zero, plot().top(), m_zero, plot().bottom());
    }

private:
    const QRectF& plot() const { return m_input.plot; }
    // Whatever has no place stands at the left edge, where bars begin.
    double pixel(double value) const {
        const double at = m_scale.pixel(value);
        return std::isnan(at) ? plot().left() : std::clamp(at, plot().left(), plot().right());
    }

    void addRow(const BarRow& row, double top, double height);
    void addLeftOut(const BarRow& row, double top, double height);
    void addBar(const Bar& bar, const QRectF& strip);
    double addWhisker(const Bar& bar, const QRectF& strip);
    void addWord(const QString& text, double left, double centre, double room, bool muted);
    QRectF strip(double top, double height) const { return {plot().left(), top, plot().width(), height}; }

    ChartScene& m_scene;
    const SceneInput& m_input;
    const std::vector<Bar>& m_bars;
    AxisScale m_scale;
    QFontMetricsF m_small;
    BarSizes m_sizes;
    double m_zero;
};

void BarScene::addWord(const QString& text, double left, double centre, double room, bool muted) {
    const QString fitting = m_small.elidedText(text, Qt::ElideRight, room);
    const QSizeF size(m_small.horizontalAdvance(fitting), m_small.height());
    if (!fitting.isEmpty())
        m_scene.words.push_back({fitting, {{left, centre - size.height() / 2}, size}, TextRole::Small, muted});
}

void BarScene::addRow(const BarRow& row, double top, double height) {
    const double smallest = m_sizes.bar * static_cast<double>(row.count);
    const double bars = height * smallest / (smallest + m_sizes.gap);
    const double gap = (height - bars) / 2;
    const double each = bars / static_cast<double>(row.count);
    const QString name = printable(m_bars[row.first].name);
    addWord(name, m_input.frame.padding, top + height / 2, m_input.frame.left - m_input.space(Theme::space8), false);
    for (std::size_t i = 0; i < row.count; ++i)
        addBar(m_bars[row.first + i], strip(top + gap + static_cast<double>(i) * each, each));
}

void BarScene::addLeftOut(const BarRow& row, double top, double height) {
    const QString text = Words::tr("and %1 more", "rows of a bar chart").arg(m_input.spec.locale.toString(row.leftOut));
    addWord(text, m_input.frame.padding, top + height / 2, m_input.frame.size.width(), true);
}

void BarScene::addBar(const Bar& bar, const QRectF& strip) {
    const double end = pixel(bar.value);
    const double begin = pixel(bar.from);
    const double inset = strip.height() / 10; // bars of one row do not touch
    const QRectF body = QRectF(QPointF(begin, strip.top()), QPointF(end, strip.bottom())).normalized();
    const auto tone = bar.faded ? ChartScene::Tone::Faded : ChartScene::Tone::Solid;
    if (!std::isnan(m_scale.pixel(bar.value)))
        m_scene.fills.push_back({QPolygonF(body.adjusted(0, inset, 0, -inset)), bar.role, tone});
    // Beside the bar on its positive side, where nothing else is.
    const double furthest = std::max({m_zero, begin, end, addWhisker(bar, strip)});
    const double left = furthest + m_input.space(Theme::space4);
    const QString text = printable(bar.text);
    addWord(text, left, strip.center().y(), m_input.frame.size.width() - m_input.frame.padding - left, bar.faded);
    const double reach = strip.height() / 4; // the gap between rows belongs to the nearer one
    const QRectF row(QPointF(m_input.frame.padding, strip.top() - reach),
                     QPointF(m_input.frame.size.width() - m_input.frame.padding, strip.bottom() + reach));
    const QString name = printable(bar.name);
    const QString tip = text.isEmpty() ? name : Words::tr("%1: %2", "name and value").arg(name, text);
    m_scene.targets.push_back({row, tip, bar.key, ChartScene::Target::Kind::Bar});
}

// How far to the right it goes.
double BarScene::addWhisker(const Bar& bar, const QRectF& strip) {
    if (std::isnan(bar.low) || std::isnan(bar.high))
        return m_zero;
    const double low = pixel(bar.low);
    const double high = bar.high == std::numeric_limits<double>::infinity() ? plot().right() : pixel(bar.high);
    const double centre = strip.center().y();
    const double cap = capShare * strip.height();
    m_scene.whiskers.emplace_back(low, centre, high, centre);
    for (const double x : {low, high})
        m_scene.whiskers.emplace_back(x, centre - cap, x, centre + cap);
    return high;
}

} // namespace

void addBarScene(ChartScene& scene, const SceneInput& input) {
    BarScene(scene, input).build();
}

} // namespace ui
