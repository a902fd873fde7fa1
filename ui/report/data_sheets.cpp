#include "ui/report/data_sheets.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/formats/text_output.h"
#include "ui/explain/explain_page.h"
#include "ui/report/source_register.h"
#include "ui/session/used_values.h"
#include "ui/topics/chart_topics.h"
#include "ui/topics/run_parts.h"
#include "ui/topics/topic_words.h"
#include "ui/words/fill_places.h"
#include "ui/words/input_words.h"
#include "ui/words/result_words.h"
#include "ui/words/symbol_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportData)
};

QString qtText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Cell number(double value) {
    return std::isfinite(value) ? Cell(value) : Cell();
}

std::vector<const Shown*> columnsOf(const ReportInputs& inputs) {
    std::vector<const Shown*> all;
    for (const Shown& one : inputs.shown) {
        if (one.role != LineRole::AdjustedBaseline) {
            all.push_back(&one);
        }
    }
    return all;
}

QStringList namesOf(const ReportInputs& inputs) {
    QStringList names;
    for (const Shown* one : columnsOf(inputs)) {
        names << shownName(*one);
    }
    return names;
}

Cell inputCell(const model::Parameter& p, const Shown& shown, const ReportInputs& inputs) {
    if (!p.isNumeric()) {
        return inputWords(p.id, shown.scenario, shown.result, inputs.catalog, inputs.style).text;
    }
    if (const auto typed = shown.scenario.number(p.id)) {
        return number(*typed);
    }
    const double used = usedValue(p.id, shown.scenario, shown.result, inputs.catalog);
    return number(std::isfinite(used) ? used : shown.scenario.numberOrDefault(p.id));
}

/// Rows of the table in its order; sections that are off in every scenario are left out.
DataSheet inputSheet(const ReportInputs& inputs) {
    DataSheet sheet{Words::tr("Inputs"), {Words::tr("Input"), Words::tr("Id"), Words::tr("Unit")}, {}};
    const auto all = columnsOf(inputs);
    for (const QString& name : namesOf(inputs)) {
        sheet.columns << name << Words::tr("given");
    }
    for (const model::Parameter& p : model::parameters()) {
        if (std::ranges::none_of(all, [&](const Shown* one) { return one->scenario.isOn(p.group); })) {
            continue;
        }
        std::vector<Cell> row{parameterLabel(p.id), qtText(p.path), unitLabel(p.unit)};
        for (const Shown* one : all) {
            row.push_back(inputCell(p, *one, inputs));
            row.push_back(one->scenario.has(p.id) ? Words::tr("yes") : QString());
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

DataSheet resultSheet(const ReportInputs& inputs) {
    DataSheet sheet{Words::tr("Results"), {Words::tr("Result"), Words::tr("Id"), Words::tr("Unit")}, {}};
    const auto all = columnsOf(inputs);
    for (const QString& name : namesOf(inputs)) {
        sheet.columns << name << Words::tr("5 % of draws") << Words::tr("95 % of draws");
    }
    for (const model::QuantityInfo& info : model::quantities()) {
        if (std::ranges::none_of(all, [&](const Shown* one) { return one->result.point.has(info.quantity); })) {
            continue;
        }
        std::vector<Cell> row{quantityLabel(info.quantity), qtText(info.id), unitLabel(info.unit)};
        for (const Shown* one : all) {
            row.push_back(number(one->result.point[info.quantity]));
            row.push_back(one->range ? number((*one->range)[info.quantity].p5) : Cell());
            row.push_back(one->range ? number((*one->range)[info.quantity].p95) : Cell());
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

DataSheet partSheet(const ReportInputs& inputs) {
    DataSheet sheet{Words::tr("Parts"), {Words::tr("Part")}, {}};
    const auto all = columnsOf(inputs);
    for (const QString& name : namesOf(inputs)) {
        sheet.columns << fillPlaces(Words::tr("%1 (kg CO₂e)"), {name}) << fillPlaces(Words::tr("%1 (kWh)"), {name});
    }
    const auto add = [&](Part part) {
        std::vector<Cell> row{partLabel(part)};
        for (const Shown* one : all) {
            row.push_back(number(partKg(part, one->result.point)));
            row.push_back(number(partKwh(part, one->result.point)));
        }
        sheet.rows.push_back(std::move(row));
    };
    std::ranges::for_each(trainingParts, add);
    for (const Part part : sectionParts) {
        if (std::ranges::any_of(all, [&](const Shown* one) { return !std::isnan(partKg(part, one->result.point)); })) {
            add(part);
        }
    }
    return sheet;
}

DataSheet assumptionSheet(const ReportInputs& inputs) {
    DataSheet sheet{Words::tr("Assumptions"),
                    {Words::tr("Scenario"), Words::tr("Number"), Words::tr("Value"), Words::tr("As shown"),
                     Words::tr("Origin"), Words::tr("Source")},
                    {}};
    for (const Shown* one : columnsOf(inputs)) {
        for (const model::Term& term : groundworkOf(one->scenario, inputs.catalog).leaves) {
            const bool typed = term.origin == model::Origin::Typed;
            sheet.rows.push_back({shownName(*one), figureLabel(term.figure, inputs.catalog, inputs.style),
                                  number(term.value),
                                  figureValue(term.figure, term.value, inputs.catalog, inputs.style),
                                  originLabel(term.origin), typed ? QString() : QString::fromStdString(term.source)});
        }
    }
    return sheet;
}

void addCharts(std::vector<DataSheet>& sheets, const ReportInputs& inputs, const ReportTemplate& layout) {
    for (const TemplateSection& section : layout.sections) {
        if (section.section != Section::Chart || !section.on) {
            continue;
        }
        const ChartSpec spec = topicChart(section.chart, {inputs.shown, inputs.catalog, inputs.style}).spec;
        for (const ChartTable& table : tablesOf(spec)) {
            const QString name = table.title.isEmpty()
                                     ? topicLabel(section.chart.topic)
                                     : fillPlaces(Words::tr("%1: %2"), {topicLabel(section.chart.topic), table.title});
            sheets.push_back({name, table.columns, table.rows});
        }
    }
}

DataSheet aboutSheet(const ReportInputs& inputs, const ReportDetails& details) {
    DataSheet sheet{Words::tr("About"), {Words::tr("What"), Words::tr("Value")}, {}};
    const auto add = [&](const QString& what, const Cell& value) { sheet.rows.push_back({what, value}); };
    add(Words::tr("Title"), details.title);
    add(Words::tr("Author"), details.author);
    add(Words::tr("Date"), details.date.toString(Qt::ISODate));
    add(Words::tr("Program"), QStringLiteral("Scalewatt ") + QCoreApplication::applicationVersion());
    add(Words::tr("Data version"), QString::fromStdString(inputs.catalog.dataVersion));
    add(Words::tr("Draws behind each range"), static_cast<double>(inputs.draws));
    add(Words::tr("Note"),
        Words::tr("An estimate, not a measurement. Emissions are location-based unless the row says otherwise."));
    return sheet;
}

QByteArray csvLine(const std::vector<std::string>& cells) {
    QByteArray line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += (i > 0 ? "," : "") + QByteArray::fromStdString(model::csvCell(cells[i]));
    }
    return line + "\r\n";
}

std::string csvNumber(double value) {
    return std::isfinite(value) ? model::numberText(value) : std::string();
}

QByteArray inputLines(const Shown& shown, const std::string& name) {
    QByteArray lines;
    for (const model::Parameter& p : model::parameters()) {
        if (!shown.scenario.has(p.id)) {
            continue;
        }
        const model::Value& value = shown.scenario.value(p.id);
        const auto* range = std::get_if<model::Range>(&value);
        const auto* word = std::get_if<std::string>(&value);
        lines += csvLine({"input", name, std::string(p.path), std::string(p.unit),
                          word != nullptr ? *word : csvNumber(shown.scenario.numberOrDefault(p.id)),
                          range != nullptr ? csvNumber(range->low) : std::string(),
                          range != nullptr ? csvNumber(range->high) : std::string()});
    }
    return lines;
}

QByteArray resultLines(const Shown& shown, const std::string& name) {
    QByteArray lines;
    for (const model::QuantityInfo& info : model::quantities()) {
        if (shown.result.point.has(info.quantity)) {
            const model::Quantiles none{};
            const model::Quantiles& q = shown.range ? (*shown.range)[info.quantity] : none;
            lines +=
                csvLine({"result", name, std::string(info.id), std::string(info.unit),
                         csvNumber(shown.result.point[info.quantity]), shown.range ? csvNumber(q.p5) : std::string(),
                         shown.range ? csvNumber(q.p95) : std::string()});
        }
    }
    return lines;
}

} // namespace

std::vector<DataSheet> dataSheets(const ReportInputs& inputs, const ReportTemplate& layout,
                                  const ReportDetails& details) {
    std::vector<DataSheet> sheets{resultSheet(inputs), inputSheet(inputs), partSheet(inputs), assumptionSheet(inputs)};
    addCharts(sheets, inputs, layout);
    sheets.push_back(aboutSheet(inputs, details));
    return sheets;
}

QByteArray reportCsv(const ReportInputs& inputs) {
    QByteArray text = csvLine({"kind", "scenario", "id", "unit", "value", "low", "high"});
    for (const Shown* one : columnsOf(inputs)) {
        const std::string name = one->scenario.name.empty() ? shownName(*one).toStdString() : one->scenario.name;
        text += inputLines(*one, name) + resultLines(*one, name);
    }
    return text;
}

} // namespace ui
