// How much of a machine's making a run carries: scope, life, use and what wears out more than one machine; where water is used.
#include <QTest>

#include "model/formulas/emissions.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

Scenario run() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}});
}

double embodiedOf(const Scenario& s) {
    return simulate(s, shipped()).point[Quantity::EmbodiedKg];
}

Scenario scoped(const char* scope) {
    return with(run(), {{Id::EmbodiedScope, scope}});
}

} // namespace

class TestEmbodied : public QObject {
    Q_OBJECT

private slots:
    void scopesNestInEachOther() {
        QCOMPARE(embodiedOf(scoped("node")), embodiedOf(run()));
        const Device& device = *shipped().device("h100-sxm");
        const double server = shipped().defaultValue("embodied.server_per_device").mid;
        const double die = shipped().defaultValue("embodied.die").mid;
        const double perKg = embodiedOf(run()) / (*device.embodiedKg + server);
        QCOMPARE_REL(embodiedOf(scoped("board")), *device.embodiedKg * perKg, 1e-12);
        QCOMPARE_REL(embodiedOf(scoped("die")), die * perKg, 1e-12);
        QVERIFY(embodiedOf(scoped("die")) < embodiedOf(scoped("board")));
        QVERIFY(support::has(simulate(scoped("die"), shipped()), "embodied.die_alone"));
    }

    void whatIsTypedGoesBeforeTheScope() {
        const Scenario typed = with(scoped("die"), {{Id::EmbodiedDevice, 100.0}, {Id::EmbodiedServer, 50.0}});
        QCOMPARE(embodiedOf(typed), embodiedOf(with(typed, {{Id::EmbodiedScope, "node"}})));
        QVERIFY(!support::has(simulate(typed, shipped()), "embodied.die_alone"));
    }

    void aFigureWithTheHostInsideSaysSo() {
        for (const Device& device : shipped().devices) {
            const Result r = simulate(with(scoped("board"), {{Id::TrainingHardware, device.id}}), shipped());
            QCOMPARE(support::has(r, "embodied.host_inside"), device.embodiedScope == "board_and_host");
        }
    }

    /// Hours beyond one life wear out a second machine, in parts: who takes over the rest of its life carries the rest.
    void replacementsAreFractional() {
        const EmbodiedCarbon machine{150.0, 300.0, 4.0, 0.5};
        const double life = 4.0 * 8'766.0 * 0.5;
        QCOMPARE_REL(embodiedKg(life, machine), 450.0, 1e-12);
        QCOMPARE_REL(embodiedKg(2.5 * life, machine), 2.5 * 450.0, 1e-12);
    }

    /// Machines of one service: never fewer than their wear, in steps of whole lives, and the same where lives are filled exactly.
    void wholeMachinesAreBoughtForLongServices() {
        const auto kg = [](double months, const char* replacement, double growth = 0.0) {
            const Scenario s = with(run(), {{Id::DeploymentOn, std::string(switchedOn)}, {Id::DeploymentRequests, 3e8},
                                            {Id::DeploymentMonths, months}, {Id::DeploymentGrowth, growth},
                                            {Id::EmbodiedLifetime, 4.0}, {Id::EmbodiedReplacement, replacement}});
            return simulate(s, shipped());
        };
        const auto embodied = [](const Result& r) { return r.point[Quantity::DeploymentEmbodiedKg]; };
        for (const double months : {6.0, 47.0, 48.0, 49.0, 96.0, 97.0}) {
            for (const double growth : {-0.02, 0.0, 0.03}) {
                const Result whole = kg(months, "whole", growth);
                QVERIFY(embodied(whole) >= embodied(kg(months, "shared", growth)));
                QCOMPARE_REL(whole.deploymentKgByMonth.back(),
                             embodied(whole) + whole.point[Quantity::DeploymentOperationalKg], 1e-9);
            }
        }
        QCOMPARE(embodied(kg(48.0, "whole")), embodied(kg(6.0, "whole")));
        QCOMPARE_REL(embodied(kg(49.0, "whole")), 2.0 * embodied(kg(48.0, "whole")), 1e-12);
        QCOMPARE(kg(97.0, "whole").replacementMonths, (std::vector{48.0, 96.0}));
        QVERIFY(kg(97.0, "shared").replacementMonths.empty());
        QCOMPARE(kg(24.0, "whole").point[Quantity::EmbodiedKg], kg(24.0, "shared").point[Quantity::EmbodiedKg]);
    }

    void waterOfServingIsUsedInTwoPlaces() {
        const Quantities q = simulate(with(run(), {{Id::DeploymentOn, std::string(switchedOn)}}), shipped()).point;
        QVERIFY(q[Quantity::DeploymentWaterOnSiteL] > 0.0 && q[Quantity::DeploymentWaterOffSiteL] > 0.0);
        QCOMPARE(q[Quantity::DeploymentWaterL], q[Quantity::DeploymentWaterOnSiteL] + q[Quantity::DeploymentWaterOffSiteL]);
    }

    void waterIsUsedInTwoPlaces() {
        const Quantities q = simulate(with(run(), {{Id::SiteWue, 0.4}, {Id::SiteEwif, 2.0}}), shipped()).point;
        QCOMPARE_REL(q[Quantity::WaterOnSiteL], 0.4 * q[Quantity::NodeEnergyKwh], 1e-12);
        QCOMPARE_REL(q[Quantity::WaterOffSiteL], 2.0 * q[Quantity::EnergyKwh], 1e-12);
        QCOMPARE(q[Quantity::WaterL], q[Quantity::WaterOnSiteL] + q[Quantity::WaterOffSiteL]);
    }
};

QTEST_GUILESS_MAIN(TestEmbodied)
#include "test_embodied.moc"
