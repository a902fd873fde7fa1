#include "app/catalog_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

#include "model/scenario/parameter.h"

namespace app {
namespace {

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

void put(QJsonObject& object, const char* key, std::string_view value) {
    if (!value.empty()) {
        object.insert(QLatin1StringView(key), text(value));
    }
}

void put(QJsonObject& object, const char* key, const std::optional<double>& value) {
    if (value && std::isfinite(*value)) {
        object.insert(QLatin1StringView(key), *value);
    }
}

void putYear(QJsonObject& object, const char* key, int year) {
    if (year != 0) {
        object.insert(QLatin1StringView(key), year);
    }
}

void putList(QJsonObject& object, const char* key, const std::vector<std::string>& values) {
    QJsonArray list;
    for (const std::string& value : values) {
        list.append(text(value));
    }
    if (!list.isEmpty()) {
        object.insert(QLatin1StringView(key), list);
    }
}

void putProvenance(QJsonObject& object, const model::Provenance& provenance) {
    put(object, "source", provenance.source);
    putYear(object, "year", provenance.year);
    put(object, "licence", provenance.licence);
    put(object, "confidence", provenance.confidence);
    put(object, "basis", provenance.basis);
    put(object, "notes", provenance.notes);
}

QJsonObject record(const model::Device& d) {
    QJsonObject object;
    put(object, "id", d.id);
    put(object, "name", d.name);
    putList(object, "aliases", d.aliases);
    put(object, "vendor", d.vendor);
    put(object, "kind", d.kind);
    put(object, "form_factor", d.formFactor);
    put(object, "generation", d.generation);
    putYear(object, "release_year", d.releaseYear);
    put(object, "memory_gb", d.memoryGb);
    put(object, "bandwidth_gb_per_s", d.bandwidthGbPerS);
    put(object, "tdp_w", d.tdpW);
    QJsonObject peaks;
    for (const model::Precision precision : d.precisions()) {
        const std::size_t place = static_cast<std::size_t>(precision);
        peaks.insert(text(model::precisionNames[place]), *d.peakTflops[place]);
    }
    object.insert(QStringLiteral("peak_tflops"), peaks);
    put(object, "default_system_power_w", d.defaultSystemPowerW);
    put(object, "measured_system_w", d.measuredSystemW);
    put(object, "max_system_w", d.maxSystemW);
    put(object, "measured_chip_w", d.measuredChipW);
    put(object, "idle_w", d.idleW);
    put(object, "embodied_kgco2e", d.embodiedKg);
    put(object, "embodied_scope", d.embodiedScope);
    putProvenance(object, d.provenance);
    return object;
}

QJsonArray factors(const model::Region& region) {
    QJsonArray rows;
    for (const model::YearFactor& factor : region.factors) {
        QJsonArray row{factor.year, factor.gPerKwh};
        if (factor.lowCarbonPercent) {
            row.append(*factor.lowCarbonPercent);
        }
        rows.append(row);
    }
    return rows;
}

void putYears(QJsonObject& object, const char* key, const std::vector<model::YearValue>& values) {
    QJsonArray rows;
    for (const model::YearValue& value : values) {
        rows.append(QJsonArray{value.year, value.value});
    }
    if (!rows.isEmpty()) {
        object.insert(QLatin1StringView(key), rows);
    }
}

QJsonObject record(const model::Region& r) {
    QJsonObject object;
    put(object, "id", r.id);
    put(object, "kind", r.kind);
    put(object, "name", r.name);
    QJsonObject names;
    for (const auto& [language, name] : r.names) {
        names.insert(text(language), text(name));
    }
    object.insert(QStringLiteral("names"), names);
    putList(object, "aliases", r.aliases);
    put(object, "country", r.country);
    put(object, "provider", r.provider);
    put(object, "zone", r.zone);
    put(object, "emissions", r.emissions);
    put(object, "electricity", r.electricity);
    if (!r.factors.empty()) {
        object.insert(QStringLiteral("factors"), factors(r));
    }
    putYears(object, "pue", r.pue);
    putYears(object, "wue", r.wue);
    put(object, "ewif_key", r.ewifKey);
    putProvenance(object, r.provenance);
    return object;
}

QJsonObject record(const model::LossLaw& law) {
    QJsonObject object;
    put(object, "id", law.id);
    put(object, "E", law.E);
    put(object, "A", law.A);
    put(object, "B", law.B);
    put(object, "alpha", law.alpha);
    put(object, "beta", law.beta);
    object.insert(QStringLiteral("bits_per_byte"), law.bitsPerByte);
    object.insert(QStringLiteral("linked"), law.linked);
    putProvenance(object, law.provenance);
    return object;
}

QJsonObject record(const model::PublishedLaw& law) {
    QJsonObject object;
    put(object, "id", law.id);
    put(object, "form", law.form);
    QJsonObject coefficients;
    for (const auto& [name, value] : law.coefficients) {
        coefficients.insert(text(name), value);
    }
    object.insert(QStringLiteral("coefficients"), coefficients);
    putProvenance(object, law.provenance);
    return object;
}

QJsonObject record(const model::Equivalent& e) {
    QJsonObject object;
    put(object, "id", e.id);
    put(object, "unit", e.unit);
    put(object, "label", e.label);
    object.insert(QStringLiteral("is_energy"), e.isEnergy);
    put(object, "per_unit", e.perUnit);
    put(object, "low", e.low);
    put(object, "high", e.high);
    put(object, "country", e.country);
    object.insert(QStringLiteral("featured"), e.featured);
    putProvenance(object, e.provenance);
    return object;
}

QJsonObject record(const model::PublishedRun& run) {
    QJsonObject cells;
    for (const auto& [column, cell] : run.cells) {
        cells.insert(text(column), text(cell));
    }
    QJsonObject object{{QStringLiteral("id"), text(run.id)}, {QStringLiteral("cells"), cells}};
    put(object, "source", run.text("source"));
    putYear(object, "year", static_cast<int>(run.number("year").value_or(0.0)));
    return object;
}

QJsonObject record(const model::HistoryModel& m) {
    QJsonObject object;
    put(object, "id", m.id);
    put(object, "name", m.name);
    put(object, "architecture", m.architecture);
    put(object, "parameters", m.parameters);
    put(object, "active_parameters", m.activeParameters);
    put(object, "stated_words", m.statedWords);
    put(object, "corpus", m.corpus);
    put(object, "corpus_unit", m.corpusUnit);
    put(object, "corpus_tokens", m.corpusTokens);
    put(object, "corpus_basis", m.corpusBasis);
    put(object, "training_tokens", m.trainingTokens);
    put(object, "hardware", m.hardware);
    put(object, "devices", m.devices);
    put(object, "device_hours", m.deviceHours);
    put(object, "region", m.region);
    put(object, "published_kgco2e", m.publishedKg);
    put(object, "published_basis", m.publishedBasis);
    put(object, "benchmark", m.benchmark);
    put(object, "accuracy", m.accuracy);
    put(object, "accuracy_confidence", m.accuracyConfidence);
    putProvenance(object, m.provenance);
    return object;
}

QJsonObject record(const model::Claim& claim) {
    QJsonObject object;
    put(object, "id", claim.id);
    put(object, "kind", claim.kind);
    put(object, "statement", claim.statement);
    object.insert(QStringLiteral("low"), claim.low);
    object.insert(QStringLiteral("high"), claim.high);
    put(object, "unit", claim.unit);
    put(object, "computation", claim.computation);
    put(object, "model", claim.model);
    putList(object, "scenarios", claim.scenarios);
    putProvenance(object, claim.provenance);
    return object;
}

QJsonObject record(const model::Parameter& p) {
    QJsonObject object;
    put(object, "id", p.path);
    put(object, "unit", p.unit);
    if (std::isfinite(p.limits.min)) {
        object.insert(p.limits.minExclusive ? QStringLiteral("above") : QStringLiteral("min"), p.limits.min);
    }
    if (std::isfinite(p.limits.max)) {
        object.insert(QStringLiteral("max"), p.limits.max);
    }
    put(object, "default", p.defaultNumber);
    put(object, "default", p.defaultText);
    put(object, "evidence", p.evidence);
    QJsonArray choices;
    for (const std::string_view choice : p.choices) {
        choices.append(text(choice));
    }
    if (!choices.isEmpty()) {
        object.insert(QStringLiteral("choices"), choices);
    }
    object.insert(QStringLiteral("whole"), p.kind == model::Kind::Integer);
    return object;
}

template <typename Range>
void append(QJsonArray& list, const Range& records) {
    for (const auto& one : records) {
        list.append(record(one));
    }
}

QJsonArray recordsOf(const QString& kind, const model::Catalog& catalog) {
    QJsonArray list;
    if (kind == QStringLiteral("hardware")) {
        append(list, catalog.devices);
    } else if (kind == QStringLiteral("regions")) {
        append(list, catalog.regions);
    } else if (kind == QStringLiteral("laws")) {
        append(list, catalog.lossLaws);
        append(list, catalog.publishedLaws);
    } else if (kind == QStringLiteral("equivalents")) {
        append(list, catalog.equivalents);
    } else if (kind == QStringLiteral("published")) {
        append(list, catalog.publishedRuns);
    } else if (kind == QStringLiteral("history")) {
        append(list, catalog.history);
    } else if (kind == QStringLiteral("claims")) {
        append(list, catalog.claims);
    } else {
        append(list, model::parameters());
    }
    return list;
}

} // namespace

QByteArray catalogJson(const QString& kind, const model::Catalog& catalog) {
    const QJsonObject root{
        {QStringLiteral("format"), QStringLiteral("scalewatt-catalog")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("kind"), kind == QStringLiteral("published") ? QStringLiteral("published_runs") : kind},
        {QStringLiteral("data_version"), text(catalog.dataVersion)},
        {QStringLiteral("records"), recordsOf(kind, catalog)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace app
