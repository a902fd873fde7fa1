#include "ui/session/replay.h"

#include <QEasingCurve>

#include "ui/session/replay_frame.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace ui {
namespace {

constexpr int smoothSteps = 30; // thirty pictures a second when it lasts one

} // namespace

Replay::Replay(Session& session, Runner& runner, QObject* parent)
    : QObject(parent), m_session(session), m_runner(runner) {
    connect(&m_timer, &QTimer::timeout, this, &Replay::step);
    for (const auto change : {&Session::named, &Session::workspaceChanged, &Session::documentChanged}) {
        connect(&session, change, this, &Replay::stop);
    }
    connect(&session, &Session::changed, this, &Replay::stop);
}

bool Replay::canStart() const {
    return m_session.undoStack().canUndo();
}

void Replay::start(bool motion) {
    stop();
    auto before = m_session.beforeLastStep();
    if (!before) {
        return;
    }
    m_before = std::move(*before);
    m_after = m_session.workspace();
    m_steps = motion && movesNumbers(m_before, m_after) ? smoothSteps : 1;
    m_step = 0;
    m_runner.preview(m_before);
    m_timer.start(m_duration / m_steps);
}

void Replay::step() {
    if (++m_step >= m_steps) {
        stop();
        return;
    }
    static const QEasingCurve smooth(QEasingCurve::InOutQuad);
    const double share = smooth.valueForProgress(static_cast<double>(m_step) / m_steps);
    m_runner.preview(replayFrame(m_before, m_after, share, m_session.catalog()));
}

void Replay::stop() {
    if (m_timer.isActive()) {
        m_timer.stop();
        m_runner.endPreview();
        emit finished();
    }
}

} // namespace ui
