#include "ui/catalog_loader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <future>
#include <utility>
#include <vector>

#include "model/catalog_json.h"
#include "ui/scenario_files.h"

namespace ui {
namespace {

// A catalogue with every public region and device has 3 MB; ten times that is somebody's mistake.
constexpr qint64 maxCatalogBytes = 32'000'000;

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QStringList embeddedFiles() {
    QStringList paths;
    QDirIterator files(":/data", {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths << files.next();
    }
    paths.sort(); // the same catalogue order everywhere
    return paths;
}

QByteArray embedded(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::Catalog readEmbedded(const QString& path) {
    return model::readShippedCatalog(view(embedded(path)), path.toStdString());
}

// Countries are a third of the work of reading: a second thread takes them meanwhile.
model::Catalog shippedCatalog() {
    QStringList paths = embeddedFiles();
    const QString countries = ":/data/regions.json";
    paths.removeOne(countries);
    auto reading = std::async(std::launch::async, readEmbedded, countries);
    std::vector<model::Catalog> parts;
    for (const QString& path : std::as_const(paths)) {
        parts.push_back(readEmbedded(path));
    }
    model::Catalog catalog = reading.get();
    for (model::Catalog& part : parts) {
        model::mergeCatalog(catalog, std::move(part));
    }
    return catalog;
}

void addUserFile(LoadedCatalog& loaded, const QString& path) {
    const std::string name = QDir::toNativeSeparators(path).toStdString();
    try {
        const QByteArray text = readFile(path, maxCatalogBytes);
        model::addCatalog(loaded.catalog, view(text), name, model::CatalogOwner::User,
                          view(embedded(":/schema/catalog.schema.json")));
    } catch (const model::InputError& error) {
        loaded.problems.push_back(error.problem());
    }
}

} // namespace

QString userCatalogFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/catalog";
}

LoadedCatalog loadCatalog() {
    return loadCatalog(userCatalogFolder());
}

LoadedCatalog loadCatalog(const QString& folder) {
    LoadedCatalog loaded{shippedCatalog(), {}};
    const QDir own(folder);
    for (const QString& name : own.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        addUserFile(loaded, own.filePath(name));
    }
    return loaded;
}

} // namespace ui
