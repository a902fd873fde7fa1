// Files and names of the bundled scenarios.
#pragma once

#include <QCoreApplication>
#include <array>

namespace ui {

struct BundledExample {
    const char* file;
    const char* name; // for translators; of a single scenario as in the file
};

/// In the order they are offered: two questions to begin with, then what was trained, by year.
inline constexpr std::array bundledExamples{
    BundledExample{"h100_poland", QT_TRANSLATE_NOOP("Examples", "H100s in Poland")},
    BundledExample{"h100_france", QT_TRANSLATE_NOOP("Examples", "H100s in France")},
    BundledExample{"bert_base_2019", QT_TRANSLATE_NOOP("Examples", "BERT base, 2019")},
    BundledExample{"lisa_2018_experiments", QT_TRANSLATE_NOOP("Examples", "All experiments for one model, 2018")},
    BundledExample{"off_the_shelf_or_all_experiments", QT_TRANSLATE_NOOP("Examples", "Off the shelf, or with all experiments")},
    BundledExample{"adapt_or_train", QT_TRANSLATE_NOOP("Examples", "Adapt a model, or train one")},
    BundledExample{"xlnet_large_2019", QT_TRANSLATE_NOOP("Examples", "XLNet large, 2019")},
    BundledExample{"gpt2_2019", QT_TRANSLATE_NOOP("Examples", "GPT-2, 2019")},
    BundledExample{"gpt3_virginia", QT_TRANSLATE_NOOP("Examples", "GPT-3, Virginia")},
    BundledExample{"bloom_2022", QT_TRANSLATE_NOOP("Examples", "BLOOM, France")},
    BundledExample{"llama3_1_70b", QT_TRANSLATE_NOOP("Examples", "Llama 3.1 70B")},
    BundledExample{"deepseek_v3", QT_TRANSLATE_NOOP("Examples", "DeepSeek-V3, China")},
    BundledExample{"olmo2_7b_texas", QT_TRANSLATE_NOOP("Examples", "OLMo 2 7B, Texas")},
    BundledExample{"mixture_of_experts_oregon", QT_TRANSLATE_NOOP("Examples", "Mixture of experts, Oregon")},
    BundledExample{"algorithm_tuned_2021", QT_TRANSLATE_NOOP("Examples", "A tuned algorithm")},
    BundledExample{"algorithm_untuned_2021", QT_TRANSLATE_NOOP("Examples", "The same algorithm, untuned")},
    BundledExample{"data_to_norway", QT_TRANSLATE_NOOP("Examples", "Train near the hydropower, data from Poland")},
    BundledExample{"fine_tuning_at_noon", QT_TRANSLATE_NOOP("Examples", "Fine-tune when the sun is up")},
    BundledExample{"small_model_at_home", QT_TRANSLATE_NOOP("Examples", "A small model at home")},
    BundledExample{"all_of_ai_2024", QT_TRANSLATE_NOOP("Examples", "All of AI, 2024")},
    BundledExample{"chat_service", QT_TRANSLATE_NOOP("Examples", "A chat service over two years")},
    BundledExample{"what_can_be_done", QT_TRANSLATE_NOOP("Examples", "What can be done about a service")},
};

/// Names of scenarios that stand beside others in a bundled file and have no file of their own.
[[maybe_unused]] inline constexpr std::array bundledCases{
    QT_TRANSLATE_NOOP("Examples", "Adapted, the adaptation alone"),
    QT_TRANSLATE_NOOP("Examples", "Adapted, with a thousandth of its base"),
    QT_TRANSLATE_NOOP("Examples", "Adapted, with all of its base"),
    QT_TRANSLATE_NOOP("Examples", "Trained from scratch"),
};

} // namespace ui
