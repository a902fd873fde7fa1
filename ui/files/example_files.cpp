#include "ui/files/example_files.h"

#include <QCoreApplication>
#include <array>

#include "ui/files/scenario_files.h"

namespace ui {
namespace {

struct Bundled {
    const char* file;
    const char* name; // as in the file, for translators; scenarioName looks it up
};

/// In the order they are offered: two questions to begin with, then what was trained, by year.
constexpr std::array bundled{
    Bundled{"h100_poland", QT_TRANSLATE_NOOP("Examples", "H100s in Poland")},
    Bundled{"h100_france", QT_TRANSLATE_NOOP("Examples", "H100s in France")},
    Bundled{"bert_base_2019", QT_TRANSLATE_NOOP("Examples", "BERT base, 2019")},
    Bundled{"lisa_2018_experiments", QT_TRANSLATE_NOOP("Examples", "All experiments for one model, 2018")},
    Bundled{"xlnet_large_2019", QT_TRANSLATE_NOOP("Examples", "XLNet large, 2019")},
    Bundled{"gpt2_2019", QT_TRANSLATE_NOOP("Examples", "GPT-2, 2019")},
    Bundled{"gpt3_virginia", QT_TRANSLATE_NOOP("Examples", "GPT-3, Virginia")},
    Bundled{"bloom_2022", QT_TRANSLATE_NOOP("Examples", "BLOOM, France")},
    Bundled{"llama3_1_70b", QT_TRANSLATE_NOOP("Examples", "Llama 3.1 70B")},
    Bundled{"deepseek_v3", QT_TRANSLATE_NOOP("Examples", "DeepSeek-V3, China")},
    Bundled{"olmo2_7b_texas", QT_TRANSLATE_NOOP("Examples", "OLMo 2 7B, Texas")},
    Bundled{"mixture_of_experts_oregon", QT_TRANSLATE_NOOP("Examples", "Mixture of experts, Oregon")},
    Bundled{"small_model_at_home", QT_TRANSLATE_NOOP("Examples", "A small model at home")},
};

} // namespace

std::vector<Example> examples(const model::Catalog& catalog) {
    std::vector<Example> found;
    for (const Bundled& example : bundled) {
        const QString path = QStringLiteral(":/examples/%1.json").arg(example.file);
        found.push_back({path, openScenario(path, catalog)});
    }
    return found;
}

model::Workspace firstLook(const model::Catalog& catalog) {
    return model::workspaceOf(openScenario(":/examples/h100_poland.json", catalog),
                              openScenario(":/examples/h100_france.json", catalog));
}

} // namespace ui
