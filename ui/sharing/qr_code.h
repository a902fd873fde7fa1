// A QR code as plain data: a square of dark and light modules, painted by whoever shows it.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <vector>

class QPainter;

namespace ui {

struct QrCode {
    int size = 0;           // modules along a side; 0: the text is too long for any code
    std::vector<bool> dark; // row by row

    bool isEmpty() const { return size == 0; }
    bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

/// Light modules that have to surround a code (ISO/IEC 18004).
inline constexpr int qrQuietZone = 4;

/// The smallest code that holds `text`, with the most error correction that fits into it; empty above 2,953 bytes.
QrCode qrCode(const QByteArray& text);
/// Fills `box` with the code and its quiet zone, black on white as scanners want it, whatever the theme.
void paintQr(QPainter& painter, const QrCode& code, const QRectF& box);
/// The same as an SVG element `side` millimetres wide.
QByteArray qrSvg(const QrCode& code, double side);

} // namespace ui
