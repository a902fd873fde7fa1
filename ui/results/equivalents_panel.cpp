#include "ui/results/equivalents_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "model/formulas/equivalents.h"
#include "ui/look/text_widgets.h"
#include "ui/results/equivalent_card.h"
#include "ui/results/equivalent_choice.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int narrow = 6; // letters a country's box needs at least

/// The range of the amount in things of this size; none without an amount.
model::Quantiles counted(const model::Quantiles& amount, double perUnit) {
    return {model::equivalentCount(amount.p5, perUnit), model::equivalentCount(amount.p50, perUnit),
            model::equivalentCount(amount.p95, perUnit)};
}

} // namespace

EquivalentsPanel::EquivalentsPanel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_choices(ResultChoices::load()) {
    setObjectName("equivalents");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    column->addWidget(headingLabel(tr("About the same as"), context.theme));
    addCountry(column);
    for (const bool energy : {false, true}) {
        Part part{energy, textLabel({}, TextRole::Small, Ink::Muted, context.theme, true), new QVBoxLayout, {}};
        part.heading->setText(energy ? tr("By energy") : tr("By carbon"));
        column->addWidget(part.heading);
        column->addLayout(part.column);
        m_parts.push_back(part);
    }
    addChoice(column);
    connect(&context.runner, &Runner::computed, this, &EquivalentsPanel::follow);
    connect(&context.runner, &Runner::refined, this, &EquivalentsPanel::follow);
    connect(&context.session, &Session::dragEnded, this, &EquivalentsPanel::refresh);
    refresh();
}

void EquivalentsPanel::addCountry(QVBoxLayout* column) {
    m_country = new QComboBox;
    m_country->setObjectName("equivalents.country");
    m_country->setAccessibleName(tr("Country of households and cars"));
    m_country->setToolTip(m_country->accessibleName());
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(narrow);
    for (const std::string& id : thingCountries(m_context.session.catalog())) {
        const model::Region* region = m_context.session.catalog().region(id);
        m_country->addItem(region != nullptr ? regionLabel(*region) : QString::fromStdString(id),
                           QString::fromStdString(id));
    }
    m_country->setCurrentIndex(std::max(0, m_country->findData(m_choices.country)));
    connect(m_country, &QComboBox::activated, this, [this] {
        m_choices.country = m_country->currentData().toString();
        choose();
    });
    column->addWidget(m_country);
}

void EquivalentsPanel::addChoice(QVBoxLayout* column) {
    m_menu = new QMenu(this);
    m_choose = new QPushButton(tr("Choose things…"));
    m_choose->setObjectName("equivalents.choose");
    m_choose->setProperty("link", true);
    m_choose->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &EquivalentsPanel::fillChoice);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
}

/// Every kind there is, carbon first; what is shown is checked.
void EquivalentsPanel::fillChoice() {
    m_menu->clear();
    const model::Catalog& catalog = m_context.session.catalog();
    for (const bool energy : {false, true}) {
        m_menu->addSection(energy ? tr("By energy") : tr("By carbon"));
        for (const ThingKind& kind : thingKinds(catalog, energy, m_choices.country)) {
            const QString unit = QString::fromStdString(kind.unit);
            QAction* action = m_menu->addAction(equivalentLabel(*kind.records.front(), 2.0, catalog));
            action->setObjectName("equivalents.choose." + unit + (energy ? ".energy" : ".carbon"));
            action->setCheckable(true);
            action->setChecked(isShown(kind, m_choices));
            connect(action, &QAction::toggled, this, [this, unit](bool on) { toggle(unit, on); });
        }
    }
}

/// From the first choice on, the list is one's own.
void EquivalentsPanel::toggle(const QString& unit, bool shown) {
    QStringList things;
    for (const bool energy : {false, true}) {
        for (const ThingKind& kind : thingKinds(m_context.session.catalog(), energy, m_choices.country)) {
            const QString one = QString::fromStdString(kind.unit);
            if (one == unit ? shown : isShown(kind, m_choices)) {
                things << one;
            }
        }
    }
    m_choices.shownThings = things;
    choose();
}

void EquivalentsPanel::choose() {
    ResultChoices stored = ResultChoices::load();
    stored.country = m_choices.country;
    stored.shownThings = m_choices.shownThings;
    stored.save();
    refresh();
}

/// Below what the column shows, cards need not keep step with a slider that is held.
void EquivalentsPanel::follow() {
    if (!m_context.session.isDragging() || !visibleRegion().isEmpty()) {
        refresh();
    }
}

void EquivalentsPanel::refresh() {
    const bool any = !m_context.runner.current().result.equivalents.empty();
    showPanel(this, any);
    if (any) {
        for (Part& part : m_parts) {
            fill(part);
        }
    }
}

void EquivalentsPanel::fill(Part& part) {
    const Shown& current = m_context.runner.current();
    const auto amount = part.energy ? model::Quantity::TotalEnergyKwh : model::Quantity::TotalKg;
    std::size_t used = 0;
    for (const ThingKind& kind : thingKinds(m_context.session.catalog(), part.energy, m_choices.country)) {
        for (const model::Equivalent* record : isShown(kind, m_choices) ? kind.records : decltype(kind.records){}) {
            const auto& counts = current.result.equivalents;
            const auto count = std::ranges::find(counts, record->id, &model::EquivalentCount::id);
            if (count == counts.end()) {
                continue;
            }
            if (used == part.cards.size()) {
                part.cards.push_back(new EquivalentCard(m_context));
                part.column->addWidget(part.cards.back());
            }
            part.cards[used]->show(*record, count->count,
                                   current.range ? counted((*current.range)[amount], record->perUnit)
                                                 : model::Quantiles{});
            part.cards[used++]->setVisible(true);
        }
    }
    for (std::size_t i = used; i < part.cards.size(); ++i) {
        part.cards[i]->setVisible(false);
    }
    part.heading->setVisible(used > 0);
}

} // namespace ui
