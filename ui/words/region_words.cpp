// Names of places in the language the program speaks.
#include <QCoreApplication>

#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

/// Key of this language in the catalogue's names; the translation of "en" says it, so it follows the translator, not
/// the locale.
std::string languageKey() {
    return QCoreApplication::translate("Language", "en", "locale name of this language, as zh_CN").toStdString();
}

template <typename Named>
QString nameOf(const Named& place) {
    const auto name = place.names.find(languageKey());
    return QString::fromStdString(name != place.names.end() ? name->second : place.name);
}

template <typename Named>
QString labelOf(const Named& place) {
    const QString name = nameOf(place);
    const QString code = QString::fromStdString(place.id.substr(place.id.find(':') + 1));
    if (place.kind == "cloud") {
        return fillPlaces(QCoreApplication::translate("RegionWords", "%1 %2, %3", "provider, code, place"),
                          {QString::fromStdString(place.provider), code, name});
    }
    if (place.kind == "zone" || place.kind == "egrid") {
        return name.contains(code)
                   ? name
                   : fillPlaces(QCoreApplication::translate("RegionWords", "%1 (%2)", "place, code"), {name, code});
    }
    return name;
}

} // namespace

QString regionLabel(const model::Region& region) {
    return labelOf(region);
}

QString placeLabel(const model::PlaceName& place) {
    return labelOf(place);
}

} // namespace ui
