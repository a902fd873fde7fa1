// The table of inputs: order, paths, limits, tracks, defaults and the records that stand behind distributions.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "model/scenario/parameter.h"
#include "tests/support/shipped.h"

using namespace model;

class TestParameter : public QObject {
    Q_OBJECT

private slots:
    void everyIdHasItsRow() {
        QCOMPARE(parameters().size(), idCount);
        for (std::size_t i = 0; i < idCount; ++i) {
            QCOMPARE(static_cast<std::size_t>(parameter(static_cast<Id>(i)).id), i);
        }
    }

    void pathsAreUniqueAndNameTheirSection() {
        std::set<std::string_view> paths;
        for (const Parameter& p : parameters()) {
            QVERIFY(paths.insert(p.path).second);
            QVERIFY(p.path.starts_with(std::string(groupName(p.group)) + "."));
            QCOMPARE(std::string(groupName(p.group)) + "." + std::string(p.key()), std::string(p.path));
            QCOMPARE(findParameter(p.path), &parameter(p.id));
        }
        QCOMPARE(findParameter("training.speed"), nullptr);
        QCOMPARE(findParameter(""), nullptr);
    }

    void aSwitchStandsFirstInItsSection() {
        const Parameter* before = nullptr;
        for (const Parameter& p : parameters()) {
            const bool opens = before == nullptr || before->group != p.group;
            const Parameter* on = switchOf(p.group);
            QVERIFY2(on == nullptr || opens == (on == &p), p.path.data());
            before = &p;
        }
        QCOMPARE(switchOf(Group::Training), nullptr);
        QCOMPARE(switchOf(Group::Development), &parameter(Id::DevelopmentOn));
    }

    void intervalsTreatTheirEndsAsTheySay() {
        constexpr Interval open{0.0, 1.0, true};
        QVERIFY(!open.contains(0.0));
        QVERIFY(open.contains(1e-300));
        QVERIFY(open.contains(1.0));
        QVERIFY(!open.contains(1.0000001));
        QVERIFY(!open.contains(std::nan("")));
        QVERIFY((Interval{0.0, 1.0, false}).contains(0.0));
        QVERIFY(Interval{}.contains(-1e300));
    }

    void limitsAreThoseOfTheFormat_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<double>("inside");
        QTest::addColumn<double>("below");
        QTest::addColumn<double>("above");
        const auto row = [](Id id, double inside, double below, double above) {
            QTest::newRow(parameter(id).path.data()) << static_cast<int>(id) << inside << below << above;
        };
        row(Id::ModelParameters, 1e5, 9.9e4, 1.1e15);
        row(Id::DataTokens, 1e17, 9e5, 1.1e17);
        row(Id::TrainingDevices, 1e7, 0.0, 1.1e7);
        row(Id::TrainingMfu, 1.0, 0.0, 1.01);
        row(Id::SitePue, 1.0, 0.99, 3.01);
        row(Id::SiteCarbonIntensity, 0.0, -1.0, 2'001.0);
        row(Id::SiteContractedCarbonFree, 1.0, -0.01, 1.01);
        row(Id::EmbodiedUseRate, 1.0, 0.0, 1.01);
        row(Id::EmbodiedLifetime, 30.0, 0.0, 30.1);
        row(Id::DeploymentRequests, 0.0, -1.0, 1.1e15);
        row(Id::DeploymentMonths, 360.0, 0.0, 361.0);
        row(Id::DeploymentReplicaDevices, 1.0, 0.0, 1.1e5);
        row(Id::SiteYear, 2'035.0, 1'989.0, 2'036.0);
    }
    void limitsAreThoseOfTheFormat() {
        QFETCH(int, id);
        QFETCH(double, inside);
        QFETCH(double, below);
        QFETCH(double, above);
        const Interval& limits = parameter(static_cast<Id>(id)).limits;
        QVERIFY(limits.contains(inside));
        QVERIFY(!limits.contains(below));
        QVERIFY(!limits.contains(above));
    }

    void tracksLieInsideTheLimits() {
        for (const Parameter& p : parameters()) {
            if (!p.isNumeric()) {
                continue;
            }
            QVERIFY2(p.track.low < p.track.high, p.path.data());
            QVERIFY2(p.limits.contains(p.track.low) && p.limits.contains(p.track.high), p.path.data());
            QVERIFY2(p.track.scale == Scale::Linear || p.track.low > 0.0, p.path.data());
            QVERIFY2(!p.defaultNumber || p.limits.contains(*p.defaultNumber), p.path.data());
        }
    }

    void choicesHoldTheirDefault() {
        for (const Parameter& p : parameters()) {
            QCOMPARE(p.kind == Kind::Choice || p.kind == Kind::Switch, !p.choices.empty());
            const bool known = p.defaultText.empty() || p.kind != Kind::Choice ||
                               std::ranges::find(p.choices, p.defaultText) != p.choices.end();
            QVERIFY2(known, p.path.data());
        }
    }

    void evidenceExists() {
        for (const Parameter& p : parameters()) {
            QVERIFY2(p.evidence.empty() || support::shipped().findDefault(p.evidence) != nullptr, p.path.data());
        }
    }

    void theDefaultScenarioIsTheOneOfTheFormat() {
        const Scenario blank;
        QCOMPARE(blank.numberOrDefault(Id::AccuracyTarget), 0.70);
        QCOMPARE(blank.numberOrDefault(Id::TrainingDevices), 512.0);
        QCOMPARE(blank.numberOrDefault(Id::SiteYear), 2'024.0);
        QCOMPARE(blank.text(Id::AccuracyBenchmark), std::string_view("mmlu"));
        QCOMPARE(blank.text(Id::AccuracyRecipe), std::string_view("curated_2024"));
        QCOMPARE(blank.text(Id::AccuracyLaw), std::string_view("besiroglu_2024"));
        QCOMPARE(blank.text(Id::TrainingHardware), std::string_view("h100-sxm"));
        QCOMPARE(blank.text(Id::SiteRegion), std::string_view("WLD"));
    }
};

QTEST_GUILESS_MAIN(TestParameter)
#include "test_parameter.moc"
