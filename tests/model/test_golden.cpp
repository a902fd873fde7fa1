// The 28 golden checks: published or worked figures, each with tolerance and source in golden_checks.json.
#include <QTest>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "model/formulas/accuracy_solver.h"
#include "model/formulas/compute.h"
#include "model/formulas/growth.h"
#include "model/formulas/published_laws.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::scenario;
using support::shipped;

namespace {

LawQuestion about(std::optional<double> parameters, std::optional<double> tokens = {}, std::optional<double> flop = {},
                  double granularity = 1.0, double experts = 1.0) {
    return {parameters, tokens, flop, granularity, experts, 0.0};
}

using Values = std::vector<double>;

const LossLaw& law(const char* id) {
    return *shipped().lossLaw(id, "mmlu");
}
const PublishedLaw& published(const char* id) {
    return *shipped().publishedLaw(id);
}
double publishedAt(const char* id, const LawQuestion& question) {
    return publishedLoss(published(id), question).value();
}

Values pair(const SizeAndTokens& s) {
    return {s.parameters, s.tokens};
}

Values inverse(const LossLaw& l, double target) {
    const SizeAndTokens s = optimumForLoss(l, target).value();
    return {s.parameters, s.tokens, flopPerParameterToken * s.parameters * s.tokens};
}

Values repeatedPair() {
    const LossLaw& l = law("muennighoff_2023_c4");
    const RepetitionLaw& r = shipped().fit.repetition;
    return {repeatedLoss(l, r, 6.34e9, 242e9, 25e9), repeatedLoss(l, r, 8.67e9, 178e9, 25e9)};
}

Values effectiveEpochs() {
    Values shares;
    for (const double epochs : {1.0, 4.0, 16.0, 40.0}) {
        shares.push_back(effectiveTokens(shipped().fit.repetition, epochs * 1e9, 1e9) / 1e9);
    }
    return shares;
}

// The same form with the pair of coefficients of the text in place of the figure's.
Values llama3Tokens() {
    const PublishedLaw& figure = published("llama3_2024");
    PublishedLaw text = figure;
    text.coefficients["figure3.A"] = figure.at("text.A");
    text.coefficients["figure3.alpha"] = figure.at("text.alpha");
    return {publishedOptimum(figure, 3.8e25)->tokens, publishedOptimum(text, 3.8e25)->tokens};
}

Values deepSeekSplit() {
    const ComputeSplit split = computeSplit(published("deepseek_llm_2024"), 1e20);
    return {split.flopPerToken, split.tokens, split.flopPerToken * split.tokens / 1e20};
}

// A 13B model at its optimum, asked for 2e12 tokens, replaced by a 7B model of equal loss.
Values smallerForInference() {
    const LossLaw& l = law("hoffmann_2022_approach3_tex");
    const double ratio = optimalRatio(l);
    const double perSix = std::pow(13e9 / ratio, (l.alpha + l.beta) / l.beta);
    const double tokens13 = optimumForCompute(l, 6.0 * perSix).tokens;
    const double reached = loss(l, 13e9, tokens13);
    const double tokens7 = tokensForLoss(l, 7e9, reached).value();
    const auto flop = [](double n, double d) { return 6.0 * n * d + 2.0 * n * 2e12; };
    const double saved = flop(13e9, tokens13) - flop(7e9, tokens7);
    return {tokens13, reached, tokens7, saved, saved / flop(13e9, tokens13)};
}

Values ladder(double parameters, double tokens) {
    return {ladderAccuracy(published("olmo_ladder_authors_mmlu"), parameters, tokens),
            ladderAccuracy(published("olmo_ladder_authors_hellaswag_val"), parameters, tokens),
            ladderAccuracy(published("olmo_ladder_authors_arc_challenge_test"), parameters, tokens)};
}

Values accuracies(const char* lawId, const char* recipe, double parameters, double tokens) {
    Question q;
    q.law = lawId;
    q.recipe = recipe;
    Values found;
    for (const auto& [benchmark, accuracy] : allAccuracies(q, shipped(), {parameters, parameters, tokens})) {
        found.push_back(accuracy);
    }
    return found;
}

Values backwards(const char* benchmark, double target) {
    const Result r = simulate(scenario({{Id::AccuracyBenchmark, benchmark}, {Id::AccuracyTarget, target}}), shipped());
    return {r.point[Quantity::LossNats], r.point[Quantity::Parameters], r.point[Quantity::Tokens],
            r.point[Quantity::Flop]};
}

Values gadre() {
    const PublishedLaw& l = published("gadre_2024_rpj");
    const double at = publishedLoss(l, about(6.9e9, 20.0 * 6.9e9)).value();
    return {at, errorAtLoss(l, "err17", at)};
}

const std::map<std::string, std::function<Values()>>& computed() {
    static const LawQuestion chinchilla = about(70e9, 1.4e12);
    static const std::map<std::string, std::function<Values()>> byId{
        {"G01", [] { return Values{publishedAt("hoffmann_2022_approach3_printed", chinchilla)}; }},
        {"G02", [] { return Values{loss(law("hoffmann_2022_approach3_tex"), 70e9, 1.4e12)}; }},
        {"G03", [] { return Values{loss(law("besiroglu_2024"), 70e9, 1.4e12)}; }},
        {"G04", [] { return Values{loss(law("muennighoff_2023_c4"), 70e9, 1.4e12)}; }},
        {"G05", [] { return pair(optimumForCompute(law("besiroglu_2024"), 5.76e23)); }},
        {"G06", [] { return pair(optimumForCompute(law("hoffmann_2022_approach3_tex"), 5.76e23)); }},
        {"G07", [] { return pair(publishedOptimum(published("hoffmann_2022_approach3_printed"), 5.76e23).value()); }},
        {"G08", [] { return inverse(law("besiroglu_2024"), 2.0); }},
        {"G09",
         [] {
             return Values{publishedAt("kaplan_2020", about(1e9)), publishedAt("kaplan_2020", about({}, 1e10)),
                           publishedAt("kaplan_2020", about({}, {}, 10.0 * 8.64e19))};
         }},
        {"G10", [] { return Values{publishedAt("kaplan_2020", about(1e9, 2e10))}; }},
        {"G11", [] { return pair(publishedOptimum(published("kaplan_2020"), 100.0 * 8.64e19).value()); }},
        {"G12", repeatedPair},
        {"G13", effectiveEpochs},
        {"G14", llama3Tokens},
        {"G15", deepSeekSplit},
        {"G16", [] { return Values{publishedAt("krajewski_2024_fine_grained", about(3.7e9, 66e9, {}, 8.0))}; }},
        {"G17",
         [] {
             return Values{publishedAt("clark_2022_s_base", about(1e9, {}, {}, 1.0, 64.0)),
                           effectiveDenseParameters(published("clark_2022_s_base"), 1e9, 64.0)};
         }},
        {"G18", smallerForInference},
        {"G19", [] { return ladder(13'202'396'160.0, 5'000'088'518'656.0); }},
        {"G20", [] { return accuracies("olmo_ladder", "", 13'202'396'160.0, 5'000'088'518'656.0); }},
        {"G21", [] { return accuracies("besiroglu_2024", "curated_2024", 8e9, 15e12); }},
        {"G22", [] { return accuracies("besiroglu_2024", "web_2023", 7e9, 2e12); }},
        {"G23", [] { return backwards("mmlu", 0.70); }},
        {"G24", [] { return backwards("hellaswag", 0.80); }},
        {"G25", gadre},
        {"G26",
         [] {
             return Values{trainingFlop({}, 174.6e9, 300e9), attentionShare(174.6e9, 96, 12'288, 2'048),
                           attentionShare(6.74e9, 32, 4'096, 4'096)};
         }},
        {"G27",
         [] {
             return Values{growthPerYear(3.4), doublingMonths(4.7), fractionLeft(8.0, 12.0)};
         }},
        {"G28",
         [] {
             return Values{visionError(published("zhai_2021_finetune"), 1'000.0),
                           visionError(published("zhai_2021_10shot"), 1'000.0)};
         }},
    };
    return byId;
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void everyCheckIsThere() {
        QCOMPARE(computed().size(), std::size_t{28});
        const auto file = nlohmann::json::parse(support::readFile(support::testData() / "golden_checks.json"));
        QCOMPARE(file["checks"].size(), std::size_t{28});
    }

    void checks_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QList<double>>("expected");
        QTest::addColumn<double>("tolerance");
        const auto file = nlohmann::json::parse(support::readFile(support::testData() / "golden_checks.json"));
        for (const auto& check : file["checks"]) {
            const auto id = check["id"].get<std::string>();
            const auto numbers = check["expected"].get<Values>();
            QVERIFY2(check["source"].get<std::string>().size() > 10, id.c_str());
            QTest::newRow(id.c_str()) << QString::fromStdString(id) << QList<double>(numbers.begin(), numbers.end())
                                      << check["tolerance"].get<double>();
        }
    }
    void checks() {
        QFETCH(QString, id);
        QFETCH(QList<double>, expected);
        QFETCH(double, tolerance);
        const Values actual = computed().at(id.toStdString())();
        QCOMPARE(actual.size(), static_cast<std::size_t>(expected.size()));
        for (std::size_t i = 0; i < actual.size(); ++i) {
            QCOMPARE_REL(actual[i], expected[static_cast<qsizetype>(i)], tolerance);
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
