#include "ui/scenarios/comparison_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/explain/explain_requests.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace ui {
namespace {

constexpr int mostColumnWidth = 210;
constexpr int cellPadding = 16;
constexpr QSize firstSize{860, 520};

} // namespace

ComparisonTable::ComparisonTable(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.theme), m_view(new QTableView) {
    setObjectName("comparison");
    setWindowTitle(tr("Scenarios compared"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space12, Theme::space12, Theme::space12, Theme::space12);
    column->setSpacing(Theme::space8);
    setUpView();
    column->addWidget(m_view, 1);
    auto* line = new QHBoxLayout;
    addButtons(line);
    column->addLayout(line);
    connect(&context.runner, &Runner::computed, this, &ComparisonTable::refreshIfSeen);
    connect(&m_model, &ComparisonModel::modelReset, this, &ComparisonTable::layOut);
    refresh();
}

QSize ComparisonTable::sizeHint() const {
    return firstSize;
}

void ComparisonTable::setUpView() {
    m_view->setObjectName("comparison.table");
    m_view->setAccessibleName(tr("Inputs that differ and results, scenario by scenario"));
    m_view->setModel(&m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // heights come with type, not with numbers
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0 || m_model.figureAt(index)) {
            open(index);
        }
    });
}

void ComparisonTable::addButtons(QHBoxLayout* line) {
    auto* table = new QPushButton(tr("Copy as a table"));
    table->setObjectName("comparison.copy_table");
    table->setToolTip(tr("For spreadsheets and documents"));
    auto* text = new QPushButton(tr("Copy as text"));
    text->setObjectName("comparison.copy_text");
    connect(table, &QPushButton::clicked, this, &ComparisonTable::copyTable);
    connect(text, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(comparisonText(m_model.comparison())); });
    line->addStretch();
    line->addWidget(table);
    line->addWidget(text);
}

void ComparisonTable::refreshIfSeen() {
    if (isVisible()) {
        refresh();
    }
}

void ComparisonTable::refresh() {
    m_model.show(compareScenarios(m_context));
}

void ComparisonTable::showEvent(QShowEvent* event) {
    refresh();
    m_view->resizeRowsToContents();
    QWidget::showEvent(event);
}

void ComparisonTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_view->resizeRowsToContents();
    }
}

/// Headings reach across the table; columns are as wide as what they hold.
void ComparisonTable::layOut() {
    m_view->resizeRowsToContents();
    m_view->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isSection(row) && m_model.columnCount() > 1) {
            m_view->setSpan(row, 0, 1, m_model.columnCount());
        }
    }
    m_view->setCurrentIndex(m_model.index(1, 0)); // the heading above it is no place to be
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + cellPadding, mostColumnWidth));
    }
}

/// A result shows the steps behind it, everything else its input.
void ComparisonTable::open(const QModelIndex& index) {
    const auto figure = m_model.figureAt(index);
    if (figure && m_context.explain != nullptr) {
        const auto& scenario = m_model.comparison().scenarios[static_cast<std::size_t>(index.column() - 1)];
        emit m_context.explain->explainAsked(*figure, scenario.isCurrent ? std::nullopt : std::optional(scenario.line));
        return;
    }
    if (const auto input = m_model.inputAt(index.row())) {
        emit inputRequested(*input);
    }
}

std::unique_ptr<QMimeData> ComparisonTable::asTable() const {
    auto copied = std::make_unique<QMimeData>();
    copied->setText(comparisonTsv(m_model.comparison()));
    copied->setHtml(comparisonHtml(m_model.comparison()));
    return copied;
}

void ComparisonTable::copyTable() const {
    QGuiApplication::clipboard()->setMimeData(asTable().release());
}

/// Return opens the input of the row, the keys of copying copy the table.
bool ComparisonTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
