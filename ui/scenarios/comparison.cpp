#include "ui/scenarios/comparison.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/input_words.h"
#include "ui/words/measure_words.h"
#include "ui/words/result_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr std::array results{
    Quantity::TotalKg,    Quantity::TotalMarketBasedKg, Quantity::EmbodiedKg,  Quantity::DevelopmentOperationalKg,
    Quantity::DeploymentOperationalKg, Quantity::DeploymentShare, Quantity::DeploymentBreakEvenMonths,
    Quantity::DataMovementKg, Quantity::DataMovementSavedKg, Quantity::BaseOperationalKg,
    Quantity::ScheduleSavedKg, Quantity::ScheduleSavedShare, Quantity::ScheduleDelayDays,
    Quantity::TotalEnergyKwh,
    Quantity::Days,       Quantity::DeviceHours,        Quantity::TotalWaterL, Quantity::TotalCostUsd,
    Quantity::NextPointKg};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioComparison)
};

ComparedRow inputRow(model::Id id, const std::vector<const Shown*>& all, const PanelContext& context) {
    ComparedRow row{parameterLabel(id), id, {}};
    for (const Shown* one : all) {
        const InputWords words = inputWords(id, one->scenario, one->result, context.session.catalog(), context.style);
        row.cells.push_back({inputText(words), {}, words.isTyped});
    }
    return row;
}

/// What might be done in each of them, where that is not the same.
std::optional<ComparedRow> measuresRow(const std::vector<const Shown*>& all, const PanelContext& context) {
    ComparedRow row{Words::tr("Measures"), {}, {}};
    for (const Shown* one : all) {
        row.cells.push_back({measureNames(one->scenario, context.session.catalog(), context.style), {},
                             !one->scenario.measures.empty()});
    }
    const bool same = std::ranges::all_of(row.cells, [&](const ComparedCell& cell) { return cell == row.cells.front(); });
    return same ? std::nullopt : std::optional(row);
}

ComparedCell resultCell(Quantity quantity, const Shown& shown, const Shown* baseline, const NumberStyle& style) {
    const double value = shown.result.point[quantity];
    if (std::isnan(value)) {
        return {Words::tr("no answer"), {}, false};
    }
    const bool compared = baseline != nullptr && &shown != baseline;
    return {quantityText(quantity, value, style),
            compared ? changeText(value, baseline->result.point[quantity], style) : QString()};
}

ComparedRow resultRow(Quantity quantity, const std::vector<const Shown*>& all, const PanelContext& context) {
    ComparedRow row{quantityLabel(quantity), {}, {}, quantity};
    for (const Shown* one : all) {
        row.cells.push_back(resultCell(quantity, *one, context.runner.baseline(), context.style));
    }
    return row;
}

bool answered(Quantity quantity, const std::vector<const Shown*>& all) {
    return std::ranges::any_of(all, [&](const Shown* one) { return one->result.point.has(quantity); });
}

bool hasDifferences(const ScenarioComparison& comparison, std::size_t column) {
    return std::ranges::any_of(comparison.results,
                               [&](const ComparedRow& row) { return !row.cells[column].difference.isEmpty(); });
}

/// Head and rows as text, without sections.
std::vector<QStringList> lines(const ScenarioComparison& comparison) {
    std::vector<QStringList> all{{QString()}};
    for (std::size_t i = 0; i < comparison.scenarios.size(); ++i) {
        all.front() << comparison.scenarios[i].name;
        if (hasDifferences(comparison, i)) {
            all.front() << Words::tr("to the baseline");
        }
    }
    for (const auto* rows : {&comparison.inputs, &comparison.results}) {
        for (const ComparedRow& row : *rows) {
            QStringList line{row.label};
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                line << row.cells[i].text;
                if (hasDifferences(comparison, i)) {
                    line << row.cells[i].difference;
                }
            }
            all.push_back(line);
        }
    }
    return all;
}

} // namespace

std::vector<model::Id> differingInputs(const model::Workspace& workspace) {
    std::vector<bool> differs(model::idCount, false);
    const auto mark = [&](const model::Scenario& other) {
        for (const model::Id id : model::differences(workspace.cases.front().scenario, other)) {
            differs[static_cast<std::size_t>(id)] = true;
        }
    };
    for (const model::Case& one : workspace.cases) {
        mark(one.scenario);
    }
    if (workspace.baseline) {
        mark(*workspace.baseline);
    }
    std::vector<model::Id> ids;
    for (const model::Parameter& p : model::parameters()) {
        if (differs[static_cast<std::size_t>(p.id)]) {
            ids.push_back(p.id);
        }
    }
    return ids;
}

ScenarioComparison compareScenarios(const PanelContext& context) {
    const std::vector<const Shown*> all = context.runner.all();
    ScenarioComparison comparison;
    for (const Shown* one : all) {
        comparison.scenarios.push_back({shownName(*one), one->role, one == &context.runner.current()});
    }
    for (const model::Id id : differingInputs(context.session.workspace())) {
        comparison.inputs.push_back(inputRow(id, all, context));
    }
    if (const auto row = measuresRow(all, context)) {
        comparison.inputs.push_back(*row);
    }
    for (const Quantity quantity : results) {
        if (answered(quantity, all)) {
            comparison.results.push_back(resultRow(quantity, all, context));
        }
    }
    return comparison;
}

QString comparisonTsv(const ScenarioComparison& comparison) {
    QString text;
    for (const QStringList& line : lines(comparison)) {
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString comparisonText(const ScenarioComparison& comparison) {
    const auto all = lines(comparison);
    std::vector<qsizetype> widths(static_cast<std::size_t>(all.front().size()), 0);
    for (const QStringList& line : all) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, line[i].size());
        }
    }
    QString text;
    for (const QStringList& line : all) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            row += line[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        }
        text += row.trimmed().isEmpty() ? QString() : row.replace(QRegularExpression(QStringLiteral("\\s+$")), {});
        text += u'\n';
    }
    return text;
}

QString comparisonHtml(const ScenarioComparison& comparison) {
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
    const char* cell = "th";
    for (const QStringList& line : lines(comparison)) {
        html += QStringLiteral("<tr>");
        for (const QString& text : line) {
            html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1StringView(cell), text.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        cell = "td";
    }
    return html + QStringLiteral("</table>");
}

} // namespace ui
