#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/pdf_text.h"
#include "ui/charts/svg_text.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr double mmPerInch = 25.4;
constexpr int layoutDpi = 720; // the print theme's unit is a tenth of a point
constexpr double smallestMm = 20.0;
constexpr double largestMm = 2000.0;
constexpr int largestPixels = 20000; // 1.6 GB of pixels squared; more is a typing mistake

int inDots(double mm, int dpi) {
    return static_cast<int>(std::lround(mm / mmPerInch * dpi));
}

QSize inDots(const QSizeF& mm, int dpi) {
    return {inDots(mm.width(), dpi), inDots(mm.height(), dpi)};
}

bool isSensible(const ExportOptions& options) {
    const auto fits = [](double mm) { return mm >= smallestMm && mm <= largestMm; };
    const QSizeF& size = options.sizeMm;
    return fits(size.width()) && fits(size.height()) && options.dpi > 0 &&
           std::max(size.width(), size.height()) / mmPerInch * options.dpi <= largestPixels;
}

std::optional<ChartScene> paint(QPaintDevice& device, const ChartSpec& spec, const ExportOptions& options, double scale,
                                bool words = true) {
    return paintOn(device, spec, Theme::print(), inDots(options.sizeMm, layoutDpi), scale,
                   {options.caption, options.transparent, words});
}

QString captionText(const ChartSpec& spec) {
    return printable(spec.caption.join(u' '));
}

QByteArray asPng(const ChartSpec& spec, const ExportOptions& options) {
    const QImage image = chartImage(spec, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const ChartSpec& spec, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(layoutDpi);
    generator.setSize(inDots(options.sizeMm, layoutDpi));
    generator.setViewBox(QRect(QPoint(), inDots(options.sizeMm, layoutDpi)));
    // Qt 6.4 writes both as they are.
    generator.setTitle(printable(spec.title).toHtmlEscaped());
    generator.setDescription(options.caption ? captionText(spec).toHtmlEscaped() : QString());
    const std::optional<ChartScene> scene = paint(generator, spec, options, 1.0, false);
    if (!scene)
        return {};
    completeSvg(bytes, scene->words, Theme::print(), options.sizeMm);
    return bytes;
}

QByteArray asPdf(const ChartSpec& spec, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(options.sizeMm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(layoutDpi);
    writer.setTitle(printable(spec.title));
    writer.setCreator(QStringLiteral("Scalewatt"));
    if (!paint(writer, spec, options, 1.0))
        return {};
    correctPdfText(bytes);
    return bytes;
}

} // namespace

QImage chartImage(const ChartSpec& spec, const ExportOptions& options) {
    if (!isSensible(options))
        return {};
    QImage image(inDots(options.sizeMm, options.dpi), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!paint(image, spec, options, static_cast<double>(options.dpi) / layoutDpi))
        return {};
    const int dotsPerMetre = static_cast<int>(std::lround(options.dpi * 1000.0 / mmPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), printable(spec.title));
    if (options.caption)
        image.setText(QStringLiteral("Description"), captionText(spec));
    return image;
}

QImage chartImage(const ChartSpec& spec, const Theme& theme, QSize size, double scale) {
    const QSizeF dots = QSizeF(size) * scale;
    if (size.isEmpty() || !(scale > 0.0) || std::max(dots.width(), dots.height()) > largestPixels)
        return {};
    QImage image(dots.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.ground);
    if (!paintOn(image, spec, theme, size, scale, {true, false, true}))
        return {};
    image.setText(QStringLiteral("Title"), printable(spec.title));
    return image;
}

QByteArray renderChart(const ChartSpec& spec, const QString& format, const ExportOptions& options) {
    if (!isSensible(options))
        return {};
    const QString name = format.toLower();
    if (name == u"png")
        return asPng(spec, options);
    if (name == u"svg")
        return asSvg(spec, options);
    return name == u"pdf" ? asPdf(spec, options) : QByteArray();
}

} // namespace ui
