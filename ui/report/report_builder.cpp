#include "ui/report/report_builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_reading.h"
#include "ui/report/table_safety.h"
#include "ui/topics/chart_topics.h"
#include "ui/words/fill_places.h"
#include "ui/words/result_words.h"

namespace ui {
namespace {

constexpr double curveMm = 92.0;
constexpr double barMm = 5.2;      // a row of bars
constexpr double barMarginMm = 26; // title, legend and axis
constexpr double leastBarsMm = 48.0;
constexpr double mostBarsMm = 150.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

double heightOf(const ChartSpec& spec) {
    return spec.kind == ChartKind::Bars
               ? std::clamp(barMarginMm + barMm * static_cast<double>(spec.bars.size()), leastBarsMm, mostBarsMm)
               : curveMm;
}

} // namespace

ReportBuilder::ReportBuilder(const ReportInputs& in, const ReportDetails& by)
    : inputs(in), details(by), catalog(in.catalog), style(in.style) {
    for (const Shown& one : inputs.shown) {
        if (one.role != LineRole::AdjustedBaseline) {
            m_columns.push_back(&one);
            m_work.push_back(groundworkOf(one.scenario, catalog));
        }
    }
}

const Shown* ReportBuilder::baseline() const {
    const auto found = std::ranges::find(inputs.shown, LineRole::Baseline, &Shown::role);
    return found == inputs.shown.end() ? nullptr : &*found;
}

QStringList ReportBuilder::names() const {
    QStringList names;
    for (const Shown* one : m_columns) {
        const QString name = safeCell(shownName(*one));
        names << (one->role == LineRole::Baseline && !isAlone() ? fillPlaces(Words::tr("%1 (baseline)"), {name})
                                                                : name);
    }
    return names;
}

std::vector<int> ReportBuilder::reference(const std::string& source) {
    const int number = m_sources.number(QString::fromStdString(source));
    return number > 0 ? std::vector{number} : std::vector<int>{};
}

std::vector<int> ReportBuilder::referencesOf(std::initializer_list<model::Symbol> symbols) {
    std::vector<int> numbers;
    for (const model::Symbol symbol : symbols) {
        const model::Term* leaf = m_work.front().leaf(symbol);
        if (leaf == nullptr || leaf->origin == model::Origin::Typed) {
            continue;
        }
        const int number = m_sources.number(QString::fromStdString(leaf->source));
        if (number > 0 && std::ranges::find(numbers, number) == numbers.end()) {
            numbers.push_back(number);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

void ReportBuilder::text(const QString& words, ReportText::Tone tone, std::vector<int> references) {
    if (!words.isEmpty()) {
        add(ReportText{words, tone, std::move(references)});
    }
}

void ReportBuilder::table(ReportTable table) {
    table.caption = fillPlaces(Words::tr("Table %1. %2"), {QString::number(++m_tables), table.caption});
    add(std::move(table));
}

void ReportBuilder::chart(const ChartRequest& request, const QString& caption, double heightMm) {
    ChartSpec spec = topicChart(request, {inputs.shown, catalog, style}).spec;
    spec.caption.clear(); // the report itself says all of it
    const QString description = spokenChart(spec);
    const double height = heightMm > 0.0 ? heightMm : heightOf(spec);
    add(ReportChart{std::move(spec), fillPlaces(Words::tr("Figure %1. %2"), {QString::number(++m_charts), caption}),
                    description, height});
}

} // namespace ui
