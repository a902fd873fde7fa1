#include "ui/scenarios/scenario_rows.h"

#include <algorithm>

#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/scenario_words.h"

namespace ui {
namespace {

QString totalText(const Shown* shown, const NumberStyle& style) {
    const bool answered = shown != nullptr && shown->result.point.has(model::Quantity::TotalKg);
    return answered ? massText(shown->result.point[model::Quantity::TotalKg], style) : ScenarioRows::tr("no answer");
}

bool sameScenarios(const std::vector<ScenarioRow>& a, const std::vector<ScenarioRow>& b) {
    return std::ranges::equal(a, b, {}, &ScenarioRow::line, &ScenarioRow::line);
}

} // namespace

ScenarioRows::ScenarioRows(PanelContext& context, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_rows(made()) {
    connect(&context.runner, &Runner::computed, this, &ScenarioRows::refresh);
}

std::vector<ScenarioRow> ScenarioRows::made() const {
    const model::Workspace& workspace = m_context.session.workspace();
    std::vector<ScenarioRow> rows;
    if (workspace.baseline) {
        rows.push_back({{},
                        LineRole::Baseline,
                        scenarioName(*workspace.baseline),
                        totalText(m_context.runner.baseline(), m_context.style),
                        false,
                        workspace.baselineHidden});
    }
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        const model::Case& one = workspace.cases[i];
        rows.push_back({i, lineRole(one.line), scenarioName(one.scenario),
                        totalText(m_context.runner.ofCase(i), m_context.style), i == workspace.current, one.hidden});
    }
    return rows;
}

/// A slider's step tells of the rows whose total it moved, and of nothing else.
void ScenarioRows::refresh() {
    std::vector<ScenarioRow> fresh = made();
    if (!sameScenarios(fresh, m_rows)) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (fresh[i] != m_rows[i]) {
            m_rows[i] = std::move(fresh[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    }
}

QModelIndex ScenarioRows::currentRow() const {
    return rowOfCase(m_context.session.workspace().current);
}

QModelIndex ScenarioRows::rowOfCase(std::size_t wanted) const {
    const auto found = std::ranges::find(m_rows, std::optional(wanted), &ScenarioRow::index);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ScenarioRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ScenarioRows::accessibleText(const ScenarioRow& row) const {
    QStringList parts{row.index ? row.name : tr("Baseline: %1").arg(row.name), tr("%1 CO₂e").arg(row.total)};
    if (row.isCurrent) {
        parts << tr("being edited");
    }
    if (row.isHidden) {
        parts << tr("not on the charts");
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ScenarioRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return at(index).name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(at(index));
    default:
        return {};
    }
}

bool ScenarioRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || name == at(index).name) {
        return false;
    }
    if (const auto wanted = at(index).index) {
        m_context.session.renameCase(*wanted, name);
    } else {
        m_context.session.renameBaseline(name);
    }
    return true;
}

Qt::ItemFlags ScenarioRows::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return at(index).index ? all | Qt::ItemIsDragEnabled : all;
}

} // namespace ui
