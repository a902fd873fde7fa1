#include "ui/inputs/inputs_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
#include <ranges>

#include "ui/inputs/choice_row.h"
#include "ui/inputs/number_row.h"
#include "ui/inputs/search_row.h"
#include "ui/inputs/switch_row.h"
#include "ui/look/text_widgets.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Group;
using model::Kind;
using model::Parameter;

constexpr int rowSpacing = 3;

InputRow* makeRow(const Parameter& parameter, PanelContext& context) {
    switch (parameter.kind) {
    case Kind::Choice:
        return new ChoiceRow(parameter, context);
    case Kind::Hardware:
    case Kind::Region:
        return new SearchRow(parameter, context);
    case Kind::Switch:
        return new SwitchRow(parameter, context);
    default:
        return new NumberRow(parameter, context);
    }
}

/// Parts of the life that a scenario may leave out, in the order of the table.
std::vector<Group> optionalGroups() {
    std::vector<Group> groups;
    for (const Parameter& p : model::parameters()) {
        if (p.kind == Kind::Switch) {
            groups.push_back(p.group);
        }
    }
    return groups;
}

bool isMember(const Parameter& p, model::Role role) {
    return p.role == role && p.id != model::Id::AccuracySolve; // the switch above the rows is its own control
}

} // namespace

InputsPage::InputsPage(const QString& name, model::Role role, QWidget* head, PanelContext& context, QWidget* parent)
    : ColumnArea(name, parent), m_context(context),
      m_hidden(textLabel(name + ".hidden", TextRole::Small, Ink::Muted, context.theme, true)),
      m_show(new QPushButton(tr("Show"))) {
    for (const Parameter& p : model::parameters()) {
        if (isMember(p, role)) {
            m_members.push_back(&p);
        }
    }
    column()->setContentsMargins(Theme::space12, Theme::space8, Theme::space8, Theme::space12);
    column()->setSpacing(rowSpacing);
    if (head != nullptr) {
        column()->addWidget(head);
    }
    addSection(groupLabel(Group::Accuracy), {Group::Accuracy});
    addSection(groupLabel(Group::Model), {Group::Model, Group::Data});
    addSection(groupLabel(Group::Training), {Group::Training});
    addSection(groupLabel(Group::Site), {Group::Site});
    addSection(groupLabel(Group::Embodied), {Group::Embodied});
    for (const Group group : optionalGroups()) {
        addSection(groupLabel(group), {group});
    }
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, Theme::space8, 0, 0);
    foot->addWidget(m_hidden, 1);
    foot->addWidget(m_show);
    column()->addLayout(foot);
    column()->addStretch();
    m_show->setObjectName(name + ".show_hidden");
    m_groupsOn = groupsOn();
    connect(m_show, &QPushButton::clicked, this, [this] {
        for (const Parameter* p : m_members) {
            if (!isWanted(*p) && m_context.session.scenario().has(p->id)) {
                m_revealed.insert(p->id);
            }
        }
        arrange();
        refresh();
    });
    arrange();
}

void InputsPage::addSection(const QString& title, std::vector<Group> groups) {
    QLabel* heading = headingLabel(title, m_context.theme);
    heading->setContentsMargins(0, Theme::space8, 0, 0);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(rowSpacing);
    column()->addWidget(heading);
    column()->addLayout(rows);
    m_sections.push_back({heading, rows, std::move(groups)});
}

bool InputsPage::isWanted(const Parameter& p) const {
    if (m_filter) {
        return m_filter->contains(p.id);
    }
    if (p.kind != Kind::Switch && !m_context.session.scenario().isOn(p.group)) {
        return false;
    }
    return m_detailed || p.level == model::Level::Simple || m_revealed.contains(p.id);
}

/// The parameter's row, made at its place among those that are there already.
InputRow* InputsPage::row(const Parameter& p) {
    if (const auto known = m_rows.find(p.id); known != m_rows.end()) {
        return known->second;
    }
    const auto section = std::ranges::find_if(
        m_sections, [&](const Section& s) { return std::ranges::find(s.groups, p.group) != s.groups.end(); });
    const auto before = std::ranges::count_if(m_rows, [&](const auto& known) {
        const Group group = known.second->parameter().group;
        return known.first < p.id && std::ranges::find(section->groups, group) != section->groups.end();
    });
    InputRow* made = makeRow(p, m_context);
    section->rows->insertWidget(static_cast<int>(before), made);
    m_rows.emplace(p.id, made);
    m_isInOrder = false;
    return made;
}

/// Tab goes from row to row as they stand, whenever they were made.
void InputsPage::orderStops() {
    std::vector<QWidget*> chain;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        chain.push_back(next);
    }
    QWidget* last = nullptr;
    const auto goOn = [&last](QWidget* stop) {
        if (last != nullptr) {
            setTabOrder(last, stop);
        }
        last = stop;
    };
    for (const Section& section : m_sections) {
        for (int i = 0; i < section.rows->count(); ++i) {
            const QWidget* row = section.rows->itemAt(i)->widget();
            std::ranges::for_each(chain | std::views::filter([row](const QWidget* stop) {
                                      return row->isAncestorOf(stop) && (stop->focusPolicy() & Qt::TabFocus);
                                  }),
                                  goOn);
        }
    }
    goOn(m_show);
    m_isInOrder = true;
}

void InputsPage::arrange() {
    setUpdatesEnabled(false);
    for (const Section& section : m_sections) {
        bool any = false;
        for (const Parameter* p : m_members) {
            if (std::ranges::find(section.groups, p->group) == section.groups.end()) {
                continue;
            }
            if (isWanted(*p)) {
                row(*p)->show();
                any = true;
            } else if (const auto known = m_rows.find(p->id); known != m_rows.end()) {
                known->second->hide();
            }
        }
        section.heading->setVisible(any);
    }
    if (!m_isInOrder) {
        orderStops();
    }
    setUpdatesEnabled(true);
    sayHidden();
}

void InputsPage::setDetailed(bool detailed) {
    m_detailed = detailed;
    m_revealed.clear();
    arrange();
}

void InputsPage::setFilter(std::optional<std::set<model::Id>> found) {
    m_filter = std::move(found);
    arrange();
}

InputRow* InputsPage::reveal(model::Id id) {
    const Parameter& wanted = model::parameter(id);
    const bool off = !m_context.session.scenario().isOn(wanted.group);
    const Parameter& p = off ? *model::switchOf(wanted.group) : wanted; // what would bring it up
    if (!isWanted(p)) {
        m_revealed.insert(p.id);
        arrange();
    }
    return row(p);
}

int InputsPage::hiddenTyped() const {
    return static_cast<int>(std::ranges::count_if(
        m_members, [this](const Parameter* p) {
            const model::Scenario& scenario = m_context.session.scenario();
            return !isWanted(*p) && scenario.has(p->id) && scenario.isOn(p->group);
        }));
}

void InputsPage::sayHidden() {
    const int count = m_filter ? 0 : hiddenTyped();
    showText(m_hidden, count == 0 ? QString() : tr("%n hidden row(s) differ from their defaults.", nullptr, count));
    m_show->setVisible(count > 0);
}

std::vector<Group> InputsPage::groupsOn() const {
    std::vector<Group> groups = optionalGroups();
    std::erase_if(groups, [this](Group group) { return !m_context.session.scenario().isOn(group); });
    return groups;
}

void InputsPage::refresh() {
    if (auto on = groupsOn(); on != m_groupsOn) {
        m_groupsOn = std::move(on);
        arrange();
    }
    for (const auto& [id, row] : m_rows) {
        if (isWanted(model::parameter(id))) {
            row->refresh();
        }
    }
    sayHidden();
}

} // namespace ui
