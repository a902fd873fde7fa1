// Everyday things that energy and carbon are compared with, counted in the right plural.
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct EquivalentWords {
    std::string_view key; // id of one record, or the unit that several records share
    const char* thing;    // takes a plural
    bool withCountry = false;
    const char* inMiles = nullptr; // the same thing counted in miles
};

// Chinese puts its measure word first: the count always stands before the thing.
constexpr std::array table{
    EquivalentWords{"household_month", QT_TRANSLATE_N_NOOP("EquivalentWords", "household-month(s) of electricity"),
                    true},
    EquivalentWords{"home_energy_year_usa", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of a home's whole energy"),
                    true},
    EquivalentWords{"car_lifetime", QT_TRANSLATE_N_NOOP("EquivalentWords", "car lifetime(s), fuel included"), true},
    EquivalentWords{"car_year_usa", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of a petrol car"), true},
    EquivalentWords{"car_year_electric_usa", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of an electric car"),
                    true},
    EquivalentWords{"car_km_electric_gbr", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) by electric car"), true,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by electric car")},
    EquivalentWords{"car_mile_usa", QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by car"), true},
    EquivalentWords{"car_km", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) by car"), true,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by car")},
    EquivalentWords{"train_km_eurostar", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) on the Eurostar"), false,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) on the Eurostar")},
    EquivalentWords{"train_km", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) by train"), true,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by train")},
    EquivalentWords{"bus_km", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) by bus"), true,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by bus")},
    EquivalentWords{"flight_km", QT_TRANSLATE_N_NOOP("EquivalentWords", "kilometre(s) by plane, long haul"), false,
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "mile(s) by plane, long haul")},
    EquivalentWords{"flight_nyc_sf",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger flight(s) New York–San Francisco")},
    EquivalentWords{
        "flight_nyc_sf_ga",
        QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger flight(s) New York–San Francisco (Green Algorithms)")},
    EquivalentWords{"flight_nyc_sf_round_trip",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger round trip(s) New York–San Francisco")},
    EquivalentWords{"plane_round_trip_nyc_sf",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "round trip(s) of a full plane New York–San Francisco")},
    EquivalentWords{"flight_paris_london", QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger flight(s) Paris–London")},
    EquivalentWords{"flight_paris_dublin", QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger flight(s) Paris–Dublin")},
    EquivalentWords{"flight_nyc_melbourne",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "passenger flight(s) New York–Melbourne")},
    EquivalentWords{"breath_day", QT_TRANSLATE_N_NOOP("EquivalentWords", "day(s) of one person's breath")},
    EquivalentWords{"breath_lifetime",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "lifetime(s) of one person's breath (73 years)")},
    EquivalentWords{"human_life_year", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of an average person's life")},
    EquivalentWords{"american_life_year",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of an average American's life")},
    EquivalentWords{"phone_charge_energy", QT_TRANSLATE_N_NOOP("EquivalentWords", "phone charge(s)")},
    EquivalentWords{"phone_charge_carbon", QT_TRANSLATE_N_NOOP("EquivalentWords", "phone charge(s) by carbon"), true},
    EquivalentWords{"tree_year", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of a grown tree's uptake")},
    EquivalentWords{"seedling_ten_years",
                    QT_TRANSLATE_N_NOOP("EquivalentWords", "tree seedling(s) grown for ten years")},
    EquivalentWords{"forest_acre_year", QT_TRANSLATE_N_NOOP("EquivalentWords", "year(s) of an acre of forest"), true},
    EquivalentWords{"gasoline_litre", QT_TRANSLATE_N_NOOP("EquivalentWords", "litre(s) of petrol burned")},
    EquivalentWords{"gasoline_gallon", QT_TRANSLATE_N_NOOP("EquivalentWords", "gallon(s) of petrol burned")},
    EquivalentWords{"oil_barrel", QT_TRANSLATE_N_NOOP("EquivalentWords", "barrel(s) of oil burned")},
    EquivalentWords{"propane_cylinder", QT_TRANSLATE_N_NOOP("EquivalentWords", "barbecue gas cylinder(s) burned")},
    EquivalentWords{"streaming_hour", QT_TRANSLATE_N_NOOP("EquivalentWords", "hour(s) of streamed video")},
    EquivalentWords{"prompt_gemini_energy", QT_TRANSLATE_N_NOOP("EquivalentWords", "median Gemini text prompt(s)")},
    EquivalentWords{"prompt_gpt4o_energy", QT_TRANSLATE_N_NOOP("EquivalentWords", "typical GPT-4o question(s)")},
};

/// What decides the plural: the number as shown, so 0.2 and 1.4 are "several" and only a shown 1 is one.
int pluralOf(double count) {
    return plainText(count, {QLocale::c(), UnitSystem::Metric}) == QStringLiteral("1") ? 1 : 2;
}

QString things(const char* words, double count) {
    return QCoreApplication::translate("EquivalentWords", words, nullptr, pluralOf(count));
}

/// The words for this very record, else those of its unit, else none: a user's own records speak for themselves.
const EquivalentWords* findWords(const model::Equivalent& equivalent) {
    for (const std::string_view key : {std::string_view(equivalent.id), std::string_view(equivalent.unit)}) {
        const auto found = std::ranges::find(table, key, &EquivalentWords::key);
        if (found != table.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString countryName(const model::Equivalent& equivalent, const model::Catalog& catalog) {
    const model::Region* country = equivalent.country.empty() ? nullptr : catalog.region(equivalent.country);
    return country != nullptr ? regionLabel(*country) : QString::fromStdString(equivalent.country);
}

/// The thing with its country, and for households with the energy that one of them stands for.
QString withCountry(const QString& thing, const model::Equivalent& equivalent, const model::Catalog& catalog) {
    const QString country = countryName(equivalent, catalog);
    if (country.isEmpty()) {
        return thing;
    }
    if (equivalent.unit == "household_month") {
        const QString each = energyText(equivalent.perUnit, {QLocale(), UnitSystem::Metric});
        return fillPlaces(QCoreApplication::translate("EquivalentWords", "%1, %2 (%3)"), {thing, country, each});
    }
    return fillPlaces(QCoreApplication::translate("EquivalentWords", "%1, %2"), {thing, country});
}

} // namespace

QString equivalentLabel(const model::Equivalent& equivalent, double count, const model::Catalog& catalog) {
    const EquivalentWords* words = findWords(equivalent);
    if (words == nullptr) {
        return QString::fromStdString(equivalent.label);
    }
    const QString thing = things(words->thing, count);
    return words->withCountry ? withCountry(thing, equivalent, catalog) : thing;
}

QString equivalentText(const model::Equivalent& equivalent, double count, const NumberStyle& style,
                       const model::Catalog& catalog) {
    const EquivalentWords* words = findWords(equivalent);
    const bool miles = words != nullptr && words->inMiles != nullptr && style.units == UnitSystem::UsCustomary;
    const double shown = miles ? count / kilometresPerMile : count;
    QString label = equivalentLabel(equivalent, count, catalog);
    if (miles) {
        label = things(words->inMiles, shown);
        label = words->withCountry ? withCountry(label, equivalent, catalog) : label;
    }
    return fillPlaces(QCoreApplication::translate("EquivalentWords", "%1 ", "count before the thing counted") + label,
                      {spokenCount(shown, style)});
}

} // namespace ui
