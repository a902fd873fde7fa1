#include "app/schedule_text.h"

#include <QCoreApplication>
#include <cmath>

#include "app/text_table.h"
#include "ui/topics/hourly_place.h"
#include "ui/words/wording.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

constexpr double hoursPerDay = 24.0;

QString duration(double hours, const ui::NumberStyle& style) {
    return ui::durationText(hours / hoursPerDay, style);
}

// Hundredths of a percent say nothing.
QString share(double fraction, const ui::NumberStyle& style) {
    constexpr double step = 1000.0;
    return ui::percentText(std::round(fraction * step) / step, style, 3);
}

QString time(const model::Schedule& schedule, double hours) {
    const QString text = QString::fromStdString(schedule.timeText(hours));
    return text.left(10) + u' ' + text.mid(11, 5);
}

QString headline(const model::Schedule& schedule, const model::Catalog& catalog, const ui::NumberStyle& style) {
    return words(QT_TRANSLATE_NOOP("CommandLine", "%1: a run of %2, done within %3 from %4 (clock of the place)"))
        .arg(ui::zoneLabel(*schedule.zone, catalog), duration(schedule.runH, style),
             duration(schedule.deadlineH, style), time(schedule, 0.0));
}

QStringList row(const QString& name, const model::Schedule& schedule, const model::ScheduledRun& run,
                const ui::NumberStyle& style) {
    return {name,
            time(schedule, run.hours.startH),
            time(schedule, run.hours.finishH),
            ui::plainText(run.hours.pauses, style),
            ui::plainText(run.hours.meanG, style),
            ui::massText(run.kgCo2e, style),
            share(run.savingOverOnce, style),
            share(run.savingOverMean, style),
            duration(run.delayH, style)};
}

QString choiceTable(const model::Schedule& schedule, const ui::NumberStyle& style) {
    const std::vector<QStringList> rows{
        {QString(), words(QT_TRANSLATE_NOOP("CommandLine", "begins")), words(QT_TRANSLATE_NOOP("CommandLine", "ends")),
         words(QT_TRANSLATE_NOOP("CommandLine", "pauses")), words(QT_TRANSLATE_NOOP("CommandLine", "g/kWh")),
         words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e")), words(QT_TRANSLATE_NOOP("CommandLine", "against at once")),
         words(QT_TRANSLATE_NOOP("CommandLine", "against the mean")), words(QT_TRANSLATE_NOOP("CommandLine", "delay"))},
        row(words(QT_TRANSLATE_NOOP("CommandLine", "At once")), schedule, *schedule.atOnce, style),
        row(words(QT_TRANSLATE_NOOP("CommandLine", "Cleanest stretch")), schedule, *schedule.stretch, style),
        row(words(QT_TRANSLATE_NOOP("CommandLine", "Pausing")), schedule, *schedule.pausing, style)};
    return textTable(rows, {3, 4, 5, 6, 7, 8});
}

QString delayTable(const model::Schedule& schedule, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "done within")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "one stretch saves")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "pausing saves"))}};
    for (const model::DelayPoint& point : schedule.delays) {
        rows.push_back({duration(point.deadlineH, style), share(point.stretchSaving, style),
                        share(point.pausingSaving, style)});
    }
    return textTable(rows, {0, 1, 2});
}

QString lengthTable(const model::Schedule& schedule, const ui::NumberStyle& style) {
    std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "a run of")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "one stretch saves")),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "pausing saves"))}};
    for (const model::LengthPoint& point : schedule.lengths) {
        rows.push_back({duration(point.lengthH, style), share(point.stretchSaving, style),
                        share(point.pausingSaving, style)});
    }
    return textTable(rows, {0, 1, 2});
}

QString noticeLines(const model::Schedule& schedule, const ui::NumberStyle& style) {
    QString text;
    for (const model::Notice& notice : schedule.notices) {
        text += QCoreApplication::translate("CommandLine", "%1: %2", "severity, notice")
                    .arg(ui::severityLabel(notice.severity), ui::noticeText(notice, style)) +
                u'\n';
    }
    return text;
}

} // namespace

QString scheduleText(const model::Schedule& schedule, const model::Catalog& catalog, const ui::NumberStyle& style) {
    const QString gap(u'\n');
    return headline(schedule, catalog, style) + gap + gap + choiceTable(schedule, style) + gap +
           words(QT_TRANSLATE_NOOP("CommandLine", "This run on average over all starts of the year:")) + gap +
           delayTable(schedule, style) + gap +
           words(QT_TRANSLATE_NOOP("CommandLine", "Runs of other lengths with a day's patience:")) + gap +
           lengthTable(schedule, style) + gap + noticeLines(schedule, style);
}

} // namespace app
