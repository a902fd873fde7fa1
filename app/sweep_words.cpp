#include "app/sweep_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/command.h"
#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"
#include "ui/words/wording.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const model::Parameter* inputCalled(const QString& name) {
    if (name == QStringLiteral("device")) {
        return &model::parameter(model::Id::TrainingHardware);
    }
    if (name == QStringLiteral("region")) {
        return &model::parameter(model::Id::SiteRegion);
    }
    return model::findParameter(name.toStdString());
}

/// Inputs of the same section, or all sections where that is not known either.
QString likelyInputs(const QString& name) {
    QStringList same;
    for (const model::Parameter& p : model::parameters()) {
        if (fromView(p.path).section(u'.', 0, 0) == name.section(u'.', 0, 0)) {
            same << fromView(p.path);
        }
    }
    return same.isEmpty() ? QStringLiteral("device, region, model.parameters, data.tokens, training.mfu, site.pue")
                          : same.join(QStringLiteral(", "));
}

const model::Parameter& knownInput(const QString& name) {
    const model::Parameter* known = inputCalled(name);
    if (known == nullptr || known->kind == model::Kind::Switch) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "--over: “%1” is no input that can be swept; among those that can are: %2."))
                             .arg(name, likelyInputs(name)));
    }
    return *known;
}

[[noreturn]] void failSteps(const model::Parameter& p, const QString& values) {
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "--over: “%1” is no range for %2; it is written low:high:count or "
                                                            "low:high:count:log, low not above high (with log above 0), with a count from 1 to %3."))
                         .arg(values, fromView(p.path), QLocale().toString(static_cast<qulonglong>(model::mostSweepSteps))));
}

void checkEnd(const model::Parameter& p, double value) {
    if (auto problem = model::checkValue(p, value)) {
        problem->file = "--over";
        throw model::InputError(std::move(*problem));
    }
}

model::SweepAxis numbers(const model::Parameter& p, const QString& values) {
    const QStringList parts = values.split(u':');
    bool isLow = false;
    bool isHigh = false;
    bool isCount = false;
    model::SweepAxis axis{p.id};
    axis.low = QLocale::c().toDouble(parts.value(0), &isLow);
    axis.high = QLocale::c().toDouble(parts.value(1), &isHigh);
    axis.count = parts.value(2).toULongLong(&isCount);
    const bool isLog = parts.size() == 4 && parts[3] == QStringLiteral("log");
    axis.scale = isLog ? model::Scale::Logarithmic : model::Scale::Linear;
    const bool whole = (parts.size() == 3 || isLog) && isLow && isHigh && isCount;
    if (!whole || axis.count < 1 || axis.count > model::mostSweepSteps || !(axis.low <= axis.high) || (isLog && !(axis.low > 0.0))) {
        failSteps(p, values);
    }
    checkEnd(p, axis.low);
    checkEnd(p, axis.high);
    return axis;
}

std::vector<std::string> allWords(const model::Parameter& p, const model::Catalog& catalog) {
    std::vector<std::string> all;
    if (p.kind == model::Kind::Hardware) {
        for (const model::Device& device : catalog.devices) {
            all.push_back(device.id);
        }
    } else if (p.kind == model::Kind::Region) {
        for (const model::Region& region : catalog.regions) {
            all.push_back(region.id);
        }
    } else {
        all.assign(p.choices.begin(), p.choices.end());
    }
    return all;
}

[[noreturn]] void failWord(const model::Parameter& p, const QString& word, const QString& instead) {
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "--over: “%1” is not known for %2; try: %3."))
                         .arg(word, fromView(p.path), instead));
}

std::string knownWord(const model::Parameter& p, const QString& word, const model::Catalog& catalog) {
    const std::string name = word.toStdString();
    if (p.kind == model::Kind::Hardware) {
        const model::Device* device = catalog.device(name);
        return device != nullptr ? device->id : (failWord(p, word, QString::fromStdString(catalog.nearestDevice(name))), name);
    }
    if (p.kind == model::Kind::Region) {
        const model::Region* region = catalog.region(name);
        return region != nullptr ? region->id : (failWord(p, word, QString::fromStdString(catalog.nearestRegion(name))), name);
    }
    QStringList allowed;
    for (const std::string_view choice : p.choices) {
        allowed << fromView(choice);
    }
    return allowed.contains(word) ? name : (failWord(p, word, allowed.join(QStringLiteral(", "))), name);
}

model::SweepAxis listed(const model::Parameter& p, const QString& values, const model::Catalog& catalog) {
    model::SweepAxis axis{p.id};
    if (values == QStringLiteral("all")) {
        axis.words = allWords(p, catalog);
        return axis;
    }
    for (const QString& word : values.split(u',')) {
        axis.words.push_back(knownWord(p, word.trimmed(), catalog));
    }
    return axis;
}

} // namespace

model::SweepAxis axisFrom(const QString& text, const model::Catalog& catalog) {
    const QString name = text.section(u'=', 0, 0);
    const QString values = text.section(u'=', 1);
    const model::Parameter& p = knownInput(name);
    return p.isNumeric() ? numbers(p, values) : listed(p, values, catalog);
}

Shard shardFrom(const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    bool isPart = false;
    bool isParts = false;
    const Shard shard{text.section(u'/', 0, 0).toULongLong(&isPart), text.section(u'/', 1).toULongLong(&isParts)};
    if (!isPart || !isParts || shard.parts < 1 || shard.parts > model::mostSweepParts) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "--shard is “%1”; it is written i/n: part i, from 1, of n parts, n at most %2."))
                             .arg(text, QLocale().toString(static_cast<qulonglong>(model::mostSweepParts))));
    }
    if (shard.part < 1 || shard.part > shard.parts) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "--shard is “%1”; of %2 parts, those from 1/%2 to %2/%2 exist."))
                             .arg(text)
                             .arg(shard.parts));
    }
    return shard;
}

} // namespace app
