// A picture of somebody's own for the head of a report: read with care, whatever the file claims to be.
#pragma once

#include <QImage>
#include <QString>

namespace ui {

inline constexpr qint64 maxLogoBytes = 10'000'000;

/// Made smaller where it has more pixels than print needs. Throws model::InputError for a file that is missing, too
/// large or no picture.
QImage readLogo(const QString& path);

} // namespace ui
