// Groups of runs in words: generations of hardware, eras, architectures.
#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "ui/validation/run_comparison.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunGroups)
};

using Entry = std::pair<std::string_view, const char*>;

constexpr std::array generations{
    Entry{"pascal", QT_TRANSLATE_NOOP("RunGroups", "Pascal (P100)")},
    Entry{"v100", QT_TRANSLATE_NOOP("RunGroups", "Volta (V100)")},
    Entry{"tpu_v2_v4", QT_TRANSLATE_NOOP("RunGroups", "TPU v2 to v4")},
    Entry{"a100", QT_TRANSLATE_NOOP("RunGroups", "Ampere (A100)")},
    Entry{"h100", QT_TRANSLATE_NOOP("RunGroups", "Hopper (H100)")},
    Entry{"hopper_relative", QT_TRANSLATE_NOOP("RunGroups", "Relatives of the H100")},
    Entry{"mi250x", QT_TRANSLATE_NOOP("RunGroups", "MI250X")},
    Entry{"blackwell", QT_TRANSLATE_NOOP("RunGroups", "Blackwell")},
    Entry{"tpu_v5_and_newer", QT_TRANSLATE_NOOP("RunGroups", "TPU v5 and newer")},
    Entry{"amd_instinct", QT_TRANSLATE_NOOP("RunGroups", "AMD Instinct")},
    Entry{"consumer_and_workstation", QT_TRANSLATE_NOOP("RunGroups", "Consumer and workstation cards")},
    Entry{"other_accelerator", QT_TRANSLATE_NOOP("RunGroups", "Other accelerators")},
    Entry{"cpu_and_soc", QT_TRANSLATE_NOOP("RunGroups", "Processors and systems on a chip")},
};

constexpr std::array architectures{
    Entry{"dense", QT_TRANSLATE_NOOP("RunGroups", "Dense transformer")},
    Entry{"moe", QT_TRANSLATE_NOOP("RunGroups", "Mixture of experts")},
    Entry{"encoder", QT_TRANSLATE_NOOP("RunGroups", "Encoder")},
    Entry{"encoder-decoder", QT_TRANSLATE_NOOP("RunGroups", "Encoder and decoder")},
    Entry{"diffusion", QT_TRANSLATE_NOOP("RunGroups", "Diffusion")},
    Entry{"vision", QT_TRANSLATE_NOOP("RunGroups", "Vision transformer")},
    Entry{"conv", QT_TRANSLATE_NOOP("RunGroups", "Convolutional network")},
};

template <typename Table>
QString wordsOf(const Table& table, std::string_view id) {
    const auto found = std::ranges::find(table, id, &Entry::first);
    return found != table.end() ? Words::tr(found->second)
                                : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString eraText(std::string_view firstYear) {
    const int first = std::stoi(std::string(firstYear));
    return Words::tr("%1–%2").arg(QString::number(first), QString::number(first + 1));
}

} // namespace

QString groupingLabel(Grouping grouping) {
    switch (grouping) {
    case Grouping::Generation:
        return Words::tr("Hardware");
    case Grouping::Era:
        return Words::tr("Era");
    default:
        return Words::tr("Architecture");
    }
}

QString groupLabel(Grouping grouping, std::string_view group) {
    if (group.empty()) {
        return Words::tr("not known");
    }
    switch (grouping) {
    case Grouping::Generation:
        return wordsOf(generations, group);
    case Grouping::Era:
        return eraText(group);
    default:
        return wordsOf(architectures, group);
    }
}

} // namespace ui
