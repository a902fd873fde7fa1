#include "ui/inputs/search_picker.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace ui {
namespace {

constexpr int mostCandidates = 200; // more are told apart by typing on
constexpr int shownRows = 12;
constexpr int listWidth = 340;

} // namespace

SearchPicker::SearchPicker(Search search, QWidget* parent)
    : QLineEdit(parent), m_search(std::move(search)), m_list(new QListWidget(this)) {
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchPicker::openList);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPicker::choose);
}

SearchPicker::~SearchPicker() = default;

void SearchPicker::setCurrent(const QString& id, const QString& text) {
    m_id = id;
    m_text = text;
    if (!isListOpen() && this->text() != text) {
        setText(text);
        setCursorPosition(0);
    }
}

void SearchPicker::openList(const QString& query) {
    std::vector<Candidate> found = m_search(query);
    found.resize(std::min<std::size_t>(found.size(), mostCandidates));
    m_list->setObjectName(objectName() + ".list");
    m_list->setAccessibleName(accessibleName());
    m_list->clear();
    for (const Candidate& candidate : found) {
        const QString text = candidate.detail.isEmpty() ? candidate.text : candidate.text + "  ·  " + candidate.detail;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, candidate.id);
        if (candidate.id == m_id) {
            m_list->setCurrentItem(item);
        }
    }
    if (found.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing fits. Try a name, a code or another language."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else if (m_list->currentRow() < 0 || query != m_text) {
        m_list->setCurrentRow(0);
    }
    placeList();
    m_list->show();
}

void SearchPicker::placeList() {
    const int rows = std::clamp(m_list->count(), 1, shownRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    QPoint corner = mapToGlobal(QPoint(width() - std::max(width(), listWidth), this->height() + 1));
    const QRect room = screen()->availableGeometry();
    if (corner.y() + height > room.bottom()) {
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - height - 1);
    }
    corner.setX(std::max(corner.x(), room.left()));
    m_list->setGeometry(QRect(corner, QSize(std::max(width(), listWidth), height)));
}

void SearchPicker::closeList() {
    m_list->hide();
    setText(m_text);
    setCursorPosition(0);
}

void SearchPicker::moveInList(int rows) {
    if (!isListOpen()) {
        openList({});
    } else {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
    }
}

void SearchPicker::choose(QListWidgetItem* item) {
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const QString id = item->data(Qt::UserRole).toString();
    m_list->hide();
    emit chosen(id);
    closeList();
}

void SearchPicker::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        return moveInList(1);
    case Qt::Key_Up:
        return moveInList(-1);
    case Qt::Key_PageDown:
        return moveInList(shownRows);
    case Qt::Key_PageUp:
        return moveInList(-shownRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isListOpen() ? choose(m_list->currentItem()) : openList({});
    case Qt::Key_Escape:
        if (isListOpen()) {
            return closeList();
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchPicker::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    selectAll(); // typing replaces what stands there
    openList({});
}

void SearchPicker::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closeList();
}

void SearchPicker::hideEvent(QHideEvent* event) {
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace ui
