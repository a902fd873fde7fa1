#include "ui/report/report_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "model/run/notice.h"
#include "ui/files/scenario_files.h"
#include "ui/topics/topic_words.h"

namespace ui {
namespace {

using Ids = std::vector<std::string>;

constexpr std::string_view formatName = "scalewatt-report-template";
constexpr int mostLines = 40;
constexpr double lowestMm = 40.0; // of a chart
constexpr double highestMm = 200.0;
constexpr qsizetype mostSections = 60;

constexpr std::array<std::string_view, sectionCount> ids{
    "summary",     "question", "scenarios",   "results",     "chart",  "breakdown", "ranges",    "measures",
    "equivalents", "method",   "calculation", "assumptions", "limits", "notes",     "statement", "model_card",
    "share",       "tasks",    "lines",       "text",        "data",   "sources"};

constexpr std::array<const char*, sectionCount> labels{
    QT_TRANSLATE_NOOP("ReportSections", "Summary"),
    QT_TRANSLATE_NOOP("ReportSections", "Question"),
    QT_TRANSLATE_NOOP("ReportSections", "Scenarios"),
    QT_TRANSLATE_NOOP("ReportSections", "Results"),
    QT_TRANSLATE_NOOP("ReportSections", "Chart"),
    QT_TRANSLATE_NOOP("ReportSections", "Where it comes from"),
    QT_TRANSLATE_NOOP("ReportSections", "How sure it is"),
    QT_TRANSLATE_NOOP("ReportSections", "Measures"),
    QT_TRANSLATE_NOOP("ReportSections", "In everyday terms"),
    QT_TRANSLATE_NOOP("ReportSections", "Method"),
    QT_TRANSLATE_NOOP("ReportSections", "The calculation, step by step"),
    QT_TRANSLATE_NOOP("ReportSections", "Assumptions and their sources"),
    QT_TRANSLATE_NOOP("ReportSections", "What this does not say"),
    QT_TRANSLATE_NOOP("ReportSections", "Notes"),
    QT_TRANSLATE_NOOP("ReportSections", "Statement for a paper"),
    QT_TRANSLATE_NOOP("ReportSections", "Model card"),
    QT_TRANSLATE_NOOP("ReportSections", "Open it yourself"),
    QT_TRANSLATE_NOOP("ReportSections", "Tasks"),
    QT_TRANSLATE_NOOP("ReportSections", "Room to write"),
    QT_TRANSLATE_NOOP("ReportSections", "Text"),
    QT_TRANSLATE_NOOP("ReportSections", "Data and versions"),
    QT_TRANSLATE_NOOP("ReportSections", "Sources")};

constexpr std::array<std::pair<const char*, const char*>, 4> bundled{{
    {"full", QT_TRANSLATE_NOOP("ReportTemplates", "Full report")},
    {"summary", QT_TRANSLATE_NOOP("ReportTemplates", "One-page summary")},
    {"handout", QT_TRANSLATE_NOOP("ReportTemplates", "Lesson handout")},
    {"appendix", QT_TRANSLATE_NOOP("ReportTemplates", "Paper appendix")},
}};

std::string shortened(const QJsonValue& value) {
    constexpr qsizetype longest = 60;
    const QString text = value.isString()   ? value.toString()
                         : value.isObject() ? QStringLiteral("{…}")
                         : value.isArray()  ? QStringLiteral("[…]")
                                            : value.toVariant().toString();
    return text.left(longest).toStdString();
}

/// Reads one template; every complaint names its place in the file.
class Reader {
public:
    Reader(const QJsonObject& root, const QString& file) : m_root(root), m_file(file.toStdString()) {}

    ReportTemplate read() const {
        checkKeys(m_root, {"format", "version", "name", "sections"}, {});
        if (m_root["format"].toString().toStdString() != formatName) {
            fail("scenario.wrong_format", "format", m_root["format"], Ids{std::string(formatName)});
        }
        if (m_root["version"].toInt() != 1) {
            fail("scenario.unsupported_version", "version", m_root["version"], Ids{"1"});
        }
        ReportTemplate result;
        result.name = text(m_root, "name", "name");
        const QJsonValue sections = m_root["sections"];
        if (!sections.isArray() || sections.toArray().isEmpty() || sections.toArray().size() > mostSections) {
            fail("json.wrong_type", "sections", sections, Ids{"array"});
        }
        const QJsonArray all = sections.toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            result.sections.push_back(section(all[i], "sections[" + std::to_string(i) + "]"));
        }
        return result;
    }

private:
    [[noreturn]] void fail(const char* id, const std::string& path, const QJsonValue& value,
                           model::Allowed allowed) const {
        throw model::InputError({id, m_file, path, shortened(value), std::move(allowed)});
    }

    void checkKeys(const QJsonObject& object, const Ids& known, const std::string& path) const {
        for (const QString& key : object.keys()) {
            if (std::ranges::find(known, key.toStdString()) == known.end()) {
                fail("json.unknown_key", path.empty() ? key.toStdString() : path + "." + key.toStdString(), key, known);
            }
        }
    }

    QString text(const QJsonObject& object, const char* key, const std::string& path) const {
        const QJsonValue value = object[QLatin1StringView(key)];
        if (!value.isUndefined() && !value.isString()) {
            fail("json.wrong_type", path, value, Ids{"string"});
        }
        return value.toString();
    }

    TemplateSection section(const QJsonValue& json, const std::string& path) const {
        if (!json.isObject()) {
            fail("json.not_an_object", path, json, Ids{"object"});
        }
        const QJsonObject object = json.toObject();
        TemplateSection result;
        result.section = kind(object, path + ".section");
        checkKeys(object, keysOf(result.section), path);
        result.on = truth(object["on"], path + ".on", true);
        result.newPage = truth(object["new_page"], path + ".new_page", false);
        result.heading = text(object, "heading", path + ".heading");
        result.text = text(object, "text", path + ".text");
        result.lines = static_cast<int>(number(object["lines"], path + ".lines", result.lines, 1.0, mostLines));
        result.most = static_cast<int>(number(object["most"], path + ".most", result.most, 1.0, mostLines));
        result.heightMm = number(object["height_mm"], path + ".height_mm", result.heightMm, lowestMm, highestMm);
        result.chart = chart(object, path);
        return result;
    }

    static Ids keysOf(Section section) {
        Ids keys{"section", "on", "heading", "new_page"};
        if (section == Section::Chart) {
            keys.insert(keys.end(), {"topic", "quantity", "height_mm"});
        } else if (section == Section::Text) {
            keys.push_back("text");
        } else if (section == Section::Equivalents) {
            keys.push_back("most");
        } else if (section == Section::Lines) {
            keys.push_back("lines");
        }
        return keys;
    }

    Section kind(const QJsonObject& object, const std::string& path) const {
        const auto found = std::ranges::find(ids, object["section"].toString().toStdString());
        if (found == ids.end()) {
            fail("value.unknown_choice", path, object["section"], Ids(ids.begin(), ids.end()));
        }
        return static_cast<Section>(found - ids.begin());
    }

    bool truth(const QJsonValue& value, const std::string& path, bool fallback) const {
        if (!value.isUndefined() && !value.isBool()) {
            fail("json.wrong_type", path, value, Ids{"boolean"});
        }
        return value.toBool(fallback);
    }

    /// `fallback` where nothing stands.
    double number(const QJsonValue& value, const std::string& path, double fallback, double low, double high) const {
        if (value.isUndefined()) {
            return fallback;
        }
        const model::Interval allowed{low, high, false};
        if (!value.isDouble() || !allowed.contains(value.toDouble())) {
            fail("value.outside", path, value, allowed);
        }
        return value.toDouble();
    }

    /// The choices of a chart are those the window remembers; a topic or quantity that is none of them is an error
    /// here.
    ChartRequest chart(const QJsonObject& object, const std::string& path) const {
        Ids topics;
        for (std::size_t i = 0; i < topicCount; ++i) {
            topics.emplace_back(topicId(static_cast<Topic>(i)));
        }
        const QJsonValue topic = object["topic"];
        if (!topic.isUndefined() && std::ranges::find(topics, topic.toString().toStdString()) == topics.end()) {
            fail("value.unknown_choice", path + ".topic", topic, topics);
        }
        const ChartRequest request = chartRequestFromJson(object);
        Ids quantities;
        for (const model::Quantity offered : optionsOf(request.topic).quantities) {
            quantities.emplace_back(model::quantityInfo(offered).id);
        }
        const QJsonValue quantity = object["quantity"];
        if (!quantity.isUndefined() &&
            std::ranges::find(quantities, quantity.toString().toStdString()) == quantities.end()) {
            fail("value.unknown_choice", path + ".quantity", quantity, quantities);
        }
        return request;
    }

    QJsonObject m_root;
    std::string m_file;
};

/// "line 3, column 7" of a place in the text.
std::string placeOf(const QByteArray& text, qsizetype offset) {
    const QByteArray before = text.left(offset);
    return "line " + std::to_string(before.count('\n') + 1) + ", column " +
           std::to_string(offset - (before.lastIndexOf('\n') + 1) + 1);
}

} // namespace

std::string_view sectionId(Section section) {
    return ids[static_cast<std::size_t>(section)];
}

QString sectionLabel(const TemplateSection& section) {
    if (!section.heading.isEmpty()) {
        return section.heading;
    }
    return section.section == Section::Chart
               ? topicLabel(section.chart.topic)
               : QCoreApplication::translate("ReportSections", labels[static_cast<std::size_t>(section.section)]);
}

ReportTemplate parseTemplate(const QByteArray& text, const QString& file) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        throw model::InputError({"json.syntax",
                                 file.toStdString(),
                                 placeOf(text, error.offset),
                                 text.mid(error.offset, 20).toStdString(),
                                 {}});
    }
    if (!document.isObject()) {
        throw model::InputError({"json.not_an_object", file.toStdString(), {}, {}, Ids{"object"}});
    }
    ReportTemplate result = Reader(document.object(), file).read();
    result.id = QFileInfo(file).completeBaseName();
    return result;
}

QStringList bundledTemplates() {
    QStringList names;
    for (const auto& one : bundled) {
        names << QLatin1StringView(one.first);
    }
    return names;
}

ReportTemplate openTemplate(const QString& idOrPath) {
    const bool known = bundledTemplates().contains(idOrPath);
    const QString path = known ? QStringLiteral(":/report_templates/%1.json").arg(idOrPath) : idOrPath;
    return parseTemplate(readFile(path, maxTemplateBytes), path);
}

QString templateLabel(const ReportTemplate& one) {
    const auto found =
        std::ranges::find_if(bundled, [&](const auto& known) { return one.id == QLatin1StringView(known.first); });
    return found == bundled.end() ? one.name.isEmpty() ? one.id : one.name
                                  : QCoreApplication::translate("ReportTemplates", found->second);
}

} // namespace ui
