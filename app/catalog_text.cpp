#include "app/catalog_text.h"

#include <QCoreApplication>

#include "app/text_table.h"
#include "ui/words/claim_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

using Rows = std::vector<QStringList>;

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString number(const std::optional<double>& value, const ui::NumberStyle& style) {
    return value ? ui::plainText(*value, style, 4) : QString();
}

QString head(const char* words) {
    return QCoreApplication::translate("CommandLine", words);
}

QString id() {
    return head(QT_TRANSLATE_NOOP("CommandLine", "Id"));
}

QString sourceHead() {
    return head(QT_TRANSLATE_NOOP("CommandLine", "Source"));
}

std::optional<double> bestPeak(const model::Device& device) {
    for (const model::Precision precision : {model::Precision::Bf16, model::Precision::Fp16, model::Precision::Fp32}) {
        if (device.peak(precision)) {
            return device.peak(precision);
        }
    }
    return std::nullopt;
}

QString hardware(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Name")), head(QT_TRANSLATE_NOOP("CommandLine", "Year")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Peak, TFLOP/s")),
               head(QT_TRANSLATE_NOOP("CommandLine", "TDP, W")), head(QT_TRANSLATE_NOOP("CommandLine", "Memory, GB")),
               sourceHead()}};
    for (const model::Device& d : catalog.devices) {
        rows.push_back({text(d.id), text(d.name), QString::number(d.releaseYear), number(bestPeak(d), style),
                        number(d.tdpW, style), number(d.memoryGb, style), text(d.provenance.source)});
    }
    return textTable(rows, {2, 3, 4, 5});
}

QStringList regionRow(const model::Region& region, const model::Catalog& catalog, const ui::NumberStyle& style) {
    const model::Region* zone = region.factors.empty() ? catalog.region(region.zone) : &region;
    const bool known = zone != nullptr && !zone->factors.empty();
    return {text(region.id),
            ui::regionLabel(region),
            known ? ui::plainText(zone->factors.back().gPerKwh, style) : QString(),
            known ? QString::number(zone->factors.back().year) : QString(),
            region.pue.empty() ? QString() : ui::plainText(region.pue.back().value, style),
            text(region.provenance.source)};
}

QString regions(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Place")),
               head(QT_TRANSLATE_NOOP("CommandLine", "g CO₂e/kWh")), head(QT_TRANSLATE_NOOP("CommandLine", "Year")),
               head(QT_TRANSLATE_NOOP("CommandLine", "PUE")), sourceHead()}};
    for (const model::Region& region : catalog.regions) {
        rows.push_back(regionRow(region, catalog, style));
    }
    return textTable(rows, {2, 3, 4});
}

QString laws(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Name")), QStringLiteral("E"), QStringLiteral("A"),
               QStringLiteral("B"), QStringLiteral("α"), QStringLiteral("β"), sourceHead()}};
    for (const model::LossLaw& law : catalog.lossLaws) {
        rows.push_back({text(law.id), ui::lawLabel(law.id), number(law.E, style), number(law.A, style),
                        number(law.B, style), number(law.alpha, style), number(law.beta, style),
                        text(law.provenance.source)});
    }
    for (const model::PublishedLaw& law : catalog.publishedLaws) {
        rows.push_back({text(law.id), text(law.form), {}, {}, {}, {}, {}, text(law.provenance.source)});
    }
    return textTable(rows, {2, 3, 4, 5, 6});
}

QString equivalents(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "One of")),
               head(QT_TRANSLATE_NOOP("CommandLine", "stands for")), head(QT_TRANSLATE_NOOP("CommandLine", "Year")),
               sourceHead()}};
    for (const model::Equivalent& e : catalog.equivalents) {
        const QString amount =
            e.isEnergy ? ui::energyText(e.perUnit, style)
                       : QCoreApplication::translate("CommandLine", "%1 CO₂e").arg(ui::massText(e.perUnit, style));
        rows.push_back({text(e.id), ui::equivalentLabel(e, 1.0, catalog), amount, QString::number(e.provenance.year),
                        text(e.provenance.source)});
    }
    return textTable(rows, {2, 3});
}

QString published(const model::Catalog& catalog, const ui::NumberStyle& style) {
    const auto scaled = [&](const model::PublishedRun& run, const char* column, double factor) {
        const auto value = run.number(column);
        return value ? ui::countText(*value * factor, style) : QString();
    };
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Model")), head(QT_TRANSLATE_NOOP("CommandLine", "Year")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Parameters")), head(QT_TRANSLATE_NOOP("CommandLine", "Tokens")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Device")), head(QT_TRANSLATE_NOOP("CommandLine", "Device-hours")),
               sourceHead()}};
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        rows.push_back({text(run.id), text(run.text("model")), text(run.text("year")),
                        scaled(run, "params_total_b", 1e9), scaled(run, "tokens_b", 1e9), text(run.text("hardware")),
                        scaled(run, "chip_hours", 1.0), text(run.text("source"))});
    }
    return textTable(rows, {2, 3, 4, 6});
}

QString history(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Model")), head(QT_TRANSLATE_NOOP("CommandLine", "Year")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Parameters")), head(QT_TRANSLATE_NOOP("CommandLine", "Corpus, tokens")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Benchmark")), sourceHead()}};
    for (const model::HistoryModel& m : catalog.history) {
        rows.push_back({text(m.id), text(m.name), QString::number(m.provenance.year), ui::countText(m.parameters, style),
                        ui::countText(m.corpusTokens, style), text(m.benchmark), text(m.provenance.source)});
    }
    return textTable(rows, {2, 3, 4});
}

QString claims(const model::Catalog& catalog, const ui::NumberStyle& style) {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Said")), head(QT_TRANSLATE_NOOP("CommandLine", "Figure")), sourceHead()}};
    for (const model::Claim& claim : catalog.claims) {
        rows.push_back({text(claim.id), ui::claimStatement(claim), ui::claimedText(claim, style), text(claim.provenance.source)});
    }
    return textTable(rows);
}

QString parameters() {
    Rows rows{{id(), head(QT_TRANSLATE_NOOP("CommandLine", "Name")), head(QT_TRANSLATE_NOOP("CommandLine", "Unit")),
               head(QT_TRANSLATE_NOOP("CommandLine", "Meaning"))}};
    for (const model::Parameter& p : model::parameters()) {
        rows.push_back({text(p.path), ui::parameterLabel(p.id), ui::unitLabel(p.unit), ui::parameterHelp(p.id)});
    }
    return textTable(rows);
}

} // namespace

QString catalogText(const QString& kind, const model::Catalog& catalog, const ui::NumberStyle& style) {
    if (kind == QStringLiteral("hardware")) {
        return hardware(catalog, style);
    }
    if (kind == QStringLiteral("regions")) {
        return regions(catalog, style);
    }
    if (kind == QStringLiteral("laws")) {
        return laws(catalog, style);
    }
    if (kind == QStringLiteral("equivalents")) {
        return equivalents(catalog, style);
    }
    if (kind == QStringLiteral("history")) {
        return history(catalog, style);
    }
    if (kind == QStringLiteral("claims")) {
        return claims(catalog, style);
    }
    return kind == QStringLiteral("published") ? published(catalog, style) : parameters();
}

} // namespace app
