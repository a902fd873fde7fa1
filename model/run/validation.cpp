#include "model/run/validation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/formulas/compute.h"
#include "model/formulas/emissions.h"
#include "model/formulas/energy.h"
#include "model/units.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr double billion = 1e9;
constexpr double kwhPerMwh = 1'000.0;

// What could be said beforehand of one run; a missing input leaves its flag and everything behind it empty.
struct Prediction {
    std::vector<std::string> flags;
    std::optional<double> deviceHours;
    std::optional<double> boardW;
    std::optional<double> nodeW;
    std::optional<double> tdpW;
    double pue = 1.0;
};

class Predictor {
public:
    Predictor(const PublishedRun& run, const Catalog& catalog) : m_run(run), m_catalog(catalog)
    {
        const std::string hardware = run.text("hardware");
        m_device = hardware.empty() ? nullptr : catalog.device(hardware);
        m_generation = m_device != nullptr ? catalog.generation(m_device->generation) : nullptr;
    }

    Prediction predict()
    {
        if (m_device == nullptr) {
            m_prediction.flags.emplace_back("unknown_hardware");
        } else {
            predictHours();
            predictPower();
        }
        predictPue();
        return std::move(m_prediction);
    }

private:
    // FLOP per parameter and token: the row's own figure goes before what its family implies.
    double flopFactor() const
    {
        const bool encoderDecoder = m_run.text("family") == "encoder-decoder";
        return m_run.number("flops_per_param_token")
            .value_or(encoderDecoder ? flopPerParameterTokenEncoderDecoder : flopPerParameterToken);
    }

    void predictHours()
    {
        const auto total = m_run.number("params_total_b");
        const auto active = m_run.number("params_active_b");
        const auto tokens = m_run.number("tokens_b");
        if (!total && !active) {
            m_prediction.flags.emplace_back("no_parameters");
        }
        if (!tokens) {
            m_prediction.flags.emplace_back("no_tokens");
        }
        if ((!total && !active) || !tokens) {
            return;
        }
        const double activeParameters = (active ? *active : *total) * billion;
        const double flop = flopFactor() * activeParameters * *tokens * billion;
        const double peak = peakFlops();
        const double mfu = defaultMfu(*m_generation, *m_device, m_run.text("family") == "moe", activeParameters, peak,
                                      m_catalog.defaultValue("mfu.small_model_seconds").mid);
        m_prediction.deviceHours = deviceSeconds(flop, peak, mfu) / secondsPerHour;
    }

    double peakFlops() const
    {
        if (const auto printed = m_run.number("peak_tflops")) {
            return *printed * flopPerTeraflop;
        }
        const auto precision = precisionFromName(m_run.text("precision"));
        const bool known = precision && m_device->peak(*precision);
        return referencePeakFlops(*m_device, known ? *precision : defaultPrecision(*m_device));
    }

    void predictPower()
    {
        const auto printed = m_run.number("tdp_w");
        m_prediction.tdpW = printed ? printed : m_device->tdpW;
        if (m_prediction.tdpW) {
            m_prediction.boardW = *m_prediction.tdpW * m_generation->boardShare;
        } else {
            m_prediction.boardW = m_device->measuredChipW;
        }
        if (m_device->defaultSystemPowerW) {
            m_prediction.nodeW = m_device->defaultSystemPowerW;
        } else if (m_prediction.boardW) {
            m_prediction.nodeW = *m_prediction.boardW * m_generation->nodeFactor;
        } else {
            m_prediction.flags.emplace_back("no_power");
        }
    }

    void predictPue()
    {
        const auto printed = m_run.number("pue");
        m_prediction.pue = printed.value_or(m_catalog.defaultValue("pue.fallback").mid);
        if (!printed) {
            m_prediction.flags.emplace_back("default_pue");
        }
    }

    const PublishedRun& m_run;
    const Catalog& m_catalog;
    const Device* m_device = nullptr;
    const Generation* m_generation = nullptr;
    Prediction m_prediction;
};

std::optional<double> scaled(std::optional<double> a, double factor) { return a ? std::optional(*a * factor) : std::nullopt; }

// Average watts per device inside a boundary, PUE included where the boundary has it; nothing for boundaries that cannot be
// predicted (life-cycle studies, unknown).
std::optional<double> boundaryW(const Prediction& p, std::string_view boundary, double countersOverBoard)
{
    if (boundary == "gpu") {
        return p.boardW;
    }
    if (boundary == "gpu_pue") {
        return scaled(p.boardW, p.pue);
    }
    if (boundary == "node") {
        return p.nodeW;
    }
    if (boundary == "facility") {
        return scaled(p.nodeW, p.pue);
    }
    if (boundary == "tdp") {
        return p.tdpW;
    }
    if (boundary == "tdp_pue") {
        return scaled(p.tdpW, p.pue);
    }
    return boundary == "node_counters" ? scaled(p.boardW, countersOverBoard * p.pue) : std::nullopt;
}

bool includesPue(std::string_view boundary)
{
    return boundary == "facility" || boundary.ends_with("_pue") || boundary == "node_counters";
}

std::optional<double> energyKwh(const Prediction& p, std::optional<double> watts)
{
    return p.deviceHours && watts ? std::optional(*p.deviceHours * *watts / 1'000.0) : std::nullopt;
}

ValidationRow baseRow(const PublishedRun& run, std::string quantity, const Prediction& p)
{
    ValidationRow row;
    row.id = run.id;
    row.quantity = std::move(quantity);
    row.boundary = run.text("energy_boundary");
    row.source = run.text("source");
    row.flags = p.flags;
    return row;
}

void finish(ValidationRow& row, const PublishedRun& run, std::string_view useColumn)
{
    row.scored = row.predicted && row.published && run.text(useColumn) == "Y";
}

ValidationRow hoursRow(const PublishedRun& run, const Prediction& p)
{
    ValidationRow row = baseRow(run, "device_hours", p);
    row.predicted = p.deviceHours;
    row.published = run.number("chip_hours");
    finish(row, run, "use_for_mfu");
    return row;
}

ValidationRow energyRow(const PublishedRun& run, const Prediction& p, double countersOverBoard)
{
    ValidationRow row = baseRow(run, "energy_kwh", p);
    const auto watts = boundaryW(p, row.boundary, countersOverBoard);
    if (!watts) {
        row.flags.emplace_back("boundary_not_predictable");
    }
    row.predicted = energyKwh(p, watts);
    row.published = scaled(run.number("energy_mwh"), kwhPerMwh);
    finish(row, run, "use_for_energy");
    return row;
}

// Carbon of what the report counts: its boundary, with PUE where it says so; the whole facility where it names no boundary.
ValidationRow carbonRow(const PublishedRun& run, const Prediction& p, double countersOverBoard)
{
    ValidationRow row = baseRow(run, "kgco2e", p);
    const std::string boundary = row.boundary.empty() ? "facility" : row.boundary;
    const bool addPue = run.text("co2_includes_pue") == "Y" && !includesPue(boundary);
    const auto watts = scaled(boundaryW(p, boundary, countersOverBoard), addPue ? p.pue : 1.0);
    if (!watts) {
        row.flags.emplace_back("boundary_not_predictable");
    }
    const auto grid = run.number("ci_kg_per_kwh");
    if (!grid) {
        row.flags.emplace_back("no_grid_factor");
    }
    const auto energy = energyKwh(p, watts);
    row.predicted = energy && grid ? std::optional(*energy * *grid) : std::nullopt;
    row.published = scaled(run.number("tco2e_location"), kilogramsPerTonne);
    finish(row, run, "use_for_energy");
    return row;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

ValidationSummary summarise(const std::vector<ValidationRow>& rows, std::string quantity)
{
    ValidationSummary summary;
    std::vector<double> errors;
    for (const ValidationRow& row : rows) {
        if (row.scored && row.quantity == quantity && row.ratio()) {
            errors.push_back(std::abs(*row.ratio() - 1.0));
        }
    }
    summary.quantity = std::move(quantity);
    summary.rows = static_cast<int>(errors.size());
    if (!errors.empty()) {
        summary.medianAbsolutePercentageError = median(errors); // a fraction
    }
    return summary;
}

} // namespace

std::optional<double> ValidationRow::ratio() const
{
    return predicted && published && *published > 0.0 ? std::optional(*predicted / *published) : std::nullopt;
}

Validation validate(const std::vector<PublishedRun>& runs, const Catalog& catalog)
{
    Validation validation;
    const double countersOverBoard = catalog.defaultValue("node_counters_over_board").mid;
    for (const PublishedRun& run : runs) {
        const Prediction p = Predictor(run, catalog).predict();
        validation.rows.push_back(hoursRow(run, p));
        validation.rows.push_back(energyRow(run, p, countersOverBoard));
        validation.rows.push_back(carbonRow(run, p, countersOverBoard));
    }
    for (const auto quantity : {"device_hours"sv, "energy_kwh"sv, "kgco2e"sv}) {
        validation.summary.push_back(summarise(validation.rows, std::string(quantity)));
    }
    return validation;
}

} // namespace model
