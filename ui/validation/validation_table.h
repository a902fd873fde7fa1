// The comparisons as a table: filtered, sorted by any column, copied as text. Sorts numbers by their size, not their
// words.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "ui/look/theme.h"
#include "ui/validation/run_comparison.h"
#include "ui/words/number_format.h"

namespace ui {

class ValidationTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Run, Quantity, Published, Predicted, Range, Ratio, Boundary, Hardware, Era, Remarks, Source };
    static constexpr int columnTotal = Source + 1;

    ValidationTable(const NumberStyle& style, const Theme& theme, QObject* parent = nullptr);

    void show(RunComparisonPtr comparison, const RunFilter& filter);
    /// What stands in the lines from top to bottom, as indices into the comparison's rows.
    const std::vector<std::size_t>& order() const { return m_order; }
    /// The line of a row, or -1.
    int lineOf(std::size_t row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// These lines with a header line, cells separated by tabs, plain numbers in base units: fit for a spreadsheet.
    QString tabSeparated(const std::vector<int>& lines) const;

private:
    const model::ValidationRow& rowAt(int line) const;
    QString text(int line, int column) const;
    void arrange();

    NumberStyle m_style;
    Theme m_theme;
    RunComparisonPtr m_comparison;
    std::vector<std::size_t> m_order;
    int m_column = -1; // sorted by; none at first
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace ui
