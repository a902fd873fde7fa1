#include "model/run/section.h"

#include <algorithm>
#include <array>

namespace model {
namespace {

constexpr std::array<const Section*, sectionCount> all{&developmentSection, &dataMovementSection, &deploymentSection,
                                                       &scheduleSection, &growthSection,   &baseSection};

} // namespace

std::span<const Section* const> sections() { return all; }

const DrawnInput* drawnInput(Id id)
{
    for (const Section* section : all) {
        const auto found = std::ranges::find(section->drawn, id, &DrawnInput::id);
        if (found != section->drawn.end()) {
            return &*found;
        }
    }
    return nullptr;
}

unsigned sectionsOn(const Inputs& inputs)
{
    unsigned on = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        on |= all[i]->isOn(inputs) ? 1U << i : 0U;
    }
    return on;
}

} // namespace model
