// From results to a report: the one pure function behind every form of it.
#pragma once

#include <QDate>
#include <QImage>
#include <vector>

#include "model/catalog/catalog.h"
#include "ui/report/report.h"
#include "ui/report/report_template.h"
#include "ui/session/runner.h"
#include "ui/words/number_format.h"

namespace ui {

/// What whoever makes a report adds to it; everything may be left out.
struct ReportDetails {
    QString title; // empty: made of the scenarios' names
    QString author;
    QString notes; // paragraphs apart by empty lines
    QImage logo;
    QDate date; // invalid: none is printed

    bool operator==(const ReportDetails&) const = default;
};

struct ReportInputs {
    const std::vector<Shown>& shown; // as charts have them: the edited scenario first
    const model::Catalog& catalog;
    NumberStyle style;
    int draws = 0; // behind the ranges
};

/// The report in the language of the application. A section without anything to say is left out.
Report makeReport(const ReportInputs& inputs, const ReportTemplate& layout, const ReportDetails& details);

} // namespace ui
