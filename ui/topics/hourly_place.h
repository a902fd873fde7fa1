// Whose hours a chart shows: the chosen zone, or the one that speaks for the scenario's place; and how zones are named.
#pragma once

#include <QString>
#include <string>
#include <utility>
#include <vector>

#include "model/schedule/hourly_data.h"
#include "ui/topics/chart_topics.h"

namespace ui {

/// The zone of the request where it is known, else that of the edited scenario's place; nullptr where there is none.
const model::HourlyZone* shownZone(const ChartRequest& request, const ChartInputs& inputs);
/// In the current language where the catalogue knows it.
QString zoneLabel(const model::HourlyZone& zone, const model::Catalog& catalog);
/// Ids and names of all zones by name, the scenario's own (an empty id) first.
std::vector<std::pair<std::string, QString>> zoneChoices(const model::Catalog& catalog);
/// What a chart of hours says where there are none for the scenario's place.
QString noHoursMessage(const ChartInputs& inputs);
/// Source and licence of the hours, as a line of the caption.
QString hoursCredit();

} // namespace ui
