// A schedule for people: when to run, what it saves, what it costs in time.
#pragma once

#include <QString>

#include "model/catalog/catalog.h"
#include "model/schedule/schedule.h"
#include "ui/words/number_format.h"

namespace app {

QString scheduleText(const model::Schedule& schedule, const model::Catalog& catalog, const ui::NumberStyle& style);

} // namespace app
