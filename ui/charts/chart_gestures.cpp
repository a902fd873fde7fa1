#include "ui/charts/chart_gestures.h"

#include "model/scenario/published_scenario.h"
#include "ui/charts/chart_view.h"
#include "ui/session/session.h"
#include "ui/topics/chart_topics.h"
#include "ui/words/parameter_format.h"
#include "ui/words/scenario_words.h"

namespace ui {

using model::Id;

ChartGestures::ChartGestures(PanelContext& context, ChartView& view, QObject* parent)
    : QObject(parent), m_context(context) {
    connect(&view, &ChartView::targetDragged, this, &ChartGestures::dragTarget);
    connect(&view, &ChartView::targetReleased, this, &ChartGestures::releaseTarget);
    connect(&view, &ChartView::pointActivated, this, &ChartGestures::takeUp);
    connect(&view, &ChartView::barActivated, this, &ChartGestures::moveTo);
}

/// Stops where the slider of the target does.
void ChartGestures::dragTarget(double x) {
    static const SliderScale scale(model::parameter(Id::AccuracyTarget));
    if (!std::exchange(m_isDragging, true)) {
        m_context.session.beginGesture(true);
    }
    m_context.session.editInGesture({{Id::AccuracyTarget, scale.valueAt(scale.positionOf(x))}});
}

void ChartGestures::releaseTarget() {
    if (std::exchange(m_isDragging, false)) {
        m_context.session.endGesture();
    }
}

void ChartGestures::takeUp(const QString& key) {
    Session& session = m_context.session;
    const model::PublishedRun* run = publishedOfKey(key, session.catalog());
    if (run == nullptr) {
        return;
    }
    const QString name = QString::fromStdString(run->text("model"));
    auto scenario = model::publishedScenario(*run, session.catalog());
    if (!scenario) {
        emit said(tr("“%1” cannot become a scenario: its report leaves out its size or its tokens.").arg(name));
    } else if (session.workspace().isFull()) {
        emit said(tr("No room for “%1”: six scenarios are open. Delete one first.").arg(name));
    } else {
        session.takeUp(std::move(*scenario));
        emit said(tr("“%1” is a scenario now; what its report leaves out has its default.").arg(name));
    }
}

void ChartGestures::moveTo(const QString& region) {
    m_context.session.edit({{Id::SiteRegion, region.toStdString()}});
}

} // namespace ui
