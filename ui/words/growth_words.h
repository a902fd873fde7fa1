// Words of the section "growth".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::growth {

using enum model::Id;

inline constexpr std::array parameterWords{
    ParameterWords{GrowthOn, QT_TRANSLATE_NOOP("ParameterWords", "Look ahead"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "What becomes of this energy if demand goes on doubling, and where that must end. It adds "
                                     "nothing to the totals.")},
    ParameterWords{GrowthDoubling, QT_TRANSLATE_NOOP("ParameterWords", "Months to double"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Time in which demand doubles. 3.4 described the largest runs of 2012 to 2018; later counts "
                                     "give 5 to 10.")},
    ParameterWords{GrowthBase, QT_TRANSLATE_NOOP("ParameterWords", "Energy in the first year"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "What the growth begins with. Empty: one project like this one a year.")},
    ParameterWords{GrowthEfficiency, QT_TRANSLATE_NOOP("ParameterWords", "Better hardware, factor a year"),
                   QT_TRANSLATE_NOOP("ParameterWords", "How much more new hardware does with a kilowatt-hour every year.")},
    ParameterWords{GrowthGrid, QT_TRANSLATE_NOOP("ParameterWords", "Path of the grid"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "The grid as it is, on its own trend of 2015 to 2025, or falling evenly to nothing.")},
    ParameterWords{GrowthGridYear, QT_TRANSLATE_NOOP("ParameterWords", "Year without emissions"),
                   QT_TRANSLATE_NOOP("ParameterWords", "When the grid has reached its target.")},
    ParameterWords{GrowthRealised, QT_TRANSLATE_NOOP("ParameterWords", "Claimed savings that come true"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Share of the 1.5 to 4 % of world emissions that AI is said to save in 2030.")},
    ParameterWords{GrowthOwed, QT_TRANSLATE_NOOP("ParameterWords", "Savings owed to AI"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Share of those savings that would not come without AI.")},
};

inline constexpr std::array otherNames{
    OtherNames{GrowthOn, "growth future projection outlook demand 增长 未来 展望 预测"},
    OtherNames{GrowthDoubling, "doubling months growth trend exponential 翻倍 月 增长 趋势"},
    OtherNames{GrowthBase, "base energy first year start 起点 基数 能耗 首年"},
    OtherNames{GrowthEfficiency, "efficiency hardware improvement koomey 能效 硬件 进步"},
    OtherNames{GrowthGrid, "grid path decarbonisation trend target 电网 路径 脱碳 趋势"},
    OtherNames{GrowthGridYear, "target year net zero 目标 年份 零排放"},
    OtherNames{GrowthRealised, "savings claims realised balance pwc 节省 兑现 平衡"},
    OtherNames{GrowthOwed, "savings owed attribution additional 节省 归因"},
};

inline constexpr std::array choiceWords{
    ChoiceWords{GrowthGrid, "held", QT_TRANSLATE_NOOP("ChoiceWords", "As it is")},
    ChoiceWords{GrowthGrid, "trend", QT_TRANSLATE_NOOP("ChoiceWords", "Its own trend")},
    ChoiceWords{GrowthGrid, "target", QT_TRANSLATE_NOOP("ChoiceWords", "To nothing by a year")},
};

inline constexpr std::array noticeWords{
    NoticeWords{"growth.meets_the_world",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Doubling every %1 months, with hardware better by a factor of %2 a year, this would take all "
                                  "electricity in the world (%3 TWh a year) in %4. The growth cannot go on until then."),
                {As::Plain, As::Plain, As::Plain, As::Year}},
    NoticeWords{"growth.never",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Doubling every %1 months, with hardware better by a factor of %2 a year, energy never reaches "
                                  "all electricity in the world (%3 TWh a year): hardware gains as fast."),
                {As::Plain, As::Plain, As::Plain}},
};

} // namespace ui::growth
