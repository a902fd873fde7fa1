#include "model/fit/generation_fit.h"

#include <cmath>

#include "model/ranges/distribution.h"

namespace model {
namespace {

constexpr double mfuStep = 0.005;
constexpr double factorStep = 0.01;
constexpr double scaleStep = 0.005;
constexpr double secondsStep = 1e-8;
constexpr double exponentStep = 0.005;
constexpr double rangeDigit = 1e-4;
constexpr double upperEnd = 0.95;
constexpr int enoughFamilies = 3;

double rounded(double value, double step) {
    const double perUnit = std::round(1.0 / step); // a whole number of steps makes one: division gives the nearest double
    return std::round(value * perUnit) / perUnit;
}

void applyUtilisation(const GenerationFit& fit, Generation& g) {
    g.moeFactor = g.moeFactor < 1.0 ? rounded(fit.utilisation.factor("moe"), factorStep) : 1.0;
    g.memory40GbFactor = g.memory40GbFactor < 1.0 ? rounded(fit.utilisation.factor("40gb"), factorStep) : 1.0;
    const auto families = fit.families.find(g.id);
    if (families == fit.families.end()) {
        return;
    }
    g.families = families->second;
    g.mfu = rounded(fit.utilisation.generationMfu(g.id), mfuStep);
    g.mfuScale = rounded(scaleFor(fit.scale, g.families), scaleStep);
    const double halfWidth = std::exp(g.mfuScale * studentQuantile(upperEnd));
    g.mfuLow = rounded(g.mfu / halfWidth, rangeDigit);
    g.mfuHigh = rounded(std::min(1.0, g.mfu * halfWidth), rangeDigit);
}

void applyPower(const PowerFit& fit, Generation& g) {
    const auto share = fit.boardShare.find(g.id);
    if (share != fit.boardShare.end()) {
        const double change = share->second / g.boardShare;
        g.boardShare = rounded(share->second, factorStep);
        g.boardShareLow = rounded(g.boardShareLow * change, rangeDigit);
        g.boardShareHigh = rounded(g.boardShareHigh * change, rangeDigit);
    }
}

void setDefault(Catalog& catalog, const char* id, double value) {
    for (DefaultValue& known : catalog.defaults) {
        if (known.id == id) {
            known.low = known.mid = known.high = value;
        }
    }
}

} // namespace

double scaleFor(double scale, int families) {
    return families >= enoughFamilies ? scale : scale * std::sqrt(1.0 + 1.0 / families);
}

GenerationFit generationFit(UtilisationFit utilisation, double scale, const std::vector<PublishedRun>& runs, const Catalog& catalog) {
    return {std::move(utilisation), scale, fitPower(runs, catalog), familiesByGeneration(utilisationRows(runs, catalog))};
}

void applyFit(const GenerationFit& fit, Catalog& catalog) {
    for (Generation& g : catalog.generations) {
        applyUtilisation(fit, g);
        applyPower(fit.power, g);
    }
    setDefault(catalog, "mfu.small_model_seconds", rounded(fit.utilisation.smallModelSeconds, secondsStep));
    setDefault(catalog, "mfu.size_exponent", rounded(-std::log(fit.utilisation.factor("ln size")), exponentStep));
}

} // namespace model
