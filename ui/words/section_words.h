// Words of all optional sections, in the order of the model's tables: a new section adds its own here.
#pragma once

#include "model/joined.h"
#include "ui/words/development_words.h"

namespace ui {

inline constexpr auto sectionParameterWords = development::parameterWords;
inline constexpr auto sectionOtherNames = development::otherNames;
inline constexpr auto sectionChoiceWords = development::choiceWords;
inline constexpr auto sectionNoticeWords = development::noticeWords;
inline constexpr auto sectionQuantityWords = development::quantityWords;
inline constexpr auto sectionSymbolWords = development::symbolWords;

} // namespace ui
