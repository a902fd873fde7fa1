#include "ui/report/report_content.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "ui/report/report_builder.h"
#include "ui/topics/topic_words.h"
#include "ui/words/fill_places.h"
#include "ui/words/language.h"
#include "ui/words/result_words.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

/// "A", "A and B", "A and 3 others".
QString namesOf(const ReportBuilder& report) {
    const auto& all = report.columns();
    const QString first = shownName(*all.front());
    if (all.size() == 1) {
        return first;
    }
    return all.size() == 2 ? fillPlaces(Words::tr("%1 and %2", "two scenarios"), {first, shownName(*all.back())})
                           : fillPlaces(Words::tr("%1 and %2 others"), {first, QString::number(all.size() - 1)});
}

void addNotes(ReportBuilder& report) {
    static const QRegularExpression emptyLine(QStringLiteral("\\n\\s*\\n"));
    for (const QString& paragraph : report.details.notes.split(emptyLine, Qt::SkipEmptyParts)) {
        report.text(paragraph.trimmed());
    }
}

void addChart(ReportBuilder& report, const TemplateSection& section) {
    report.chart(section.chart, topicLabel(section.chart.topic), section.heightMm);
}

/// What stands below the section's heading.
void addBody(ReportBuilder& report, const TemplateSection& section) {
    switch (section.section) {
    case Section::Summary:
        return addSummary(report);
    case Section::Question:
        return addQuestion(report);
    case Section::Scenarios:
        return addScenarios(report);
    case Section::Results:
        return addResults(report);
    case Section::Chart:
        return addChart(report, section);
    case Section::Breakdown:
        return addBreakdown(report);
    case Section::Ranges:
        return addRanges(report);
    case Section::Measures:
        return addMeasures(report);
    case Section::Equivalents:
        return addEquivalents(report, section.most);
    case Section::Method:
        return addMethod(report);
    case Section::Calculation:
        return addCalculation(report);
    case Section::Assumptions:
        return addAssumptions(report);
    case Section::Limits:
        return addLimits(report);
    case Section::Notes:
        return addNotes(report);
    case Section::Statement:
        return addStatement(report);
    case Section::ModelCard:
        return addModelCard(report);
    case Section::Share:
        return addShare(report);
    case Section::Tasks:
        return addTasks(report);
    case Section::Lines:
        return report.add(ReportLines{section.lines});
    case Section::Text:
        return report.text(section.text);
    case Section::Data:
        return addData(report);
    case Section::Sources:
        break;
    }
    if (!report.sources().entries().isEmpty()) {
        report.add(ReportSources{report.sources().entries()});
    }
}

/// Charts and empty lines belong to the section before them.
bool hasHeading(const TemplateSection& section) {
    const bool isQuiet =
        section.section == Section::Chart || section.section == Section::Lines || section.section == Section::Text;
    return !isQuiet || !section.heading.isEmpty();
}

void addSection(ReportBuilder& report, const TemplateSection& section) {
    const std::size_t before = report.size();
    if (hasHeading(section)) {
        report.heading(sectionLabel(section), section.newPage);
    }
    const std::size_t empty = report.size();
    addBody(report, section);
    if (report.size() == empty) {
        report.cutTo(before);
    }
}

/// A number in brackets without the list it belongs to says nothing.
void dropReferences(Report& report) {
    const bool listed = std::ranges::any_of(
        report.blocks, [](const ReportBlock& block) { return std::holds_alternative<ReportSources>(block); });
    if (listed) {
        return;
    }
    for (ReportBlock& block : report.blocks) {
        if (auto* text = std::get_if<ReportText>(&block)) {
            text->references.clear();
        } else if (auto* list = std::get_if<ReportList>(&block)) {
            std::ranges::for_each(list->items, [](ReportText& item) { item.references.clear(); });
        } else if (auto* table = std::get_if<ReportTable>(&block)) {
            for (auto& row : table->rows) {
                std::ranges::for_each(row, [](ReportCell& cell) { cell.references.clear(); });
            }
        }
    }
}

} // namespace

Report makeReport(const ReportInputs& inputs, const ReportTemplate& layout, const ReportDetails& details) {
    ReportBuilder builder(inputs, details);
    Report report;
    report.language = chooseLanguage(inputs.style.locale.name()).replace(u'_', u'-');
    report.title = details.title.trimmed().isEmpty() ? namesOf(builder) : details.title.trimmed();
    report.subtitle = templateLabel(layout);
    report.author = details.author.trimmed();
    report.date = details.date.isValid()
                      ? inputs.style.locale.toString(details.date, Words::tr("d MMMM yyyy", "form of a date"))
                      : QString();
    report.subject = Words::tr("Energy, carbon, water and cost of training AI: %1").arg(namesOf(builder));
    report.remark = Words::tr("An estimate, not a measurement");
    report.logo = details.logo;
    for (const TemplateSection& section : layout.sections) {
        if (section.on) {
            addSection(builder, section);
        }
    }
    report.blocks = builder.take();
    dropReferences(report);
    return report;
}

} // namespace ui
