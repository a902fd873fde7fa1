// What matters most for a scenario: shares of variance against runs that leave all but one part at rest, swings against typed values.
#include <QTest>

#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "model/sensitivity/scenario_sensitivity.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

Scenario given() {
    return support::scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "POL"}, {Id::TrainingHardware, "a100-sxm4-80"}});
}

Scenario aimed() {
    return support::scenario({{Id::AccuracyTarget, 0.7}, {Id::SiteRegion, "POL"}});
}

Sensitivity found(const Scenario& s, Quantity quantity = Quantity::TotalKg, int draws = 1'024) {
    return *sensitivityOf(s, shipped(), quantity, Draws(draws, 1));
}

const PartSensitivity* partOf(const Sensitivity& s, DrawnPart::Kind kind, Id id = Id::ModelArchitecture) {
    const auto at = std::ranges::find_if(s.parts, [&](const PartSensitivity& p) {
        return p.part.kind == kind && (kind != DrawnPart::Kind::Input || p.part.id == id);
    });
    return at != s.parts.end() ? &*at : nullptr;
}

double sumOfFirst(const Sensitivity& s) {
    double sum = 0.0;
    for (const PartSensitivity& p : s.parts) {
        sum += p.index.first.value;
    }
    return sum;
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void centreIsThePointValue() {
        for (const Scenario& s : {given(), aimed()}) {
            for (const Quantity q : {Quantity::TotalKg, Quantity::TotalEnergyKwh, Quantity::TotalWaterL}) {
                QVERIFY(support::near(found(s, q, 256).central, simulateQuantities(s, shipped())[q], 1e-9));
            }
        }
    }

    void rangeIsThatOfTheDraws() {
        const Draws draws(512, 1);
        const std::array wanted{Quantity::TotalKg};
        for (const Scenario& s : {given(), aimed()}) {
            auto column = simulateDraws(s, shipped(), draws, wanted)->front();
            QCOMPARE(sensitivityOf(s, shipped(), Quantity::TotalKg, draws)->range.p50, takeQuantiles(column).p50);
        }
    }

    // ln kg is a sum of logarithms of nearly everything that is drawn: first-order shares leave next to nothing over.
    void sharesOfAProductAddUp() {
        const Sensitivity s = found(given(), Quantity::TotalKg, 4'096);
        QVERIFY(s.logarithmic);
        QVERIFY2(std::abs(sumOfFirst(s) - 1.0) < 0.1, qPrintable(QString::number(sumOfFirst(s))));
        for (const PartSensitivity& p : s.parts) {
            QVERIFY(p.index.total.value >= 0.0 && p.index.total.value < 1.2);
            QVERIFY(p.index.first.value <= p.index.total.value + 3.0 * (p.index.first.error + p.index.total.error));
        }
    }

    // Of ln kg = ln(rest) - ln(MFU factor), the factor's share is its own variance over that of the sum.
    void mfuShareAgainstItsOwnVariance() {
        const Scenario s = given();
        Scenario known = s;
        known.set(Id::TrainingMfu, 0.4);
        const auto variance = [](const Scenario& scenario) {
            const std::array wanted{Quantity::EnergyKwh};
            auto column = simulateDraws(scenario, shipped(), Draws(4'096, 1), wanted)->front();
            double sum = 0.0;
            double squares = 0.0;
            for (const double x : column) {
                sum += std::log(x);
                squares += std::log(x) * std::log(x);
            }
            const auto n = static_cast<double>(column.size());
            return squares / n - sum * sum / (n * n);
        };
        const Sensitivity energy = found(s, Quantity::EnergyKwh, 4'096);
        const double expected = 1.0 - variance(known) / variance(s);
        const auto* mfu = partOf(energy, DrawnPart::Kind::MfuResidual);
        const auto* billed = partOf(energy, DrawnPart::Kind::StepToBilled);
        const double both = mfu->index.first.value + (billed != nullptr ? billed->index.first.value : 0.0);
        QVERIFY2(std::abs(both - expected) < 0.06, qPrintable(QString("%1 %2").arg(both).arg(expected)));
    }

    void whatIsTypedIsNoPart() {
        Scenario s = given();
        QVERIFY(partOf(found(s), DrawnPart::Kind::Input, Id::SitePue) != nullptr);
        QVERIFY(partOf(found(s), DrawnPart::Kind::Link) == nullptr); // the size is given
        s.set(Id::SitePue, 1.1);
        s.set(Id::TrainingMfu, 0.4);
        QVERIFY(partOf(found(s), DrawnPart::Kind::Input, Id::SitePue) == nullptr);
        QVERIFY(partOf(found(s), DrawnPart::Kind::MfuResidual) == nullptr);
    }

    void linkAndTeamDecideASizeThatIsAimedAt() {
        const Sensitivity s = found(aimed());
        const auto* link = partOf(s, DrawnPart::Kind::Link);
        const auto* team = partOf(s, DrawnPart::Kind::Team);
        QVERIFY(link != nullptr && team != nullptr);
        const auto* pue = partOf(s, DrawnPart::Kind::Input, Id::SitePue);
        QVERIFY(link->index.first.value + team->index.first.value > 10.0 * pue->index.first.value);
        QVERIFY(team->swing.atHigh > team->swing.atLow); // a worse team needs more
        QVERIFY(std::isnan(link->swing.partLow) && team->swing.partHigh > 1.0);
    }

    void swingsAreThoseOfTypedValues() {
        const Scenario s = given();
        const Sensitivity made = found(s);
        for (const Id id : {Id::SiteCarbonIntensity, Id::SitePue, Id::EmbodiedLifetime}) {
            const auto* part = partOf(made, DrawnPart::Kind::Input, id);
            QVERIFY2(part != nullptr, std::string(parameter(id).path).c_str());
            for (const auto& [value, result] : {std::pair(part->swing.partLow, part->swing.atLow), {part->swing.partHigh, part->swing.atHigh}}) {
                Scenario typed = s;
                typed.set(id, value);
                QVERIFY(support::near(result, simulateQuantities(typed, shipped())[Quantity::TotalKg], 1e-9));
            }
            QVERIFY(part->swing.partLow < part->swing.partHigh);
        }
    }

    void widestSwingFirst() {
        const Sensitivity s = found(given());
        QVERIFY(std::ranges::is_sorted(s.parts, std::ranges::greater{}, &PartSensitivity::width));
    }

    // Knowing it, by typing its value, leaves no wider a range than knowing any other input.
    void worthKnowingNarrowsMost() {
        Scenario s = given();
        s.set(Id::SiteCarbonIntensity, Range{50.0, 300.0, 900.0});
        const Sensitivity made = found(s);
        const auto* best = made.mostWorthKnowing();
        QVERIFY(best != nullptr && best->part.id == Id::SiteCarbonIntensity);
        const auto width = [](const Scenario& scenario) {
            const Quantiles q = found(scenario).range;
            return std::log(q.p95 / q.p5);
        };
        Scenario known = s;
        known.set(Id::SiteCarbonIntensity, 300.0);
        Scenario other = s;
        other.set(Id::SitePue, 1.1);
        QVERIFY(width(known) < width(other));
        QVERIFY(std::abs(width(known) / width(s) - Sensitivity::remainingWidth(*best)) < 0.15);
    }

    void waterOwesNothingToTheGrid() { // typed off-site water apart, g/kWh and litres have nothing in common
        const Sensitivity s = found(given(), Quantity::TotalWaterL);
        const auto* grid = partOf(s, DrawnPart::Kind::Input, Id::SiteCarbonIntensity);
        QVERIFY(grid != nullptr && !grid->matters);
        QCOMPARE(grid->index.total.value, 0.0);
    }

    void everythingTypedAsARangeIsDrawn() {
        Scenario s = given();
        s.set(Id::ModelArchitecture, "moe");
        s.set(Id::ModelActiveParameters, Range{1e9, 2e9, 3e9});
        s.set(Id::DataTokens, Range{1e12, 2e12, 4e12});
        const Sensitivity made = found(s, Quantity::Flop);
        QVERIFY(std::abs(sumOfFirst(made) - 1.0) < 0.15);
        QVERIFY(partOf(made, DrawnPart::Kind::Input, Id::DataTokens)->index.first.value > 0.2);
        QVERIFY(partOf(made, DrawnPart::Kind::Input, Id::ModelActiveParameters)->index.first.value > 0.2);
    }

    void noAnswerHasNoParts() {
        const Sensitivity s = found(support::scenario({{Id::AccuracyTarget, 0.99}}));
        QVERIFY(std::isnan(s.central) && s.parts.empty() && s.mostWorthKnowing() == nullptr);
    }

    void stopsWhenTold() {
        QVERIFY(!sensitivityOf(given(), shipped(), Quantity::TotalKg, Draws(256, 1), [](double) { return false; }));
    }

    void sameSeedSameBits() {
        const Sensitivity once = found(aimed(), Quantity::TotalKg, 256);
        const Sensitivity again = found(aimed(), Quantity::TotalKg, 256);
        QCOMPARE(once.parts.front().index.first.value, again.parts.front().index.first.value);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "test_sensitivity.moc"
