// Runs something that must refuse its input and hands back the one problem it names.
#pragma once

#include <stdexcept>

#include "model/run/notice.h"

namespace support {

template <typename Action>
model::Problem problemOf(Action action) {
    try {
        action();
    } catch (const model::InputError& error) {
        return error.problem();
    }
    throw std::logic_error("nothing was refused");
}

/// The words that would have been accepted; empty where an interval or nothing is named.
inline std::vector<std::string> wordsOf(const model::Problem& problem) {
    const auto* words = std::get_if<std::vector<std::string>>(&problem.allowed);
    return words != nullptr ? *words : std::vector<std::string>();
}

} // namespace support
