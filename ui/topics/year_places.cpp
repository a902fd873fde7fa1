#include "ui/topics/year_places.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace ui {

namespace {

constexpr double spread = 0.7; // of a year: what the points of one year are drawn apart

} // namespace

std::vector<double> yearPlaces(const std::vector<YearAndValue>& points) {
    std::map<int, std::vector<std::size_t>> byYear;
    for (std::size_t i = 0; i < points.size(); ++i) {
        byYear[points[i].year].push_back(i);
    }
    std::vector<double> xs(points.size());
    for (auto& [year, ofYear] : byYear) {
        std::ranges::sort(ofYear, {}, [&](std::size_t i) { return points[i].value; });
        for (std::size_t place = 0; place < ofYear.size(); ++place) {
            const double along = (static_cast<double>(place) + 0.5) / static_cast<double>(ofYear.size()) - 0.5;
            xs[ofYear[place]] = year + spread * along;
        }
    }
    return xs;
}

} // namespace ui
