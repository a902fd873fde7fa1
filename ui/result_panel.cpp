#include "ui/result_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/accuracy_chart.h"
#include "ui/input_row.h"
#include "ui/result_words.h"
#include "ui/runner.h"
#include "ui/session.h"
#include "ui/text_widgets.h"
#include "ui/wording.h"

namespace ui {
namespace {

using model::Quantity;

const QString noAnswer = QStringLiteral("–");

QString valueText(Quantity quantity, const model::Result& result, const NumberStyle& style)
{
    return result.point.has(quantity) ? quantityText(quantity, result.point[quantity], style) : noAnswer;
}

} // namespace

ResultPanel::ResultPanel(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName("result");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    addHeadline(column);
    column->addSpacing(Theme::space8);
    addQuantities(column);
    connect(&context.runner, &Runner::computed, this, &ResultPanel::refresh);
    refresh();
}

void ResultPanel::addHeadline(QVBoxLayout* column)
{
    const Theme& theme = m_context.theme;
    m_name = new QLineEdit;
    m_name->setObjectName("scenario.name");
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setToolTip(tr("Name of the scenario: click to change it"));
    m_name->setFont(theme.font(TextRole::Section));
    m_name->setProperty("quiet", true); // the style sheet shows its frame only under the pointer
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const model::Scenario& scenario = m_context.session.scenario();
        if (m_name->text() != scenarioName(scenario)) {
            m_context.session.rename(m_name->text().trimmed(), QString::fromStdString(scenario.notes));
        }
        showHeadline();
    });
    column->addWidget(m_name);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::space4);
    m_figure = textLabel("result.total", TextRole::Headline, Ink::Text, theme);
    m_unit = textLabel("result.total.unit", TextRole::Base, Ink::Text, theme);
    line->addWidget(m_figure, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 1, Qt::AlignBaseline);
    column->addLayout(line);
    m_comparison = textLabel("result.comparison", TextRole::Base, Ink::Text, theme, true);
    m_nextPoint = textLabel("result.next_point", TextRole::Base, Ink::Accent, theme, true);
    m_fivePoints = textLabel("result.five_points", TextRole::Base, Ink::Accent, theme, true);
    for (QLabel* label : {m_comparison, m_nextPoint, m_fivePoints}) {
        column->addWidget(label);
    }
}

void ResultPanel::addQuantities(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    for (const Quantity quantity : {Quantity::OperationalKg, Quantity::MarketBasedKg, Quantity::EmbodiedKg}) {
        addQuantity(grid, quantity);
    }
    m_market = textLabel("result.place_and_market", TextRole::Small, Ink::Muted, m_context.theme, true);
    grid->addWidget(m_market, grid->rowCount(), 0, 1, 2);
    grid->setRowMinimumHeight(grid->rowCount(), Theme::space4);
    for (const Quantity quantity : {Quantity::TotalEnergyKwh, Quantity::Days, Quantity::DeviceHours, Quantity::Flop,
                                    Quantity::TotalWaterL, Quantity::TotalCostUsd}) {
        addQuantity(grid, quantity);
    }
    column->addLayout(grid);
}

void ResultPanel::addQuantity(QGridLayout* grid, Quantity quantity)
{
    const QString id = qt(model::quantityInfo(quantity).id);
    QLabel* label = textLabel(id + ".label", TextRole::Base, Ink::Muted, m_context.theme, true);
    label->setText(quantityLabel(quantity));
    QLabel* value = textLabel(id, TextRole::Base, Ink::Text, m_context.theme);
    value->setAccessibleName(label->text());
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    m_rows.push_back({quantity, value});
}

void ResultPanel::showHeadline()
{
    const Shown& current = m_context.runner.current();
    if (!m_name->hasFocus() || !m_name->isModified()) {
        m_name->setText(scenarioName(current.scenario));
        m_name->setCursorPosition(0);
    }
    const QString text = valueText(Quantity::TotalKg, current.result, m_context.style);
    static const QRegularExpression figure(QStringLiteral("^[\\d.,']+"));
    const QString number = figure.match(text).captured();
    m_figure->setText(number.isEmpty() ? text : number);
    m_unit->setText(number.isEmpty() ? QString() : tr("%1 CO₂e").arg(text.mid(number.size()).trimmed()));
}

void ResultPanel::refresh()
{
    const Shown& current = m_context.runner.current();
    const NumberStyle& style = m_context.style;
    showHeadline();
    showText(m_comparison, comparisonText(current, m_context.runner.baseline(), style));
    showText(m_nextPoint, nextPointText(current, style));
    showText(m_fivePoints, fivePointsText(current, style));
    showText(m_market, placeAndMarketText(current, style));
    for (const Row& row : m_rows) {
        row.value->setText(valueText(row.quantity, current.result, style));
    }
}

} // namespace ui
