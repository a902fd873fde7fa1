#include "ui/validation/validation_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "model/formats/text_output.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/files/file_drop.h"
#include "ui/files/file_prompt.h"
#include "ui/files/scenario_files.h"
#include "ui/look/text_widgets.h"
#include "ui/validation/group_table.h"
#include "ui/validation/validation_chart.h"
#include "ui/validation/validation_controls.h"
#include "ui/validation/validation_table.h"
#include "ui/words/validation_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr QSize comfortable{1180, 800};
constexpr int promille = 1'000; // steps of the progress bar
constexpr int widestColumn = 240;
constexpr double chartShare = 0.62; // of the width; the rest is the summary's
constexpr double topShare = 0.6;    // of the height; the rest is the table's
constexpr int rowsMeasured = 60;    // of the table, to find widths of its columns

QTableView* tableView(const QString& name, const QString& title, QAbstractItemModel* model) {
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + Theme::space8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

/// Between the two halves of a splitter, now and when it grows.
void share(QSplitter* splitter, double first) {
    const int parts = static_cast<int>(first * promille);
    splitter->setSizes({parts, promille - parts});
    splitter->setStretchFactor(0, parts);
    splitter->setStretchFactor(1, promille - parts);
}

void fitColumns(QTableView* view) {
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        view->setColumnWidth(column, std::min(view->columnWidth(column) + Theme::space8, widestColumn));
    }
}

} // namespace

ValidationPage::ValidationPage(ValidationDesk& desk, FilePrompt& prompt, const NumberStyle& style, const Theme& theme,
                               QWidget* parent)
    : QWidget(parent, Qt::Window), m_desk(desk), m_prompt(prompt), m_style(style), m_theme(theme),
      m_controls(new ValidationControls(desk, style, theme)), m_rows(new ValidationTable(style, theme, this)),
      m_groups(new GroupTable(style, this)) {
    setObjectName("validation");
    setWindowTitle(tr("How well does it predict? – Scalewatt"));
    new FileDrop(*this, [this](const QStringList& paths) { m_desk.open(paths.constFirst()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    column->setSpacing(Theme::space8);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName("validation.splitter");
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildTop());
    splitter->addWidget(m_table = buildTable());
    share(splitter, topShare);
    column->addWidget(m_controls);
    column->addWidget(buildNews());
    column->addWidget(splitter, 1);
    connect(m_controls, &ValidationControls::openWanted, this, [this] {
        if (const QString path = m_prompt.openTablePath(this); !path.isEmpty()) {
            m_desk.open(path);
        }
    });
    connect(m_controls, &ValidationControls::copyWanted, this, &ValidationPage::copy);
    connect(m_controls, &ValidationControls::exportWanted, this, &ValidationPage::exportShown);
    connect(&m_desk, &ValidationDesk::changed, this, &ValidationPage::refresh);
    connect(&m_desk, &ValidationDesk::busyChanged, this, &ValidationPage::refreshBusy);
    connect(&m_desk, &ValidationDesk::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * promille)); });
    refresh();
    refreshBusy();
    m_table->setFocus();
}

QSize ValidationPage::sizeHint() const {
    return comfortable;
}

QWidget* ValidationPage::buildTop() {
    auto* top = new QSplitter(Qt::Horizontal);
    top->setObjectName("validation.top");
    top->setChildrenCollapsible(false);
    top->setHandleWidth(1);
    m_chart = new ChartView;
    m_chart->setObjectName("validation.chart");
    m_chart->setTheme(m_theme);
    connect(m_chart, &ChartView::pointActivated, this, &ValidationPage::select);
    top->addWidget(m_chart);
    top->addWidget(buildSummary());
    share(top, chartShare);
    return top;
}

QWidget* ValidationPage::buildSummary() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space12, Theme::space4, 0, Theme::space8);
    column->setSpacing(Theme::space8);
    column->addWidget(headingLabel(tr("How well does it predict?"), m_theme));
    const auto addSummary = [&](std::string_view quantity) {
        m_summary.push_back(textLabel("validation.summary." + QString::fromUtf8(quantity.data(), quantity.size()),
                                      TextRole::Base, Ink::Text, m_theme, true));
        column->addWidget(m_summary.back());
    };
    std::ranges::for_each(comparedQuantities, addSummary);
    std::ranges::for_each(servedQuantities, addSummary);
    m_basis = textLabel("validation.basis", TextRole::Small, Ink::Muted, m_theme, true);
    column->addWidget(m_basis);
    m_grouping = new QComboBox;
    m_grouping->setObjectName("validation.grouping");
    m_grouping->setAccessibleName(tr("Group and colour by"));
    for (const Grouping grouping : groupings) {
        m_grouping->addItem(groupingLabel(grouping), static_cast<int>(grouping));
    }
    connect(m_grouping, &QComboBox::activated, this,
            [this](int index) { m_desk.setGrouping(static_cast<Grouping>(m_grouping->itemData(index).toInt())); });
    auto* label = textLabel({}, TextRole::Small, Ink::Muted, m_theme);
    label->setText(tr("Group and &colour by"));
    label->setBuddy(m_grouping);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_grouping);
    row->addStretch();
    column->addLayout(row);
    m_groupView = tableView("validation.groups", tr("How well each group is predicted"), m_groups);
    m_groupView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_groupView->horizontalHeader()->setSectionResizeMode(GroupTable::Group, QHeaderView::Stretch);
    column->addWidget(m_groupView, 1);
    auto* scroll = new QScrollArea; // in a small window sentences scroll instead of being cut
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    return scroll;
}

/// What is under way, and what went wrong.
QWidget* ValidationPage::buildNews() {
    auto* news = new QWidget;
    auto* column = new QVBoxLayout(news);
    column->setContentsMargins(0, 0, 0, 0);
    m_problem = textLabel("validation.problem", TextRole::Base, Ink::Error, m_theme, true);
    m_busy = new QWidget;
    auto* row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setObjectName("validation.progress");
    m_progress->setAccessibleName(tr("Progress of reading and predicting"));
    m_progress->setRange(0, promille);
    auto* cancel = new QPushButton(tr("Ca&ncel"));
    cancel->setObjectName("validation.cancel");
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, &m_desk, &ValidationDesk::cancel);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    return news;
}

QTableView* ValidationPage::buildTable() {
    auto* view = tableView("validation.table", tr("Runs, predicted beside published"), m_rows);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ValidationPage::followSelection);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ValidationPage::followSelection);
    return view;
}

/// The current line counts where it is selected: a table that merely has the focus has a current one as well.
void ValidationPage::followSelection() {
    const QModelIndex current = m_table->currentIndex();
    const bool isChosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    const auto chosen = isChosen ? std::optional(m_rows->order()[static_cast<std::size_t>(current.row())]) : std::nullopt;
    if (std::exchange(m_selected, chosen) != chosen) {
        refreshChart();
    }
}

void ValidationPage::refresh() {
    showText(m_problem, m_desk.problem() ? problemText(*m_desk.problem(), m_style) : QString());
    m_controls->refresh();
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(m_desk.grouping())));
    if (m_desk.shown() == nullptr) {
        return;
    }
    const QString kept = m_desk.shown() == m_of && m_selected ? QString::number(*m_selected) : QString();
    m_of = m_desk.shown();
    m_rows->show(m_desk.of(m_desk.source()), m_desk.filter());
    m_groups->show(*m_desk.shown(), m_desk.grouping(), chartQuantity());
    fitColumns(m_table);
    refreshSummary();
    m_selected.reset();
    refreshChart();
    if (!kept.isEmpty()) {
        select(kept);
    }
}

std::string ValidationPage::chartQuantity() const {
    const std::string& chosen = m_desk.filter().quantity;
    return chosen.empty() ? quantitiesOf(*m_desk.shown()).front() : chosen;
}

void ValidationPage::refreshChart() {
    if (m_desk.shown() == nullptr) {
        return;
    }
    const std::string quantity = chartQuantity();
    const RunComparison* behind = m_desk.source() == RunSource::Own ? m_desk.of(RunSource::Published).get() : nullptr;
    m_chart->setSpec(
        validationChart({*m_desk.shown(), m_rows->order(), quantity, m_desk.grouping(), m_selected, behind},
                        m_desk.catalog(), m_style));
}

void ValidationPage::refreshSummary() {
    m_basis->setToolTip(yardstickLines(m_desk.shown()->validation, m_style).join(u'\n'));
    for (std::size_t i = 0; i < m_summary.size(); ++i) {
        const auto& all = m_desk.shown()->validation.summary;
        const auto quantity = i < comparedQuantities.size() ? comparedQuantities[i] : servedQuantities[i - comparedQuantities.size()];
        const auto found = std::ranges::find(all, quantity, &model::ValidationSummary::quantity);
        showText(m_summary[i], found != all.end() ? summaryText(*found, m_style) : QString());
    }
    switch (m_desk.source()) {
    case RunSource::Published:
        m_basis->setText(tr("In-sample: the defaults were fitted to these very runs.") + u'\n' +
                         yardstickText(m_desk.shown()->validation, m_style));
        break;
    case RunSource::Serving:
        m_basis->setText(tr("Devices alone. The rows per output token set the coefficients; with each model left out of the "
                            "fit that predicts it, half of them are within %1. No row per request was used.")
                             .arg(percentText(m_desk.shown()->leftOutError.value_or(0.0), m_style, 2)));
        break;
    case RunSource::Own:
        m_basis->setText(tr("Predicted with defaults fitted to published runs, not to these."));
        break;
    case RunSource::Measured:
        m_basis->setText(tr("What CodeCarbon measured, beside the scenario in the window as it stands."));
        break;
    }
}

void ValidationPage::refreshBusy() {
    m_progress->setValue(0);
    m_busy->setVisible(m_desk.isBusy());
}

/// The line of the point that was clicked.
void ValidationPage::select(const QString& key) {
    if (const int line = m_rows->lineOf(key.toULongLong()); line >= 0 && !key.isEmpty()) {
        m_table->selectRow(line);
        m_table->scrollTo(m_rows->index(line, 0));
    }
}

/// The selected lines, or all where at most one is.
void ValidationPage::copy() {
    std::set<int> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        lines.insert(index.row());
    }
    if (lines.size() < 2) {
        for (int line = 0; line < m_rows->rowCount(); ++line) {
            lines.insert(line);
        }
    }
    QApplication::clipboard()->setText(m_rows->tabSeparated({lines.begin(), lines.end()}));
}

void ValidationPage::exportShown() {
    const auto choice = m_prompt.exportChoice(this, QStringLiteral("validation"), m_chart->spec());
    if (!choice) {
        return;
    }
    try {
        writeFile(choice->path, fileOf(choice->path, choice->options));
    } catch (const model::InputError& error) {
        m_prompt.tell(this, tr("Not written"), problemText(error.problem(), m_style));
    }
}

/// Pictures show the chart; tables hold the lines of the table, in its order.
QByteArray ValidationPage::fileOf(const QString& path, const ExportOptions& options) const {
    const QString format = QFileInfo(path).suffix().toLower();
    if (format != "csv" && format != "json") {
        return renderChart(m_chart->spec(), format, options);
    }
    model::Validation shown;
    shown.summary = m_desk.shown()->validation.summary;
    shown.leaveOneFamilyOut = m_desk.shown()->validation.leaveOneFamilyOut;
    shown.oneKnownFact = m_desk.shown()->validation.oneKnownFact;
    for (const std::size_t row : m_rows->order()) {
        shown.rows.push_back(m_desk.shown()->validation.rows[row]);
    }
    return QByteArray::fromStdString(format == "csv" ? model::validationCsv(shown) : model::validationJson(shown));
}

void ValidationPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Escape) {
        m_desk.isBusy() ? m_desk.cancel() : static_cast<void>(close());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
