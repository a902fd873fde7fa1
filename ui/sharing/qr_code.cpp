#include "ui/sharing/qr_code.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

namespace ui {
namespace {

using qrcodegen::QrSegment;

std::vector<std::uint8_t> bytesOf(const QByteArray& text) {
    return {text.begin(), text.end()};
}

/// One run of dark modules in a row: fewer and seamless rectangles.
template <typename Draw>
void eachRun(const QrCode& code, const Draw& draw) {
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (!code.at(x, y)) {
                continue;
            }
            const int from = x;
            while (x < code.size && code.at(x, y)) {
                ++x;
            }
            draw(from, y, x - from);
        }
    }
}

} // namespace

QrCode qrCode(const QByteArray& text) {
    QrCode code;
    try {
        const auto made =
            qrcodegen::QrCode::encodeSegments({QrSegment::makeBytes(bytesOf(text))}, qrcodegen::QrCode::Ecc::LOW);
        code.size = made.getSize();
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x) {
                code.dark.push_back(made.getModule(x, y));
            }
        }
    } catch (const qrcodegen::data_too_long&) {
        return {};
    }
    return code;
}

void paintQr(QPainter& painter, const QrCode& code, const QRectF& box) {
    if (code.isEmpty()) {
        return;
    }
    const double module = std::min(box.width(), box.height()) / (code.size + 2 * qrQuietZone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, Qt::white);
    painter.translate(box.topLeft() + QPointF(module, module) * qrQuietZone);
    painter.scale(module, module);
    eachRun(code, [&](int x, int y, int length) { painter.fillRect(QRectF(x, y, length, 1), Qt::black); });
    painter.restore();
}

QByteArray qrSvg(const QrCode& code, double side) {
    if (code.isEmpty()) {
        return {};
    }
    QByteArray path;
    eachRun(code, [&](int x, int y, int length) {
        path += 'M' + QByteArray::number(x + qrQuietZone) + ' ' + QByteArray::number(y + qrQuietZone) + 'h' +
                QByteArray::number(length) + "v1h-" + QByteArray::number(length) + 'z';
    });
    const QByteArray modules = QByteArray::number(code.size + 2 * qrQuietZone);
    const QByteArray mm = QByteArray::number(side) + "mm";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + mm + "\" height=\"" + mm + "\" viewBox=\"0 0 " +
           modules + ' ' + modules +
           "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path +
           "\"/></svg>";
}

} // namespace ui
