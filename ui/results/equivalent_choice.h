// Which everyday things stand for a result: kinds somebody chose, in the country they chose, energy and carbon apart.
#pragma once

#include <vector>

#include "model/catalog/catalog.h"
#include "ui/results/result_choices.h"

namespace ui {

/// A kind of thing ("car_km") and the records of it that suit the country.
struct ThingKind {
    std::string unit;
    std::vector<const model::Equivalent*> records;
    bool featured = false; // shown without being asked for
};

/// Kinds of energy or of carbon equivalents in catalogue order; of each the country's records, else the featured ones,
/// else the first.
std::vector<ThingKind> thingKinds(const model::Catalog& catalog, bool energy, const QString& country);
/// Whether this kind is shown: chosen, or featured where nobody chose.
bool isShown(const ThingKind& kind, const ResultChoices& choices);
/// Ids of countries that any household or car is from, in catalogue order.
std::vector<std::string> thingCountries(const model::Catalog& catalog);
/// The icon of a kind of thing, a name for ui::icon.
QString thingIcon(std::string_view unit);

/// How many a picture stands for, so that no more than `most` are drawn: 1, 10, 100 …
double unitsPerPicture(double count, int most);

} // namespace ui
