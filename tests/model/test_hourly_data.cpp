// The hourly data: the source's numbers come out again, gaps are filled and counted, a damaged file is refused.
#include <QTest>

#include "model/formats/csv.h"
#include "tests/support/hourly.h"
#include "tests/support/problem_of.h"

using namespace model;

namespace {

const std::string head =
    R"({"format":"scalewatt-hourly","version":1,"year":2022,"hours":4,"unit":"g CO2e/kWh","licence":"l","source":"s","basis":"b",)"
    R"("stand_ins":{},"zones":[{"id":"em:XX","name":"X","country":"XXX","bytes":BYTES,"clock":[[0,60]]}]})";

std::string fileOf(const std::string& stream, std::string bytes = {}) {
    std::string text = head;
    return text.replace(text.find("BYTES"), 5, bytes.empty() ? std::to_string(stream.size()) : bytes) + '\n' + stream;
}

std::string whole(int value) {
    return {'\x80', static_cast<char>(value & 0xFF), static_cast<char>(value >> 8)};
}

HourSeries seriesOf(const std::string& file) {
    const HourlyData data = readHourlyData(file, "x.bin");
    return hoursOf(data, data.zones.front());
}

} // namespace

class TestHourlyData : public QObject {
    Q_OBJECT

private slots:
    // Cells of em2022_*.csv and the means, least and greatest values of percentiles.csv, which were taken before the cells were
    // rounded to whole grams and without the hour that is missing: means agree to 0.1 g, ends to the rounding.
    void numbersOfTheSource() {
        const auto rows = parseCsv(support::readFile(support::testData() / "hourly_2022_samples.csv"), "samples");
        const std::vector<std::size_t> hours{0, 1, 85 * 24 + 1, 184 * 24 + 12, 302 * 24 + 1, 8758};
        QCOMPARE(rows.size(), std::size_t{13});
        for (std::size_t r = 1; r < rows.size(); ++r) {
            const auto& cells = rows[r].cells;
            const HourSeries series = support::hoursOfZone(cells[0]);
            for (std::size_t i = 0; i < hours.size(); ++i) {
                QCOMPARE(int(series.grams[hours[i]]), std::stoi(cells[4 + i]));
            }
            QVERIFY2(std::abs(series.mean() - std::stod(cells[1])) < 0.1, cells[0].c_str());
            const auto [least, most] = std::ranges::minmax(series.grams);
            QVERIFY(std::abs(least - std::stod(cells[2])) <= 0.51);
            QVERIFY(std::abs(most - std::stod(cells[3])) <= 0.51);
        }
    }

    void everyZoneIsWhole() {
        QCOMPARE(support::hourly().zones.size(), std::size_t{123});
        for (const HourlyZone& zone : support::hourly().zones) {
            const HourSeries series = hoursOf(support::hourly(), zone);
            QCOMPARE(series.grams.size(), std::size_t{8'760});
            QCOMPARE(series.filled, 1); // the last hour of the year
            QVERIFY(std::ranges::min(series.grams) >= 11 && std::ranges::max(series.grams) <= 1'119);
            QVERIFY(zone.clock.changes.size() == 1 || zone.clock.changes.size() == 3);
            QCOMPARE(zone.country.size(), std::size_t{3});
        }
        QVERIFY(!support::hourly().provenance.source.empty());
        QVERIFY(support::hourly().provenance.licence.starts_with("ODbL"));
    }

    void zonesByName() {
        QCOMPARE(support::hourly().zone("FR"), support::hourly().zone("em:FR"));
        QCOMPARE(support::hourly().zone("us-cal-ciso")->id, std::string("em:US-CAL-CISO"));
        QCOMPARE(support::hourly().zone("CN"), nullptr);
        QCOMPARE(support::hourly().zone(""), nullptr);
    }

    void stepsAndWholeValues() {
        const HourSeries series = seriesOf(fileOf(whole(300) + "\x05" + "\x81" + whole(1'100)));
        QCOMPARE(series.grams, (std::vector<std::int16_t>{300, 305, 178, 1'100}));
        QCOMPARE(series.filled, 0);
    }

    void gapsLieOnALine() {
        const HourSeries inside = seriesOf(fileOf(whole(100) + whole(-1) + whole(-1) + whole(130)));
        QCOMPARE(inside.grams, (std::vector<std::int16_t>{100, 110, 120, 130}));
        QCOMPARE(inside.filled, 2);
        const HourSeries around = seriesOf(fileOf(whole(-1) + whole(100) + whole(160) + whole(-1)));
        QCOMPARE(around.grams, (std::vector<std::int16_t>{120, 100, 160, 140})); // over the turn of the year
        QCOMPARE(around.filled, 2);
    }

    void damagedFilesAreRefused() {
        using support::problemOf;
        const auto damaged = [](const std::string& file) { return problemOf([&] { seriesOf(file); }).id; };
        const std::string good = whole(300) + "\x01\x01\x01";
        QCOMPARE(seriesOf(fileOf(good)).grams.back(), std::int16_t{303});
        QCOMPARE(damaged(fileOf(good + "\x01")), std::string("hourly.damaged")); // an hour too many
        QCOMPARE(damaged(fileOf(whole(300) + "\x01\x01")), std::string("hourly.damaged"));
        QCOMPARE(damaged(fileOf(good, "7")), std::string("hourly.damaged")); // more bytes promised than there are
        QCOMPARE(damaged(fileOf(good, "\"7\"")), std::string("hourly.damaged"));
        QCOMPARE(damaged(fileOf(whole(-1) + whole(-1) + whole(-1) + whole(-1))), std::string("hourly.damaged"));
        QCOMPARE(damaged(fileOf(whole(3) + "\xF0\x01\x01")), std::string("hourly.damaged")); // below nothing
        QCOMPARE(damaged("{}\n"), std::string("hourly.damaged"));
        QCOMPARE(damaged("[]"), std::string("hourly.damaged"));
        QCOMPARE(damaged(""), std::string("json.syntax"));
        QCOMPARE(damaged("{\"format\":"), std::string("json.syntax"));
    }
};

QTEST_GUILESS_MAIN(TestHourlyData)
#include "test_hourly_data.moc"
