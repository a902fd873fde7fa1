#include "ui/report/logo.h"

#include <QBuffer>
#include <QImageReader>

#include "model/run/notice.h"
#include "ui/files/scenario_files.h"

namespace ui {
namespace {

constexpr double mostPixels = 50e6; // of the file; more is a photograph or a bomb
constexpr int mostSide = 1'200;     // of the logo in print: 50 mm at 600 dpi

std::vector<std::string> formats() {
    std::vector<std::string> names;
    for (const char* known : {"png", "jpeg", "svg", "gif", "bmp"}) {
        if (QImageReader::supportedImageFormats().contains(known)) {
            names.emplace_back(known);
        }
    }
    return names;
}

} // namespace

QImage readLogo(const QString& path) {
    QByteArray bytes = readFile(path, maxLogoBytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const double pixels = static_cast<double>(size.width()) * size.height();
    if (size.isValid() && pixels > mostPixels) {
        throw model::InputError({"picture.too_large",
                                 path.toStdString(),
                                 {},
                                 QString::number(pixels, 'f', 0).toStdString(),
                                 model::Interval{1.0, mostPixels, false}});
    }
    const bool isLarge = std::max(size.width(), size.height()) > mostSide;
    if (size.isValid() && (isLarge || reader.format() == "svg")) { // drawings have no size of their own worth keeping
        reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        throw model::InputError({"picture.unreadable", path.toStdString(), {}, {}, formats()});
    }
    return image.convertToFormat(QImage::Format_ARGB32);
}

} // namespace ui
