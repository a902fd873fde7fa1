// Runs predicted beside what was reported of them, ready to be filtered, grouped and drawn: what the validation page
// shows.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/ranges/uncertainty.h"
#include "model/run/emissions_csv.h"
#include "model/run/validation.h"
#include "ui/session/runner.h"

namespace ui {

inline constexpr std::array<std::string_view, 3> comparedQuantities{"device_hours", "energy_kwh", "kgco2e"}; // of training
inline constexpr std::array<std::string_view, 2> servedQuantities{"joules_per_output_token", "wh_per_request"};

/// By what runs are put together.
enum class Grouping { Generation, Era, Architecture };
inline constexpr std::array groupings{Grouping::Generation, Grouping::Era, Grouping::Architecture};

/// What is told of a run beside its figures.
struct RunFacts {
    QString name;
    QString device;                                   // as in the report
    std::array<std::string, groupings.size()> groups; // ids by Grouping; empty where not known

    const std::string& group(Grouping grouping) const { return groups[static_cast<std::size_t>(grouping)]; }
};

struct RunComparison {
    model::Validation validation;
    std::vector<RunFacts> runs;
    QString file; // empty: the program's own runs
    std::optional<double> leftOutError; // median, of figures predicted by a fit to other models; where there is such a fit

    /// The run that a row of `validation` belongs to: each run has the same number of rows, in the order of the runs.
    const RunFacts& runOf(std::size_t row) const { return runs[row * runs.size() / validation.rows.size()]; }
};
using RunComparisonPtr = std::shared_ptr<const RunComparison>;

/// Predicts the runs. An empty pointer where `progress` said stop.
RunComparisonPtr compareRuns(const std::vector<model::PublishedRun>& runs, const model::Catalog& catalog,
                             const QString& file, const model::Progress& progress = {});

/// As compareRuns for figures that are there already; sums them up where that has not been done.
RunComparisonPtr comparisonOf(const std::vector<model::PublishedRun>& runs, model::Validation validation,
                              const model::Catalog& catalog, const QString& file);

/// Published measurements of serving beside their predictions: one row for each.
RunComparisonPtr compareServing(const model::Catalog& catalog);

/// What was measured beside the estimate of a scenario, as if it had been a prediction of these runs.
RunComparisonPtr compareMeasured(const std::vector<model::MeasuredRun>& runs, const Shown& scenario,
                                 const model::Catalog& catalog, const QString& file);

/// How a figure stands to the range that was predicted for it.
enum class Verdict { Untold, Inside, Outside };
Verdict verdictOf(const model::ValidationRow& row);

struct RunFilter {
    std::string quantity; // empty: all of them
    std::string generation;
    std::string era;
    bool missesOnly = false;

    bool operator==(const RunFilter&) const = default;
};
/// What this comparison is about, in the order of its summary.
std::vector<std::string> quantitiesOf(const RunComparison& comparison);

/// Rows that pass, in the order of the runs.
std::vector<std::size_t> passing(const RunComparison& comparison, const RunFilter& filter);

/// The ids of all groups there are, those with most runs first for generations and architectures, ascending for eras.
std::vector<std::string> groupsOf(const RunComparison& comparison, Grouping grouping);
QString groupingLabel(Grouping grouping);
/// A group in words ("Ampere (A100)", "2022–2023", "mixture of experts").
QString groupLabel(Grouping grouping, std::string_view group);

/// The rows of one group of runs, summed up.
struct GroupSummary {
    std::string group;
    model::ValidationSummary summary;
};
std::vector<GroupSummary> summariesBy(const RunComparison& comparison, Grouping grouping, std::string_view quantity);

} // namespace ui
