#include "ui/results/result_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/explain/explainable.h"
#include "ui/look/text_widgets.h"
#include "ui/results/accuracies_row.h"
#include "ui/results/result_table.h"
#include "ui/session/runner.h"
#include "ui/words/range_words.h"
#include "ui/words/result_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

const QString noAnswer = QStringLiteral("–");
constexpr int rowSpacing = 3;

QString named(Quantity quantity) {
    const std::string_view id = model::quantityInfo(quantity).id;
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

bool hasSections(const model::Scenario& scenario) {
    return std::ranges::any_of(model::parameters(), [&](const model::Parameter& p) {
        return p.kind == model::Kind::Switch && scenario.has(p.id);
    });
}

} // namespace

ResultPanel::ResultPanel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_choices(ResultChoices::load()) {
    setObjectName("result");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    addPlaceAndMarket(column);
    column->addSpacing(Theme::space4);
    addScopes(column);
    column->addSpacing(Theme::space4);
    addQuantities(column);
    column->addSpacing(Theme::space4);
    column->addWidget(new AccuraciesRow(context));
    addFoot(column);
    connect(&context.runner, &Runner::computed, this, &ResultPanel::refresh);
    connect(&context.runner, &Runner::refined, this, &ResultPanel::refresh);
    refreshScopes();
    refresh();
}

void ResultPanel::addValue(QGridLayout* grid, int row, int place, Quantity quantity, TextRole role,
                           Qt::Alignment side) {
    QLabel* value = textLabel(named(quantity), role, Ink::Text, m_context.theme);
    QLabel* range = textLabel(named(quantity) + ".range", TextRole::Small, Ink::Muted, m_context.theme, true);
    range->setAlignment(side);
    makeExplainable(value, m_context, model::Figure{model::symbolOf(quantity), {}, {}, {}});
    grid->addWidget(value, row, place, Qt::AlignTop | side);
    const bool beside = side == Qt::AlignRight; // a row of its own across the label, or a column of the pair
    grid->addWidget(range, row + 1, beside ? 0 : place, 1, beside ? 2 : 1);
    m_rows.push_back({quantity, value, range, nullptr});
}

/// Side by side, never added.
void ResultPanel::addPlaceAndMarket(QVBoxLayout* column) {
    auto* pair = new QGridLayout;
    pair->setHorizontalSpacing(Theme::space8);
    pair->setVerticalSpacing(0);
    const auto add = [&](int place, Quantity quantity) {
        QLabel* label = textLabel(named(quantity) + ".title", TextRole::Small, Ink::Muted, m_context.theme, true);
        pair->addWidget(label, 0, place);
        addValue(pair, 1, place, quantity, TextRole::Section, Qt::AlignLeft);
        pair->setColumnStretch(place, 1);
        return label;
    };
    m_placeTitle = add(0, Quantity::OperationalKg);
    m_marketTitle = add(1, Quantity::MarketBasedKg);
    column->addLayout(pair);
    m_market = textLabel("result.place_and_market", TextRole::Small, Ink::Muted, m_context.theme, true);
    column->addWidget(m_market);
}

QPushButton* ResultPanel::addOwner(const QString& name, const QString& text, MachineOwner owner) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(m_choices.owner == owner);
    button->setProperty("segment", true);
    button->setProperty("place", owner == MachineOwner::Own ? "first" : "last");
    connect(button, &QPushButton::clicked, this, [this, owner] {
        choose([owner](ResultChoices& choices) { choices.owner = owner; });
        refreshScopes();
    });
    return button;
}

/// The same kilograms under another heading: it depends on who reports.
void ResultPanel::addScopes(QVBoxLayout* column) {
    auto* roles = new QHBoxLayout;
    roles->setSpacing(0);
    m_own = addOwner("result.owner.own", tr("Own machines"), MachineOwner::Own);
    m_rented = addOwner("result.owner.rented", tr("Rented"), MachineOwner::Rented);
    roles->addWidget(m_own, 1);
    roles->addWidget(m_rented, 1);
    column->addLayout(roles);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space8);
    grid->setVerticalSpacing(rowSpacing);
    grid->setColumnStretch(0, 1);
    m_electricity = textLabel("result.scope.electricity", TextRole::Base, Ink::Muted, m_context.theme, true);
    grid->addWidget(m_electricity, 0, 0, Qt::AlignTop);
    QLabel* electricity = textLabel("result.scope.electricity.value", TextRole::Base, Ink::Text, m_context.theme);
    makeExplainable(electricity, m_context, model::Figure{model::Symbol::OperationalKg, {}, {}, {}});
    grid->addWidget(electricity, 0, 1, Qt::AlignTop | Qt::AlignRight);
    m_rows.push_back({Quantity::OperationalKg, electricity, nullptr, nullptr});
    m_hardware = addRow(grid, Quantity::EmbodiedKg, {});
    m_hardware->setObjectName("result.scope.hardware");
    column->addLayout(grid);
    m_scopes = textLabel("result.scopes", TextRole::Small, Ink::Muted, m_context.theme, true);
    column->addWidget(m_scopes);
}

QLabel* ResultPanel::addRow(QGridLayout* grid, Quantity quantity, const QString& text) {
    QLabel* label = textLabel({}, TextRole::Base, Ink::Muted, m_context.theme, true);
    label->setText(text);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    addValue(grid, row, 1, quantity, TextRole::Base, Qt::AlignRight);
    return label;
}

void ResultPanel::addQuantities(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space8);
    grid->setVerticalSpacing(rowSpacing);
    grid->setColumnStretch(0, 1);
    for (const Quantity quantity : {Quantity::DevelopmentOperationalKg, Quantity::DevelopmentEnergyKwh, Quantity::DataMovementKg,
                                    Quantity::DataMovementSavedKg, Quantity::DataMovementPaybackHours,
                                    Quantity::BaseOperationalKg, Quantity::BaseEnergyKwh,
                                    Quantity::ScheduleSavedKg, Quantity::ScheduleSavedShare, Quantity::ScheduleDelayDays,
                                    Quantity::DeploymentOperationalKg, Quantity::DeploymentEnergyKwh,
                                    Quantity::DeploymentShare, Quantity::DeploymentBreakEvenMonths}) {
        addSectionRow(grid, quantity);
    }
    for (const Quantity quantity : {Quantity::TotalEnergyKwh, Quantity::Days, Quantity::DeviceHours, Quantity::Flop,
                                    Quantity::TotalWaterL, Quantity::TotalCostUsd}) {
        addRow(grid, quantity, quantityLabel(quantity));
    }
    column->addLayout(grid);
}

/// Only in sight while the section is on.
void ResultPanel::addSectionRow(QGridLayout* grid, Quantity quantity) {
    QLabel* label = addRow(grid, quantity, quantityLabel(quantity));
    m_rows.back().label = label;
}

void ResultPanel::addFoot(QVBoxLayout* column) {
    m_ranges = new QCheckBox(tr("Show ranges"));
    m_ranges->setObjectName("result.ranges");
    m_ranges->setToolTip(tr("The middle 90 % of draws below each figure"));
    m_ranges->setChecked(m_choices.ranges);
    connect(m_ranges, &QCheckBox::toggled, this, [this](bool on) {
        choose([on](ResultChoices& choices) { choices.ranges = on; });
        refresh();
    });
    auto* copy = new QPushButton(tr("Copy as a table"));
    copy->setObjectName("result.copy");
    copy->setProperty("link", true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(resultTable(m_context.runner.shown(), m_context.style)); });
    column->addWidget(m_ranges, 0, Qt::AlignLeft);
    column->addWidget(copy, 0, Qt::AlignLeft);
}

/// Stored at once; what others store meanwhile stays.
void ResultPanel::choose(const std::function<void(ResultChoices&)>& change) {
    change(m_choices);
    ResultChoices stored = ResultChoices::load();
    change(stored);
    stored.save();
}

void ResultPanel::refreshScopes() {
    const bool rented = m_choices.owner == MachineOwner::Rented;
    m_electricity->setText(rented ? tr("Scope 3, electricity") : tr("Scope 2, electricity"));
    m_hardware->setText(tr("Scope 3, making the hardware"));
    m_scopes->setText(rented ? tr("Who rents machines usually reports all of it as Scope 3: the electricity is the "
                                  "provider's Scope 2.")
                             : tr("Who owns the machines reports their electricity as Scope 2 and their making as "
                                  "Scope\u00a0"
                                  "3."));
}

void ResultPanel::refresh() {
    const Shown& current = m_context.runner.current();
    const NumberStyle& style = m_context.style;
    const bool alone = !hasSections(current.scenario); // else the total above holds more than the final run
    m_placeTitle->setText(alone ? tr("Location-based") : tr("Final run, location-based"));
    m_marketTitle->setText(alone ? tr("Market-based") : tr("Final run, market-based"));
    showText(m_market, placeAndMarketText(current, style));
    for (const Row& row : m_rows) {
        const model::Quantities& point = current.result.point;
        if (row.label != nullptr) {
            row.label->setVisible(point.has(row.quantity));
            row.value->setVisible(point.has(row.quantity));
        }
        row.value->setText(point.has(row.quantity) ? quantityText(row.quantity, point[row.quantity], style) : noAnswer);
        row.value->setAccessibleName(QStringLiteral("%1: %2").arg(quantityLabel(row.quantity), row.value->text()));
        if (row.range != nullptr) {
            const bool shown = m_choices.ranges && current.range && point.has(row.quantity);
            showText(row.range,
                     shown ? quantityRangeText(row.quantity, (*current.range)[row.quantity], style) : QString());
        }
    }
}

} // namespace ui
