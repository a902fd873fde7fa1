#include "ui/charts/bar_rows.h"

#include <QFontMetricsF>
#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double widestStretch = 1.7; // of the smallest heights, where there is room

std::vector<BarRow> grouped(const std::vector<Bar>& bars) {
    std::vector<BarRow> rows;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i > 0 && bars[i].name == bars[i - 1].name)
            ++rows.back().count;
        else
            rows.push_back({i, 1, 0});
    }
    return rows;
}

bool standsOut(const std::vector<Bar>& bars, const BarRow& row) {
    const auto from = bars.begin() + static_cast<std::ptrdiff_t>(row.first);
    return std::any_of(from, from + static_cast<std::ptrdiff_t>(row.count), [](const Bar& bar) { return !bar.faded; });
}

// Rows that must stay, where some but not all stand out.
std::vector<bool> keptRows(const std::vector<Bar>& bars, const std::vector<BarRow>& rows) {
    std::vector<bool> kept(rows.size(), false);
    if (std::any_of(bars.begin(), bars.end(), [](const Bar& bar) { return bar.faded; }))
        std::transform(rows.begin(), rows.end(), kept.begin(), [&](const auto& row) { return standsOut(bars, row); });
    return kept;
}

// The first `count` rows and those kept; a single row is never left out, since saying so takes as much room.
std::vector<BarRow> thinned(const std::vector<BarRow>& rows, std::size_t count, const std::vector<bool>& kept) {
    std::vector<BarRow> shown;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        while (end < rows.size() && end >= count && !kept[end])
            ++end;
        if (end - i > 1) {
            shown.push_back({rows[i].first, 0, static_cast<int>(end - i)});
            i = end;
        } else {
            shown.push_back(rows[i++]);
        }
    }
    return shown;
}

} // namespace

BarSizes::BarSizes(const Theme& theme)
    : bar(QFontMetricsF(theme.font(TextRole::Small)).height()), gap(theme.space(Theme::space4)) {
}

double BarSizes::of(const BarRow& row) const {
    return static_cast<double>(std::max<std::size_t>(row.count, 1)) * bar + gap;
}

double BarSizes::of(const std::vector<BarRow>& rows) const {
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [this](double sum, const BarRow& row) { return sum + of(row); });
}

double tallestBars(const std::vector<Bar>& bars, const BarSizes& sizes) {
    return widestStretch * sizes.of(grouped(bars));
}

std::vector<BarRow> barRows(const std::vector<Bar>& bars, double room, const BarSizes& sizes) {
    const std::vector<BarRow> rows = grouped(bars);
    const std::vector<bool> none(rows.size(), false);
    for (const std::vector<bool>& kept : {keptRows(bars, rows), none})
        for (std::size_t count = rows.size() + 1; count-- > 0;)
            if (std::vector<BarRow> shown = thinned(rows, count, kept); sizes.of(shown) <= room)
                return shown;
    return {};
}

} // namespace ui
