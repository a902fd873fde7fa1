#include "ui/words/parameter_search.h"

#include <algorithm>
#include <array>

#include "ui/words/section_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using enum model::Id;
constexpr auto trainingNames = std::to_array<OtherNames>({
    {ModelArchitecture, "architecture dense moe mixture experts encoder 架构 结构 稠密 混合专家 编码器"},
    {ModelParameters, "parameters size weights n 7b billion big 参数 参数量 规模 大小 权重"},
    {ModelActiveParameters, "active parameters moe experts per token 激活 活跃 参数"},
    {ModelLayers, "layers depth 层数 深度"},
    {ModelWidth, "width hidden dimension d_model 宽度 隐藏 维度"},
    {ModelContext, "context length sequence window 上下文 序列 长度"},
    {ModelKvHeads, "key value heads kv cache gqa 键值 注意力头"},
    {ModelHeadSize, "head size dimension 头 维度"},
    {DataTokens, "training tokens data dataset words d 训练 词元 令牌 数据量"},
    {DataUniqueTokens, "unique tokens epochs repeated passes dedup 不重复 词元 轮数 重复"},
    {AccuracySolve, "direction question solve forwards backwards 方向 求解"},
    {AccuracyLaw, "scaling law chinchilla besiroglu hoffmann loss 缩放 定律 规律 损失"},
    {AccuracyRecipe, "recipe era data quality curated 配方 年代 数据质量"},
    {AccuracyBenchmark, "benchmark test mmlu hellaswag arc own curve 基准 测试 评测"},
    {AccuracyTarget, "target accuracy score goal percent 目标 准确率 精度 分数"},
    {AccuracyAllocation, "split compute allocation optimal chinchilla 分配 划分 最优"},
    {AccuracyTokensPerParameter, "tokens per parameter ratio chinchilla overtrain 每参数 词元 比例"},
    {AccuracyEfficiency, "skill team efficiency 团队 水平 效率"},
    {TrainingKind, "kind training pretraining fine-tune finetune lora distillation 训练 类型 预训练 微调 蒸馏"},
    {TrainingHardware, "device hardware gpu tpu accelerator chip h100 a100 设备 硬件 显卡 加速器 芯片"},
    {TrainingDevices, "devices count number gpus cluster how many 设备 数量 卡数 集群"},
    {TrainingPrecision, "precision bf16 fp16 fp8 number format quantization 精度 数值 格式"},
    {TrainingMfu, "mfu utilisation utilization efficiency flop 利用率 效率 算力"},
    {TrainingMfuBasis, "mfu basis measured over step billed 口径 计费 单步"},
    {TrainingBoardPowerW, "board power watts tdp gpu 板卡 功率 功耗 瓦"},
    {TrainingNodeFactor, "node factor server host overhead 节点 系数 服务器"},
    {TrainingSystemPowerW, "system power server watts per device 系统 整机 功率 功耗"},
    {TrainingUsdPerDeviceHour, "rent price cost cloud dollar per device hour gpu-hour 租金 租用 价格 云"},
    {TrainingTokensPerSecondPerDevice, "throughput tokens per second speed 吞吐 速度 每秒"},
    {TrainingDeviceHours, "device hours gpu-hours gpu hours bill 卡时 机时 设备 小时"},
    {TrainingEnergyKwh, "metered energy electricity kwh bill meter 电量 能耗 电表 用电"},
    {TrainingLoraParameters, "adapter lora parameters rank 适配器 参数"},
    {TrainingSoftwareGain, "tuned software gain speed kernel flash attention optimisation 软件 调优 加速"},
    {SiteRegion, "region country place location data centre cloud zone grid 地区 国家 地点 区域 机房"},
    {SiteYear, "year date 年份"},
    {SiteCarbonIntensity, "carbon intensity grid factor emission grams kwh 碳强度 电网 排放因子"},
    {SitePue, "pue power usage effectiveness cooling overhead 能效 制冷 散热"},
    {SiteWue, "wue water cooling 用水 冷却 水耗"},
    {SiteEwif, "ewif water electricity power stations 发电 用水 水耗"},
    {SiteContractedCarbonFree, "contracted carbon-free renewable ppa green certificates 绿电 合同 可再生 无碳"},
    {SitePrice, "electricity price cost tariff dollar kwh 电价 价格 费用"},
    {EmbodiedDevice, "embodied making device manufacturing carbon production 隐含 制造 生产 设备"},
    {EmbodiedServer, "embodied server chassis host manufacturing 隐含 制造 服务器"},
    {EmbodiedLifetime, "lifetime life years service 寿命 使用年限"},
    {EmbodiedUseRate, "use rate utilisation duty occupancy 使用率 占用"},
    {EmbodiedScope, "scope boundary node board die chip silicon 范围 边界 板卡 芯片 服务器"},
    {EmbodiedReplacement, "replacement replace worn whole machines scrap 更换 报废 整机 替换"},
});
constexpr auto table = model::joined(trainingNames, sectionOtherNames);

constexpr bool inTableOrder() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(table.size() == model::idCount && inTableOrder(), "words stand in the order of the ids");

} // namespace

bool parameterMatches(model::Id id, const QString& query) {
    const std::string_view path = model::parameter(id).path;
    const QString names = parameterLabel(id) + u' ' + QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())) +
                          u' ' + QString::fromUtf8(table[static_cast<std::size_t>(id)].words);
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString& word) {
        return names.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace ui
