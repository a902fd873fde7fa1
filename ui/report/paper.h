// The sheets a report is printed on, and its measure: a tenth of a point, as the print theme has it.
#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

namespace ui {

enum class Paper { A4, Letter };

inline constexpr int paperDpi = 720; // dots of a page to the inch
inline constexpr double dotsPerPoint = 10.0;
inline constexpr double dotsPerMm = paperDpi / 25.4;
inline constexpr QMarginsF paperMarginsMm{20.0, 17.0, 20.0, 20.0}; // the foot holds the page number

inline QPageSize pageSize(Paper paper) {
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

/// The whole sheet, and the part of it that is written on, in dots.
inline QRectF sheet(Paper paper) {
    return {QPointF(), pageSize(paper).size(QPageSize::Millimeter) * dotsPerMm};
}
inline QRectF writtenPart(Paper paper) {
    return sheet(paper).marginsRemoved(paperMarginsMm * dotsPerMm);
}

} // namespace ui
