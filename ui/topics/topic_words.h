// Topics and their choices in words.
#pragma once

#include <QString>

#include "ui/topics/chart_request.h"

namespace ui {

QString topicLabel(Topic topic);
QString placeFilterLabel(PlaceFilter filter);
QString historyMeasureLabel(model::HistoryMeasure measure);

} // namespace ui
