// Scenarios and results side by side.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/report/report_builder.h"
#include "ui/report/spread.h"
#include "ui/report/table_safety.h"
#include "ui/topics/run_parts.h"
#include "ui/words/fill_places.h"
#include "ui/words/input_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;
using Mark = ReportCell::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

constexpr std::array coreResults{Quantity::TotalKg,
                                 Quantity::TotalMarketBasedKg,
                                 Quantity::OperationalKg,
                                 Quantity::EmbodiedKg,
                                 Quantity::DevelopmentOperationalKg,
                                 Quantity::DataMovementKg,
                                 Quantity::DataMovementSavedKg,
                                 Quantity::ScheduleSavedKg,
                                 Quantity::ScheduleSavedShare,
                                 Quantity::ScheduleDelayDays,
                                 Quantity::DeploymentOperationalKg,
                                 Quantity::DeploymentEmbodiedKg,
                                 Quantity::DeploymentShare,
                                 Quantity::DeploymentBreakEvenMonths,
                                 Quantity::DeploymentJoulesPerToken,
                                 Quantity::TotalEnergyKwh,
                                 Quantity::TotalWaterL,
                                 Quantity::TotalCostUsd,
                                 Quantity::DeviceHours,
                                 Quantity::Days,
                                 Quantity::Flop,
                                 Quantity::Parameters,
                                 Quantity::Tokens,
                                 Quantity::NextPointKg,
                                 Quantity::NextPointEnergyKwh};

bool differs(model::Id id, const std::vector<const Shown*>& all) {
    return std::ranges::any_of(
        all, [&](const Shown* one) { return one->scenario.value(id) != all.front()->scenario.value(id); });
}

bool isTyped(model::Id id, const std::vector<const Shown*>& all) {
    return std::ranges::any_of(all, [&](const Shown* one) { return one->scenario.has(id); });
}

std::vector<ReportCell> inputRow(model::Id id, const ReportBuilder& report) {
    std::vector<ReportCell> row{{parameterLabel(id)}};
    for (const Shown* one : report.columns()) {
        const InputWords words = inputWords(id, one->scenario, one->result, report.catalog, report.style);
        row.push_back({inputText(words), words.isTyped ? Mark::Given : Mark::Default});
    }
    return row;
}

void groupHead(ReportTable& table, const QString& text) {
    std::vector<ReportCell> row(static_cast<std::size_t>(table.columns.size()));
    row.front() = {text, Mark::Head};
    table.rows.push_back(std::move(row));
}

ReportCell resultCell(Quantity quantity, const Shown& shown, const NumberStyle& style) {
    if (!shown.result.point.has(quantity)) {
        return {QStringLiteral("–"), Mark::Default};
    }
    ReportCell cell{quantityText(quantity, shown.result.point[quantity], style)};
    cell.under = spreadText(quantity, shown, style);
    return cell;
}

std::vector<Part> partsOf(const std::vector<const Shown*>& all) {
    std::vector<Part> parts(trainingParts.begin(), trainingParts.end());
    for (const Part part : sectionParts) {
        if (std::ranges::any_of(all, [&](const Shown* one) { return !std::isnan(partKg(part, one->result.point)); })) {
            parts.push_back(part);
        }
    }
    return parts;
}

ReportCell partCell(Part part, const Shown& shown, const NumberStyle& style) {
    const double kg = partKg(part, shown.result.point);
    if (std::isnan(kg)) {
        return {QStringLiteral("–"), Mark::Default};
    }
    return {fillPlaces(Words::tr("%1 (%2)", "amount, share"),
                       {massText(kg, style), percentText(kg / shown.result.point[Quantity::TotalKg], style, 2)})};
}

} // namespace

void addScenarios(ReportBuilder& report) {
    ReportTable table{{}, QStringList{Words::tr("Input")} + report.names(), {}, false};
    const auto& all = report.columns();
    const auto addRows = [&](const QString& head, auto wanted) {
        const std::size_t before = table.rows.size();
        groupHead(table, head);
        for (const model::Parameter& p : model::parameters()) {
            if (isTyped(p.id, all) && wanted(p.id)) {
                table.rows.push_back(inputRow(p.id, report));
            }
        }
        if (table.rows.size() == before + 1) {
            table.rows.pop_back();
        }
    };
    if (report.isAlone()) {
        addRows(Words::tr("Given"), [](model::Id) { return true; });
        table.caption = Words::tr("What was given; everything else is a default, listed with the assumptions.");
    } else {
        addRows(Words::tr("These differ"), [&](model::Id id) { return differs(id, all); });
        addRows(Words::tr("The same in all"), [&](model::Id id) { return !differs(id, all); });
        table.caption =
            Words::tr("The scenarios. Bold: given; grey: a default or solved for. Inputs that nobody gave are "
                      "listed with the assumptions.");
    }
    if (table.rows.empty()) {
        report.text(Words::tr("Nothing was given: every input is a default, listed with the assumptions."));
        return;
    }
    report.table(std::move(table));
}

void addResults(ReportBuilder& report) {
    ReportTable table{Words::tr("Point estimates, and below them the middle 90 % of draws."),
                      QStringList{Words::tr("Result")} + report.names(),
                      {}};
    for (const Quantity quantity : coreResults) {
        const auto has = [&](const Shown* one) { return one->result.point.has(quantity); };
        if (std::ranges::none_of(report.columns(), has)) {
            continue;
        }
        std::vector<ReportCell> row{{quantityLabel(quantity)}};
        for (const Shown* one : report.columns()) {
            row.push_back(resultCell(quantity, *one, report.style));
        }
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) {
        report.table(std::move(table));
    }
}

void addBreakdown(ReportBuilder& report) {
    const auto answered = [](const Shown* one) { return one->result.point[Quantity::TotalKg] > 0.0; };
    if (std::ranges::none_of(report.columns(), answered)) {
        return;
    }
    ChartRequest request;
    request.topic = Topic::Shares;
    report.chart(request, Words::tr("Parts of the total of each scenario."));
    ReportTable table{Words::tr("CO₂e of each part, and its share of the total."),
                      QStringList{Words::tr("Part")} + report.names(),
                      {}};
    for (const Part part : partsOf(report.columns())) {
        std::vector<ReportCell> row{{partLabel(part)}};
        for (const Shown* one : report.columns()) {
            row.push_back(partCell(part, *one, report.style));
        }
        table.rows.push_back(std::move(row));
    }
    report.table(std::move(table));
}

} // namespace ui
