#include "ui/results/headline_panel.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/explain/explainable.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/range_words.h"
#include "ui/words/result_words.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/look/text_widgets.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int frameOfName = 3; // pixels between the edge of a line edit and its text

} // namespace

HeadlinePanel::HeadlinePanel(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName("headline");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    addName(column);
    addFigure(column);
    m_range = textLabel("result.range", TextRole::Small, Ink::Muted, context.theme, true);
    m_run = textLabel("result.run", TextRole::Small, Ink::Muted, context.theme, true);
    m_ownCurve = textLabel("result.own_curve", TextRole::Small, Ink::Muted, context.theme, true);
    m_comparison = textLabel("result.comparison", TextRole::Base, Ink::Text, context.theme, true);
    m_chance = textLabel("result.chance", TextRole::Small, Ink::Muted, context.theme, true);
    m_nextPoint = textLabel("result.next_point", TextRole::Base, Ink::Accent, context.theme, true);
    m_fivePoints = textLabel("result.five_points", TextRole::Base, Ink::Accent, context.theme, true);
    for (QLabel* label : {m_range, m_run, m_ownCurve, m_comparison, m_chance, m_nextPoint, m_fivePoints}) {
        column->addWidget(label);
    }
    makeExplainable(m_figure, context, model::Figure{model::Symbol::TotalKg, {}, {}, {}});
    makeExplainable(m_range, context, model::Figure{model::Symbol::TotalKg, {}, {}, {}});
    makeExplainable(m_run, context, model::Figure{model::Symbol::Flop, {}, {}, {}});
    for (QLabel* label : {m_comparison, m_chance}) {
        makeExplainable(label, context, model::Figure{model::Symbol::TimesBaseline, {}, {}, {}});
    }
    makeExplainable(m_nextPoint, context, model::Figure{model::Symbol::NextPointKg, {}, {}, {}});
    makeExplainable(m_fivePoints, context, model::Figure{model::Symbol::FivePointsKg, {}, {}, {}});
    connect(&context.runner, &Runner::computed, this, &HeadlinePanel::refresh);
    connect(&context.runner, &Runner::refined, this, &HeadlinePanel::refresh);
    refresh();
}

void HeadlinePanel::addName(QVBoxLayout* column) {
    m_name = new QLineEdit;
    m_name->setObjectName("scenario.name");
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setToolTip(tr("Name of the scenario: click to change it"));
    m_name->setFont(m_context.theme.font(TextRole::Section));
    m_name->setProperty("quiet", true); // the style sheet shows its frame only under the pointer
    connect(m_name, &QLineEdit::editingFinished, this, &HeadlinePanel::rename);
    m_name->setTextMargins(-frameOfName, 0, 0, 0); // in line with the figure below
    column->addWidget(m_name);
}

void HeadlinePanel::addFigure(QVBoxLayout* column) {
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::space4);
    m_figure = textLabel("result.total", TextRole::Headline, Ink::Text, m_context.theme);
    m_unit = textLabel("result.total.unit", TextRole::Base, Ink::Text, m_context.theme);
    line->addWidget(m_figure, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 1, Qt::AlignBaseline);
    column->addLayout(line);
}

void HeadlinePanel::rename() {
    const model::Scenario& scenario = m_context.session.scenario();
    if (m_name->text() != scenarioName(scenario)) {
        m_context.session.rename(m_name->text().trimmed(), QString::fromStdString(scenario.notes));
    }
    m_name->setModified(false);
    refresh();
}

/// The number large, its unit beside it in the ordinary size.
void HeadlinePanel::showFigure() {
    const model::Quantities& point = m_context.runner.current().result.point;
    const double kg = point[model::Quantity::TotalKg];
    const QString text = point.has(model::Quantity::TotalKg) ? massText(kg, m_context.style) : tr("No answer");
    static const QRegularExpression figure(QStringLiteral("^[\\d.,'’\\s]*\\d"));
    const QString number = figure.match(text).captured();
    m_figure->setText(number.isEmpty() ? text : number);
    m_unit->setText(number.isEmpty() ? QString() : tr("%1 CO₂e").arg(text.mid(number.size()).trimmed()));
}

/// What the levers did and what the assumptions did are two things.
void HeadlinePanel::showComparison(const Shown& current) {
    const NumberStyle& style = m_context.style;
    const Shown* baseline = m_context.runner.baseline();
    const Shown* adjusted = m_context.runner.adjustedBaseline();
    QStringList lines{leverText(current, baseline, adjusted, style), assumptionText(baseline, adjusted, style)};
    lines.removeAll({});
    showText(m_comparison, lines.join(u'\n'));
    showText(m_chance, chanceText(current, adjusted != nullptr ? adjusted : baseline, style));
}

void HeadlinePanel::refresh() {
    const Shown& current = m_context.runner.current();
    const NumberStyle& style = m_context.style;
    if (!m_name->hasFocus() || !m_name->isModified()) {
        m_name->setText(scenarioName(current.scenario));
        m_name->setCursorPosition(0);
    }
    showFigure();
    showText(m_range, current.range ? rangeText((*current.range)[model::Quantity::TotalKg], style) : QString());
    showText(m_run, runText(current, style));
    showText(m_ownCurve, ownCurveText(current.scenario, current.scenario.text(model::Id::AccuracyBenchmark),
                                      m_context.session.catalog(), style));
    showComparison(current);
    showText(m_nextPoint, nextPointText(current, style));
    showText(m_fivePoints, fivePointsText(current, style));
}

} // namespace ui
