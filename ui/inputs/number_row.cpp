#include "ui/inputs/number_row.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int boxWidth = 100;
} // namespace

NumberRow::NumberRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : InputRow(parameter, context, parent), m_scale(parameter), m_box(new QLineEdit),
      m_slider(new QSlider(Qt::Horizontal)) {
    addControl(m_box, boxWidth);
    m_box->setAlignment(Qt::AlignRight);
    m_slider->setObjectName(qt(parameter.path) + ".slider");
    m_slider->setAccessibleName(parameterLabel(parameter.id));
    m_slider->setRange(0, m_scale.last());
    m_slider->setPageStep(std::max(1, m_scale.last() / 20));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->installEventFilter(this);
    grid()->addWidget(m_slider, 1, 0, 1, 2);
    setTabOrder(m_box, m_slider);
    connect(m_box, &QLineEdit::editingFinished, this, &NumberRow::readBox);
    connect(m_slider, &QSlider::valueChanged, this, &NumberRow::moveTo);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { this->context().session.beginGesture(true); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        this->context().session.endGesture();
        refresh();
    });
}

double NumberRow::shownValue(bool asked) const {
    const model::Scenario& scenario = context().session.scenario();
    const double given = asked ? scenario.numberOrDefault(parameter().id) : std::numeric_limits<double>::quiet_NaN();
    return std::isnan(given)
               ? usedValue(parameter().id, scenario, context().runner.current().result, context().session.catalog())
               : given;
}

void NumberRow::showValue(bool asked) {
    const double value = shownValue(asked);
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
    m_slider->setAccessibleDescription(m_box->text());
}

void NumberRow::setBoxText(const QString& text, bool typed) {
    if (m_box->text() != text) {
        m_box->setText(text);
        m_box->setCursorPosition(0);
    }
    m_written = text;
    const QColor colour = typed ? context().theme.text : context().theme.muted; // a default steps back
    if (m_box->palette().color(QPalette::Active, QPalette::Text) != colour) {
        QPalette palette = m_box->palette();
        palette.setColor(QPalette::Text, colour);
        m_box->setPalette(palette);
    }
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

void NumberRow::moveTo(int position) {
    const bool held = m_slider->isSliderDown();
    const double current = shownValue(true);
    if (!held) { // arrow keys never rest on a stop that shows the same number
        position = m_scale.nextDifferent(m_scale.positionOf(current), position, current);
    }
    commitInGesture(m_scale.valueAt(position));
}

void NumberRow::step(int positions) {
    context().session.beginGesture();
    m_slider->setValue(m_slider->value() + positions);
}

bool NumberRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_slider && event->type() == QEvent::FocusIn) {
        context().session.beginGesture();
    }
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            step(1);
            return true;
        case Qt::Key_Down:
            step(-1);
            return true;
        case Qt::Key_Escape:
            showProblem({});
            refresh();
            return true;
        default:
            break;
        }
    }
    return InputRow::eventFilter(watched, event);
}

} // namespace ui
