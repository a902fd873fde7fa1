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

QString nameOf(const model::Region& region) {
    const auto name = region.names.find(languageKey());
    return QString::fromStdString(name != region.names.end() ? name->second : region.name);
}

QString codeOf(const model::Region& region) {
    return QString::fromStdString(region.id.substr(region.id.find(':') + 1));
}

} // namespace

QString regionLabel(const model::Region& region) {
    const QString name = nameOf(region);
    const QString code = codeOf(region);
    if (region.kind == "cloud") {
        return fillPlaces(QCoreApplication::translate("RegionWords", "%1 %2, %3", "provider, code, place"),
                          {QString::fromStdString(region.provider), code, name});
    }
    if (region.kind == "zone" || region.kind == "egrid") {
        return name.contains(code)
                   ? name
                   : fillPlaces(QCoreApplication::translate("RegionWords", "%1 (%2)", "place, code"), {name, code});
    }
    return name;
}

} // namespace ui
