// The sentences of the core's notices as a table, and how each of their places is written.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ui {

/// How an argument is written. `Own` takes no argument: it is the label of the notice's parameter.
enum class As : std::uint8_t {
    None,
    Share,
    Count,
    Flop,
    Mass,
    Watts,
    Plain,
    Year,
    Text,
    Benchmark,
    Law,
    Choice,
    Path,
    Basis,
    Own
};

struct NoticeWords {
    std::string_view id;
    const char* sentence;
    std::array<As, 5> places{};
};

/// The row with this id, or nullptr.
const NoticeWords* findNoticeWords(std::string_view id);

} // namespace ui
