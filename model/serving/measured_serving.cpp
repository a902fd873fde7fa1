#include "model/serving/measured_serving.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/formats/csv.h"
#include "model/formulas/compute.h"
#include "model/serving/coefficients.h"
#include "model/units.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr double billion = 1e9;
constexpr double joulesPerWh = joulesPerKwh / 1'000.0;
constexpr std::string_view perSecond = " req/s";
constexpr std::array requestUnits{"request"sv, "query"sv, "prompt"sv, "response"sv};
constexpr auto jouleQuantity = "joules_per_output_token";
constexpr auto wattHourQuantity = "wh_per_request";

// Names of number formats as servers print them.
std::optional<Precision> precisionOf(const std::string& name) {
    return name == "bfloat16" ? Precision::Bf16 : name == "mxfp4" ? Precision::Fp4 : precisionFromName(name);
}

class Reader {
public:
    Reader(const PublishedRun& row, const Catalog& catalog) : m_row(row), m_catalog(catalog) {}

    ReadConditions read(const ServingCoefficients& coefficients) {
        ServingConditions c;
        c.model = m_row.text("shape").empty() ? m_row.text("model") : m_row.text("shape");
        c.serving.coefficients = coefficients;
        readPlace(c);
        readRequest(c);
        if (m_flags.empty() && !memoryFit(c.serving).fits()) {
            m_flags.emplace_back("does_not_fit");
        }
        return {m_flags.empty() ? std::optional(c) : std::nullopt, m_flags};
    }

private:
    void readPlace(ServingConditions& c) {
        const Device* device = m_row.text("hardware").empty() ? nullptr : m_catalog.device(m_row.text("hardware"));
        if (device == nullptr || !canServe(*device)) {
            m_flags.emplace_back("unknown_hardware");
            return;
        }
        const auto precision = precisionOf(m_row.text("precision")).value_or(defaultPrecision(*device));
        c.serving.replica = replicaOf(*device, precision, m_row.number("n_gpus").value_or(1.0));
        readModel(c, precision);
    }

    void readModel(ServingConditions& c, Precision precision) {
        const auto total = m_row.number("params_total_b");
        if (const ModelShape* shape = m_catalog.modelShape(m_row.text("shape"))) {
            c.serving.model = servedModel(*shape, precision);
        } else if (total) {
            const double active = m_row.number("params_active_b").value_or(*total);
            c.serving.model = servedModel(*total * billion, active * billion, precision, m_catalog);
        } else {
            m_flags.emplace_back("no_parameters");
        }
    }

    void readRequest(ServingConditions& c) {
        const auto output = m_row.number("output_tokens");
        if (!output) {
            m_flags.emplace_back("no_tokens");
            return;
        }
        c.serving.request = {m_row.number("input_tokens").value_or(m_catalog.defaultValue("serving.input_tokens").mid),
                             *output};
        readBatch(c);
    }

    void readBatch(ServingConditions& c) {
        std::string text = m_row.text("batch_or_rate");
        c.allowed = m_catalog.defaultValue("serving.allowed_sequences").mid;
        if (text.ends_with(perSecond)) {
            c.requestsPerSecond = finiteNumber(text.substr(0, text.size() - perSecond.size()));
        } else if (const auto sequences = finiteNumber(text)) {
            c.allowed = *sequences;
        } else if (text != "saturated") {
            m_flags.emplace_back("no_batch");
        }
    }

    const PublishedRun& m_row;
    const Catalog& m_catalog;
    std::vector<std::string> m_flags;
};

bool isRequest(const std::string& unit) {
    return std::ranges::find(requestUnits, unit) != requestUnits.end();
}

void predict(ValidationRow& row, const ServingConditions& c, const DefaultValue& spread) {
    const double joules = c.joulesPerOutputToken();
    const bool perToken = row.quantity == jouleQuantity;
    row.predicted = perToken ? joules : joules * c.serving.request.outputTokens / joulesPerWh;
    row.p5 = *row.predicted * spread.low;
    row.p95 = *row.predicted * spread.high;
}

} // namespace

double ServingConditions::batch() const {
    return requestsPerSecond ? settledBatch(serving, allowed, *requestsPerSecond).size
                             : largestBatch(serving, allowed).size;
}

double ServingConditions::joulesPerOutputToken() const {
    if (!requestsPerSecond) {
        return model::joulesPerOutputToken(serving, batch());
    }
    const ServingLoad load = servingLoad(serving, allowed, *requestsPerSecond, 1.0);
    return model::joulesPerOutputToken(load, serving.request, *requestsPerSecond);
}

ReadConditions servingConditions(const PublishedRun& row, const Catalog& catalog,
                                 const ServingCoefficients& coefficients) {
    return Reader(row, catalog).read(coefficients);
}

ValidationRow servingRow(const PublishedRun& row, const Catalog& catalog, const ServingCoefficients& coefficients) {
    ValidationRow out;
    const std::string unit = row.text("unit");
    out.id = row.id;
    out.quantity = unit == "output token" ? jouleQuantity : wattHourQuantity;
    out.boundary = row.text("boundary");
    out.source = row.text("source");
    out.published = row.number(out.quantity == jouleQuantity ? "j_per_output_token" : "wh_per_unit");
    auto read = servingConditions(row, catalog, coefficients);
    out.flags = std::move(read.flags);
    const bool text = unit == "output token" || isRequest(unit);
    if (!text) {
        out.flags.emplace_back("not_text");
    } else if (out.boundary != "gpu") {
        out.flags.emplace_back("boundary_not_predictable");
    } else if (read.conditions) {
        predict(out, *read.conditions, catalog.defaultValue("serving.spread"));
    }
    out.scored = out.predicted && out.published && row.text("reliability") == "A";
    return out;
}

Validation validateServing(const std::vector<PublishedRun>& rows, const Catalog& catalog) {
    Validation validation;
    const ServingCoefficients coefficients = servingCoefficients(catalog);
    for (const PublishedRun& row : rows) {
        validation.rows.push_back(servingRow(row, catalog, coefficients));
    }
    validation.summary = {summarise(validation.rows, jouleQuantity), summarise(validation.rows, wattHourQuantity)};
    return validation;
}

} // namespace model
