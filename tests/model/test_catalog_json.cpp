// Catalogue files: what is read, what a user's file overrides, and what is refused, with file and place.
#include <QTest>

#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const std::string& schema() {
    static const std::string text = support::catalogSchema();
    return text;
}

std::string file(const std::string& kind, const std::string& records) {
    return R"({"format":"scalewatt-catalog","version":1,"kind":")" + kind +
           R"(","data_version":"test","licence":"CC0-1.0","records":[)" + records + "]}";
}

std::string water(const std::string& more) {
    return R"({"id":"w","entity":"Here","litres_per_kwh":2.5)" + more + "}";
}
const std::string sourced =
    R"(,"source":"a meter in the cellar","year":2023,"confidence":"seen","basis":"measured","notes":"own")";

Problem refused(const std::string& text) {
    return support::problemOf([&] {
        Catalog catalog;
        addCatalog(catalog, text, "own.json", CatalogOwner::User, schema());
    });
}

Catalog read(const std::string& text, CatalogOwner owner = CatalogOwner::User) {
    Catalog catalog;
    addCatalog(catalog, text, "own.json", owner, schema());
    return catalog;
}

} // namespace

class TestCatalogJson : public QObject {
    Q_OBJECT

private slots:
    void readsARecordWithItsProvenance() {
        const Catalog c = read(file("water", water(sourced)));
        const WaterFactor& w = c.waterFactors.front();
        QCOMPARE(w.litresPerKwh, 2.5);
        QCOMPARE(w.provenance.source, std::string("a meter in the cellar"));
        QCOMPARE(w.provenance.year, 2023);
        QCOMPARE(w.provenance.licence, std::string("CC0-1.0")); // the file's
        QCOMPARE(w.provenance.confidence, std::string("seen"));
        QVERIFY(w.provenance.fromUser);
        QVERIFY(c.dataVersion.empty()); // a user's file does not name the version of the data
    }

    void theProgramsOwnRecordsAreNotMarked() {
        const Catalog c = read(file("water", water(sourced + R"(,"licence":"MIT")")), CatalogOwner::Shipped);
        QVERIFY(!c.waterFactors.front().provenance.fromUser);
        QCOMPARE(c.waterFactors.front().provenance.licence, std::string("MIT"));
        QCOMPARE(c.dataVersion, std::string("test"));
    }

    void aKnownIdIsReplacedANewOneAdded() {
        Catalog c = support::shipped();
        const std::size_t devices = c.devices.size();
        const std::string h100 =
            R"({"id":"h100-sxm","name":"My H100","kind":"gpu","generation":"h100","tdp_w":650,"peak_tflops":{"bf16":800},"source":"own meter"})";
        const std::string other =
            R"({"id":"mine-1","name":"Mine","kind":"asic","generation":"other_accelerator","tdp_w":90,"peak_tflops":{"int8":5,"fp32":1},"source":"own meter"})";
        addCatalog(c, file("hardware", h100 + "," + other), "own.json", CatalogOwner::User, schema());
        QCOMPARE(c.devices.size(), devices + 1);
        QCOMPARE(c.device("h100-sxm")->tdpW, std::optional(650.0));
        QVERIFY(!c.device("h100-sxm")->memoryGb); // replaced whole, not merged
        QVERIFY(c.device("h100-sxm")->provenance.fromUser);
        QVERIFY(!c.device("h200-sxm")->provenance.fromUser);
        QCOMPARE(c.device("mine-1")->peak(Precision::Int8), std::optional(5.0));
        QVERIFY(!c.device("mine-1")->peak(Precision::Bf16));
    }

    void regionsLinksAndLawsOverrideByTheirKeys() {
        Catalog c = support::shipped();
        const std::size_t links = c.links.size();
        addCatalog(
            c,
            file(
                "accuracy_links",
                R"({"law":"besiroglu_2024","benchmark":"mmlu","recipe":"web_2023","floor":0.25,"top":0.9,"k":12,"L0":2.0,"sd_ln_k":0.1,"sd_L0":0.02,"correlation":0,"identified":true,"source":"own fit"})"),
            "own.json", CatalogOwner::User, schema());
        QCOMPARE(c.links.size(), links);
        QCOMPARE(c.link("besiroglu_2024", "web_2023", "mmlu")->k, 12.0);
        QCOMPARE(c.link("besiroglu_2024", "curated_2024", "mmlu")->k,
                 support::shipped().link("besiroglu_2024", "curated_2024", "mmlu")->k);
        addCatalog(
            c,
            file(
                "regions",
                R"({"id":"FRA","kind":"country","name":"France","country":"FRA","emissions":"life_cycle","electricity":"consumption","factors":[[2024,33,95]],"pue":[[2024,1.3]],"source":"own"})"),
            "own.json", CatalogOwner::User, schema());
        QCOMPARE(c.region("FRA")->factors.size(), std::size_t{1});
        QCOMPARE(c.region("FRA")->pue.front().value, 1.3);
    }

    void aRecordWithoutASourceIsRefused_data() {
        QTest::addColumn<QString>("more");
        QTest::newRow("none") << "";
        QTest::newRow("empty") << R"(,"source":"")";
        QTest::newRow("blanks") << R"(,"source":"   ")";
    }
    void aRecordWithoutASourceIsRefused() {
        QFETCH(QString, more);
        const Problem p = refused(file("water", water(sourced) + "," + water(more.toStdString())));
        QCOMPARE(p.id, std::string("catalog.missing_source"));
        QCOMPARE(p.file, std::string("own.json"));
        QVERIFY2(p.path.starts_with("records[1]"), p.path.c_str());
    }

    void aShippedRecordWithoutASourceIsRefusedToo() {
        const Problem p = support::problemOf([] { read(file("water", water("")), CatalogOwner::Shipped); });
        QCOMPARE(p.id, std::string("catalog.missing_source"));
        QCOMPARE(p.path, std::string("records[0].source"));
    }

    void theSchemaRefuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const std::string& text, const char* path) {
            QTest::newRow(name) << QString::fromStdString(text) << QString(path);
        };
        row("absurd number", file("water", R"({"id":"w","entity":"x","litres_per_kwh":-1,"source":"own"})"),
            "records[0].litres_per_kwh");
        row("wrong type", file("water", R"({"id":"w","entity":"x","litres_per_kwh":"2","source":"own"})"),
            "records[0].litres_per_kwh");
        row("unknown key", file("water", water(sourced + R"(,"colour":"blue")")), "records[0]");
        row("missing key", file("water", R"({"id":"w","entity":"x","source":"own"})"), "records[0]");
        row("unknown kind", R"({"format":"scalewatt-catalog","version":1,"kind":"weather","records":[]})", "kind");
        row("wrong format", R"({"format":"recipe","version":1,"kind":"water","records":[]})", "format");
        row("wrong version", R"({"format":"scalewatt-catalog","version":2,"kind":"water","records":[]})", "version");
        row("no records", R"({"format":"scalewatt-catalog","version":1,"kind":"water"})", "");
        row("no object", "[]", "");
    }
    void theSchemaRefuses() {
        QFETCH(QString, text);
        QFETCH(QString, path);
        const Problem p = refused(text.toStdString());
        QCOMPARE(p.id, std::string("catalog.schema"));
        QVERIFY2(QString::fromStdString(p.path).startsWith(path), p.path.c_str());
        QVERIFY(!p.value.empty());
    }

    void brokenJsonIsRefused() {
        QCOMPARE(refused("{").id, std::string("json.syntax"));
        QCOMPARE(refused(R"({"format":"a","format":"b"})").id, std::string("json.duplicate_key"));
        QCOMPARE(refused("{\"\xFF\":1}").id, std::string("json.not_utf8"));
    }

    void readersNameTypeAndPlaceEvenWithoutSchema_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const std::string& text, const char* id, const char* path) {
            QTest::newRow(name) << QString::fromStdString(text) << id << path;
        };
        row("text", file("water", R"({"id":7,"source":"s"})"), "json.wrong_type", "records[0].id");
        row("number", file("water", R"({"id":"w","litres_per_kwh":"x","source":"s"})"), "json.wrong_type",
            "records[0].litres_per_kwh");
        row("absent number", file("water", R"({"id":"w","source":"s"})"), "json.wrong_type",
            "records[0].litres_per_kwh");
        row("list", file("hardware", R"({"id":"h","aliases":"x","source":"s"})"), "json.wrong_type",
            "records[0].aliases");
        row("map", file("hardware", R"({"id":"h","peak_tflops":[1],"source":"s"})"), "json.wrong_type",
            "records[0].peak_tflops");
        row("integer", file("hardware", R"({"id":"h","release_year":"x","source":"s"})"), "json.wrong_type",
            "records[0].release_year");
        row("pair", file("regions", R"({"id":"X","factors":[[2024]],"source":"s"})"), "json.wrong_type",
            "records[0].factors");
        row("names", file("regions", R"({"id":"X","names":3,"source":"s"})"), "json.wrong_type", "records[0].names");
        row("flag", file("equivalents", R"({"id":"X","is_energy":"yes","source":"s"})"), "json.wrong_type",
            "records[0].is_energy");
        row("record", file("water", "3"), "json.wrong_type", "records[0]");
        row("kind", file("weather", ""), "catalog.unknown_kind", "kind");
        row("format", R"({"format":"x","kind":"water","records":[]})", "catalog.schema", "format");
        row("no format", R"({"kind":"water"})", "catalog.schema", "format");
        row("no records", R"({"format":"scalewatt-catalog","kind":"water"})", "catalog.schema", "records");
        row("no object", "3", "catalog.schema", "format");
    }
    void readersNameTypeAndPlaceEvenWithoutSchema() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        const Problem p = support::problemOf([&] { read(text.toStdString(), CatalogOwner::Shipped); });
        QCOMPARE(QString::fromStdString(p.id), id);
        QCOMPARE(QString::fromStdString(p.path), path);
        QCOMPARE(p.file, std::string("own.json"));
    }

    void aRefusedFileChangesNothing() {
        Catalog c = support::shipped();
        const std::size_t known = c.waterFactors.size();
        const std::string bad =
            file("water", water(sourced) + R"(,{"id":"v","entity":"x","litres_per_kwh":-1,"source":"own"})");
        support::problemOf([&] { addCatalog(c, bad, "own.json", CatalogOwner::User, schema()); });
        QCOMPARE(c.waterFactors.size(), known);
        support::problemOf(
            [&] { addCatalog(c, file("water", water(sourced) + ",3"), "own.json", CatalogOwner::Shipped, {}); });
        QCOMPARE(c.waterFactors.size(), known);
    }

    void problemsAreKnownByName() {
        for (const char* id : {"catalog.schema", "catalog.missing_source", "catalog.unknown_kind", "json.wrong_type"}) {
            QVERIFY(std::ranges::find(problemIds(), id) != problemIds().end());
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogJson)
#include "test_catalog_json.moc"
