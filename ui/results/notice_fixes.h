// What can be done about a notice: a change that mends it, and the input it is about.
#pragma once

#include <QString>
#include <optional>

#include "model/run/notice.h"
#include "ui/session/scenario_edits.h"
#include "ui/words/number_format.h"

namespace ui {

struct NoticeFix {
    QString label; // "Set the target to 78 %"; empty: nothing can be changed with one click
    Changes changes;
    std::optional<model::Id> input; // where one would look
};

NoticeFix fixFor(const model::Notice& notice, const NumberStyle& style);

} // namespace ui
