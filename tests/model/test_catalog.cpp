// Looking things up: exact ids, names and aliases, search in two languages, nearest spelling, newest price.
#include <QTest>

#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

template <typename Records>
bool holds(const Records& found, std::string_view id) {
    return std::ranges::any_of(found, [&](const auto* record) { return record->id == id; });
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void devicesByIdNameAndAlias_data() {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("id");
        for (const auto& [asked, id] : {std::pair{"h100-sxm", "h100-sxm"},
                                        {"H100", "h100-sxm"},
                                        {"h100 sxm5 80gb", "h100-sxm"},
                                        {"V100", "v100-sxm2-16"},
                                        {"A100", "a100-sxm4-80"},
                                        {"TPU V4", "tpu-v4"},
                                        {"Trainium", "trainium1"}}) {
            QTest::newRow(asked) << asked << id;
        }
    }
    void devicesByIdNameAndAlias() {
        QFETCH(QString, asked);
        QFETCH(QString, id);
        const Device* found = shipped().device(asked.toStdString());
        QVERIFY(found != nullptr);
        QCOMPARE(QString::fromStdString(found->id), id);
    }

    void unknownIsNull() {
        QCOMPARE(shipped().device("h1000"), nullptr);
        QCOMPARE(shipped().device(""), nullptr);
        QCOMPARE(shipped().region("ATLANTIS"), nullptr);
        QCOMPARE(shipped().generation("z80"), nullptr);
        QCOMPARE(shipped().lossLaw("newton", "mmlu"), nullptr);
        QCOMPARE(shipped().link("besiroglu_2024", "curated_2024", "gsm8k"), nullptr);
        QCOMPARE(shipped().waterFactor("none"), nullptr);
        QCOMPARE(shipped().price("electricity", "ATA"), nullptr);
        QCOMPARE(shipped().findDefault("none"), nullptr);
        QVERIFY_EXCEPTION_THROWN(shipped().defaultValue("none"), std::out_of_range);
    }

    void laddersLawDependsOnTheBenchmark() {
        QVERIFY(shipped().lossLaw("olmo_ladder", "mmlu")->E != shipped().lossLaw("olmo_ladder", "hellaswag")->E);
        QCOMPARE(shipped().lossLaw("olmo_ladder", "average_of_three"), nullptr);
        QCOMPARE(shipped().lossLaw("besiroglu_2024", "mmlu"), shipped().lossLaw("besiroglu_2024", "hellaswag"));
    }

    void lawsAndTheirBenchmarks() {
        QCOMPARE(shipped().lawIds(), (std::vector<std::string>{"besiroglu_2024", "hoffmann_2022_approach3_tex",
                                                               "muennighoff_2023_c4", "olmo_ladder"}));
        QCOMPARE(shipped().benchmarks("besiroglu_2024"),
                 (std::vector<std::string>{"mmlu", "hellaswag", "arc_challenge", "average_of_three"}));
        QCOMPARE(shipped().benchmarks("olmo_ladder"), (std::vector<std::string>{"mmlu", "hellaswag", "arc_challenge"}));
        QVERIFY(shipped().benchmarks("newton").empty());
    }

    void theLadderTakesAnyRecipe() {
        QVERIFY(shipped().link("olmo_ladder", "web_2023", "mmlu") != nullptr);
        QVERIFY(shipped().link("olmo_ladder", "", "mmlu") != nullptr);
        QCOMPARE(shipped().link("besiroglu_2024", "", "mmlu"), nullptr);
    }

    void placesAreFound_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("among");
        QTest::newRow("code") << "FRA"
                              << "FRA" << QStringList{"FRA"};
        QTest::newRow("name") << "france"
                              << "FRA" << QStringList{"FRA", "gcp:europe-west9", "scaleway:fr-par"};
        QTest::newRow("Chinese") << "法国"
                                 << "FRA" << QStringList{"FRA", "gcp:europe-west9"};
        QTest::newRow("Chinese city") << "弗吉尼亚"
                                      << "" << QStringList{"aws:us-east-1", "egrid:SRVC"};
        QTest::newRow("state") << "virginia"
                               << "" << QStringList{"aws:us-east-1", "egrid:SRVC"};
        QTest::newRow("cloud code") << "europe-west9"
                                    << "gcp:europe-west9" << QStringList{"gcp:europe-west9"};
        QTest::newRow("German") << "Frankreich"
                                << "FRA" << QStringList{"FRA"};
        QTest::newRow("accent left out") << "etats-unis"
                                         << "USA" << QStringList{"USA"};
        QTest::newRow("two letters") << "PL"
                                     << "POL" << QStringList{"POL"};
        QTest::newRow("two words") << "paris france"
                                   << "" << QStringList{"aws:eu-west-3", "gcp:europe-west9", "azure:francecentral"};
        QTest::newRow("world") << "world"
                               << "WLD" << QStringList{"WLD"};
        QTest::newRow("world in Chinese") << "世界"
                                          << "WLD" << QStringList{"WLD"};
    }
    void placesAreFound() {
        QFETCH(QString, query);
        QFETCH(QString, first);
        QFETCH(QStringList, among);
        const auto found = shipped().searchRegions(query.toStdString());
        QVERIFY(!found.empty());
        if (!first.isEmpty()) {
            QCOMPARE(QString::fromStdString(found.front()->id), first);
        }
        for (const QString& id : among) {
            QVERIFY2(holds(found, id.toStdString()), qPrintable(id));
        }
    }

    void searchNarrowsWordByWord() {
        QVERIFY(shipped().searchRegions("paris atlantis").empty());
        QCOMPARE(shipped().searchRegions("").size(), shipped().regions.size());
        QVERIFY(shipped().searchRegions("virginia us").size() <= shipped().searchRegions("virginia").size());
    }

    void devicesAreFound() {
        QCOMPARE(shipped().searchDevices("h100-sxm").front()->id, std::string("h100-sxm"));
        QCOMPARE(shipped().searchDevices("H100").front()->id, std::string("h100-sxm")); // a whole alias goes first
        QVERIFY(holds(shipped().searchDevices("google tpu"), "tpu-v4"));
        QVERIFY(shipped().searchDevices("abacus").empty());
        for (const Device* d : shipped().searchDevices("huawei")) {
            QCOMPARE(d->vendor, std::string("Huawei"));
        }
    }

    void nearestSpelling() {
        QCOMPARE(shipped().nearestDevice("h100sxm"), std::string("h100-sxm"));
        QCOMPARE(shipped().nearestRegion("aws:us-est-1"), std::string("aws:us-east-1"));
        QCOMPARE(shipped().nearestRegion("fra"), std::string("FRA"));
        QVERIFY(Catalog().nearestDevice("h100").empty());
    }

    void theNewestPriceWins() {
        Catalog catalog;
        Price price;
        price.kind = "electricity";
        price.key = "FRA";
        for (const auto& [date, value] : {std::pair{"2023-06", 0.2}, {"2024-03", 0.1}, {"2022", 0.3}}) {
            price.date = date;
            price.value = value;
            catalog.prices.push_back(price);
        }
        QCOMPARE(catalog.price("electricity", "FRA")->value, 0.1);
        QCOMPARE(catalog.price("device_hour", "FRA"), nullptr);
    }

    void precisionNamesRoundTrip() {
        for (std::size_t i = 0; i < precisionNames.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(precisionFromName(precisionNames[i]).value()), i);
        }
        QVERIFY(!precisionFromName("fp64"));
        QVERIFY(!precisionFromName(""));
        QCOMPARE(shipped().device("v100-sxm2-32")->precisions(), (std::vector{Precision::Fp32, Precision::Fp16}));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
