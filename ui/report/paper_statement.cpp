#include "ui/report/paper_statement.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/report/source_register.h"
#include "ui/report/spread.h"
#include "ui/words/fill_places.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperStatement)
};

constexpr double gramsPerKg = 1'000.0;
constexpr const char* citeKey = "scalewatt";

QString deviceName(const model::Scenario& scenario, const model::Catalog& catalog) {
    const std::string id(scenario.text(Id::TrainingHardware));
    const model::Device* device = catalog.device(id);
    return QString::fromStdString(device != nullptr ? device->name : id);
}

QString placeName(const model::Scenario& scenario, const model::Catalog& catalog) {
    const std::string id(scenario.text(Id::SiteRegion));
    const model::Region* region = catalog.region(id);
    return region != nullptr ? regionLabel(*region) : QString::fromStdString(id);
}

QString devicesText(const model::Scenario& scenario, const NumberStyle& style) {
    return style.locale.toString(std::llround(scenario.numberOrDefault(Id::TrainingDevices)));
}

const model::Setting* setting(const model::Result& result, Id id) {
    const auto found = std::ranges::find(result.settings, id, &std::pair<Id, model::Setting>::first);
    return found == result.settings.end() ? nullptr : &found->second;
}

QString settingText(const model::Result& result, Id id, const NumberStyle& style) {
    const model::Setting* one = setting(result, id);
    return one == nullptr || !one->known() ? QString() : parameterText(model::parameter(id), one->value, style);
}

/// "17 t (9 t to 30 t)".
QString withRange(const Shown& shown, Quantity quantity, const NumberStyle& style) {
    const QString value = quantityText(quantity, shown.result.point[quantity], style);
    const QString spread = spreadText(quantity, shown, style);
    return spread.isEmpty() ? value : fillPlaces(Words::tr("%1 (%2)", "amount, range"), {value, spread});
}

QString version(const model::Catalog& catalog) {
    return fillPlaces(Words::tr("Scalewatt %1, data %2"),
                      {QCoreApplication::applicationVersion(), QString::fromStdString(catalog.dataVersion)});
}

/// The year of the data: "2026.1" is of 2026.
QString dataYear(const model::Catalog& catalog) {
    return QString::fromStdString(catalog.dataVersion).section(u'.', 0, 0);
}

/// Three figures: more would promise what no estimate holds.
QString roundGrams(double grams) {
    return QString::number(QString::number(grams, 'g', 3).toDouble(), 'f', 0);
}

bool hasAnswer(const Shown& shown) {
    return shown.result.point.has(Quantity::TotalKg) && shown.result.point.has(Quantity::DeviceHours);
}

QStringList sentences(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style) {
    const model::Quantities& point = shown.result.point;
    QStringList all;
    all << fillPlaces(Words::tr("Training takes %1 × %2 for %3 (%4 device-hours) in %5."),
                      {devicesText(shown.scenario, style), deviceName(shown.scenario, catalog),
                       durationText(point[Quantity::Days], style), spokenCount(point[Quantity::DeviceHours], style),
                       placeName(shown.scenario, catalog)});
    all << fillPlaces(
        Words::tr("With a PUE of %1 we estimate its energy at %2, and its emissions at %3 of CO₂e for the electricity "
                  "(location-based, %4) and %5 for the share of making the hardware."),
        {settingText(shown.result, Id::SitePue, style), withRange(shown, Quantity::EnergyKwh, style),
         withRange(shown, Quantity::OperationalKg, style), settingText(shown.result, Id::SiteCarbonIntensity, style),
         massText(point[Quantity::EmbodiedKg], style)});
    const double run = point[Quantity::OperationalKg] + point[Quantity::EmbodiedKg];
    if (std::abs(point[Quantity::TotalKg] - run) > 1e-6 * run) {
        all << fillPlaces(Words::tr("With the other parts of its life that are counted, the total is %1 of CO₂e."),
                          {withRange(shown, Quantity::TotalKg, style)});
    }
    const bool hasRanges =
        !(spreadText(Quantity::EnergyKwh, shown, style) + spreadText(Quantity::OperationalKg, shown, style) +
          spreadText(Quantity::TotalKg, shown, style))
             .isEmpty();
    if (hasRanges) {
        all << Words::tr("Ranges are the middle 90 % of draws.");
    }
    return all;
}

QString bibEntry(const QString& key, const QString& title, const QString& more) {
    return QStringLiteral("@misc{%1,\n  title = {%2},\n%3}\n").arg(key, bibtexText(title), more);
}

} // namespace

QString paperSentences(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style) {
    if (!hasAnswer(shown)) {
        return {};
    }
    QStringList all = sentences(shown, catalog, style);
    all << fillPlaces(Words::tr("Estimated, not measured, with %1."), {version(catalog)});
    QString text = all.takeFirst();
    for (const QString& one : all) {
        text = fillPlaces(Words::tr("%1 %2", "a sentence behind others"), {text, one});
    }
    return text;
}

QString paperLatex(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style) {
    if (!hasAnswer(shown)) {
        return {};
    }
    QString text;
    for (const QString& one : sentences(shown, catalog, style)) {
        text += latexText(one) + u'\n';
    }
    const QString last = fillPlaces(Words::tr("Estimated, not measured, with %1."), {QStringLiteral("\x01")});
    return text +
           latexText(last).replace(QStringLiteral("\x01"),
                                   latexText(version(catalog)) +
                                       QStringLiteral("~\\cite{%1}").arg(QLatin1StringView(citeKey))) +
           u'\n';
}

QString paperBibtex(const Shown& shown, const model::Catalog& catalog) {
    QString text = bibEntry(QLatin1StringView(citeKey),
                            QStringLiteral("Scalewatt: what the next point of accuracy costs the climate"),
                            QStringLiteral("  year = {%1},\n  note = {Version %2, data %3}\n")
                                .arg(bibtexText(dataYear(catalog)), QCoreApplication::applicationVersion(),
                                     bibtexText(QString::fromStdString(catalog.dataVersion))));
    SourceRegister sources;
    for (const model::Term& term : groundworkOf(shown.scenario, catalog).leaves) {
        if (term.origin != model::Origin::Typed) {
            sources.number(QString::fromStdString(term.source));
        }
    }
    for (qsizetype i = 0; i < sources.entries().size(); ++i) {
        text += u'\n' + bibEntry(QStringLiteral("%1-source-%2").arg(QLatin1StringView(citeKey)).arg(i + 1),
                                 sources.entries()[i], {});
    }
    return text;
}

QString modelCardYaml(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style) {
    if (!hasAnswer(shown)) {
        return {};
    }
    const bool isWhole = shown.scenario.text(Id::TrainingKind) == "pretraining";
    const QString range = spreadText(Quantity::OperationalKg, shown, style);
    QString source = fillPlaces(Words::tr("Estimated, not measured, with %1: electricity of the final training run, "
                                          "location-based"),
                                {version(catalog)});
    if (!range.isEmpty()) {
        source = fillPlaces(Words::tr("%1; %2 in the middle 90 % of draws"), {source, range});
    }
    const QString hardware =
        QStringLiteral("%1 × %2").arg(devicesText(shown.scenario, style), deviceName(shown.scenario, catalog));
    const QString grams = roundGrams(shown.result.point[Quantity::OperationalKg] * gramsPerKg);
    return QStringLiteral("co2_eq_emissions:\n  emissions: %1\n  source: %2\n  training_type: %3\n"
                          "  geographical_location: %4\n  hardware_used: %5\n")
        .arg(grams, yamlText(source),
             yamlText(isWhole ? QStringLiteral("pre-training") : QStringLiteral("fine-tuning")),
             yamlText(placeName(shown.scenario, catalog)), yamlText(hardware));
}

QString latexText(const QString& text) {
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '\\':
            escaped += QStringLiteral("\\textbackslash{}");
            break;
        case '~':
            escaped += QStringLiteral("\\textasciitilde{}");
            break;
        case '^':
            escaped += QStringLiteral("\\textasciicircum{}");
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            escaped += u'\\' + QString(c);
            break;
        case u'₂':
            escaped += QStringLiteral("\\textsubscript{2}");
            break;
        case u'×':
            escaped += QStringLiteral("$\\times$");
            break;
        case u'−':
            escaped += QStringLiteral("$-$");
            break;
        case u'–':
            escaped += QStringLiteral("--");
            break;
        case u'\u00A0':
            escaped += u'~';
            break;
        case u'\n':
        case u'\r':
            escaped += u' '; // an empty line would end the paragraph
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

QString bibtexText(const QString& text) {
    QString plain = text;
    return latexText(plain.remove(u'{').remove(u'}')); // BibTeX counts braces, escaped ones too
}

QString yamlText(const QString& text) {
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            escaped += u'\\' + QString(c);
        } else {
            escaped += c.isPrint() ? c : QChar(u' ');
        }
    }
    return u'"' + escaped + u'"';
}

} // namespace ui
