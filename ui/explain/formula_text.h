// A formula of the calculation as people write it: in symbols, and with the values put in.
#pragma once

#include <QString>
#include <functional>
#include <string_view>

#include "model/explain/figure.h"
#include "ui/words/number_format.h"

namespace ui {

/// "N<sub>a</sub>", "α": a symbol in rich text.
QString symbolHtml(model::Symbol symbol);
/// The formula in rich text, each symbol written by `write`; powers are raised, numbers take the locale's form.
QString formulaHtml(std::string_view formula, const NumberStyle& style,
                    const std::function<QString(model::Symbol)>& write = symbolHtml);
/// The same with the derivation's values in place of the symbols; its own unknown stays a symbol.
QString formulaWithValues(const model::Derivation& derivation, const NumberStyle& style,
                          const std::function<QString(const model::Term&)>& valueText);

} // namespace ui
