// How rows of the parameter table are written: short names and makers, so that a row fits a line or two. Internal to the table.
#pragma once

#include <array>
#include <limits>

#include "model/scenario/parameter.h"

namespace model::rows {

using namespace std::string_view_literals;
inline constexpr double infinite = std::numeric_limits<double>::infinity();
inline constexpr auto none = std::nullopt;

inline constexpr Interval positive{0.0, infinite, true};
inline constexpr Interval notNegative{0.0, infinite, false};
inline constexpr Interval size{1e5, 1e15, false};
inline constexpr Interval tokenCount{1e6, 1e17, false};
inline constexpr Interval share{0.0, 1.0, false};
inline constexpr Interval positiveShare{0.0, 1.0, true};
inline constexpr Interval any{-infinite, infinite, false};
inline constexpr Interval wholeSmall{1.0, 1e6, false};
inline constexpr auto log = Scale::Logarithmic;
inline constexpr auto lin = Scale::Linear;
inline constexpr auto lever = Role::Lever;
inline constexpr auto assumption = Role::Assumption;
inline constexpr auto simple = Level::Simple;
inline constexpr auto detailed = Level::Detailed;

inline constexpr std::array switchWords{switchedOn};

constexpr Parameter number(Id id, std::string_view path, Group group, std::string_view unit, Interval limits, Track track,
                           Role role, Level level, Shape shape = Shape::Fixed, std::string_view evidence = {},
                           std::optional<double> value = none, Kind kind = Kind::Number)
{
    return {id, path, group, kind, unit, limits, track, role, level, shape, evidence, value, {}, {}};
}

constexpr Parameter whole(Id id, std::string_view path, Group group, Interval limits, Track track, Role role, Level level,
                          std::optional<double> value = none)
{
    return number(id, path, group, {}, limits, track, role, level, Shape::Fixed, {}, value, Kind::Integer);
}

constexpr Parameter choice(Id id, std::string_view path, Group group, std::span<const std::string_view> words, Role role,
                           Level level, std::string_view word = {})
{
    return {id, path, group, Kind::Choice, {}, any, {}, role, level, Shape::Fixed, {}, none, word, words};
}

/// The row that puts a section on; the first of its section.
constexpr Parameter switchRow(Id id, std::string_view path, Group group)
{
    return {id, path, group, Kind::Switch, {}, any, {}, lever, simple, Shape::Fixed, {}, std::nullopt, {}, switchWords};
}

constexpr Parameter reference(Id id, std::string_view path, Group group, Kind kind, std::string_view word)
{
    return {id, path, group, kind, {}, any, {}, lever, simple, Shape::Fixed, {}, none, word, {}};
}

} // namespace model::rows
