// What measures have to say.
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"

namespace ui::measures {

inline constexpr std::array noticeWords{
    NoticeWords{"measure.already",
                QT_TRANSLATE_NOOP("NoticeWords", "“%1” is there already, or better. Choose a value that goes further."),
                {As::Own}},
    NoticeWords{"measure.needs_section",
                QT_TRANSLATE_NOOP("NoticeWords", "This works on a part of the life that is switched off. Switch on “%1” first."),
                {As::Own}},
    NoticeWords{"measure.needs_trials",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The experiments are not counted one by one, so nothing says how they are done. Give “%1” first."),
                {As::Own}},
    NoticeWords{"measure.adapts_already",
                QT_TRANSLATE_NOOP("NoticeWords", "This training adapts a model that exists already, or distils one.")},
    NoticeWords{"measure.device_lacks",
                QT_TRANSLATE_NOOP("NoticeWords", "%1 does not compute in %2. Choose another precision, or newer hardware as well."),
                {As::Text, As::Text}},
    NoticeWords{"measure.no_newer_device",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "In the scenario's year no newer device of the maker of %1 did more per watt. Choose a device."),
                {As::Text}},
    NoticeWords{"measure.no_cleaner_place",
                QT_TRANSLATE_NOOP("NoticeWords", "No place like this one has cleaner power. Choose a place to compare.")},
    NoticeWords{"measure.no_trend",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Too few years of this grid are known for a trend, so its carbon intensity stays as it is.")},
    NoticeWords{"measure.no_answer",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "With this measure the scenario has no answer, for instance because the model no longer fits or "
                                  "the target is out of reach. It is left out.")},
    NoticeWords{"measure.changes_nothing", QT_TRANSLATE_NOOP("NoticeWords", "This changes nothing here: something else decides.")},
    NoticeWords{"measure.later_wins",
                QT_TRANSLATE_NOOP("NoticeWords", "The same measure stands further down with another value; that one counts.")},
    NoticeWords{"measure.with_later",
                QT_TRANSLATE_NOOP("NoticeWords", "This takes effect only together with a measure further down.")},
    NoticeWords{"measure.contract_only",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Counts in the market-based figure alone. The grid that supplies the power stays what it is.")},
    NoticeWords{"measure.base_not_counted",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The making of the base model stays with those who trained it, and no accuracy follows for an "
                                  "adapted model. Check that a fitting base model exists.")},
    NoticeWords{"measure.making_not_counted",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Making the smaller model takes about %1 of the training and is not counted; it loses some "
                                  "accuracy, which has to be checked."),
                {As::Share}},
};

} // namespace ui::measures
