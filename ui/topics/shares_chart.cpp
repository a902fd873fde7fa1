#include "ui/topics/shares_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/topics/curve_chart.h"
#include "ui/topics/run_parts.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SharesChart)
};

bool isOfEnergy(Quantity quantity) {
    return quantity == Quantity::TotalEnergyKwh;
}

double amount(Part part, const Shown& shown, Quantity quantity) {
    const model::Quantities& point = shown.result.point;
    return isOfEnergy(quantity) ? partKwh(part, point) : partKg(part, point);
}

double share(Part part, const Shown& shown, Quantity quantity) {
    return amount(part, shown, quantity) / shown.result.point[quantity];
}

bool isThere(Part part, const Shown& shown) {
    return !std::isnan(partKg(part, shown.result.point));
}

/// Those of training, and the sections that any of the scenarios has.
std::vector<Part> partsOf(Quantity quantity, const std::vector<Shown>& all) {
    std::vector<Part> parts(trainingParts.begin(), trainingParts.end());
    if (isOfEnergy(quantity)) {
        parts.pop_back();
    }
    for (const Part part : sectionParts) {
        if (std::ranges::any_of(all, [&](const Shown& shown) { return isThere(part, shown); })) {
            parts.push_back(part);
        }
    }
    return parts;
}

bool hasAnswer(const Shown& shown, Quantity quantity) {
    return shown.result.point[quantity] > 0.0;
}

QString answer(const Shown& shown, Quantity quantity, const NumberStyle& style) {
    if (!hasAnswer(shown, quantity)) {
        return Words::tr("%1: where it comes from").arg(quantityLabel(quantity));
    }
    const std::vector<Part> parts = partsOf(quantity, {shown});
    const Part largest = *std::ranges::max_element(
        parts, {}, [&](Part part) { return amount(part, shown, quantity); });
    return Words::tr("%1: %2 of %3", "Devices: 61 % of 1.8 t CO₂e")
        .arg(partLabel(largest), percentText(share(largest, shown, quantity), style, 2),
             amountText(quantity, shown.result.point[quantity], style));
}

Bar barOf(Part part, const Shown& shown, Quantity quantity, const NumberStyle& style) {
    Bar bar;
    bar.name = partLabel(part);
    bar.value = share(part, shown, quantity);
    bar.text = Words::tr("%1 · %2", "share and amount")
                   .arg(percentText(bar.value, style, 2), quantityText(quantity, amount(part, shown, quantity), style));
    bar.role = shown.role;
    bar.faded = shown.role == LineRole::AdjustedBaseline; // of the baseline's colour: dashes do not show on bars
    return bar;
}

} // namespace

TopicChart sharesChart(const ChartRequest& request, const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.kind = ChartKind::Bars;
    spec.title = answer(inputs.current(), request.quantity, inputs.style);
    spec.emptyMessage = Words::tr("This scenario has no answer. Choose a target that can be reached.");
    std::vector<double> shares;
    for (const Part part : partsOf(request.quantity, inputs.shown)) {
        for (const Shown& shown : inputs.shown) {
            if (hasAnswer(shown, request.quantity) && isThere(part, shown)) {
                spec.bars.push_back(barOf(part, shown, request.quantity, inputs.style));
                shares.push_back(spec.bars.back().value);
            }
        }
    }
    if (inputs.shown.size() > 1) {
        for (const Shown& shown : inputs.shown) {
            spec.legend.push_back({lineName(shown), shown.role});
        }
    }
    chart.ranges.x = fromZero(shares, inputs.held.x);
    spec.x = axisOver(chart.ranges.x, {}, Words::tr("Share of each scenario's total (%)"), false);
    spec.x.percent = true;
    return chart;
}

} // namespace ui
