// Words of the section "base".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::base {

using enum model::Id;
using enum model::Quantity;
using S = model::Symbol;

inline constexpr std::array parameterWords{
    ParameterWords{BaseOn, QT_TRANSLATE_NOOP("ParameterWords", "Count the model it starts from"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "An adaptation is not free: somebody trained the model off the shelf. Off, only the "
                                     "adaptation counts.")},
    ParameterWords{BaseTokens, QT_TRANSLATE_NOOP("ParameterWords", "Tokens it was trained on"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "What the model off the shelf has seen. Its training is counted on the machines and in the "
                                     "place of this scenario.")},
    ParameterWords{BaseShare, QT_TRANSLATE_NOOP("ParameterWords", "Share carried by this project"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "All of the making, or a part: 1 % where a hundred projects start from the same model.")},
};

inline constexpr std::array otherNames{
    OtherNames{BaseOn, "base model off the shelf pretrained foundation reuse scratch 基础模型 现成 预训练 从头"},
    OtherNames{BaseTokens, "base tokens corpus pretraining 基础模型 词元 语料"},
    OtherNames{BaseShare, "base share amortised amortized users 分摊 份额 基础模型"},
};

inline constexpr std::array noticeWords{
    NoticeWords{"base.from_scratch",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "This run trains from scratch, and the making of a model it starts from is counted as well. "
                                  "That is right if it goes on training that model; else switch it off.")},
};

inline constexpr std::array quantityWords{
    QuantityWords{BaseFlop, QT_TRANSLATE_NOOP("QuantityWords", "Base model, compute")},
    QuantityWords{BaseDeviceHours, QT_TRANSLATE_NOOP("QuantityWords", "Base model, device-hours")},
    QuantityWords{BaseEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Base model, energy")},
    QuantityWords{BaseOperationalKg, QT_TRANSLATE_NOOP("QuantityWords", "Base model, operation, location-based CO₂e")},
    QuantityWords{BaseMarketBasedKg, QT_TRANSLATE_NOOP("QuantityWords", "Base model, operation, market-based CO₂e")},
    QuantityWords{BaseEmbodiedKg, QT_TRANSLATE_NOOP("QuantityWords", "Base model, making the hardware, CO₂e")},
    QuantityWords{BaseWaterL, QT_TRANSLATE_NOOP("QuantityWords", "Base model, water")},
    QuantityWords{BaseCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Base model, cost")},
};

inline constexpr std::array symbolWords{
    SymbolWords{S::BaseTokens, QT_TRANSLATE_NOOP("SymbolWords", "Tokens the base model was trained on"), ValueForm::Plain},
    SymbolWords{S::BaseShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the base model carried"), ValueForm::Percent},
    SymbolWords{S::BaseFlop, QT_TRANSLATE_NOOP("SymbolWords", "Compute of the base model"), ValueForm::Unit},
    SymbolWords{S::BaseHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours of the base model"), ValueForm::Unit},
    SymbolWords{S::BaseEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the data centre for the base model"),
                ValueForm::Unit},
    SymbolWords{S::BaseOperationalKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of training the base model, location-based"),
                ValueForm::Unit},
    SymbolWords{S::BaseMarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of training the base model, market-based"),
                ValueForm::Unit},
    SymbolWords{S::BaseEmbodiedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making hardware for the base model"),
                ValueForm::Unit},
    SymbolWords{S::BaseWater, QT_TRANSLATE_NOOP("SymbolWords", "Water of the base model"), ValueForm::Unit},
    SymbolWords{S::BaseCost, QT_TRANSLATE_NOOP("SymbolWords", "Cost of the base model"), ValueForm::Unit},
};

} // namespace ui::base
