// Sweeps: values of an axis, order of rows, parts, stopping, and rows that are what `simulate` answers.
#include <QTest>

#include "model/run/simulate.h"
#include "model/sweep/sweep.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const SweepAxis sizes{Id::ModelParameters, 1e9, 1e11, 5, Scale::Logarithmic};
const SweepAxis places{.id = Id::SiteRegion, .words = {"FRA", "POL", "SWE"}};

Sweep both() {
    return Sweep(scenario({{Id::ModelParameters, 1e9}, {Id::DataTokens, 1e10}}), {sizes, places}, shipped());
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void axesMeetTheirEnds() {
        QCOMPARE(std::get<double>(sizes.at(0)), 1e9);
        QVERIFY(std::abs(std::get<double>(sizes.at(2)) / 1e10 - 1.0) < 1e-12);
        QCOMPARE(std::get<double>(sizes.at(4)), 1e11);
        const SweepAxis devices{Id::TrainingDevices, 1.0, 4.0, 3};
        QCOMPARE(std::get<double>(devices.at(1)), 3.0); // 2.5, whole
    }

    void rowsAreSimulations() {
        const Sweep sweep = both();
        QCOMPARE(sweep.rows(), std::uint64_t{15});
        const SweepRow row = sweep.rowAt(7); // third size, second place
        QCOMPARE(std::get<std::string>(row.inputs[1]), std::string("POL"));
        const Scenario one = with(scenario({{Id::DataTokens, 1e10}}), {{Id::ModelParameters, sizes.at(2)}, {Id::SiteRegion, "POL"}});
        QCOMPARE(row.point[Quantity::TotalKg], simulate(one, shipped()).point[Quantity::TotalKg]);
        QVERIFY(row.problem.empty() && row.accuracy > 0.0);
    }

    void whatIsSweptIsNotSolvedFor() {
        const Scenario aimed = scenario({{Id::AccuracySolve, "size"}, {Id::AccuracyTarget, 0.6}, {Id::AccuracyAllocation, "compute_optimal"}});
        const SweepRow larger = Sweep(aimed, {{Id::ModelParameters, 1e10, 3e10, 2}}, shipped()).rowAt(1);
        QCOMPARE(larger.point[Quantity::Parameters], 3e10);
        QVERIFY(std::abs(larger.accuracy - 0.6) < 1e-9); // its tokens follow from the target
        const SweepRow longer = Sweep(aimed, {{Id::DataTokens, 1e12, 3e12, 2}}, shipped()).rowAt(1);
        QCOMPARE(longer.point[Quantity::Tokens], 3e12);
        QVERIFY(std::abs(longer.accuracy - 0.6) < 1e-9);
        const Sweep plane(aimed, {{Id::ModelParameters, 1e9, 1e10, 2}, {Id::DataTokens, 1e11, 1e12, 2}}, shipped());
        QCOMPARE(plane.rowAt(3).point[Quantity::Parameters], 1e10);
        QCOMPARE(plane.rowAt(3).point[Quantity::Tokens], 1e12);
        QVERIFY(plane.rowAt(0).accuracy < plane.rowAt(3).accuracy);
        const SweepRow ratio = Sweep(aimed, {{Id::AccuracyTokensPerParameter, 20.0, 200.0, 2}}, shipped()).rowAt(1);
        QVERIFY(std::abs(ratio.point[Quantity::Tokens] / ratio.point[Quantity::Parameters] / 200.0 - 1.0) < 1e-9);
    }

    void aSweptTargetIsAimedAt() {
        const Scenario given = scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}});
        const Sweep targets(given, {{Id::AccuracyTarget, 0.5, 0.7, 3}}, shipped());
        QVERIFY(std::abs(targets.rowAt(1).accuracy - 0.6) < 1e-9);
        QVERIFY(targets.rowAt(0).point[Quantity::TotalKg] < targets.rowAt(2).point[Quantity::TotalKg]);
    }

    void partsAreDisjointAndWhole() {
        const Sweep sweep = both();
        for (std::uint64_t n = 1; n <= 20; ++n) {
            std::uint64_t next = 0;
            for (std::uint64_t i = 1; i <= n; ++i) {
                const SweepPart part = sweep.part(i, n);
                QCOMPARE(part.first, next);
                QVERIFY(part.size() <= (sweep.rows() + n - 1) / n);
                next = part.end;
            }
            QCOMPARE(next, sweep.rows());
        }
    }

    void stopsAtOnce() {
        int taken = 0;
        const auto take = [&](const SweepRow&) { ++taken; };
        QVERIFY(!both().run({0, 15}, take, [&](double) { return taken < 4; }));
        QCOMPARE(taken, 4);
    }

    void combinationsThatCannotBeSaySo() {
        const Scenario moe = scenario({{Id::ModelArchitecture, "moe"}, {Id::ModelParameters, 1e11},
                                       {Id::ModelActiveParameters, 5e9}, {Id::DataTokens, 1e10}});
        const Sweep sweep(moe, {sizes}, shipped());
        QCOMPARE(sweep.rowAt(0).problem, std::string("value.active_above_total"));
        QVERIFY(!sweep.rowAt(0).point.has(Quantity::TotalKg));
        QVERIFY(sweep.rowAt(4).problem.empty());
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
