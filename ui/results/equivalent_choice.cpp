#include "ui/results/equivalent_choice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

using model::Equivalent;

using Records = std::vector<const Equivalent*>;

Records suiting(const Records& all, const std::string& country) {
    const auto keep = [&](auto wanted) {
        Records kept;
        std::ranges::copy_if(all, std::back_inserter(kept), wanted);
        return kept;
    };
    const Records own = keep([&](const Equivalent* e) { return e->country == country; });
    const Records ownFeatured = keep([&](const Equivalent* e) { return e->country == country && e->featured; });
    const Records featured = keep([](const Equivalent* e) { return e->featured; });
    return !ownFeatured.empty() ? ownFeatured
           : !own.empty()       ? own
           : !featured.empty()  ? featured
                                : Records{all.front()};
}

constexpr std::array icons{
    std::pair{std::string_view("household_month"), "thing_home"},
    std::pair{std::string_view("home_energy_year"), "thing_home"},
    std::pair{std::string_view("car"), "thing_car"},
    std::pair{std::string_view("flight"), "thing_plane"},
    std::pair{std::string_view("plane"), "thing_plane"},
    std::pair{std::string_view("breath"), "thing_person"},
    std::pair{std::string_view("human"), "thing_person"},
    std::pair{std::string_view("phone"), "thing_phone"},
    std::pair{std::string_view("tree"), "thing_tree"},
    std::pair{std::string_view("seedling"), "thing_tree"},
    std::pair{std::string_view("forest"), "thing_tree"},
    std::pair{std::string_view("gasoline"), "thing_fuel"},
    std::pair{std::string_view("oil"), "thing_fuel"},
    std::pair{std::string_view("propane"), "thing_fuel"},
    std::pair{std::string_view("train"), "thing_train"},
    std::pair{std::string_view("bus"), "thing_bus"},
    std::pair{std::string_view("streaming"), "thing_screen"},
    std::pair{std::string_view("prompt"), "thing_chat"},
};

} // namespace

std::vector<ThingKind> thingKinds(const model::Catalog& catalog, bool energy, const QString& country) {
    std::vector<ThingKind> kinds;
    for (const Equivalent& record : catalog.equivalents) {
        if (record.isEnergy != energy) {
            continue;
        }
        auto kind = std::ranges::find(kinds, record.unit, &ThingKind::unit);
        if (kind == kinds.end()) {
            kinds.push_back({record.unit, {}, false});
            kind = kinds.end() - 1;
        }
        kind->records.push_back(&record);
        kind->featured = kind->featured || record.featured;
    }
    for (ThingKind& kind : kinds) {
        kind.records = suiting(kind.records, country.toStdString());
    }
    return kinds;
}

bool isShown(const ThingKind& kind, const ResultChoices& choices) {
    return choices.shownThings.isEmpty() ? kind.featured
                                         : choices.shownThings.contains(QString::fromStdString(kind.unit));
}

std::vector<std::string> thingCountries(const model::Catalog& catalog) {
    std::vector<std::string> countries;
    for (const Equivalent& record : catalog.equivalents) {
        const bool known = std::ranges::find(countries, record.country) != countries.end();
        if (record.unit == "household_month" && !record.country.empty() && !known) {
            countries.push_back(record.country);
        }
    }
    return countries;
}

QString thingIcon(std::string_view unit) {
    const auto found = std::ranges::find_if(icons, [&](const auto& icon) { return unit.starts_with(icon.first); });
    return found != icons.end() ? QString(found->second) : QString("thing_dots");
}

double unitsPerPicture(double count, int most) {
    double units = 1.0;
    while (std::isfinite(count) && count / units > most) {
        units *= 10.0;
    }
    return units;
}

} // namespace ui
