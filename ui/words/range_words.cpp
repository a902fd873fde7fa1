#include "ui/words/range_words.h"

#include <QCoreApplication>
#include <cmath>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RangeWords)
};

} // namespace

QString rangeText(const model::Quantiles& kilograms, const NumberStyle& style) {
    if (std::isnan(kilograms.p5)) {
        return Words::tr("out of reach in nearly all draws");
    }
    const QString low = massText(kilograms.p5, style);
    return std::isnan(kilograms.p95)
               ? Words::tr("%1 or more, with no upper end: too many draws do not get there").arg(low)
               : Words::tr("%1 to %2 in the middle 90 % of draws").arg(low, massText(kilograms.p95, style));
}

} // namespace ui
