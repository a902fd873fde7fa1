#include "ui/validation/run_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "model/fit/one_fact.h"
#include "model/serving/coefficients.h"
#include "model/serving/serving_fit.h"

namespace ui {
namespace {

constexpr int yearsOfAnEra = 2;
constexpr double firstYear = 1950.0; // years outside are somebody's slip of the pen
constexpr double lastYear = 2100.0;
constexpr std::size_t progressStep = 1'000; // runs between two questions whether to go on

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return values.size() % 2 == 1 ? *middle : 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// Looks devices up once: a company's thousand runs use three kinds.
class FactsReader {
public:
    explicit FactsReader(const model::Catalog& catalog) : m_catalog(catalog) {}

    RunFacts read(const model::PublishedRun& run) {
        const std::string name = run.text("model");
        return {QString::fromStdString(name.empty() ? run.id : name),
                QString::fromStdString(run.text("hardware")),
                {generation(run.text("hardware")), era(run), family(run)}};
    }

private:
    /// As printed; rows of serving tell it by their sizes.
    static std::string family(const model::PublishedRun& run) {
        const auto total = run.number("params_total_b");
        const auto active = run.number("params_active_b");
        if (run.text("unit") != "output token" || !run.text("family").empty() || !total || !active) {
            return run.text("family");
        }
        return *active < *total ? "moe" : "dense";
    }

    const std::string& generation(const std::string& hardware) {
        const auto [known, isNew] = m_generations.try_emplace(hardware);
        if (isNew && !hardware.empty()) {
            const model::Device* device = m_catalog.device(hardware);
            known->second = device != nullptr ? device->generation : std::string();
        }
        return known->second;
    }

    /// The first of two years, from an even one on.
    static std::string era(const model::PublishedRun& run) {
        const auto year = run.number("year");
        if (!year || *year < firstYear || *year > lastYear) {
            return {};
        }
        return std::to_string(static_cast<int>(std::floor(*year / yearsOfAnEra)) * yearsOfAnEra);
    }

    const model::Catalog& m_catalog;
    std::unordered_map<std::string, std::string> m_generations;
};

model::ValidationSummary summaryOf(const std::vector<const model::ValidationRow*>& rows, std::string_view quantity) {
    model::ValidationSummary summary;
    summary.quantity = quantity;
    std::vector<double> errors;
    std::vector<double> halfWidths;
    double inside = 0.0;
    for (const model::ValidationRow* row : rows) {
        errors.push_back(std::abs(*row->ratio() - 1.0));
        if (const Verdict verdict = verdictOf(*row); verdict != Verdict::Untold) {
            inside += verdict == Verdict::Inside ? 1.0 : 0.0;
            halfWidths.push_back(std::sqrt(*row->p95 / *row->p5));
        }
    }
    summary.rows = static_cast<int>(errors.size());
    if (!errors.empty()) {
        summary.medianAbsolutePercentageError = median(std::move(errors));
    }
    if (!halfWidths.empty()) {
        summary.withinRange = inside / static_cast<double>(halfWidths.size());
        summary.medianHalfWidth = median(std::move(halfWidths));
    }
    return summary;
}

} // namespace

RunComparisonPtr compareRuns(const std::vector<model::PublishedRun>& runs, const model::Catalog& catalog,
                             const QString& file, const model::Progress& progress) {
    auto comparison = std::make_shared<RunComparison>();
    comparison->file = file;
    FactsReader reader(catalog);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (i % progressStep == 0 && progress && !progress(0.0)) { // next to nothing beside the predictions
            return {};
        }
        comparison->runs.push_back(reader.read(runs[i]));
    }
    comparison->validation = model::validate(runs, catalog, progress);
    if (comparison->validation.rows.size() < runs.size()) {
        return {};
    }
    if (file.isEmpty()) {
        model::addYardsticks(comparison->validation, catalog);
    }
    return comparison;
}

RunComparisonPtr comparisonOf(const std::vector<model::PublishedRun>& runs, model::Validation validation,
                              const model::Catalog& catalog, const QString& file) {
    auto comparison = std::make_shared<RunComparison>();
    comparison->file = file;
    FactsReader reader(catalog);
    for (const model::PublishedRun& run : runs) {
        comparison->runs.push_back(reader.read(run));
    }
    comparison->validation = std::move(validation);
    if (comparison->validation.summary.empty()) {
        for (const auto quantity : comparedQuantities) {
            std::vector<const model::ValidationRow*> scored;
            for (const model::ValidationRow& row : comparison->validation.rows) {
                if (row.scored && row.quantity == quantity && row.ratio()) {
                    scored.push_back(&row);
                }
            }
            comparison->validation.summary.push_back(summaryOf(scored, quantity));
        }
    }
    return comparison;
}

RunComparisonPtr compareServing(const model::Catalog& catalog) {
    auto comparison = std::make_shared<RunComparison>();
    FactsReader reader(catalog);
    for (const model::PublishedRun& row : catalog.inferenceRuns) {
        comparison->runs.push_back(reader.read(row));
    }
    comparison->validation = model::validateServing(catalog.inferenceRuns, catalog);
    std::vector<double> errors;
    for (const auto& [id, ratio] : model::leaveOneModelOut(model::measuredServing(catalog.inferenceRuns, catalog),
                                                           model::servingCoefficients(catalog))) {
        errors.push_back(std::abs(ratio - 1.0));
    }
    if (!errors.empty()) {
        comparison->leftOutError = median(std::move(errors));
    }
    return comparison;
}

std::vector<std::string> quantitiesOf(const RunComparison& comparison) {
    std::vector<std::string> quantities;
    for (const model::ValidationSummary& summary : comparison.validation.summary) {
        quantities.push_back(summary.quantity);
    }
    return quantities;
}

Verdict verdictOf(const model::ValidationRow& row) {
    if (!row.published || !row.p5 || !row.p95) {
        return Verdict::Untold;
    }
    return *row.published >= *row.p5 && *row.published <= *row.p95 ? Verdict::Inside : Verdict::Outside;
}

std::vector<std::size_t> passing(const RunComparison& comparison, const RunFilter& filter) {
    const auto& rows = comparison.validation.rows;
    const auto fits = [](const std::string& wanted, const std::string& is) { return wanted.empty() || wanted == is; };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RunFacts& run = comparison.runOf(i);
        if (fits(filter.quantity, rows[i].quantity) && fits(filter.generation, run.group(Grouping::Generation)) &&
            fits(filter.era, run.group(Grouping::Era)) &&
            (!filter.missesOnly || verdictOf(rows[i]) == Verdict::Outside)) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::string> groupsOf(const RunComparison& comparison, Grouping grouping) {
    std::map<std::string, int> counts;
    for (const RunFacts& run : comparison.runs) {
        ++counts[run.group(grouping)];
    }
    std::vector<std::string> groups;
    for (const auto& [group, count] : counts) {
        groups.push_back(group);
    }
    if (grouping != Grouping::Era) {
        std::ranges::stable_sort(groups, std::greater<>(), [&](const std::string& group) { return counts[group]; });
    }
    // What is not known comes last.
    std::ranges::stable_partition(groups, [](const std::string& group) { return !group.empty(); });
    return groups;
}

std::vector<GroupSummary> summariesBy(const RunComparison& comparison, Grouping grouping, std::string_view quantity) {
    const auto& rows = comparison.validation.rows;
    std::map<std::string, std::vector<const model::ValidationRow*>> scored;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].scored && rows[i].quantity == quantity && rows[i].ratio()) {
            scored[comparison.runOf(i).group(grouping)].push_back(&rows[i]);
        }
    }
    std::vector<GroupSummary> summaries;
    for (const std::string& group : groupsOf(comparison, grouping)) {
        if (const auto found = scored.find(group); found != scored.end()) {
            summaries.push_back({group, summaryOf(found->second, quantity)});
        }
    }
    return summaries;
}

} // namespace ui
