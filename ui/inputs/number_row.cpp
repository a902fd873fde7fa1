#include "ui/inputs/number_row.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "ui/inputs/landmarks.h"
#include "ui/inputs/row_values.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int boxWidth = 100;
constexpr int pages = 20; // page steps along a track

} // namespace

NumberRow::NumberRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : InputRow(parameter, context, parent), m_scale(parameter), m_box(new QLineEdit),
      m_slider(new TrackSlider(context.theme)) {
    addControl(m_box, boxWidth);
    m_box->setAlignment(Qt::AlignRight);
    m_slider->setObjectName(qt(parameter.path) + ".slider");
    m_slider->setAccessibleName(parameterLabel(parameter.id));
    m_slider->setRange(0, m_scale.last());
    m_slider->setPageStep(std::max(1, m_scale.last() / pages));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setStops([this] { return stops(); });
    addTrack(m_slider);
    connect(m_box, &QLineEdit::editingFinished, this, &NumberRow::readBox);
    connect(m_slider, &QSlider::valueChanged, this, &NumberRow::moveTo);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { this->context().session.beginGesture(true); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        this->context().session.endGesture();
        refresh();
    });
}

double NumberRow::shown() const {
    return shownNumber(parameter(), context().session.scenario(), context().runner.current().result,
                       context().session.catalog());
}

const model::Range* NumberRow::range() const {
    return std::get_if<model::Range>(&context().session.scenario().value(parameter().id));
}

TrackSlider::Stops NumberRow::stops() const {
    TrackSlider::Stops stops;
    for (const Landmark& one : landmarks(parameter(), context().session.scenario(), context().session.catalog())) {
        const QString value = parameterText(parameter(), one.number, context().style);
        stops.push_back({m_scale.positionOf(one.number), QStringLiteral("%1: %2").arg(one.name, value)});
    }
    return stops;
}

void NumberRow::showValue(bool asked) {
    const double value = shown();
    m_box->setEnabled(asked);
    m_slider->setEnabled(asked);
    if (!hasProblem()) {
        const bool typed = asked && context().session.scenario().has(parameter().id);
        setBoxText(std::isnan(value) ? QString() : parameterText(parameter(), value, context().style), typed);
    }
    m_box->setPlaceholderText(asked ? tr("not given") : tr("no answer"));
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(std::isnan(value) ? 0 : m_scale.positionOf(value));
    }
    showSpread();
    m_slider->setValueText(spokenValue());
}

void NumberRow::showSpread() {
    const model::Range* typed = range();
    m_slider->setSpread(
        typed == nullptr
            ? std::nullopt
            : std::optional(std::pair(m_scale.positionOf(typed->low), m_scale.positionOf(typed->high))));
}

QString NumberRow::spokenValue() const {
    if (const model::Range* typed = range()) {
        return tr("%1, between %2 and %3")
            .arg(spokenParameter(parameter(), typed->mode, context().style),
                 spokenParameter(parameter(), typed->low, context().style),
                 spokenParameter(parameter(), typed->high, context().style));
    }
    const double value = shown();
    return std::isnan(value) ? m_box->placeholderText() : spokenParameter(parameter(), value, context().style);
}

void NumberRow::setBoxText(const QString& text, bool typed) {
    if (m_box->text() != text) {
        m_box->setText(text);
        m_box->setCursorPosition(0);
    }
    m_written = text;
    showTyped(m_box, typed);
}

void NumberRow::readBox() {
    if (m_box->text() == m_written) {
        showProblem({});
        return;
    }
    if (m_box->text().trimmed().isEmpty()) {
        commit({});
        refresh();
        return;
    }
    const auto value = parseParameter(parameter(), m_box->text(), context().style);
    if (!value) {
        showProblem(tr("“%1” is not a number.").arg(m_box->text()));
    } else if (commit(*value)) {
        refresh();
    }
}

model::Value NumberRow::movedRange(const model::Range& range, double middle) const {
    const bool logarithmic = parameter().track.scale == model::Scale::Logarithmic && range.mode > 0.0;
    const auto moved = [&](double end) {
        const double x = logarithmic ? end * middle / range.mode : end + middle - range.mode;
        return tidy(parameter(), x);
    };
    return model::Range{std::min(moved(range.low), middle), middle, std::max(moved(range.high), middle)};
}

void NumberRow::moveTo(int position) {
    const bool held = m_slider->isSliderDown();
    const double current = shown();
    if (!held) { // arrow keys never rest on a stop that shows the same number
        position = m_scale.nextDifferent(m_scale.positionOf(current), position, current);
    }
    const double value = m_scale.valueAt(position);
    commitInGesture(range() != nullptr ? movedRange(*range(), value) : model::Value(value));
}

void NumberRow::step(int positions) {
    context().session.beginGesture();
    m_slider->setValue(m_slider->value() + positions);
}

bool NumberRow::stepKey(int key) {
    switch (key) {
    case Qt::Key_Up:
        step(1);
        return true;
    case Qt::Key_Down:
        step(-1);
        return true;
    case Qt::Key_PageUp:
        step(m_slider->pageStep());
        return true;
    case Qt::Key_PageDown:
        step(-m_slider->pageStep());
        return true;
    default:
        return false;
    }
}

bool NumberRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_slider && event->type() == QEvent::FocusIn) {
        context().session.beginGesture();
    }
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (stepKey(key)) {
            return true;
        }
        if (key == Qt::Key_Escape && (hasProblem() || m_box->text() != m_written)) {
            showProblem({});
            refresh();
            return true;
        }
    }
    return InputRow::eventFilter(watched, event);
}

} // namespace ui
