// Words of the section "data_movement".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::moving {

using enum model::Id;
using enum model::Quantity;
using S = model::Symbol;

inline constexpr std::array parameterWords{
    ParameterWords{DataMovementOn, QT_TRANSLATE_NOOP("ParameterWords", "Count moving the data"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Sending the corpus to where the training runs and keeping it there, and whether training "
                                     "in the other place pays that back.")},
    ParameterWords{DataMovementSource, QT_TRANSLATE_NOOP("ParameterWords", "Where the data lie"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "The place the corpus comes from, where the training would run otherwise. Empty: the same "
                                     "grid, so nothing is saved.")},
    ParameterWords{DataMovementSourceIntensity, QT_TRANSLATE_NOOP("ParameterWords", "Carbon intensity there"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Emissions per kilowatt-hour where the data lie.")},
    ParameterWords{DataMovementCorpus, QT_TRANSLATE_NOOP("ParameterWords", "Size of the corpus"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "One copy, in terabytes. Left empty it follows from the tokens, each different one once.")},
    ParameterWords{DataMovementBytesPerToken, QT_TRANSLATE_NOOP("ParameterWords", "Bytes per token"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Raw English text takes 3 to 5 bytes a token, token numbers 2 to 4.")},
    ParameterWords{DataMovementCopies, QT_TRANSLATE_NOOP("ParameterWords", "Copies"),
                   QT_TRANSLATE_NOOP("ParameterWords", "How often the corpus is sent and kept.")},
    ParameterWords{DataMovementNetwork, QT_TRANSLATE_NOOP("ParameterWords", "Energy of the network"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Average energy of sending a gigabyte between data centres. Studies differ by a factor of "
                                     "sixty, and more traffic barely changes what networks draw.")},
    ParameterWords{DataMovementStorage, QT_TRANSLATE_NOOP("ParameterWords", "Power of storage"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Drives that keep one copy, per terabyte, before cooling.")},
    ParameterWords{DataMovementMonths, QT_TRANSLATE_NOOP("ParameterWords", "Months kept"),
                   QT_TRANSLATE_NOOP("ParameterWords", "How long the copies stay where the training runs.")},
};

inline constexpr std::array otherNames{
    OtherNames{DataMovementOn, "data movement transfer move corpus dataset copy 数据 迁移 搬运 传输 语料"},
    OtherNames{DataMovementSource, "source region origin data lie from 来源 地区 数据 所在地"},
    OtherNames{DataMovementSourceIntensity, "source carbon intensity grid 来源 碳强度 电网"},
    OtherNames{DataMovementCorpus, "corpus size terabytes tb dataset bytes 语料 大小 数据量 太字节"},
    OtherNames{DataMovementBytesPerToken, "bytes per token text 字节 词元"},
    OtherNames{DataMovementCopies, "copies replicas mirrors 副本 份数 拷贝"},
    OtherNames{DataMovementNetwork, "network transfer energy kwh gb internet 网络 传输 能耗"},
    OtherNames{DataMovementStorage, "storage disk drive ssd hdd watts power 存储 硬盘 功率"},
    OtherNames{DataMovementMonths, "months kept storage duration 月 存储 时长"},
};

inline constexpr std::array noticeWords{
    NoticeWords{"data_movement.pays_back",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Moving %1 TB to %2 costs %3 and saves %4 on training there; it pays back after %5 "
                                  "device-hours. The same machines and PUE are assumed in both places."),
                {As::Plain, As::Text, As::Mass, As::Mass, As::Plain}},
    NoticeWords{"data_movement.saves_nothing",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Moving %1 TB to %2 costs %3 and saves nothing: the grid there is no cleaner than where the "
                                  "data lie. Choose another place for either."),
                {As::Plain, As::Text, As::Mass}},
};

inline constexpr std::array quantityWords{
    QuantityWords{DataMovementTb, QT_TRANSLATE_NOOP("QuantityWords", "Corpus")},
    QuantityWords{DataMovementNetworkKwh, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, energy of networks")},
    QuantityWords{DataMovementStorageKwh, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, energy of drives")},
    QuantityWords{DataMovementEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, energy")},
    QuantityWords{DataMovementKg, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, location-based CO₂e")},
    QuantityWords{DataMovementMarketBasedKg, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, market-based CO₂e")},
    QuantityWords{DataMovementWaterL, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, water")},
    QuantityWords{DataMovementCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Moving data, cost of electricity")},
    QuantityWords{DataMovementSavedKg, QT_TRANSLATE_NOOP("QuantityWords", "Saved by training elsewhere, CO₂e")},
    QuantityWords{DataMovementPaybackHours, QT_TRANSLATE_NOOP("QuantityWords", "Moving pays back after, device-hours")},
};

inline constexpr std::array symbolWords{
    SymbolWords{S::SourceIntensity, QT_TRANSLATE_NOOP("SymbolWords", "Carbon intensity where the data lie"), ValueForm::Unit},
    SymbolWords{S::CorpusTb, QT_TRANSLATE_NOOP("SymbolWords", "Size of the corpus"), ValueForm::Unit},
    SymbolWords{S::BytesPerToken, QT_TRANSLATE_NOOP("SymbolWords", "Bytes per token"), ValueForm::Plain},
    SymbolWords{S::Copies, QT_TRANSLATE_NOOP("SymbolWords", "Copies of the corpus"), ValueForm::Plain},
    SymbolWords{S::NetworkKwhPerGb, QT_TRANSLATE_NOOP("SymbolWords", "Energy of sending a gigabyte"), ValueForm::Unit},
    SymbolWords{S::StorageWPerTb, QT_TRANSLATE_NOOP("SymbolWords", "Power of keeping a terabyte"), ValueForm::Unit},
    SymbolWords{S::StorageMonths, QT_TRANSLATE_NOOP("SymbolWords", "Months the copies are kept"), ValueForm::Plain},
    SymbolWords{S::NetworkEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of networks for the corpus"), ValueForm::Unit},
    SymbolWords{S::StorageEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of drives for the corpus"), ValueForm::Unit},
    SymbolWords{S::MovedEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of moving the data"), ValueForm::Unit},
    SymbolWords{S::MovedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of moving the data, location-based"), ValueForm::Unit},
    SymbolWords{S::MovedMarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of moving the data, market-based"),
                ValueForm::Unit},
    SymbolWords{S::MovedWater, QT_TRANSLATE_NOOP("SymbolWords", "Water of moving the data"), ValueForm::Unit},
    SymbolWords{S::MovedCost, QT_TRANSLATE_NOOP("SymbolWords", "Cost of moving the data"), ValueForm::Unit},
    SymbolWords{S::SavedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e saved by training here and not where the data lie"),
                ValueForm::Unit},
    SymbolWords{S::PaybackHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours after which moving has paid back"),
                ValueForm::Unit},
};

} // namespace ui::moving
