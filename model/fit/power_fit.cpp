#include "model/fit/power_fit.h"

#include <cmath>

#include "model/fit/utilisation_rows.h"

namespace model {
namespace {

constexpr double busyShare = 0.5;        // boards that draw less wait for data: small jobs, told apart in the notes
constexpr double weightOfDefault = 0.25; // of a family: generations differ about twice as much as families of one
constexpr double shareStep = 0.03;       // a third of the spread of +-10 %

double rounded(double value, double step) { return std::round(value / step) * step; }

// ln of a ratio or of watts, averaged by family first.
class FamilyMean {
public:
    void add(const std::string& family, double value) {
        m_families[family].first += std::log(value);
        ++m_families[family].second;
    }
    double value(double towards = 1.0, double weight = 0.0) const {
        double sum = weight * std::log(towards);
        for (const auto& [family, values] : m_families) {
            sum += values.first / values.second;
        }
        return std::exp(sum / (weight + static_cast<double>(m_families.size())));
    }

private:
    std::map<std::string, std::pair<double, int>> m_families;
};

std::map<std::string, double> valuesOf(const std::map<std::string, FamilyMean>& means) {
    std::map<std::string, double> values;
    for (const auto& [key, mean] : means) {
        values[key] = mean.value();
    }
    return values;
}

bool trusted(const PublishedRun& run) { return run.text("reliability") == "A" || run.text("reliability") == "B"; }

struct Observed {
    const PublishedRun& run;
    const Device& device;
    double watts = 0.0;
    std::optional<double> tdpW;
};

std::vector<Observed> observedWatts(const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    std::vector<Observed> observed;
    for (const PublishedRun& run : runs) {
        const Device* device = catalog.device(run.text("hardware"));
        const auto watts = run.number("avg_power_w_per_chip");
        if (device != nullptr && watts && trusted(run)) {
            const auto printed = run.number("tdp_w");
            observed.push_back({run, *device, *watts, printed ? printed : device->tdpW});
        }
    }
    return observed;
}

std::map<std::string, double> sharesOf(const std::vector<Observed>& observed, const Catalog& catalog) {
    std::map<std::string, FamilyMean> means;
    for (const Observed& o : observed) {
        if (o.run.text("energy_boundary") == "gpu" && o.tdpW && o.watts / *o.tdpW > busyShare) {
            means[o.device.generation].add(modelFamily(o.run), o.watts / *o.tdpW);
        }
    }
    const double towards = catalog.defaultValue("board_power_over_tdp.no_measured_generation").mid;
    std::map<std::string, double> shares;
    for (const auto& [generation, mean] : means) {
        shares[generation] = rounded(mean.value(towards, weightOfDefault), shareStep);
    }
    return shares;
}

bool isMeasuredSystem(const Observed& o) { return o.run.text("power_boundary").starts_with("measured system"); }

std::map<std::string, double> systemsOf(const std::vector<Observed>& observed) {
    std::map<std::string, FamilyMean> means;
    for (const Observed& o : observed) {
        if (isMeasuredSystem(o)) {
            means[o.device.id].add(modelFamily(o.run), o.watts);
        }
    }
    return valuesOf(means);
}

// Nodes of GPUs that were measured, over the board power that their generation is given.
std::map<std::string, double> nodeFactorsOf(const std::vector<Observed>& observed, const Catalog& catalog) {
    std::map<std::string, FamilyMean> means;
    for (const Observed& o : observed) {
        if (isMeasuredSystem(o) && o.device.kind == "gpu" && o.tdpW) {
            means[modelFamily(o.run)].add({}, o.watts / (*o.tdpW * catalog.generation(o.device.generation)->boardShare));
        }
    }
    return valuesOf(means);
}

} // namespace

PowerFit fitPower(const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    const std::vector<Observed> observed = observedWatts(runs, catalog);
    PowerFit fit;
    fit.boardShare = sharesOf(observed, catalog);
    fit.systemPowerW = systemsOf(observed);
    fit.nodeFactor = nodeFactorsOf(observed, catalog);
    return fit;
}

} // namespace model
