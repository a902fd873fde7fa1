// Known facts replace predictions and are met exactly; other runs are computed with the same machine.
#include <QTest>

#include "model/formulas/compute.h"
#include "model/run/simulate.h"
#include "model/run/training_run.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

Scenario base() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "FRA"}});
}

double value(const Scenario& s, Quantity q) {
    return simulate(s, shipped()).point[q];
}

} // namespace

class TestTrainingRun : public QObject {
    Q_OBJECT

private slots:
    void chainOfOneRun() {
        const Result r = simulate(base(), shipped());
        const double flop = 6.0 * 7e9 * 2e12;
        const SizeEffect size = sizeEffect(shipped());
        const double mfu = shipped().generation("h100")->mfu /
                           (std::pow(0.7, size.exponent) * (1.0 + size.smallModelSeconds * 989.4e12 / 7e9));
        const double hours = flop / (989.4e12 * mfu) / 3'600.0;
        QCOMPARE_REL(r.point[Quantity::Flop], flop, 1e-13);
        QCOMPARE_REL(r.point[Quantity::DeviceHours], hours, 1e-12);
        QCOMPARE_REL(r.point[Quantity::Days], hours / 512.0 / 24.0, 1e-12);
        QCOMPARE_REL(r.point[Quantity::BoardEnergyKwh], hours * 0.63, 1e-12);
        QCOMPARE_REL(r.point[Quantity::NodeEnergyKwh], hours * 0.882, 1e-12);
        QCOMPARE_REL(r.point[Quantity::EnergyKwh], hours * 0.882 * 1.25, 1e-12);
        QCOMPARE_REL(r.point[Quantity::OperationalKg], hours * 0.882 * 1.25 * 0.04048, 1e-12);
        QCOMPARE_REL(r.point[Quantity::EmbodiedKg], hours / (5.0 * 8'766.0 * 0.6) * (164.0 + 312.5), 1e-12);
    }

    void deviceHoursAreMet() {
        QCOMPARE_REL(value(with(base(), {{Id::TrainingDeviceHours, 123'456.0}}), Quantity::DeviceHours), 123'456.0,
                     1e-13);
    }

    void throughputIsMet() {
        // Steady state 3,000 tokens/s; billed hours are 1/0.72 of that.
        const double hours =
            value(with(base(), {{Id::TrainingTokensPerSecondPerDevice, 3'000.0}}), Quantity::DeviceHours);
        QCOMPARE_REL(2e12 / (hours * 3'600.0), 3'000.0 * 0.72, 1e-12);
    }

    void stepMfuIsTurnedIntoBilledHours() {
        const double billed = value(with(base(), {{Id::TrainingMfu, 0.5 * 0.72}}), Quantity::DeviceHours);
        const double step =
            value(with(base(), {{Id::TrainingMfu, 0.5}, {Id::TrainingMfuBasis, "step"}}), Quantity::DeviceHours);
        QCOMPARE_REL(step, billed, 1e-13);
        QCOMPARE_REL(billed, 6.0 * 7e9 * 2e12 / (989.4e12 * 0.36) / 3'600.0, 1e-12);
    }

    void billIsMetAtEachBoundary() {
        const Result r = simulate(with(base(), {{Id::TrainingEnergyKwh, 250'000.0}, {Id::SitePue, 1.2}}), shipped());
        QCOMPARE_REL(r.point[Quantity::EnergyKwh], 250'000.0, 1e-12);
        QCOMPARE_REL(r.point[Quantity::NodeEnergyKwh], 250'000.0 / 1.2, 1e-12);
        QCOMPARE_REL(r.point[Quantity::BoardEnergyKwh], 250'000.0 / 1.2 / 1.4, 1e-12);
        QCOMPARE_REL(r.point[Quantity::DeviceHours], value(base(), Quantity::DeviceHours), 1e-12);
    }

    void hoursAndBillTogether() {
        const Scenario s = with(base(), {{Id::TrainingEnergyKwh, 250'000.0}, {Id::TrainingDeviceHours, 3e5}});
        QCOMPARE_REL(value(s, Quantity::EnergyKwh), 250'000.0, 1e-12);
        QCOMPARE_REL(value(s, Quantity::DeviceHours), 3e5, 1e-12);
    }

    void aBillServesADeviceWithoutWatts() {
        const Result r =
            simulate(with(base(), {{Id::TrainingHardware, "tpu-v5e"}, {Id::TrainingEnergyKwh, 9e5}}), shipped());
        QCOMPARE_REL(r.point[Quantity::EnergyKwh], 9e5, 1e-12);
        QVERIFY(r.point.has(Quantity::TotalKg));
        QVERIFY(!r.point.has(Quantity::BoardEnergyKwh));
    }

    void theStrongestFactWins() {
        const Scenario s = with(
            base(),
            {{Id::TrainingDeviceHours, 1e5}, {Id::TrainingTokensPerSecondPerDevice, 10.0}, {Id::TrainingMfu, 0.1}});
        const Result r = simulate(s, shipped());
        QCOMPARE_REL(r.point[Quantity::DeviceHours], 1e5, 1e-13);
        QCOMPARE(std::ranges::count_if(r.notices, [](const Notice& n) { return n.id == "training.fact_overrides"; }),
                 2);
    }

    void factsBecomeRatesForNeighbours() {
        const Inputs inputs =
            resolveInputs(with(base(), {{Id::TrainingDeviceHours, 1e5}, {Id::TrainingEnergyKwh, 9e4}}), shipped());
        const Run run{7e9, 7e9, 2e12};
        const Rates rates = ratesFromFacts(inputs, run);
        const Quantities one = trainingQuantities(inputs, rates, run);
        const Quantities two = trainingQuantities(inputs, rates, {7e9, 7e9, 4e12});
        QCOMPARE_REL(one[Quantity::DeviceHours], 1e5, 1e-12);
        QCOMPARE_REL(two[Quantity::DeviceHours], 2e5, 1e-12);
        QCOMPARE_REL(two[Quantity::EnergyKwh], 1.8e5, 1e-12);
    }

    void withoutAKnownRunFactsStayIdle() {
        const Inputs inputs = resolveInputs(with(base(), {{Id::TrainingDeviceHours, 1e5}}), shipped());
        QVERIFY(!ratesFromFacts(inputs, std::nullopt).mfu);
    }

    void impossiblyFastIsWarnedOf() {
        const Result fast = simulate(with(base(), {{Id::TrainingDeviceHours, 20'000.0}}), shipped());
        const Notice* notice = support::findNotice(fast.notices, "training.implied_mfu_high");
        QVERIFY(notice != nullptr);
        QVERIFY(std::get<double>(notice->arguments.front()) > 0.7);
        QVERIFY(!support::has(simulate(base(), shipped()), "training.implied_mfu_high"));
    }

    void rentedHoursHoldTheirElectricity() {
        const Result own = simulate(with(base(), {{Id::SitePrice, 0.1}}), shipped());
        QCOMPARE_REL(own.point[Quantity::CostUsd], own.point[Quantity::EnergyKwh] * 0.1, 1e-12);
        const Result rented =
            simulate(with(base(), {{Id::SitePrice, 0.1}, {Id::TrainingUsdPerDeviceHour, 2.0}}), shipped());
        QCOMPARE_REL(rented.point[Quantity::CostUsd], rented.point[Quantity::DeviceHours] * 2.0, 1e-12);
        QCOMPARE(rented.point[Quantity::TotalCostUsd], rented.point[Quantity::CostUsd]);
    }

    void withoutPriceNoCost() {
        Catalog poor = shipped();
        poor.prices.clear();
        std::erase_if(poor.defaults, [](const DefaultValue& d) { return d.id == "price.electricity_fallback"; });
        const Result r = simulate(base(), poor);
        QVERIFY(!r.point.has(Quantity::CostUsd) && !r.point.has(Quantity::TotalCostUsd) &&
                !r.point.has(Quantity::NextPointCostUsd));
        QVERIFY(r.point.has(Quantity::NextPointKg));
    }

    void fp8RunsAreAsFastAsTheirSixteenBitTwins() {
        QCOMPARE_REL(value(with(base(), {{Id::TrainingPrecision, "fp8"}}), Quantity::DeviceHours),
                     value(base(), Quantity::DeviceHours), 1e-13);
        const double typed16 = value(with(base(), {{Id::TrainingMfu, 0.3}}), Quantity::DeviceHours);
        const double typed8 =
            value(with(base(), {{Id::TrainingMfu, 0.3}, {Id::TrainingPrecision, "fp8"}}), Quantity::DeviceHours);
        QCOMPARE_REL(typed16 / typed8, 1'978.9 / 989.4, 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestTrainingRun)
#include "test_training_run.moc"
