// From scenarios to results: computes what changed, at once and in the same turn, and keeps the rest. Ranges come with it
// from a few draws, so that nothing flickers, and are replaced by those from all draws as soon as a worker has them.
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "model/run/result.h"
#include "model/scenario/workspace.h"
#include "model/ranges/uncertainty.h"
#include "ui/charts/chart_spec.h"
#include "ui/session/range_worker.h"

namespace ui {

class Session;

/// One scenario of the charts with everything that was computed for it.
struct Shown {
    model::Scenario scenario;
    std::optional<std::size_t> index; // among the workspace's cases; none for a baseline
    LineRole role = LineRole::Scenario1;
    model::Result result;
    model::Curve curve;
    double kgFivePointsUp = 0.0; // what five points more of accuracy add, kg CO2e; NaN where there is no answer
    std::optional<model::ResultRange> range; // coarse at first, from all draws a moment later
    std::optional<model::CurveBand> band;    // of total kg CO2e, on the targets of `curve`
    bool finelyDrawn = false;
    std::vector<AskedBand> asked = {}; // other bands, of what charts ask for
    std::shared_ptr<const model::Waterfall> waterfall = {}; // of its measures, where somebody shows them
    bool waterfallDrawn = false;                            // with ranges

    /// The band that answers this question, or nullptr where none was drawn.
    const model::CurveBand* bandOf(const BandQuestion& question) const;
};

class Runner : public QObject {
    Q_OBJECT

public:
    explicit Runner(Session& session, QObject* parent = nullptr);

    /// What the charts show: the edited scenario first, then the baseline if there is one, then the others; without those
    /// that are hidden. Never empty.
    const std::vector<Shown>& shown() const { return m_shown; }
    const Shown& current() const { return m_shown.front(); }
    /// The baseline, hidden or not, or nullptr.
    const Shown* baseline() const { return find(LineRole::Baseline); }
    /// The baseline under the edited scenario's assumptions, where those differ, or nullptr: what the levers alone did.
    const Shown* adjustedBaseline() const { return find(LineRole::AdjustedBaseline); }
    /// The scenario with this line, hidden or not; nullptr for none.
    const Shown* ofLine(LineRole line) const { return find(line); }
    /// A case of the workspace, hidden or not; nullptr for none.
    const Shown* ofCase(std::size_t index) const;
    /// Baseline, adjusted baseline, then every case in its order; hidden or not.
    std::vector<const Shown*> all() const;

    /// Shows this workspace in place of the session's, until the preview ends or the session changes; nothing is edited.
    void preview(const model::Workspace& workspace);
    void endPreview();
    bool isPreviewing() const { return m_beforePreview.has_value(); }

    /// From now on `who` shows this band of every scenario, or none: at once from few draws, a moment later from all.
    /// What nobody asks for is not drawn.
    void askBand(const QObject* who, const std::optional<BandQuestion>& question);

    /// From now on `who` shows what the measures of the edited scenario do, or no longer: the steps at once, ranges a moment
    /// later.
    void askWaterfall(const QObject* who, bool wanted);

    /// Draws behind the ranges that are shown once nothing moves; those there are stay until the new ones are made.
    void setDraws(int count);

    /// How long the last computation took, and how many scenarios were not known from before.
    double milliseconds() const { return m_milliseconds; }
    int computedAnew() const { return m_computedAnew; }

signals:
    void computed();
    void refined(); // the ranges of what is shown now come from all draws

private:
    using All = std::vector<Shown>;

    struct Held { // what was shown before a preview
        All shown;
        All hidden;
    };

    const Shown* find(LineRole role) const;
    void follow();
    void run(const model::Workspace& workspace);
    void addBaselines(const model::Workspace& workspace, All& shown, All& hidden);
    void wantRanges();
    void requestRanges();
    void takeRanges(const std::vector<RangeAnswer>& answers);
    void take(Shown& shown, const RangeAnswer& answer) const;
    void addRange(Shown& fresh) const;
    void addAskedBands(Shown& shown) const;
    void addWaterfall();
    std::vector<BandQuestion> questions() const;
    const Shown* known(const model::Scenario& scenario) const;
    const Shown* withSameCurve(const model::Scenario& scenario) const;
    Shown compute(const model::Scenario& scenario, LineRole role, std::optional<std::size_t> index = {});

    Session& m_session;
    All m_shown;
    All m_hidden;
    std::optional<Held> m_beforePreview;
    std::map<const QObject*, BandQuestion> m_asked; // who shows which band
    std::set<const QObject*> m_waterfallAsked; // who shows measures
    int m_computedAnew = 0;
    double m_milliseconds = 0.0;
    model::Draws m_fewDraws;
    RangeWorker m_worker;
    bool m_isRequesting = false; // at the end of this turn
    bool m_hasRequested = false;
};

} // namespace ui
