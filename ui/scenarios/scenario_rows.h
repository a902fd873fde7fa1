// The strip's scenarios as a list: the baseline first, then every case in its order, with its line and its total.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/session/panel_context.h"

namespace ui {

struct ScenarioRow {
    std::optional<std::size_t> index; // among the workspace's cases; none for the baseline
    LineRole line = LineRole::Scenario1;
    QString name;
    QString total; // "121 t"
    bool isCurrent = false;
    bool isHidden = false;

    bool operator==(const ScenarioRow&) const = default;
};

class ScenarioRows : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ScenarioRows(PanelContext& context, QObject* parent = nullptr);

    const ScenarioRow& at(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    const std::vector<ScenarioRow>& rows() const { return m_rows; }
    /// The row of the edited scenario.
    QModelIndex currentRow() const;
    QModelIndex rowOfCase(std::size_t index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Renames.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    std::vector<ScenarioRow> made() const;
    QString accessibleText(const ScenarioRow& row) const;
    void refresh();

    PanelContext& m_context;
    std::vector<ScenarioRow> m_rows;
};

} // namespace ui
