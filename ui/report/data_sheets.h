// The numbers of a report as tables for programs: numbers as numbers, units in the headers, ids beside the words.
#pragma once

#include <QByteArray>
#include <vector>

#include "ui/report/report_content.h"
#include "ui/topics/chart_table.h"

namespace ui {

struct DataSheet {
    QString name;
    QStringList columns;
    std::vector<std::vector<Cell>> rows;
};

/// Inputs, results with their ranges, parts, the tables of the template's charts, and where all of it comes from.
std::vector<DataSheet> dataSheets(const ReportInputs& inputs, const ReportTemplate& layout,
                                  const ReportDetails& details);

/// A workbook (.xlsx) with a sheet for each. Words that a spreadsheet might compute stand behind an apostrophe. Throws
/// model::InputError where it cannot be written; `path` names it there.
QByteArray spreadsheet(const std::vector<DataSheet>& sheets, const ReportDetails& details, const QString& path);

/// Inputs and results of every scenario as one table: kind, scenario, id, unit, value, low, high. Names unaltered,
/// numbers with a point, whatever the language.
QByteArray reportCsv(const ReportInputs& inputs);

} // namespace ui
