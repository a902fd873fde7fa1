#include "ui/charts/table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace ui {
namespace {

constexpr QSize comfortable{640, 480};

} // namespace

TableDialog::TableDialog(const ChartSpec& spec, QWidget* parent)
    : QDialog(parent), m_tables(tablesOf(spec)), m_locale(spec.locale), m_tabs(new QTabWidget) {
    setObjectName("table_dialog");
    setWindowTitle(tr("The chart as a table"));
    auto* column = new QVBoxLayout(this);
    auto* title = new QLabel(spec.title);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(title);
    m_tabs->setObjectName("table.tabs");
    for (const ChartTable& table : m_tables) {
        m_tabs->addTab(tableOf(table, m_locale), table.title);
    }
    column->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName("table.copy");
    copyButton->setToolTip(tr("This table for a spreadsheet"));
    copyButton->setEnabled(!m_tables.empty());
    connect(copyButton, &QPushButton::clicked, this, &TableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(comfortable);
}

QTableWidget* TableDialog::tableOf(const ChartTable& table, const QLocale& locale) const {
    auto* widget = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.columns.size()));
    widget->setObjectName("table");
    widget->setAccessibleName(table.title);
    widget->setHorizontalHeaderLabels(table.columns);
    widget->verticalHeader()->hide();
    widget->setEditTriggers(QAbstractItemView::NoEditTriggers);
    widget->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    for (int row = 0; row < widget->rowCount(); ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        for (int place = 0; place < static_cast<int>(cells.size()); ++place) {
            const Cell& cell = cells[static_cast<std::size_t>(place)];
            auto* item = new QTableWidgetItem(cellText(cell, locale));
            const bool words = std::holds_alternative<QString>(cell);
            item->setTextAlignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            widget->setItem(row, place, item);
        }
    }
    widget->resizeColumnsToContents();
    return widget;
}

void TableDialog::copy() const {
    const auto shown = static_cast<std::size_t>(m_tabs->currentIndex());
    QApplication::clipboard()->setText(tabbedText({m_tables[shown]}, m_locale));
}

} // namespace ui
