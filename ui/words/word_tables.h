// Rows of the tables of words. Those of an optional section stand in a file of their own and join the tables here.
#pragma once

#include "model/run/symbol.h"

namespace ui {

struct ParameterWords {
    model::Id id;
    const char* label;
    const char* help;
};

/// Other words for an input in English and Chinese. Never shown, so never translated.
struct OtherNames {
    model::Id id;
    const char* words;
};

struct QuantityWords {
    model::Quantity quantity;
    const char* label;
};

/// How a value without a written unit of its own is shown.
enum class ValueForm { Percent, Count, Plain, Unit };

struct SymbolWords {
    model::Symbol symbol;
    const char* label;
    ValueForm as;
};

struct ChoiceWords {
    model::Id id;
    std::string_view choice;
    const char* label;
};

} // namespace ui
