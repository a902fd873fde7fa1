// An input of a scenario in words, as its row shows it: what was typed, or what the formulas use in its place.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"
#include "ui/words/number_format.h"

namespace ui {

struct InputWords {
    QString text;         // empty where there is nothing to say
    bool isTyped = false; // else a default, or solved for
    bool isAsked = true;  // false: the scenario's direction does not read it
};

InputWords inputWords(model::Id id, const model::Scenario& scenario, const model::Result& result,
                      const model::Catalog& catalog, const NumberStyle& style);
/// The same in one text: "70 %", "1.2 (default)", "38.8 B (solved)".
QString inputText(const InputWords& words);

} // namespace ui
