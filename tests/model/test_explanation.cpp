// Every shown derivation is worked out again from the shown terms alone, for every figure of many scenarios.
#include <QTest>
#include <filesystem>

#include "model/explain/comparison.h"
#include "model/explain/explanation.h"
#include "model/run/simulate.h"
#include "model/scenario/workspace_json.h"
#include "tests/support/formula.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;
using support::with;

namespace {

Scenario forwards() {
    return scenario({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}, {Id::SiteRegion, "FRA"}});
}

Scenario mixture() {
    return scenario({{Id::ModelArchitecture, "moe"},
                     {Id::ModelParameters, 47e9},
                     {Id::ModelActiveParameters, 13e9},
                     {Id::DataTokens, 5e12}});
}

/// The link of a shipped benchmark, met by points of its own.
Scenario ownCurve(std::initializer_list<support::Typed> typed) {
    const LossLaw& law = *shipped().lossLaw("besiroglu_2024", ownCurveId);
    const Link& link = *shipped().link("besiroglu_2024", "curated_2024", "mmlu");
    Scenario s = with(scenario({{Id::AccuracyBenchmark, std::string(ownCurveId)}}), typed);
    s.ownCurve = OwnCurve{"own test", link.floor, link.top, {}};
    for (const double flop : {1e22, 1e23, 1e24}) {
        const SizeAndTokens best = optimumForCompute(law, flop);
        s.ownCurve->points.push_back({flop, accuracyAtLoss(link, loss(law, best.parameters, best.tokens))});
    }
    return s;
}

std::vector<std::pair<std::string, Scenario>> byWayOfAsking() {
    return {
        {"default", {}},
        {"forwards", forwards()},
        {"forwards with target", with(forwards(), {{Id::AccuracyTarget, 0.6}})},
        {"gpt-3", support::gpt3()},
        {"given parameters", scenario({{Id::ModelParameters, 70e9}})},
        {"given tokens", scenario({{Id::DataTokens, 15e12}})},
        {"ratio",
         scenario({{Id::AccuracyAllocation, "tokens_per_parameter"}, {Id::AccuracyTokensPerParameter, 200.0}})},
        {"other team", scenario({{Id::AccuracyEfficiency, -0.2}, {Id::AccuracyTarget, 0.8}})},
        {"other law",
         scenario({{Id::AccuracyLaw, "hoffmann_2022_approach3_tex"}, {Id::AccuracyBenchmark, "arc_challenge"}})},
        {"ladder", scenario({{Id::AccuracyLaw, "olmo_ladder"}})},
        {"ladder forwards", with(forwards(), {{Id::AccuracyLaw, "olmo_ladder"}})},
        {"mixture", mixture()},
        {"mixture backwards", scenario({{Id::ModelArchitecture, "moe"}})},
        {"mixture ratio", scenario({{Id::ModelArchitecture, "moe"}, {Id::AccuracyAllocation, "tokens_per_parameter"}})},
        {"mixture given size", scenario({{Id::ModelArchitecture, "moe"}, {Id::ModelParameters, 400e9}})},
        {"mixture given tokens", scenario({{Id::ModelArchitecture, "moe"}, {Id::DataTokens, 12e12}})},
        {"own curve", ownCurve({})},
        {"own curve forwards", ownCurve({{Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}})},
        {"unreachable", scenario({{Id::AccuracyTarget, 0.99}})}};
}

std::vector<std::pair<std::string, Scenario>> byRepetition() {
    const support::Typed few{Id::DataUniqueTokens, 2e11};
    return {{"repeated forwards", with(forwards(), {few})},
            {"repeated optimum", scenario({few})},
            {"repeated given size", scenario({{Id::ModelParameters, 70e9}, {Id::DataUniqueTokens, 8e11}})},
            {"repeated given tokens", scenario({{Id::DataTokens, 2e12}, {Id::DataUniqueTokens, 8e11}})},
            {"repeated ratio", scenario({{Id::AccuracyAllocation, "tokens_per_parameter"}, few})},
            {"repeated mixture", with(mixture(), {few})},
            {"plenty", scenario({{Id::DataUniqueTokens, 1e15}})}};
}

std::vector<std::pair<std::string, Scenario>> byFact() {
    const Scenario run = forwards();
    return {
        {"mfu", with(run, {{Id::TrainingMfu, 0.4}})},
        {"mfu of a step", with(run, {{Id::TrainingMfu, 0.5}, {Id::TrainingMfuBasis, "step"}})},
        {"hours", with(run, {{Id::TrainingDeviceHours, 2e5}})},
        {"throughput", with(run, {{Id::TrainingTokensPerSecondPerDevice, 3'000.0}})},
        {"bill", with(run, {{Id::TrainingEnergyKwh, 2.5e5}})},
        {"hours and bill", with(run, {{Id::TrainingDeviceHours, 2e5}, {Id::TrainingEnergyKwh, 2.5e5}})},
        {"hours of a target", scenario({{Id::TrainingDeviceHours, 1e5}, {Id::TrainingEnergyKwh, 1e5}})},
        {"own board", with(run, {{Id::TrainingBoardPowerW, 500.0}})},
        {"own node factor", with(run, {{Id::TrainingNodeFactor, 1.7}})},
        {"own system", with(run, {{Id::TrainingSystemPowerW, 900.0}})},
        {"measured system", with(run, {{Id::TrainingHardware, "tpu-v4"}})},
        {"bill and system", with(run, {{Id::TrainingSystemPowerW, 900.0}, {Id::TrainingEnergyKwh, 2.5e5}})},
        {"bill and board", with(run, {{Id::TrainingBoardPowerW, 500.0}, {Id::TrainingEnergyKwh, 2.5e5}})},
        {"40 GB", with(run, {{Id::TrainingHardware, "a100-sxm4-40"}})},
        {"fp8", with(run, {{Id::TrainingPrecision, "fp8"}})},
        {"attention", with(run, {{Id::ModelLayers, 32.0}, {Id::ModelWidth, 4'096.0}, {Id::ModelContext, 8'192.0}})}};
}

std::vector<std::pair<std::string, Scenario>> byKindAndPlace() {
    const Scenario run = forwards();
    return {{"finetune", with(run, {{Id::TrainingKind, "full_finetune"}})},
            {"lora", with(run, {{Id::TrainingKind, "lora"}})},
            {"lora typed", with(run, {{Id::TrainingKind, "lora"}, {Id::TrainingLoraParameters, 2e7}})},
            {"distillation", with(run, {{Id::TrainingKind, "distillation"}})},
            {"encoder", with(run, {{Id::ModelArchitecture, "encoder"}})},
            {"encoder-decoder", with(run, {{Id::ModelArchitecture, "encoder_decoder"}})},
            {"rented", with(run, {{Id::TrainingUsdPerDeviceHour, 2.5}})},
            {"contracted", with(run, {{Id::SiteContractedCarbonFree, 0.8}})},
            {"cloud", with(run, {{Id::SiteRegion, "gcp:europe-west9"}})},
            {"own place", with(run, {{Id::SiteCarbonIntensity, 111.0},
                                     {Id::SitePue, 1.07},
                                     {Id::SiteWue, 0.4},
                                     {Id::SiteEwif, 1.5},
                                     {Id::SitePrice, 0.11}})},
            {"own making", with(run, {{Id::EmbodiedDevice, 200.0},
                                      {Id::EmbodiedServer, 150.0},
                                      {Id::EmbodiedLifetime, 4.0},
                                      {Id::EmbodiedUseRate, 0.8}})},
            {"a range", with(run, {{Id::SitePue, Range{1.1, 1.2, 1.4}}})}};
}

std::vector<std::pair<std::string, Scenario>> byPartsOfLife() {
    const support::Typed development{Id::DevelopmentOn, std::string(switchedOn)};
    const support::Typed moving{Id::DataMovementOn, std::string(switchedOn)};
    const Scenario run = forwards();
    return {{"development", with(run, {development})},
            {"development of a target", scenario({development, {Id::DevelopmentFactor, 4.0}})},
            {"trials", with(run, {development,
                                  {Id::DevelopmentTrials, 40.0},
                                  {Id::DevelopmentEarlyStopping, 0.3},
                                  {Id::DevelopmentFailedRuns, 0.5}})},
            {"default first", with(run, {development,
                                         {Id::DevelopmentTrials, 40.0},
                                         {Id::DevelopmentApproach, "default_first"}})},
            {"adapted", with(run, {{Id::TrainingKind, "full_finetune"}, {Id::BaseOn, std::string(switchedOn)}})},
            {"adapted encoder-decoder", with(run, {{Id::ModelArchitecture, "encoder_decoder"}, {Id::BaseOn, std::string(switchedOn)}})},
            {"data movement", with(run, {moving, {Id::DataMovementSource, "POL"}})},
            {"data movement, repeated", with(run, {moving, {Id::DataUniqueTokens, 5e11}})},
            {"data movement of a target", scenario({moving, {Id::DataMovementCorpus, 5.0}})},
            {"the whole life", support::wholeLife(with(run, {{Id::DataMovementSource, "POL"}}))},
            {"silicon alone", with(run, {{Id::EmbodiedScope, "die"}})},
            {"development off", with(run, {{Id::DevelopmentFactor, 4.0}})}};
}

std::vector<std::pair<std::string, Scenario>> byWayOfServing() {
    const support::Typed on{Id::DeploymentOn, std::string(switchedOn)};
    const Scenario run = with(forwards(), {on});
    return {{"deployment", run},
            {"deployment of a target", scenario({on})},
            {"least over the life", scenario({on, {Id::AccuracyAllocation, "lifetime_optimal"}, {Id::DeploymentRequests, 1e8}})},
            {"mixture of least over the life", scenario({on, {Id::AccuracyAllocation, "lifetime_optimal"}, {Id::ModelArchitecture, "moe"}})},
            {"few requests", with(run, {{Id::DeploymentRequests, 100.0}})},
            {"some requests", with(run, {{Id::DeploymentRequests, 2e5}})},
            {"many requests", with(run, {{Id::DeploymentRequests, 1e9}})},
            {"no requests", with(run, {{Id::DeploymentRequests, 0.0}})},
            {"growing requests", with(run, {{Id::DeploymentGrowth, 0.1}})},
            {"mixture served", with(mixture(), {on, {Id::DeploymentRequests, 2e5}})},
            {"served elsewhere", with(run, {{Id::DeploymentRegion, "POL"}, {Id::DeploymentHardware, "b200-sxm"}})},
            {"own shape", with(run, {{Id::ModelLayers, 32.0}, {Id::ModelKvHeads, 8.0}, {Id::ModelHeadSize, 128.0}})},
            {"too few devices", with(run, {{Id::ModelParameters, 400e9}, {Id::DeploymentReplicaDevices, 1.0}})},
            {"served and adapted", with(run, {{Id::BaseOn, std::string(switchedOn)}})},
            {"served, developed and adapted", with(run, {{Id::BaseOn, std::string(switchedOn)}, {Id::DevelopmentOn, std::string(switchedOn)}})},
            {"served and developed", with(run, {{Id::DevelopmentOn, std::string(switchedOn)}, {Id::DeploymentRequests, 1e8}})},
            {"served, developed and growing", with(run, {{Id::DevelopmentOn, std::string(switchedOn)},
                                                         {Id::DeploymentRequests, 1e8},
                                                         {Id::DeploymentGrowth, 0.1}})}};
}

std::vector<std::pair<std::string, Scenario>> examples() {
    std::vector<std::pair<std::string, Scenario>> found;
    for (const auto& entry : std::filesystem::directory_iterator(support::resources() / "examples")) {
        const std::string name = entry.path().filename().string();
        for (const Case& one : parseWorkspace(support::readFile(entry.path()), name, shipped()).cases) {
            found.emplace_back(name + ' ' + one.scenario.name, one.scenario);
        }
    }
    return found;
}

std::vector<std::pair<std::string, Scenario>> scenarios() {
    std::vector<std::pair<std::string, Scenario>> all;
    for (const auto& part : {byWayOfAsking(), byRepetition(), byFact(), byKindAndPlace(), byPartsOfLife(), byWayOfServing(), examples()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// A figure that is shown and the value that the result shows for it.
struct Asked {
    Figure figure;
    double value;
};

std::vector<Asked> figuresOf(const Result& result) {
    std::vector<Asked> all;
    for (const QuantityInfo& info : quantities()) {
        all.push_back({{symbolOf(info.quantity), {}, {}, {}}, result.point[info.quantity]});
    }
    for (const auto& [benchmark, accuracy] : result.accuracies) {
        all.push_back({{Symbol::Accuracy, benchmark, {}, {}}, accuracy});
    }
    for (const EquivalentCount& one : result.equivalents) {
        all.push_back({{Symbol::Count, one.id, {}, {}}, one.count});
    }
    return all;
}

std::string nameOf(const Derivation& d) {
    return std::string(symbolInfo(d.result.figure.symbol).name) + " = " + std::string(d.formula);
}

double shown(const Derivation& d, std::string_view name) {
    if (symbolInfo(d.result.figure.symbol).name == name) { // the unknown of an equation
        return d.result.value;
    }
    for (const Term& term : d.terms) {
        if (symbolsIn(d.formula)[static_cast<std::size_t>(&term - d.terms.data())] == symbolNamed(name)) {
            return term.value;
        }
    }
    throw std::invalid_argument(nameOf(d) + " does not show " + std::string(name));
}

double evaluated(const Derivation& d, std::string_view text) {
    return support::Formula(text, [&](std::string_view name) { return shown(d, name); }).value();
}

void verify(const Derivation& d) {
    const std::string text = nameOf(d);
    const char* name = text.c_str();
    if (d.formula.empty()) {
        QVERIFY2(!d.result.computed, name);
    } else if (d.kind == StepKind::Formula) {
        const double again = evaluated(d, d.formula);
        QVERIFY2(support::near(again, d.result.value, 1e-12),
                 support::mismatch(name, again, d.result.value, 1e-12).c_str());
    } else if (d.kind == StepKind::Monthly) { // growing requests: what all months like the first would give is not far
        const double first = evaluated(d, d.formula);
        QVERIFY2(d.result.value > first / 30.0 && d.result.value < 30.0 * first && d.result.value != first, name);
    } else if (d.kind == StepKind::Condition) {
        const std::size_t equals = d.formula.find('=');
        const double left = evaluated(d, d.formula.substr(0, equals));
        const double right = evaluated(d, d.formula.substr(equals + 1));
        QVERIFY2(support::near(left, right, 1e-12), support::mismatch(name, left, right, 1e-12).c_str());
    }
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void everyDerivationComesOutAgain_data() {
        QTest::addColumn<int>("index");
        const auto all = scenarios();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].first.c_str()) << static_cast<int>(i);
        }
    }

    void comparisonsComeOutAgain() {
        const double own = simulate(support::gpt3(), shipped()).point[Quantity::TotalKg];
        const double other = simulate({}, shipped()).point[Quantity::TotalKg];
        const auto derivation = deriveTimesBaseline(own, other);
        QVERIFY(derivation.has_value());
        verify(*derivation);
        QVERIFY(derivation->result.value == timesBaseline(own, other));
        QVERIFY(derivation->terms.at(0).value == own && derivation->terms.at(1).value == other);
        QVERIFY(!deriveTimesBaseline(own, std::nan("")) && !deriveTimesBaseline(own, 0.0));
    }

    void everyDerivationComesOutAgain() {
        QFETCH(int, index);
        const Scenario s = scenarios()[static_cast<std::size_t>(index)].second;
        const Explanation explanation(s, shipped());
        std::vector<Figure> seen;
        for (const Asked& asked : figuresOf(simulate(s, shipped()))) {
            const auto derivations = explanation.derive(asked.figure);
            if (std::isnan(asked.value) && asked.figure.symbol == Symbol::Loss) {
                continue; // bits per byte: explained, but not a result in nats
            }
            QCOMPARE(derivations.empty(), std::isnan(asked.value));
            if (derivations.empty()) {
                continue;
            }
            const std::string name(symbolInfo(asked.figure.symbol).name);
            QVERIFY2(derivations.front().result.value == asked.value,
                     support::mismatch(name.c_str(), derivations.front().result.value, asked.value, 0.0).c_str());
            for (const Derivation& d : derivations) {
                if (std::ranges::find(seen, d.result.figure) == seen.end()) {
                    seen.push_back(d.result.figure);
                    verify(d);
                    everyTermIsExplained(explanation, d);
                }
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }

    /// A number that is computed is derived further down with the same value; any other one names who says so.
    void everyTermIsExplained(const Explanation& explanation, const Derivation& d) {
        for (const Term& term : d.terms) {
            const auto own = explanation.first(term.figure);
            QVERIFY2(own.has_value(), nameOf(d).c_str());
            QVERIFY2(support::near(own->result.value, term.value, 1e-12),
                     support::mismatch(nameOf(d).c_str(), own->result.value, term.value, 1e-12).c_str());
            QCOMPARE(own->formula.empty(), !term.computed);
            const bool told = !term.source.empty() || term.parameter.has_value();
            QVERIFY2(term.computed || told, nameOf(d).c_str());
        }
    }

    void everySettingThatMattersAppears_data() { everyDerivationComesOutAgain_data(); }

    /// Typing another value for a resolved input moves a result: then the input stands in a derivation, with its
    /// origin.
    void everySettingThatMattersAppears() {
        QFETCH(int, index);
        const Scenario s = scenarios()[static_cast<std::size_t>(index)].second;
        const Result before = simulate(s, shipped());
        const auto appearing = parametersShown(s, before);
        for (const auto& [id, setting] : before.settings) {
            if (!setting.known() || id == Id::TrainingEnergyKwh) {
                continue;
            }
            const double moved = setting.value > 1.0 ? setting.value * 1.01 : setting.value * 0.99;
            const Result after = simulate(with(s, {{id, moved}}), shipped());
            const Result same = simulate(with(s, {{id, setting.value}}), shipped());
            const bool matters = std::ranges::any_of(quantities(), [&](const QuantityInfo& info) {
                return !support::near(after.point[info.quantity], same.point[info.quantity], 1e-9) &&
                       !std::isnan(same.point[info.quantity]);
            });
            const bool becomesAnotherQuestion = parameter(id).group == Group::Accuracy;
            if (!matters || becomesAnotherQuestion || std::ranges::find(appearing, id) != appearing.end()) {
                continue;
            }
            const auto typed = with(s, {{id, setting.value}}); // typing it may make it count in the first place
            const auto shownThen = parametersShown(typed, simulate(typed, shipped()));
            QVERIFY2(std::ranges::find(shownThen, id) != shownThen.end(), std::string(parameter(id).path).c_str());
        }
    }

    void originsAreThoseOfTheInputs() {
        const Explanation e(with(forwards(), {{Id::SitePue, 1.1}}), shipped());
        const auto all = e.derive({Symbol::TotalKg, {}, {}, {}});
        const auto find = [&](Symbol s) {
            for (const Derivation& d : all) {
                for (const Term& t : d.terms) {
                    if (t.figure.symbol == s) {
                        return t;
                    }
                }
            }
            return Term{};
        };
        QCOMPARE(find(Symbol::Pue).origin, Origin::Typed);
        QCOMPARE(find(Symbol::Pue).parameter, std::optional(Id::SitePue));
        QCOMPARE(find(Symbol::CarbonIntensity).origin, Origin::Catalogue);
        QVERIFY(!find(Symbol::CarbonIntensity).source.empty());
        QCOMPARE(find(Symbol::Lifetime).origin, Origin::Default);
        QVERIFY(find(Symbol::EmbodiedKg).computed);
        QVERIFY(!find(Symbol::GenerationMfu).source.empty());
    }

    /// The least of N D cannot be bettered nearby: the search is checked where no formula can be.
    void theLeastIsLeast() {
        const Scenario s = scenario({{Id::DataUniqueTokens, 2e11}});
        const auto all = Explanation(s, shipped()).derive({Symbol::Tokens, {}, {}, {}});
        const auto least = std::ranges::find(all, StepKind::Least, &Derivation::kind);
        QVERIFY(least != all.end());
        const Result best = simulate(s, shipped());
        for (const double factor : {0.97, 1.03}) {
            const Scenario nearby = scenario({{Id::DataUniqueTokens, 2e11},
                                              {Id::ModelParameters, best.point[Quantity::Parameters] * factor},
                                              {Id::AccuracyAllocation, "given_parameters"}});
            QVERIFY(simulate(nearby, shipped()).point[Quantity::Flop] > best.point[Quantity::Flop]);
        }
    }

    void pointsOfACurveAreExplainedToo() {
        for (const Scenario& s : {Scenario(), with(forwards(), {{Id::TrainingDeviceHours, 2e5}})}) {
            const Curve curve = simulateCurve(s, shipped(), {"arc_challenge", 0.4, 0.6, 3});
            const Explanation explanation(s, shipped());
            for (const CurvePoint& point : curve.points) {
                for (const Symbol symbol : {Symbol::TotalKg, Symbol::TotalEnergy, Symbol::Flop, Symbol::Parameters}) {
                    const auto all = explanation.derive({symbol, {}, point.target, "arc_challenge"});
                    QVERIFY(!all.empty());
                    for (const Derivation& d : all) {
                        verify(d);
                    }
                }
                const auto kg = explanation.first({Symbol::TotalKg, {}, point.target, "arc_challenge"});
                QCOMPARE(kg->result.value, point.values[Quantity::TotalKg]);
            }
        }
    }

    void fivePointsMore() {
        const auto five = Explanation({}, shipped()).derive({Symbol::FivePointsKg, {}, {}, {}});
        QVERIFY(five.size() > 10);
        const Curve ends = simulateCurve({}, shipped(), {"mmlu", 0.70, 0.75, 2});
        QCOMPARE(five.front().result.value,
                 ends.points.back().values[Quantity::TotalKg] - ends.points.front().values[Quantity::TotalKg]);
    }

private:
    static std::vector<Id> parametersShown(const Scenario& s, const Result& result) {
        std::vector<Id> shownIds;
        const Explanation explanation(s, shipped());
        for (const QuantityInfo& info : quantities()) {
            for (const Derivation& d : explanation.derive({symbolOf(info.quantity), {}, {}, {}})) {
                for (const Term& term : d.terms) {
                    if (term.parameter && !std::isnan(result.point[info.quantity])) {
                        shownIds.push_back(*term.parameter);
                    }
                }
            }
        }
        return shownIds;
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
