// Derives the default MFU and power, with their spread, from the published runs and writes them into resources/data: scripts/fit.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>

#include "model/catalog/catalog_json.h"
#include "model/fit/catalog_edit.h"
#include "model/fit/form_scores.h"
#include "model/fit/one_fact.h"

namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>; // text by name

std::string readText(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

Files readFiles(const fs::path& folder) {
    Files files;
    for (const char* kind : {"hardware", "generations", "published_runs", "reported_speeds", "defaults", "fit_quality"}) {
        const std::string name = kind + std::string(".json");
        files[name] = readText(folder / name);
    }
    return files;
}

model::Catalog catalogOf(const Files& files) {
    model::Catalog catalog;
    for (const auto& [name, text] : files) {
        model::addCatalog(catalog, text, name, model::CatalogOwner::Shipped, {});
    }
    return catalog;
}

// What the files should say.
Files fitted(Files files) {
    model::Catalog catalog = catalogOf(files);
    const auto form = model::shippedForm();
    const model::Validation heldOut = model::leaveOneFamilyOut(form, catalog.publishedRuns, catalog);
    model::applyFit(model::fitShipped(form, catalog.publishedRuns, catalog), catalog);
    files["generations.json"] = model::withGenerations(files["generations.json"], catalog.generations);
    files["defaults.json"] = model::withSizeEffect(files["defaults.json"], catalog);
    files["fit_quality.json"] = model::withQuality(files["fit_quality.json"], heldOut.summary);
    return files;
}

int check(const Files& committed, const Files& wanted) {
    int different = 0;
    for (const auto& [name, text] : wanted) {
        if (text != committed.at(name)) {
            std::cerr << name << " differs from what the fit gives: run scripts/fit\n";
            different = 1;
        }
    }
    return different;
}

int write(const fs::path& folder, const Files& committed, const Files& wanted) {
    for (const auto& [name, text] : wanted) {
        if (text != committed.at(name)) {
            std::ofstream(folder / name, std::ios::binary) << text;
            std::cout << "wrote " << name << '\n';
        }
    }
    return 0;
}

void printLine(const model::ValidationSummary& s) {
    std::cout << "- " << s.quantity << ": " << s.rows << " runs, median error " << 100.0 * s.medianAbsolutePercentageError.value_or(0.0)
              << " %, in range " << 100.0 * s.withinRange.value_or(0.0) << " %, half-width " << s.medianHalfWidth.value_or(0.0) << '\n';
}

int table(const model::Catalog& catalog) {
    std::cout << model::formTable(model::scoreForms(catalog.publishedRuns, catalog)) << "\nEach family held out:\n";
    const auto heldOut = model::leaveOneFamilyOut(model::shippedForm(), catalog.publishedRuns, catalog);
    for (const auto& summary : heldOut.summary) {
        printLine(summary);
    }
    std::cout << "\npredicted/published, by run\n";
    for (const auto& row : heldOut.rows) {
        if (row.scored && row.ratio()) {
            std::cout << row.id << ' ' << row.quantity << ' ' << *row.ratio() << '\n';
        }
    }
    std::cout << "\nOne fact known:\n";
    const auto known = model::hoursFromSpeeds(catalog);
    printLine(model::summarise(known, "device_hours"));
    for (const auto& row : known) {
        std::cout << row.id << ' ' << row.ratio().value_or(0.0) << '\n';
    }
    const model::PowerFit power = model::fitPower(catalog.publishedRuns, catalog);
    std::cout << "\nMeasured systems, W per device, and nodes over boards:\n";
    for (const auto& [device, watts] : power.systemPowerW) {
        std::cout << device << ' ' << watts << " (shipped " << catalog.device(device)->defaultSystemPowerW.value_or(0.0) << ")\n";
    }
    for (const auto& [family, factor] : power.nodeFactor) {
        std::cout << family << ' ' << factor << '\n';
    }
    return 0;
}

} // namespace

int main(int count, char** words) {
    const std::string option = count > 2 ? words[2] : "";
    if (count < 2 || count > 3 || (count == 3 && option != "--check" && option != "--table")) {
        std::cerr << "usage: scalewatt_fit FOLDER [--check|--table]\n";
        return 2;
    }
    try {
        const Files committed = readFiles(words[1]);
        if (option == "--table") {
            return table(catalogOf(committed));
        }
        const Files wanted = fitted(committed);
        return option == "--check" ? check(committed, wanted) : write(words[1], committed, wanted);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
