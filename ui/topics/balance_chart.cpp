#include "ui/topics/balance_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "model/run/projection.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

constexpr double percent = 100.0;
constexpr double kgPerGt = 1e12;
constexpr double negligible = 1e-4; // of the claim: one project beside all of AI

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BalanceChart)
};

class Builder {
public:
    explicit Builder(const ChartInputs& inputs)
        : m_inputs(inputs), m_scenario(inputs.current().scenario),
          m_projection(model::projectGrowth(m_scenario, inputs.catalog, firstYear())),
          m_claim(inputs.catalog.defaultValue("claim.ai_savings_2030")),
          m_worldKg(inputs.catalog.defaultValue("claim.reference_gt_2030").mid * kgPerGt),
          m_share(m_scenario.numberOrDefault(model::Id::GrowthRealised) * m_scenario.numberOrDefault(model::Id::GrowthOwed)) {}

    TopicChart build() {
        ChartSpec& spec = m_chart.spec;
        spec.kind = ChartKind::Bars;
        if (!m_projection) {
            spec.title = Words::tr("Footprint and claimed savings");
            spec.emptyMessage = Words::tr("This scenario has no answer, so there is no footprint to set beside the savings.");
            return std::move(m_chart);
        }
        spec.title = title();
        spec.subtitle = subtitle();
        setAxis();
        addBars();
        return std::move(m_chart);
    }

private:
    int firstYear() const { return static_cast<int>(m_scenario.numberOrDefault(model::Id::SiteYear)); }
    const model::SavingsBalance& balance() const { return m_projection->balance; }
    double kgOf(double ofWorldPercent) const { return ofWorldPercent / percent * m_worldKg * m_share; }
    QString mass(double kg) const { return massText(kg, m_inputs.style); }
    QString ofClaim(double share) const { return percentText(share, m_inputs.style, 2); }

    QString title() const {
        const model::SavingsBalance& b = balance();
        if (!(b.claimedHighKg > 0.0)) {
            return Words::tr("%1 emitted, and none of the claimed savings counts").arg(mass(b.footprintKg));
        }
        if (b.breakEvenOfHigh > 1.0) {
            return Words::tr("%1 emitted: more than all that is claimed to be saved").arg(mass(b.footprintKg));
        }
        if (b.breakEvenOfLow < negligible) {
            return Words::tr("%1 emitted: next to nothing beside what all of AI is said to save").arg(mass(b.footprintKg));
        }
        return Words::tr("%1 emitted: the balance is even once %2 to %3 of the claimed savings come true")
            .arg(mass(b.footprintKg), ofClaim(b.breakEvenOfHigh), ofClaim(b.breakEvenOfLow));
    }

    QString subtitle() const {
        const model::DefaultValue& output = m_inputs.catalog.defaultValue("claim.ai_gdp_2030");
        return Words::tr("Claimed for 2030: %1 to %2 % of world emissions saved, %3 to %4 % more output. Counted here: %5 of it.")
            .arg(plainText(m_claim.low, m_inputs.style), plainText(m_claim.high, m_inputs.style),
                 plainText(output.low, m_inputs.style), plainText(output.high, m_inputs.style),
                 percentText(m_share, m_inputs.style));
    }

    void setAxis() {
        const double largest = std::max({balance().footprintKg, balance().claimedHighKg, kgOf(m_claim.high)});
        m_chart.ranges.x = fromZero({largest}, m_inputs.held.x);
        m_unit = axisUnit(Quantity::TotalKg, m_chart.ranges.x.high, m_inputs.style);
        m_chart.spec.x = axisOver(m_chart.ranges.x, m_unit, withUnit(Words::tr("CO₂e a year"), m_unit.symbol), false);
    }

    void add(const QString& name, double kg, const QString& text, LineRole role, bool faded = false) {
        Bar bar;
        bar.name = name;
        bar.value = kg * m_unit.perBase;
        bar.text = text;
        bar.role = role;
        bar.faded = faded;
        m_chart.spec.bars.push_back(std::move(bar));
    }

    double sector(const char* id) const { return m_inputs.catalog.defaultValue(id).mid; }

    void addSector(const QString& name, double ofWorldPercent) {
        add(name, kgOf(ofWorldPercent), mass(kgOf(ofWorldPercent)), LineRole::Scenario3, true);
    }

    void addBars() {
        const model::SavingsBalance& b = balance();
        add(Words::tr("Emitted, %1").arg(QString::number(firstYear())), b.footprintKg, mass(b.footprintKg),
            m_inputs.current().role);
        add(Words::tr("Claimed, low: %1 %").arg(plainText(m_claim.low, m_inputs.style)), b.claimedLowKg,
            claimedText(b.claimedLowKg, b.breakEvenOfLow), LineRole::Scenario3);
        add(Words::tr("Claimed, high: %1 %").arg(plainText(m_claim.high, m_inputs.style)), b.claimedHighKg,
            claimedText(b.claimedHighKg, b.breakEvenOfHigh), LineRole::Scenario3);
        const double energy = sector("claim.ai_savings_2030.energy");
        const double transport = sector("claim.ai_savings_2030.transport");
        addSector(Words::tr("of which energy"), energy);
        addSector(Words::tr("of which transport"), transport);
        const double open = std::max(0.0, m_claim.high - energy - transport);
        add(Words::tr("Water, agriculture"), kgOf(open), Words::tr("open: at most %1").arg(mass(kgOf(open))),
            LineRole::Scenario3, true);
    }

    QString claimedText(double kg, double breakEven) const {
        return std::isfinite(breakEven) && breakEven >= negligible ? Words::tr("%1 · even at %2 of it").arg(mass(kg), ofClaim(breakEven)) : mass(kg);
    }

    const ChartInputs& m_inputs;
    const model::Scenario& m_scenario;
    std::optional<model::Projection> m_projection;
    const model::DefaultValue& m_claim;
    double m_worldKg;
    double m_share;
    TopicChart m_chart;
    AxisUnit m_unit;
};

} // namespace

TopicChart balanceChart(const ChartInputs& inputs) {
    return Builder(inputs).build();
}

} // namespace ui
