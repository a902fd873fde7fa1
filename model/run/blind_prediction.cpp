#include "model/run/blind_prediction.h"

#include "model/formulas/compute.h"
#include "model/formulas/energy.h"
#include "model/run/input_resolver.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double billion = 1e9;

// A default in the shape of its parameter, relative to its middle.
Distribution about(Id id, double low, double middle, double high) { return shaped(id, low / middle, 1.0, high / middle); }

class Predictor {
public:
    Predictor(const PublishedRun& run, const Catalog& catalog) : m_run(run), m_catalog(catalog)
    {
        const std::string hardware = run.text("hardware");
        m_device = hardware.empty() ? nullptr : catalog.device(hardware);
        m_generation = m_device != nullptr ? catalog.generation(m_device->generation) : nullptr;
    }

    BlindPrediction predict()
    {
        if (m_device == nullptr) {
            m_prediction.flags.emplace_back("unknown_hardware");
        } else {
            predictHours();
            predictPower();
        }
        predictPue();
        const DefaultValue& counters = m_catalog.defaultValue("node_counters_over_board");
        m_prediction.countersOverBoard = counters.mid;
        m_prediction.countersSpread = about(Id::TrainingNodeFactor, counters.low, counters.mid, counters.high);
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
                                      sizeEffect(m_catalog));
        m_prediction.deviceHours = deviceSeconds(flop, peak, mfu) / secondsPerHour;
        m_prediction.hoursSpread = {Shape::StudentInLog, m_generation->mfuScale, 1.0, 0.0};
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
        const Generation& g = *m_generation;
        m_prediction.boardSpread = about(Id::TrainingBoardPowerW, g.boardShareLow, g.boardShare, g.boardShareHigh);
        if (m_device->defaultSystemPowerW) {
            m_prediction.nodeW = m_device->defaultSystemPowerW;
        } else if (m_prediction.boardW) {
            m_prediction.nodeW = *m_prediction.boardW * g.nodeFactor;
            m_prediction.nodeSpread = about(Id::TrainingNodeFactor, g.nodeFactorLow, g.nodeFactor, g.nodeFactorHigh);
        } else {
            m_prediction.flags.emplace_back("no_power");
        }
    }

    void predictPue()
    {
        const auto printed = m_run.number("pue");
        const DefaultValue& fallback = m_catalog.defaultValue("pue.fallback");
        m_prediction.pue = printed.value_or(fallback.mid);
        if (!printed) {
            m_prediction.pueSpread = about(Id::SitePue, fallback.low, fallback.mid, fallback.high);
            m_prediction.flags.emplace_back("default_pue");
        }
    }

    const PublishedRun& m_run;
    const Catalog& m_catalog;
    const Device* m_device = nullptr;
    const Generation* m_generation = nullptr;
    BlindPrediction m_prediction;
};

using Spreads = std::vector<Distribution>;

std::optional<BoundaryPower> power(std::optional<double> watts, double factor, Spreads spreads)
{
    return watts ? std::optional(BoundaryPower{*watts * factor, std::move(spreads)}) : std::nullopt;
}

} // namespace

BlindPrediction predictBlind(const PublishedRun& run, const Catalog& catalog) { return Predictor(run, catalog).predict(); }

std::optional<BoundaryPower> boundaryPower(const BlindPrediction& p, std::string_view boundary)
{
    if (boundary == "gpu") {
        return power(p.boardW, 1.0, {p.boardSpread});
    }
    if (boundary == "gpu_pue") {
        return power(p.boardW, p.pue, {p.boardSpread, p.pueSpread});
    }
    if (boundary == "node") {
        return power(p.nodeW, 1.0, {p.boardSpread, p.nodeSpread});
    }
    if (boundary == "facility") {
        return power(p.nodeW, p.pue, {p.boardSpread, p.nodeSpread, p.pueSpread});
    }
    if (boundary == "tdp") {
        return power(p.tdpW, 1.0, {});
    }
    if (boundary == "tdp_pue") {
        return power(p.tdpW, p.pue, {p.pueSpread});
    }
    return boundary == "node_counters" ? power(p.boardW, p.countersOverBoard * p.pue, {p.boardSpread, p.countersSpread, p.pueSpread})
                                       : std::nullopt;
}

bool includesPue(std::string_view boundary)
{
    return boundary == "facility" || boundary.ends_with("_pue") || boundary == "node_counters";
}

} // namespace model
