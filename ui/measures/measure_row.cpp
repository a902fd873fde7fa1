#include "ui/measures/measure_row.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "ui/look/text_widgets.h"
#include "ui/measures/measure_value.h"
#include "ui/session/session.h"
#include "ui/words/measure_words.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

QString name(std::string_view id, const char* part) {
    return QStringLiteral("measure.%1.%2").arg(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), QLatin1StringView(part));
}

QString changeText(double savedKg, const NumberStyle& style) {
    const QString amount = massText(std::abs(savedKg), style);
    return savedKg == 0.0 ? amount : (savedKg > 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

} // namespace

MeasureRow::MeasureRow(const model::Measure& measure, PanelContext& context, QWidget* parent)
    : QWidget(parent), m_measure(measure), m_context(context),
      m_handle(textLabel(name(measure.id, "handle"), TextRole::Base, Ink::Muted, context.theme)), m_box(new QCheckBox),
      m_saving(textLabel(name(measure.id, "saving"), TextRole::Base, Ink::Text, context.theme)),
      m_value(measure.hasValue ? new MeasureValue(measure, context) : nullptr),
      m_notice(textLabel(name(measure.id, "notice"), TextRole::Small, Ink::Muted, context.theme, true)),
      m_evidence(textLabel(name(measure.id, "evidence"), TextRole::Small, Ink::Muted, context.theme, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space8, Theme::space4, Theme::space12, Theme::space4);
    column->setSpacing(Theme::space4 / 2);
    auto* first = new QHBoxLayout;
    m_handle->setText(QStringLiteral("⠿"));
    m_handle->setToolTip(tr("Drag to another place, or Alt+Up and Alt+Down"));
    m_box->setObjectName(name(measure.id, "on"));
    m_box->setText(measureLabel(measure.id));
    m_box->setToolTip(measureHelp(measure.id));
    m_box->setAccessibleDescription(measureHelp(measure.id));
    m_box->installEventFilter(this);
    first->addWidget(m_handle);
    first->addWidget(m_box);
    first->addStretch();
    first->addWidget(m_saving);
    column->addLayout(first);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Theme::space24, 0, 0, 0);
    below->setSpacing(Theme::space4 / 2);
    if (m_value != nullptr) {
        m_value->setObjectName(name(measure.id, "value"));
        below->addWidget(m_value);
        connect(m_value, &MeasureValue::chosen, this, &MeasureRow::valueChosen);
    }
    below->addWidget(m_notice);
    below->addWidget(m_evidence);
    column->addLayout(below);
    connect(m_box, &QCheckBox::clicked, this, &MeasureRow::switched);
    m_evidence->setText(measureEvidence(measure.id, context.session.catalog(), context.style));
}

void MeasureRow::showMeasure(const model::ChosenMeasure& chosen, const model::ChosenMeasure& filled, const model::WaterfallStep* step,
                      const model::Waterfall::Alone& alone) {
    m_isOn = chosen.on;
    m_box->setChecked(chosen.on);
    m_handle->setEnabled(chosen.on);
    m_handle->setCursor(chosen.on ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (m_value != nullptr) {
        m_value->showValue(chosen.value, filled.value);
    }
    const model::Applicability& verdict = step != nullptr ? step->verdict : alone.verdict;
    showNotice(verdict);
    showEvidence();
    showSaving(step != nullptr ? step->saving : alone.saving, step != nullptr);
    if (!verdict.applies) {
        m_saving->setText(tr("does not apply"));
        setInk(m_saving, Ink::Muted, m_context.theme);
    }
}

void MeasureRow::showSaving(const model::Saving& saving, bool isStep) {
    const double kg = m_measure.marketOnly ? saving.point.marketKg : saving.point.kg;
    const QString change = changeText(kg, m_context.style);
    m_saving->setText(m_measure.marketOnly ? tr("%1 market-based").arg(change) : change);
    setInk(m_saving, isStep ? Ink::Text : Ink::Muted, m_context.theme);
    QString tip = isStep ? tr("What it changes at its place in the list") : tr("What it would change alone");
    if (saving.range && !m_measure.marketOnly && !std::isnan(saving.range->kg.p5) && !std::isnan(saving.range->kg.p95)) {
        tip += QStringLiteral("\n") + tr("Saved in the middle 90 % of draws: %1 to %2")
                                          .arg(massText(saving.range->kg.p5, m_context.style),
                                               massText(saving.range->kg.p95, m_context.style));
    }
    m_saving->setToolTip(tip);
}

void MeasureRow::showNotice(const model::Applicability& verdict) {
    setInk(m_notice, verdict.applies ? Ink::Muted : Ink::Warning, m_context.theme);
    const bool wanted = verdict.notice && (m_isOn || !verdict.applies);
    showText(m_notice, wanted ? noticeText(*verdict.notice, m_context.style) : QString());
}

/// Of what is on, and of what somebody looks at.
void MeasureRow::showEvidence() {
    m_evidence->setVisible(m_isOn || m_box->hasFocus());
}

bool MeasureRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showEvidence();
    }
    if (event->type() == QEvent::KeyPress) { // before the box takes arrows for a walk to its neighbours
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            emit moveWanted(key.key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
