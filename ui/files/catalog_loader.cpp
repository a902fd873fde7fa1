#include "ui/files/catalog_loader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <atomic>
#include <future>
#include <vector>

#include "model/catalog/catalog_json.h"
#include "ui/files/hourly_loader.h"
#include "ui/files/kept_hours.h"
#include "ui/files/scenario_files.h"

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

constexpr auto countriesPath = ":/data/regions.json";
constexpr auto peersPath = ":/data/peers.json"; // no part of the catalogue
const QStringList runsPaths{":/data/published_runs.json", ":/data/inference_runs.json"};

// Two threads take file after file; the order of the catalogue does not depend on which of them reads what.
model::Catalog readAll(const QStringList& paths) {
    const auto count = static_cast<std::size_t>(paths.size());
    std::vector<model::Catalog> parts(count);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            parts[i] = readEmbedded(paths[static_cast<qsizetype>(i)]);
        }
    };
    auto second = std::async(std::launch::async, work);
    work();
    second.get();
    model::Catalog catalog;
    for (model::Catalog& part : parts) {
        model::mergeCatalog(catalog, std::move(part));
    }
    return catalog;
}

model::Catalog shippedCatalog(Runs runs) {
    QStringList paths = embeddedFiles();
    paths.removeOne(peersPath);
    paths.removeOne(countriesPath);
    paths.prepend(countriesPath); // countries before the clouds and zones inside them
    if (runs == Runs::LeftOut) {
        for (const QString& path : runsPaths) {
            paths.removeOne(path);
        }
    }
    return readAll(paths);
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
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/scalewatt/catalog";
}

LoadedCatalog loadCatalog(Runs runs) {
    return loadCatalog(userCatalogFolder(), runs);
}

LoadedCatalog loadCatalog(const QString& folder, Runs runs) {
    LoadedCatalog loaded{shippedCatalog(runs), {}};
    loaded.catalog.hours = std::make_shared<const KeptHours>(hourlyData);
    const QDir own(folder);
    for (const QString& name : own.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        addUserFile(loaded, own.filePath(name));
    }
    return loaded;
}

} // namespace ui
