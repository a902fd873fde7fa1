#include "ui/words/doubling_words.h"

#include <QCoreApplication>
#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoublingWords)
};

} // namespace

QString doublingText(const model::DoublingFit& fit, const NumberStyle& style) {
    const auto months = [&](double value) { return plainText(value, style, 2); };
    if (std::isinf(fit.months)) {
        return Words::tr("no doubling: it does not grow");
    }
    return std::isinf(fit.high)
               ? Words::tr("every %1 months (at least %2; it may not grow at all)").arg(months(fit.months), months(fit.low))
               : Words::tr("every %1 months (%2 to %3)").arg(months(fit.months), months(fit.low), months(fit.high));
}

} // namespace ui
