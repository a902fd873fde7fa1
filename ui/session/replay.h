// Shows the last change once more: the results go back to before it and move to what they are. Nothing is edited.
#pragma once

#include <QObject>
#include <QTimer>

#include "model/scenario/workspace.h"

namespace ui {

class Runner;
class Session;

class Replay : public QObject {
    Q_OBJECT

public:
    Replay(Session& session, Runner& runner, QObject* parent = nullptr);

    /// How long the whole way takes.
    void setDuration(int milliseconds) { m_duration = milliseconds; }
    /// True where there is a change to show.
    bool canStart() const;
    bool isRunning() const { return m_timer.isActive(); }
    /// In steps from before the last change to after it; without `motion`, back and forth once.
    void start(bool motion);
    /// Back to what is, at once.
    void stop();

signals:
    void finished();

private:
    void step();

    Session& m_session;
    Runner& m_runner;
    model::Workspace m_before;
    model::Workspace m_after;
    QTimer m_timer;
    int m_duration = 1'000;
    int m_step = 0;
    int m_steps = 1;
};

} // namespace ui
