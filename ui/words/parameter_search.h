// Finding an input by any word people have for it, in either language whatever is shown.
#pragma once

#include <QString>

#include "model/scenario/parameter.h"

namespace ui {

/// True where every word of `query` stands in the input's label, path or other names.
bool parameterMatches(model::Id id, const QString& query);

} // namespace ui
