#include "ui/validation/validation_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include "model/units.h"
#include "ui/words/validation_words.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValidationChart)
};

constexpr double factor = 2.0;            // of the lines beside the diagonal
constexpr std::size_t mostPoints = 2'000; // more are neither told apart nor quickly drawn
constexpr std::size_t mostNames = 12;     // misses named, the worst first
constexpr std::size_t colourCount = 6;    // groups beyond wear the neutral one

/// How an axis counts: `perBase` of `symbol` are one h, kWh or kg.
struct Unit {
    QString symbol;
    double perBase = 1.0;
};

Unit unitOf(std::string_view quantity, const NumberStyle& style) {
    if (quantity == "device_hours") {
        return {QStringLiteral("h"), 1.0};
    }
    if (quantity == "energy_kwh") {
        return {QStringLiteral("MWh"), 1e-3};
    }
    if (const QString own = servedUnit(quantity); !own.isEmpty()) {
        return {own, 1.0};
    }
    return style.units == UnitSystem::Metric ? Unit{QStringLiteral("t"), 1e-3}
                                             : Unit{QStringLiteral("M lb"), 1e-6 / model::kilogramsPerPound};
}

struct Decades {
    double low = std::numeric_limits<double>::infinity();
    double high = 0.0;

    void add(double value) {
        low = std::min(low, std::pow(10.0, std::floor(std::log10(value))));
        high = std::max(high, std::pow(10.0, std::ceil(std::log10(value))));
    }
};

class ChartBuilder {
public:
    ChartBuilder(const ValidationChartInput& input, const model::Catalog& catalog, const NumberStyle& style)
        : m_input(input), m_style(style), m_unit(unitOf(input.quantity, style)) {
        m_spec.locale = style.locale;
        m_spec.caption << Words::tr(
                              "Scalewatt %1, data %2. Predicted from what was known beforehand: parameters, tokens, "
                              "device, precision, boundary, PUE, grid.")
                              .arg(QCoreApplication::applicationVersion(), QString::fromStdString(catalog.dataVersion));
        giveColours();
    }

    ChartSpec build() {
        addPoints();
        writeWords();
        if (m_spec.points.empty()) {
            m_spec.emptyMessage =
                Words::tr("No run here has both a prediction and a published figure. Widen the filter, "
                          "or choose another quantity.");
            return std::move(m_spec);
        }
        addLines();
        addLegend();
        return std::move(m_spec);
    }

private:
    const model::ValidationRow& row(std::size_t i) const { return m_input.comparison.validation.rows[i]; }
    static bool canBeDrawn(const model::ValidationRow& row) {
        return row.predicted && row.published && *row.predicted > 0.0 && *row.published > 0.0;
    }

    void giveColours() {
        const std::vector<std::string> groups = groupsOf(m_input.comparison, m_input.colours);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            m_roles[groups[i]] = i < colourCount ? static_cast<LineRole>(i) : LineRole::Baseline;
        }
    }

    std::vector<std::size_t> drawnRows() {
        std::vector<std::size_t> rows;
        std::ranges::copy_if(m_input.rows, std::back_inserter(rows),
                             [&](std::size_t i) { return row(i).quantity == m_input.quantity && canBeDrawn(row(i)); });
        m_total = rows.size();
        if (rows.size() <= mostPoints) {
            return rows;
        }
        std::vector<std::size_t> some; // evenly over the whole file
        for (std::size_t i = 0; i < mostPoints; ++i) {
            some.push_back(rows[i * rows.size() / mostPoints]);
        }
        return some;
    }

    void addPoints() {
        const std::vector<std::size_t> rows = drawnRows();
        const std::vector<std::size_t> named = worstMisses(rows);
        for (const std::size_t i : rows) {
            addPoint(i, std::ranges::find(named, i) != named.end());
        }
        if (m_input.behind != nullptr && !rows.empty()) {
            addBehind(*m_input.behind);
        }
    }

    std::vector<std::size_t> worstMisses(const std::vector<std::size_t>& rows) const {
        std::vector<std::size_t> misses;
        std::ranges::copy_if(rows, std::back_inserter(misses),
                             [&](std::size_t i) { return row(i).scored && verdictOf(row(i)) == Verdict::Outside; });
        std::ranges::stable_sort(misses, std::greater<>(),
                                 [&](std::size_t i) { return std::abs(std::log(*row(i).ratio())); });
        misses.resize(std::min(misses.size(), mostNames));
        return misses;
    }

    void addPoint(std::size_t i, bool isNamed) {
        const model::ValidationRow& r = row(i);
        const RunFacts& run = m_input.comparison.runOf(i);
        NamedPoint point{run.name, *r.published * m_unit.perBase, *r.predicted * m_unit.perBase};
        point.key = QString::number(i);
        point.role = m_roles[run.group(m_input.colours)];
        point.quiet = !isNamed;
        point.kind = !r.scored                          ? PointKind::Published
                     : verdictOf(r) == Verdict::Outside ? PointKind::Odd
                                                        : PointKind::Member;
        if (r.scored && r.p5 && r.p95) {
            point.low = *r.p5 * m_unit.perBase;
            point.high = *r.p95 * m_unit.perBase;
        }
        if (m_input.selected == i) {
            point.kind = PointKind::Here;
            point.quiet = false;
        }
        m_hasUncounted = m_hasUncounted || !r.scored;
        m_hasRanges = m_hasRanges || !std::isnan(point.low);
        m_range.add(point.x);
        m_range.add(point.y);
        m_spec.points.push_back(std::move(point));
    }

    void addBehind(const RunComparison& other) {
        for (std::size_t i = 0; i < other.validation.rows.size(); ++i) {
            const model::ValidationRow& r = other.validation.rows[i];
            if (r.quantity == m_input.quantity && r.scored && canBeDrawn(r)) {
                NamedPoint point{other.runOf(i).name, *r.published * m_unit.perBase, *r.predicted * m_unit.perBase};
                point.quiet = true;
                m_range.add(point.x);
                m_range.add(point.y);
                m_spec.points.push_back(std::move(point));
            }
        }
    }

    void addLines() {
        const double low = m_range.low;
        const double high = std::max(m_range.high, 10.0 * m_range.low); // one decade at least
        const auto line = [&](const QString& name, LineRole role, double times) {
            // Cut to the axes here: each ends, with its name, at the right or the upper edge.
            const double from = std::max(low, low / times);
            const double to = std::min(high, high / times);
            m_spec.series.push_back({name, role, {from, to}, {from * times, to * times}, {}, {}});
        };
        line(Words::tr("Twice"), LineRole::AdjustedBaseline, factor);
        line(Words::tr("As published"), LineRole::Baseline, 1.0);
        line(Words::tr("Half"), LineRole::AdjustedBaseline, 1.0 / factor);
        const QString what = comparedLabel(m_input.quantity);
        m_spec.x = {Words::tr("%1 published (%2)").arg(what, m_unit.symbol), low, high, true};
        m_spec.y = {Words::tr("%1 predicted (%2)").arg(what, m_unit.symbol), low, high, true};
    }

    void addLegend() {
        std::vector<std::string> seen;
        for (const NamedPoint& point : m_spec.points) {
            if (point.key.isEmpty() || point.kind == PointKind::Published) {
                continue;
            }
            const std::string& group = m_input.comparison.runOf(point.key.toULongLong()).group(m_input.colours);
            if (std::ranges::find(seen, group) == seen.end()) {
                seen.push_back(group);
            }
        }
        bool others = false;
        for (const std::string& group : groupsOf(m_input.comparison, m_input.colours)) {
            const bool isThere = std::ranges::find(seen, group) != seen.end();
            if (isThere && m_roles[group] != LineRole::Baseline) {
                m_spec.legend.push_back({groupLabel(m_input.colours, group), m_roles[group]});
            }
            others = others || (isThere && m_roles[group] == LineRole::Baseline);
        }
        if (others) {
            m_spec.legend.push_back({Words::tr("others"), LineRole::Baseline});
        }
    }

    void writeWords() {
        const auto& all = m_input.comparison.validation.summary;
        const auto summary = std::ranges::find(all, m_input.quantity, &model::ValidationSummary::quantity);
        m_spec.title = summary != all.end() ? summaryText(*summary, m_style) : comparedLabel(m_input.quantity);
        QStringList notes;
        if (m_total > mostPoints) {
            notes << Words::tr("%1 of %2 figures drawn.")
                         .arg(m_style.locale.toString(static_cast<qlonglong>(mostPoints)),
                              m_style.locale.toString(static_cast<qlonglong>(m_total)));
        }
        if (m_hasRanges) {
            notes << Words::tr("Whiskers: the middle 90 % of draws; filled and named: outside it.");
        }
        if (m_input.behind != nullptr) {
            notes << Words::tr("Grey: published runs.");
        } else if (m_hasUncounted) {
            notes << Words::tr("Grey: not counted.");
        }
        for (const QString& note : notes) {
            m_spec.subtitle = m_spec.subtitle.isEmpty() ? note : Words::tr("%1 %2").arg(m_spec.subtitle, note);
        }
    }

    const ValidationChartInput& m_input;
    const NumberStyle& m_style;
    Unit m_unit;
    ChartSpec m_spec;
    Decades m_range;
    std::map<std::string, LineRole> m_roles;
    std::size_t m_total = 0;
    bool m_hasUncounted = false;
    bool m_hasRanges = false;
};

} // namespace

ChartSpec validationChart(const ValidationChartInput& input, const model::Catalog& catalog, const NumberStyle& style) {
    return ChartBuilder(input, catalog, style).build();
}

} // namespace ui
