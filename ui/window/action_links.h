// What the actions on scenarios do to the session.
#pragma once

namespace ui {

class Actions;
class Replay;
class Session;

/// Connects undo, redo and everything on scenarios; greys what cannot be done now.
void linkSession(Actions& actions, Session& session, Replay& replay);

} // namespace ui
