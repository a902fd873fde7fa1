// A chart read as a table: the numbers behind it, to look up and to copy.
#pragma once

#include <QDialog>
#include <QTableWidget>

#include "ui/charts/chart_spec.h"
#include "ui/topics/chart_table.h"

class QTabWidget;

namespace ui {

class TableDialog : public QDialog {
    Q_OBJECT

public:
    explicit TableDialog(const ChartSpec& spec, QWidget* parent = nullptr);

private:
    QTableWidget* tableOf(const ChartTable& table, const QLocale& locale) const;
    void copy() const;

    std::vector<ChartTable> m_tables;
    QLocale m_locale;
    QTabWidget* m_tabs;
};

} // namespace ui
