#include "ui/inputs/inputs_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/inputs/choice_row.h"
#include "ui/inputs/direction_switch.h"
#include "ui/inputs/number_row.h"
#include "ui/look/column_area.h"
#include "ui/session/runner.h"
#include "ui/inputs/search_row.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Group;
using model::Id;
using model::Kind;
using model::Parameter;

/// The main tab: everything simple, and what belongs right beside it.
bool isMain(const Parameter& p) {
    return p.level == model::Level::Simple || p.id == Id::TrainingPrecision || p.id == Id::SiteContractedCarbonFree;
}

constexpr int rowSpacing = 3;

InputRow* makeRow(const Parameter& parameter, PanelContext& context) {
    switch (parameter.kind) {
    case Kind::Choice:
        return new ChoiceRow(parameter, context);
    case Kind::Hardware:
    case Kind::Region:
        return new SearchRow(parameter, context);
    default:
        return new NumberRow(parameter, context);
    }
}

} // namespace

InputsPanel::InputsPanel(PanelContext& context, QWidget* parent)
    : QTabWidget(parent), m_context(context), m_direction(new DirectionSwitch(context)) {
    setObjectName("inputs");
    setDocumentMode(true);
    QVBoxLayout* main = addPage(tr("Inputs"), "inputs.main");
    main->addWidget(m_direction);
    m_assumptions = addPage(tr("Assumptions"), "inputs.assumptions");
    fill(main, true);
    connect(&context.runner, &Runner::computed, this, &InputsPanel::refresh);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        fillAssumptions();
        refresh();
    });
    refresh();
}

void InputsPanel::fill(QVBoxLayout* page, bool main) {
    addSection(page, groupLabel(Group::Accuracy), {Group::Accuracy}, main);
    addSection(page, groupLabel(Group::Model), {Group::Model, Group::Data}, main);
    addSection(page, groupLabel(Group::Training), {Group::Training}, main);
    addSection(page, groupLabel(Group::Site), {Group::Site}, main);
    addSection(page, groupLabel(Group::Embodied), {Group::Embodied}, main);
    page->addStretch();
}

void InputsPanel::fillAssumptions() {
    if (m_assumptions->isEmpty()) {
        fill(m_assumptions, false);
    }
}

QVBoxLayout* InputsPanel::addPage(const QString& title, const QString& name) {
    auto* area = new ColumnArea(name);
    QVBoxLayout* column = area->column();
    column->setSpacing(rowSpacing);
    addTab(area, title);
    return column;
}

void InputsPanel::addSection(QVBoxLayout* page, const QString& title, std::initializer_list<Group> groups, bool main) {
    std::vector<const Parameter*> members;
    for (const Parameter& p : model::parameters()) {
        if (isMain(p) == main && p.id != Id::AccuracySolve && std::ranges::find(groups, p.group) != groups.end()) {
            members.push_back(&p);
        }
    }
    if (members.empty()) {
        return;
    }
    auto* heading = new QLabel(title);
    heading->setFont(m_context.theme.font(TextRole::Section));
    page->addSpacing(Theme::space8);
    page->addWidget(heading);
    for (const Parameter* p : members) {
        addRow(page, *p);
    }
}

void InputsPanel::addRow(QVBoxLayout* page, const Parameter& parameter) {
    InputRow* row = makeRow(parameter, m_context);
    page->addWidget(row);
    m_rows.push_back(row);
}

void InputsPanel::refresh() {
    m_direction->refresh();
    const QWidget* page = currentWidget();
    for (InputRow* row : m_rows) {
        if (page->isAncestorOf(row)) { // the hidden tab catches up when it is shown
            row->refresh();
        }
    }
    titleAssumptions();
}

void InputsPanel::titleAssumptions() {
    const auto typed = std::ranges::count_if(model::parameters(), [this](const Parameter& p) {
        return !isMain(p) && m_context.session.scenario().has(p.id);
    });
    const QString text = typed == 0 ? tr("Assumptions") : tr("Assumptions (%1)").arg(typed);
    if (tabText(1) != text) {
        setTabText(1, text);
    }
}

} // namespace ui
