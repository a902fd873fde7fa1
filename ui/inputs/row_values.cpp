#include "ui/inputs/row_values.h"

#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/used_values.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Kind;
using model::Parameter;
using model::Setting;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputRow)
};

QString wordText(const Parameter& p, const model::Scenario& scenario, const model::Catalog& catalog) {
    const std::string_view word = referenceInUse(p.id, scenario);
    if (p.kind == Kind::Switch) {
        return switchLabel(scenario.has(p.id));
    }
    if (p.kind == Kind::Region) {
        const model::Region* region = catalog.region(word);
        return region != nullptr ? regionLabel(*region) : QString::fromUtf8(word.data(), qsizetype(word.size()));
    }
    if (p.kind == Kind::Hardware) {
        const model::Device* device = catalog.device(word);
        return device != nullptr ? QString::fromStdString(device->name)
                                 : QString::fromUtf8(word.data(), qsizetype(word.size()));
    }
    const std::string_view used = p.id == Id::AccuracyAllocation  ? allocation(scenario)
                                  : p.id == Id::TrainingPrecision || p.id == Id::DeploymentPrecision
                                      ? precision(scenario, catalog, p.id)
                                                                  : word;
    return choiceLabel(p.id, used);
}

/// The default MFU is no record of its own: it follows from the device's generation and the size at hand.
Setting defaultMfu(double value, const model::Scenario& scenario, const model::Catalog& catalog) {
    Setting setting{value, model::Origin::Default, {}, model::fixedAt(value)};
    const model::Device* device = catalog.device(scenario.text(Id::TrainingHardware));
    const model::Generation* generation = device != nullptr ? catalog.generation(device->generation) : nullptr;
    if (generation != nullptr) {
        setting.distribution = {model::Shape::StudentInLog, generation->mfuScale, value, 0.0};
        setting.source = generation->provenance.source;
    }
    return setting;
}

std::optional<Setting> tableDefault(const Parameter& p, const model::Catalog& catalog) {
    if (!p.defaultNumber) {
        return {};
    }
    Setting setting{*p.defaultNumber, model::Origin::Default, {}, model::fixedAt(*p.defaultNumber)};
    if (const model::DefaultValue* record = catalog.findDefault(p.evidence)) {
        setting.distribution = {p.shape, record->low, record->mid, record->high};
        setting.source = record->provenance.source;
        setting.fromUser = record->provenance.fromUser;
    }
    return setting;
}

} // namespace

double shownNumber(const Parameter& p, const model::Scenario& scenario, const model::Result& result,
                   const model::Catalog& catalog) {
    const double given = isAsked(p.id, scenario) ? scenario.numberOrDefault(p.id) : std::nan("");
    return std::isnan(given) ? usedValue(p.id, scenario, result, catalog) : given;
}

QString shownText(const Parameter& p, const model::Scenario& scenario, const model::Result& result,
                  const model::Catalog& catalog, const NumberStyle& style) {
    if (!p.isNumeric()) {
        return wordText(p, scenario, catalog);
    }
    if (const auto* range = std::get_if<model::Range>(&scenario.value(p.id))) {
        return Words::tr("%1 to %2").arg(parameterText(p, range->low, style), parameterText(p, range->high, style));
    }
    const double value = shownNumber(p, scenario, result, catalog);
    return std::isnan(value) ? QString() : parameterText(p, value, style);
}

std::optional<Setting> defaultSetting(Id id, const model::Scenario& scenario, const model::Catalog& catalog) {
    const Parameter& p = model::parameter(id);
    if (!p.isNumeric()) {
        return {};
    }
    if (const auto known = tableDefault(p, catalog)) {
        return known;
    }
    model::Scenario bare = scenario;
    bare.clear(id);
    try {
        model::checkScenario(bare, {}, catalog);
    } catch (const model::InputError&) {
        return {}; // the answer needs it: there is no default
    }
    const model::Result result = model::simulate(bare, catalog);
    if (const Setting* setting = usedSetting(id, result)) {
        return *setting;
    }
    const double value = id == Id::TrainingMfu ? usedValue(id, bare, result, catalog) : std::nan("");
    return std::isnan(value) ? std::nullopt : std::optional(defaultMfu(value, bare, catalog));
}

bool takesRange(const Parameter& p) {
    return p.kind == Kind::Number && p.id != Id::AccuracyTarget;
}

double tidy(const Parameter& p, double value) {
    double rounded = value;
    if (value != 0.0 && std::isfinite(value)) {
        const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
        rounded = std::round(value / step) * step;
    }
    rounded = p.kind == Kind::Integer ? std::round(rounded) : rounded;
    return p.limits.contains(rounded) ? rounded : std::clamp(value, p.limits.min, p.limits.max);
}

} // namespace ui
