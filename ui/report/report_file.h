// A report as a file in any of its forms, with what belongs beside it.
#pragma once

#include <QStringList>

#include "ui/report/paper.h"
#include "ui/report/report_content.h"

namespace ui {

/// Endings of files that writeReport knows: reports first, then numbers, then statements.
QStringList reportFormats();

/// Writes what the ending of `path` names; Markdown brings a folder "<name>_files" along. Throws model::InputError,
/// also where a statement is asked for and there is no answer.
void writeReport(const ReportInputs& inputs, const ReportTemplate& layout, const ReportDetails& details, Paper paper,
                 const QString& path);

} // namespace ui
