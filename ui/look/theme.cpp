#include "ui/look/theme.h"

#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

const char* const simplifiedChinese = "Noto Sans CJK SC";
constexpr double unitsPerPoint = 10.0;

// Okabe-Ito hues, darkened for thin lines on white and lightened for a dark ground; dashes repeat what colour says.
// The baseline under other assumptions wears the baseline's colour, dotted.
std::array<LineStyle, lineRoleCount> linesOf(const std::array<const char*, lineRoleCount - 1>& colours) {
    const std::array<QList<qreal>, lineRoleCount> dashes{QList<qreal>{},
                                                         QList<qreal>{6, 3},
                                                         QList<qreal>{2, 2},
                                                         QList<qreal>{8, 3, 2, 3},
                                                         QList<qreal>{10, 4},
                                                         QList<qreal>{12, 3, 2, 3, 2, 3},
                                                         QList<qreal>{4, 4},
                                                         QList<qreal>{1, 3}};
    std::array<LineStyle, lineRoleCount> lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i] = {QColor(colours[std::min(i, colours.size() - 1)]), dashes[i]};
    return lines;
}

void useFont(Theme& theme, const QFont& font) {
    // The family behind an alias as "Sans Serif": in a list of families Qt skips the alias.
    theme.families = {QFontInfo(font).family()};
    if (!theme.families.contains(simplifiedChinese))
        theme.families << simplifiedChinese;
    theme.basePixels = QFontInfo(font).pixelSize();
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::light(const QFont& font) {
    Theme theme;
    theme.ground = QColor("#FFFFFF");
    theme.text = QColor("#1F2328");
    theme.muted = QColor("#5B6570");
    theme.grid = QColor("#E3E7EB");
    theme.gridMinor = QColor("#F3F5F7");
    theme.accent = QColor("#0B6E4F");
    theme.warning = QColor("#8A5A00");
    theme.error = QColor("#B3261E");
    theme.lines = linesOf({"#0072B2", "#C24E00", "#00775A", "#A8487F", "#946A00", "#5B4FB3", "#3C4650"});
    useFont(theme, font);
    return theme;
}

Theme Theme::dark(const QFont& font) {
    Theme theme;
    theme.form = Form::Dark;
    theme.ground = QColor("#1B1E23");
    theme.text = QColor("#E6EAEE");
    theme.muted = QColor("#9AA5B1");
    theme.grid = QColor("#30363D");
    theme.gridMinor = QColor("#24282E");
    theme.accent = QColor("#3FCF8E");
    theme.warning = QColor("#F2B84B");
    theme.error = QColor("#FF8A80");
    theme.lines = linesOf({"#56B4E9", "#F0824A", "#2BBF96", "#E09AC4", "#E6B13C", "#A99CF2", "#C9D1D9"});
    theme.bandOpacity = 0.22;
    useFont(theme, font);
    return theme;
}

Theme Theme::print() {
    Theme theme = light();
    theme.form = Form::Print;
    theme.families = {"Noto Sans", simplifiedChinese};
    theme.unit = unitsPerPoint;
    theme.basePixels = 7.5 * unitsPerPoint;
    theme.smallFactor = 7.0 / 7.5;
    theme.sectionFactor = 8.0 / 7.5;
    theme.lineWidth = 1.0 * unitsPerPoint;
    theme.hairline = 0.5 * unitsPerPoint;
    theme.dotRadius = 2.0 * unitsPerPoint;
    theme.markLength = 14.0 * unitsPerPoint;
    return theme;
}

Theme Theme::forPalette(const QPalette& palette, const QFont& font) {
    const double window = luminance(palette.color(QPalette::Window));
    return window < luminance(palette.color(QPalette::WindowText)) ? dark(font) : light(font);
}

QFont Theme::font(TextRole role) const {
    QFont font;
    font.setFamilies(families);
    double factor = 1.0;
    if (role == TextRole::Small)
        factor = smallFactor;
    if (role == TextRole::Section)
        factor = sectionFactor;
    if (role == TextRole::Headline)
        factor = headlineFactor;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(basePixels * factor))));
    if (form == Form::Print)
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              1.0 / 64); // any spacing switches ligatures off: "ff" stays two letters
    if (role == TextRole::Section)
        font.setWeight(QFont::DemiBold);
    if (role == TextRole::Headline)
        font.setWeight(QFont::Light);
    return font;
}

QPen Theme::pen(LineRole role) const {
    QPen pen(line(role).colour, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!line(role).dashes.isEmpty())
        pen.setDashPattern(line(role).dashes);
    return pen;
}

QColor Theme::band(LineRole role) const {
    QColor colour = line(role).colour;
    colour.setAlphaF(static_cast<float>(bandOpacity));
    return colour;
}

QColor Theme::faded(LineRole role) const {
    QColor colour = line(role).colour;
    colour.setAlphaF(static_cast<float>(fadedOpacity));
    return colour;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor& over, const QColor& ground) {
    const float share = over.alphaF();
    return QColor::fromRgbF(over.redF() * share + ground.redF() * (1 - share),
                            over.greenF() * share + ground.greenF() * (1 - share),
                            over.blueF() * share + ground.blueF() * (1 - share));
}

} // namespace ui
