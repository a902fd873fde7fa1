#include "ui/look/colour_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

struct Oklab {
    double lightness;
    double greenRed;
    double blueYellow;
};
constexpr Oklab little{0.93, -0.03, 0.12};
constexpr Oklab much{0.33, -0.01, -0.11};

double inSrgb(double linear) {
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

float channel(double linear) {
    return static_cast<float>(std::clamp(inSrgb(linear), 0.0, 1.0));
}

// Matrices: B. Ottosson, A perceptual color space for image processing, 2020.
QColor colourOf(const Oklab& c) {
    const double l = std::pow(c.lightness + 0.3963377774 * c.greenRed + 0.2158037573 * c.blueYellow, 3);
    const double m = std::pow(c.lightness - 0.1055613458 * c.greenRed - 0.0638541728 * c.blueYellow, 3);
    const double s = std::pow(c.lightness - 0.0894841775 * c.greenRed - 1.2914855480 * c.blueYellow, 3);
    return QColor::fromRgbF(channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

QColor scaleColour(double share) {
    const double t = std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0);
    return colourOf({std::lerp(little.lightness, much.lightness, t), std::lerp(little.greenRed, much.greenRed, t),
                     std::lerp(little.blueYellow, much.blueYellow, t)});
}

} // namespace ui
