// Tables of constants put end to end while compiling, so that each part of a table can stand in a file of its own.
#pragma once

#include <array>
#include <cstddef>
#include <utility>

namespace model {

template <typename Row, std::size_t first, std::size_t... more>
constexpr auto joined(const std::array<Row, first>& head, const std::array<Row, more>&... tail)
{
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        std::array<Row, (first + ... + more)> all{head[i]...};
        std::size_t place = first;
        const auto append = [&](const auto& part) {
            for (const Row& row : part) {
                all[place++] = row;
            }
        };
        (append(tail), ...);
        return all;
    }(std::make_index_sequence<first>());
}

} // namespace model
