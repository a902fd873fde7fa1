#include "ui/results/result_panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/inputs/input_row.h"
#include "ui/words/result_words.h"
#include "ui/session/runner.h"
#include "ui/look/text_widgets.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

const QString noAnswer = QStringLiteral("–");
constexpr int rowSpacing = 3;

} // namespace

ResultPanel::ResultPanel(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName("result");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    addPlaceAndMarket(column);
    column->addSpacing(Theme::space4);
    addQuantities(column);
    connect(&context.runner, &Runner::computed, this, &ResultPanel::refresh);
    refresh();
}

QLabel* ResultPanel::addValue(Quantity quantity, TextRole role) {
    QLabel* value = textLabel(qt(model::quantityInfo(quantity).id), role, Ink::Text, m_context.theme);
    value->setAccessibleName(quantityLabel(quantity));
    m_rows.push_back({quantity, value});
    return value;
}

/// Side by side, never added.
void ResultPanel::addPlaceAndMarket(QVBoxLayout* column) {
    auto* pair = new QGridLayout;
    pair->setHorizontalSpacing(Theme::space8);
    pair->setVerticalSpacing(0);
    const auto add = [&](int place, const QString& title, Quantity quantity) {
        QLabel* label = textLabel({}, TextRole::Small, Ink::Muted, m_context.theme);
        label->setText(title);
        pair->addWidget(label, 0, place);
        pair->addWidget(addValue(quantity, TextRole::Section), 1, place);
        pair->setColumnStretch(place, 1);
    };
    add(0, tr("Location-based"), Quantity::OperationalKg);
    add(1, tr("Market-based"), Quantity::MarketBasedKg);
    column->addLayout(pair);
    m_market = textLabel("result.place_and_market", TextRole::Small, Ink::Muted, m_context.theme, true);
    column->addWidget(m_market);
}

void ResultPanel::addQuantities(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space8);
    grid->setVerticalSpacing(rowSpacing);
    grid->setColumnStretch(0, 1);
    for (const Quantity quantity :
         {Quantity::EmbodiedKg, Quantity::TotalEnergyKwh, Quantity::Days, Quantity::DeviceHours, Quantity::Flop,
          Quantity::TotalWaterL, Quantity::TotalCostUsd}) {
        QLabel* label = textLabel({}, TextRole::Base, Ink::Muted, m_context.theme);
        label->setText(quantityLabel(quantity));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(addValue(quantity, TextRole::Base), row, 1, Qt::AlignTop | Qt::AlignRight);
    }
    column->addLayout(grid);
}

void ResultPanel::refresh() {
    const Shown& current = m_context.runner.current();
    showText(m_market, placeAndMarketText(current, m_context.style));
    for (const Row& row : m_rows) {
        const model::Quantities& point = current.result.point;
        row.value->setText(point.has(row.quantity) ? quantityText(row.quantity, point[row.quantity], m_context.style)
                                                   : noAnswer);
    }
}

} // namespace ui
