// The one entry: directions, architectures, kinds of training, ceilings, next point, and what is said about each.
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::has;
using support::scenario;
using support::shipped;
using support::with;

namespace {

Result run(std::initializer_list<support::Typed> typed) {
    return simulate(scenario(typed), shipped());
}

Severity severityOf(const Result& r, std::string_view id) {
    return support::findNotice(r.notices, id)->severity;
}
double argumentOf(const Result& r, std::string_view id, std::size_t i) {
    return std::get<double>(support::findNotice(r.notices, id)->arguments.at(i));
}

} // namespace

class TestSimulate : public QObject {
    Q_OBJECT

private slots:
    void blankScenarioIsAnswered() {
        const Result r = run({});
        QCOMPARE_REL(r.point[Quantity::Flop], 1.7065e23, 1e-3);
        QCOMPARE_REL(support::accuracyOf(r, "mmlu"), 0.70, 1e-9);
        QCOMPARE(r.accuracies.size(), std::size_t{4});
        QVERIFY(r.point[Quantity::NextPointKg] > 0.0);
        QVERIFY(!r.equivalents.empty());
        QVERIFY(!r.usesUserData);
    }

    void forwardsNamesTheAccuracyOfTheRun() {
        const Result r = run({{Id::ModelParameters, 8e9}, {Id::DataTokens, 15e12}});
        QCOMPARE_REL(support::accuracyOf(r, "mmlu"), 0.679752, 1e-3);
        QCOMPARE(r.point[Quantity::Parameters], 8e9);
        QCOMPARE(r.point[Quantity::Tokens], 15e12);
        // Without a typed target the next point starts from what the run reaches.
        const double from = support::accuracyOf(r, "mmlu");
        const auto cost = [](double target) { return run({{Id::AccuracyTarget, target}}).point[Quantity::TotalKg]; };
        QCOMPARE_REL(r.point[Quantity::NextPointKg], cost(from + 0.01) - cost(from), 1e-6);
    }

    void energyWithoutAccuracy_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<double>("flop");
        const double n = 1e9;
        const double d = 1e11;
        QTest::newRow("encoder") << "encoder"
                                 << "pretraining"
                                 << "accuracy.no_link_for_architecture" << 6.0 * n * d;
        QTest::newRow("encoder-decoder") << "encoder_decoder"
                                         << "pretraining"
                                         << "accuracy.no_link_for_architecture" << 3.0 * n * d;
        QTest::newRow("full fine-tune") << "dense"
                                        << "full_finetune"
                                        << "accuracy.no_link_for_kind" << 6.0 * n * d;
        QTest::newRow("LoRA") << "dense"
                              << "lora"
                              << "accuracy.no_link_for_kind" << (4.0 + 6.0 * 0.005) * n * d;
        QTest::newRow("distillation") << "dense"
                                      << "distillation"
                                      << "training.teacher_not_counted" << 6.0 * n * d;
    }
    void energyWithoutAccuracy() {
        QFETCH(QString, architecture);
        QFETCH(QString, kind);
        QFETCH(QString, notice);
        QFETCH(double, flop);
        const Result r = run({{Id::ModelArchitecture, architecture.toStdString()},
                              {Id::TrainingKind, kind.toStdString()},
                              {Id::ModelParameters, 1e9},
                              {Id::DataTokens, 1e11}});
        QVERIFY(has(r, notice.toStdString()));
        QCOMPARE_REL(r.point[Quantity::Flop], flop, 1e-12);
        QVERIFY(r.point.has(Quantity::TotalKg));
        QVERIFY(r.accuracies.empty());
        QVERIFY(!r.point.has(Quantity::LossNats) && !r.point.has(Quantity::NextPointKg));
        QVERIFY(!has(r, "accuracy.no_solution"));
    }

    void atOrBelowTheFloor() {
        for (const double target : {0.05, 0.25}) {
            const Result r = run({{Id::AccuracyTarget, target}});
            QCOMPARE(severityOf(r, "accuracy.at_or_below_floor"), Severity::Error);
            QCOMPARE(argumentOf(r, "accuracy.at_or_below_floor", 1), 0.25);
            QVERIFY(!r.point.has(Quantity::Flop));
        }
    }

    void atOrPastTheCeiling() {
        const double top = shipped().link("besiroglu_2024", "curated_2024", "mmlu")->top;
        for (const double target : {0.91, top, 0.99, 1.0}) {
            const Result r = run({{Id::AccuracyTarget, target}});
            QCOMPARE(severityOf(r, "accuracy.unreachable"), Severity::Error);
            QCOMPARE(support::findNotice(r.notices, "accuracy.unreachable")->parameter, std::string("accuracy.target"));
            const double ceiling = argumentOf(r, "accuracy.unreachable", 1);
            QVERIFY(ceiling > 0.89 && ceiling < top);
            QVERIFY(!r.point.has(Quantity::TotalKg) && r.equivalents.empty() && r.accuracies.empty());
        }
    }

    void whatIsGivenIsTooSmall() {
        const Result r = run({{Id::ModelParameters, 2e9}, {Id::AccuracyTarget, 0.7}});
        QCOMPARE(severityOf(r, "accuracy.no_solution"), Severity::Error);
        const double reachable = argumentOf(r, "accuracy.no_solution", 1);
        QVERIFY(reachable < 0.7);
        // What is named as reachable can nearly be reached.
        QVERIFY(run({{Id::ModelParameters, 2e9}, {Id::AccuracyTarget, reachable - 1e-3}}).point.has(Quantity::Flop));
        QVERIFY(!run({{Id::ModelParameters, 2e9}, {Id::AccuracyTarget, reachable + 1e-6}}).point.has(Quantity::Flop));
    }

    void aTargetBesideAGivenRunIsExplainedToo() {
        const auto beside = [](double target) {
            return run({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::AccuracyTarget, target}});
        };
        QVERIFY(beside(0.7).point.has(Quantity::NextPointKg));
        for (const double target : {0.2, 0.95}) {
            const Result r = beside(target);
            QVERIFY(r.point.has(Quantity::TotalKg) &&
                    !r.point.has(Quantity::NextPointKg)); // the run itself is answered
            QVERIFY(has(r, target < 0.25 ? "accuracy.at_or_below_floor" : "accuracy.next_point_unreachable"));
        }
    }

    void theLastPointBeforeTheCeilingHasNoNext() {
        const double ceiling = argumentOf(run({{Id::AccuracyTarget, 0.95}}), "accuracy.unreachable", 1);
        const Result r = run({{Id::AccuracyTarget, ceiling - 0.005}});
        QVERIFY(r.point.has(Quantity::Flop));
        QVERIFY(!r.point.has(Quantity::NextPointKg));
        QCOMPARE_REL(argumentOf(r, "accuracy.next_point_unreachable", 0), ceiling, 1e-9);
    }

    void extrapolationIsMarked() {
        const Result far = run({{Id::AccuracyTarget, 0.885}});
        QVERIFY(far.point[Quantity::Flop] > 1e27);
        QVERIFY(has(far, "accuracy.extrapolation"));
        QVERIFY(has(far, "accuracy.outside_fitted_size") && has(far, "accuracy.outside_fitted_tokens"));
        QVERIFY(has(far, "model.solved_outside_slider"));
        const Result usual = run({});
        QVERIFY(!has(usual, "accuracy.extrapolation") && !has(usual, "accuracy.outside_fitted_size"));
        QVERIFY(!has(usual, "model.solved_outside_slider"));
        QVERIFY(has(run({{Id::ModelParameters, 1e7}, {Id::DataTokens, 1e9}}), "accuracy.outside_fitted_size"));
    }

    void typedSizesAreNoSolvedSizes() {
        const Result r = run({{Id::ModelParameters, 1e6}, {Id::DataTokens, 1e8}});
        QVERIFY(!has(r, "model.solved_outside_slider"));
    }

    void unidentifiedLinkIsWarnedOf() {
        QVERIFY(
            has(run({{Id::AccuracyRecipe, "legacy_2020_2022"}, {Id::ModelParameters, 175e9}, {Id::DataTokens, 3e11}}),
                "accuracy.legacy_mmlu_not_identified"));
        QVERIFY(!has(run({{Id::AccuracyRecipe, "web_2023"}}), "accuracy.legacy_mmlu_not_identified"));
    }

    void repeatedDataIsSaidAndCosts() {
        const Result once = run({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}});
        const Result again = run({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::DataUniqueTokens, 2e11}});
        QCOMPARE_REL(argumentOf(again, "data.repeated", 0), 10.0, 1e-12);
        QVERIFY(argumentOf(again, "data.repeated", 1) < 2e12);
        QVERIFY(support::accuracyOf(again, "mmlu") < support::accuracyOf(once, "mmlu"));
        QCOMPARE(again.point[Quantity::Flop], once.point[Quantity::Flop]);
        QVERIFY(!has(run({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::DataUniqueTokens, 3e12}}),
                     "data.repeated"));
    }

    void theLadderCountsBitsPerByte() {
        const Result r = run({{Id::AccuracyLaw, "olmo_ladder"}, {Id::ModelParameters, 13e9}, {Id::DataTokens, 5e12}});
        QVERIFY(!r.point.has(Quantity::LossNats)); // a loss in bits per byte is no loss in nats
        QCOMPARE(r.accuracies.size(), std::size_t{3});
        QVERIFY(r.point.has(Quantity::NextPointKg));
    }

    void mixtureSavesComputeForItsSize() {
        const Result moe = run({{Id::ModelArchitecture, "moe"},
                                {Id::ModelParameters, 100e9},
                                {Id::ModelActiveParameters, 12e9},
                                {Id::DataTokens, 5e12}});
        const Result dense = run({{Id::ModelParameters, 100e9}, {Id::DataTokens, 5e12}});
        QCOMPARE_REL(moe.point[Quantity::Flop], 0.12 * dense.point[Quantity::Flop], 1e-12);
        QCOMPARE(moe.point[Quantity::ActiveParameters], 12e9);
        QVERIFY(support::accuracyOf(moe, "mmlu") < support::accuracyOf(dense, "mmlu"));
    }

    void unknownPowerLeavesGapsNotNumbers() {
        const Result r = run({{Id::TrainingHardware, "tpu-v5e"}});
        QVERIFY(has(r, "training.power_unknown"));
        QVERIFY(r.point.has(Quantity::DeviceHours) && r.point.has(Quantity::EmbodiedKg));
        QVERIFY(!r.point.has(Quantity::EnergyKwh) && !r.point.has(Quantity::TotalKg) && !r.point.has(Quantity::WaterL));
        QVERIFY(r.equivalents.empty());
    }

    void usersRecordsAreMarked() {
        Catalog own = shipped();
        for (Region& region : own.regions) {
            region.provenance.fromUser = region.id == "FRA";
        }
        QVERIFY(simulate(scenario({{Id::SiteRegion, "FRA"}}), own).usesUserData);
        QVERIFY(!simulate(scenario({{Id::SiteRegion, "POL"}}), own).usesUserData);
    }

    void everyNoticeIsKnownByName() {
        std::vector<std::string> seen;
        for (const Result& r : {run({}), run({{Id::AccuracyTarget, 0.95}}), run({{Id::TrainingHardware, "tpu-v5e"}}),
                                run({{Id::SiteRegion, "egrid:SRVC"}}), run({{Id::ModelArchitecture, "moe"}}),
                                run({{Id::ModelParameters, 1e8}}), run({{Id::AccuracyTarget, 0.885}})}) {
            for (const Notice& n : r.notices) {
                QVERIFY2(std::ranges::find(noticeIds(), n.id) != noticeIds().end(), n.id.c_str());
                QVERIFY2(findParameter(n.parameter) != nullptr, n.parameter.c_str());
                seen.push_back(n.id);
            }
        }
        QVERIFY(seen.size() > 10);
    }

    void settingsNameTheirSource() {
        const Result r = run({{Id::SiteRegion, "FRA"}, {Id::SitePue, 1.1}});
        const Setting& grid = support::settingOf(r, Id::SiteCarbonIntensity);
        QCOMPARE(grid.origin, Origin::Catalogue);
        QCOMPARE(grid.source, shipped().region("FRA")->provenance.source);
        QCOMPARE(support::settingOf(r, Id::SitePue).origin, Origin::Typed);
        for (const auto& [id, setting] : r.settings) {
            QVERIFY2(!setting.source.empty(), parameter(id).path.data());
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "test_simulate.moc"
