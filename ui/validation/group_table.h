// How well each group of runs is predicted, as a table: runs, median error, share inside the range, its half-width.
#pragma once

#include <QAbstractTableModel>

#include "ui/validation/run_comparison.h"
#include "ui/words/number_format.h"

namespace ui {

class GroupTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Group, Runs, Error, Within, HalfWidth };
    static constexpr int columnTotal = HalfWidth + 1;

    explicit GroupTable(const NumberStyle& style, QObject* parent = nullptr);

    void show(const RunComparison& comparison, Grouping grouping, std::string_view quantity);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    NumberStyle m_style;
    Grouping m_grouping = Grouping::Generation;
    std::vector<GroupSummary> m_groups;
};

} // namespace ui
