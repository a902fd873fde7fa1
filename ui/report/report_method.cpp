// How the numbers are made, what they rest on, how sure they are and what they do not say.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/explain/explain_page.h"
#include "ui/explain/formula_text.h"
#include "ui/report/report_builder.h"
#include "ui/session/scenario_edits.h"
#include "ui/words/fill_places.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/result_words.h"
#include "ui/words/symbol_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;
using model::Quantity;
using Mark = ReportCell::Mark;
using S = model::Symbol;
using Tone = ReportText::Tone;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

ReportText step(const QString& text, std::vector<int> references) {
    return {text, Tone::Plain, std::move(references)};
}

QString sizeWords(const ReportBuilder& report) {
    const model::Scenario& scenario = report.current().scenario;
    const QString law = lawLabel(scenario.text(Id::AccuracyLaw));
    const QString benchmark = benchmarkName(scenario, scenario.text(Id::AccuracyBenchmark));
    return runsForwards(scenario)
               ? fillPlaces(Words::tr("Size and tokens are given. The loss follows from them by the law %1, and the "
                                      "accuracy on %2 from the loss by a link fitted to published models."),
                            {law, benchmark})
               : fillPlaces(
                     Words::tr("The accuracy aimed at on %2 asks for a loss, by a link fitted to published models; the "
                               "loss asks for a size and a number of tokens, by the law %1."),
                     {law, benchmark});
}

/// The same number of each scenario in one row.
struct Assumption {
    model::Figure figure;
    std::vector<const model::Term*> terms; // one a column; nullptr where the scenario does not need it
};

std::vector<Assumption> assumptionsOf(const ReportBuilder& report) {
    std::vector<Assumption> rows;
    const std::size_t columns = report.columns().size();
    for (std::size_t column = 0; column < columns; ++column) {
        for (const model::Term& term : report.groundwork(column).leaves) {
            auto row = std::ranges::find_if(rows, [&](const Assumption& one) { return one.figure == term.figure; });
            if (row == rows.end()) {
                rows.push_back({term.figure, std::vector<const model::Term*>(columns, nullptr)});
                row = rows.end() - 1;
            }
            row->terms[column] = &term;
        }
    }
    return rows;
}

ReportCell assumptionCell(const model::Term* term, ReportBuilder& report) {
    if (term == nullptr) {
        return {QStringLiteral("–"), Mark::Default};
    }
    const QString value = figureValue(term->figure, term->value, report.catalog, report.style);
    if (term->origin == model::Origin::Typed) {
        return {value, Mark::Given};
    }
    return {value, Mark::Plain, report.reference(term->source)};
}

/// What the prediction missed on published runs that it was not fitted to.
void addQuality(ReportBuilder& report, ReportList& list) {
    const auto found = std::ranges::find(report.catalog.fitQuality, "kgco2e", &model::FitQuality::id);
    if (found != report.catalog.fitQuality.end()) {
        list.items.push_back(
            {fillPlaces(
                 Words::tr("On %1 published runs that the defaults were not fitted to, half of the predictions of CO₂e "
                           "miss by less than %2."),
                 {QString::number(found->rows), percentText(found->medianError, report.style, 2)}),
             Tone::Plain, report.reference(found->provenance.source)});
    }
}

/// Parts of the life that are off in every scenario.
QString notCounted(const ReportBuilder& report) {
    QStringList off;
    for (const model::Group group : {model::Group::Development, model::Group::DataMovement, model::Group::Deployment}) {
        if (std::ranges::none_of(report.columns(), [&](const Shown* one) { return one->scenario.isOn(group); })) {
            off << groupLabel(group);
        }
    }
    return off.isEmpty() ? QString()
                         : fillPlaces(Words::tr("Not counted here: %1."),
                                      {off.join(Words::tr(", ", "between parts of the life"))});
}

void addNotices(ReportBuilder& report, ReportList& list) {
    for (const Shown* one : report.columns()) {
        for (const model::Notice& notice : one->result.notices) {
            const QString text = noticeText(notice, report.style);
            list.items.push_back({report.isAlone() ? text : fillPlaces(Words::tr("%1: %2"), {shownName(*one), text})});
        }
    }
}

} // namespace

void addMethod(ReportBuilder& report) {
    ReportList list{{}, true};
    list.items.push_back(
        step(sizeWords(report), report.referencesOf({S::LossFloor, S::Alpha, S::Beta, S::Slope, S::MiddleLoss})));
    list.items.push_back(
        step(Words::tr("Compute is a number of floating-point operations for each parameter and token, times both."),
             report.referencesOf({S::Layers, S::Width})));
    list.items.push_back(step(
        Words::tr("Time is compute over the peak speed of the devices and the share of it that training "
                  "reaches over all billed hours."),
        report.referencesOf({S::PeakFlops, S::GenerationMfu, S::MoeFactor, S::MemoryFactor, S::SmallModelSeconds})));
    list.items.push_back(
        step(Words::tr("Energy is time times the power of the servers, times what the building takes on top (PUE)."),
             report.referencesOf({S::Tdp, S::BoardShare, S::NodeFactor, S::SystemPower, S::Pue})));
    list.items.push_back(
        step(Words::tr("CO₂e is energy times the average carbon intensity of the grid where it is used, plus the "
                       "share of making the hardware that the hours wear out."),
             report.referencesOf({S::CarbonIntensity, S::DeviceKg, S::ServerKg, S::Lifetime, S::UseRate})));
    list.items.push_back(step(
        Words::tr(
            "Water is what cooling evaporates on site and what power stations do; cost is rent, or else electricity."),
        report.referencesOf({S::Wue, S::Ewif, S::Price, S::RentPerHour})));
    report.add(std::move(list));
    const model::Scenario& scenario = report.current().scenario;
    const std::string_view benchmark = scenario.text(Id::AccuracyBenchmark);
    if (const QString own = ownCurveText(scenario, benchmark, report.catalog, report.style); !own.isEmpty()) {
        report.text(fillPlaces(Words::tr("Accuracy “%1”: %2."), {benchmarkName(scenario, benchmark), own}));
    }
}

void addCalculation(ReportBuilder& report) {
    report.text(fillPlaces(Words::tr("Every step behind the CO₂e of “%1”, from the answer down to what is given."),
                           {shownName(report.current())}));
    const auto value = [&](const model::Term& term) {
        return figureValue(term.figure, term.value, report.catalog, report.style);
    };
    for (const model::Derivation& step : report.groundwork(0).steps) {
        const QString name = fillPlaces(
            Words::tr("%1: %2"), {figureLabel(step.result.figure, report.catalog, report.style), value(step.result)});
        const QString symbols = formulaHtml(step.formula, report.style);
        const bool isPlain = step.kind == model::StepKind::Formula;
        report.add(ReportFormula{
            name, isPlain ? symbolHtml(step.result.figure.symbol) + QStringLiteral(" = ") + symbols : symbols,
            isPlain ? QStringLiteral("= ") + formulaWithValues(step, report.style, value) : QString()});
    }
}

void addAssumptions(ReportBuilder& report) {
    ReportTable table{
        Words::tr("Every number behind the results. Bold: given with the scenario; in brackets: the source."),
        QStringList{Words::tr("Number")} + report.names(),
        {}};
    for (const Assumption& row : assumptionsOf(report)) {
        std::vector<ReportCell> cells{{figureLabel(row.figure, report.catalog, report.style)}};
        for (const model::Term* term : row.terms) {
            cells.push_back(assumptionCell(term, report));
        }
        table.rows.push_back(std::move(cells));
    }
    if (!table.rows.empty()) {
        report.table(std::move(table));
    }
}

void addRanges(ReportBuilder& report) {
    if (!report.current().range) {
        return;
    }
    report.text(fillPlaces(
        Words::tr("A range is the middle 90 % of %1 draws: every input that is not known for certain is drawn "
                  "from its own spread, and the whole calculation is made for each draw. It is no confidence "
                  "interval, and it leaves out what the model itself may get wrong."),
        {report.style.locale.toString(report.inputs.draws)}));
    ChartRequest request;
    request.topic = Topic::Draws;
    report.chart(request, Words::tr("How the draws are spread."));
}

void addLimits(ReportBuilder& report) {
    ReportList list;
    list.items.push_back(
        {Words::tr("Every figure is an estimate from published averages, not a measurement of this run.")});
    list.items.push_back(
        {Words::tr("Emissions are location-based: the average of the grid where the power is used, whatever "
                   "contracts say. Market-based figures stand apart and are never added to them.")});
    if (const QString missing = notCounted(report); !missing.isEmpty()) {
        list.items.push_back({missing});
    }
    addQuality(report, list);
    addNotices(report, list);
    report.add(std::move(list));
}

void addData(ReportBuilder& report) {
    const QString year = QString::number(report.current().scenario.numberOrDefault(Id::SiteYear), 'f', 0);
    report.text(
        fillPlaces(Words::tr("Made with Scalewatt %1, data %2, grid factors of %3; ranges from %4 draws. %5."),
                   {QCoreApplication::applicationVersion(), QString::fromStdString(report.catalog.dataVersion), year,
                    report.style.locale.toString(report.inputs.draws), Words::tr("An estimate, not a measurement")}),
        Tone::Small);
    const auto own = [](const Shown* one) { return one->result.usesUserData; };
    if (std::ranges::any_of(report.columns(), own)) {
        report.text(Words::tr("Records of a catalogue of one's own were used."), Tone::Small);
    }
}

} // namespace ui
