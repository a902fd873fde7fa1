// From scenarios to results: computes what changed, at once and in the same turn, and keeps the rest.
#pragma once

#include <QObject>
#include <vector>

#include "model/result.h"
#include "model/scenario.h"
#include "ui/chart_spec.h"

namespace ui {

class Session;

/// One scenario of the chart with everything that was computed for it.
struct Shown {
    model::Scenario scenario;
    LineRole role = LineRole::Scenario1;
    model::Result result;
    model::Curve curve;
    double kgFivePointsUp = 0.0; // what five points more of accuracy add, kg CO2e; NaN where there is no answer
};

class Runner : public QObject {
    Q_OBJECT

public:
    explicit Runner(Session& session, QObject* parent = nullptr);

    /// The edited scenario first, then the baseline if there is one, then the pinned ones; never empty.
    const std::vector<Shown>& shown() const { return m_shown; }
    const Shown& current() const { return m_shown.front(); }
    /// The baseline, or nullptr.
    const Shown* baseline() const;
    /// How long the last computation took.
    double milliseconds() const { return m_milliseconds; }

signals:
    void computed();

private:
    void run();
    Shown compute(const model::Scenario& scenario, LineRole role) const;

    Session& m_session;
    std::vector<Shown> m_shown;
    double m_milliseconds = 0.0;
};

} // namespace ui
