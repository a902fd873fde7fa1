// Makes a shown figure open its derivation: by mouse or by Tab and Enter, underlined while it would.
#pragma once

#include <functional>
#include <optional>

#include "model/explain/figure.h"
#include "ui/session/panel_context.h"

class QLabel;

namespace ui {

/// `figure` is asked at the moment of the click; nothing: there is no number to explain now. Copying stays in the
/// label's menu.
void makeExplainable(QLabel* label, PanelContext& context, std::function<std::optional<model::Figure>()> figure);
/// The same for a number that is always the same one.
void makeExplainable(QLabel* label, PanelContext& context, const model::Figure& figure);

} // namespace ui
