#include "ui/measures/measures_panel.h"

#include <QApplication>
#include <QDockWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "model/measures/measure_search.h"
#include "ui/look/column_area.h"
#include "ui/look/flow_layout.h"
#include "ui/look/text_widgets.h"
#include "ui/measures/measure_row.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr std::size_t few = 3; // measures that one can still talk about
constexpr int dropLine = 2;    // pixels

const model::WaterfallStep* stepAt(const model::Waterfall& made, std::size_t place) {
    const auto found = std::ranges::find(made.steps, place, &model::WaterfallStep::place);
    return found == made.steps.end() ? nullptr : &*found;
}

/// What is off and has no value of its own says nothing.
std::vector<model::ChosenMeasure> withoutIdle(std::vector<model::ChosenMeasure> list) {
    std::erase_if(list, [](const auto& c) { return !c.on && std::holds_alternative<std::monostate>(c.value); });
    return list;
}

} // namespace

MeasuresPanel::MeasuresPanel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_outcome(textLabel("measures.outcome", TextRole::Section, Ink::Text, context.theme, true)) {
    setObjectName("measures_panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto* area = new ColumnArea("measures");
    m_column = area->column();
    m_column->setSpacing(0);
    column->addWidget(area, 1);
    makeRows();
    m_column->addStretch();
    connect(&context.runner, &Runner::computed, this, &MeasuresPanel::refresh);
    connect(&context.runner, &Runner::refined, this, &MeasuresPanel::refresh);
}

QWidget* MeasuresPanel::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Theme::space12, Theme::space8, Theme::space12, Theme::space8);
    column->setSpacing(Theme::space8);
    column->addWidget(m_outcome);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(Theme::space8, buttons);
    m_order = makeButton("measures.best_order", tr("Best order"), tr("So that emissions fall fastest, step by step"));
    m_three = makeButton("measures.best_three", tr("Only the best three"),
                         tr("The three that save most together: of those that are on, else of all"));
    m_take = makeButton("measures.take", tr("After as a scenario"), tr("A scenario with the measures carried out, beside this one"));
    for (QPushButton* button : {m_order, m_three, m_take}) {
        flow->addWidget(button);
    }
    connect(m_order, &QPushButton::clicked, this, &MeasuresPanel::bestOrder);
    connect(m_three, &QPushButton::clicked, this, &MeasuresPanel::onlyBestThree);
    connect(m_take, &QPushButton::clicked, this, &MeasuresPanel::asScenario);
    column->addWidget(buttons);
    return head;
}

QPushButton* MeasuresPanel::makeButton(const QString& name, const QString& text, const QString& help) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setFont(m_context.theme.font(TextRole::Small));
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    return button;
}

void MeasuresPanel::makeRows() {
    for (const model::Measure& measure : model::measures()) {
        auto* row = new MeasureRow(measure, m_context);
        m_column->addWidget(row);
        m_rows.push_back(row);
        row->handle()->installEventFilter(this);
        connect(row, &MeasureRow::switched, this, [this, row](bool on) { switchMeasure(row->id(), on); });
        connect(row, &MeasureRow::moveWanted, this, &MeasuresPanel::moveBy);
        connect(row, &MeasureRow::valueChosen, this, [this, row](const model::Value& value) { giveValue(row->id(), value); });
    }
    m_drop = new QFrame(m_column->parentWidget());
    m_drop->setObjectName("measures.drop");
    m_drop->setAutoFillBackground(true);
    QPalette palette = m_drop->palette();
    palette.setColor(QPalette::Window, m_context.theme.accent);
    m_drop->setPalette(palette);
    m_drop->hide();
}

void MeasuresPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (qobject_cast<QDockWidget*>(parentWidget()) == nullptr) { // a dock tells when it comes to the front
        follow(true);
    }
}

void MeasuresPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    follow(false);
}

void MeasuresPanel::follow(bool inFront) {
    m_isFollowing = inFront;
    m_context.runner.askWaterfall(this, inFront);
    refresh();
}

void MeasuresPanel::refresh() {
    const auto made = m_context.runner.current().waterfall;
    if (!m_isFollowing || !made) {
        return;
    }
    order(*made);
    tell(*made);
    for (MeasureRow* row : m_rows) {
        const auto place = static_cast<std::size_t>(
            std::ranges::find(made->list, row->id(), &model::ChosenMeasure::id) - made->list.begin());
        row->showMeasure(list()[place], made->list[place], stepAt(*made, place), made->alone[place]);
    }
}

/// As in the list: of a measure that stands there twice, where it first stands.
void MeasuresPanel::order(const model::Waterfall& made) {
    std::vector<MeasureRow*> wanted;
    for (const model::ChosenMeasure& chosen : made.list) {
        MeasureRow* row = *std::ranges::find(m_rows, std::string_view(chosen.id), &MeasureRow::id);
        if (std::ranges::find(wanted, row) == wanted.end()) {
            wanted.push_back(row);
        }
    }
    if (wanted == m_rows) {
        return;
    }
    const QWidget* focused = QApplication::focusWidget();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        m_column->removeWidget(wanted[i]);
        m_column->insertWidget(static_cast<int>(i), wanted[i]);
        if (i > 0) {
            setTabOrder(wanted[i - 1], wanted[i]);
        }
    }
    m_rows = std::move(wanted);
    if (focused != nullptr && focused != QApplication::focusWidget()) {
        const_cast<QWidget*>(focused)->setFocus();
    }
}

void MeasuresPanel::tell(const model::Waterfall& made) {
    const bool any = !made.steps.empty() && made.hasAnswer();
    const double share = made.all.point.kg / made.start.kg;
    m_outcome->setText(!made.hasAnswer() ? tr("This scenario has no answer, so there is nothing to begin from.")
                       : any             ? tr("From %1 to %2: %3", "today, after, change in percent")
                                   .arg(massText(made.start.kg, m_context.style), massText(made.end.kg, m_context.style),
                                        (share >= 0.0 ? QStringLiteral("−") : QStringLiteral("+")) +
                                            percentText(std::abs(share), m_context.style, 2))
                                         : tr("Today: %1. Switch on what might be done.").arg(massText(made.start.kg, m_context.style)));
    m_order->setEnabled(made.steps.size() > 1);
    m_three->setEnabled(made.hasAnswer());
    m_take->setEnabled(any && !m_context.session.workspace().isFull());
}

std::vector<model::ChosenMeasure> MeasuresPanel::list() const {
    return model::allMeasures(m_context.session.scenario());
}

void MeasuresPanel::edit(std::vector<model::ChosenMeasure> list, WorkspaceEdit what) {
    m_context.session.setMeasures(withoutIdle(std::move(list)), what);
}

void MeasuresPanel::switchMeasure(std::string_view id, bool on) {
    auto all = list();
    const auto found = std::ranges::find(all, id, &model::ChosenMeasure::id);
    const auto last = std::ranges::find_if_not(all, &model::ChosenMeasure::on); // behind the others that are on
    found->on = on;
    if (on && last < found) {
        std::rotate(last, found, found + 1);
    }
    edit(std::move(all));
}

void MeasuresPanel::giveValue(std::string_view id, const model::Value& value) {
    auto all = list();
    std::ranges::find(all, id, &model::ChosenMeasure::id)->value = value;
    edit(std::move(all));
    refresh(); // where it was refused, the old value stands again
}

void MeasuresPanel::move(std::size_t from, std::size_t to) {
    auto all = list();
    if (from >= m_rows.size() || to >= m_rows.size() || from == to) {
        return;
    }
    const auto source = std::ranges::find(all, m_rows[from]->id(), &model::ChosenMeasure::id);
    const auto target = std::ranges::find(all, m_rows[to]->id(), &model::ChosenMeasure::id);
    if (!source->on || !target->on) {
        return;
    }
    source < target ? std::rotate(source, source + 1, target + 1) : std::rotate(target, source, source + 1);
    edit(std::move(all), WorkspaceEdit::MeasureOrder);
}

std::size_t MeasuresPanel::placeOf(const MeasureRow* row) const {
    return static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void MeasuresPanel::moveBy(int step) {
    const auto row = std::ranges::find_if(m_rows, [](const MeasureRow* r) { return r->isAncestorOf(QApplication::focusWidget()); });
    if (row != m_rows.end() && (step > 0 || row != m_rows.begin())) {
        move(placeOf(*row), placeOf(*row) + static_cast<std::size_t>(step));
    }
}

void MeasuresPanel::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        moveBy(up ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

/// The place in the list that a drop at this height means, among those that are on.
std::size_t MeasuresPanel::dropPlace(int y) const {
    std::size_t place = 0;
    const auto all = list();
    for (std::size_t i = 0; i + 1 < m_rows.size() && i + 1 < all.size() && all[i + 1].on; ++i) {
        if (m_rows[i]->geometry().center().y() < y && m_rows[i + 1]->geometry().top() < y) {
            place = i + 1;
        }
    }
    return place;
}

void MeasuresPanel::showDrop(int y) {
    const std::size_t to = dropPlace(y);
    const bool below = to > placeOf(m_dragged);
    const QRect row = m_rows[to]->geometry();
    m_drop->setGeometry(row.left(), below ? row.bottom() : row.top(), row.width(), dropLine);
    m_drop->raise();
    m_drop->show();
}

bool MeasuresPanel::eventFilter(QObject* watched, QEvent* event) {
    const auto row = std::ranges::find(m_rows, watched, [](const MeasureRow* r) { return static_cast<QObject*>(r->handle()); });
    if (row == m_rows.end() || !(*row)->handle()->isEnabled()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto height = [&] {
        return m_column->parentWidget()->mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()).y();
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_dragged = *row;
        return true;
    case QEvent::MouseMove:
        if (m_dragged != nullptr) {
            showDrop(height());
        }
        return true;
    case QEvent::MouseButtonRelease:
        if (MeasureRow* dragged = std::exchange(m_dragged, nullptr)) {
            m_drop->hide();
            move(placeOf(dragged), dropPlace(height()));
        }
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void MeasuresPanel::bestOrder() {
    edit(model::withBestOrder(m_context.session.scenario(), m_context.session.catalog()).measures, WorkspaceEdit::MeasureOrder);
}

void MeasuresPanel::onlyBestThree() {
    edit(model::withOnlyBest(m_context.session.scenario(), few, m_context.session.catalog()).measures,
         WorkspaceEdit::OnlyBestMeasures);
}

void MeasuresPanel::asScenario() {
    model::Scenario after = m_context.runner.current().waterfall->after();
    after.name = tr("%1, with measures").arg(scenarioName(after)).toStdString();
    m_context.session.takeUp(std::move(after));
}

} // namespace ui
