// Options: ranked as brute force ranks them, and a front that nothing dominates.
#include <QTest>

#include "model/options/budget.h"
#include "model/options/options.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const std::vector<std::string> places{"FRA", "POL", "SWE", "USA"};

std::vector<Option> ranked() {
    std::vector<std::string> devices;
    for (const Device& device : shipped().devices) {
        devices.push_back(device.id);
    }
    return rankedOptions(aimedAt(scenario({}), 0.6), devices, places, shipped());
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT

private slots:
    void ranksAreThoseOfSimulations() {
        const std::vector<Option> options = ranked();
        QVERIFY(options.size() > places.size());
        for (std::size_t i = 0; i < options.size(); ++i) {
            QVERIFY(i == 0 || options[i - 1].kg <= options[i].kg);
            const Scenario one = with(aimedAt(scenario({}), 0.6), {{Id::TrainingHardware, options[i].device},
                                                                   {Id::SiteRegion, options[i].region}});
            QCOMPARE(options[i].kg, simulate(one, shipped()).point[Quantity::TotalKg]);
        }
    }

    void theFrontIsThatOfAllPairs() {
        const std::vector<Option> options = ranked();
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (std::ranges::none_of(options, [&](const Option& other) { return dominates(other, options[i]); })) {
                expected.push_back(i);
            }
        }
        QVERIFY(!expected.empty() && paretoFront(options) == expected);
    }

    void stopsAtOnce() {
        QVERIFY(rankedOptions(scenario({}), {"h100-sxm"}, places, shipped(), [](double) { return false; }).empty());
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
