#include "ui/inputs/track_slider.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <cmath>

namespace ui {
namespace {

constexpr int reach = 6;         // pixels around a stop in which its name is told
constexpr int stopTop = 4;       // below the middle of the groove
constexpr int stopBottom = 7;
constexpr int spreadHalf = 3;    // half the thickness of a range
constexpr int spreadAlpha = 110; // of 255

/// The slider as assistive technology sees it: its value is a number with a unit, not a position.
class TrackSliderAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TrackSliderAccess(TrackSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? slider()->valueText() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant& value) override { slider()->setValue(value.toInt()); }
    QVariant maximumValue() const override { return slider()->maximum(); }
    QVariant minimumValue() const override { return slider()->minimum(); }
    QVariant minimumStepSize() const override { return slider()->singleStep(); }

private:
    TrackSlider* slider() const { return static_cast<TrackSlider*>(object()); }
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* slider = qobject_cast<TrackSlider*>(object);
    return slider != nullptr ? new TrackSliderAccess(slider) : nullptr;
}

} // namespace

TrackSlider::TrackSlider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_theme(theme) {
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed);
}

void TrackSlider::setStops(std::function<Stops()> source) {
    m_source = std::move(source);
    m_stops.reset();
    update();
}

const TrackSlider::Stops& TrackSlider::stops() const {
    if (!m_stops) {
        m_stops = m_source ? m_source() : Stops();
    }
    return *m_stops;
}

void TrackSlider::setSpread(std::optional<std::pair<int, int>> spread) {
    if (spread != m_spread) {
        m_spread = spread;
        update();
    }
}

void TrackSlider::setValueText(const QString& text) {
    if (text == m_valueText) {
        return;
    }
    m_valueText = text;
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, value());
        QAccessible::updateAccessibility(&changed);
    }
}

/// The middle of the handle if it stood there.
int TrackSlider::pixelOf(int position) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = position;
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).center().x();
}

void TrackSlider::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    if (m_spread) {
        QColor colour = isEnabled() ? m_theme.accent : m_theme.muted;
        colour.setAlpha(spreadAlpha);
        const double left = pixelOf(m_spread->first);
        const QRectF bar(left, middle - spreadHalf, pixelOf(m_spread->second) - left, 2 * spreadHalf);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, spreadHalf, spreadHalf);
    }
    painter.setPen(QPen(m_theme.muted, m_theme.hairline));
    for (const Stop& stop : stops()) {
        const double x = pixelOf(stop.position) + 0.5;
        painter.drawLine(QPointF(x, middle + stopTop), QPointF(x, middle + stopBottom));
    }
    painter.end();
    QSlider::paintEvent(event);
}

QString TrackSlider::stopNear(int x) const {
    for (const Stop& stop : stops()) {
        if (std::abs(pixelOf(stop.position) - x) <= reach) {
            return stop.name;
        }
    }
    return {};
}

bool TrackSlider::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString name = stopNear(help->pos().x());
        if (!name.isEmpty()) {
            QToolTip::showText(help->globalPos(), name, this);
            return true;
        }
    }
    return QSlider::event(event);
}

} // namespace ui
