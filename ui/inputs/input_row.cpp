#include "ui/inputs/input_row.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <QToolTip>
#include <cmath>

#include "ui/inputs/info_panel.h"
#include "ui/inputs/row_values.h"
#include "ui/look/icons.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr double usualPixels = 13.0; // of the type for which widths are given
constexpr double largeType = 1.45;   // times that: too wide for a label beside its control
constexpr int buttonWidth = 20;
constexpr int buttonIcon = 14;
constexpr int foundMs = 1'600;
enum Column { LabelColumn, DiffersColumn, ControlColumn, ResetColumn, AboutColumn, columnCount };

double scaleOf(const Theme& theme) {
    return theme.basePixels / usualPixels;
}

int scaled(const Theme& theme, int pixels) {
    return static_cast<int>(std::lround(pixels * scaleOf(theme)));
}

QToolButton* smallButton(const QString& name, const Theme& theme) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(scaled(theme, buttonWidth), scaled(theme, buttonWidth));
    button->setIconSize({scaled(theme, buttonIcon), scaled(theme, buttonIcon)});
    return button;
}

void keepRoom(QWidget* widget) {
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

void setMark(QWidget* widget, const char* property, bool on) { // the style sheet knows what it looks like
    if (widget->property(property).toBool() != on) {
        widget->setProperty(property, on);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

QLabel* rowLabel(const model::Parameter& parameter, const Theme& theme) {
    QLabel* label = textLabel(qt(parameter.path) + ".label", TextRole::Base, Ink::Text, theme, true);
    label->setText(parameterLabel(parameter.id));
    int longest = 0;
    for (const QString& word : label->text().split(u' ')) {
        longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
    }
    label->setMinimumWidth(longest + 1);
    return label;
}

bool opensInfo(const QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    return (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) ||
           (key->key() == Qt::Key_I && key->modifiers() == Qt::ControlModifier);
}

} // namespace

InputRow::InputRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_context(context), m_grid(new QGridLayout(this)),
      m_controlRow(scaleOf(context.theme) >= largeType ? 1 : 0), m_label(rowLabel(parameter, context.theme)),
      m_differs(textLabel(qt(parameter.path) + ".differs", TextRole::Base, Ink::Accent, context.theme)),
      m_reset(smallButton(qt(parameter.path) + ".reset", context.theme)),
      m_about(smallButton(qt(parameter.path) + ".info", context.theme)) {
    setObjectName(qt(parameter.path) + ".row");
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(Theme::space4);
    m_grid->setColumnStretch(LabelColumn, 1);
    addButtons();
}

void InputRow::addButtons() {
    m_differs->setText(QStringLiteral("<"));
    keepRoom(m_differs);
    keepRoom(m_reset);
    m_reset->setIcon(icon("reset", m_context.theme.accent));
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(m_label->text()));
    m_reset->setToolTip(tr("Back to the default"));
    m_about->setText(QStringLiteral("i"));
    m_about->setCheckable(true);
    m_about->setAccessibleName(tr("About: %1").arg(m_label->text()));
    m_about->setToolTip(tr("What this is, its range and where it comes from (F1)"));
    QPalette palette = m_about->palette();
    palette.setColor(QPalette::ButtonText, m_context.theme.muted);
    m_about->setPalette(palette);
    m_grid->addWidget(m_label, 0, LabelColumn);
    m_grid->addWidget(m_differs, 0, DiffersColumn);
    m_grid->addWidget(m_reset, 0, ResetColumn);
    m_grid->addWidget(m_about, 0, AboutColumn);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        commit({});
        refresh();
    });
    connect(m_about, &QToolButton::clicked, this, [this](bool open) { setInfoOpen(open); });
}

void InputRow::addControl(QWidget* control, int width) {
    control->setObjectName(qt(m_parameter.path));
    control->setAccessibleName(m_label->text());
    control->setFixedWidth(scaled(m_context.theme, width));
    control->installEventFilter(this);
    m_label->setBuddy(control);
    m_grid->addWidget(control, m_controlRow, ControlColumn, 1, 1, Qt::AlignRight);
    setTabOrder(control, m_reset);
    setTabOrder(m_reset, m_about);
}

void InputRow::addTrack(QWidget* track) {
    track->installEventFilter(this);
    m_grid->addWidget(track, m_controlRow + 1, LabelColumn, 1, ControlColumn + 1);
    setTabOrder(control(), track);
    setTabOrder(track, m_reset);
}

bool InputRow::isTyped() const {
    return m_context.session.scenario().has(m_parameter.id);
}

void InputRow::refresh() {
    const bool asked = isAsked(m_parameter.id, m_context.session.scenario());
    setInk(m_label, asked ? Ink::Text : Ink::Muted, m_context.theme);
    m_reset->setVisible(asked && (isTyped() || hasProblem()));
    showValue(asked);
    showDifference();
    speak(asked);
    if (m_info != nullptr) {
        m_info->refresh();
    }
}

/// What the baseline has here, in words; empty where there is no baseline or it has the same.
QString InputRow::baselineText() const {
    const auto& baseline = m_context.session.workspace().baseline;
    const model::Scenario& scenario = m_context.session.scenario();
    if (!baseline || !isAsked(m_parameter.id, scenario) ||
        baseline->value(m_parameter.id) == scenario.value(m_parameter.id)) {
        return {};
    }
    const model::Catalog& catalog = m_context.session.catalog();
    const Shown* shown = m_context.runner.baseline();
    const model::Result none;
    const QString there =
        shownText(m_parameter, *baseline, shown != nullptr ? shown->result : none, catalog, m_context.style);
    const QString here =
        shownText(m_parameter, scenario, m_context.runner.current().result, catalog, m_context.style);
    return there == here ? QString() : there.isEmpty() ? tr("not given") : there;
}

void InputRow::showDifference() {
    const QString there = baselineText();
    m_differs->setVisible(!there.isEmpty());
    m_differs->setToolTip(tr("Baseline: %1").arg(there));
}

QString InputRow::spokenValue() const {
    return shownText(m_parameter, m_context.session.scenario(), m_context.runner.current().result,
                     m_context.session.catalog(), m_context.style);
}

/// Name and state for screen readers, which ask for them at any time.
void InputRow::speak(bool asked) {
    const QString value = spokenValue();
    const QString name = value.isEmpty() ? m_label->text() : QStringLiteral("%1, %2").arg(m_label->text(), value);
    if (control()->accessibleName() != name) {
        control()->setAccessibleName(name);
    }
    QStringList state{!asked ? tr("solved, not an input now") : isTyped() ? tr("typed") : tr("default")};
    if (!m_differs->isHidden()) {
        state << m_differs->toolTip();
    }
    if (hasProblem()) {
        state << m_problem->text();
    }
    const QString text = state.join(QStringLiteral("; "));
    if (control()->accessibleDescription() != text) {
        control()->setAccessibleDescription(text);
    }
}

void InputRow::showTyped(QWidget* control, bool typed) const {
    const QColor colour = typed ? m_context.theme.text : m_context.theme.muted;
    if (control->palette().color(QPalette::Active, QPalette::Text) != colour) {
        QPalette palette = control->palette();
        palette.setColor(QPalette::Text, colour);
        palette.setColor(QPalette::ButtonText, colour);
        control->setPalette(palette);
    }
}

bool InputRow::commit(model::Value value) {
    return settle(m_context.session.edit({{m_parameter.id, std::move(value)}}));
}

bool InputRow::commitInGesture(model::Value value) {
    return settle(m_context.session.editInGesture({{m_parameter.id, std::move(value)}}));
}

bool InputRow::settle(const std::optional<model::Problem>& problem) {
    const bool recovered = hasProblem() && !problem;
    showProblem(problem ? problemText(*problem, m_context.style) : QString());
    if (recovered) {
        refresh();
    }
    return !problem;
}

void InputRow::showProblem(const QString& text) {
    if (m_problem == nullptr && !text.isEmpty()) {
        m_problem = textLabel(qt(m_parameter.path) + ".problem", TextRole::Small, Ink::Error, m_context.theme, true);
        m_grid->addWidget(m_problem, m_controlRow + 2, 0, 1, columnCount);
    }
    if (m_problem != nullptr) {
        m_problem->setText(text);
        m_problem->setVisible(!text.isEmpty());
        setMark(control(), "wrong", !text.isEmpty());
        m_reset->setVisible(!text.isEmpty() || isTyped());
        speak(true);
    }
}

void InputRow::setInfoOpen(bool open) {
    m_about->setChecked(open);
    if (open == isInfoOpen()) {
        return;
    }
    if (!open) {
        m_info->hide();
        m_info->deleteLater(); // it may be the one that asked
        m_info = nullptr;
        control()->isEnabled() ? control()->setFocus() : m_about->setFocus();
        return;
    }
    m_info = new InfoPanel(m_parameter, m_context);
    m_info->setAccessibleName(m_about->accessibleName());
    m_grid->addWidget(m_info, m_controlRow + 3, 0, 1, columnCount);
    m_info->show();
    connect(m_info, &InfoPanel::closed, this, [this] { setInfoOpen(false); });
    connect(m_info, &InfoPanel::chosen, this, [this](const model::Value& value) {
        commit(value);
        refresh();
    });
}

void InputRow::markFound() {
    setMark(this, "found", true);
    QTimer::singleShot(foundMs, this, [this] { setMark(this, "found", false); });
}

QString InputRow::explanation() const {
    QStringList lines{"<b>" + m_label->text().toHtmlEscaped() + "</b>", parameterHelp(m_parameter.id).toHtmlEscaped()};
    const auto text = [&](double x) { return parameterText(m_parameter, x, m_context.style); };
    if (const auto* evidence = m_context.session.catalog().findDefault(m_parameter.evidence)) {
        lines << tr("Usual range: %1 to %2").arg(text(evidence->low), text(evidence->high)).toHtmlEscaped();
    }
    if (const model::Setting* used = usedSetting(m_parameter.id, m_context.runner.current().result);
        used != nullptr && !used->source.empty() && used->origin != model::Origin::Typed) {
        lines << tr("Used: %1. Source: %2").arg(text(used->value), qt(used->source)).toHtmlEscaped();
    }
    return "<p>" + lines.join("<br>") + "</p>";
}

bool InputRow::eventFilter(QObject* watched, QEvent* event) {
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control != nullptr && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    if (opensInfo(event)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            setInfoOpen(!isInfoOpen());
        }
        return true;
    }
    if (isInfoOpen() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !hasProblem()) {
        setInfoOpen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool InputRow::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) { // made when asked for: rows are refreshed far more often
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), explanation(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
