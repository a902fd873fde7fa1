// One line for every problem of an input: where it stands, what was read, what is allowed.
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

/// %1 is the place in the file, %2 what was read, %3 what is allowed. The first sentence whose places can all be filled
/// is used.
struct ProblemWords {
    std::string_view id;
    std::array<const char*, 3> sentences{};
};

constexpr const char* isNotAllowed = QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2; allowed is %3.");
constexpr const char* isMissing = QT_TRANSLATE_NOOP("ProblemWords", "%1 is missing; allowed is %3.");

constexpr const char* fileFirst = QT_TRANSLATE_NOOP("ProblemWords", "%1: %2");

constexpr std::array table{
    ProblemWords{"file.missing", {QT_TRANSLATE_NOOP("ProblemWords", "there is no such file.")}},
    ProblemWords{"file.is_directory", {QT_TRANSLATE_NOOP("ProblemWords", "this is a folder, not a file.")}},
    ProblemWords{"file.no_permission",
                 {QT_TRANSLATE_NOOP("ProblemWords", "the file cannot be read (%2)."),
                  QT_TRANSLATE_NOOP("ProblemWords", "the file cannot be read.")}},
    ProblemWords{"file.too_large", {QT_TRANSLATE_NOOP("ProblemWords", "the file has %2 bytes; allowed is %3.")}},
    ProblemWords{"file.cannot_write", {QT_TRANSLATE_NOOP("ProblemWords", "the file cannot be written (%2).")}},
    ProblemWords{"json.not_utf8", {QT_TRANSLATE_NOOP("ProblemWords", "not UTF-8 text at %1; save the file as UTF-8.")}},
    ProblemWords{"json.syntax",
                 {QT_TRANSLATE_NOOP("ProblemWords", "not valid JSON at %1, near %2."),
                  QT_TRANSLATE_NOOP("ProblemWords", "not valid JSON at %1: the text ends too early.")}},
    ProblemWords{"json.too_deep", {QT_TRANSLATE_NOOP("ProblemWords", "%1 is nested %2 levels deep; allowed is %3.")}},
    ProblemWords{"json.duplicate_key",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is there twice; each key is allowed once.")}},
    ProblemWords{"json.unknown_key",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is not a known key; allowed is %3."),
                  QT_TRANSLATE_NOOP("ProblemWords", "%1 is not a known key.")}},
    ProblemWords{"json.wrong_type", {isNotAllowed, isMissing}},
    ProblemWords{"json.not_an_object", {isNotAllowed, isMissing}},
    ProblemWords{"scenario.wrong_format", {isNotAllowed, isMissing}},
    ProblemWords{"scenario.unsupported_version", {isNotAllowed, isMissing}},
    ProblemWords{"workspace.case_count", {QT_TRANSLATE_NOOP("ProblemWords", "%1 holds %2 scenarios; allowed is %3.")}},
    ProblemWords{"measures.too_many", {QT_TRANSLATE_NOOP("ProblemWords", "%1 holds %2 measures; allowed is %3.")}},
    ProblemWords{
        "value.not_finite",
        {isNotAllowed, QT_TRANSLATE_NOOP("ProblemWords", "%1 is no finite number; allowed is a finite number.")}},
    ProblemWords{"value.outside", {isNotAllowed}},
    ProblemWords{"value.not_integer", {isNotAllowed}},
    ProblemWords{"value.unknown_choice", {isNotAllowed}},
    ProblemWords{
        "value.range_not_ordered",
        {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2; allowed is a range that rises from low over mode to high.")}},
    ProblemWords{"value.unknown_device",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2, no known device; did you mean %3?"),
                  QT_TRANSLATE_NOOP("ProblemWords",
                                    "%1 is %2, no known device; “scalewatt catalog hardware” lists what is allowed.")}},
    ProblemWords{"value.unknown_region",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2, no known region; did you mean %3?"),
                  QT_TRANSLATE_NOOP("ProblemWords",
                                    "%1 is %2, no known region; “scalewatt catalog regions” lists what is allowed.")}},
    ProblemWords{"value.precision_not_available",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2, which this device does not have; allowed is %3.")}},
    ProblemWords{"value.active_above_total",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2, more than all parameters; allowed is %3.")}},
    ProblemWords{
        "value.active_differs_from_total",
        {QT_TRANSLATE_NOOP("ProblemWords",
                           "%1 is %2, but only a mixture of experts has inactive parameters; allowed is %3.")}},
    ProblemWords{"value.both_needed",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is missing, and the answer needs it; allowed is %3.")}},
    ProblemWords{"own_curve.points",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 has %2 points; allowed is %3.")}},
    ProblemWords{"own_curve.no_fit",
                 {QT_TRANSLATE_NOOP("ProblemWords",
                                    "%1 fixes no curve: accuracy has to rise with compute, and some points have to lie "
                                    "between floor and top.")}},
    ProblemWords{
        "catalog.schema",
        {isNotAllowed, isMissing, QT_TRANSLATE_NOOP("ProblemWords", "%1 does not fit the catalogue format: %2")}},
    ProblemWords{"catalog.unknown_kind", {isNotAllowed}},
    ProblemWords{"catalog.missing_source",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is missing: every record has to name its source.")}},
    ProblemWords{"schedule.unknown_zone",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%2 is no zone with hourly data; did you mean one of these: %3?")}},
    ProblemWords{"hourly.damaged", {QT_TRANSLATE_NOOP("ProblemWords", "the hourly data are damaged at %1.")}},
    ProblemWords{"csv.missing_column", {QT_TRANSLATE_NOOP("ProblemWords", "%1 is missing.")}},
    ProblemWords{"csv.bad_number",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 is %2; allowed is nothing or a number, %3.")}},
    ProblemWords{"csv.bad_row",
                 {QT_TRANSLATE_NOOP("ProblemWords", "%1 has %2 cells; allowed is %3."),
                  QT_TRANSLATE_NOOP("ProblemWords", "%1 has a quote that never closes: %2")}},
    ProblemWords{"line.missing",
                 {QT_TRANSLATE_NOOP("ProblemWords", "there is no scenario's line; one begins with %3.")}},
    ProblemWords{"line.damaged",
                 {QT_TRANSLATE_NOOP("ProblemWords", "the scenario's line was cut short or changed on its way; copy the "
                                                    "whole of it once more, from “scalewatt:” to the full stop.")}},
    ProblemWords{"line.too_large",
                 {QT_TRANSLATE_NOOP("ProblemWords", "the scenario's line holds %2 bytes; allowed is %3. Send the file "
                                                    "instead.")}},
    ProblemWords{"line.unknown_version",
                 {QT_TRANSLATE_NOOP("ProblemWords", "the scenario's line is of version %2; allowed is %3."),
                  QT_TRANSLATE_NOOP("ProblemWords", "the scenario's line names no version; allowed is %3.")}},
    ProblemWords{"picture.unreadable",
                 {QT_TRANSLATE_NOOP("ProblemWords", "this is no picture that can be read; allowed is %3.")}},
    ProblemWords{"picture.too_large",
                 {QT_TRANSLATE_NOOP("ProblemWords", "the picture has %2 pixels; allowed is %3.")}},
    ProblemWords{"report.no_answer",
                 {QT_TRANSLATE_NOOP("ProblemWords", "nothing was written: the scenario has no answer to state.")}},
};

// What json.wrong_type and json.not_an_object list as allowed.
constexpr std::array<std::pair<std::string_view, const char*>, 9> typeWords{{
    {"number", QT_TRANSLATE_NOOP("ProblemWords", "a number")},
    {"number or null", QT_TRANSLATE_NOOP("ProblemWords", "a number or null")},
    {"integer", QT_TRANSLATE_NOOP("ProblemWords", "a whole number")},
    {"{\"low\", \"mode\", \"high\"}", QT_TRANSLATE_NOOP("ProblemWords", "a range {\"low\", \"mode\", \"high\"}")},
    {"string", QT_TRANSLATE_NOOP("ProblemWords", "text in quotes")},
    {"object", QT_TRANSLATE_NOOP("ProblemWords", "an object in braces")},
    {"array", QT_TRANSLATE_NOOP("ProblemWords", "a list in brackets")},
    {"boolean", QT_TRANSLATE_NOOP("ProblemWords", "true or false")},
    {"bool", QT_TRANSLATE_NOOP("ProblemWords", "true or false")},
}};

QString words(const char* text) {
    return QCoreApplication::translate("ProblemWords", text);
}

/// As one would type it into the file, with the locale's thousands where that stays readable.
QString limitText(double limit, const NumberStyle& style) {
    constexpr double longest = 1e9;
    if (std::abs(limit) < longest) {
        return style.locale.toString(limit, 'g', 9);
    }
    static const QRegularExpression exponent(QStringLiteral("e\\+?0*"));
    return QString::number(limit, 'g', 9).replace(exponent, QStringLiteral("e"));
}

QString intervalText(const model::Interval& allowed, const NumberStyle& style) {
    const QString low = limitText(allowed.min, style);
    const QString high = limitText(allowed.max, style);
    if (std::isinf(allowed.min) && std::isinf(allowed.max)) {
        return QCoreApplication::translate("ProblemWords", "any finite number");
    }
    if (allowed.min == allowed.max) {
        return low;
    }
    if (std::isinf(allowed.min)) {
        return QCoreApplication::translate("ProblemWords", "at most %1").arg(high);
    }
    if (std::isinf(allowed.max)) {
        return allowed.minExclusive ? QCoreApplication::translate("ProblemWords", "above %1").arg(low)
                                    : QCoreApplication::translate("ProblemWords", "%1 or more").arg(low);
    }
    return allowed.minExclusive ? QCoreApplication::translate("ProblemWords", "above %1 up to %2").arg(low, high)
                                : QCoreApplication::translate("ProblemWords", "%1 to %2").arg(low, high);
}

QString wholeNumberText(const model::Interval& allowed, const NumberStyle& style) {
    if (std::isinf(allowed.min) || std::isinf(allowed.max)) {
        return QCoreApplication::translate("ProblemWords", "a whole number");
    }
    return QCoreApplication::translate("ProblemWords", "a whole number from %1 to %2")
        .arg(limitText(allowed.min, style), limitText(allowed.max, style));
}

QString listItem(const model::Problem& problem, const std::string& item) {
    if (problem.id == "json.wrong_type" || problem.id == "json.not_an_object") {
        const auto type = std::ranges::find(typeWords, item, &std::pair<std::string_view, const char*>::first);
        if (type != typeWords.end()) {
            return words(type->second);
        }
    }
    return QString::fromStdString(item);
}

QString listText(const model::Problem& problem, const std::vector<std::string>& allowed) {
    QStringList items;
    for (const std::string& item : allowed) {
        items << listItem(problem, item);
    }
    if (items.size() < 2) {
        return items.join(QString());
    }
    const QString last = items.takeLast();
    const QString comma = QCoreApplication::translate("ProblemWords", ", ", "between the members of a list");
    return QCoreApplication::translate("ProblemWords", "%1 or %2").arg(items.join(comma), last);
}

/// The parameter of a path, also inside a file of several scenarios ("cases[1].scenario.site.pue").
const model::Parameter* parameterAt(const std::string& path) {
    const auto key = path.rfind('.');
    const auto group = key == std::string::npos || key == 0 ? std::string::npos : path.rfind('.', key - 1);
    return model::findParameter(group == std::string::npos ? path : path.substr(group + 1));
}

bool wantsInteger(const model::Problem& problem) {
    const model::Parameter* parameter = parameterAt(problem.path);
    return problem.id == "value.not_integer" || (parameter != nullptr && parameter->kind == model::Kind::Integer);
}

QString allowedText(const model::Problem& problem, const NumberStyle& style) {
    if (const auto* interval = std::get_if<model::Interval>(&problem.allowed)) {
        return wantsInteger(problem) ? wholeNumberText(*interval, style) : intervalText(*interval, style);
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&problem.allowed)) {
        return listText(problem, *list);
    }
    return {};
}

/// One line whatever was read: control characters and line breaks become spaces.
QString oneLine(const std::string& text) {
    QString line = QString::fromStdString(text);
    for (QChar& c : line) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    return line.simplified();
}

/// The place as written, with "line 3, column 7" in the language of the reader.
QString placeText(const model::Problem& problem) {
    static const QRegularExpression lineForm(QStringLiteral("^line (\\d+)(?:, column (.+))?$"));
    const QString place = oneLine(problem.path);
    const auto line = lineForm.match(place);
    if (!line.hasMatch()) {
        return place.isEmpty() ? QCoreApplication::translate("ProblemWords", "the file") : place;
    }
    const bool column = line.hasCaptured(2);
    const QString form = column ? QCoreApplication::translate("ProblemWords", "line %1, column %2")
                                : QCoreApplication::translate("ProblemWords", "line %1");
    return fillPlaces(form, {line.captured(1), line.captured(2)});
}

QString bestSentence(const ProblemWords& problem, const QStringList& places) {
    QString sentence;
    for (const char* candidate : problem.sentences) {
        if (candidate == nullptr) {
            break;
        }
        sentence = words(candidate);
        if (!hasEmptyPlace(sentence, places)) {
            break;
        }
    }
    return sentence;
}

QString fileName(const model::Problem& problem) {
    return problem.file == "-" ? QCoreApplication::translate("ProblemWords", "standard input") : oneLine(problem.file);
}

} // namespace

QString problemText(const model::Problem& problem, const NumberStyle& style) {
    const auto found = std::ranges::find(table, problem.id, &ProblemWords::id);
    if (found == table.end()) {
        return QString::fromStdString(problem.id);
    }
    const QStringList places{placeText(problem), oneLine(problem.value), allowedText(problem, style)};
    const QString text = fillPlaces(bestSentence(*found, places), places);
    return problem.file.empty() ? text : fillPlaces(words(fileFirst), {fileName(problem), text});
}

} // namespace ui
