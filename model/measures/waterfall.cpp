#include "model/measures/waterfall.h"

#include <algorithm>
#include <cmath>

#include "model/run/simulate.h"

namespace model {
namespace {

MeasureAmounts amountsOf(const Scenario& scenario, const Catalog& catalog) {
    return model::amountsOf(simulateQuantities(scenario, catalog));
}

MeasureAmounts difference(const MeasureAmounts& before, const MeasureAmounts& after) {
    return {before.kg - after.kg, before.marketKg - after.marketKg, before.usd - after.usd, before.days - after.days};
}

bool isNothing(const MeasureAmounts& saved) {
    return saved.kg == 0.0 && saved.marketKg == 0.0 && !(std::abs(saved.usd) > 0.0) && !(std::abs(saved.days) > 0.0);
}

Applicability noAnswer(const ChosenMeasure& chosen) {
    return {false, Notice{Severity::Warning, "measure.no_answer", std::string(parameter(findMeasure(chosen.id)->input).path), {}}};
}

Applicability changesNothing(const ChosenMeasure& chosen) {
    return {false, Notice{Severity::Notice, "measure.changes_nothing", std::string(parameter(findMeasure(chosen.id)->input).path), {}}};
}

class Builder {
public:
    Builder(const Scenario& scenario, const Catalog& catalog) : m_catalog(catalog) {
        m_made.today = scenario;
        m_made.today.measures.clear();
        m_made.list = withProposals(m_made.today, allMeasures(scenario), catalog);
        m_made.start = amountsOf(m_made.today, catalog);
        m_made.end = m_made.start;
    }

    Waterfall make() {
        addSteps();
        for (std::size_t place = 0; place < m_made.list.size(); ++place) {
            m_made.alone.push_back(alone(place));
        }
        m_made.all.point = difference(m_made.start, m_made.end);
        return std::move(m_made);
    }

private:
    void addSteps() {
        std::vector<ChosenMeasure> soFar; // of the list, those that are on
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_made.list.size(); ++place) {
            if (m_made.list[place].on) {
                soFar.push_back(m_made.list[place]);
                places.push_back(place);
                addStep(place, soFar);
            }
        }
        tellOfTheEnd(soFar, places);
    }

    void addStep(std::size_t place, std::vector<ChosenMeasure>& soFar) {
        AppliedMeasures applied = applyMeasures(m_made.today, soFar, m_catalog);
        WaterfallStep step{place, std::move(applied.verdicts.back()), std::move(applied.scenario), {}, {}};
        step.amounts = amountsOf(step.scenario, m_catalog);
        if (std::isnan(step.amounts.kg) && m_made.hasAnswer()) {
            soFar.back().on = false;
            step.verdict = noAnswer(soFar.back());
            step.scenario = m_made.after();
            step.amounts = m_made.end;
        }
        step.saving.point = difference(m_made.end, step.amounts);
        m_made.end = step.amounts;
        m_made.steps.push_back(std::move(step));
    }

    // What a step says of itself once all others are there.
    void tellOfTheEnd(const std::vector<ChosenMeasure>& on, const std::vector<std::size_t>& places) {
        AppliedMeasures end = applyMeasures(m_made.today, on, m_catalog);
        for (std::size_t i = 0; i < places.size(); ++i) {
            WaterfallStep& step = m_made.steps[i];
            if (!on[i].on) {
                continue; // without an answer, said already
            }
            const bool waits = !step.verdict.applies && end.verdicts[i].applies;
            step.verdict = std::move(end.verdicts[i]);
            if (waits) {
                step.verdict.notice = Notice{Severity::Notice, "measure.with_later",
                                             std::string(parameter(findMeasure(on[i].id)->input).path), {}};
            } else if (step.verdict.applies && isNothing(step.saving.point)) {
                step.verdict = changesNothing(on[i]);
            }
        }
    }

    Waterfall::Alone alone(std::size_t place) const {
        ChosenMeasure only = m_made.list[place];
        only.on = true;
        AppliedMeasures applied = applyMeasures(m_made.today, std::span(&only, 1), m_catalog);
        Waterfall::Alone one{std::move(applied.verdicts.front()), std::move(applied.scenario), {}};
        one.saving.point = difference(m_made.start, one.verdict.applies ? amountsOf(one.scenario, m_catalog) : m_made.start);
        if (one.verdict.applies && m_made.hasAnswer() && std::isnan(one.saving.point.kg)) {
            one.verdict = noAnswer(only);
        } else if (one.verdict.applies && isNothing(one.saving.point)) {
            one.verdict = changesNothing(only);
        }
        return one;
    }

    const Catalog& m_catalog;
    Waterfall m_made;
};

} // namespace

MeasureAmounts amountsOf(const Quantities& q) {
    const auto known = [](double days) { return std::isnan(days) ? 0.0 : days; };
    return {q[Quantity::TotalKg], q[Quantity::TotalMarketBasedKg], q[Quantity::TotalCostUsd],
            q[Quantity::Days] + known(q[Quantity::DevelopmentDays]) + known(q[Quantity::ScheduleDelayDays])};
}

std::vector<ChosenMeasure> allMeasures(const Scenario& scenario) {
    std::vector<ChosenMeasure> all = scenario.measures;
    for (const Measure& measure : measures()) {
        if (std::ranges::find(scenario.measures, measure.id, &ChosenMeasure::id) == scenario.measures.end()) {
            all.push_back({std::string(measure.id), false, {}});
        }
    }
    return all;
}

Waterfall makeWaterfall(const Scenario& scenario, const Catalog& catalog) {
    return Builder(scenario, catalog).make();
}

} // namespace model
