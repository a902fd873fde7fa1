#include "ui/words/peer_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeerWords)
};

/// A tool: its name, and what its watts are where it is left to its defaults and where it was told.
struct Named {
    std::string_view id;
    const char* name;
    const char* untoldPower;
    const char* toldPower;
};

constexpr auto tdp = QT_TRANSLATE_NOOP("PeerWords", "TDP of %1 a device, not %2 at the node");
constexpr auto tdpAndMemory = QT_TRANSLATE_NOOP("PeerWords", "TDP and memory of %1 a device, not %2 at the node");
constexpr auto half = QT_TRANSLATE_NOOP("PeerWords", "a device half in use at %1, not %2 at the node");
constexpr auto meter = QT_TRANSLATE_NOOP("PeerWords", "%1 a device, not %2");
constexpr auto board = QT_TRANSLATE_NOOP("PeerWords", "the device alone at %1, not %2 at the node");

constexpr std::array table{Named{"ml_co2_impact", "ML CO2 Impact", tdp, tdp},
                           Named{"green_algorithms", "Green Algorithms 3.0", tdpAndMemory, tdpAndMemory},
                           Named{"green_algorithms_2", "Green Algorithms 2.2", tdpAndMemory, tdpAndMemory},
                           Named{"llmcarbon", "LLMCarbon", tdp, meter},
                           Named{"codecarbon", "CodeCarbon 3.3", tdp, meter},
                           Named{"cloud_carbon_footprint", "Cloud Carbon Footprint", half, half},
                           Named{"carbontracker", "carbontracker 2.3", half, board},
                           Named{"ecologits", "EcoLogits 0.9", meter, meter}};

const Named& named(std::string_view tool) {
    const auto* found = std::ranges::find(table, tool, &Named::id);
    return found != table.end() ? *found : table.front();
}

QString gapPhrase(model::PeerGap gap) {
    switch (gap) {
    case model::PeerGap::NoTraining:
        return Words::tr("not applicable to training: it estimates requests alone");
    case model::PeerGap::UnknownDevice:
        return Words::tr("not applicable: it has no power of this device");
    default:
        return Words::tr("not applicable: the scenario has no hours to start from");
    }
}

QString factorPhrase(model::PeerFactor factor, const model::PeerRow& row, const model::PeerAnswer& ours,
                     const NumberStyle& style) {
    const auto number = [&](double x) { return plainText(x, style, 4); };
    const model::PeerAnswer& a = row.answer;
    switch (factor) {
    case model::PeerFactor::Hours:
        return Words::tr("%1 times our device-hours").arg(plainText(a.deviceHours / ours.deviceHours, style));
    case model::PeerFactor::Power: {
        const Named& tool = named(row.tool);
        return Words::tr(row.telling == model::PeerTelling::Told ? tool.toldPower : tool.untoldPower)
            .arg(powerText(a.watts, style), powerText(ours.watts, style));
    }
    case model::PeerFactor::Pue:
        return a.pue == 1.0 ? Words::tr("no PUE, not %1").arg(number(ours.pue))
                            : Words::tr("PUE %1, not %2").arg(number(a.pue), number(ours.pue));
    case model::PeerFactor::Grid:
        break;
    }
    return Words::tr("%1 g/kWh, not %2").arg(number(a.gPerKwh), number(ours.gPerKwh));
}

} // namespace

QString peerName(std::string_view tool) {
    return QString::fromLatin1(named(tool).name);
}

QString tellingLabel(model::PeerTelling telling) {
    return telling == model::PeerTelling::Told ? Words::tr("told what it takes") : Words::tr("its own defaults");
}

QString peerPhrase(const model::PeerRow& row, const model::PeerAnswer& ours, const NumberStyle& style) {
    if (!row.answer.applies()) {
        return gapPhrase(row.answer.gap);
    }
    constexpr double worthSaying = 0.005; // of our figure
    std::vector<std::size_t> factors;
    for (std::size_t i = 0; i < row.difference.size(); ++i) {
        if (std::abs(row.difference[i]) >= worthSaying * ours.kg) {
            factors.push_back(i);
        }
    }
    std::ranges::stable_sort(factors, std::greater{}, [&](std::size_t i) { return std::abs(row.difference[i]); });
    QStringList parts;
    for (const std::size_t i : factors) {
        parts << factorPhrase(static_cast<model::PeerFactor>(i), row, ours, style);
    }
    if (row.answer.embodiedKg) {
        parts << Words::tr("counts %1 of embodied carbon on top").arg(massText(*row.answer.embodiedKg, style));
    }
    return parts.isEmpty() ? Words::tr("the same assumptions") : parts.join(Words::tr("; ", "between assumptions"));
}

} // namespace ui
