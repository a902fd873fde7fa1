#include "app/estimate_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/text_table.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

using model::Quantity;

QString headline(const model::Result& result, const model::ResultRange& range, const ui::NumberStyle& style) {
    const double kg = result.point[Quantity::TotalKg];
    if (std::isnan(kg)) {
        return QCoreApplication::translate("CommandLine", "No carbon figure; the notices say why.");
    }
    const QString text = QCoreApplication::translate("CommandLine", "%1 CO₂e, location-based; %2")
                             .arg(ui::massText(kg, style), ui::rangeText(range[Quantity::TotalKg], style));
    const double next = result.point[Quantity::NextPointKg];
    return std::isnan(next) ? text
                            : QCoreApplication::translate("CommandLine", "%1; one more point of accuracy: +%2")
                                  .arg(text, ui::massText(next, style));
}

/// 5 and 95 % of the draws; “?” at an end that too many draws do not reach.
QStringList rangeCells(const model::Quantiles& q, const std::function<QString(double)>& text) {
    const auto cell = [&](double value) { return std::isnan(value) ? QStringLiteral("?") : text(value); };
    return {cell(q.p5), cell(q.p95)};
}

QString quantityTable(const model::Result& result, const model::ResultRange& range, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{QString(), QCoreApplication::translate("CommandLine", "centre"),
                                   QCoreApplication::translate("CommandLine", "5 %"),
                                   QCoreApplication::translate("CommandLine", "95 %")}};
    for (const model::QuantityInfo& info : model::quantities()) {
        if (result.point.has(info.quantity)) {
            const auto text = [&](double value) { return ui::quantityText(info.quantity, value, style); };
            rows.push_back(QStringList{ui::quantityLabel(info.quantity), text(result.point[info.quantity])} +
                           rangeCells(range[info.quantity], text));
        }
    }
    for (std::size_t i = 0; i < result.accuracies.size(); ++i) {
        const auto& [benchmark, accuracy] = result.accuracies[i];
        const auto text = [&](double value) { return ui::percentText(value, style); };
        rows.push_back(QStringList{QCoreApplication::translate("CommandLine", "Accuracy, %1").arg(ui::benchmarkLabel(benchmark)),
                                   text(accuracy)} +
                       rangeCells(range.accuracies[i].second, text));
    }
    return textTable(rows, {1, 2, 3});
}

const model::Equivalent* findEquivalent(const model::Catalog& catalog, const std::string& id) {
    const auto found = std::ranges::find(catalog.equivalents, id, &model::Equivalent::id);
    return found != catalog.equivalents.end() ? &*found : nullptr;
}

QString equivalentLines(const model::Result& result, const model::Catalog& catalog, const ui::NumberStyle& style) {
    QString text;
    for (const model::EquivalentCount& count : result.equivalents) {
        const model::Equivalent* equivalent = findEquivalent(catalog, count.id);
        if (equivalent != nullptr && equivalent->featured) {
            text += QStringLiteral("  ≈ ") + ui::equivalentText(*equivalent, count.count, style, catalog) + u'\n';
        }
    }
    return text.isEmpty() ? text
                          : u'\n' + QCoreApplication::translate("CommandLine", "About the same as") + u'\n' + text;
}

QString noticeLines(const model::Result& result, const ui::NumberStyle& style) {
    QString text;
    for (const model::Notice& notice : result.notices) {
        text += QCoreApplication::translate("CommandLine", "%1: %2", "severity, notice")
                    .arg(ui::severityLabel(notice.severity), ui::noticeText(notice, style)) +
                u'\n';
    }
    return text.isEmpty() ? text : u'\n' + text;
}

} // namespace

QString estimateText(const model::Scenario& scenario, const model::Result& result, const model::ResultRange& range,
                     const model::Catalog& catalog, const ui::NumberStyle& style) {
    const QString data = QCoreApplication::translate("CommandLine", "An estimate, not a measurement; data %1.")
                             .arg(QString::fromStdString(catalog.dataVersion));
    return ui::scenarioLine(scenario, catalog, style) + u'\n' + headline(result, range, style) + QStringLiteral("\n\n") +
           quantityTable(result, range, style) + equivalentLines(result, catalog, style) + noticeLines(result, style) + u'\n' +
           data + u'\n';
}

} // namespace app
