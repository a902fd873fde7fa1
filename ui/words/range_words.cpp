#include "ui/words/range_words.h"

#include <QCoreApplication>
#include <cmath>
#include <functional>

#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RangeWords)
};

QString fromTo(const model::Quantiles& range, const std::function<QString(double)>& text) {
    if (std::isnan(range.p5)) {
        return Words::tr("out of reach in nearly all draws");
    }
    return std::isnan(range.p95) ? fillPlaces(Words::tr("%1 or more"), {text(range.p5)})
                                 : fillPlaces(Words::tr("%1 to %2"), {text(range.p5), text(range.p95)});
}

} // namespace

QString quantityRangeText(model::Quantity quantity, const model::Quantiles& range, const NumberStyle& style) {
    return fromTo(range, [&](double value) { return quantityText(quantity, value, style); });
}

QString countRangeText(const model::Quantiles& counts, const NumberStyle& style) {
    return fromTo(counts, [&](double value) { return spokenCount(value, style); });
}

QString rangeText(const model::Quantiles& kilograms, const NumberStyle& style) {
    if (std::isnan(kilograms.p5)) {
        return Words::tr("out of reach in nearly all draws");
    }
    const QString low = massText(kilograms.p5, style);
    return std::isnan(kilograms.p95)
               ? fillPlaces(Words::tr("%1 or more, with no upper end: too many draws do not get there"), {low})
               : fillPlaces(Words::tr("%1 to %2 in the middle 90 % of draws"), {low, massText(kilograms.p95, style)});
}

} // namespace ui
