#include "ui/topics/measures_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "ui/words/measure_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuresChart)
};

/// What the runner keeps of the edited scenario, else made here, without ranges.
std::shared_ptr<const model::Waterfall> waterfallOf(const ChartInputs& inputs) {
    const Shown& shown = inputs.current();
    return shown.waterfall ? shown.waterfall
                           : std::make_shared<const model::Waterfall>(model::makeWaterfall(shown.scenario, inputs.catalog));
}

QString noAnswer() {
    return Words::tr("This scenario has no answer. Choose a target that can be reached.");
}

/// "−12 t", "+3 t": what becomes of the total.
QString changeText(Quantity quantity, double saved, const NumberStyle& style) {
    if (std::isnan(saved)) {
        return QStringLiteral("?");
    }
    const QString amount = quantityText(quantity, std::abs(saved), style);
    return saved == 0.0 ? amount : (saved > 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

constexpr std::size_t proposed = 3;
constexpr double nearlyAll = 0.99; // from here on two figures would say all

/// An adapted model is another product than the one that was asked for.
bool isOtherProduct(const model::Applicability& verdict) {
    return verdict.notice && verdict.notice->id == "measure.base_not_counted";
}

class WaterfallChart {
public:
    explicit WaterfallChart(const ChartInputs& inputs) : m_inputs(inputs), m_made(waterfallOf(inputs)) {
        if (m_made->hasAnswer() && m_made->steps.empty()) {
            m_isProposal = true;
            m_made = proposal();
        }
    }

    TopicChart make() {
        ChartSpec& spec = m_chart.spec;
        spec.kind = ChartKind::Bars;
        spec.title = Words::tr("From today to after");
        spec.emptyMessage = m_made->hasAnswer() ? Words::tr("No measure applies to this scenario.") : noAnswer();
        if (m_made->hasAnswer() && !m_made->steps.empty()) {
            spec.title = title();
            spec.subtitle = subtitle();
            scaleAxis();
            addBars();
        }
        return std::move(m_chart);
    }

private:
    /// Where nothing is switched on: the measures that save most, each by itself, put one behind the other.
    std::shared_ptr<const model::Waterfall> proposal() const {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_made->alone.size(); ++place) {
            const model::Waterfall::Alone& one = m_made->alone[place];
            if (one.verdict.applies && one.saving.point.kg > 0.0 && !isOtherProduct(one.verdict)) {
                places.push_back(place);
            }
        }
        std::ranges::stable_sort(places, std::greater{}, [&](std::size_t p) { return m_made->alone[p].saving.point.kg; });
        places.resize(std::min(places.size(), proposed));
        model::Scenario scenario = m_inputs.current().scenario;
        scenario.measures.clear();
        for (const std::size_t place : places) {
            scenario.measures.push_back({m_made->list[place].id, true, m_made->list[place].value});
        }
        return std::make_shared<const model::Waterfall>(model::makeWaterfall(scenario, m_inputs.catalog));
    }

    const NumberStyle& style() const { return m_inputs.style; }
    QString mass(double kg) const { return quantityText(Quantity::TotalKg, kg, style()); }

    bool showsMarket() const {
        return m_made->start.marketKg < m_made->start.kg || m_made->end.marketKg < m_made->end.kg;
    }

    QString title() const {
        const double share = m_made->all.point.kg / m_made->start.kg;
        return Words::tr("From %1 to %2: %3", "today, after, change in percent")
            .arg(mass(m_made->start.kg), mass(m_made->end.kg),
                 (share >= 0.0 ? QStringLiteral("−") : QStringLiteral("+")) +
                     percentText(std::abs(share), style(), share > nearlyAll ? 4 : 2));
    }

    QString subtitle() const {
        if (m_isProposal) {
            return Words::tr("No measure is switched on: these save most by themselves. Choose in the panel “Measures”.");
        }
        const QString market =
            showsMarket() ? Words::tr("Full: location-based; pale: market-based, with contracts taken off") : QString();
        if (!m_made->all.range || std::isnan(m_made->all.range->kg.p5) || std::isnan(m_made->all.range->kg.p95)) {
            return market;
        }
        const QString range = Words::tr("Saved in the middle 90 % of draws: %1 to %2")
                                  .arg(mass(m_made->all.range->kg.p5), mass(m_made->all.range->kg.p95));
        return market.isEmpty() ? range : range + QStringLiteral(" · ") + market;
    }

    void scaleAxis() {
        std::vector<double> ends{m_made->start.kg, m_made->start.marketKg};
        for (const model::WaterfallStep& step : m_made->steps) {
            ends.push_back(step.amounts.kg);
            ends.push_back(step.amounts.marketKg);
        }
        m_chart.ranges.x = fromZero(ends, m_inputs.held.x);
        m_unit = axisUnit(Quantity::TotalKg, m_chart.ranges.x.high, style());
        m_chart.spec.x = axisOver(m_chart.ranges.x, m_unit, axisTitle(Quantity::TotalKg, m_unit), false);
    }

    void addBars() {
        addTotal(Words::tr("Today"), m_made->start, m_made->startRange);
        const model::MeasureAmounts* before = &m_made->start;
        for (const model::WaterfallStep& step : m_made->steps) {
            addStep(step, *before);
            before = &step.amounts;
        }
        addTotal(Words::tr("After"), m_made->end, m_made->endRange);
    }

    Bar bar(const QString& name, double from, double to, const QString& text, bool market) const {
        Bar made;
        made.name = name;
        made.value = to * m_unit.perBase;
        made.from = from * m_unit.perBase;
        made.text = text;
        made.role = m_inputs.current().role;
        made.faded = market;
        return made;
    }

    void addTotal(const QString& name, const model::MeasureAmounts& amounts, const std::optional<model::AmountRanges>& range) {
        Bar total = bar(name, 0.0, amounts.kg, mass(amounts.kg), false);
        if (range) {
            total.low = range->kg.p5 * m_unit.perBase;
            total.high = std::min(range->kg.p95 * m_unit.perBase, m_chart.spec.x.high);
        }
        m_chart.spec.bars.push_back(total);
        if (showsMarket()) {
            m_chart.spec.bars.push_back(bar(name, 0.0, amounts.marketKg, mass(amounts.marketKg), true));
        }
    }

    void addStep(const model::WaterfallStep& step, const model::MeasureAmounts& before) {
        const model::ChosenMeasure& chosen = m_made->list[step.place];
        const QString name = measureText(chosen, m_inputs.catalog, style());
        Bar saved = bar(name, before.kg, step.amounts.kg, stepText(step), false);
        saved.key = QString::fromStdString(chosen.id);
        if (step.saving.range && step.saving.point.kg != 0.0) {
            saved.low = std::max(0.0, before.kg - step.saving.range->kg.p95) * m_unit.perBase;
            saved.high = std::min((before.kg - step.saving.range->kg.p5) * m_unit.perBase, m_chart.spec.x.high);
        }
        m_chart.spec.bars.push_back(saved);
        if (showsMarket()) {
            const QString text = changeText(Quantity::TotalKg, step.saving.point.marketKg, style());
            m_chart.spec.bars.push_back(bar(name, before.marketKg, step.amounts.marketKg, text, true));
        }
    }

    QString stepText(const model::WaterfallStep& step) const {
        if (!step.verdict.applies) {
            return Words::tr("does not apply");
        }
        return changeText(Quantity::TotalKg, step.saving.point.kg, style());
    }

    const ChartInputs& m_inputs;
    std::shared_ptr<const model::Waterfall> m_made;
    bool m_isProposal = false;
    TopicChart m_chart;
    AxisUnit m_unit;
};

/// One of the four amounts of a measure.
struct Measured {
    Quantity quantity;
    double model::MeasureAmounts::* point;
    model::Quantiles model::AmountRanges::* range;
};
constexpr std::array measured{
    Measured{Quantity::TotalKg, &model::MeasureAmounts::kg, &model::AmountRanges::kg},
    Measured{Quantity::TotalMarketBasedKg, &model::MeasureAmounts::marketKg, &model::AmountRanges::marketKg},
    Measured{Quantity::TotalCostUsd, &model::MeasureAmounts::usd, &model::AmountRanges::usd},
    Measured{Quantity::Days, &model::MeasureAmounts::days, &model::AmountRanges::days},
};

class AbatementChart {
public:
    AbatementChart(const ChartRequest& request, const ChartInputs& inputs)
        : m_inputs(inputs), m_made(waterfallOf(inputs)),
          m_shown(*std::ranges::find(measured, request.quantity, &Measured::quantity)) {}

    TopicChart make() {
        ChartSpec& spec = m_chart.spec;
        spec.kind = ChartKind::Bars;
        spec.title = Words::tr("What each measure saves");
        spec.emptyMessage = m_made->hasAnswer() ? Words::tr("No measure applies to this scenario.") : noAnswer();
        const std::vector<std::size_t> places = bySaving();
        if (!places.empty() && m_made->hasAnswer()) {
            spec.title = title(places.front());
            spec.subtitle = Words::tr("Each measure by itself, in CO₂e, money and time; pale ones are not switched on");
            scaleAxis(places);
            for (const std::size_t place : places) {
                spec.bars.push_back(barOf(place));
            }
        }
        return std::move(m_chart);
    }

private:
    const model::Saving& saving(std::size_t place) const { return m_made->alone[place].saving; }
    double value(std::size_t place) const { return saving(place).point.*m_shown.point; }

    std::vector<std::size_t> bySaving() const {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_made->alone.size(); ++place) {
            if (m_made->alone[place].verdict.applies) {
                places.push_back(place);
            }
        }
        const auto known = [&](std::size_t place) { return std::isnan(value(place)) ? 0.0 : value(place); };
        std::ranges::stable_sort(places, std::greater{}, known);
        return places;
    }

    QString title(std::size_t best) const {
        return Words::tr("Most is saved by “%1”: %2", "measure, amount")
            .arg(measureText(m_made->list[best], m_inputs.catalog, m_inputs.style),
                 quantityText(m_shown.quantity, value(best), m_inputs.style));
    }

    void scaleAxis(const std::vector<std::size_t>& places) {
        std::vector<double> gains;
        std::vector<double> losses;
        for (const std::size_t place : places) {
            gains.push_back(value(place));
            losses.push_back(-value(place));
        }
        const AxisRange right = fromZero(gains, {0.0, m_inputs.held.x.high});
        const AxisRange left = fromZero(losses, {0.0, -std::min(0.0, m_inputs.held.x.low)});
        m_chart.ranges.x = {-left.high, std::max(right.high, left.high * 0.1)};
        m_unit = axisUnit(m_shown.quantity, std::max(right.high, left.high), m_inputs.style);
        const QString title = Words::tr("Saved: %1").arg(axisTitle(m_shown.quantity, m_unit));
        m_chart.spec.x = axisOver(m_chart.ranges.x, m_unit, title, false);
    }

    Bar barOf(std::size_t place) const {
        const model::ChosenMeasure& chosen = m_made->list[place];
        Bar made;
        made.name = measureText(chosen, m_inputs.catalog, m_inputs.style);
        made.value = (std::isnan(value(place)) ? 0.0 : value(place)) * m_unit.perBase;
        made.text = text(place);
        made.role = m_inputs.current().role;
        made.faded = !chosen.on;
        made.key = QString::fromStdString(chosen.id);
        if (saving(place).range && value(place) != 0.0) {
            const model::Quantiles& q = (*saving(place).range).*m_shown.range;
            made.low = std::max(q.p5 * m_unit.perBase, m_chart.spec.x.low);
            made.high = std::min(q.p95 * m_unit.perBase, m_chart.spec.x.high);
        }
        return made;
    }

    /// Carbon first, then what it costs or saves in money and time.
    QString text(std::size_t place) const {
        QStringList parts;
        for (const Measured& one : measured) {
            const double saved = saving(place).point.*one.point;
            const bool wanted = one.quantity == m_shown.quantity || one.quantity != Quantity::TotalMarketBasedKg;
            if (wanted && (one.quantity == Quantity::TotalKg || one.quantity == m_shown.quantity || std::abs(saved) > 0.0)) {
                parts << changeText(one.quantity, saved, m_inputs.style);
            }
        }
        if (model::findMeasure(m_made->list[place].id)->marketOnly && m_shown.quantity != Quantity::TotalMarketBasedKg) {
            parts << Words::tr("%1 market-based")
                         .arg(changeText(Quantity::TotalMarketBasedKg, saving(place).point.marketKg, m_inputs.style));
        }
        return parts.join(QStringLiteral(" · "));
    }

    const ChartInputs& m_inputs;
    std::shared_ptr<const model::Waterfall> m_made;
    const Measured& m_shown;
    TopicChart m_chart;
    AxisUnit m_unit;
};

} // namespace

TopicChart waterfallChart(const ChartInputs& inputs) {
    return WaterfallChart(inputs).make();
}

TopicChart abatementChart(const ChartRequest& request, const ChartInputs& inputs) {
    return AbatementChart(request, inputs).make();
}

} // namespace ui
