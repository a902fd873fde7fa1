// What would lower it: the measures that are on, from today to after, each with its evidence.
#include <QCoreApplication>
#include <cmath>

#include "ui/report/report_builder.h"
#include "ui/words/fill_places.h"
#include "ui/words/measure_words.h"
#include "ui/words/result_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using Mark = ReportCell::Mark;
using model::MeasureAmounts;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

/// What the runner keeps of the edited scenario, else made here, without ranges; nothing where no measure is on.
std::shared_ptr<const model::Waterfall> waterfallOf(const ReportBuilder& report) {
    const Shown& current = report.current();
    const auto isOn = [](const model::ChosenMeasure& one) { return one.on; };
    if (std::ranges::none_of(current.scenario.measures, isOn)) {
        return nullptr;
    }
    auto made = current.waterfall ? current.waterfall
                                  : std::make_shared<const model::Waterfall>(
                                        model::makeWaterfall(current.scenario, report.catalog));
    return made->hasAnswer() && !made->steps.empty() ? made : nullptr;
}

/// With a sign: what is saved is taken away.
template <typename Text>
QString changeBy(double saved, Text text) {
    if (std::isnan(saved)) {
        return QStringLiteral("–");
    }
    const QString amount = text(std::abs(saved));
    return saved == 0.0 ? amount : (saved > 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

class MeasuresTable {
public:
    MeasuresTable(ReportBuilder& report, const model::Waterfall& waterfall)
        : m_report(report), m_waterfall(waterfall), m_style(report.style) {}

    ReportTable make() {
        ReportTable table{
            Words::tr("From today to after, in the order chosen: each step adds to those above it, so that they sum up to the "
                      "difference. Below a figure: the middle 90 % of draws."),
            {Words::tr("Measure"), Words::tr("CO₂e"), Words::tr("Market-based"), Words::tr("Cost"), Words::tr("Time")},
            {}};
        table.rows.push_back(amounts(Words::tr("Today"), m_waterfall.start, m_waterfall.startRange));
        for (const model::WaterfallStep& step : m_waterfall.steps) {
            table.rows.push_back(stepRow(step));
        }
        table.rows.push_back(amounts(Words::tr("After"), m_waterfall.end, m_waterfall.endRange));
        return table;
    }

private:
    QString mass(double kg) const { return massText(kg, m_style); }
    QString money(double usd) const { return moneyText(usd, m_style); }
    QString days(double days) const { return durationText(days, m_style); }

    QString known(double x, QString (MeasuresTable::*text)(double) const) const {
        return std::isnan(x) ? QStringLiteral("–") : (this->*text)(x);
    }

    std::vector<ReportCell> amounts(const QString& name, const MeasureAmounts& of,
                                    const std::optional<model::AmountRanges>& range) const {
        std::vector<ReportCell> row{{name, Mark::Given},
                                    {known(of.kg, &MeasuresTable::mass)},
                                    {known(of.marketKg, &MeasuresTable::mass)},
                                    {known(of.usd, &MeasuresTable::money)},
                                    {known(of.days, &MeasuresTable::days)}};
        if (range && !std::isnan(range->kg.p5)) {
            row[1].under = between(mass(range->kg.p5), mass(range->kg.p95));
        }
        return row;
    }

    static QString between(const QString& low, const QString& high) {
        return low == high ? QString() : fillPlaces(Words::tr("%1 to %2", "ends of a range"), {low, high});
    }

    std::vector<ReportCell> stepRow(const model::WaterfallStep& step) {
        const model::ChosenMeasure& chosen = m_waterfall.list[step.place];
        ReportCell name{measureText(chosen, m_report.catalog, m_style)};
        name.references = m_report.reference(m_report.catalog.measure(chosen.id).provenance.source);
        if (!step.verdict.applies) {
            name.under = Words::tr("does not apply");
        }
        const auto byMass = [this](double x) { return mass(x); };
        const MeasureAmounts& saved = step.saving.point;
        ReportCell kg{changeBy(saved.kg, byMass)};
        if (step.saving.range && !std::isnan(step.saving.range->kg.p5) && saved.kg != 0.0) {
            kg.under = between(changeBy(step.saving.range->kg.p95, byMass), changeBy(step.saving.range->kg.p5, byMass));
        }
        return {std::move(name), std::move(kg), {changeBy(saved.marketKg, byMass)},
                {changeBy(saved.usd, [this](double x) { return money(x); })},
                {changeBy(saved.days, [this](double x) { return days(x); })}};
    }

    ReportBuilder& m_report;
    const model::Waterfall& m_waterfall;
    const NumberStyle& m_style;
};

} // namespace

void addMeasures(ReportBuilder& report) {
    const auto waterfall = waterfallOf(report);
    if (!waterfall) {
        return;
    }
    report.text(fillPlaces(Words::tr("With these measures “%1” would emit %2 of CO₂e, not %3."),
                           {shownName(report.current()), massText(waterfall->end.kg, report.style),
                            massText(waterfall->start.kg, report.style)}),
                ReportText::Tone::Lead);
    ChartRequest request;
    request.topic = Topic::Waterfall;
    report.chart(request, Words::tr("From today to after, measure by measure."));
    report.table(MeasuresTable(report, *waterfall).make());
}

} // namespace ui
