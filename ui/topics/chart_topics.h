// From a request and results to a chart: the one pure entry for every topic, on the screen and in files.
#pragma once

#include <span>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/run/emissions_csv.h"
#include "ui/charts/chart_spec.h"
#include "ui/session/runner.h"
#include "ui/topics/axis_units.h"
#include "ui/topics/chart_request.h"

namespace ui {

/// What the axes of a chart cover, in base units.
struct ChartRanges {
    AxisRange x;
    AxisRange y;
};

/// `shown.front()` is the edited scenario: title, target line and published runs belong to it. The ranges `held` are
/// kept and only grow.
struct ChartInputs {
    const std::vector<Shown>& shown;
    const model::Catalog& catalog;
    NumberStyle style;
    ChartRanges held = {};
    std::span<const model::MeasuredRun> measured = {}; // of the edited scenario, or meant to be

    const Shown& current() const { return shown.front(); }
    /// The baseline among the shown, or nullptr.
    const Shown* baseline() const;
};

struct TopicChart {
    ChartSpec spec;
    ChartRanges ranges;
};

/// The band that this chart shows of every scenario, where its topic has one.
std::optional<BandQuestion> bandQuestion(const ChartRequest& request, const ChartInputs& inputs);
/// Its answer for one scenario, or nullptr.
const model::CurveBand* bandFor(const ChartRequest& request, const ChartInputs& inputs, const Shown& shown);

/// Answers the request; a request that makes no sense is answered as the nearest that does.
TopicChart topicChart(const ChartRequest& request, const ChartInputs& inputs);

/// The benchmark of this chart: the chosen one where the edited scenario can aim at it, else the scenario's.
std::string benchmarkOf(const ChartRequest& request, const ChartInputs& inputs);
/// How a scenario is named on charts; the baseline under one's own assumptions says so.
QString lineName(const Shown& shown);
/// What a click on a published run means to the panel, and back.
QString publishedKey(const model::PublishedRun& run);
const model::PublishedRun* publishedOfKey(const QString& key, const model::Catalog& catalog);

} // namespace ui
