#include "ui/words/measure_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

struct Named {
    std::string_view id;
    const char* label;
    const char* help;
};

constexpr std::array table{
    Named{"fine_tune", QT_TRANSLATE_NOOP("MeasureWords", "Adapt instead of training from scratch"),
          QT_TRANSLATE_NOOP("MeasureWords", "Take a model that exists and fine-tune it, whole or with adapters.")},
    Named{"newer_hardware", QT_TRANSLATE_NOOP("MeasureWords", "Newer hardware"),
          QT_TRANSLATE_NOOP("MeasureWords", "Train on a device that does more per watt.")},
    Named{"lower_precision", QT_TRANSLATE_NOOP("MeasureWords", "Train with fewer bits"),
          QT_TRANSLATE_NOOP("MeasureWords", "Compute in 8 bits where the device can.")},
    Named{"higher_mfu", QT_TRANSLATE_NOOP("MeasureWords", "Tuned software"),
          QT_TRANSLATE_NOOP("MeasureWords", "Use more of the device's peak: better kernels, layout and loading.")},
    Named{"default_first", QT_TRANSLATE_NOOP("MeasureWords", "Default first, then fine-tune"),
          QT_TRANSLATE_NOOP("MeasureWords", "Train once with the default configuration and only fine-tune what comes out.")},
    Named{"move_region", QT_TRANSLATE_NOOP("MeasureWords", "Move to another place"),
          QT_TRANSLATE_NOOP("MeasureWords", "Train where power is cleaner. Servers without a place of their own move along; data stay.")},
    Named{"newer_servers", QT_TRANSLATE_NOOP("MeasureWords", "Newer servers"),
          QT_TRANSLATE_NOOP("MeasureWords", "Answer requests on a device that does more per watt.")},
    Named{"distil", QT_TRANSLATE_NOOP("MeasureWords", "Serve a smaller model"),
          QT_TRANSLATE_NOOP("MeasureWords", "Distil the trained model and let the smaller one answer.")},
    Named{"quantise", QT_TRANSLATE_NOOP("MeasureWords", "Serve with fewer bits"),
          QT_TRANSLATE_NOOP("MeasureWords", "Keep the weights in 8 bits: less to read for every token.")},
    Named{"bigger_batch", QT_TRANSLATE_NOOP("MeasureWords", "Answer more at once"),
          QT_TRANSLATE_NOOP("MeasureWords", "Let each copy of the model answer more requests together.")},
    Named{"fuller_fleet", QT_TRANSLATE_NOOP("MeasureWords", "Fewer idle servers"),
          QT_TRANSLATE_NOOP("MeasureWords", "Keep fewer servers ready, so that each is busy more of its time.")},
    Named{"move_serving", QT_TRANSLATE_NOOP("MeasureWords", "Serve from another place"),
          QT_TRANSLATE_NOOP("MeasureWords", "Put the servers where power is cleaner.")},
    Named{"better_pue", QT_TRANSLATE_NOOP("MeasureWords", "Better data centre"),
          QT_TRANSLATE_NOOP("MeasureWords", "Lose less power to cooling and conversion.")},
    Named{"cleaner_year", QT_TRANSLATE_NOOP("MeasureWords", "Wait for a cleaner grid"),
          QT_TRANSLATE_NOOP("MeasureWords", "Do the same work in a later year, on the grid as it is heading.")},
    Named{"move_time", QT_TRANSLATE_NOOP("MeasureWords", "Wait for cleaner hours"),
          QT_TRANSLATE_NOOP("MeasureWords", "Let training start later, in hours of cleaner power.")},
    Named{"keep_longer", QT_TRANSLATE_NOOP("MeasureWords", "Keep hardware longer"),
          QT_TRANSLATE_NOOP("MeasureWords", "Spread the making of devices over more years.")},
    Named{"better_use", QT_TRANSLATE_NOOP("MeasureWords", "Use hardware more"),
          QT_TRANSLATE_NOOP("MeasureWords", "Share devices, so that fewer stand unused.")},
    Named{"cleaner_contract", QT_TRANSLATE_NOOP("MeasureWords", "Cleaner contract"),
          QT_TRANSLATE_NOOP("MeasureWords", "Buy power that contracts call carbon-free.")},
};

const Named* named(std::string_view id) {
    const auto found = std::ranges::find(table, id, &Named::id);
    return found == table.end() ? nullptr : &*found;
}

QString numberText(const model::Measure& measure, double x, const NumberStyle& style) {
    if (measure.input == model::Id::TrainingSoftwareGain) {
        return Words::tr("×%1", "times as fast").arg(plainText(x, style));
    }
    if (measure.input == model::Id::EmbodiedLifetime) {
        return Words::tr("%1 years").arg(plainText(x, style));
    }
    return parameterText(model::parameter(measure.input), x, style);
}

QString wordText(const model::Measure& measure, const std::string& word, const model::Catalog& catalog) {
    switch (model::parameter(measure.input).kind) {
    case model::Kind::Hardware:
        if (const model::Device* device = catalog.device(word)) {
            return QString::fromStdString(device->name);
        }
        break;
    case model::Kind::Region:
        if (const model::Region* region = catalog.region(word)) {
            return regionLabel(*region);
        }
        break;
    default:
        return choiceLabel(measure.input, word);
    }
    return QString::fromStdString(word);
}

} // namespace

QString measureLabel(std::string_view id) {
    const Named* found = named(id);
    return found != nullptr ? QCoreApplication::translate("MeasureWords", found->label)
                            : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString measureHelp(std::string_view id) {
    const Named* found = named(id);
    return found != nullptr ? QCoreApplication::translate("MeasureWords", found->help) : QString();
}

QString measureValueText(const model::Measure& measure, const model::Value& value, const model::Catalog& catalog,
                         const NumberStyle& style) {
    if (const auto* word = std::get_if<std::string>(&value)) {
        return wordText(measure, *word, catalog);
    }
    if (const auto* range = std::get_if<model::Range>(&value)) {
        return numberText(measure, range->mode, style);
    }
    return std::holds_alternative<double>(value) ? numberText(measure, std::get<double>(value), style) : QString();
}

QString measureText(const model::ChosenMeasure& chosen, const model::Catalog& catalog, const NumberStyle& style) {
    const QString value = measureValueText(*model::findMeasure(chosen.id), chosen.value, catalog, style);
    return value.isEmpty() ? measureLabel(chosen.id)
                           : Words::tr("%1: %2", "measure, how far").arg(measureLabel(chosen.id), value);
}

QString measureNames(const model::Scenario& scenario, const model::Catalog& catalog, const NumberStyle& style) {
    QStringList names;
    for (const model::ChosenMeasure& chosen : scenario.measures) {
        if (chosen.on) {
            names << measureText(chosen, catalog, style);
        }
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral("; "));
}

QString measureEvidence(std::string_view id, const model::Catalog& catalog, const NumberStyle& style) {
    const model::DefaultValue& record = catalog.measure(id);
    const bool isYear = record.unit == "year";
    const auto number = [&](double x) { return isYear ? QString::number(static_cast<int>(x)) : plainText(x, style); };
    return Words::tr("Evidence: %1, %2 to %3 (%4). %5")
        .arg(QString::fromStdString(record.quantity), number(record.low), number(record.high),
             QString::fromStdString(record.provenance.source), QString::fromStdString(record.provenance.notes))
        .trimmed();
}

} // namespace ui
