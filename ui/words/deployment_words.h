// Words of the section "deployment".
#pragma once

#include <QtGlobal>
#include <array>

#include "ui/words/notice_table.h"
#include "ui/words/word_tables.h"

namespace ui::deployment {

using enum model::Id;
using enum model::Quantity;
using S = model::Symbol;

inline constexpr std::array parameterWords{
    ParameterWords{DeploymentOn, QT_TRANSLATE_NOOP("ParameterWords", "Count deployment"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Answering requests with the finished model. Off, the life ends with "
                                     "training.")},
    ParameterWords{DeploymentRequests, QT_TRANSLATE_NOOP("ParameterWords", "Requests a day"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "In the first month. Many at once share the reading of the weights, so "
                                     "that each takes less energy.")},
    ParameterWords{DeploymentGrowth, QT_TRANSLATE_NOOP("ParameterWords", "Growth of requests a month"),
                   QT_TRANSLATE_NOOP("ParameterWords", "How many more requests each month has than the one before.")},
    ParameterWords{DeploymentMonths, QT_TRANSLATE_NOOP("ParameterWords", "Months in service"),
                   QT_TRANSLATE_NOOP("ParameterWords", "How long the model answers before it is replaced.")},
    ParameterWords{DeploymentInputTokens, QT_TRANSLATE_NOOP("ParameterWords", "Tokens of a question"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Read at once before the answer begins.")},
    ParameterWords{DeploymentOutputTokens, QT_TRANSLATE_NOOP("ParameterWords", "Tokens of an answer"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Written one by one; each needs a pass through the model.")},
    ParameterWords{DeploymentHardware, QT_TRANSLATE_NOOP("ParameterWords", "Serving device"),
                   QT_TRANSLATE_NOOP("ParameterWords", "What answers. Without a choice, the device of training.")},
    ParameterWords{DeploymentReplicaDevices, QT_TRANSLATE_NOOP("ParameterWords", "Devices per copy"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Devices that hold one copy of the model together. Without a number, as "
                                     "many as it needs, doubled until it fits.")},
    ParameterWords{
        DeploymentPrecision, QT_TRANSLATE_NOOP("ParameterWords", "Serving precision"),
        QT_TRANSLATE_NOOP("ParameterWords", "Bits of a weight. Fewer bits mean less to read for every token.")},
    ParameterWords{DeploymentSequences, QT_TRANSLATE_NOOP("ParameterWords", "Requests at once, at most"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "How many requests one copy answers together, if memory holds them and "
                                     "enough of them come.")},
    ParameterWords{DeploymentUseRate, QT_TRANSLATE_NOOP("ParameterWords", "Use of the serving fleet"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "Share of its time that the fleet answers. The rest it stands ready for "
                                     "peaks and draws idle power.")},
    ParameterWords{DeploymentEnergyFactor, QT_TRANSLATE_NOOP("ParameterWords", "Measured over estimated energy"),
                   QT_TRANSLATE_NOOP("ParameterWords",
                                     "1 takes the estimate as it is. Nine in ten measured servers lie between "
                                     "half of it and twice as much.")},
    ParameterWords{
        DeploymentRegion, QT_TRANSLATE_NOOP("ParameterWords", "Place of serving"),
        QT_TRANSLATE_NOOP("ParameterWords", "Where the servers stand. Without a choice, the place of training.")},
    ParameterWords{DeploymentCarbonIntensity, QT_TRANSLATE_NOOP("ParameterWords", "Carbon intensity while serving"),
                   QT_TRANSLATE_NOOP("ParameterWords", "CO₂e per kWh of the grid that feeds the servers.")},
    ParameterWords{DeploymentPue, QT_TRANSLATE_NOOP("ParameterWords", "PUE while serving"),
                   QT_TRANSLATE_NOOP("ParameterWords", "Energy of the whole data centre over that of its servers.")},
};

inline constexpr std::array otherNames{
    OtherNames{DeploymentOn, "deployment serving inference use production 部署 推理 服务 上线 使用"},
    OtherNames{DeploymentRequests, "requests queries traffic volume users calls day 请求 查询 流量 每天 用户"},
    OtherNames{DeploymentGrowth, "growth month demand traffic rise 增长 每月 需求 流量"},
    OtherNames{DeploymentMonths, "months in service years duration 月数 服务期 时长"},
    OtherNames{DeploymentInputTokens, "input prompt question tokens context prefill 输入 提示 问题 词元"},
    OtherNames{DeploymentOutputTokens, "output answer response tokens generated decode 输出 回答 生成 词元"},
    OtherNames{DeploymentHardware, "serving device gpu accelerator inference hardware 推理 设备 硬件 显卡"},
    OtherNames{DeploymentReplicaDevices, "replica tensor parallel devices per copy gpus 副本 张量并行 设备数"},
    OtherNames{DeploymentPrecision, "quantisation quantization precision bits int8 fp8 fp4 量化 精度 位数"},
    OtherNames{DeploymentSequences, "batch size concurrency sequences at once 批量 并发 同时"},
    OtherNames{DeploymentUseRate, "utilisation utilization fleet idle use rate peaks 利用率 空闲 集群"},
    OtherNames{DeploymentEnergyFactor, "calibration measured factor spread correction 校准 实测 系数"},
    OtherNames{DeploymentRegion, "region place serving data centre country 地区 地点 数据中心 部署地"},
    OtherNames{DeploymentCarbonIntensity, "grid carbon intensity serving 电网 碳强度"},
    OtherNames{DeploymentPue, "pue cooling serving 冷却 能效"},
};

inline constexpr std::array choiceWords{
    ChoiceWords{AccuracyAllocation, "lifetime_optimal",
                QT_TRANSLATE_NOOP("ChoiceWords", "Least CO₂e over the whole life")},
    ChoiceWords{DeploymentPrecision, "fp32", QT_TRANSLATE_NOOP("ChoiceWords", "FP32")},
    ChoiceWords{DeploymentPrecision, "tf32", QT_TRANSLATE_NOOP("ChoiceWords", "TF32")},
    ChoiceWords{DeploymentPrecision, "fp16", QT_TRANSLATE_NOOP("ChoiceWords", "FP16")},
    ChoiceWords{DeploymentPrecision, "bf16", QT_TRANSLATE_NOOP("ChoiceWords", "BF16")},
    ChoiceWords{DeploymentPrecision, "fp8", QT_TRANSLATE_NOOP("ChoiceWords", "FP8")},
    ChoiceWords{DeploymentPrecision, "int8", QT_TRANSLATE_NOOP("ChoiceWords", "INT8")},
    ChoiceWords{DeploymentPrecision, "fp4", QT_TRANSLATE_NOOP("ChoiceWords", "FP4")},
};

inline constexpr std::array noticeWords{
    NoticeWords{"accuracy.lifetime_without_deployment",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Nothing but training is counted, so the least over the whole life is taken to be "
                                  "the least compute. Switch on deployment."),
                {}},
    NoticeWords{"deployment.does_not_fit",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The model needs %1 GB to answer: devices per copy, now %2, are %3 GB short. "
                                  "%4 would hold it, or fewer bits per weight."),
                {As::Plain, As::Plain, As::Plain, As::Plain}},
    NoticeWords{"deployment.device_unknown",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Memory, bandwidth or rated power of %1 are not known, so that serving on it "
                                  "cannot be estimated. Choose another serving device."),
                {As::Text}},
    NoticeWords{"deployment.no_requests",
                QT_TRANSLATE_NOOP("NoticeWords", "Nobody asks the model: one copy stands ready and idles."),
                {}},
    NoticeWords{"deployment.never_overtakes",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "In %1 months deployment does not emit as much as what came before it; its share "
                                  "is %2."),
                {As::Plain, As::Share}},
};

inline constexpr std::array quantityWords{
    QuantityWords{DeploymentDeviceHours, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, device-hours")},
    QuantityWords{DeploymentBoardEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, energy of the boards")},
    QuantityWords{DeploymentNodeEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, energy of the servers")},
    QuantityWords{DeploymentEnergyKwh, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, energy")},
    QuantityWords{DeploymentOperationalKg,
                  QT_TRANSLATE_NOOP("QuantityWords", "Deployment, operation, location-based CO₂e")},
    QuantityWords{DeploymentMarketBasedKg,
                  QT_TRANSLATE_NOOP("QuantityWords", "Deployment, operation, market-based CO₂e")},
    QuantityWords{DeploymentEmbodiedKg, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, making the hardware, CO₂e")},
    QuantityWords{DeploymentWaterL, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, water")},
    QuantityWords{DeploymentCostUsd, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, cost")},
    QuantityWords{DeploymentJoulesPerToken,
                  QT_TRANSLATE_NOOP("QuantityWords", "Deployment, energy per output token (boards)")},
    QuantityWords{DeploymentShare, QT_TRANSLATE_NOOP("QuantityWords", "Deployment, share of all CO₂e")},
    QuantityWords{DeploymentBreakEvenMonths,
                  QT_TRANSLATE_NOOP("QuantityWords", "Deployment, months until it has emitted as much as "
                                                     "training")},
};

inline constexpr std::array symbolWords{
    SymbolWords{S::RequestsPerDay, QT_TRANSLATE_NOOP("SymbolWords", "Requests a day in the first month"),
                ValueForm::Count},
    SymbolWords{S::RequestGrowth, QT_TRANSLATE_NOOP("SymbolWords", "Growth of requests a month"), ValueForm::Percent},
    SymbolWords{S::ServingMonths, QT_TRANSLATE_NOOP("SymbolWords", "Months in service"), ValueForm::Plain},
    SymbolWords{S::InputTokens, QT_TRANSLATE_NOOP("SymbolWords", "Tokens of a question"), ValueForm::Plain},
    SymbolWords{S::OutputTokens, QT_TRANSLATE_NOOP("SymbolWords", "Tokens of an answer"), ValueForm::Plain},
    SymbolWords{S::Sequences, QT_TRANSLATE_NOOP("SymbolWords", "Requests at once that are allowed"), ValueForm::Plain},
    SymbolWords{S::ServingUse, QT_TRANSLATE_NOOP("SymbolWords", "Share of its time that the fleet answers"),
                ValueForm::Percent},
    SymbolWords{S::ServingFactor, QT_TRANSLATE_NOOP("SymbolWords", "Measured over estimated energy"), ValueForm::Plain},
    SymbolWords{S::WeightBytes, QT_TRANSLATE_NOOP("SymbolWords", "Bytes of a weight"), ValueForm::Plain},
    SymbolWords{S::CacheReference, QT_TRANSLATE_NOOP("SymbolWords", "Bytes kept per token by a model of 8 billion"),
                ValueForm::Count},
    SymbolWords{S::CacheExponent, QT_TRANSLATE_NOOP("SymbolWords", "How the bytes kept grow with size"),
                ValueForm::Plain},
    SymbolWords{S::CacheBytes, QT_TRANSLATE_NOOP("SymbolWords", "Bytes kept for each token of a text"),
                ValueForm::Count},
    SymbolWords{S::DeviceMemory, QT_TRANSLATE_NOOP("SymbolWords", "Bytes of memory of one device"), ValueForm::Count},
    SymbolWords{S::MemoryBandwidth, QT_TRANSLATE_NOOP("SymbolWords", "Bytes a second that one device reads"),
                ValueForm::Count},
    SymbolWords{S::ServingPeak, QT_TRANSLATE_NOOP("SymbolWords", "Peak speed of one serving device"), ValueForm::Unit},
    SymbolWords{S::ServingTdp, QT_TRANSLATE_NOOP("SymbolWords", "Rated power of one serving device"), ValueForm::Unit},
    SymbolWords{S::BandwidthShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the memory bandwidth that is reached"),
                ValueForm::Percent},
    SymbolWords{S::ComputeShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the peak speed that is reached"),
                ValueForm::Percent},
    SymbolWords{S::SequenceOverhead, QT_TRANSLATE_NOOP("SymbolWords", "Overhead of a request in each step"),
                ValueForm::Unit},
    SymbolWords{S::ServingPowerShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the rated power while answering"),
                ValueForm::Percent},
    SymbolWords{S::IdlePowerShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of the rated power while idle"),
                ValueForm::Percent},
    SymbolWords{S::UsableMemory, QT_TRANSLATE_NOOP("SymbolWords", "Share of the memory that can be used"),
                ValueForm::Percent},
    SymbolWords{S::WeightsFill, QT_TRANSLATE_NOOP("SymbolWords", "Share of that memory that weights may fill"),
                ValueForm::Percent},
    SymbolWords{S::ReplicaFit, QT_TRANSLATE_NOOP("SymbolWords", "Devices that would just hold one copy"),
                ValueForm::Plain},
    SymbolWords{S::ReplicaDevices, QT_TRANSLATE_NOOP("SymbolWords", "Devices of one copy"), ValueForm::Plain},
    SymbolWords{S::RequestRate, QT_TRANSLATE_NOOP("SymbolWords", "Requests a second"), ValueForm::Plain},
    SymbolWords{S::WeightSeconds, QT_TRANSLATE_NOOP("SymbolWords", "Time to read all weights"), ValueForm::Unit},
    SymbolWords{S::SequenceSeconds, QT_TRANSLATE_NOOP("SymbolWords", "Time that each request adds to a step"),
                ValueForm::Unit},
    SymbolWords{S::MemoryBatch, QT_TRANSLATE_NOOP("SymbolWords", "Requests at once that memory holds"),
                ValueForm::Plain},
    SymbolWords{S::Batch, QT_TRANSLATE_NOOP("SymbolWords", "Requests at once"), ValueForm::Plain},
    SymbolWords{S::ServingStep, QT_TRANSLATE_NOOP("SymbolWords", "Time of a step: one token for each request at once"),
                ValueForm::Unit},
    SymbolWords{S::BusyDevices, QT_TRANSLATE_NOOP("SymbolWords", "Devices at work on average"), ValueForm::Plain},
    SymbolWords{S::ReadyDevices, QT_TRANSLATE_NOOP("SymbolWords", "Devices at work or ready"), ValueForm::Plain},
    SymbolWords{S::Requests, QT_TRANSLATE_NOOP("SymbolWords", "Requests in all months"), ValueForm::Count},
    SymbolWords{S::BusyHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours at work"), ValueForm::Unit},
    SymbolWords{S::ServingHours, QT_TRANSLATE_NOOP("SymbolWords", "Device-hours of deployment, at work or ready"),
                ValueForm::Unit},
    SymbolWords{S::ServingNodeFactor, QT_TRANSLATE_NOOP("SymbolWords", "Server over boards while serving"),
                ValueForm::Plain},
    SymbolWords{S::ServingPue, QT_TRANSLATE_NOOP("SymbolWords", "PUE while serving"), ValueForm::Plain},
    SymbolWords{S::ServingCarbonIntensity, QT_TRANSLATE_NOOP("SymbolWords", "Carbon intensity while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingWue, QT_TRANSLATE_NOOP("SymbolWords", "Water per kWh on site while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingEwif, QT_TRANSLATE_NOOP("SymbolWords", "Water per kWh of electricity while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingPrice, QT_TRANSLATE_NOOP("SymbolWords", "Price of electricity while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingDeviceKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making one serving device"),
                ValueForm::Unit},
    SymbolWords{S::ServingServerKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making the serving machine, per device"),
                ValueForm::Unit},
    SymbolWords{S::ServingBoardEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the boards while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingNodeEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the servers while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingEnergy, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the data centre while serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingOperationalKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of serving, location-based"),
                ValueForm::Unit},
    SymbolWords{S::ServingMarketBasedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of serving, market-based"),
                ValueForm::Unit},
    SymbolWords{S::ServingEmbodiedKg, QT_TRANSLATE_NOOP("SymbolWords", "CO₂e of making hardware for serving"),
                ValueForm::Unit},
    SymbolWords{S::ServingWater, QT_TRANSLATE_NOOP("SymbolWords", "Water of serving"), ValueForm::Unit},
    SymbolWords{S::ServingCost, QT_TRANSLATE_NOOP("SymbolWords", "Cost of serving"), ValueForm::Unit},
    SymbolWords{S::JoulesPerToken, QT_TRANSLATE_NOOP("SymbolWords", "Energy of the boards per output token"),
                ValueForm::Unit},
    SymbolWords{S::ServingShare, QT_TRANSLATE_NOOP("SymbolWords", "Share of deployment in all CO₂e"),
                ValueForm::Percent},
    SymbolWords{S::BreakEvenMonths,
                QT_TRANSLATE_NOOP("SymbolWords", "Months until deployment has emitted as much as training"),
                ValueForm::Unit},
};

} // namespace ui::deployment
