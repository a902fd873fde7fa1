#include "model/fit/utilisation_rows.h"

#include <set>

#include "model/formulas/compute.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double billion = 1e9;

std::optional<UtilisationRow> rowOf(const PublishedRun& run, const Catalog& catalog) {
    const Device* device = catalog.device(run.text("hardware"));
    const auto active = run.number("params_active_b");
    const auto tokens = run.number("tokens_b");
    const auto hours = run.number("chip_hours");
    const auto peak = run.number("peak_tflops");
    if (device == nullptr || !active || !tokens || !hours || !peak) {
        return std::nullopt;
    }
    UtilisationRow row;
    row.id = run.id;
    row.family = modelFamily(run);
    row.organisation = run.text("org");
    row.generation = device->generation;
    row.mixtureOnGpu = run.text("family") == "moe" && device->kind == "gpu";
    row.memory40Gb = device->kind == "gpu" && device->memoryGb == 40.0;
    row.activeParameters = *active * billion;
    row.peakFlops = *peak * flopPerTeraflop;
    row.tokens = *tokens * billion;
    row.flop = run.number("flops_per_param_token").value_or(flopPerParameterToken) * row.activeParameters * row.tokens;
    row.deviceHours = *hours;
    row.year = static_cast<int>(run.number("year").value_or(0.0));
    row.devices = run.number("chips");
    return row;
}

} // namespace

double UtilisationRow::mfu() const { return mfuFromHours(flop, peakFlops, deviceHours); }

std::string modelFamily(const PublishedRun& run) {
    const std::string family = run.text("model_family");
    return family.empty() ? run.id : family;
}

std::map<std::string, int> familiesByGeneration(const std::vector<UtilisationRow>& rows) {
    std::map<std::string, std::set<std::string>> names;
    for (const UtilisationRow& row : rows) {
        names[row.generation].insert(row.family);
    }
    std::map<std::string, int> counts;
    for (const auto& [generation, families] : names) {
        counts[generation] = static_cast<int>(families.size());
    }
    return counts;
}

std::vector<UtilisationRow> utilisationRows(const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    std::vector<UtilisationRow> rows;
    for (const PublishedRun& run : runs) {
        if (run.text("use_for_mfu") == "Y") {
            if (auto row = rowOf(run, catalog)) {
                rows.push_back(std::move(*row));
            }
        }
    }
    return rows;
}

} // namespace model
