// Measures as JSON and CSV: the way from today to after, and each measure alone.
#pragma once

#include <functional>
#include <string>

#include "model/catalog/catalog.h"
#include "model/measures/waterfall.h"

namespace model {

/// `text` words a notice in the caller's language. `draws` is 0 where no ranges were drawn.
std::string waterfallJson(const Scenario& scenario, const Waterfall& waterfall, const Catalog& catalog, int draws,
                          const std::function<std::string(const Notice&)>& text);
/// Kind (start, step, end, alone), measure, value, and point, 5, 50 and 95 % of what is saved or, at start and end, left.
std::string waterfallCsv(const Waterfall& waterfall);

/// A value as files write it: a number, a word, or nothing.
std::string valueText(const Value& value);

} // namespace model
