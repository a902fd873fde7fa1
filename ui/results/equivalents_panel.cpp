#include "ui/results/equivalents_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/inputs/input_row.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/look/text_widgets.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct Counted {
    const model::Equivalent* equivalent;
    double count;
};

/// What is shown without being asked for, in catalogue order.
std::vector<Counted> featured(const model::Result& result, const model::Catalog& catalog, bool energy) {
    std::vector<Counted> found;
    for (const model::EquivalentCount& one : result.equivalents) {
        const auto record = std::ranges::find(catalog.equivalents, one.id, &model::Equivalent::id);
        if (record != catalog.equivalents.end() && record->featured && record->isEnergy == energy) {
            found.push_back({&*record, one.count});
        }
    }
    return found;
}

QString explanation(const model::Equivalent& equivalent) {
    return EquivalentsPanel::tr("%1\nSource: %2").arg(qt(equivalent.label), qt(equivalent.provenance.source));
}

} // namespace

EquivalentsPanel::EquivalentsPanel(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName("equivalents");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    column->addWidget(headingLabel(tr("About the same as"), context.theme));
    for (const QString& title : {tr("Carbon"), tr("Energy")}) {
        Part part{textLabel({}, TextRole::Small, Ink::Muted, context.theme), new QVBoxLayout, {}};
        part.heading->setText(title);
        part.lines->setSpacing(2);
        column->addWidget(part.heading);
        column->addLayout(part.lines);
        m_parts.push_back(part);
    }
    connect(&context.runner, &Runner::computed, this, &EquivalentsPanel::refresh);
    refresh();
}

void EquivalentsPanel::refresh() {
    fill(0, false);
    fill(1, true);
    setVisible(!m_context.runner.current().result.equivalents.empty());
}

void EquivalentsPanel::fill(std::size_t index, bool energy) {
    Part& part = m_parts[index];
    const model::Catalog& catalog = m_context.session.catalog();
    const auto things = featured(m_context.runner.current().result, catalog, energy);
    part.heading->setVisible(!things.empty());
    while (part.labels.size() < things.size()) {
        part.labels.push_back(textLabel({}, TextRole::Base, Ink::Text, m_context.theme, true));
        part.lines->addWidget(part.labels.back());
    }
    for (std::size_t i = 0; i < part.labels.size(); ++i) {
        QLabel* label = part.labels[i];
        label->setVisible(i < things.size());
        if (i < things.size()) {
            label->setObjectName("equivalent." + qt(things[i].equivalent->id));
            label->setText(equivalentText(*things[i].equivalent, things[i].count, m_context.style, catalog));
            label->setToolTip(explanation(*things[i].equivalent));
        }
    }
}

} // namespace ui
