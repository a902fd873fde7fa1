// Which sections a report has, in which order, and which of them are on: read from a file, changed in the window.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <string_view>
#include <vector>

#include "ui/topics/chart_request.h"

namespace ui {

/// What a report can have. Chart asks for any topic, Text says what the template's author wrote.
enum class Section {
    Summary,     // the answer with the figures that matter
    Question,    // what was asked: the scenario's own notes
    Scenarios,   // inputs that differ, then those typed in all alike
    Results,     // every quantity with its range
    Chart,       // of the section's own topic
    Breakdown,   // where it comes from, as chart and table
    Ranges,      // what the ranges are, and how the draws are spread
    Measures,    // what would lower it; left out where there are none
    Equivalents, // everyday things
    Method,      // how it is computed, with sources
    Calculation, // step by step, in formulas with their numbers
    Assumptions, // every number it rests on, and who says so
    Limits,      // what it does not say
    Notes,       // of whoever made the report
    Statement,   // a paper's sentence, LaTeX and BibTeX
    ModelCard,   // co2_eq_emissions
    Share,       // the scenario as a line and as a QR code
    Tasks,       // questions for a class
    Lines,       // to write on
    Text,
    Data,    // versions
    Sources, // the numbered list
};
inline constexpr std::size_t sectionCount = static_cast<std::size_t>(Section::Sources) + 1;

struct TemplateSection {
    Section section = Section::Summary;
    bool on = true;
    ChartRequest chart = {}; // Section::Chart
    double heightMm = 0.0;   // Section::Chart; 0: the usual one
    int most = 0;            // Section::Equivalents: how many; 0: all
    int lines = 4;           // Section::Lines
    bool newPage = false;    // begins one where it has a heading
    QString heading = {};    // Section::Text; in place of the usual one for all others
    QString text = {};       // Section::Text

    bool operator==(const TemplateSection&) const = default;
};

struct ReportTemplate {
    QString id;   // of a bundled one; else the file's name
    QString name; // as in the file
    std::vector<TemplateSection> sections;
};

inline constexpr qint64 maxTemplateBytes = 100'000;

std::string_view sectionId(Section section);
/// "Breakdown", for a list of what can be switched.
QString sectionLabel(const TemplateSection& section);

/// Reads and checks a template; `file` names it in errors. Throws model::InputError.
ReportTemplate parseTemplate(const QByteArray& text, const QString& file);
/// "full", "summary", "handout", "appendix".
QStringList bundledTemplates();
/// A bundled one by its id, else the file of this path. Throws model::InputError.
ReportTemplate openTemplate(const QString& idOrPath);
/// The name of a bundled template in the language of the program; others keep their own.
QString templateLabel(const ReportTemplate& one);

} // namespace ui
