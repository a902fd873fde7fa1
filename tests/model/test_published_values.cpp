// Figures of papers and of another calculator, met when given their inputs; each row names its source.
#include <QTest>

#include "model/formats/csv.h"
#include "model/formulas/emissions.h"
#include "model/run/simulate.h"
#include "model/units.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

// A device with the peak of another calculator's table; everything else is typed.
Catalog withPeak(double tflops) {
    Catalog catalog = shipped();
    Device device = *catalog.device("v100-sxm2-32");
    device.id = "peer";
    device.peakTflops[static_cast<std::size_t>(Precision::Fp16)] = tflops;
    catalog.devices.push_back(device);
    return catalog;
}

double at(const CsvRow& header, const CsvRow& row, const std::string& column) {
    const auto place = std::ranges::find(header.cells, column) - header.cells.begin();
    return std::stod(row.cells.at(static_cast<std::size_t>(place)));
}

} // namespace

class TestPublishedValues : public QObject {
    Q_OBJECT

private slots:
    // Brown et al. 2020 for size and tokens; Patterson et al. 2021 (arXiv 2104.10350), table 4, for the rest.
    void gpt3_data() {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const auto row = [](Quantity q, double expected, double tolerance) {
            QTest::newRow(quantityInfo(q).id.data()) << static_cast<int>(q) << expected << tolerance;
        };
        row(Quantity::Flop, 3.143e23, 5e-4);
        row(Quantity::DeviceHours, 3.545e6, 5e-4);
        row(Quantity::Days, 3.545e6 / 10'000.0 / 24.0, 5e-4);
        row(Quantity::NodeEnergyKwh, 1'170e3, 1e-3);
        row(Quantity::EnergyKwh, 1'287e3, 1e-3);
        row(Quantity::OperationalKg, 552e3, 1e-3);
    }
    void gpt3() {
        QFETCH(int, quantity);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const Result r = simulate(support::gpt3(), shipped());
        QCOMPARE_REL(r.point[static_cast<Quantity>(quantity)], expected, tolerance);
    }

    void gpt3HellaSwag() {
        const Result r = simulate(support::gpt3(), shipped());
        QCOMPARE_REL(support::accuracyOf(r, "hellaswag"), 0.778, 1e-3);
    }

    // 0.70 MMLU, curated recipe, compute-optimal; u is normal with standard deviation 0.15, 1.6449 its 95 % point.
    void mmlu70_data() {
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("flop");
        QTest::newRow("centre") << 0.0 << 1.7065e23;
        QTest::newRow("5 %") << -0.15 * 1.6449 << 4.28e22;
        QTest::newRow("95 %") << 0.15 * 1.6449 << 6.81e23;
    }
    void mmlu70() {
        QFETCH(double, u);
        QFETCH(double, flop);
        const Result r = simulate(scenario({{Id::AccuracyTarget, 0.70}, {Id::AccuracyEfficiency, u}}), shipped());
        QCOMPARE_REL(r.point[Quantity::Flop], flop, 2e-3);
    }

    // Strubell et al. 2019 (arXiv 1906.02243): 82,250 kWh of the whole pipeline at 0.954 lb/kWh, PUE inside, 78,468 lb
    // printed.
    void strubell() {
        const double gramsPerKwh = 0.954 * kilogramsPerPound * gramsPerKilogram;
        const Result r = simulate(scenario({{Id::TrainingHardware, "p100-sxm2"},
                                            {Id::ModelParameters, 6.5e7},
                                            {Id::DataTokens, 5e9},
                                            {Id::TrainingEnergyKwh, 82'250.0},
                                            {Id::SiteCarbonIntensity, gramsPerKwh}}),
                                  shipped());
        QCOMPARE_REL(r.point[Quantity::OperationalKg] / kilogramsPerPound, 78'467.0, 1e-4);
        QCOMPARE_REL(locationBasedKg(82'250.0, gramsPerKwh) / kilogramsPerPound, 82'250.0 * 0.954, 1e-12);
    }

    void peerRows_data() {
        QTest::addColumn<int>("row");
        const auto rows =
            parseCsv(support::readFile(support::testData() / "peer_operational.csv"), "peer_operational.csv");
        QCOMPARE(rows.size(), std::size_t{6});
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QTest::newRow(rows[i].cells.front().c_str()) << static_cast<int>(i);
        }
    }
    void peerRows() {
        QFETCH(int, row);
        const auto rows =
            parseCsv(support::readFile(support::testData() / "peer_operational.csv"), "peer_operational.csv");
        const auto cell = [&](const char* column) { return at(rows[0], rows[static_cast<std::size_t>(row)], column); };
        const Scenario s = scenario({{Id::ModelParameters, cell("parameters")},
                                     {Id::DataTokens, cell("tokens")},
                                     {Id::TrainingHardware, "peer"},
                                     {Id::TrainingPrecision, "fp16"},
                                     {Id::TrainingDevices, cell("devices")},
                                     {Id::TrainingMfu, cell("efficiency")},
                                     {Id::TrainingSystemPowerW, cell("system_power_w")},
                                     {Id::SitePue, cell("pue")},
                                     {Id::SiteCarbonIntensity, cell("kg_per_kwh") * gramsPerKilogram}});
        const Result r = simulate(s, withPeak(cell("peak_tflops")));
        QCOMPARE_REL(r.point[Quantity::Flop], cell("flop"), 0.01);
        QCOMPARE_REL(r.point[Quantity::Days], cell("days"), 0.01);
        QCOMPARE_REL(r.point[Quantity::EnergyKwh], cell("energy_mwh") * 1'000.0, 0.01);
        QCOMPARE_REL(r.point[Quantity::OperationalKg], cell("t_co2e") * kilogramsPerTonne, 0.01);
    }
};

QTEST_GUILESS_MAIN(TestPublishedValues)
#include "test_published_values.moc"
