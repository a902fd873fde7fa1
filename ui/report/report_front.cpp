// What a reader wants first: the answer, the question, everyday things, tasks for a class.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/report/report_builder.h"
#include "ui/report/spread.h"
#include "ui/words/fill_places.h"
#include "ui/words/range_words.h"
#include "ui/words/result_words.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;
using Tone = ReportText::Tone;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

constexpr std::array figures{Quantity::TotalKg, Quantity::TotalEnergyKwh, Quantity::NextPointKg,
                             Quantity::Days,    Quantity::TotalWaterL,    Quantity::TotalCostUsd};

KeyFigure figureOf(Quantity quantity, const Shown& shown, const NumberStyle& style) {
    KeyFigure figure{quantityLabel(quantity), quantityText(quantity, shown.result.point[quantity], style)};
    figure.note = spreadText(quantity, shown, style);
    return figure;
}

/// "H100s in France: 17 t CO₂e, 9 t to 30 t in the middle 90 % of draws."
QString answerOf(const Shown& shown, const NumberStyle& style) {
    const double kg = shown.result.point[Quantity::TotalKg];
    const QString name = shownName(shown);
    if (std::isnan(kg)) {
        return fillPlaces(Words::tr("“%1” has no answer; its notices below say why."), {name});
    }
    const bool isSpread = !spreadText(Quantity::TotalKg, shown, style).isEmpty();
    return isSpread ? fillPlaces(Words::tr("“%1” emits about %2 of CO₂e: %3."),
                                 {name, massText(kg, style), rangeText((*shown.range)[Quantity::TotalKg], style)})
                    : fillPlaces(Words::tr("“%1” emits about %2 of CO₂e."), {name, massText(kg, style)});
}

/// A sentence of what `words` say, ended as its language ends one.
QString sentence(const QString& words) {
    return words.isEmpty() ? QString() : fillPlaces(Words::tr("%1.", "ends a sentence"), {words});
}

/// The other scenarios, each in a sentence beside the baseline, else beside the edited one.
void addOthers(ReportBuilder& report) {
    const Shown* reference = report.baseline();
    for (const Shown* one : report.columns()) {
        if (one == &report.current() || one == reference) {
            continue;
        }
        const QString text = comparisonText(*one, reference, report.style);
        if (!text.isEmpty()) {
            report.text(fillPlaces(Words::tr("“%1”: %2."), {shownName(*one), text}));
            continue;
        }
        const QString change = changeText(one->result.point[Quantity::TotalKg],
                                          report.current().result.point[Quantity::TotalKg], report.style);
        const QString answer = answerOf(*one, report.style);
        report.text(change.isEmpty() ? answer
                                     : fillPlaces(Words::tr("%1 That is %2 against “%3”."),
                                                  {answer, change, shownName(report.current())}));
    }
}

const model::Equivalent* recordOf(const std::string& id, const model::Catalog& catalog) {
    const auto found = std::ranges::find(catalog.equivalents, id, &model::Equivalent::id);
    return found == catalog.equivalents.end() ? nullptr : &*found;
}

/// How far the edited scenario is from the baseline, counted in things of carbon.
QString differenceInThings(const ReportBuilder& report, const model::Equivalent& thing) {
    const double less =
        report.baseline()->result.point[Quantity::TotalKg] - report.current().result.point[Quantity::TotalKg];
    const QString count = equivalentText(thing, std::abs(less) / thing.perUnit, report.style, report.catalog);
    const QString mass = massText(std::abs(less), report.style);
    return fillPlaces(less > 0.0 ? Words::tr("%1 less than the baseline: about %2.")
                                 : Words::tr("%1 more than the baseline: about %2."),
                      {mass, count});
}

} // namespace

void addSummary(ReportBuilder& report) {
    const Shown& current = report.current();
    report.text(answerOf(current, report.style), Tone::Lead);
    report.text(sentence(runText(current, report.style)));
    ReportFigures block;
    for (const Quantity quantity : figures) {
        if (current.result.point.has(quantity)) {
            block.figures.push_back(figureOf(quantity, current, report.style));
        }
    }
    if (!block.figures.empty()) {
        report.add(std::move(block));
    }
    if (const Shown* baseline = report.baseline()) {
        report.text(sentence(comparisonText(current, baseline, report.style)));
        report.text(sentence(chanceText(current, baseline, report.style)));
    }
    addOthers(report);
}

void addQuestion(ReportBuilder& report) {
    for (const Shown* one : report.columns()) {
        const QString notes = QString::fromStdString(one->scenario.notes).trimmed();
        if (!notes.isEmpty()) {
            report.text(report.isAlone() ? notes : fillPlaces(Words::tr("%1: %2"), {shownName(*one), notes}),
                        report.isAlone() ? Tone::Lead : Tone::Plain);
        }
    }
}

void addEquivalents(ReportBuilder& report, int most) {
    ReportList list;
    const model::Equivalent* ofCarbon = nullptr;
    for (const model::EquivalentCount& count : report.current().result.equivalents) {
        const model::Equivalent* thing = recordOf(count.id, report.catalog);
        const bool isFull = most > 0 && static_cast<int>(list.items.size()) >= most;
        if (thing == nullptr || !thing->featured || isFull) {
            continue;
        }
        const QString text = equivalentText(*thing, count.count, report.style, report.catalog);
        const QString kind = thing->isEnergy ? Words::tr("%1, by energy") : Words::tr("%1, by CO₂e");
        list.items.push_back({fillPlaces(kind, {text}), Tone::Plain, report.reference(thing->provenance.source)});
        ofCarbon = ofCarbon == nullptr && !thing->isEnergy ? thing : ofCarbon;
    }
    if (list.items.empty()) {
        return;
    }
    report.text(fillPlaces(Words::tr("“%1” is about the same as each of these:"), {shownName(report.current())}));
    report.add(std::move(list));
    if (report.baseline() != nullptr && ofCarbon != nullptr && report.baseline()->result.point.has(Quantity::TotalKg)) {
        report.text(differenceInThings(report, *ofCarbon));
    }
}

void addTasks(ReportBuilder& report) {
    ReportList list{{}, true};
    const auto ask = [&](const QString& question) { list.items.push_back({question}); };
    ask(Words::tr(
        "Before you look at the figures: how many tonnes of CO₂e do you expect? Write down your guess and why."));
    ask(Words::tr("On the next page a curve rises ever more steeply to the right. What does the next point of accuracy "
                  "cost, and why does it cost "
                  "more than the one before?"));
    if (!report.isAlone()) {
        ask(Words::tr("Which of the inputs that differ makes most of the difference? How could you find out?"));
    }
    ask(Words::tr("Which part is the largest, and what could make it smaller?"));
    ask(Words::tr(
        "What does the range say, and what does it not say? Name one input whose true value would narrow it."));
    report.add(std::move(list));
}

} // namespace ui
