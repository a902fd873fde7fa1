#include "model/scenario/parameter.h"

#include <algorithm>
#include <array>

#include "model/joined.h"
#include "model/scenario/base_rows.h"
#include "model/scenario/data_movement_rows.h"
#include "model/scenario/deployment_rows.h"
#include "model/scenario/development_rows.h"
#include "model/scenario/growth_rows.h"
#include "model/scenario/schedule_rows.h"

namespace model {
namespace {

using namespace rows;

constexpr std::array architectures{"dense"sv, "moe"sv, "encoder"sv, "encoder_decoder"sv};
constexpr std::array directions{"accuracy"sv, "size"sv};
constexpr std::array laws{"besiroglu_2024"sv, "hoffmann_2022_approach3_tex"sv, "muennighoff_2023_c4"sv, "olmo_ladder"sv};
constexpr std::array recipes{"legacy_2020_2022"sv, "web_2023"sv, "curated_2024"sv};
constexpr std::array benchmarkIds{"mmlu"sv, "hellaswag"sv, "arc_challenge"sv, "average_of_three"sv, "own_curve"sv};
constexpr std::array allocations{"compute_optimal"sv, "tokens_per_parameter"sv, "given_parameters"sv, "given_tokens"sv,
                                  "lifetime_optimal"sv};
constexpr std::array kinds{"pretraining"sv, "full_finetune"sv, "lora"sv, "distillation"sv};
constexpr std::array precisions{"fp32"sv, "tf32"sv, "fp16"sv, "bf16"sv, "fp8"sv, "int8"sv, "fp4"sv};
constexpr std::array scopes{"node"sv, "board"sv, "die"sv};
constexpr std::array replacements{"shared"sv, "whole"sv};
constexpr std::array mfuBases{"billed"sv, "step"sv};

// Order as in Id. Limits, units and defaults: the scenario format; distributions: the records named as evidence.
constexpr std::array trainingRows{
    choice(Id::ModelArchitecture, "model.architecture", Group::Model, architectures, lever, detailed, "dense"),
    number(Id::ModelParameters, "model.parameters", Group::Model, "", size, {1e7, 2e12, log}, lever, simple),
    number(Id::ModelActiveParameters, "model.active_parameters", Group::Model, "", size, {1e7, 2e12, log}, lever, detailed),
    whole(Id::ModelLayers, "model.layers", Group::Model, wholeSmall, {1, 200, lin}, lever, detailed),
    whole(Id::ModelWidth, "model.width", Group::Model, wholeSmall, {64, 32'768, log}, lever, detailed),
    whole(Id::ModelContext, "model.context", Group::Model, {1.0, 1e9, false}, {128, 1e6, log}, lever, detailed),
    whole(Id::ModelKvHeads, "model.kv_heads", Group::Model, wholeSmall, {1, 128, log}, lever, detailed),
    whole(Id::ModelHeadSize, "model.head_size", Group::Model, wholeSmall, {16, 1'024, log}, lever, detailed),
    number(Id::DataTokens, "data.tokens", Group::Data, "", tokenCount, {1e9, 1e14, log}, lever, simple),
    number(Id::DataUniqueTokens, "data.unique_tokens", Group::Data, "", tokenCount, {1e9, 1e14, log}, lever, detailed),
    choice(Id::AccuracySolve, "accuracy.solve", Group::Accuracy, directions, lever, simple),
    choice(Id::AccuracyLaw, "accuracy.law", Group::Accuracy, laws, assumption, detailed, "besiroglu_2024"),
    choice(Id::AccuracyRecipe, "accuracy.recipe", Group::Accuracy, recipes, assumption, simple, "curated_2024"),
    choice(Id::AccuracyBenchmark, "accuracy.benchmark", Group::Accuracy, benchmarkIds, lever, simple, "mmlu"),
    number(Id::AccuracyTarget, "accuracy.target", Group::Accuracy, "", positiveShare, {0.30, 0.88, lin}, lever, simple,
           Shape::Fixed, {}, 0.70),
    choice(Id::AccuracyAllocation, "accuracy.allocation", Group::Accuracy, allocations, lever, simple),
    number(Id::AccuracyTokensPerParameter, "accuracy.tokens_per_parameter", Group::Accuracy, "", positive, {1, 2'000, log},
           lever, detailed, Shape::Fixed, {}, 20.0),
    number(Id::AccuracyEfficiency, "accuracy.efficiency", Group::Accuracy, "", {-2.0, 2.0, false}, {-0.5, 0.5, lin}, assumption,
           detailed, Shape::Normal, "accuracy.efficiency", 0.0),
    choice(Id::TrainingKind, "training.kind", Group::Training, kinds, lever, detailed, "pretraining"),
    reference(Id::TrainingHardware, "training.hardware", Group::Training, Kind::Hardware, "h100-sxm"),
    whole(Id::TrainingDevices, "training.devices", Group::Training, {1.0, 1e7, false}, {1, 100'000, log}, lever, simple, 512.0),
    choice(Id::TrainingPrecision, "training.precision", Group::Training, precisions, lever, detailed),
    number(Id::TrainingMfu, "training.mfu", Group::Training, "", positiveShare, {0.02, 0.80, lin}, assumption, simple,
           Shape::StudentInLog),
    choice(Id::TrainingMfuBasis, "training.mfu_basis", Group::Training, mfuBases, assumption, detailed, "billed"),
    number(Id::TrainingBoardPowerW, "training.board_power_w", Group::Training, "W", positive, {10, 1'500, lin}, assumption,
           detailed, Shape::Normal),
    number(Id::TrainingNodeFactor, "training.node_factor", Group::Training, "", {1.0, 10.0, false}, {1.0, 2.0, lin}, assumption,
           detailed, Shape::LogNormal),
    number(Id::TrainingSystemPowerW, "training.system_power_w", Group::Training, "W", positive, {10, 2'500, lin}, assumption,
           detailed, Shape::Normal),
    number(Id::TrainingUsdPerDeviceHour, "training.usd_per_device_hour", Group::Training, "USD/h", notNegative, {0, 15, lin},
           lever, detailed),
    number(Id::TrainingTokensPerSecondPerDevice, "training.tokens_per_second_per_device", Group::Training, "1/s", positive,
           {10, 1e5, log}, assumption, detailed),
    number(Id::TrainingDeviceHours, "training.device_hours", Group::Training, "h", positive, {1, 1e8, log}, assumption, detailed),
    number(Id::TrainingEnergyKwh, "training.energy_kwh", Group::Training, "kWh", positive, {1, 1e9, log}, assumption, detailed),
    number(Id::TrainingLoraParameters, "training.lora_parameters", Group::Training, "", {1.0, 1e15, false}, {1e5, 1e10, log},
           lever, detailed),
    number(Id::TrainingSoftwareGain, "training.software_gain", Group::Training, "", {0.0, 100.0, true}, {0.5, 4, log}, lever,
           detailed, Shape::LogNormal, {}, 1.0),
    reference(Id::SiteRegion, "site.region", Group::Site, Kind::Region, "WLD"),
    whole(Id::SiteYear, "site.year", Group::Site, {1'990, 2'035, false}, {2'015, 2'025, lin}, lever, simple, 2'024.0),
    number(Id::SiteCarbonIntensity, "site.carbon_intensity_g_per_kwh", Group::Site, "g/kWh", {0.0, 2'000, false}, {0, 1'000, lin},
           assumption, detailed, Shape::LogNormal),
    number(Id::SitePue, "site.pue", Group::Site, "", {1.0, 3.0, false}, {1.0, 2.0, lin}, lever, simple, Shape::Triangular),
    number(Id::SiteWue, "site.wue_l_per_kwh", Group::Site, "L/kWh", {0.0, 100.0, false}, {0, 3, lin}, assumption, detailed,
           Shape::Triangular),
    number(Id::SiteEwif, "site.ewif_l_per_kwh", Group::Site, "L/kWh", {0.0, 1'000.0, false}, {0, 20, lin}, assumption, detailed,
           Shape::Triangular),
    number(Id::SiteContractedCarbonFree, "site.contracted_carbon_free", Group::Site, "", share, {0, 1, lin}, lever, detailed,
           Shape::Fixed, "contracted_carbon_free", 0.0),
    number(Id::SitePrice, "site.price_usd_per_kwh", Group::Site, "USD/kWh", notNegative, {0, 0.5, lin}, assumption, detailed,
           Shape::Triangular),
    number(Id::EmbodiedDevice, "embodied.device_kgco2e", Group::Embodied, "kg", notNegative, {0, 1'500, lin}, assumption,
           detailed, Shape::Triangular, "embodied.device"),
    number(Id::EmbodiedServer, "embodied.server_kgco2e_per_device", Group::Embodied, "kg", notNegative, {0, 1'000, lin},
           assumption, detailed, Shape::Triangular, "embodied.server_per_device"),
    number(Id::EmbodiedLifetime, "embodied.lifetime_years", Group::Embodied, "a", {0.0, 30.0, true}, {1, 10, lin}, assumption,
           detailed, Shape::Triangular, "lifetime_years"),
    number(Id::EmbodiedUseRate, "embodied.use_rate", Group::Embodied, "", positiveShare, {0.1, 1.0, lin}, assumption, detailed,
           Shape::Triangular, "use_rate"),
    choice(Id::EmbodiedScope, "embodied.scope", Group::Embodied, scopes, assumption, detailed, "node"),
    choice(Id::EmbodiedReplacement, "embodied.replacement", Group::Embodied, replacements, assumption, detailed, "shared"),
};

// Rows of an optional section stand in a file of their own; here they join the table.
constexpr auto table = joined(trainingRows, developmentRows, dataMovementRows, deploymentRows, scheduleRows, growthRows, baseRows);

constexpr bool inIdOrder()
{
    if (table.size() != idCount) {
        return false;
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inIdOrder(), "a row's place in the table is its id");

} // namespace

std::span<const Parameter> parameters() { return table; }

const Parameter& parameter(Id id) { return table[static_cast<std::size_t>(id)]; }

const Parameter* findParameter(std::string_view path)
{
    const auto row = std::ranges::find(table, path, &Parameter::path);
    return row == table.end() ? nullptr : &*row;
}

std::string_view groupName(Group group)
{
    constexpr std::array names{"model"sv, "data"sv, "accuracy"sv, "training"sv, "site"sv, "embodied"sv,
                               "development"sv, "data_movement"sv, "deployment"sv, "schedule"sv, "growth"sv, "base"sv};
    return names[static_cast<std::size_t>(group)];
}

const Parameter* switchOf(Group group)
{
    const auto row = std::ranges::find_if(table, [&](const Parameter& p) { return p.group == group && p.kind == Kind::Switch; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace model
