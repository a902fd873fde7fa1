#include "ui/words/result_words.h"

#include <QCoreApplication>
#include <cmath>

#include "model/explain/comparison.h"
#include "ui/session/standing.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr double timesFrom = 3.0; // "14 times" reads better than "+1,300 %" from here on
constexpr double leastChange = 0.0005;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

QString signedPercent(double fraction, const NumberStyle& style) {
    const QString sign = fraction < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + percentText(std::abs(fraction), style, std::abs(fraction) < 0.1 ? 2 : 3);
}

} // namespace

QString runText(const Shown& shown, const NumberStyle& style) {
    const std::string benchmark(shown.scenario.text(model::Id::AccuracyBenchmark));
    const double accuracy = standing(shown, benchmark);
    QStringList parts;
    if (!std::isnan(accuracy)) {
        parts << Words::tr("%1 %2").arg(percentText(accuracy, style), benchmarkName(shown.scenario, benchmark));
    }
    if (shown.result.point.has(Quantity::Parameters) && shown.result.point.has(Quantity::Tokens)) {
        parts << Words::tr("%1 parameters").arg(countText(shown.result.point[Quantity::Parameters], style));
        parts << Words::tr("%1 tokens").arg(countText(shown.result.point[Quantity::Tokens], style));
    }
    return parts.join(QStringLiteral(" · "));
}

QString nextPointText(const Shown& shown, const NumberStyle& style) {
    const double kg = shown.result.point[Quantity::NextPointKg];
    return std::isnan(kg) ? QString() : Words::tr("One more point of accuracy: +%1").arg(massText(kg, style));
}

QString fivePointsText(const Shown& shown, const NumberStyle& style) {
    return std::isnan(shown.kgFivePointsUp)
               ? QString()
               : Words::tr("Five more points: +%1").arg(massText(shown.kgFivePointsUp, style));
}

QString shownName(const Shown& shown) {
    return shown.role == LineRole::AdjustedBaseline ? Words::tr("Baseline with your assumptions")
                                                    : scenarioName(shown.scenario);
}

QString changeText(double own, double other, const NumberStyle& style) {
    const double ratio = own / other;
    if (!std::isfinite(ratio)) {
        return {};
    }
    if (std::abs(ratio - 1.0) < leastChange) {
        return QStringLiteral("±") + percentText(0.0, style);
    }
    return ratio >= timesFrom ? QStringLiteral("×") + plainText(ratio, style, 2) : signedPercent(ratio - 1.0, style);
}

QString comparisonText(const Shown& shown, const Shown* baseline, const NumberStyle& style) {
    if (baseline == nullptr) {
        return {};
    }
    const double own = shown.result.point[Quantity::TotalKg];
    const double other = baseline->result.point[Quantity::TotalKg];
    const double ratio = model::timesBaseline(own, other);
    if (!std::isfinite(ratio)) {
        return {};
    }
    const QString name = scenarioName(baseline->scenario);
    if (std::abs(ratio - 1.0) < leastChange) {
        return Words::tr("The same as the baseline “%1”").arg(name);
    }
    const QString mass = massText(other, style);
    return ratio >= timesFrom
               ? Words::tr("%1 times the baseline “%2” (%3)").arg(plainText(ratio, style, 2), name, mass)
               : Words::tr("%1 to the baseline “%2” (%3)").arg(signedPercent(ratio - 1.0, style), name, mass);
}

QString leverText(const Shown& shown, const Shown* baseline, const Shown* adjusted, const NumberStyle& style) {
    if (baseline == nullptr || adjusted == nullptr) {
        return comparisonText(shown, baseline, style);
    }
    const double other = adjusted->result.point[Quantity::TotalKg];
    const QString change = changeText(shown.result.point[Quantity::TotalKg], other, style);
    return change.isEmpty() ? QString()
                            : Words::tr("%1 to the baseline “%2” with your assumptions (%3)")
                                  .arg(change, scenarioName(baseline->scenario), massText(other, style));
}

QString assumptionText(const Shown* baseline, const Shown* adjusted, const NumberStyle& style) {
    if (baseline == nullptr || adjusted == nullptr) {
        return {};
    }
    const double before = baseline->result.point[Quantity::TotalKg];
    const double after = adjusted->result.point[Quantity::TotalKg];
    const QString change = changeText(after, before, style);
    return change.isEmpty() ? QString()
                            : Words::tr("Your assumptions alone move the baseline from %1 to %2 (%3)")
                                  .arg(massText(before, style), massText(after, style), change);
}

QString chanceText(const Shown& shown, const Shown* baseline, const NumberStyle& style) {
    if (baseline == nullptr || !shown.result.point.has(Quantity::TotalKg) || !shown.range || !baseline->range ||
        shown.range->totalKg.size() != baseline->range->totalKg.size() || shown.scenario == baseline->scenario || std::ranges::equal(shown.range->totalKg, baseline->range->totalKg)) {
        return {};
    }
    const double below = model::shareBelow(shown.range->totalKg, baseline->range->totalKg);
    if (below == 0.0 || below == 1.0) {
        return below == 1.0 ? Words::tr("Below the baseline in every draw") : Words::tr("Above the baseline in every draw");
    }
    return below >= 0.5 ? Words::tr("Below the baseline in %1 of draws").arg(percentText(below, style, 2))
                        : Words::tr("Above the baseline in %1 of draws").arg(percentText(1.0 - below, style, 2));
}

QString placeAndMarketText(const Shown& shown, const NumberStyle& style) {
    const double place = shown.result.point[Quantity::OperationalKg];
    const double market = shown.result.point[Quantity::MarketBasedKg];
    if (std::isnan(place) || std::isnan(market)) {
        return {};
    }
    if (market == place) {
        return Words::tr("Location-based: the average of the grid where the power is used. Without contracts for "
                         "carbon-free power the market-based figure is the same.");
    }
    return Words::tr("Location-based: the average of the grid where the power is used. Market-based: contracts for "
                     "carbon-free power taken off (%1). Two answers to two questions, never added.")
        .arg(massText(place - market, style));
}

} // namespace ui
