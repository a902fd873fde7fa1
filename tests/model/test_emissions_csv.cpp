// CodeCarbon's emissions.csv: new and old columns, running totals, and what is refused with line and column.
#include <QTest>

#include "model/run/emissions_csv.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

const std::string header = "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model\n";

std::string row(const std::string& id, const std::string& energy) {
    return "2024-05-27T11:31:35,pretraining," + id + ",7200,1.5," + energy + ",SGP,8,8 x NVIDIA A100-SXM4-80GB\n";
}

Problem refused(const std::string& text) {
    return support::problemOf([&] { parseEmissionsCsv(text, "emissions.csv"); });
}

} // namespace

class TestEmissionsCsv : public QObject {
    Q_OBJECT

private slots:
    void readsRuns() {
        const auto runs = parseEmissionsCsv(header + row("a", "3.25"), "emissions.csv");
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0].name, std::string("pretraining"));
        QCOMPARE(runs[0].year, std::optional(2024));
        QCOMPARE_REL(runs[0].hours, 2.0, 1e-12);
        QCOMPARE_REL(runs[0].energyKwh, 3.25, 1e-12);
        QCOMPARE_REL(runs[0].kgCo2e, 1.5, 1e-12);
        QCOMPARE(runs[0].devices, std::optional(8.0));
        QCOMPARE(runs[0].device, std::string("NVIDIA A100-SXM4-80GB"));
        QCOMPARE(runs[0].country, std::string("SGP"));
        QCOMPARE(runs[0].line, 2);
    }

    void runningTotalsCountOnce() {
        const auto runs = parseEmissionsCsv(header + row("a", "1") + row("b", "5") + row("a", "2"), "emissions.csv");
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE_REL(runs[0].energyKwh, 5.0, 1e-12);
        QCOMPARE_REL(runs[1].energyKwh, 2.0, 1e-12);
        QCOMPARE(runs[1].line, 4);
    }

    void longFilesStopWhenTold() {
        std::string text = header;
        for (int i = 0; i < 1'000; ++i) {
            text += row("a", "1");
        }
        QVERIFY(!parseEmissionsCsv(text, "emissions.csv", [](double share) { return share < 0.5; }));
        QCOMPARE(parseEmissionsCsv(text, "emissions.csv", [](double) { return true; })->size(), std::size_t{1});
    }

    void oldFilesHaveNeitherIdsNorDevices() {
        const auto runs = parseEmissionsCsv("timestamp,project_name,duration,emissions,energy_consumed\n"
                                            "2021-10-23T10:19:16,codecarbon,108.9,0.0039,0.0091\n"
                                            ",codecarbon,107.7,0.0039,0.0091\n",
                                            "emissions.csv");
        QCOMPARE(runs.size(), std::size_t{2});
        QVERIFY(runs[0].device.empty());
        QVERIFY(!runs[0].devices);
        QVERIFY(!runs[1].year);
    }

    void isTold() {
        QVERIFY(isEmissionsCsv(header));
        QVERIFY(!isEmissionsCsv("id,family,energy_mwh\nenergy_consumed,emissions\n"));
        QVERIFY(!isEmissionsCsv(""));
    }

    void badFilesAreNamed() {
        QCOMPARE(refused("").path, std::string("line 1, column duration"));
        QCOMPARE(refused("duration,emissions\n1,2\n").path, std::string("line 1, column energy_consumed"));
        QCOMPARE(refused(header + row("a", "much")).path, std::string("line 2, column energy_consumed"));
        QCOMPARE(refused(header + row("a", "1") + row("b", "-1")).path, std::string("line 3, column energy_consumed"));
        QCOMPARE(refused(header + row("a", "")).path, std::string("line 2, column energy_consumed"));
        QCOMPARE(refused(header + "1,2,3,4,5,6,7,8,9,10\n").path, std::string("line 2"));
        QCOMPARE(refused(header + "\xff\n").id, std::string("json.not_utf8"));
    }
};

QTEST_GUILESS_MAIN(TestEmissionsCsv)
#include "test_emissions_csv.moc"
