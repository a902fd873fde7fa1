#include "ui/validation/group_table.h"

#include "ui/words/validation_words.h"

namespace ui {

GroupTable::GroupTable(const NumberStyle& style, QObject* parent) : QAbstractTableModel(parent), m_style(style) {
}

void GroupTable::show(const RunComparison& comparison, Grouping grouping, std::string_view quantity) {
    beginResetModel();
    m_grouping = grouping;
    m_groups = summariesBy(comparison, grouping, quantity);
    endResetModel();
}

int GroupTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant GroupTable::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() != Group) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const GroupSummary& group = m_groups[static_cast<std::size_t>(index.row())];
    const auto percent = [this](const std::optional<double>& share) {
        return share ? percentText(*share, m_style, 2) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Group:
        return groupLabel(m_grouping, group.group);
    case Runs:
        return group.summary.rows;
    case Error:
        return percent(group.summary.medianAbsolutePercentageError);
    case Within:
        return percent(group.summary.withinRange);
    default:
        return group.summary.medianHalfWidth ? halfWidthText(*group.summary.medianHalfWidth, m_style)
                                             : QStringLiteral("–");
    }
}

QVariant GroupTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    const QStringList titles{groupingLabel(m_grouping), tr("Runs"), tr("Error"), tr("In range"), tr("Width")};
    const QStringList help{
        {},
        tr("Runs that count"),
        tr("Median error: half of the predictions are nearer to what was published, half farther"),
        tr("Share of the runs whose published figure lies in the middle 90 % of draws; 90 % would be perfect"),
        tr("Median half-width: the factor by which the range reaches to either side")};
    return role == Qt::DisplayRole   ? QVariant(titles[section])
           : role == Qt::ToolTipRole ? QVariant(help[section])
                                     : QVariant();
}

} // namespace ui
