// The examples of the program as other tools would print them: the spread of GPT-3, and factors that explain every
// difference.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/formats/csv.h"
#include "model/peers/peers_output.h"
#include "model/scenario/scenario_json.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

namespace {

const PeerData& peers() {
    static const PeerData data = readPeers(support::readFile(support::resources() / "data/peers.json"), "peers.json");
    return data;
}

Scenario example(const std::string& file) {
    return parseScenario(support::readFile(support::resources() / "examples" / file), file, shipped());
}

const PeerComparison& gpt3() {
    static const PeerComparison comparison = comparePeers(example("gpt3_virginia.json"), shipped(), peers());
    return comparison;
}

const PeerRow& row(const PeerComparison& comparison, std::string_view tool, PeerTelling telling, bool serving = false) {
    return *std::ranges::find_if(comparison.rows, [&](const PeerRow& r) {
        return r.tool == tool && r.telling == telling && r.serving == serving;
    });
}

double tonnes(std::string_view tool, PeerTelling telling) {
    return row(gpt3(), tool, telling).answer.kg / 1'000.0;
}

} // namespace

class TestPeerComparison : public QObject {
    Q_OBJECT

private slots:
    /// 3,552,000 V100-hours, published 552.1 t. The table of one job in every tool, recomputed by hand.
    void gpt3InEveryTool() {
        constexpr auto untold = PeerTelling::Defaults;
        constexpr auto told = PeerTelling::Told;
        QCOMPARE_REL(gpt3().training.kg / 1'000.0, 552.1, 0.01);
        QCOMPARE_REL(tonnes("ml_co2_impact", told), 457.14, 0.01);
        QCOMPARE_REL(tonnes("green_algorithms", untold), 820.98, 0.01);
        QCOMPARE_REL(tonnes("green_algorithms", told), 516.67, 0.01);
        QCOMPARE_REL(tonnes("green_algorithms_2", untold), 878.87, 0.01);
        QCOMPARE_REL(tonnes("llmcarbon", told), 553.34, 0.01);
        QCOMPARE_REL(tonnes("codecarbon", untold), 506.16, 0.01);
        QCOMPARE_REL(tonnes("codecarbon", told), 475.51, 0.01);
        QCOMPARE_REL(tonnes("carbontracker", untold), 404.92, 0.01);
        QCOMPARE_REL(tonnes("cloud_carbon_footprint", untold), 260.56, 0.01);
    }

    void gpt3SpreadsFrom261To879() {
        double least = HUGE_VAL;
        double most = 0.0;
        for (const PeerRow& r : gpt3().rows) {
            if (r.answer.applies()) {
                least = std::min(least, r.answer.kg);
                most = std::max(most, r.answer.kg);
            }
        }
        QCOMPARE_REL(least, 261e3, 0.01);
        QCOMPARE_REL(most, 879e3, 0.01);
    }

    void factorsAddUpToTheDifference() {
        for (const char* file : {"gpt3_virginia.json", "h100_poland.json", "bloom_2022.json", "chat_service.json",
                                 "small_model_at_home.json"}) {
            const PeerComparison comparison = comparePeers(example(file), shipped(), peers());
            for (const PeerRow& r : comparison.rows) {
                const double sum = std::accumulate(r.difference.begin(), r.difference.end(), 0.0);
                const double ours = comparison.ours(r).kg;
                QVERIFY2(!r.answer.applies() || std::abs(ours + sum - r.answer.kg) <= 1e-9 * (ours + r.answer.kg),
                         file);
            }
        }
    }

    void oneFactorAloneBearsItsDifference() {
        const PeerAnswer ours = peerAnswer(100.0, 300.0, 1.1, 400.0);
        const PeerDifference same = differenceOf(ours, ours);
        QVERIFY(std::ranges::all_of(same, [](double x) { return x == 0.0; }));
        const PeerAnswer dirtier = peerAnswer(100.0, 300.0, 1.1, 500.0);
        const PeerDifference d = differenceOf(ours, dirtier);
        QCOMPARE_REL(d[static_cast<std::size_t>(PeerFactor::Grid)], dirtier.kg - ours.kg, 1e-12);
        QCOMPARE(d[static_cast<std::size_t>(PeerFactor::Power)], 0.0);
    }

    void ecoLogitsAnswersForServingAlone() {
        QCOMPARE(row(gpt3(), "ecologits", PeerTelling::Told).answer.gap, PeerGap::NoTraining);
        QVERIFY(!gpt3().serving);
        const PeerComparison chat = comparePeers(example("chat_service.json"), shipped(), peers());
        QVERIFY(chat.serving.has_value());
        const PeerAnswer& served = row(chat, "ecologits", PeerTelling::Told, true).answer;
        QVERIFY(served.applies() && served.kg > 0.0 && served.embodiedKg.value() > 0.0);
        QCOMPARE_REL(served.pue, chat.serving->pue, 1e-12);
        QCOMPARE(row(chat, "ecologits", PeerTelling::Told).answer.gap, PeerGap::NoTraining);
    }

    void anUnknownDeviceIsAGap() {
        const PeerComparison h100 = comparePeers(example("h100_poland.json"), shipped(), peers());
        QCOMPARE(row(h100, "cloud_carbon_footprint", PeerTelling::Defaults).answer.gap, PeerGap::UnknownDevice);
        QVERIFY(row(h100, "green_algorithms", PeerTelling::Told).answer.applies());
        QCOMPARE(std::ranges::count(h100.rows, std::string_view("cloud_carbon_footprint"), &PeerRow::tool),
                 std::ptrdiff_t{1});
    }

    void aScenarioWithoutAnAnswerHasNone() {
        Scenario s = support::gpt3();
        s.set(Id::AccuracySolve, "size");
        s.set(Id::AccuracyTarget, 0.999);
        const PeerComparison nothing = comparePeers(s, shipped(), peers());
        QVERIFY(!nothing.hasAnswer());
        QVERIFY(nothing.rows.empty());
    }

    void filesHoldEveryRow() {
        const auto rows = parseCsv(peersCsv(gpt3()), "p.csv");
        QCOMPARE(rows.size(), gpt3().rows.size() + 2); // a head and our own
        for (const CsvRow& r : rows) {
            QCOMPARE(r.cells.size(), rows.front().cells.size());
        }
        QCOMPARE(rows.back().cells.back(), std::string("training")); // EcoLogits
        const std::string json =
            peersJson(example("gpt3_virginia.json"), gpt3(), shipped(), [](const PeerRow&) { return "why"; });
        QVERIFY(json.find("\"green_algorithms_2\"") != std::string::npos &&
                json.find("\"not_applicable\": \"training\"") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPeerComparison)
#include "test_peer_comparison.moc"
