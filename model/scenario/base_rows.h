// Rows of the section "base": the making of the model that an adaptation starts from. Internal to the table.
#pragma once

#include "model/scenario/parameter_rows.h"

namespace model::rows {

inline constexpr std::array baseRows{
    switchRow(Id::BaseOn, "base.on", Group::Base),
    number(Id::BaseTokens, "base.tokens", Group::Base, "", tokenCount, {1e9, 1e14, log}, lever, simple, Shape::LogNormal,
           "base.tokens", 2e12),
    number(Id::BaseShare, "base.share", Group::Base, "", positiveShare, {1e-4, 1, log}, lever, simple, Shape::Fixed, {}, 1.0),
};

} // namespace model::rows
