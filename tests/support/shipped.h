// What tests of the core share: the shipped catalogue, loaded once a program, scenarios in one line, and relative
// comparison.
#pragma once

#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/catalog/catalog_json.h"
#include "model/run/result.h"
#include "model/schedule/hour_source.h"
#include "model/scenario/scenario.h"

namespace support {

inline std::string readFile(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::filesystem::path resources() {
    return SCALEWATT_RESOURCES;
}
inline std::filesystem::path testData() {
    return SCALEWATT_TEST_DATA;
}
inline std::string catalogSchema() {
    return readFile(resources() / "schema/catalog.schema.json");
}

/// Every catalogue file of the program, the zones under their own licence last.
inline std::vector<std::filesystem::path> catalogFiles() {
    std::vector<std::filesystem::path> files;
    for (const auto* folder : {"data", "data/odbl"}) {
        for (const auto& entry : std::filesystem::directory_iterator(resources() / folder)) {
            if (entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
    }
    return files;
}

/// The hours that the program ships, read once a program.
inline const std::string& hourlyBytes() {
    static const std::string bytes = readFile(resources() / "data/odbl/hourly_2022.bin");
    return bytes;
}
inline const model::HourlyData& hourly() {
    static const model::HourlyData data = model::readHourlyData(hourlyBytes(), "hourly_2022.bin");
    return data;
}

/// With its hours.
inline const model::Catalog& shipped() {
    static const model::Catalog catalog = [] {
        model::Catalog all;
        for (const auto& file : catalogFiles()) {
            model::addCatalog(all, readFile(file), file.filename().string(), model::CatalogOwner::Shipped, {});
        }
        all.hours = std::make_shared<const model::HourSource>(hourly);
        return all;
    }();
    return catalog;
}

using Typed = std::pair<model::Id, model::Value>;

/// A scenario in which only these inputs are typed.
inline model::Scenario scenario(std::initializer_list<Typed> typed) {
    model::Scenario made;
    for (const auto& [id, value] : typed) {
        made.set(id, value);
    }
    return made;
}

inline model::Scenario with(model::Scenario base, std::initializer_list<Typed> typed) {
    for (const auto& [id, value] : typed) {
        base.set(id, value);
    }
    return base;
}

/// With every optional part of the life switched on.
inline model::Scenario wholeLife(model::Scenario base) {
    for (const model::Parameter& p : model::parameters()) {
        if (p.kind == model::Kind::Switch) {
            base.set(p.id, std::string(model::switchedOn));
        }
    }
    return base;
}

/// The published GPT-3 run as the contract of the program works it by hand.
inline model::Scenario gpt3() {
    using model::Id;
    return scenario({{Id::ModelParameters, 174.6e9},
                     {Id::DataTokens, 300e9},
                     {Id::AccuracyRecipe, "legacy_2020_2022"},
                     {Id::AccuracyBenchmark, "hellaswag"},
                     {Id::TrainingHardware, "v100-sxm2-32"},
                     {Id::TrainingDevices, 10'000.0},
                     {Id::TrainingPrecision, "fp16"},
                     {Id::TrainingMfu, 0.197},
                     {Id::TrainingSystemPowerW, 330.0},
                     {Id::SiteRegion, "USA"},
                     {Id::SiteYear, 2'020.0},
                     {Id::SiteCarbonIntensity, 429.0},
                     {Id::SitePue, 1.1}});
}

inline const model::Notice* findNotice(const std::vector<model::Notice>& notices, std::string_view id) {
    for (const model::Notice& notice : notices) {
        if (notice.id == id) {
            return &notice;
        }
    }
    return nullptr;
}
inline bool has(const model::Result& result, std::string_view notice) {
    return findNotice(result.notices, notice) != nullptr;
}

/// The resolved setting of this input; throws where the formulas used none.
inline const model::Setting& settingOf(const model::Result& result, model::Id id) {
    for (const auto& [known, setting] : result.settings) {
        if (known == id) {
            return setting;
        }
    }
    throw std::out_of_range("no setting " + std::string(model::parameter(id).path));
}

inline double accuracyOf(const model::Result& result, std::string_view benchmark) {
    for (const auto& [known, accuracy] : result.accuracies) {
        if (known == benchmark) {
            return accuracy;
        }
    }
    return std::nan("");
}

inline bool near(double actual, double expected, double tolerance) {
    return std::abs(actual - expected) <= tolerance * std::abs(expected) || actual == expected;
}

inline std::string mismatch(const char* what, double actual, double expected, double tolerance) {
    char text[400];
    std::snprintf(text, sizeof text, "%s is %.12g, expected %.12g within %g", what, actual, expected, tolerance);
    return text;
}

} // namespace support

/// |actual - expected| <= tolerance |expected|; NaN never passes.
#define QCOMPARE_REL(actual, expected, tolerance)                                                                      \
    do {                                                                                                               \
        const double relActual = (actual);                                                                             \
        const double relExpected = (expected);                                                                         \
        QVERIFY2(support::near(relActual, relExpected, (tolerance)),                                                   \
                 support::mismatch(#actual, relActual, relExpected, (tolerance)).c_str());                             \
    } while (false)
