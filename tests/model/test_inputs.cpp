// Every default and fallback of machine, place and question: its value, its origin, and the notice that says so.
#include <QTest>

#include "model/run/inputs.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

Inputs resolve(std::initializer_list<support::Typed> typed) {
    return resolveInputs(scenario(typed), shipped());
}

const Notice* noticeOf(const Inputs& inputs, std::string_view id) {
    return support::findNotice(inputs.notices, id);
}
bool says(const Inputs& inputs, std::string_view id) {
    return noticeOf(inputs, id) != nullptr;
}

Origin originOf(const Inputs& inputs, Id id) {
    for (const auto& [known, setting] : inputs.settings) {
        if (known == id) {
            return setting.origin;
        }
    }
    throw std::out_of_range(std::string(parameter(id).path));
}

double factor(const char* region, int year) {
    return factorForYear(shipped().region(region)->factors, year)->gPerKwh;
}

} // namespace

class TestInputs : public QObject {
    Q_OBJECT

private slots:
    void yearTakesTheNewestEarlierValue() {
        const std::vector<YearValue> series{{2019, 1.0}, {2021, 2.0}, {2024, 3.0}};
        QCOMPARE(valueForYear(series, 2021)->value, 2.0);
        QCOMPARE(valueForYear(series, 2023)->value, 2.0);
        QCOMPARE(valueForYear(series, 2035)->value, 3.0);
        QCOMPARE(valueForYear(series, 1990)->value, 1.0); // nothing earlier: the earliest there is
        QCOMPARE(valueForYear({}, 2024), nullptr);
    }

    void blankScenario() {
        const Inputs in = resolve({});
        QVERIFY(!in.question.forwards);
        QVERIFY(!in.question.targetTyped);
        QCOMPARE(in.question.target, 0.70);
        QCOMPARE(in.question.allocation, Allocation::ComputeOptimal);
        QCOMPARE(in.question.activeShare, 1.0);
        QCOMPARE(in.machine.device->id, std::string("h100-sxm"));
        QCOMPARE(in.machine.precision, Precision::Bf16);
        QCOMPARE_REL(in.machine.peakFlops, 989.4e12, 1e-12);
        QVERIFY(!in.machine.mfu);
        QCOMPARE_REL(in.machine.power().boardW, 700.0 * 0.9, 1e-12);
        QCOMPARE_REL(in.machine.power().nodeW, 700.0 * 0.9 * 1.4, 1e-12);
        QCOMPARE_REL(in.site.gPerKwh, factor("WLD", 2024), 1e-12);
        QCOMPARE_REL(in.site.pue, 1.25, 1e-12);
        QVERIFY(says(in, "site.fallback_pue"));
        QCOMPARE(originOf(in, Id::SitePue), Origin::Fallback);
        QCOMPARE_REL(in.embodied.deviceKg, 164.0, 1e-12);
        QCOMPARE_REL(in.embodied.serverKgPerDevice, 312.5, 1e-12);
        QCOMPARE(in.embodied.lifetimeYears, 5.0);
        QCOMPARE(in.embodied.useRate, 0.6);
    }

    void directionFollowsWhatIsGiven() {
        QVERIFY(!resolve({{Id::ModelParameters, 7e9}}).question.forwards);
        QCOMPARE(resolve({{Id::ModelParameters, 7e9}}).question.allocation, Allocation::GivenParameters);
        QCOMPARE(resolve({{Id::DataTokens, 1e12}}).question.allocation, Allocation::GivenTokens);
        const Inputs both = resolve({{Id::ModelParameters, 7e9}, {Id::DataTokens, 1e12}});
        QVERIFY(both.question.forwards);
        QCOMPARE(both.question.allocation, Allocation::ComputeOptimal);
        const Inputs back = resolve({{Id::ModelParameters, 7e9}, {Id::DataTokens, 1e12}, {Id::AccuracySolve, "size"}});
        QVERIFY(!back.question.forwards);
    }

    void allocationWordIsRead_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("allocation");
        QTest::newRow("optimal") << "compute_optimal" << static_cast<int>(Allocation::ComputeOptimal);
        QTest::newRow("ratio") << "tokens_per_parameter" << static_cast<int>(Allocation::TokensPerParameter);
        QTest::newRow("parameters") << "given_parameters" << static_cast<int>(Allocation::GivenParameters);
        QTest::newRow("tokens") << "given_tokens" << static_cast<int>(Allocation::GivenTokens);
    }
    void allocationWordIsRead() {
        QFETCH(QString, word);
        QFETCH(int, allocation);
        const Inputs in =
            resolve({{Id::ModelParameters, 7e9}, {Id::DataTokens, 1e12}, {Id::AccuracyAllocation, word.toStdString()}});
        QCOMPARE(static_cast<int>(in.question.allocation), allocation);
    }

    void precisionDefaultsByDevice() {
        QCOMPARE(resolve({{Id::TrainingHardware, "v100-sxm2-32"}}).machine.precision, Precision::Fp16);
        QCOMPARE(resolve({{Id::TrainingHardware, "p40"}}).machine.precision, Precision::Fp32);
    }

    void fp8KeepsTheSixteenBitPeakUnlessTheMfuIsTyped() {
        const Inputs predicted = resolve({{Id::TrainingPrecision, "fp8"}});
        QCOMPARE_REL(predicted.machine.peakFlops, 989.4e12, 1e-12);
        QVERIFY(says(predicted, "training.mfu_refers_to_bf16"));
        const Inputs typed = resolve({{Id::TrainingPrecision, "fp8"}, {Id::TrainingMfu, 0.3}});
        QCOMPARE_REL(typed.machine.peakFlops, 1'978.9e12, 1e-12);
        QVERIFY(!says(typed, "training.mfu_refers_to_bf16"));
    }

    void theBasisOfAnMfuIsRead() {
        QVERIFY(!resolve({{Id::TrainingMfu, 0.5}}).machine.mfuIsStep);
        const Inputs step = resolve({{Id::TrainingMfu, 0.5}, {Id::TrainingMfuBasis, "step"}});
        QVERIFY(step.machine.mfuIsStep);
        QCOMPARE(step.machine.mfu, std::optional(0.5));
        QCOMPARE_REL(step.machine.stepToBilled, 0.72, 1e-14);
    }

    void strongerFactsIdleWeakerOnes() {
        const Inputs in = resolve({{Id::TrainingMfu, 0.4}, {Id::TrainingTokensPerSecondPerDevice, 3'000.0}});
        const Notice* notice = noticeOf(in, "training.fact_overrides");
        QVERIFY(notice != nullptr);
        QCOMPARE(notice->parameter, std::string("training.mfu"));
        QCOMPARE(std::get<std::string>(notice->arguments.front()),
                 std::string("training.tokens_per_second_per_device"));
        QVERIFY(!says(resolve({{Id::TrainingDeviceHours, 1e6}}), "training.fact_overrides"));
    }

    void assumedGenerationsSaySo() {
        QVERIFY(says(resolve({{Id::TrainingHardware, "b200-sxm"}}), "training.mfu_assumed"));
        QVERIFY(!says(resolve({{Id::TrainingHardware, "b200-sxm"}, {Id::TrainingMfu, 0.4}}), "training.mfu_assumed"));
        QVERIFY(!says(resolve({}), "training.mfu_assumed"));
    }

    void measuredSystemsGoBeforeBoardTimesFactor() {
        const Inputs v100 = resolve({{Id::TrainingHardware, "v100-sxm2-32"}});
        QCOMPARE_REL(v100.machine.power().nodeW, 325.0, 1e-14);
        QCOMPARE_REL(v100.machine.power().boardW, 225.0, 1e-14);
        const Inputs typedBoard = resolve({{Id::TrainingHardware, "v100-sxm2-32"}, {Id::TrainingBoardPowerW, 200.0}});
        QCOMPARE_REL(typedBoard.machine.power().nodeW, 280.0, 1e-14);
        const Inputs typedFactor = resolve({{Id::TrainingHardware, "v100-sxm2-32"}, {Id::TrainingNodeFactor, 2.0}});
        QCOMPARE_REL(typedFactor.machine.power().nodeW, 450.0, 1e-14);
        const Inputs typedSystem = resolve({{Id::TrainingHardware, "v100-sxm2-32"},
                                            {Id::TrainingBoardPowerW, 200.0},
                                            {Id::TrainingSystemPowerW, 330.0}});
        QCOMPARE_REL(typedSystem.machine.power().nodeW, 330.0, 1e-14);
        QCOMPARE_REL(typedSystem.machine.power().boardW, 200.0, 1e-14);
    }

    void aNodeNeverDrawsLessThanItsBoards() {
        const Inputs tpu = resolve({{Id::TrainingHardware, "tpu-v3"}}); // 450 W TDP x 0.8 beside a measured 283 W
        QCOMPARE_REL(tpu.machine.power().nodeW, 283.0, 1e-14);
        QCOMPARE_REL(tpu.machine.power().boardW, 283.0, 1e-14);
    }

    void devicesWithoutWatts() {
        const Inputs tpu4 = resolve({{Id::TrainingHardware, "tpu-v4"}}); // no TDP, a measured chip
        QVERIFY(says(tpu4, "training.board_power_from_chip_mean"));
        QCOMPARE_REL(tpu4.machine.power().boardW, 170.0, 1e-14);
        QCOMPARE_REL(tpu4.machine.power().nodeW, 350.0, 1e-14);
        const Inputs unknown = resolve({{Id::TrainingHardware, "tpu-v5e"}});
        QVERIFY(std::isnan(unknown.machine.power().nodeW));
        QVERIFY(says(unknown, "training.power_unknown"));
        const Inputs told = resolve({{Id::TrainingHardware, "tpu-v5e"}, {Id::TrainingSystemPowerW, 250.0}});
        QCOMPARE(told.machine.power().nodeW, 250.0);
        QVERIFY(!says(told, "training.power_unknown"));
        const Inputs billed = resolve({{Id::TrainingHardware, "tpu-v5e"}, {Id::TrainingEnergyKwh, 1e5}});
        QVERIFY(!says(billed, "training.power_unknown")); // a bill says what no data sheet does
    }

    void machinesWhoseTdpIsTheWholeNeedNoNodeFactor() {
        const Inputs cpu = resolve({{Id::TrainingHardware, "epyc-7763"}});
        QCOMPARE(cpu.machine.power().nodeW, cpu.machine.power().boardW);
    }

    void embodiedByScope() {
        const Inputs host = resolve({{Id::TrainingHardware, "tpu-v5p"}});
        QCOMPARE(host.embodied.deviceKg, 1'101.0);
        QCOMPARE(host.embodied.serverKgPerDevice, 0.0);
        const Inputs unknown = resolve({{Id::TrainingHardware, "tpu-v4"}});
        QCOMPARE(unknown.embodied.deviceKg, 150.0);
        QVERIFY(says(unknown, "embodied.default_device"));
        QVERIFY(
            !says(resolve({{Id::TrainingHardware, "tpu-v4"}, {Id::EmbodiedDevice, 90.0}}), "embodied.default_device"));
        QCOMPARE(resolve({{Id::EmbodiedServer, 40.0}}).embodied.serverKgPerDevice, 40.0);
    }

    void cloudRegionsTakeTheirZone() {
        const Inputs in = resolve({{Id::SiteRegion, "aws:us-east-1"}, {Id::SiteYear, 2'024.0}});
        QCOMPARE(in.site.gPerKwh, factor("em:US-MIDA-PJM", 2024));
        QVERIFY(!says(in, "site.country_factor_used"));
        QCOMPARE(in.site.pue, 1.15);
        QCOMPARE(originOf(in, Id::SitePue), Origin::Catalogue);
        QCOMPARE(resolve({{Id::SiteRegion, "aws:us-east-1"}, {Id::SiteYear, 2'022.0}}).site.pue, 1.16);
        QCOMPARE(in.site.wueLPerKwh, 0.12);
    }

    void cloudRegionsFallBackToTheirCountry() {
        // No zone at all, and a year before the zone's first.
        const Inputs none = resolve({{Id::SiteRegion, "scaleway:fr-par"}});
        QCOMPARE(none.site.gPerKwh, factor("FRA", 2024));
        QVERIFY(says(none, "site.country_factor_used"));
        const Inputs early = resolve({{Id::SiteRegion, "aws:us-east-1"}, {Id::SiteYear, 2'018.0}});
        QCOMPARE(early.site.gPerKwh, factor("USA", 2018));
        QVERIFY(says(early, "site.country_factor_used"));
        const Inputs first =
            resolve({{Id::SiteRegion, "aws:us-east-1"}, {Id::SiteYear, 2'021.0}}); // the zone's first year
        QCOMPARE(first.site.gPerKwh, factor("em:US-MIDA-PJM", 2021));
        QVERIFY(!says(first, "site.country_factor_used"));
    }

    void fleetPueIsMarked_data() {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("record");
        QTest::newRow("Google") << "gcp:europe-west9"
                                << "pue.google";
        QTest::newRow("Amazon") << "aws:ap-east-1"
                                << "pue.aws";
        QTest::newRow("Microsoft") << "azure:malaysiawest"
                                   << "pue.microsoft";
        QTest::newRow("OVHcloud") << "ovh:eu-west-gra"
                                  << "pue.ovhcloud";
    }
    void fleetPueIsMarked() {
        QFETCH(QString, region);
        QFETCH(QString, record);
        const Inputs in = resolve({{Id::SiteRegion, region.toStdString()}});
        QVERIFY(says(in, "site.fleet_pue"));
        QCOMPARE(in.site.pue, shipped().defaultValue(record.toStdString()).mid);
        QCOMPARE(originOf(in, Id::SitePue), Origin::Default);
        QVERIFY(!says(resolve({{Id::SiteRegion, region.toStdString()}, {Id::SitePue, 1.1}}), "site.fleet_pue"));
    }

    void stacksOnlyIsWarnedOf() {
        const Inputs in = resolve({{Id::SiteRegion, "egrid:SRVC"}});
        QCOMPARE(in.site.gPerKwh, 270.5);
        QCOMPARE(noticeOf(in, "site.direct_emissions_only")->severity, Severity::Warning);
        const Notice* year = noticeOf(in, "site.year_replaced"); // 2024 asked, 2023 is the newest
        QCOMPARE(std::get<double>(year->arguments.at(0)), 2'024.0);
        QCOMPARE(std::get<double>(year->arguments.at(1)), 2'023.0);
        QVERIFY(!says(resolve({{Id::SiteRegion, "FRA"}}), "site.direct_emissions_only"));
    }

    void missingYears() {
        const Inputs future = resolve({{Id::SiteRegion, "FRA"}, {Id::SiteYear, 2'030.0}});
        QCOMPARE(future.site.gPerKwh, factor("FRA", 2025));
        QVERIFY(says(future, "site.year_replaced"));
        const Inputs past = resolve({{Id::SiteRegion, "FRA"}, {Id::SiteYear, 2'000.0}});
        QCOMPARE(past.site.gPerKwh, factor("FRA", 2015));
        QVERIFY(says(past, "site.year_replaced"));
        QVERIFY(!says(resolve({{Id::SiteRegion, "FRA"}, {Id::SiteYear, 2'020.0}}), "site.year_replaced"));
        const Inputs typed =
            resolve({{Id::SiteRegion, "FRA"}, {Id::SiteYear, 2'030.0}, {Id::SiteCarbonIntensity, 20.0}});
        QCOMPARE(typed.site.gPerKwh, 20.0);
        QVERIFY(!says(typed, "site.year_replaced"));
    }

    void pricesAreConvertedAndInherited() {
        const double rate = shipped().price("exchange_rate", "EUR")->value;
        QCOMPARE_REL(resolve({{Id::SiteRegion, "FRA"}}).site.usdPerKwh.value(), 0.171 * rate, 1e-12);
        QCOMPARE_REL(resolve({{Id::SiteRegion, "gcp:europe-west9"}}).site.usdPerKwh.value(), 0.171 * rate, 1e-12);
        QCOMPARE_REL(resolve({{Id::SiteRegion, "USA"}}).site.usdPerKwh.value(), 0.0775, 1e-12); // the newest of two
        QCOMPARE(resolve({{Id::SiteRegion, "FRA"}, {Id::SitePrice, 0.05}}).site.usdPerKwh.value(), 0.05);
    }

    void worldPriceIsSaid() {
        const Inputs in = resolve({{Id::SiteRegion, "POL"}});
        QCOMPARE(in.site.usdPerKwh.value(), 0.148);
        QVERIFY(says(in, "cost.world_price"));
        QVERIFY(!says(resolve({{Id::SiteRegion, "POL"}, {Id::SitePrice, 0.1}}), "cost.world_price"));
        QVERIFY(!says(resolve({{Id::SiteRegion, "POL"}, {Id::TrainingUsdPerDeviceHour, 2.0}}), "cost.world_price"));
    }

    void withoutAnyPriceThereIsNone() {
        Catalog poor = shipped();
        poor.prices.clear();
        std::erase_if(poor.defaults, [](const DefaultValue& d) { return d.id == "price.electricity_fallback"; });
        const Inputs none = resolveInputs(scenario({}), poor);
        QVERIFY(!none.site.usdPerKwh);
        QVERIFY(says(none, "cost.no_price"));
        const Inputs typed = resolveInputs(scenario({{Id::SitePrice, 0.2}}), poor);
        QCOMPARE(typed.site.usdPerKwh.value(), 0.2);
        QVERIFY(!says(typed, "cost.no_price"));
        QVERIFY(!says(resolveInputs(scenario({{Id::TrainingUsdPerDeviceHour, 2.0}}), poor), "cost.no_price"));
    }

    void aCurrencyWithoutRateFallsBack() {
        Catalog odd = shipped();
        std::erase_if(odd.prices, [](const Price& p) { return p.kind == "exchange_rate"; });
        QCOMPARE(resolveInputs(scenario({{Id::SiteRegion, "FRA"}}), odd).site.usdPerKwh.value(), 0.148);
    }

    void waterByCountryOrWorld() {
        QCOMPARE(resolve({{Id::SiteRegion, "FRA"}}).site.ewifLPerKwh,
                 shipped().waterFactor("ewif_country_FRA")->litresPerKwh);
        const Inputs world = resolve({{Id::SiteRegion, "em:AF"}});
        QCOMPARE(world.site.ewifLPerKwh, shipped().defaultValue("ewif.world_fallback").mid);
        QVERIFY(says(world, "site.world_water"));
        QVERIFY(!says(resolve({{Id::SiteRegion, "em:AF"}, {Id::SiteEwif, 2.0}}), "site.world_water"));
        QCOMPARE(resolve({{Id::SiteRegion, "azure:malaysiawest"}}).site.wueLPerKwh,
                 shipped().defaultValue("wue.microsoft").mid);
        QCOMPARE(resolve({{Id::SiteRegion, "FRA"}}).site.wueLPerKwh, shipped().defaultValue("wue.fallback").mid);
    }

    void contractsAreALowerBound() {
        QVERIFY(says(resolve({{Id::SiteContractedCarbonFree, 0.5}}), "site.market_based_is_lower_bound"));
        QVERIFY(!says(resolve({{Id::SiteContractedCarbonFree, 0.0}}), "site.market_based_is_lower_bound"));
    }

    void mixturesKeepOrAssumeTheirShare() {
        const Inputs given =
            resolve({{Id::ModelArchitecture, "moe"}, {Id::ModelParameters, 100e9}, {Id::ModelActiveParameters, 12e9}});
        QCOMPARE_REL(given.question.activeShare, 0.12, 1e-14);
        QVERIFY(!says(given, "model.moe_share_assumed"));
        const Inputs assumed = resolve({{Id::ModelArchitecture, "moe"}});
        QCOMPARE_REL(assumed.question.activeShare, 0.1, 1e-14);
        QVERIFY(says(assumed, "model.moe_share_assumed"));
    }

    void attentionNeedsAllThree() {
        QCOMPARE(resolve({{Id::ModelLayers, 32.0}, {Id::ModelWidth, 4'096.0}}).workload.attentionElements, 0.0);
        const Inputs in = resolve({{Id::ModelLayers, 32.0}, {Id::ModelWidth, 4'096.0}, {Id::ModelContext, 2'048.0}});
        QCOMPARE(in.workload.attentionElements, 32.0 * 4'096.0 * 2'048.0);
    }

    void loraShareIsAssumed() {
        const Inputs in = resolve({{Id::TrainingKind, "lora"}, {Id::ModelParameters, 8e9}, {Id::DataTokens, 1e9}});
        QCOMPARE_REL(in.workload.loraParameters, 0.005 * 8e9, 1e-12);
        QVERIFY(says(in, "training.lora_share_assumed"));
        const Inputs typed = resolve({{Id::TrainingKind, "lora"},
                                      {Id::ModelParameters, 8e9},
                                      {Id::DataTokens, 1e9},
                                      {Id::TrainingLoraParameters, 4e7}});
        QCOMPARE(typed.workload.loraParameters, 4e7);
        QVERIFY(!says(typed, "training.lora_share_assumed"));
    }

    void theLadderHasOneRecipe() {
        QVERIFY(says(resolve({{Id::AccuracyLaw, "olmo_ladder"}, {Id::AccuracyRecipe, "web_2023"}}),
                     "accuracy.recipe_ignored"));
        QVERIFY(!says(resolve({{Id::AccuracyLaw, "olmo_ladder"}}), "accuracy.recipe_ignored"));
    }

    void usersRecordsAreMarked() {
        Catalog own = shipped();
        for (Device& d : own.devices) {
            d.provenance.fromUser = d.id == "h100-sxm";
        }
        const Inputs in = resolveInputs(scenario({}), own);
        QVERIFY(says(in, "catalogue.user_record"));
        QVERIFY(!says(resolve({}), "catalogue.user_record"));
    }
};

QTEST_GUILESS_MAIN(TestInputs)
#include "test_inputs.moc"
