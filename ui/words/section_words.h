// Words of all optional sections, in the order of the model's tables: a new section adds its own here.
#pragma once

#include "model/joined.h"
#include "ui/words/base_words.h"
#include "ui/words/data_movement_words.h"
#include "ui/words/deployment_words.h"
#include "ui/words/development_words.h"
#include "ui/words/growth_words.h"
#include "ui/words/measure_notice_words.h"
#include "ui/words/schedule_words.h"

namespace ui {

inline constexpr auto sectionParameterWords =
    model::joined(development::parameterWords, moving::parameterWords, deployment::parameterWords, waiting::parameterWords,
                  growth::parameterWords, base::parameterWords);
inline constexpr auto sectionOtherNames =
    model::joined(development::otherNames, moving::otherNames, deployment::otherNames, waiting::otherNames, growth::otherNames,
                  base::otherNames);
inline constexpr auto sectionChoiceWords =
    model::joined(development::choiceWords, deployment::choiceWords, waiting::choiceWords, growth::choiceWords);
inline constexpr auto sectionNoticeWords =
    model::joined(development::noticeWords, moving::noticeWords, deployment::noticeWords, waiting::noticeWords, growth::noticeWords,
                  base::noticeWords, measures::noticeWords);
inline constexpr auto sectionQuantityWords =
    model::joined(development::quantityWords, moving::quantityWords, waiting::quantityWords, base::quantityWords, deployment::quantityWords);
inline constexpr auto sectionSymbolWords =
    model::joined(development::symbolWords, moving::symbolWords, deployment::symbolWords, waiting::symbolWords,
                  base::symbolWords);

} // namespace ui
