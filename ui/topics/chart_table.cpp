#include "ui/topics/chart_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/topics/axis_units.h"
#include "ui/words/number_format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double inPercent(const Axis& axis, double value) {
    return axis.percent ? value * 100.0 : value;
}

/// Years of single points are whole: what stands between them only keeps them apart.
double asRead(const Axis& axis, double value) {
    return axis.year ? std::round(value) : inPercent(axis, value);
}

Cell number(double value) {
    return std::isnan(value) ? Cell() : Cell(value);
}

double at(const std::vector<double>& values, std::size_t i) {
    return i < values.size() ? values[i] : nothing;
}

bool shareTheirPlaces(const std::vector<Series>& series) {
    return std::ranges::all_of(series, [&](const Series& one) { return one.x == series.front().x; });
}

bool hasBand(const Series& series) {
    return !series.low.empty();
}

template <typename Mark>
bool isRanged(const Mark& mark) {
    return !std::isnan(mark.low) || !std::isnan(mark.high);
}

/// Two columns for the ends of ranges, where there are any.
void addEnds(ChartTable& table, bool ranged, const QString& title) {
    if (ranged) {
        table.columns << Words::tr("%1, low").arg(title) << Words::tr("%1, high").arg(title);
    }
}

void addEnds(std::vector<Cell>& row, bool ranged, const Axis& axis, double low, double high) {
    if (ranged) {
        row.push_back(number(inPercent(axis, low)));
        row.push_back(number(inPercent(axis, high)));
    }
}

/// One row a place, one column a line, and its band beside it.
ChartTable sideBySide(const ChartSpec& spec) {
    ChartTable table{spec.y.title, {spec.x.title}, {}};
    for (const Series& series : spec.series) {
        table.columns << series.name;
        if (hasBand(series)) {
            table.columns << Words::tr("%1, low").arg(series.name) << Words::tr("%1, high").arg(series.name);
        }
    }
    for (std::size_t i = 0; i < spec.series.front().x.size(); ++i) {
        std::vector<Cell> row{number(asRead(spec.x, spec.series.front().x[i]))};
        for (const Series& series : spec.series) {
            row.push_back(number(inPercent(spec.y, at(series.y, i))));
            if (hasBand(series)) {
                row.push_back(number(inPercent(spec.y, at(series.low, i))));
                row.push_back(number(inPercent(spec.y, at(series.high, i))));
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ChartTable oneAfterAnother(const ChartSpec& spec) {
    ChartTable table{spec.y.title, {Words::tr("Scenario"), spec.x.title, spec.y.title}, {}};
    const bool banded = std::ranges::any_of(spec.series, hasBand);
    addEnds(table, banded, spec.y.title);
    for (const Series& series : spec.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            table.rows.push_back(
                {series.name, number(asRead(spec.x, series.x[i])), number(inPercent(spec.y, at(series.y, i)))});
            addEnds(table.rows.back(), banded, spec.y, at(series.low, i), at(series.high, i));
        }
    }
    return table;
}

ChartTable points(const ChartSpec& spec) {
    ChartTable table{Words::tr("Single runs"), {Words::tr("Run"), spec.x.title, spec.y.title}, {}};
    const bool ranged = std::ranges::any_of(spec.points, isRanged<NamedPoint>);
    addEnds(table, ranged, spec.y.title);
    for (const NamedPoint& point : spec.points) {
        table.rows.push_back({point.name, number(asRead(spec.x, point.x)), number(inPercent(spec.y, point.y))});
        addEnds(table.rows.back(), ranged, spec.y, point.low, point.high);
    }
    return table;
}

ChartTable bars(const ChartSpec& spec) {
    ChartTable table{spec.x.title, {Words::tr("Name"), spec.x.title, Words::tr("In words")}, {}};
    const bool ranged = std::ranges::any_of(spec.bars, isRanged<Bar>);
    addEnds(table, ranged, spec.x.title);
    for (const Bar& bar : spec.bars) {
        table.rows.push_back({bar.name, number(inPercent(spec.x, bar.value)), bar.text});
        addEnds(table.rows.back(), ranged, spec.x, bar.low, bar.high);
    }
    return table;
}

ChartTable flow(const ChartSpec& spec) {
    ChartTable table{
        Words::tr("Flow"), {Words::tr("From"), Words::tr("To"), Words::tr("Share of the total (%)")}, {}};
    const auto name = [&](int node) {
        const FlowNode& one = spec.nodes.at(static_cast<std::size_t>(node));
        return Words::tr("%1, %2", "name and amount").arg(one.name, one.text);
    };
    for (const FlowLink& link : spec.links) {
        table.rows.push_back({name(link.from), name(link.to), link.value * 100.0});
    }
    return table;
}

/// A row and a column as they are drawn.
ChartTable cells(const ChartSpec& spec) {
    ChartTable table{spec.heat.unit, QStringList{spec.y.title} + spec.heat.columns, {}};
    for (std::size_t row = 0; row < spec.heat.values.size(); ++row) {
        table.rows.push_back({spec.heat.rows.value(static_cast<qsizetype>(row))});
        for (const double value : spec.heat.values[row]) {
            table.rows.back().push_back(number(value));
        }
    }
    return table;
}

QString fullText(const Cell& cell, const QLocale& locale) {
    constexpr int digits = 9;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (const double* value = std::get_if<double>(&cell)) {
        return std::isinf(*value) ? QString() : plain.toString(*value, 'g', digits);
    }
    const QString* words = std::get_if<QString>(&cell);
    return words != nullptr ? *words : QString();
}

} // namespace

std::vector<ChartTable> tablesOf(const ChartSpec& spec) {
    std::vector<ChartTable> tables;
    if (!spec.series.empty()) {
        tables.push_back(shareTheirPlaces(spec.series) ? sideBySide(spec) : oneAfterAnother(spec));
    }
    if (!spec.points.empty()) {
        tables.push_back(points(spec));
    }
    if (!spec.bars.empty()) {
        tables.push_back(bars(spec));
    }
    if (!spec.links.empty()) {
        tables.push_back(flow(spec));
    }
    if (!spec.heat.rows.isEmpty()) {
        tables.push_back(cells(spec));
    }
    return tables;
}

QString cellText(const Cell& cell, const QLocale& locale) {
    if (const double* value = std::get_if<double>(&cell)) {
        return plainText(*value, {locale, UnitSystem::Metric});
    }
    const QString* words = std::get_if<QString>(&cell);
    return words != nullptr ? *words : QString();
}

QString tabbedText(const std::vector<ChartTable>& tables, const QLocale& locale) {
    QStringList lines;
    for (const ChartTable& table : tables) {
        if (!lines.isEmpty()) {
            lines << QString();
        }
        lines << table.columns.join(u'\t');
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const Cell& cell : row) {
                cells << fullText(cell, locale);
            }
            lines << cells.join(u'\t');
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
