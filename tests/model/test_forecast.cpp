// Who does not know the hours to come: what the naive forecast, yesterday once more, reaches of the saving with hindsight. The low end
// of the record schedule.realised_share is computed here.
#include <QTest>

#include "model/schedule/placement.h"
#include "tests/support/hourly.h"

using namespace model;

namespace {

constexpr int slack = 24;
constexpr std::size_t startStep = 25; // every hour of the day comes equally often

// Grams saved per hour of work, over the grams of starting at once; summed over the starts of a year.
struct Saved {
    double naive = 0.0;
    double hindsight = 0.0;
};

Saved savedIn(const HourSeries& series, int length) {
    const std::size_t year = series.grams.size();
    std::vector<std::int16_t> years = series.grams;
    years.insert(years.end(), series.grams.begin(), series.grams.end());
    years.insert(years.end(), series.grams.begin(), series.grams.end());
    Saved saved;
    double once = 0.0;
    for (std::size_t start = year; start < 2 * year; start += startStep) {
        const HoursAhead ahead(&years[start], static_cast<std::size_t>(length + slack));
        std::vector<std::int16_t> forecast;
        for (std::size_t i = 0; i < ahead.size(); ++i) {
            forecast.push_back(years[start + i - 24 * (i / 24 + 1)]);
        }
        const auto chosen = static_cast<std::size_t>(cleanestStretch(forecast, length, length + slack).startH);
        const double atOnce = startedAtOnce(ahead, length).meanG;
        once += atOnce;
        saved.naive += atOnce - startedAtOnce(ahead.subspan(chosen), length).meanG;
        saved.hindsight += atOnce - cleanestStretch(ahead, length, length + slack).meanG;
    }
    return {saved.naive / once, saved.hindsight / once};
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void yesterdayReachesTheLowEndOfTheRecord() {
        Saved all;
        for (const HourlyZone& zone : support::hourly().zones) {
            const HourSeries series = hoursOf(support::hourly(), zone);
            for (const int length : {2, 4, 8}) {
                const Saved saved = savedIn(series, length);
                QVERIFY(saved.naive <= saved.hindsight + 1e-12);
                all.naive += saved.naive;
                all.hindsight += saved.hindsight;
            }
        }
        const DefaultValue& record = support::shipped().defaultValue("schedule.realised_share");
        const double reached = all.naive / all.hindsight;
        QVERIFY2(std::abs(reached - record.low) < 0.01, support::mismatch("share", reached, record.low, 0.01).c_str());
        QCOMPARE_REL(record.mid, record.high / 1.2, 0.02); // 20 % more than the forecasts before it
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "test_forecast.moc"
