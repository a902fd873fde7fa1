#include "ui/scenarios/scenario_list.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <algorithm>

#include "ui/explain/explain_requests.h"
#include "ui/files/file_drop.h"
#include "ui/session/runner.h"

namespace ui {
namespace {

constexpr int mostWidth = 220; // of one card

const StripCommand* commandOf(const std::vector<StripCommand>& commands, const QKeyEvent& event) {
    const QKeySequence keys(event.keyCombination());
    const auto found = std::ranges::find(commands, keys, &StripCommand::keys);
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

ScenarioList::ScenarioList(PanelContext& context, QWidget* parent)
    : QListView(parent), m_context(context), m_rows(context), m_card(context.theme, m_rows) {
    setObjectName("scenarios.list");
    setAccessibleName(tr("Scenarios"));
    setModel(&m_rows);
    setItemDelegate(&m_card);
    setFlow(LeftToRight);
    setWrapping(false);
    setSpacing(Theme::space4 / 2);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // wheel, keys and dragging scroll it
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &ScenarioList::choose);
    connect(&m_rows, &ScenarioRows::modelReset, this, &ScenarioList::showCurrent);
    connect(&m_rows, &ScenarioRows::modelReset, this, &ScenarioList::shareWidth);
    connect(&m_rows, &ScenarioRows::dataChanged, this, &ScenarioList::shareWidth);
    showCurrent();
}

QSize ScenarioList::minimumSizeHint() const {
    return {2 * m_card.leastWidth(), m_card.height() + 2 * spacing()};
}

QSize ScenarioList::sizeHint() const {
    return minimumSizeHint();
}

void ScenarioList::showCurrent() {
    setCurrentIndex(m_rows.currentRow());
}

void ScenarioList::renameCurrent() {
    showCurrent();
    scrollTo(currentIndex());
    edit(currentIndex());
}

void ScenarioList::choose(const QModelIndex& index) {
    if (const auto wanted = m_rows.at(index).index; wanted && !m_rows.at(index).isCurrent) {
        m_context.session.makeCurrent(*wanted);
    }
}

std::vector<StripCommand> ScenarioList::commandsFor(const QModelIndex& index) {
    const ScenarioRow& row = m_rows.at(index);
    return stripCommands(
        m_context.session, row, [this, kept = QPersistentModelIndex(index)] { edit(kept); },
        m_context.explain != nullptr ? [this, row] { explain(row); } : std::function<void()>());
}

/// The steps behind the total of a scenario.
void ScenarioList::explain(const ScenarioRow& row) {
    emit m_context.explain->explainAsked({}, row.isCurrent ? std::nullopt : std::optional(row.line));
}

bool ScenarioList::isOnTotal(const QModelIndex& index, const QPoint& place) const {
    return m_context.explain != nullptr && index.isValid() &&
           m_card.totalRect(visualRect(index), m_rows.at(index)).contains(place);
}

/// A pointing hand and a line below where a click explains.
void ScenarioList::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onTotal = isOnTotal(index, event->position().toPoint());
    m_card.setPointedTotal(onTotal ? std::optional(m_rows.at(index).line) : std::nullopt);
    viewport()->setCursor(onTotal ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

/// Keys that mean something to the scenario under the focus do not reach the window's menu.
bool ScenarioList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()) {
        if (commandOf(commandsFor(currentIndex()), *static_cast<QKeyEvent*>(event)) != nullptr) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ScenarioList::keyPressEvent(QKeyEvent* event) {
    if (!currentIndex().isValid() || state() == EditingState) {
        return QListView::keyPressEvent(event);
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Enter) {
        return choose(currentIndex());
    }
    const auto commands = commandsFor(currentIndex());
    if (const StripCommand* command = commandOf(commands, *event)) {
        if (command->enabled) {
            command->run();
        }
        return;
    }
    QListView::keyPressEvent(event);
}

/// The eye hides and shows, the total explains itself; neither chooses.
void ScenarioList::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool onEye = index.isValid() && m_card.eyeRect(visualRect(index)).contains(event->pos());
    if (event->button() == Qt::LeftButton && onEye && !m_rows.at(index).isCurrent) {
        const auto commands = commandsFor(index);
        std::ranges::find(commands, std::string_view("hide"), &StripCommand::name)->run();
        return;
    }
    if (event->button() == Qt::LeftButton && isOnTotal(index, event->pos())) {
        explain(m_rows.at(index));
        return;
    }
    QListView::mousePressEvent(event);
}

void ScenarioList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName("scenarios.menu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (StripCommand& command : commandsFor(index)) {
        QAction* action = menu->addAction(command.text);
        action->setObjectName(QStringLiteral("strip.") + command.name);
        action->setShortcut(command.keys); // shown beside its text
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(command.enabled);
        connect(action, &QAction::triggered, this, std::move(command.run), Qt::QueuedConnection); // once it has closed
        if (command.endsGroup) {
            menu->addSeparator();
        }
    }
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

/// All cards beside each other where they can be: wide ones give way first, none below what it needs.
void ScenarioList::shareWidth() {
    std::vector<int> wishes;
    for (const ScenarioRow& row : m_rows.rows()) {
        wishes.push_back(std::min(m_card.fullWidth(row), mostWidth) + 2 * spacing());
    }
    std::ranges::sort(wishes);
    int room = viewport()->width();
    int limit = mostWidth;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const int share = room / static_cast<int>(wishes.size() - i);
        if (wishes[i] > share) {
            limit = share - 2 * spacing();
            break;
        }
        room -= wishes[i];
    }
    m_card.setWidthLimit(std::max(limit, m_card.leastWidth()));
    scheduleDelayedItemsLayout();
}

void ScenarioList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    shareWidth();
}

void ScenarioList::wheelEvent(QWheelEvent* event) {
    const int steps = event->angleDelta().y() + event->angleDelta().x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - steps / 2);
    event->accept();
}

void ScenarioList::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        return;
    }
    QListView::dragEnterEvent(event);
}

void ScenarioList::dragMoveEvent(QDragMoveEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        return;
    }
    QListView::dragMoveEvent(event);
}

/// The place among the cases that a drop here means: before the first card whose middle lies behind it.
int ScenarioList::caseBefore(const QPoint& place) const {
    int before = 0;
    for (int i = 0; i < m_rows.rowCount(); ++i) {
        const QModelIndex index = m_rows.index(i);
        if (m_rows.at(index).index && visualRect(index).center().x() < place.x()) {
            ++before;
        }
    }
    return before;
}

void ScenarioList::dropEvent(QDropEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        emit filesDropped(localFiles(*event->mimeData()));
        return;
    }
    const auto dragged = currentIndex().isValid() ? m_rows.at(currentIndex()).index : std::nullopt;
    if (dragged && event->mimeData()->hasFormat(m_rows.mimeTypes().constFirst())) {
        const auto before = static_cast<std::size_t>(caseBefore(event->position().toPoint()));
        const std::size_t to = before > *dragged ? before - 1 : before;
        event->setDropAction(Qt::IgnoreAction); // moved already: the view has nothing to remove
        event->accept();
        m_context.session.move(*dragged, to);
    }
}

} // namespace ui
