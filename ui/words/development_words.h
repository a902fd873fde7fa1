// Words of the section "development".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::development {

using enum model::Id;
using enum model::Quantity;
using S = model::Symbol;

inline constexpr std::array parameterWords{
    ParameterWords{DevelopmentOn, QT_TRANSLATE_NOOP("ParameterWords", "Count experiments"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Searches, tries and failed runs before the final one. Off, only the final run counts.")},
    ParameterWords{DevelopmentFactor, QT_TRANSLATE_NOOP("ParameterWords", "All runs over the final run"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Energy of the whole project over that of the final run; 1 means no experiments. Reports "
                                     "give 1.5 to 2.7 for language models, and about 2,000 for one pipeline of 2018.")},
    ParameterWords{DevelopmentTrials, QT_TRANSLATE_NOOP("ParameterWords", "Trials"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "How many settings are tried. With a number here the factor follows from trials, their "
                                     "length, early stopping and failed runs.")},
    ParameterWords{DevelopmentApproach, QT_TRANSLATE_NOOP("ParameterWords", "Way of searching"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Searching trains anew for every trial. Default first trains once as others did, chooses "
                                     "the model, and only fine-tunes the chosen one.")},
    ParameterWords{DevelopmentTrialFraction, QT_TRANSLATE_NOOP("ParameterWords", "Length of a trial"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Work of one trial as a share of the final run.")},
    ParameterWords{DevelopmentEarlyStopping, QT_TRANSLATE_NOOP("ParameterWords", "Saved by early stopping"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Share of the trials' work that is not done because bad trials are stopped.")},
    ParameterWords{DevelopmentFailedRuns, QT_TRANSLATE_NOOP("ParameterWords", "Failed runs"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Work lost in runs that were thrown away, in final runs: 0.5 is half of one.")},
};

inline constexpr std::array otherNames{
    OtherNames{DevelopmentOn, "development experiments research search tuning 实验 开发 研发 搜索 调参"},
    OtherNames{DevelopmentFactor, "development factor overhead experiments multiplier 实验 倍数 开发 系数"},
    OtherNames{DevelopmentTrials, "trials search hyper-parameter hyperparameter sweep grid tuning 试验 次数 超参数 搜索 调参"},
    OtherNames{DevelopmentApproach, "approach default configuration fine-tune search 方式 默认配置 微调 搜索"},
    OtherNames{DevelopmentTrialFraction, "trial length fraction share proxy 试验 长度 比例"},
    OtherNames{DevelopmentEarlyStopping, "early stopping pruning hyperband saved 早停 提前停止 节省"},
    OtherNames{DevelopmentFailedRuns, "failed runs crash lost restarts 失败 崩溃 重跑"},
};

inline constexpr std::array choiceWords{
    ChoiceWords{DevelopmentApproach, "search", QT_TRANSLATE_NOOP("ChoiceWords", "Train anew for every trial")},
    ChoiceWords{DevelopmentApproach, "default_first",
                QT_TRANSLATE_NOOP("ChoiceWords", "Default first, then fine-tune the chosen model")},
};

inline constexpr std::array noticeWords{
    NoticeWords{"development.factor_idle",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The factor of %1 is not used: trials or failed runs are given, and the factor follows from "
                                  "them. Clear one or the other."),
                {As::Plain}},
};

inline constexpr std::array quantityWords{
    QuantityWords{DevelopmentFlop, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, compute")},
    QuantityWords{DevelopmentDeviceHours, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, device-hours")},
    QuantityWords{DevelopmentDays, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, time on all devices")},
    QuantityWords{DevelopmentBoardEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, energy of the boards")},
    QuantityWords{DevelopmentNodeEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, energy of the servers")},
    QuantityWords{DevelopmentEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, energy")},
    QuantityWords{DevelopmentOperationalKg,
                  QT_TRANSLATE_NOOP("QuantityWords", "Experiments, operation, location-based CO₂e")},
    QuantityWords{DevelopmentMarketBasedKg,
                  QT_TRANSLATE_NOOP("QuantityWords", "Experiments, operation, market-based CO₂e")},
    QuantityWords{DevelopmentEmbodiedKg, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, making the hardware, CO₂e")},
    QuantityWords{DevelopmentWaterL, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, water")},
    QuantityWords{DevelopmentCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Experiments, cost")},
};

inline constexpr std::array symbolWords{
    SymbolWords{S::DevelopmentFactor, QT_TRANSLATE_NOOP("SymbolWords", "All runs over the final run"), ValueForm::Plain},
    SymbolWords{S::Trials, QT_TRANSLATE_NOOP("SymbolWords", "Trials"), ValueForm::Plain},
    SymbolWords{S::TrialFraction, QT_TRANSLATE_NOOP("SymbolWords", "Work of a trial over the final run"), ValueForm::Percent},
    SymbolWords{S::EarlyStopping, QT_TRANSLATE_NOOP("SymbolWords", "Share of the trials' work saved by early stopping"),
                ValueForm::Percent},
    SymbolWords{S::FailedRuns, QT_TRANSLATE_NOOP("SymbolWords", "Failed runs"), ValueForm::Plain},
    SymbolWords{S::DevelopmentFlop, QT_TRANSLATE_NOOP("SymbolWords", "Compute of the experiments"), ValueForm::Unit},
    SymbolWords{S::DevelopmentHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours of the experiments"), ValueForm::Unit},
    SymbolWords{S::DevelopmentDays, QT_TRANSLATE_NOOP("SymbolWords", "Time of the experiments on all devices"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentBoardEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the boards in experiments"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentNodeEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the servers in experiments"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the data centre in experiments"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentOperationalKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of running experiments, location-based"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentMarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of running experiments, market-based"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentEmbodiedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making hardware for experiments"),
                ValueForm::Unit},
    SymbolWords{S::DevelopmentWater, QT_TRANSLATE_NOOP("SymbolWords", "Water of the experiments"), ValueForm::Unit},
    SymbolWords{S::DevelopmentCost, QT_TRANSLATE_NOOP("SymbolWords", "Cost of the experiments"), ValueForm::Unit},
};

} // namespace ui::development
