// The comparison as a table for a view: names in the first column, a scenario in each further one, two headed sections.
#pragma once

#include <QAbstractTableModel>

#include "model/explain/figure.h"
#include "ui/scenarios/comparison.h"

namespace ui {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ComparisonModel(const Theme& theme, QObject* parent = nullptr);

    /// A comparison of the same rows and columns only tells which cells it changed.
    void show(ScenarioComparison comparison);
    const ScenarioComparison& comparison() const { return m_comparison; }
    /// True for the rows "Inputs that differ" and "Results".
    bool isSection(int row) const { return row == 0 || row == resultsRow(); }
    /// The input of a row, or nothing.
    std::optional<model::Id> inputAt(int row) const;
    /// The number that a cell of the results shows, or nothing.
    std::optional<model::Figure> figureAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int resultsRow() const { return static_cast<int>(m_comparison.inputs.size()) + 1; }
    const ComparedRow* rowAt(int row) const;
    QVariant sectionData(int row, int role) const;
    QVariant labelData(const ComparedRow& row, int role) const;
    QVariant cellData(const ComparedCell& cell, int role) const;
    QPixmap sample(LineRole line) const;
    void tellChanges(const std::vector<ComparedRow>& before, const std::vector<ComparedRow>& now, int firstRow);

    Theme m_theme;
    ScenarioComparison m_comparison;
};

} // namespace ui
