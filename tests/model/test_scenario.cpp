// A scenario holds what was typed: numbers, ranges, words; the table fills the rest and refuses what does not fit.
#include <QTest>
#include <cmath>
#include <limits>

#include "model/run/notice.h"
#include "model/scenario/scenario.h"
#include "tests/support/problem_of.h"

using namespace model;

class TestScenario : public QObject {
    Q_OBJECT

    static std::string idOf(Id id, const Value& value) {
        const auto problem = checkValue(parameter(id), value);
        return problem ? problem->id : std::string();
    }

private slots:
    void absentIsTheDefault() {
        const Scenario s;
        QVERIFY(!s.has(Id::TrainingDevices));
        QVERIFY(!s.number(Id::TrainingDevices));
        QCOMPARE(s.numberOrDefault(Id::TrainingDevices), 512.0);
        QVERIFY(std::isnan(s.numberOrDefault(Id::TrainingMfu)));
        QVERIFY(s.text(Id::AccuracyAllocation).empty());
    }

    void typedWins() {
        Scenario s;
        s.set(Id::TrainingDevices, 8.0);
        s.set(Id::TrainingMfu, Range{0.2, 0.3, 0.5});
        s.set(Id::SiteRegion, "FRA");
        QCOMPARE(s.numberOrDefault(Id::TrainingDevices), 8.0);
        QCOMPARE(s.number(Id::TrainingMfu), std::optional(0.3));
        QCOMPARE(s.text(Id::SiteRegion), std::string_view("FRA"));
        s.clear(Id::TrainingDevices);
        QCOMPARE(s.numberOrDefault(Id::TrainingDevices), 512.0);
        QVERIFY(!s.number(Id::SiteRegion));
    }

    void differencesComeInTableOrder() {
        Scenario a;
        Scenario b;
        QVERIFY(differences(a, b).empty());
        b.set(Id::SiteRegion, "FRA");
        b.set(Id::ModelParameters, 1e9);
        a.set(Id::SitePue, 1.2);
        b.set(Id::SitePue, 1.2);
        QCOMPARE(differences(a, b), (std::vector{Id::ModelParameters, Id::SiteRegion}));
        QVERIFY(a != b);
    }

    void goodValuesPass() {
        QCOMPARE(idOf(Id::TrainingDevices, {}), std::string());
        QCOMPARE(idOf(Id::TrainingDevices, 1e4), std::string());
        QCOMPARE(idOf(Id::SitePue, Range{1.0, 1.1, 1.3}), std::string());
        QCOMPARE(idOf(Id::AccuracyBenchmark, "arc_challenge"), std::string());
        QCOMPARE(idOf(Id::TrainingHardware, "anything"), std::string()); // known devices are the catalogue's affair
    }

    void badValuesAreNamed() {
        const double infinite = std::numeric_limits<double>::infinity();
        QCOMPARE(idOf(Id::TrainingDevices, 2.5), std::string("value.not_integer"));
        QCOMPARE(idOf(Id::TrainingDevices, 0.0), std::string("value.outside"));
        QCOMPARE(idOf(Id::SitePue, 0.9), std::string("value.outside"));
        QCOMPARE(idOf(Id::ModelParameters, std::nan("")), std::string("value.not_finite"));
        QCOMPARE(idOf(Id::ModelParameters, infinite), std::string("value.not_finite"));
        QCOMPARE(idOf(Id::SitePue, Range{1.3, 1.2, 1.4}), std::string("value.range_not_ordered"));
        QCOMPARE(idOf(Id::SitePue, Range{1.1, 1.3, 1.2}), std::string("value.range_not_ordered"));
        QCOMPARE(idOf(Id::SitePue, Range{0.5, 1.2, 1.4}), std::string("value.outside"));
        QCOMPARE(idOf(Id::SitePue, "low"), std::string("json.wrong_type"));
        QCOMPARE(idOf(Id::SiteRegion, 4.0), std::string("json.wrong_type"));
        QCOMPARE(idOf(Id::AccuracyBenchmark, "gsm8k"), std::string("value.unknown_choice"));
    }

    void problemsSayWhatIsAllowed() {
        const auto outside = checkValue(parameter(Id::SitePue), 9.0);
        QCOMPARE(outside->path, std::string("site.pue"));
        QCOMPARE(outside->value, std::string("9"));
        QVERIFY(std::get<Interval>(outside->allowed) == parameter(Id::SitePue).limits);
        const auto word = checkValue(parameter(Id::TrainingMfuBasis), "week");
        QCOMPARE(support::wordsOf(*word), (std::vector<std::string>{"billed", "step"}));
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "test_scenario.moc"
