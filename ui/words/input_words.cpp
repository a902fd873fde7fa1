#include "ui/words/input_words.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/session/scenario_edits.h"
#include "ui/session/used_values.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
};

/// The word in use, typed or not.
std::string wordInUse(Id id, const model::Scenario& scenario, const model::Catalog& catalog) {
    switch (id) {
    case Id::AccuracySolve:
        return runsForwards(scenario) ? "accuracy" : "size";
    case Id::AccuracyAllocation:
        return std::string(allocation(scenario));
    case Id::TrainingPrecision:
    case Id::DeploymentPrecision:
        return std::string(precision(scenario, catalog, id));
    default:
        return std::string(referenceInUse(id, scenario));
    }
}

QString wordText(const model::Parameter& p, const model::Scenario& scenario, const model::Catalog& catalog) {
    if (p.kind == model::Kind::Switch) {
        return switchLabel(scenario.has(p.id));
    }
    const std::string word = wordInUse(p.id, scenario, catalog);
    if (const auto* region = p.kind == model::Kind::Region ? catalog.region(word) : nullptr) {
        return regionLabel(*region);
    }
    if (const auto* device = p.kind == model::Kind::Hardware ? catalog.device(word) : nullptr) {
        return QString::fromStdString(device->name);
    }
    return choiceLabel(p.id, word);
}

QString numberText(const model::Parameter& p, const model::Scenario& scenario, const NumberStyle& style) {
    const auto text = [&](double x) { return parameterText(p, x, style); };
    const auto* range = std::get_if<model::Range>(&scenario.value(p.id));
    return range != nullptr ? Words::tr("%1 (%2 to %3)").arg(text(range->mode), text(range->low), text(range->high))
                            : text(scenario.numberOrDefault(p.id));
}

} // namespace

InputWords inputWords(Id id, const model::Scenario& scenario, const model::Result& result,
                      const model::Catalog& catalog, const NumberStyle& style) {
    const model::Parameter& p = model::parameter(id);
    const bool asked = isAsked(id, scenario);
    InputWords words{{}, asked && scenario.has(id), asked};
    if (!p.isNumeric()) {
        words.text = wordText(p, scenario, catalog);
    } else if (asked && !std::isnan(scenario.numberOrDefault(id))) {
        words.text = numberText(p, scenario, style);
    } else if (const double used = usedValue(id, scenario, result, catalog); std::isfinite(used)) {
        words.text = parameterText(p, used, style);
    }
    return words;
}

QString inputText(const InputWords& words) {
    if (words.text.isEmpty()) {
        return Words::tr("not given");
    }
    if (!words.isAsked) {
        return Words::tr("%1 (follows)").arg(words.text);
    }
    return words.isTyped ? words.text : Words::tr("%1 (default)").arg(words.text);
}

} // namespace ui
