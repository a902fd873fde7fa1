// A schedule as JSON and CSV: names and numbers of the file formats, in no language but their own.
#pragma once

#include <string>
#include <vector>

#include "model/schedule/schedule.h"

namespace model {

/// Words for notices, made by the caller: text[i] belongs to schedule.notices[i].
std::string scheduleJson(const Schedule& schedule, const std::vector<std::string>& noticeTexts);
/// One row a choice (at_once, stretch, pausing), header first; no row where there is no answer.
std::string scheduleCsv(const Schedule& schedule);

} // namespace model
