// Every input at the ends of its limits and of its slider, every device, every place: a result or a reason, never
// nonsense.
#include <QTest>

#include "model/scenario/scenario_json.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

bool explains(const Result& r) {
    return std::ranges::any_of(r.notices, [](const Notice& n) { return n.severity == Severity::Error; });
}

// No negative, no infinite, no unexplained gap.
void checkSound(const Scenario& s, const std::string& what) {
    checkScenario(s, what, shipped());
    const Result r = simulate(s, shipped());
    for (const QuantityInfo& info : quantities()) {
        const double x = r.point[info.quantity];
        QVERIFY2(std::isnan(x) || (std::isfinite(x) && x >= 0.0),
                 (what + ": " + std::string(info.id) + " " + std::to_string(x)).c_str());
    }
    if (!r.point.has(Quantity::Flop)) {
        QVERIFY2(explains(r), what.c_str());
        return;
    }
    for (const Quantity q : {Quantity::DeviceHours, Quantity::Days, Quantity::EmbodiedKg}) {
        QVERIFY2(r.point.has(q), what.c_str());
    }
    for (const Quantity q : {Quantity::EnergyKwh, Quantity::OperationalKg, Quantity::TotalKg, Quantity::WaterL}) {
        QVERIFY2(r.point.has(q) || support::has(r, "training.power_unknown"), what.c_str());
    }
    for (const auto& [benchmark, accuracy] : r.accuracies) {
        QVERIFY2(accuracy > 0.0 && accuracy < 1.0, (what + ": " + benchmark).c_str());
    }
    const bool next = r.point.has(Quantity::NextPointKg) || r.accuracies.empty() || !r.point.has(Quantity::TotalKg);
    QVERIFY2(next || support::has(r, "accuracy.next_point_unreachable") ||
                 support::has(r, "accuracy.at_or_below_floor"),
             what.c_str());
}

std::vector<double> valuesOf(const Parameter& p) {
    std::vector<double> values{p.track.low, p.track.high,
                               std::isfinite(p.limits.max) ? p.limits.max : p.track.high * 1e3};
    values.push_back(p.limits.minExclusive ? (p.kind == Kind::Integer ? 1.0 : 1e-6) : p.limits.min);
    if (p.defaultNumber) {
        values.push_back(*p.defaultNumber);
    }
    return values;
}

// Directions and architectures under which an input is tried.
std::vector<std::pair<std::string, Scenario>> settings() {
    return {
        {"backwards", scenario({})},
        {"forwards", scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::AccuracySolve, "accuracy"}})},
        {"mixture", scenario({{Id::ModelArchitecture, "moe"}})},
        {"ratio", scenario({{Id::AccuracyAllocation, "tokens_per_parameter"}})},
        {"repeated", scenario({{Id::DataUniqueTokens, 1e11}})},
        {"ladder", scenario({{Id::AccuracyLaw, "olmo_ladder"}})},
        {"LoRA", scenario({{Id::TrainingKind, "lora"}, {Id::ModelParameters, 8e9}, {Id::DataTokens, 1e9}})}};
}

} // namespace

class TestExtremes : public QObject {
    Q_OBJECT

private slots:
    void everyNumberAtItsEnds_data() {
        QTest::addColumn<int>("id");
        for (const Parameter& p : parameters()) {
            if (p.isNumeric()) {
                QTest::newRow(p.path.data()) << static_cast<int>(p.id);
            }
        }
    }
    void everyNumberAtItsEnds() {
        QFETCH(int, id);
        const Parameter& p = parameter(static_cast<Id>(id));
        for (const auto& [name, base] : settings()) {
            for (const double value : valuesOf(p)) {
                Scenario s = base;
                s.set(p.id, value);
                if (p.id == Id::ModelActiveParameters) {
                    s.set(Id::ModelArchitecture, "moe");
                    s.set(Id::ModelParameters, 1e15);
                }
                checkSound(s, name + " " + std::string(p.path) + " " + std::to_string(value));
            }
        }
    }

    void everyChoice() {
        for (const Parameter& p : parameters()) {
            for (const auto choice : p.choices) {
                if (p.id == Id::TrainingPrecision && choice == "fp4") {
                    continue; // the default device lacks it
                }
                if (p.id == Id::AccuracyBenchmark && choice == "own_curve") {
                    continue; // needs a curve, which no choice brings
                }
                checkSound(support::with(settings()[1].second, {{p.id, std::string(choice)}}),
                           std::string(p.path) + " " + std::string(choice));
            }
        }
    }

    void everyDeviceAtEveryPrecision() {
        for (const Device& d : shipped().devices) {
            for (const Precision precision : d.precisions()) {
                const std::string word(precisionNames[static_cast<std::size_t>(precision)]);
                checkSound(scenario({{Id::TrainingHardware, d.id}, {Id::TrainingPrecision, word}}), d.id + " " + word);
                checkSound(
                    scenario({{Id::TrainingHardware, d.id}, {Id::TrainingPrecision, word}, {Id::TrainingMfu, 0.3}}),
                    d.id + " " + word);
            }
        }
    }

    void everyPlaceInEveryYear() {
        for (const Region& r : shipped().regions) {
            for (const double year : {1'990.0, 2'015.0, 2'021.0, 2'024.0, 2'035.0}) {
                checkSound(scenario({{Id::SiteRegion, r.id},
                                     {Id::SiteYear, year},
                                     {Id::ModelParameters, 1e9},
                                     {Id::DataTokens, 2e10}}),
                           r.id);
            }
        }
    }

    void everyTargetUnderEveryLink() {
        for (const Link& link : shipped().links) {
            for (const double target : {1e-6, 0.2, 0.25, 0.2500001, 0.5, 0.85, 0.89, 0.9, 0.92, 0.95, 0.999, 1.0}) {
                checkSound(scenario({{Id::AccuracyLaw, link.law},
                                     {Id::AccuracyRecipe, link.recipe.empty() ? "web_2023" : link.recipe},
                                     {Id::AccuracyBenchmark, link.benchmark},
                                     {Id::AccuracyTarget, target}}),
                           link.law + " " + link.benchmark + " " + std::to_string(target));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExtremes)
#include "test_extremes.moc"
