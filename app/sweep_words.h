// The words of a sweep: which inputs go through which values, and which part of it is asked for.
#pragma once

#include <QString>

#include "model/sweep/sweep.h"

namespace app {

/// What `--over` says: an input (or `device`, `region`) and `low:high:count`, with `:log` behind it, a list of words, or `all`.
/// Throws UsageError naming what would work.
model::SweepAxis axisFrom(const QString& text, const model::Catalog& catalog);

struct Shard {
    std::uint64_t part = 1;
    std::uint64_t parts = 1;
};
/// What `--shard` says, i/n with i from 1; empty: the only part. Throws UsageError naming what would work.
Shard shardFrom(const QString& text);

} // namespace app
