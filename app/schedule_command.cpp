// `scalewatt schedule FILE`: when the run of a scenario should work, and what waiting saves.
#include <QCoreApplication>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/schedule_text.h"
#include "model/run/simulate.h"
#include "model/schedule/schedule_output.h"
#include "ui/files/hourly_loader.h"
#include "ui/files/scenario_files.h"

namespace app {
namespace {

const QString start = QStringLiteral("start");
const QString deadline = QStringLiteral("deadline");
const QString flexibility = QStringLiteral("flexibility");
const QString zone = QStringLiteral("zone");

constexpr double longestDeadline = 1e6; // hours; more than a year is counted as one
constexpr double mostFlexible = 1e4;

CommandParser makeParser() {
    CommandParser parser(
        QStringLiteral("schedule"),
        QCoreApplication::translate("CommandLine", "The cleanest hours for the run of a scenario before a deadline."),
        {QStringLiteral("scalewatt schedule gpt-2.json --start 2026-07-01T09 --deadline 240"),
         QStringLiteral("scalewatt schedule gpt-2.json --flexibility 0.5 --zone US-CAL-CISO"),
         QStringLiteral("scalewatt schedule gpt-2.json --format json > schedule.json")});
    addFile(parser);
    parser.addOption(start,
                     QCoreApplication::translate("CommandLine",
                                                 "When it could start, on the clock of the place: 2026-07-01 or "
                                                 "2026-07-01T09; else the first hour of the year."),
                     QStringLiteral("DATE"));
    parser.addOption(deadline,
                     QCoreApplication::translate("CommandLine", "When it must be done, in hours after the start."),
                     QStringLiteral("HOURS"));
    parser.addOption(flexibility,
                     QCoreApplication::translate("CommandLine",
                                                 "The deadline as a share: 1 lets the run take twice its length. Without "
                                                 "either the file's own schedule counts, else 1."),
                     QStringLiteral("SHARE"));
    parser.addOption(zone,
                     QCoreApplication::translate("CommandLine",
                                                 "Zone whose hours count, such as FR or US-CAL-CISO; else that of the "
                                                 "scenario's place."),
                     QStringLiteral("ID"));
    addForm(parser);
    return parser;
}

model::CivilTime startFrom(const CommandParser& parser) {
    const auto time = model::civilTimeFrom(parser.value(start).toStdString());
    if (!time) {
        throw UsageError(QCoreApplication::translate(
                             "CommandLine", "--start is “%1”; allowed is a day such as 2026-07-01, or an hour of it: "
                                            "2026-07-01T09.")
                             .arg(parser.value(start)));
    }
    return *time;
}

model::ScheduleQuestion questionFrom(const CommandParser& parser) {
    if (parser.isSet(deadline) && parser.isSet(flexibility)) {
        throw UsageError(QCoreApplication::translate("CommandLine", "--deadline and --flexibility say the same; give one."));
    }
    model::ScheduleQuestion question;
    question.zone = parser.value(zone).toStdString();
    if (parser.isSet(start)) {
        question.start = startFrom(parser);
    }
    if (parser.isSet(flexibility)) {
        question.flexibility = parser.number(flexibility, 0.0, mostFlexible);
    }
    if (parser.isSet(deadline)) {
        question.deadlineH = parser.number(deadline, 0.0, longestDeadline);
    }
    return question;
}

} // namespace

int runSchedule(const QStringList& words, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QString file = parser.single();
    const Form form = formFrom(parser);
    const model::ScheduleQuestion question = questionFrom(parser);
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario scenario = ui::openScenario(file, loaded.catalog);
    const model::Schedule schedule = model::planSchedule(scenario, model::simulate(scenario, loaded.catalog),
                                                         loaded.catalog, ui::hourlyData(), question);
    toldErrors(file, schedule.notices, style);
    if (form == Form::Json) {
        writeOutput(QByteArray::fromStdString(model::scheduleJson(schedule, noticeTexts(schedule.notices, style))));
    } else if (schedule.pausing) {
        writeOutput(form == Form::Csv ? QByteArray::fromStdString(model::scheduleCsv(schedule))
                                                    : scheduleText(schedule, loaded.catalog, style).toUtf8());
    }
    return schedule.pausing ? success : badInput;
}

} // namespace app
