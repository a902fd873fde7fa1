// From today to after: steps add up, order never moves the end, ranges come from common draws, the best few by brute force.
#include <QTest>
#include <numeric>

#include "model/measures/measure_search.h"
#include "model/measures/waterfall.h"
#include "model/ranges/uncertainty.h"
#include "model/run/simulate.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

Scenario wholeLife() {
    Scenario s = support::scenario({{Id::ModelParameters, 7e9},
                                    {Id::DataTokens, 2e12},
                                    {Id::SiteRegion, "POL"},
                                    {Id::TrainingHardware, "a100-sxm4-80"},
                                    {Id::DevelopmentOn, std::string(switchedOn)},
                                    {Id::DevelopmentTrials, 20.0},
                                    {Id::DeploymentOn, std::string(switchedOn)}});
    for (const char* id : {"lower_precision", "move_region", "newer_hardware", "higher_mfu", "quantise", "keep_longer", "default_first",
                           "cleaner_contract"}) {
        s.measures.push_back({id, true, {}});
    }
    return s;
}

Waterfall made(const Scenario& s) {
    return makeWaterfall(s, shipped());
}

const WaterfallStep& stepOf(const Waterfall& w, std::string_view id) {
    return *std::ranges::find_if(w.steps, [&](const WaterfallStep& step) { return w.list[step.place].id == id; });
}

double kg(const Scenario& s) {
    return simulateQuantities(s, shipped())[Quantity::TotalKg];
}

} // namespace

class TestWaterfall : public QObject {
    Q_OBJECT

private slots:
    void stepsAddUp() {
        const Waterfall w = made(wholeLife());
        double kg = 0.0;
        double market = 0.0;
        for (const WaterfallStep& step : w.steps) {
            kg += step.saving.point.kg;
            market += step.saving.point.marketKg;
        }
        QCOMPARE(w.steps.size(), std::size_t{8});
        QVERIFY(std::abs(kg - (w.start.kg - w.end.kg)) <= 1e-9 * w.start.kg);
        QVERIFY(std::abs(market - (w.start.marketKg - w.end.marketKg)) <= 1e-9 * w.start.marketKg);
        QCOMPARE(w.all.point.kg, w.start.kg - w.end.kg);
        QVERIFY(w.end.kg < w.start.kg);
    }

    void todayStaysToday() {
        const Scenario s = wholeLife();
        QCOMPARE(made(s).start.kg, simulate(s, shipped()).point[Quantity::TotalKg]);
        QVERIFY(made(s).after().measures.empty());
    }

    void orderNeverMovesTheEnd() {
        Scenario s = wholeLife();
        const Waterfall first = made(s);
        for (int turn = 0; turn < 12; ++turn) {
            std::ranges::rotate(s.measures, s.measures.begin() + 1 + turn % 3);
            std::swap(s.measures[static_cast<std::size_t>(turn) % 8], s.measures[static_cast<std::size_t>(turn * 5) % 8]);
            const Waterfall other = made(s);
            QVERIFY(other.after() == first.after());
            QCOMPARE(other.end.kg, first.end.kg);
        }
    }

    void whatWaitsForAnotherSaysSo() { // A100 has no fp8; the newer device that comes later has
        const Waterfall w = made(wholeLife());
        const WaterfallStep& bits = stepOf(w, "lower_precision");
        QCOMPARE(bits.saving.point.kg, 0.0);
        QCOMPARE(bits.verdict.notice->id, "measure.with_later");
        QCOMPARE(w.after().text(Id::TrainingPrecision), "fp8");
    }

    void ofTwoTheLaterWins() {
        Scenario s = wholeLife();
        s.measures = {{"move_region", true, "FRA"}, {"move_region", true, "SWE"}};
        const Waterfall w = made(s);
        QCOMPARE(w.after().text(Id::SiteRegion), "SWE");
        QCOMPARE(w.steps.front().verdict.notice->id, "measure.later_wins");
        QVERIFY(w.steps.front().saving.point.kg > 0.0); // until the later one comes
    }

    void contractsLeaveTheLocationBasedBar() {
        Waterfall w = made(wholeLife());
        QVERIFY(drawWaterfall(w, shipped(), Draws(256, 1)));
        const Saving& contract = stepOf(w, "cleaner_contract").saving;
        QCOMPARE(contract.point.kg, 0.0);
        QCOMPARE(contract.range->kg.p5, 0.0);
        QCOMPARE(contract.range->kg.p95, 0.0);
        QVERIFY(contract.point.marketKg > 0.0);
    }

    void whatHasNoAnswerIsLeftOut() {
        Scenario s = wholeLife();
        s.set(Id::DeploymentReplicaDevices, 1.0);
        s.set(Id::ModelParameters, 35e9); // 70 GB of weights on 80 GB
        s.measures = {{"newer_servers", true, "a100-sxm4-40"}, {"move_region", true, "FRA"}};
        s.set(Id::DeploymentHardware, "h100-sxm");
        s.measures.front().value = std::string("rtx-4090");
        Waterfall w = made(s); // devices per copy are forgotten with the device, so this one fits on more of them
        QVERIFY(w.steps.front().verdict.applies);
        s.measures = {{"newer_servers", true, "tpu-v5e"}, {"move_region", true, "FRA"}}; // no power is known of it
        w = made(s);
        QCOMPARE(w.steps.front().verdict.notice->id, "measure.no_answer");
        QCOMPARE(w.steps.front().saving.point.kg, 0.0);
        QVERIFY(w.steps.back().saving.point.kg > 0.0);
    }

    void rangesAreOfCommonDraws() {
        const Scenario s = wholeLife();
        const Draws draws(512, 1);
        Waterfall w = made(s);
        QVERIFY(drawWaterfall(w, shipped(), draws));
        const WaterfallStep& moved = stepOf(w, "move_region");
        QVERIFY(moved.saving.shareSaving > 0.999); // the same run in another place: every draw agrees
        QVERIFY(moved.saving.range->kg.p5 > 0.0);
        for (const WaterfallStep& step : w.steps) {
            const Quantiles& q = step.saving.range->kg;
            QVERIFY(q.p5 <= q.p50 && q.p50 <= q.p95);
        }
        const auto range = simulateRange(w.today, shipped(), draws);
        auto total = range->totalKg;
        QVERIFY(support::near(w.startRange->kg.p50, takeQuantiles(total).p50, 0.02));
        QVERIFY(!drawWaterfall(w, shipped(), draws, [](double) { return false; }));
    }

    void aloneIsWithoutTheOthers() {
        const Waterfall w = made(wholeLife());
        QCOMPARE(w.alone.size(), measures().size());
        Scenario only = w.today;
        only.measures = {{"move_region", true, {}}};
        const auto place = static_cast<std::size_t>(
            std::ranges::find(w.list, "move_region", &ChosenMeasure::id) - w.list.begin());
        QCOMPARE(w.alone[place].saving.point.kg, made(only).all.point.kg);
    }

    void bestFewAgainstBruteForce() {
        const Scenario s = wholeLife();
        const std::size_t count = s.measures.size();
        for (const std::size_t few : {std::size_t{1}, std::size_t{3}}) {
            double least = kg(s);
            for (unsigned set = 0; set < 1U << count; ++set) {
                if (static_cast<std::size_t>(std::popcount(set)) <= few) {
                    Scenario tried = s;
                    for (std::size_t i = 0; i < count; ++i) {
                        tried.measures[i].on = (set >> i & 1U) != 0;
                    }
                    least = std::min(least, made(tried).end.kg);
                }
            }
            const Scenario found = withOnlyBest(s, few, shipped());
            QCOMPARE(made(found).end.kg, least);
            QVERIFY(static_cast<std::size_t>(std::ranges::count_if(found.measures, &ChosenMeasure::on)) <= few);
        }
    }

    void bestOrderAgainstAllOrders() {
        Scenario s = wholeLife();
        s.measures.resize(5);
        const auto cost = [](const Scenario& one) {
            const Waterfall w = makeWaterfall(one, shipped());
            return std::accumulate(w.steps.begin(), w.steps.end(), 0.0,
                                   [](double sum, const WaterfallStep& step) { return sum + step.amounts.kg; });
        };
        double least = cost(s);
        Scenario tried = s;
        std::ranges::sort(tried.measures, {}, &ChosenMeasure::id);
        do {
            least = std::min(least, cost(tried));
        } while (std::next_permutation(tried.measures.begin(), tried.measures.end(),
                                       [](const auto& a, const auto& b) { return a.id < b.id; }));
        QVERIFY(support::near(cost(withBestOrder(s, shipped())), least, 1e-9));
    }

    void theSearchIsSmall() {
        Scenario s = wholeLife();
        s.measures.clear(); // all there are
        MeasureSearch search(s, shipped());
        search.bestSubset(3);
        QVERIFY(search.computed() <= 1 + 18 + 153 + 816);
    }

    void nothingToStartFrom() {
        Scenario s = support::scenario({{Id::AccuracyTarget, 0.99}});
        s.measures = {{"move_region", true, "FRA"}};
        Waterfall w = made(s);
        QVERIFY(!w.hasAnswer());
        QVERIFY(drawWaterfall(w, shipped(), Draws(256, 1)));
    }
};

QTEST_GUILESS_MAIN(TestWaterfall)
#include "test_waterfall.moc"
