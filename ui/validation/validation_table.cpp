#include "ui/validation/validation_table.h"

#include <algorithm>
#include <cmath>

#include "ui/words/validation_words.h"

namespace ui {
namespace {

bool isNumber(int column) {
    return column >= ValidationTable::Published && column <= ValidationTable::Ratio;
}

/// What a numeric column is sorted by; NaN where there is nothing.
double sortNumber(const model::ValidationRow& row, int column) {
    const double none = std::nan("");
    switch (column) {
    case ValidationTable::Published:
        return row.published.value_or(none);
    case ValidationTable::Predicted:
        return row.predicted.value_or(none);
    case ValidationTable::Range:
        return row.p5 && row.p95 ? *row.p95 / *row.p5 : none;
    default:
        return row.ratio().value_or(none);
    }
}

/// `order` by ascending or descending keys; what has no key stays behind in both.
template <typename Key, typename HasKey>
void sortBy(std::vector<std::size_t>& order, const std::vector<Key>& keys, const HasKey& hasKey,
            Qt::SortOrder direction) {
    const auto known =
        std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return hasKey(keys[i]); });
    std::stable_sort(order.begin(), known, [&](std::size_t a, std::size_t b) {
        return direction == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

QString plainNumber(const std::optional<double>& value, const NumberStyle& style) {
    constexpr int digits = 6;
    QLocale plain = style.locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return value ? plain.toString(*value, 'g', digits) : QString();
}

/// One cell whatever was read: no tab or line break in it.
QString cell(const QString& text) {
    return text.simplified();
}

} // namespace

ValidationTable::ValidationTable(const NumberStyle& style, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_style(style), m_theme(theme) {
}

void ValidationTable::show(RunComparisonPtr comparison, const RunFilter& filter) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_order = passing(*m_comparison, filter);
    arrange();
    endResetModel();
}

int ValidationTable::lineOf(std::size_t row) const {
    const auto found = std::ranges::find(m_order, row);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int ValidationTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ValidationTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

const model::ValidationRow& ValidationTable::rowAt(int line) const {
    return m_comparison->validation.rows[m_order[static_cast<std::size_t>(line)]];
}

QString ValidationTable::text(int line, int column) const {
    const model::ValidationRow& row = rowAt(line);
    const RunFacts& run = m_comparison->runOf(m_order[static_cast<std::size_t>(line)]);
    switch (column) {
    case Run:
        return run.name;
    case Quantity:
        return comparedLabel(row.quantity);
    case Published:
        return comparedText(row.quantity, row.published, m_style);
    case Predicted:
        return comparedText(row.quantity, row.predicted, m_style);
    case Range:
        return comparedRange(row, m_style);
    case Ratio:
        return ratioText(row, m_style);
    case Boundary:
        return boundaryText(row);
    case Hardware:
        return run.device;
    case Era:
        return groupLabel(Grouping::Era, run.group(Grouping::Era));
    case Remarks:
        return flagsText(row.flags);
    default:
        return QString::fromStdString(row.source);
    }
}

QVariant ValidationTable::data(const QModelIndex& index, int role) const {
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == Run || column >= Remarks ? text(index.row(), column) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return column == Ratio && verdictOf(rowAt(index.row())) == Verdict::Outside ? QVariant(m_theme.warning)
                                                                                    : QVariant();
    default:
        return {};
    }
}

QVariant ValidationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == Ratio
                   ? tr("Predicted divided by published; coloured where the published figure lies outside the range")
               : section == Range ? tr("What the middle 90 % of draws predict")
                                  : QVariant();
    }
    const QStringList titles{tr("Run"),   tr("Quantity"), tr("Published"), tr("Predicted"), tr("Middle 90 % of draws"),
                             tr("Ratio"), tr("Includes"), tr("Hardware"),  tr("Era"),       tr("Remarks"),
                             tr("Source")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

void ValidationTable::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> before = m_order;
    m_column = column;
    m_direction = order;
    std::ranges::sort(m_order);
    arrange();
    std::vector<int> lines(m_comparison ? m_comparison->validation.rows.size() : 0);
    for (std::size_t line = 0; line < m_order.size(); ++line) {
        lines[m_order[line]] = static_cast<int>(line);
    }
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex& index : old) {
        now << this->index(lines[before[static_cast<std::size_t>(index.row())]], index.column());
    }
    changePersistentIndexList(old, now);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ValidationTable::arrange() {
    if (m_column < 0 || !m_comparison) {
        return;
    }
    const auto& rows = m_comparison->validation.rows;
    if (isNumber(m_column)) {
        std::vector<double> keys(rows.size());
        for (const std::size_t i : m_order) {
            keys[i] = sortNumber(rows[i], m_column);
        }
        sortBy(
            m_order, keys, [](double key) { return !std::isnan(key); }, m_direction);
        return;
    }
    std::vector<QString> keys(rows.size());
    for (std::size_t line = 0; line < m_order.size(); ++line) {
        keys[m_order[line]] = text(static_cast<int>(line), m_column).toCaseFolded();
    }
    sortBy(
        m_order, keys, [](const QString& key) { return !key.isEmpty(); }, m_direction);
}

QString ValidationTable::tabSeparated(const std::vector<int>& lines) const {
    QStringList header;
    for (int column = 0; column < columnTotal; ++column) {
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    header.replace(Range, tr("From"));
    header.insert(Range + 1, tr("To"));
    header.insert(Quantity + 1, tr("Unit"));
    QStringList table{header.join(u'\t')};
    for (const int line : lines) {
        const model::ValidationRow& row = rowAt(line);
        QStringList cells;
        for (const int column : {Run, Quantity}) {
            cells << cell(text(line, column));
        }
        cells << comparedUnit(row.quantity);
        for (const auto& value : {row.published, row.predicted, row.p5, row.p95, row.ratio()}) {
            cells << plainNumber(value, m_style);
        }
        for (int column = Boundary; column < columnTotal; ++column) {
            cells << cell(text(line, column));
        }
        table << cells.join(u'\t');
    }
    return table.join(u'\n') + u'\n';
}

} // namespace ui
