// What every panel is built with: the session it edits, the results it shows, and how numbers and things look.
#pragma once

#include "ui/words/number_format.h"
#include "ui/look/theme.h"

namespace ui {

class Session;
class Runner;
class ExplainRequests;

struct PanelContext {
    Session& session;
    Runner& runner;
    NumberStyle style;
    Theme theme;
    ExplainRequests* explain = nullptr; // where figures ask to be explained; nobody answers without one
};

} // namespace ui
