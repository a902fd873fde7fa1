// A chart read as tables and as data: the numbers that are drawn, for people, the clipboard and files.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <variant>
#include <vector>

#include "ui/charts/chart_spec.h"

namespace ui {

/// Nothing, a number in the unit of its column, or words.
using Cell = std::variant<std::monostate, double, QString>;

struct ChartTable {
    QString title;
    QStringList columns; // with units in brackets
    std::vector<std::vector<Cell>> rows;
};

/// Lines first (side by side where they share their places), then single points; or bars; or the flow; or cells.
std::vector<ChartTable> tablesOf(const ChartSpec& spec);
/// A cell for people: three significant figures of the chart's locale, words as they are.
QString cellText(const Cell& cell, const QLocale& locale);
/// All tables with tabulators, numbers in full in the chart's locale: what a spreadsheet takes from the clipboard.
QString tabbedText(const std::vector<ChartTable>& tables, const QLocale& locale);

/// One table with a row for each thing drawn; numbers in full with a point, whatever the locale.
QByteArray chartCsv(const ChartSpec& spec);
QByteArray chartJson(const ChartSpec& spec, std::string_view topic);

} // namespace ui
