// What other tools would print, as a page for a terminal.
#pragma once

#include <QString>

#include "model/peers/peer_comparison.h"
#include "ui/words/number_format.h"

namespace app {

QString peersText(const model::Scenario& scenario, const model::PeerComparison& comparison,
                  const model::Catalog& catalog, const ui::NumberStyle& style);

} // namespace app
