// Words of the section "schedule".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::waiting {

using enum model::Id;
using enum model::Quantity;
using S = model::Symbol;

inline constexpr std::array parameterWords{
    ParameterWords{ScheduleOn, QT_TRANSLATE_NOOP("ParameterWords", "Move to cleaner hours"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Power is cleaner in some hours than in others. Work that may wait is done in those; what "
                                     "that saves is taken off the location-based total.")},
    ParameterWords{ScheduleWay, QT_TRANSLATE_NOOP("ParameterWords", "Way to wait"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "One clean stretch without a break, or pauses in the dirtiest hours. Pausing saves more and "
                                     "needs checkpoints, and machines that others use meanwhile.")},
    ParameterWords{ScheduleSlack, QT_TRANSLATE_NOOP("ParameterWords", "Patience"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "By how many hours the run may be done later than if it started at once. A day lets it choose "
                                     "any hour of the day, a week also waits for wind.")},
    ParameterWords{ScheduleDeadline, QT_TRANSLATE_NOOP("ParameterWords", "Deadline"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Hours from the moment at which it could start until it must be done. Given, it goes before "
                                     "the patience.")},
    ParameterWords{ScheduleFlexibleShare, QT_TRANSLATE_NOOP("ParameterWords", "Share that can wait"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Part of the run's energy that is moved; the rest is used whenever it comes.")},
    ParameterWords{ScheduleZone, QT_TRANSLATE_NOOP("ParameterWords", "Whose hours"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Place whose hourly carbon intensity gives the shape of day and year. Empty: the place of the "
                                     "training.")},
    ParameterWords{ScheduleMoves, QT_TRANSLATE_NOOP("ParameterWords", "What is moved"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "The final run alone, or the experiments as well. Experiments are taken to be as long as the "
                                     "final run; shorter ones save more.")},
    ParameterWords{ScheduleRealisedShare, QT_TRANSLATE_NOOP("ParameterWords", "Saving that a forecast reaches"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Share of what is saved by who knows every hour beforehand. The hours to come have to be "
                                     "forecast, and some are forecast wrongly.")},
};

inline constexpr std::array otherNames{
    OtherNames{ScheduleOn, "schedule time of day hours shift flexible wait carbon aware 时段 时间 错峰 平移 等待 碳感知"},
    OtherNames{ScheduleWay, "way window stretch pause suspend resume checkpoint 方式 窗口 暂停 检查点"},
    OtherNames{ScheduleSlack, "slack patience delay wait flexibility hours 余量 耐心 等待 延迟"},
    OtherNames{ScheduleDeadline, "deadline due finish hours 截止 期限 最晚"},
    OtherNames{ScheduleFlexibleShare, "flexible share part load shifting 灵活 份额 可移动"},
    OtherNames{ScheduleZone, "zone hourly hours grid place 小时 区域 电网 时区"},
    OtherNames{ScheduleMoves, "experiments final run moved scope 实验 正式 移动 范围"},
    OtherNames{ScheduleRealisedShare, "forecast hindsight realised prediction error 预测 事后 兑现 误差"},
};

inline constexpr std::array choiceWords{
    ChoiceWords{ScheduleWay, "stretch", QT_TRANSLATE_NOOP("ChoiceWords", "One clean stretch")},
    ChoiceWords{ScheduleWay, "pausing", QT_TRANSLATE_NOOP("ChoiceWords", "Pauses in dirty hours")},
    ChoiceWords{ScheduleMoves, "final_run", QT_TRANSLATE_NOOP("ChoiceWords", "The final run")},
    ChoiceWords{ScheduleMoves, "with_experiments", QT_TRANSLATE_NOOP("ChoiceWords", "Experiments too")},
};

inline constexpr std::array noticeWords{
    NoticeWords{"schedule.no_data",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The catalogue in use holds no hours, so that waiting saves nothing here.")},
    NoticeWords{"schedule.nothing_to_choose",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "No hourly carbon intensity is known for %1, so that waiting saves nothing here. Choose whose "
                                  "hours should count."),
                {As::Text}},
    NoticeWords{"schedule.deadline_missed",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The deadline of %1 hours comes before the run is done, which takes %2: no hour is left to "
                                  "choose and nothing is saved. Allow more time or use more devices."),
                {As::Plain, As::Plain}},
    NoticeWords{"schedule.run_fills_year",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The run takes %1 days, longer than the year of hours: it works through every hour, and waiting "
                                  "saves nothing. Use more devices."),
                {As::Plain}},
    NoticeWords{"schedule.long_run_here",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "A run of %1 days works through clean and dirty hours alike, so that waiting saves %2 of its "
                                  "operation. A cleaner place saves more."),
                {As::Plain, As::Share}},
    NoticeWords{"schedule.hindsight",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The cleanest hours are chosen from those of %1 after the fact. Of that saving %2 is counted, "
                                  "which is what forecasts reach; pauses are taken to draw no power."),
                {As::Year, As::Share}},
    NoticeWords{"schedule.no_experiments",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "No experiments are counted, so there are none to move. Switch them on, or move the final run "
                                  "alone.")},
};

inline constexpr std::array quantityWords{
    QuantityWords{ScheduleSavedKg, QT_TRANSLATE_NOOP("QuantityWords", "Saved in cleaner hours, CO₂e")},
    QuantityWords{ScheduleSavedShare, QT_TRANSLATE_NOOP("QuantityWords", "Saved in cleaner hours, share of operation")},
    QuantityWords{ScheduleDelayDays, QT_TRANSLATE_NOOP("QuantityWords", "Done later for cleaner hours")},
};

inline constexpr std::array symbolWords{
    SymbolWords{S::WaitingSlack, QT_TRANSLATE_NOOP("SymbolWords", "Hours by which the run may be done later"), ValueForm::Unit},
    SymbolWords{S::WaitingDeadline, QT_TRANSLATE_NOOP("SymbolWords", "Hours until the run must be done"), ValueForm::Unit},
    SymbolWords{S::FlexibleShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the energy that can wait"), ValueForm::Percent},
    SymbolWords{S::RealisedShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the saving that a forecast reaches"),
                ValueForm::Percent},
    SymbolWords{S::HourSaving, QT_TRANSLATE_NOOP("SymbolWords", "Mean saving of the cleanest hours over all starts in the year"),
                ValueForm::Percent},
    SymbolWords{S::ShiftedShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of operation saved in cleaner hours"),
                ValueForm::Percent},
    SymbolWords{S::ShiftedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e saved in cleaner hours"), ValueForm::Unit},
    SymbolWords{S::WaitingDays, QT_TRANSLATE_NOOP("SymbolWords", "Mean delay for cleaner hours"), ValueForm::Unit},
};

} // namespace ui::waiting
