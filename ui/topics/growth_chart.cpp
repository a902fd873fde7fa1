#include "ui/topics/growth_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/formulas/emissions.h"
#include "model/ranges/projection_range.h"
#include "model/units.h"
#include "ui/topics/curve_chart.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr int lastYear = 2'035;
constexpr int drawsOfRange = 512; // numbers for a whole band within a frame

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthChart)
};

const model::Draws& draws() {
    static const model::Draws shared(drawsOfRange, model::defaultSeed);
    return shared;
}

struct Path {
    const Shown* shown;
    model::Projection projection;
    std::optional<model::ProjectionRange> range;
};

int endOf(const Shown& shown) {
    return std::max(lastYear, static_cast<int>(shown.scenario.numberOrDefault(model::Id::SiteYear)) + 1);
}

class Builder {
public:
    Builder(const ChartRequest& request, const ChartInputs& inputs) : m_request(request), m_inputs(inputs) {
        const bool anybody = std::ranges::any_of(inputs.shown, grows);
        for (const Shown& shown : inputs.shown) {
            if (anybody ? grows(shown) : &shown == &inputs.current()) {
                add(shown);
            }
        }
        m_isAssumed = !anybody;
    }

    TopicChart build() {
        ChartSpec& spec = m_chart.spec;
        spec.title = title();
        if (m_paths.empty()) {
            spec.emptyMessage = Words::tr("This scenario has no answer, so there is nothing to grow from.");
            return std::move(m_chart);
        }
        spec.subtitle = subtitle();
        setAxes();
        for (const Path& path : m_paths) {
            addPath(path);
        }
        addCeiling();
        addDataCentres();
        return std::move(m_chart);
    }

private:
    static bool grows(const Shown& shown) { return shown.scenario.isOn(model::Group::Growth); }
    bool isEnergy() const { return m_request.quantity == Quantity::TotalEnergyKwh; }
    const Path& told() const { return m_paths.front(); }

    void add(const Shown& shown) {
        if (auto projection = model::projectGrowth(shown.scenario, m_inputs.catalog, endOf(shown))) {
            m_paths.push_back({&shown, std::move(*projection),
                               model::projectGrowthRange(shown.scenario, m_inputs.catalog, endOf(shown), draws())});
        }
    }

    double doubling(const Path& path) const {
        return path.shown->scenario.numberOrDefault(model::Id::GrowthDoubling);
    }

    QString title() const {
        if (m_paths.empty()) {
            return Words::tr("If runs like this one go on doubling");
        }
        const QString months = plainText(doubling(told()), m_inputs.style);
        return told().projection.meetsWorld
                   ? Words::tr("Doubling every %1 months takes all electricity in the world in %2: the growth cannot go on until then")
                         .arg(months, yearText(*told().projection.meetsWorld))
                   : Words::tr("Doubling every %1 months never takes all electricity in the world: hardware gains as fast").arg(months);
    }

    static QString yearText(double year) { return QString::number(static_cast<int>(std::floor(year))); }

    /// What is drawn, and when the end comes in it.
    QString subtitle() const {
        QStringList sentences;
        if (m_isAssumed) {
            sentences << Words::tr("It begins with one project like this a year");
        }
        sentences << endText() << gridText();
        sentences.removeAll(QString());
        return inOneLine(sentences);
    }

    QString endText() const {
        if (!told().range) {
            return {};
        }
        const model::Quantiles& end = told().range->meetsWorld;
        return std::isnan(end.p5) ? Words::tr("In almost every draw that never happens")
            : std::isnan(end.p95) ? Words::tr("In the middle 90 % of draws: %1 at the earliest, in %2 of them never")
                                        .arg(yearText(end.p5), percentText(told().range->neverShare, m_inputs.style, 2))
                                  : Words::tr("In the middle 90 % of draws: %1 to %2").arg(yearText(end.p5), yearText(end.p95));
    }

    /// The path of the grid matters to carbon alone.
    QString gridText() const {
        if (isEnergy()) {
            return {};
        }
        const model::Scenario& scenario = told().shown->scenario;
        if (scenario.text(model::Id::GrowthGrid) == "target") {
            return Words::tr("The grid falls evenly to nothing in %1")
                .arg(yearText(scenario.numberOrDefault(model::Id::GrowthGridYear)));
        }
        const double change = told().projection.gridPerYear - 1.0;
        return change == 0.0 ? Words::tr("The grid stays as it is")
                             : Words::tr("The grid goes on by %1 a year, its trend of 2015 to 2025")
                                   .arg(signedPercent(change));
    }

    QString signedPercent(double change) const {
        const QString size = percentText(std::abs(change), m_inputs.style, 2);
        return (change < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
    }

    double valueOf(const model::ProjectedYear& year) const { return isEnergy() ? year.energyKwh : year.kgCo2e; }

    void setAxes() {
        std::vector<double> values;
        double first = lastYear;
        double last = lastYear;
        for (const Path& path : m_paths) {
            first = std::min(first, static_cast<double>(path.projection.years.front().year));
            last = std::max(last, static_cast<double>(path.projection.years.back().year));
            values.push_back(valueOf(path.projection.years.front()));
            const double grams = path.projection.years.front().gPerKwh;
            values.push_back(isEnergy() ? path.projection.worldKwh : model::locationBasedKg(path.projection.worldKwh, grams));
            if (endsWithin(path)) {
                values.push_back(valueAtEnd(path, *path.projection.meetsWorld));
            }
        }
        m_chart.ranges.x = {first, last};
        m_chart.spec.x = {Words::tr("Year"), first, last, false, false, true};
        AxisRange& y = m_chart.ranges.y;
        y = m_request.logarithmic ? decadesAround(values, m_inputs.held.y) : fromZero(values, m_inputs.held.y);
        m_unit = axisUnit(m_request.quantity, y.high, m_inputs.style);
        const QString words = isEnergy() ? Words::tr("Energy a year") : Words::tr("CO₂e a year");
        m_chart.spec.y = axisOver(y, m_unit, withUnit(words, m_unit.symbol), m_request.logarithmic);
    }

    /// Ends where all electricity is taken.
    void addPath(const Path& path) {
        Series series{lineName(*path.shown), path.shown->role, {}, {}, {}, {}};
        for (std::size_t i = 0; i < path.projection.years.size(); ++i) {
            const model::ProjectedYear& year = path.projection.years[i];
            if (path.projection.meetsWorld && year.year > *path.projection.meetsWorld) {
                break;
            }
            series.x.push_back(year.year);
            series.y.push_back(valueOf(year) * m_unit.perBase);
            addEnds(series, path, i);
        }
        addEndOfGrowth(series, path);
        m_chart.spec.series.push_back(std::move(series));
    }

    void addEnds(Series& series, const Path& path, std::size_t i) const {
        if (path.range) {
            const model::Quantiles& q = isEnergy() ? path.range->energyKwh[i] : path.range->kgCo2e[i];
            series.low.push_back(q.p5 * m_unit.perBase);
            series.high.push_back((std::isnan(q.p95) ? std::numeric_limits<double>::infinity() : q.p95) * m_unit.perBase);
        }
    }

    /// Between two years every draw is a straight line on the logarithmic scale, and so nearly are the ends of their range.
    void addEndsBetween(Series& series, const Path& path, double year) const {
        const auto at = static_cast<std::size_t>(std::floor(year) - path.projection.years.front().year);
        if (path.range && at + 1 < path.projection.years.size()) {
            const double within = year - std::floor(year);
            const auto between = [&](double here, double next) { return here * std::pow(next / here, within); };
            Series next;
            addEnds(next, path, at + 1);
            series.low.push_back(between(series.low.back(), next.low.back()));
            series.high.push_back(between(series.high.back(), next.high.back()));
        } else if (path.range) {
            series.low.push_back(series.low.back());
            series.high.push_back(series.high.back());
        }
    }

    void addEndOfGrowth(Series& series, const Path& path) {
        if (!endsWithin(path)) {
            return;
        }
        const auto end = path.projection.meetsWorld;
        const double level = valueAtEnd(path, *end) * m_unit.perBase;
        if (*end > series.x.back()) {
            series.x.push_back(*end);
            series.y.push_back(level);
            addEndsBetween(series, path, *end);
        }
        m_chart.spec.points.push_back({Words::tr("%1: all electricity in the world").arg(yearText(*end)), *end, level,
                                       PointKind::Here, path.shown->role});
    }

    static bool endsWithin(const Path& path) {
        const auto end = path.projection.meetsWorld;
        return end && *end <= path.projection.years.back().year && *end > path.projection.years.front().year;
    }

    /// All electricity there is, in the quantity of the axis.
    double valueAtEnd(const Path& path, double year) const {
        if (isEnergy()) {
            return path.projection.worldKwh;
        }
        const auto& years = path.projection.years;
        const auto at = static_cast<std::size_t>(std::floor(year)) - static_cast<std::size_t>(years.front().year);
        const double within = year - std::floor(year);
        const double grams = at + 1 < years.size()
                                 ? years[at].gPerKwh + within * (years[at + 1].gPerKwh - years[at].gPerKwh)
                                 : years[at].gPerKwh;
        return model::locationBasedKg(path.projection.worldKwh, grams);
    }

    void addCeiling() {
        if (isEnergy()) {
            const double level = told().projection.worldKwh * m_unit.perBase;
            m_chart.spec.series.push_back({Words::tr("All electricity in the world"), LineRole::Baseline,
                                           {m_chart.ranges.x.low, m_chart.ranges.x.high}, {level, level}, {}, {}});
        }
    }

    /// What data centres take and are expected to take: facts in the catalogue.
    void addDataCentres() {
        for (const model::Claim& fact : m_inputs.catalog.claims) {
            const double kwh = fact.high * model::kwhPerTwh;
            const double year = fact.provenance.year;
            if (isEnergy() && fact.id.starts_with("datacentres") && year >= m_chart.ranges.x.low && year <= m_chart.ranges.x.high) {
                m_chart.spec.points.push_back({Words::tr("All data centres %1: %2")
                                                   .arg(QString::number(fact.provenance.year), energyText(kwh, m_inputs.style)),
                                               year, kwh * m_unit.perBase, PointKind::Published, LineRole::Baseline});
            }
        }
    }

    const ChartRequest& m_request;
    const ChartInputs& m_inputs;
    std::vector<Path> m_paths; // the edited scenario's first
    bool m_isAssumed = false;  // nobody switched growth on
    TopicChart m_chart;
    AxisUnit m_unit;
};

} // namespace

TopicChart growthChart(const ChartRequest& request, const ChartInputs& inputs) {
    return Builder(request, inputs).build();
}

} // namespace ui
