#include "ui/scenarios/comparison_model.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <utility>

#include "ui/words/wording.h"

namespace ui {
namespace {

bool sameShape(const ScenarioComparison& a, const ScenarioComparison& b) {
    const auto sameRows = [](const std::vector<ComparedRow>& x, const std::vector<ComparedRow>& y) {
        return std::ranges::equal(x, y, {}, &ComparedRow::label, &ComparedRow::label);
    };
    return std::ranges::equal(a.scenarios, b.scenarios, {}, &ComparedScenario::line, &ComparedScenario::line) &&
           sameRows(a.inputs, b.inputs) && sameRows(a.results, b.results);
}

} // namespace

ComparisonModel::ComparisonModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {
}

void ComparisonModel::show(ScenarioComparison comparison) {
    if (!sameShape(comparison, m_comparison)) {
        beginResetModel();
        m_comparison = std::move(comparison);
        endResetModel();
        return;
    }
    const ScenarioComparison before = std::exchange(m_comparison, std::move(comparison));
    if (before.scenarios != m_comparison.scenarios) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    tellChanges(before.inputs, m_comparison.inputs, 1);
    tellChanges(before.results, m_comparison.results, resultsRow() + 1);
}

/// Cell by cell: told of several at once, a view paints everything it shows.
void ComparisonModel::tellChanges(const std::vector<ComparedRow>& before, const std::vector<ComparedRow>& now,
                                  int firstRow) {
    for (std::size_t row = 0; row < now.size(); ++row) {
        for (std::size_t i = 0; i < now[row].cells.size(); ++i) {
            if (now[row].cells[i] != before[row].cells[i]) {
                const QModelIndex changed = index(firstRow + static_cast<int>(row), 1 + static_cast<int>(i));
                emit dataChanged(changed, changed);
            }
        }
    }
}

std::optional<model::Id> ComparisonModel::inputAt(int row) const {
    const ComparedRow* found = rowAt(row);
    return found != nullptr ? found->input : std::nullopt;
}

std::optional<model::Figure> ComparisonModel::figureAt(const QModelIndex& index) const {
    const ComparedRow* row = rowAt(index.row());
    if (row == nullptr || !row->quantity || index.column() < 1 ||
        !row->cells[static_cast<std::size_t>(index.column() - 1)].isGiven) {
        return {};
    }
    return model::Figure{model::symbolOf(*row->quantity), {}, {}, {}};
}

const ComparedRow* ComparisonModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount() || isSection(row)) {
        return nullptr;
    }
    return row < resultsRow() ? &m_comparison.inputs[static_cast<std::size_t>(row - 1)]
                              : &m_comparison.results[static_cast<std::size_t>(row - resultsRow() - 1)];
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : resultsRow() + 1 + static_cast<int>(m_comparison.results.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_comparison.scenarios.size());
}

QVariant ComparisonModel::sectionData(int row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        if (row == 0) {
            return m_comparison.inputs.empty() ? tr("No input differs") : tr("Inputs that differ");
        }
        return tr("Results, with their difference to the baseline");
    case Qt::FontRole:
        return m_theme.font(TextRole::Section);
    default:
        return {};
    }
}

QVariant ComparisonModel::labelData(const ComparedRow& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::ToolTipRole:
        return row.input ? QVariant(tr("Go to this input")) : QVariant();
    case Qt::ForegroundRole:
        return row.input ? m_theme.accent : m_theme.text;
    default:
        return {};
    }
}

QVariant ComparisonModel::cellData(const ComparedCell& cell, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return cell.difference.isEmpty() ? cell.text
                                         : tr("%1   %2", "value, difference").arg(cell.text, cell.difference);
    case Qt::ForegroundRole:
        return cell.isGiven ? m_theme.text : m_theme.muted;
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (isSection(index.row())) {
        return index.column() == 0 ? sectionData(index.row(), role) : QVariant();
    }
    const ComparedRow& row = *rowAt(index.row());
    if (role == Qt::ToolTipRole && figureAt(index)) {
        return tr("Explain this number");
    }
    return index.column() == 0 ? labelData(row, role)
                               : cellData(row.cells[static_cast<std::size_t>(index.column() - 1)], role);
}

/// A piece of the scenario's line, as on the charts.
QPixmap ComparisonModel::sample(LineRole line) const {
    constexpr double sharp = 2.0;
    const QSizeF size(m_theme.markLength, Theme::space12);
    QPixmap pixmap((size * sharp).toSize());
    pixmap.setDevicePixelRatio(sharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.pen(line));
    painter.drawLine(QPointF(0.0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return pixmap;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 1 || section >= columnCount()) {
        return {};
    }
    const ComparedScenario& scenario = m_comparison.scenarios[static_cast<std::size_t>(section - 1)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return scenario.name;
    case Qt::DecorationRole:
        return sample(scenario.line);
    case Qt::FontRole: {
        QFont font = m_theme.font(TextRole::Base);
        font.setWeight(scenario.isCurrent ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags cell = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isSection(index.row()) ? cell : cell | Qt::ItemIsSelectable;
}

} // namespace ui
