#include "model/schedule/schedule_output.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

#include "model/formats/text_output.h"

namespace model {
namespace {

using Json = nlohmann::ordered_json;
using NamedRun = std::pair<std::string_view, const std::optional<ScheduledRun>*>;

std::array<NamedRun, 3> runsOf(const Schedule& schedule)
{
    return {{{"at_once", &schedule.atOnce}, {"stretch", &schedule.stretch}, {"pausing", &schedule.pausing}}};
}

Json runJson(const Schedule& schedule, const ScheduledRun& run)
{
    return {{"start", schedule.timeText(run.hours.startH)},
            {"finish", schedule.timeText(run.hours.finishH)},
            {"delay_hours", run.delayH},
            {"pauses", run.hours.pauses},
            {"mean_g_per_kwh", run.hours.meanG},
            {"threshold_g_per_kwh", run.hours.dirtiestG},
            {"operational_kgco2e", run.kgCo2e},
            {"saving_over_mean", run.savingOverMean},
            {"saving_over_at_once", run.savingOverOnce}};
}

Json choicesJson(const Schedule& schedule)
{
    Json choices = Json::object();
    for (const auto& [name, run] : runsOf(schedule)) {
        if (*run) {
            choices[std::string(name)] = runJson(schedule, **run);
        }
    }
    return choices;
}

Json averagesJson(const Schedule& schedule)
{
    Json delays = Json::array();
    for (const DelayPoint& point : schedule.delays) {
        delays.push_back({{"flexibility", point.flexibility}, {"deadline_hours", point.deadlineH},
                          {"stretch_saving", point.stretchSaving}, {"pausing_saving", point.pausingSaving}});
    }
    Json lengths = Json::array();
    for (const LengthPoint& point : schedule.lengths) {
        lengths.push_back({{"length_hours", point.lengthH}, {"deadline_hours", point.lengthH + patienceH},
                           {"stretch_saving", point.stretchSaving}, {"pausing_saving", point.pausingSaving}});
    }
    return {{"by_flexibility", delays}, {"by_length", lengths}};
}

Json noticesJson(const Schedule& schedule, const std::vector<std::string>& texts)
{
    constexpr std::array<const char*, 3> severities{"notice", "warning", "error"};
    Json notices = Json::array();
    for (std::size_t i = 0; i < schedule.notices.size(); ++i) {
        const Notice& notice = schedule.notices[i];
        notices.push_back({{"severity", severities.at(static_cast<std::size_t>(notice.severity))},
                           {"parameter", notice.parameter}, {"id", notice.id}, {"text", texts.at(i)}});
    }
    return notices;
}

} // namespace

std::string scheduleJson(const Schedule& schedule, const std::vector<std::string>& noticeTexts)
{
    Json json{{"format", "scalewatt-schedule"}, {"version", 1}};
    if (schedule.zone != nullptr) {
        json.update({{"zone", schedule.zone->id}, {"data_year", schedule.dataYear}, {"mean_g_per_kwh", schedule.meanG}});
    }
    if (schedule.pausing) {
        json.update({{"run_hours", schedule.runH}, {"deadline_hours", schedule.deadlineH}, {"start", schedule.timeText(0.0)},
                     {"operational_kgco2e", schedule.plainKg}, {"choices", choicesJson(schedule)},
                     {"averages_over_starts", averagesJson(schedule)}, {"month_hour_g_per_kwh", schedule.profile.meanG}});
    }
    json["notices"] = noticesJson(schedule, noticeTexts);
    return json.dump(2) + '\n';
}

std::string scheduleCsv(const Schedule& schedule)
{
    std::string text = "choice,zone,start,finish,delay_hours,pauses,mean_g_per_kwh,threshold_g_per_kwh,operational_kgco2e,"
                       "saving_over_mean,saving_over_at_once\n";
    for (const auto& [name, run] : runsOf(schedule)) {
        if (!*run) {
            continue;
        }
        const ScheduledRun& r = **run;
        text += std::string(name) + ',' + schedule.zone->id + ',' + schedule.timeText(r.hours.startH) + ',' +
                schedule.timeText(r.hours.finishH);
        for (const double value : {r.delayH, static_cast<double>(r.hours.pauses), r.hours.meanG,
                                   static_cast<double>(r.hours.dirtiestG), r.kgCo2e, r.savingOverMean, r.savingOverOnce}) {
            text += ',' + numberText(value);
        }
        text += '\n';
    }
    return text;
}

} // namespace model
