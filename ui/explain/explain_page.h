// A derivation as a page to read: the figure, its formula in symbols and with values, and who says each value.
#pragma once

#include <QString>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/explain/figure.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

namespace ui {

/// Rich text; links are "figure:<place in figures>" and "input:<number of an Id>".
struct ExplainPage {
    QString title; // "CO₂e in total, location-based: 12.9 t"
    QString html;
    std::vector<model::Figure> figures;
};

/// What the figure is called, with its point where it is one of a curve.
QString figureLabel(const model::Figure& figure, const model::Catalog& catalog, const NumberStyle& style);
/// Its value with its unit.
QString figureValue(const model::Figure& figure, double value, const model::Catalog& catalog, const NumberStyle& style);

/// The first derivation in full, the ones it rests on below.
ExplainPage explainPage(const std::vector<model::Derivation>& derivations, const model::Catalog& catalog,
                        const NumberStyle& style, const Theme& theme);

} // namespace ui
