// Words for everything that is chosen from a list: the choices of parameters, benchmarks, laws.
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/words/section_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using enum model::Id;
constexpr std::array trainingWords{
    ChoiceWords{ModelArchitecture, "dense", QT_TRANSLATE_NOOP("ChoiceWords", "Dense")},
    ChoiceWords{ModelArchitecture, "moe", QT_TRANSLATE_NOOP("ChoiceWords", "Mixture of experts")},
    ChoiceWords{ModelArchitecture, "encoder", QT_TRANSLATE_NOOP("ChoiceWords", "Encoder")},
    ChoiceWords{ModelArchitecture, "encoder_decoder", QT_TRANSLATE_NOOP("ChoiceWords", "Encoder-decoder")},
    ChoiceWords{AccuracySolve, "accuracy", QT_TRANSLATE_NOOP("ChoiceWords", "Accuracy from size and tokens")},
    ChoiceWords{AccuracySolve, "size", QT_TRANSLATE_NOOP("ChoiceWords", "Size and tokens from a target")},
    ChoiceWords{AccuracyLaw, "besiroglu_2024", QT_TRANSLATE_NOOP("ChoiceWords", "Besiroglu et al. 2024")},
    ChoiceWords{AccuracyLaw, "hoffmann_2022_approach3_tex",
                QT_TRANSLATE_NOOP("ChoiceWords", "Hoffmann et al. 2022 (Chinchilla)")},
    ChoiceWords{AccuracyLaw, "muennighoff_2023_c4", QT_TRANSLATE_NOOP("ChoiceWords", "Muennighoff et al. 2023 (C4)")},
    ChoiceWords{AccuracyLaw, "olmo_ladder", QT_TRANSLATE_NOOP("ChoiceWords", "OLMo ladder (one open recipe)")},
    ChoiceWords{AccuracyRecipe, "legacy_2020_2022", QT_TRANSLATE_NOOP("ChoiceWords", "2020–2022, early web text")},
    ChoiceWords{AccuracyRecipe, "web_2023", QT_TRANSLATE_NOOP("ChoiceWords", "2023, filtered web text")},
    ChoiceWords{AccuracyRecipe, "curated_2024", QT_TRANSLATE_NOOP("ChoiceWords", "2024, curated data")},
    ChoiceWords{AccuracyBenchmark, "mmlu", QT_TRANSLATE_NOOP("ChoiceWords", "MMLU")},
    ChoiceWords{AccuracyBenchmark, "hellaswag", QT_TRANSLATE_NOOP("ChoiceWords", "HellaSwag")},
    ChoiceWords{AccuracyBenchmark, "arc_challenge", QT_TRANSLATE_NOOP("ChoiceWords", "ARC-Challenge")},
    ChoiceWords{AccuracyBenchmark, "average_of_three", QT_TRANSLATE_NOOP("ChoiceWords", "Average of the three")},
    ChoiceWords{AccuracyBenchmark, "own_curve", QT_TRANSLATE_NOOP("ChoiceWords", "Own curve")},
    ChoiceWords{AccuracyAllocation, "compute_optimal", QT_TRANSLATE_NOOP("ChoiceWords", "Compute-optimal")},
    ChoiceWords{AccuracyAllocation, "tokens_per_parameter",
                QT_TRANSLATE_NOOP("ChoiceWords", "Fixed tokens per parameter")},
    ChoiceWords{AccuracyAllocation, "given_parameters", QT_TRANSLATE_NOOP("ChoiceWords", "Given parameters")},
    ChoiceWords{AccuracyAllocation, "given_tokens", QT_TRANSLATE_NOOP("ChoiceWords", "Given tokens")},
    ChoiceWords{TrainingKind, "pretraining", QT_TRANSLATE_NOOP("ChoiceWords", "Pretraining")},
    ChoiceWords{TrainingKind, "full_finetune", QT_TRANSLATE_NOOP("ChoiceWords", "Full fine-tuning")},
    ChoiceWords{TrainingKind, "lora", QT_TRANSLATE_NOOP("ChoiceWords", "Adapter (LoRA)")},
    ChoiceWords{TrainingKind, "distillation", QT_TRANSLATE_NOOP("ChoiceWords", "Distillation")},
    ChoiceWords{TrainingPrecision, "fp32", QT_TRANSLATE_NOOP("ChoiceWords", "FP32")},
    ChoiceWords{TrainingPrecision, "tf32", QT_TRANSLATE_NOOP("ChoiceWords", "TF32")},
    ChoiceWords{TrainingPrecision, "fp16", QT_TRANSLATE_NOOP("ChoiceWords", "FP16")},
    ChoiceWords{TrainingPrecision, "bf16", QT_TRANSLATE_NOOP("ChoiceWords", "BF16")},
    ChoiceWords{TrainingPrecision, "fp8", QT_TRANSLATE_NOOP("ChoiceWords", "FP8")},
    ChoiceWords{TrainingPrecision, "int8", QT_TRANSLATE_NOOP("ChoiceWords", "INT8")},
    ChoiceWords{TrainingPrecision, "fp4", QT_TRANSLATE_NOOP("ChoiceWords", "FP4")},
    ChoiceWords{EmbodiedScope, "node", QT_TRANSLATE_NOOP("ChoiceWords", "Device and its share of the server")},
    ChoiceWords{EmbodiedScope, "board", QT_TRANSLATE_NOOP("ChoiceWords", "Board alone")},
    ChoiceWords{EmbodiedScope, "die", QT_TRANSLATE_NOOP("ChoiceWords", "Silicon alone")},
    ChoiceWords{EmbodiedReplacement, "shared", QT_TRANSLATE_NOOP("ChoiceWords", "In parts, as a fleet")},
    ChoiceWords{EmbodiedReplacement, "whole", QT_TRANSLATE_NOOP("ChoiceWords", "Whole machines")},
    ChoiceWords{TrainingMfuBasis, "billed", QT_TRANSLATE_NOOP("ChoiceWords", "All billed hours")},
    ChoiceWords{TrainingMfuBasis, "step", QT_TRANSLATE_NOOP("ChoiceWords", "Training steps only")},
};
constexpr auto table = model::joined(trainingWords, sectionChoiceWords);

} // namespace

QString choiceLabel(model::Id id, std::string_view choice) {
    if (model::parameter(id).kind == model::Kind::Switch) {
        return switchLabel(choice == model::switchedOn);
    }
    const auto found =
        std::ranges::find_if(table, [&](const ChoiceWords& words) { return words.id == id && words.choice == choice; });
    return found != table.end() ? QCoreApplication::translate("ChoiceWords", found->label)
                                : QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

QString switchLabel(bool on) {
    return on ? QCoreApplication::translate("ChoiceWords", "On") : QCoreApplication::translate("ChoiceWords", "Off");
}

QString benchmarkLabel(std::string_view benchmark) {
    return choiceLabel(model::Id::AccuracyBenchmark, benchmark);
}

QString lawLabel(std::string_view law) {
    return choiceLabel(model::Id::AccuracyLaw, law);
}

} // namespace ui
