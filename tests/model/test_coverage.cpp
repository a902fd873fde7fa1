// Do the ranges hold what they promise? On runs made up by the model itself, and on measured accuracies of open models.
#include <QTest>
#include <map>
#include <random>

#include "model/formats/csv.h"
#include "model/formulas/compute.h"
#include "model/ranges/uncertainty.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

constexpr double promised = 0.90;

// Binomial: four standard deviations of a share of `count` that holds with probability 0.9.
double tolerance(int count) {
    return 4.0 * std::sqrt(promised * (1.0 - promised) / count);
}

bool inside(const Quantiles& q, double value) {
    return value >= q.p5 && value <= q.p95;
}

Scenario givenRun() {
    return support::scenario({{Id::ModelParameters, 30e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "USA"}});
}

class Chance {
public:
    double uniform() { return m_uniform(m_generator); }
    double normal() { return normalQuantile(uniform()); }

private:
    std::mt19937_64 m_generator{20'261};
    std::uniform_real_distribution<double> m_uniform{1e-9, 1.0 - 1e-9};
};

// The same run in a world where every input that is not known has some value of its distribution.
Scenario someTruth(const Scenario& scenario, const Result& centre, Chance& chance) {
    Scenario truth = scenario;
    for (const auto& [id, setting] : centre.settings) {
        if (!setting.distribution.isFixed() && !scenario.has(id)) {
            const double drawn = quantile(setting.distribution, chance.uniform());
            truth.set(id, std::clamp(drawn, parameter(id).limits.min, parameter(id).limits.max));
        }
    }
    const Device& device = *shipped().device("h100-sxm"); // the default, whose MFU follows from the size and has no setting
    const double mfu = mfuFromHours(centre.point[Quantity::Flop], referencePeakFlops(device, Precision::Bf16),
                                    centre.point[Quantity::DeviceHours]);
    const double scale = shipped().generation(device.generation)->mfuScale;
    truth.set(Id::TrainingMfu, std::min(1.0, quantile({Shape::StudentInLog, scale, mfu, 0.0}, chance.uniform())));
    return truth;
}

// An accuracy as a team and a test would make it: link, team and noise drawn apart from the program's own draws.
double someAccuracy(const Link& link, const LossLaw& law, double parameters, double tokens, Chance& chance) {
    const double first = chance.normal();
    const double second = link.correlation * first + std::sqrt(1.0 - link.correlation * link.correlation) * chance.normal();
    const double reducible = law.A / std::pow(parameters, law.alpha) + law.B / std::pow(tokens, law.beta);
    const double loss = law.E + std::exp(shipped().fit.efficiencySd * chance.normal()) * reducible;
    const double k = link.k * std::exp(link.sdLnK * first);
    return linkedAccuracy(link.floor, link.top, k, link.L0 + link.sdL0 * second, loss) +
           shipped().fit.testNoiseSd * chance.normal();
}

struct OpenModel {
    Scenario scenario;
    std::map<std::string, double> accuracies;
};

std::vector<OpenModel> openModels() {
    const auto rows = parseCsv(support::readFile(support::testData() / "open_base_models.csv"), "open_base_models.csv");
    std::vector<OpenModel> models;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const auto number = [&](std::size_t column) { return finiteNumber(row->cells.at(column)).value_or(std::nan("")); };
        OpenModel m;
        m.scenario = support::scenario(
            {{Id::ModelParameters, number(1)}, {Id::DataTokens, number(2)}, {Id::AccuracyRecipe, row->cells.at(3)}});
        m.accuracies = {{"mmlu", number(4)}, {"hellaswag", number(5)}, {"arc_challenge", number(6)}};
        m.accuracies["average_of_three"] = (number(4) + number(5) + number(6)) / 3.0;
        models.push_back(std::move(m));
    }
    return models;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void madeUpRuns() {
        const Result centre = simulate(givenRun(), shipped());
        const auto range = simulateRange(givenRun(), shipped(), Draws(2'048, defaultSeed));
        constexpr std::array watched{Quantity::DeviceHours, Quantity::NodeEnergyKwh, Quantity::EnergyKwh,
                                     Quantity::OperationalKg, Quantity::EmbodiedKg, Quantity::TotalKg, Quantity::WaterL,
                                     Quantity::CostUsd};
        constexpr int worlds = 1'500;
        std::array<int, watched.size()> held{};
        Chance chance;
        for (int i = 0; i < worlds; ++i) {
            const Result truth = simulate(someTruth(givenRun(), centre, chance), shipped());
            for (std::size_t q = 0; q < watched.size(); ++q) {
                held[q] += inside((*range)[watched[q]], truth.point[watched[q]]) ? 1 : 0;
            }
        }
        for (const int count : held) {
            const double share = count / static_cast<double>(worlds);
            QVERIFY2(std::abs(share - promised) < tolerance(worlds), std::to_string(share).c_str());
        }
    }

    void madeUpAccuracies_data() {
        QTest::addColumn<QString>("recipe");
        QTest::newRow("web") << "web_2023";
        QTest::newRow("curated") << "curated_2024";
    }
    void madeUpAccuracies() {
        QFETCH(QString, recipe);
        const Scenario scenario = support::with(givenRun(), {{Id::AccuracyRecipe, recipe.toStdString()}});
        const auto range = simulateRange(scenario, shipped(), Draws(2'048, defaultSeed));
        constexpr int worlds = 4'000;
        Chance chance;
        for (const auto& [benchmark, quantiles] : range->accuracies) {
            const Link& link = *shipped().link("besiroglu_2024", recipe.toStdString(), benchmark);
            const LossLaw& law = *shipped().lossLaw("besiroglu_2024", benchmark);
            int held = 0;
            for (int i = 0; i < worlds; ++i) {
                held += inside(quantiles, someAccuracy(link, law, 30e9, 2e12, chance)) ? 1 : 0;
            }
            const double share = held / static_cast<double>(worlds);
            QVERIFY2(std::abs(share - promised) < tolerance(worlds), (benchmark + std::to_string(share)).c_str());
        }
    }

    // The 89 models behind the links: each benchmark within two standard deviations of nine tenths, all together 85-95 %.
    void openBaseModels() {
        const Draws draws(512, defaultSeed);
        const auto models = openModels();
        QCOMPARE(models.size(), std::size_t{89});
        std::map<std::string, std::pair<int, int>> held; // of how many
        for (const OpenModel& m : models) {
            const auto range = simulateRange(m.scenario, shipped(), draws);
            for (const auto& [benchmark, quantiles] : range->accuracies) {
                const double measured = m.accuracies.at(benchmark);
                held[benchmark].first += inside(quantiles, measured) ? 1 : 0;
                held[benchmark].second += std::isnan(measured) ? 0 : 1;
            }
        }
        QCOMPARE(held.size(), std::size_t{4});
        std::pair<int, int> all;
        for (const auto& [benchmark, count] : held) {
            const double share = static_cast<double>(count.first) / count.second;
            qInfo("%s %d of %d", benchmark.c_str(), count.first, count.second);
            QVERIFY2(share >= 0.84 && share <= 0.95, (benchmark + ' ' + std::to_string(share)).c_str());
            all.first += count.first;
            all.second += count.second;
        }
        const double pooled = static_cast<double>(all.first) / all.second;
        QVERIFY2(pooled >= 0.85 && pooled <= 0.95, std::to_string(pooled).c_str());
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_coverage.moc"
