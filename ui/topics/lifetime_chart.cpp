#include "ui/topics/lifetime_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "model/run/simulate.h"
#include "ui/topics/curve_chart.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LifetimeChart)
};

bool isServed(const Shown& shown) {
    return !shown.result.deploymentKgByMonth.empty();
}

/// What deployment has emitted when it makes up this share of everything.
double kgAtShare(const Shown& shown, double share) {
    return shown.result.kgBeforeDeployment * share / (1.0 - share);
}

double monthsOf(const Shown& shown) {
    return shown.scenario.numberOrDefault(model::Id::DeploymentMonths);
}

/// A scenario that nobody asks to answer, as if it did: with the defaults of deployment.
Shown asIfServed(Shown shown, const model::Catalog& catalog) {
    shown.scenario.set(model::Id::DeploymentOn, std::string(model::switchedOn));
    shown.result = model::simulate(shown.scenario, catalog);
    return shown;
}

class Builder {
public:
    Builder(const ChartRequest& request, const ChartInputs& inputs)
        : m_request(request), m_inputs(inputs), m_claim(inputs.catalog.defaultValue("claim.share_after_training")) {
        std::ranges::copy_if(inputs.shown, std::back_inserter(m_served), isServed);
        m_isAssumed = m_served.empty();
        if (m_isAssumed) {
            m_served.push_back(asIfServed(inputs.current(), inputs.catalog));
        }
    }

    TopicChart build() {
        ChartSpec& spec = m_chart.spec;
        spec.title = title();
        if (!isServed(m_served.front())) {
            spec.emptyMessage = Words::tr("This scenario has no answer. Choose a target that can be reached, and devices "
                                          "that hold the model.");
            return std::move(m_chart);
        }
        spec.subtitle = subtitle();
        setAxes();
        for (const Shown& shown : m_served) {
            addDeployment(shown);
        }
        addReplacements(told());
        addBefore(told());
        addClaim(told());
        return std::move(m_chart);
    }

private:
    /// The scenario that the words are about: the edited one, where it is served.
    const Shown& told() const {
        const auto same = [&](const Shown& shown) { return shown.role == m_inputs.current().role; };
        const auto edited = std::ranges::find_if(m_served, same);
        return edited != m_served.end() ? *edited : m_served.front();
    }

    QString title() const {
        if (!isServed(told())) {
            return Words::tr("Training against deployment, month by month");
        }
        const QString share = percentText(told().result.point[Quantity::DeploymentShare], m_inputs.style, 2);
        const double month = told().result.point[Quantity::DeploymentBreakEvenMonths];
        const QString answer =
            std::isnan(month)
                ? Words::tr("Deployment emits %1 of everything and never as much as what came before it").arg(share)
                : Words::tr("Deployment emits %1 of everything and overtakes training after %2 months")
                      .arg(share, plainText(month, m_inputs.style));
        return m_isAssumed ? Words::tr("If it answered %1 requests a day: %2").arg(requests(), answer) : answer;
    }

    QString requests() const {
        return spokenCount(told().scenario.numberOrDefault(model::Id::DeploymentRequests), m_inputs.style);
    }

    QString subtitle() const {
        return Words::tr("Said of AI projects: %1 to %2 of emissions come after training. It is so while the line of "
                         "deployment is between those levels.")
            .arg(percentText(m_claim.low, m_inputs.style), percentText(m_claim.high, m_inputs.style));
    }

    void setAxes() {
        std::vector<double> kg;
        double months = 1.0;
        for (const Shown& shown : m_served) {
            kg.push_back(shown.result.deploymentKgByMonth.front());
            kg.push_back(shown.result.deploymentKgByMonth.back());
            kg.push_back(shown.result.kgBeforeDeployment);
            months = std::max(months, monthsOf(shown));
        }
        AxisRange& y = m_chart.ranges.y;
        y = m_request.logarithmic ? decadesAround(kg, m_inputs.held.y) : fromZero(kg, m_inputs.held.y);
        m_chart.ranges.x = {0.0, std::max(months, m_inputs.held.x.high)};
        m_unit = axisUnit(Quantity::TotalKg, y.high, m_inputs.style);
        m_chart.spec.x = {Words::tr("Months in service"), 0.0, m_chart.ranges.x.high, false, false, false};
        m_chart.spec.y = axisOver(y, m_unit, withUnit(Words::tr("CO₂e so far"), m_unit.symbol), m_request.logarithmic);
    }

    void addDeployment(const Shown& shown) {
        Series series{Words::tr("Deployment, %1").arg(lineName(shown)), shown.role, {}, {}, {}, {}};
        if (!m_request.logarithmic) { // whole machines stand there before the first request
            series.x.push_back(0.0);
            series.y.push_back(0.0);
        }
        const std::vector<double>& sums = shown.result.deploymentKgByMonth;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            series.x.push_back(std::min(static_cast<double>(i + 1), monthsOf(shown)));
            series.y.push_back(sums[i] * m_unit.perBase);
        }
        m_chart.spec.series.push_back(std::move(series));
        const double month = shown.result.point[Quantity::DeploymentBreakEvenMonths];
        if (!std::isnan(month)) {
            m_chart.spec.points.push_back({Words::tr("Overtakes after %1 months").arg(plainText(month, m_inputs.style)),
                                           month,
                                           shown.result.kgBeforeDeployment * m_unit.perBase,
                                           PointKind::Here,
                                           shown.role,
                                           {}});
        }
    }

    /// Kilograms so far at a moment between two ends of months.
    static double kgAt(const Shown& shown, double month) {
        const std::vector<double>& sums = shown.result.deploymentKgByMonth;
        const auto whole = std::min(static_cast<std::size_t>(month), sums.size() - 1);
        const double before = whole == 0 ? 0.0 : sums[whole - 1];
        return std::lerp(before, sums[whole], month - static_cast<double>(whole));
    }

    void addReplacements(const Shown& shown) {
        for (const double month : shown.result.replacementMonths) {
            m_chart.spec.points.push_back({Words::tr("Machines replaced after %1 years").arg(plainText(month / 12.0, m_inputs.style)),
                                           month,
                                           kgAt(shown, month) * m_unit.perBase,
                                           PointKind::Here,
                                           shown.role,
                                           {}});
        }
    }

    void addLevel(const QString& name, LineRole role, double kg) {
        const AxisRange& y = m_chart.ranges.y;
        if (kg >= y.low && kg <= y.high) {
            const double level = kg * m_unit.perBase;
            m_chart.spec.series.push_back({name, role, {0.0, m_chart.ranges.x.high}, {level, level}, {}, {}});
        }
    }

    void addBefore(const Shown& shown) {
        const bool developed = shown.result.point.has(Quantity::DevelopmentOperationalKg);
        addLevel(developed ? Words::tr("Training and experiments") : Words::tr("Training"), LineRole::Baseline,
                 shown.result.kgBeforeDeployment);
    }

    /// The article's claim: where deployment makes up its lower and its upper share.
    void addClaim(const Shown& shown) {
        for (const double share : {m_claim.low, m_claim.high}) {
            addLevel(Words::tr("%1 after training").arg(percentText(share, m_inputs.style)), LineRole::AdjustedBaseline,
                     kgAtShare(shown, share));
        }
    }

    const ChartRequest& m_request;
    const ChartInputs& m_inputs;
    const model::DefaultValue& m_claim;
    std::vector<Shown> m_served;
    bool m_isAssumed = false; // nobody switched deployment on
    TopicChart m_chart;
    AxisUnit m_unit;
};

} // namespace

TopicChart lifetimeChart(const ChartRequest& request, const ChartInputs& inputs) {
    return Builder(request, inputs).build();
}

} // namespace ui
