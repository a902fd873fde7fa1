#include "ui/inputs/inputs_panel.h"

#include <QButtonGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

#include "ui/inputs/direction_switch.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_page.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/parameter_search.h"

namespace ui {
namespace {

using model::Id;
using model::Parameter;
using model::Role;

std::set<Id> matching(const InputsPage& page, const QString& query) {
    std::set<Id> found;
    for (const Parameter* p : page.members()) {
        if (parameterMatches(p->id, query)) {
            found.insert(p->id);
        }
    }
    return found;
}

} // namespace

InputsPanel::InputsPanel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_find(new QLineEdit),
      m_found(textLabel("inputs.found", TextRole::Small, Ink::Muted, context.theme, true)), m_tabs(new QTabWidget),
      m_direction(new DirectionSwitch(context)) {
    setObjectName("inputs_panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    column->addWidget(makeHead());
    m_found->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
    column->addWidget(m_found);
    m_found->hide();
    m_tabs->setObjectName("inputs");
    m_tabs->setDocumentMode(true);
    m_pages = {new InputsPage("inputs.main", Role::Lever, m_direction, context),
               new InputsPage("inputs.assumptions", Role::Assumption, nullptr, context)};
    m_tabs->addTab(page(Role::Lever), tr("Inputs"));
    m_tabs->addTab(page(Role::Assumption), tr("Assumptions"));
    column->addWidget(m_tabs, 1);
    connect(&context.runner, &Runner::computed, this, &InputsPanel::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InputsPanel::refresh);
    refresh();
}

QWidget* InputsPanel::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space12, Theme::space4, Theme::space8, 0);
    row->setSpacing(0);
    m_find->setObjectName("inputs.find");
    m_find->setPlaceholderText(tr("Find a parameter"));
    m_find->setAccessibleName(tr("Find a parameter by name, path or another word for it"));
    m_find->setToolTip(tr("Find a parameter (Ctrl+F): Enter goes there, Escape clears"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &InputsPanel::find);
    connect(m_find, &QLineEdit::returnPressed, this, &InputsPanel::jumpToFirstFound);
    row->addWidget(m_find, 1);
    row->addSpacing(Theme::space8);
    m_simple = makeLevel(tr("Simple"), tr("The few inputs that matter most"), false);
    m_detailed = makeLevel(tr("Detailed"), tr("Every input"), true);
    auto* group = new QButtonGroup(head);
    for (QPushButton* level : {m_simple, m_detailed}) {
        group->addButton(level);
        row->addWidget(level);
    }
    m_simple->setChecked(true);
    return head;
}

QPushButton* InputsPanel::makeLevel(const QString& text, const QString& help, bool detailed) {
    auto* button = new QPushButton(text);
    button->setObjectName(detailed ? "inputs.detailed" : "inputs.simple");
    button->setProperty("segment", true);
    button->setProperty("place", detailed ? "last" : "first");
    button->setCheckable(true);
    button->setFont(m_context.theme.font(TextRole::Small));
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    connect(button, &QPushButton::clicked, this, [this, detailed] { setDetailed(detailed); });
    return button;
}

InputsPage* InputsPanel::currentPage() const {
    return static_cast<InputsPage*>(m_tabs->currentWidget());
}

void InputsPanel::setDetailed(bool detailed) {
    (detailed ? m_detailed : m_simple)->setChecked(true);
    if (detailed == m_isDetailed) {
        return;
    }
    m_isDetailed = detailed;
    for (InputsPage* page : m_pages) {
        page->setDetailed(detailed);
    }
    refresh();
    emit detailedChanged(detailed);
}

void InputsPanel::focusFind() {
    bringUp();
    m_find->setFocus();
    m_find->selectAll();
}

void InputsPanel::find(const QString& query) {
    if (query.trimmed().isEmpty()) {
        for (InputsPage* page : m_pages) {
            page->setFilter({});
        }
        m_found->hide();
        refresh();
        return;
    }
    const std::set<Id> levers = matching(*page(Role::Lever), query);
    const std::set<Id> assumptions = matching(*page(Role::Assumption), query);
    page(Role::Lever)->setFilter(levers);
    page(Role::Assumption)->setFilter(assumptions);
    const bool here = currentPage() == page(Role::Lever) ? !levers.empty() : !assumptions.empty();
    if (!here && !(levers.empty() && assumptions.empty())) {
        m_tabs->setCurrentWidget(page(levers.empty() ? Role::Assumption : Role::Lever));
    }
    const auto all = static_cast<int>(levers.size() + assumptions.size());
    const auto behind = static_cast<int>(assumptions.size());
    showText(m_found, all == 0 ? tr("Nothing fits. Try another word.")
                               : tr("%1 found, %2 of them among the assumptions").arg(all).arg(behind));
    refresh();
}

void InputsPanel::jumpToFirstFound() {
    const QString query = m_find->text();
    for (InputsPage* page : {currentPage(), m_pages[0], m_pages[1]}) {
        const std::set<Id> found = matching(*page, query);
        if (!query.trimmed().isEmpty() && !found.empty()) {
            jumpTo(*found.begin());
            return;
        }
    }
}

/// The dock may be closed, or behind another.
void InputsPanel::bringUp() {
    for (QWidget* holder = parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        if (qobject_cast<QDockWidget*>(holder) != nullptr) {
            holder->show();
            holder->raise();
        }
    }
}

void InputsPanel::jumpTo(Id id) {
    bringUp();
    m_find->clear();
    if (id == Id::AccuracySolve) {
        m_tabs->setCurrentWidget(page(Role::Lever));
        m_direction->focusChosen();
        return;
    }
    const model::Group group = model::parameter(id).group;
    const bool off = !m_context.session.scenario().isOn(group);
    InputsPage* shown = page(off ? model::switchOf(group)->role : model::parameter(id).role);
    m_tabs->setCurrentWidget(shown);
    InputRow* row = shown->reveal(id);
    row->refresh();
    row->control()->setFocus(Qt::OtherFocusReason);
    row->markFound();
    QTimer::singleShot(0, row, [shown, row] { shown->ensureWidgetVisible(row); }); // once the layout knows where
}

void InputsPanel::refresh() {
    m_direction->refresh();
    currentPage()->refresh(); // the hidden tab catches up when it is shown
    titleAssumptions();
}

void InputsPanel::titleAssumptions() {
    const auto typed = std::ranges::count_if(page(Role::Assumption)->members(), [this](const Parameter* p) {
        return m_context.session.scenario().has(p->id);
    });
    const QString text = typed == 0 ? tr("Assumptions") : tr("Assumptions (%1*)").arg(typed);
    if (m_tabs->tabText(1) != text) {
        m_tabs->setTabText(1, text);
        m_tabs->setTabToolTip(1, tr("How the world works; * marks what differs from its default"));
    }
}

bool InputsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_find->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
