// What the sections of a report share while it is written. Internal to the room.
#pragma once

#include <optional>

#include "ui/report/report_content.h"
#include "ui/report/source_register.h"

namespace ui {

class ReportBuilder {
public:
    ReportBuilder(const ReportInputs& inputs, const ReportDetails& details);

    const ReportInputs& inputs;
    const ReportDetails& details;
    const model::Catalog& catalog;
    const NumberStyle& style;

    /// The scenarios that tables have a column for: without the baseline under other assumptions.
    const std::vector<const Shown*>& columns() const { return m_columns; }
    const Shown& current() const { return inputs.shown.front(); }
    const Shown* baseline() const;
    /// The names of the columns, safe in a spreadsheet.
    QStringList names() const;
    bool isAlone() const { return m_columns.size() == 1; }

    const Groundwork& groundwork(std::size_t column) const { return m_work[column]; }
    /// The references of what these symbols of the edited scenario come from.
    std::vector<int> referencesOf(std::initializer_list<model::Symbol> symbols);
    std::vector<int> reference(const std::string& source);

    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    void heading(const QString& text, bool newPage) { add(ReportHeading{text, 1, newPage}); }
    void text(const QString& words, ReportText::Tone tone = ReportText::Tone::Plain, std::vector<int> references = {});
    /// With "Table 2. " before its caption.
    void table(ReportTable table);
    /// The answer to this request, with "Figure 3. " before its caption.
    void chart(const ChartRequest& request, const QString& caption, double heightMm = 0.0);

    SourceRegister& sources() { return m_sources; }
    std::vector<ReportBlock> take() { return std::move(m_blocks); }
    std::size_t size() const { return m_blocks.size(); }
    void cutTo(std::size_t size) { m_blocks.resize(size, ReportLines{}); }

private:
    std::vector<const Shown*> m_columns;
    std::vector<Groundwork> m_work;
    SourceRegister m_sources;
    std::vector<ReportBlock> m_blocks;
    int m_tables = 0;
    int m_charts = 0;
};

/// What each section says; nothing where it has nothing to say.
void addSummary(ReportBuilder& report);
void addQuestion(ReportBuilder& report);
void addScenarios(ReportBuilder& report);
void addResults(ReportBuilder& report);
void addBreakdown(ReportBuilder& report);
void addRanges(ReportBuilder& report);
/// Of the edited scenario; nothing where none is on.
void addMeasures(ReportBuilder& report);
/// The first `most` things; 0: all.
void addEquivalents(ReportBuilder& report, int most);
void addMethod(ReportBuilder& report);
void addCalculation(ReportBuilder& report);
void addAssumptions(ReportBuilder& report);
void addLimits(ReportBuilder& report);
void addStatement(ReportBuilder& report);
void addModelCard(ReportBuilder& report);
void addShare(ReportBuilder& report);
void addTasks(ReportBuilder& report);
void addData(ReportBuilder& report);

} // namespace ui
