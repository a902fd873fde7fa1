// The data the program ships: valid by the schema, complete, sourced, and consistent with itself.
#include <QTest>
#include <set>

#include "model/formulas/compute.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

int countRegions(auto condition) {
    return static_cast<int>(std::ranges::count_if(shipped().regions, condition));
}

template <typename Records>
void checkSources(const Records& records) {
    for (const auto& record : records) {
        QVERIFY(record.provenance.source.size() >= 3);
        QVERIFY(!record.provenance.licence.empty());
        QVERIFY(!record.provenance.fromUser);
    }
}

template <typename Records>
void checkUniqueIds(const Records& records) {
    std::set<std::string> ids;
    for (const auto& record : records) {
        QVERIFY2(!record.id.empty() && ids.insert(record.id).second, record.id.c_str());
    }
}

template <typename Rows>
void checkYears(const Rows& rows, const std::string& id) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QVERIFY2(rows[i - 1].year < rows[i].year, id.c_str());
    }
}

} // namespace

class TestShippedCatalogue : public QObject {
    Q_OBJECT

private slots:
    void everyFileFitsTheSchema_data() {
        QTest::addColumn<QString>("path");
        for (const auto& file : support::catalogFiles()) {
            QTest::newRow(file.filename().c_str()) << QString::fromStdString(file.string());
        }
    }
    void everyFileFitsTheSchema() {
        QFETCH(QString, path);
        const std::string name = path.toStdString();
        try {
            checkCatalogSchema(support::readFile(name), name, support::catalogSchema());
        } catch (const InputError& error) {
            QFAIL((error.problem().path + ": " + error.problem().value).c_str());
        }
    }

    void counts() {
        const Catalog& c = shipped();
        QVERIFY(c.devices.size() >= 55);
        QCOMPARE(c.publishedRuns.size(), std::size_t{84});
        QCOMPARE(c.history.size(), std::size_t{16});
        QCOMPARE(c.claims.size(), std::size_t{23});
        QVERIFY(countRegions([](const Region& r) { return r.kind == "country"; }) >= 200);
        QVERIFY(countRegions([](const Region& r) { return r.kind == "egrid"; }) >= 26);
        QVERIFY(countRegions([](const Region& r) {
                    return r.kind == "cloud" && (r.provider == "AWS" || r.provider == "GCP" || r.provider == "Azure");
                }) >= 140);
        QVERIFY(countRegions([](const Region& r) { return r.kind == "zone"; }) >= 300);
        QVERIFY(c.region("WLD") != nullptr && c.region("EU27") != nullptr);
        QVERIFY(!c.dataVersion.empty());
    }

    void idsAreUnique() {
        const Catalog& c = shipped();
        checkUniqueIds(c.devices);
        checkUniqueIds(c.history);
        checkUniqueIds(c.claims);
        checkUniqueIds(c.generations);
        checkUniqueIds(c.regions);
        checkUniqueIds(c.equivalents);
        checkUniqueIds(c.publishedRuns);
        checkUniqueIds(c.inferenceRuns);
        checkUniqueIds(c.modelShapes);
        checkUniqueIds(c.publishedLaws);
        checkUniqueIds(c.prices);
        checkUniqueIds(c.waterFactors);
        checkUniqueIds(c.defaults);
    }

    void everyRecordNamesSourceAndLicence() {
        const Catalog& c = shipped();
        checkSources(c.devices);
        checkSources(c.history);
        checkSources(c.claims);
        checkSources(c.generations);
        checkSources(c.regions);
        checkSources(c.lossLaws);
        checkSources(c.publishedLaws);
        checkSources(c.links);
        checkSources(c.equivalents);
        checkSources(c.prices);
        checkSources(c.waterFactors);
        checkSources(c.modelShapes);
        checkSources(c.defaults);
        for (const PublishedRun& run : c.publishedRuns) {
            QVERIFY2(!run.text("source").empty(), run.id.c_str());
        }
    }

    void everyReferenceResolves() {
        const Catalog& c = shipped();
        for (const Device& d : c.devices) {
            QVERIFY2(c.generation(d.generation) != nullptr, d.id.c_str());
            QVERIFY2(!d.precisions().empty(), d.id.c_str());
        }
        for (const Region& r : c.regions) {
            QVERIFY2(r.zone.empty() || c.region(r.zone) != nullptr, r.id.c_str());
            QVERIFY2(r.country.empty() || c.region(r.country) != nullptr || r.kind == "zone", r.id.c_str());
            QVERIFY2(r.ewifKey.empty() || c.waterFactor(r.ewifKey) != nullptr || c.findDefault(r.ewifKey) != nullptr,
                     r.id.c_str());
        }
        for (const Link& l : c.links) {
            QVERIFY2(c.lossLaw(l.law, l.benchmark) != nullptr, l.law.c_str());
        }
        for (const Price& p : c.prices) {
            const bool known = p.kind == "device_hour"   ? c.device(p.key) != nullptr
                               : p.kind == "electricity" ? c.region(p.key) != nullptr || p.key.starts_with("region:")
                                                         : p.kind == "exchange_rate";
            QVERIFY2(known, p.id.c_str());
        }
        for (const PublishedRun& run : c.publishedRuns) {
            QVERIFY2(run.text("hardware").empty() || c.device(run.text("hardware")) != nullptr,
                     run.text("hardware").c_str());
        }
    }

    void everyChoiceOfTheTableIsInTheCatalogue() {
        for (const auto& law : parameter(Id::AccuracyLaw).choices) {
            QVERIFY(!shipped().benchmarks(law).empty());
            for (const auto& recipe : parameter(Id::AccuracyRecipe).choices) {
                for (const std::string& benchmark : shipped().benchmarks(law)) {
                    QVERIFY(shipped().link(law, recipe, benchmark) != nullptr);
                    QVERIFY(shipped().lossLaw(law, benchmark)->linked);
                }
            }
        }
    }

    void everyDefaultTheCoreAsksForIsThere() {
        for (const char* id :
             {"mfu.small_model_seconds", "mfu.size_exponent", "step_to_billed", "pue.fallback", "wue.fallback", "pue.google", "pue.aws",
              "pue.microsoft", "pue.ovhcloud", "ewif.world_fallback", "embodied.device", "embodied.server_per_device",
              "lifetime_years", "use_rate", "moe_active_share", "lora_share_of_parameters", "node_counters_over_board",
              "price.electricity_fallback"}) {
            const DefaultValue& d = shipped().defaultValue(id);
            QVERIFY2(d.low <= d.mid && d.mid <= d.high, id);
        }
    }

    void everyPlaceCanBeComputed() {
        for (const Region& r : shipped().regions) {
            const Region* zone = r.zone.empty() ? nullptr : shipped().region(r.zone);
            const Region* country = r.country.empty() ? nullptr : shipped().region(r.country);
            const bool own = !r.factors.empty();
            const bool lent =
                (zone != nullptr && !zone->factors.empty()) || (country != nullptr && !country->factors.empty());
            QVERIFY2(own || (r.kind == "cloud" && lent), r.id.c_str());
            QVERIFY2(!own || (!r.emissions.empty() && !r.electricity.empty()), r.id.c_str());
            checkYears(r.factors, r.id);
            checkYears(r.pue, r.id);
            checkYears(r.wue, r.id);
        }
    }

    void countriesHaveTheYears() {
        int complete = 0;
        for (const Region& r : shipped().regions) {
            if (r.kind != "country") {
                continue;
            }
            QCOMPARE(r.id.size(), std::size_t{3});
            QVERIFY2(r.names.contains("zh_CN") && !r.names.at("zh_CN").empty(), r.id.c_str());
            QVERIFY2(r.emissions == "life_cycle" && r.electricity == "generation", r.id.c_str());
            for (const YearFactor& f : r.factors) {
                QVERIFY2(f.year >= 2015 && f.year <= 2025 && f.gPerKwh >= 0.0 && f.gPerKwh <= 2'000.0, r.id.c_str());
                QVERIFY2(!f.lowCarbonPercent || (*f.lowCarbonPercent >= 0.0 && *f.lowCarbonPercent <= 100.0),
                         r.id.c_str());
            }
            complete += r.factors.front().year == 2015 && r.factors.size() >= 9 ? 1 : 0;
        }
        QVERIFY2(complete >= 200, std::to_string(complete).c_str());
        QCOMPARE(shipped().region("WLD")->factors.size(), std::size_t{11});
    }

    void everyPlaceHasAChineseName() {
        for (const Region& r : shipped().regions) {
            QVERIFY2(r.names.contains("zh_CN"), r.id.c_str());
        }
    }

    void zonesStayUnderTheirLicence() {
        for (const auto& file : support::catalogFiles()) {
            const bool apart = file.parent_path().filename() == "odbl";
            if (!apart) {
                QVERIFY2(support::readFile(file).find("Electricity Maps") == std::string::npos,
                         file.filename().c_str());
            }
        }
        QVERIFY(std::filesystem::exists(support::resources() / "data/odbl/NOTICE"));
        for (const Region& r : shipped().regions) {
            QCOMPARE(r.id.starts_with("em:"), r.provenance.licence.starts_with("ODbL"));
            QVERIFY2(r.kind != "cloud" || r.factors.empty(), r.id.c_str());
        }
    }

    void cloudRegionsNameTheirProvider() {
        for (const Region& r : shipped().regions) {
            QCOMPARE(r.kind == "cloud", !r.provider.empty());
            QVERIFY2(std::ranges::all_of(r.pue, [](const YearValue& v) { return v.value >= 1.0 && v.value < 2.5; }),
                     r.id.c_str());
        }
    }

    void householdMonths() {
        std::set<std::string> countries;
        for (const Equivalent& e : shipped().equivalents) {
            if (e.unit == "household_month") {
                QVERIFY(e.isEnergy);
                countries.insert(e.country);
            }
        }
        QVERIFY(countries.contains("USA") && countries.size() >= 8);
        const auto has = [](double kwh) {
            return std::ranges::any_of(shipped().equivalents,
                                       [&](const Equivalent& e) { return e.country == "USA" && e.perUnit == kwh; });
        };
        QVERIFY(has(880.0) && has(855.0));
    }

    void otherEquivalentsAreThere() {
        std::set<std::string> units;
        for (const Equivalent& e : shipped().equivalents) {
            units.insert(e.unit);
            QVERIFY2(e.perUnit > 0.0 && !e.label.empty(), e.id.c_str());
            QVERIFY2(!e.low || !e.high || (*e.low <= e.perUnit && e.perUnit <= *e.high), e.id.c_str());
        }
        for (const char* unit : {"car_lifetime", "car_km"}) {
            QVERIFY2(units.contains(unit), unit);
        }
        const auto some = [&](const char* part) {
            return std::ranges::any_of(units, [&](const auto& u) { return u.find(part) != std::string::npos; });
        };
        for (const char* part : {"flight", "breath", "phone", "tree"}) {
            QVERIFY2(some(part), part);
        }
        const auto carLifetime = std::ranges::find(shipped().equivalents, "car_lifetime", &Equivalent::unit);
        QCOMPARE_REL(carLifetime->perUnit, 126'000.0 * 0.45359237, 1e-6);
    }

    void generationsAreSound() {
        for (const Generation& g : shipped().generations) {
            QVERIFY2(g.mfuLow < g.mfu && g.mfu < g.mfuHigh && g.mfuHigh <= 1.0, g.id.c_str());
            // Known from many families, from one or two, or assumed.
            QVERIFY2(g.mfuScale == (g.families >= 3 ? 0.185 : g.families > 0 ? 0.225 : 0.30), g.id.c_str());
            QVERIFY2(g.boardShareLow <= g.boardShare && g.boardShare <= g.boardShareHigh, g.id.c_str());
            QVERIFY2(g.nodeFactorLow <= g.nodeFactor && g.nodeFactor <= g.nodeFactorHigh && g.nodeFactorLow >= 1.0,
                     g.id.c_str());
        }
    }

    // Device by device; the MFU at 10 billion parameters is what scripts/fit found in the published runs.
    void deviceFigures_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("mfu");
        QTest::addColumn<double>("boardShare");
        QTest::addColumn<double>("systemW");
        QTest::newRow("Pascal") << "p100-sxm2" << 0.385 << 0.75 << 271.0;
        QTest::newRow("Volta") << "v100-sxm2-32" << 0.215 << 0.75 << 325.0;
        QTest::newRow("TPU v2") << "tpu-v2" << 0.355 << 0.80 << 221.0;
        QTest::newRow("TPU v3") << "tpu-v3" << 0.355 << 0.80 << 283.0;
        QTest::newRow("TPU v4") << "tpu-v4" << 0.355 << 0.80 << 350.0;
        QTest::newRow("A100") << "a100-sxm4-80" << 0.385 << 0.72 << 0.0;
        QTest::newRow("A800") << "a800-sxm-80" << 0.385 << 0.72 << 0.0;
        QTest::newRow("H100") << "h100-sxm" << 0.30 << 0.90 << 0.0;
        QTest::newRow("H800") << "h800-sxm" << 0.30 << 0.90 << 0.0;
        QTest::newRow("GH200") << "gh200" << 0.30 << 0.90 << 0.0;
        QTest::newRow("MI250X") << "mi250x" << 0.27 << 0.85 << 0.0;
        QTest::newRow("other") << "mi300x" << 0.30 << 0.80 << 0.0;
    }
    void deviceFigures() {
        QFETCH(QString, id);
        QFETCH(double, mfu);
        QFETCH(double, boardShare);
        QFETCH(double, systemW);
        const Device& d = *shipped().device(id.toStdString());
        const Generation& g = *shipped().generation(d.generation);
        QCOMPARE(g.mfu, mfu);
        QCOMPARE(g.boardShare, boardShare);
        QCOMPARE(d.defaultSystemPowerW.value_or(0.0), systemW);
    }

    void peaksAreDense() {
        QCOMPARE(shipped().device("h100-sxm")->peak(Precision::Bf16),
                 std::optional(989.4)); // 1,979 is the sparse figure
        QCOMPARE(shipped().device("a100-sxm4-80")->peak(Precision::Bf16), std::optional(312.0));
        QCOMPARE(shipped().device("v100-sxm2-32")->peak(Precision::Fp16), std::optional(125.0));
        for (const Device& d : shipped().devices) {
            QVERIFY2(!d.tdpW || (*d.tdpW >= 10.0 && *d.tdpW <= 3'000.0), d.id.c_str());
        }
    }

    void linksAreThoseOfTheFit() {
        const FitConstants& fit = shipped().fit;
        QCOMPARE(fit.efficiencySd, 0.15);
        QCOMPARE(fit.testNoiseSd, 0.012);
        QCOMPARE(fit.extrapolationFlop, 1e27);
        QCOMPARE(fit.unreachableFlop, 1e28);
        QCOMPARE(fit.moeExponent, 0.5);
        for (const Link& l : shipped().links) {
            QVERIFY(l.floor < l.top && l.k > 0.0 && l.sdLnK >= 0.0 && std::abs(l.correlation) <= 1.0);
            QCOMPARE(l.identified, !(l.benchmark == "mmlu" && l.recipe == "legacy_2020_2022"));
            QVERIFY(shipped().lossLaw(l.law, l.benchmark)->E < l.L0);
        }
    }

    void covariancesAreSymmetric() {
        int known = 0;
        for (const LossLaw& law : shipped().lossLaws) {
            if (law.logCovariance.empty()) {
                continue;
            }
            ++known;
            QCOMPARE(law.logCovariance.size(), std::size_t{25});
            for (std::size_t i = 0; i < 5; ++i) {
                QVERIFY(law.logCovariance[i * 5 + i] > 0.0);
                for (std::size_t j = 0; j < 5; ++j) {
                    QCOMPARE(law.logCovariance[i * 5 + j], law.logCovariance[j * 5 + i]);
                }
            }
        }
        QVERIFY(known >= 1);
    }
};

QTEST_GUILESS_MAIN(TestShippedCatalogue)
#include "test_shipped_catalogue.moc"
