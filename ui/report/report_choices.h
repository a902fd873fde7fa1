// How somebody made the last report: kept in the platform's settings, offered at the next one.
#pragma once

#include <QString>
#include <QStringList>

#include "ui/report/paper.h"
#include "ui/report/report_template.h"

namespace ui {

struct ReportChoices {
    QString layout = QStringLiteral("full"); // id of a bundled template, or the path of one's own
    QString author;
    QString logo; // path
    Paper paper = Paper::A4;
    QString folder; // where the last one was written

    static ReportChoices load();
    void save() const;

    /// Sections are switched template by template.
    static void restoreSections(ReportTemplate& layout);
    static void keepSections(const ReportTemplate& layout);
};

} // namespace ui
