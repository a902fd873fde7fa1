#include "ui/report/spread.h"

#include <cmath>

#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace ui {

QString spreadText(model::Quantity quantity, const Shown& shown, const NumberStyle& style) {
    if (!shown.range || std::isnan((*shown.range)[quantity].p5)) {
        return {};
    }
    const model::Quantiles& q = (*shown.range)[quantity];
    const bool isOne = quantityText(quantity, q.p5, style) == quantityText(quantity, q.p95, style);
    return isOne ? QString() : quantityRangeText(quantity, q, style);
}

} // namespace ui
