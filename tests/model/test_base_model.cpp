// The model that an adaptation starts from: nothing is free, and nothing is counted twice.
#include <QTest>

#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/scenario/scenario_json.h"
#include "model/run/notice.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

const support::Typed on{Id::BaseOn, std::string(switchedOn)};

Scenario adaptation(const char* kind = "full_finetune") {
    return scenario({{Id::ModelParameters, 8e9},
                     {Id::DataTokens, 1e9},
                     {Id::TrainingKind, std::string(kind)},
                     {Id::TrainingMfu, 0.4},
                     {Id::SiteRegion, "FRA"},
                     {Id::SiteYear, 2'024.0}});
}

Quantities pointOf(const Scenario& s) {
    return simulate(s, shipped()).point;
}

} // namespace

class TestBaseModel : public QObject {
    Q_OBJECT

private slots:
    /// 6 N D on the tokens of the base, on the same machines: as if it had been trained here.
    void itIsTheRunFromScratch() {
        const Quantities q = pointOf(with(adaptation(), {on, {Id::BaseTokens, 15e12}}));
        const Quantities scratch = pointOf(with(adaptation("pretraining"), {{Id::DataTokens, 15e12}}));
        QCOMPARE_REL(q[Quantity::BaseFlop], 6.0 * 8e9 * 15e12, 1e-12);
        QCOMPARE_REL(q[Quantity::BaseFlop], scratch[Quantity::Flop], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseDeviceHours], scratch[Quantity::DeviceHours], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseEnergyKwh], scratch[Quantity::EnergyKwh], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseOperationalKg], scratch[Quantity::OperationalKg], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseEmbodiedKg], scratch[Quantity::EmbodiedKg], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseWaterL], scratch[Quantity::WaterL], 1e-12);
        QCOMPARE_REL(q[Quantity::BaseCostUsd], scratch[Quantity::CostUsd], 1e-12);
    }

    void totalsHoldTheShareThatIsCarried() {
        const Quantities alone = pointOf(adaptation());
        const Quantities whole = pointOf(with(adaptation(), {on, {Id::BaseTokens, 2e12}}));
        const Quantities part = pointOf(with(adaptation(), {on, {Id::BaseTokens, 2e12}, {Id::BaseShare, 0.01}}));
        QVERIFY(!alone.has(Quantity::BaseOperationalKg));
        const double base = whole[Quantity::TotalKg] - alone[Quantity::TotalKg];
        QCOMPARE_REL(base, 2'000.0 * alone[Quantity::TotalKg], 1e-9); // 2e12 tokens against 1e9
        QCOMPARE_REL(part[Quantity::TotalKg] - alone[Quantity::TotalKg], 0.01 * base, 1e-9);
        QCOMPARE_REL(part[Quantity::TotalEnergyKwh], alone[Quantity::EnergyKwh] + part[Quantity::BaseEnergyKwh], 1e-12);
    }

    /// A low-rank adaptation passes the frozen weights twice, its base was trained in full.
    void aLowRankAdaptationHasAWholeBase() {
        const Quantities q = pointOf(with(adaptation("lora"), {on, {Id::BaseTokens, 1e9}, {Id::TrainingLoraParameters, 1e7}}));
        QCOMPARE_REL(q[Quantity::BaseFlop] / q[Quantity::Flop], 6.0 * 8e9 / (4.0 * 8e9 + 6.0 * 1e7), 1e-9);
        const Quantities t5 = pointOf(with(adaptation(), {on, {Id::ModelArchitecture, "encoder_decoder"}, {Id::BaseTokens, 1e12}}));
        QCOMPARE_REL(t5[Quantity::BaseFlop], 3.0 * 8e9 * 1e12, 1e-12);
    }

    void theNoticesFit() {
        QVERIFY(support::has(simulate(adaptation(), shipped()), "training.base_not_counted"));
        const Result counted = simulate(with(adaptation(), {on}), shipped());
        QVERIFY(!support::has(counted, "training.base_not_counted"));
        QVERIFY(!support::has(counted, "base.from_scratch"));
        QVERIFY(support::has(simulate(with(adaptation("pretraining"), {on}), shipped()), "base.from_scratch"));
        QCOMPARE(support::settingOf(counted, Id::BaseTokens).value, shipped().defaultValue("base.tokens").mid);
    }

    void itIsDrawn() {
        const Draws draws(1'024, 1);
        const auto range = simulateRange(with(adaptation(), {on}), shipped(), draws);
        const Quantiles& kg = (*range)[Quantity::BaseOperationalKg];
        const DefaultValue& tokens = shipped().defaultValue("base.tokens");
        QVERIFY(kg.p95 / kg.p5 > 0.8 * tokens.high / tokens.low);
        const auto typed = simulateRange(with(adaptation(), {on, {Id::BaseTokens, 1e12}, {Id::BaseShare, Range{0.01, 0.02, 0.04}}}),
                                         shipped(), draws);
        QVERIFY((*typed)[Quantity::BaseFlop].p95 > 1.5 * (*typed)[Quantity::BaseFlop].p5);
    }

    void deploymentOvertakesItToo() {
        const Scenario served = with(adaptation(), {{Id::DeploymentOn, std::string(switchedOn)}, {Id::DeploymentRequests, 1e7}});
        const Result alone = simulate(served, shipped());
        const Result based = simulate(with(served, {on, {Id::BaseTokens, 1e12}}), shipped());
        QCOMPARE_REL(based.kgBeforeDeployment - alone.kgBeforeDeployment,
                     based.point[Quantity::BaseOperationalKg] + based.point[Quantity::BaseEmbodiedKg], 1e-9);
    }

    void filesAreChecked() {
        const auto parsed = [](const std::string& section) {
            return parseScenario(R"({"format": "scalewatt-scenario", "version": 1, "base": )" + section + "}", "f.json", shipped());
        };
        QVERIFY(parsed("{}").isOn(Group::Base));
        QVERIFY(!parsed("null").isOn(Group::Base));
        QCOMPARE(support::problemOf([&] { parsed(R"({"share": 0})"); }).path, std::string("base.share"));
        QCOMPARE(support::problemOf([&] { parsed(R"({"tokens": 5})"); }).path, std::string("base.tokens"));
    }
};

QTEST_GUILESS_MAIN(TestBaseModel)
#include "test_base_model.moc"
