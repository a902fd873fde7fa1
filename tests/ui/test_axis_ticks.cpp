// Ticks: round values within the range, never too few to read, named as people of the locale write them.
#include <QtTest>

#include <random>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_geometry.h"

using namespace ui;

namespace {

AxisTicks ticksOf(double low, double high, bool logarithmic, bool percent = false, int room = 10) {
    return axisTicks({{}, low, high, logarithmic, percent}, room, QLocale::c());
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT

private slots:
    void namesDecades() {
        QLocale english(QLocale::English, QLocale::UnitedStates);
        const AxisTicks ticks = axisTicks({{}, 0.01, 1e4, true, false}, 10, english);
        QCOMPARE(ticks.labels, words("0.01 0.1 1 10 100 1,000 10,000"));
        QCOMPARE(ticks.minors.size(), 48);
    }

    void namesFarDecadesAsPowers() {
        QCOMPARE(ticksOf(1e-4, 10, true).labels, words("10⁻⁴ 10⁻³ 10⁻² 10⁻¹ 10⁰ 10¹"));
        QCOMPARE(ticksOf(1e5, 1e8, true).labels, words("10⁵ 10⁶ 10⁷ 10⁸"));
    }

    void thinsDecadesWithoutRoom() {
        const AxisTicks ticks = ticksOf(1e-3, 1e9, true, false, 4);
        QVERIFY(ticks.majors.size() >= 3 && ticks.majors.size() <= 5);
        QVERIFY(ticks.minors.size() >= 6); // the decades between
    }

    void fillsShortStretches() {
        QCOMPARE(ticksOf(1, 30, true).labels, words("1 2 5 10 20"));
        QCOMPARE(ticksOf(20, 80, true).majors.size() >= 3, true);
        QCOMPARE(ticksOf(2.1, 2.3, true).majors.size() >= 2, true);
    }

    void showsFractionsAsPercent() {
        const AxisTicks ticks = ticksOf(0.3, 0.85, false, true, 8);
        QCOMPARE(ticks.labels, words("30 40 50 60 70 80"));
        QCOMPARE(ticks.majors.first(), 0.3);
        QCOMPARE(ticksOf(0.7, 0.72, false, true, 4).labels, words("70.0 70.5 71.0 71.5 72.0"));
    }

    void writesYearsAsYears() {
        Axis axis{{}, 2'017.3, 2'025.6, false, false};
        axis.year = true;
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(axisTicks(axis, 20, english).labels, words("2018 2019 2020 2021 2022 2023 2024 2025"));
        QCOMPARE(axisTicks(axis, 5, english).labels, words("2018 2020 2022 2024"));
    }

    void writesNumbersOfTheLocale() {
        const AxisTicks ticks = axisTicks({{}, 0, 1, false, false}, 5, QLocale(QLocale::German));
        QCOMPARE(ticks.labels, words("0,0 0,2 0,4 0,6 0,8 1,0"));
    }

    void isWithinAnyRange() {
        std::mt19937 random(5);
        std::uniform_real_distribution<double> exponent(-12.0, 12.0);
        for (int round = 0; round < 500; ++round) {
            const double low = std::pow(10.0, exponent(random));
            const bool isNarrow = round % 3 == 0;
            const double high = low * (isNarrow ? 1.05 : 1.5 + std::pow(10.0, std::abs(exponent(random))));
            const Axis axis{{}, low, high, round % 2 == 0, false};
            const AxisTicks ticks = axisTicks(axis, 8, QLocale::c());
            QVERIFY2(ticks.majors.size() >= 2 && ticks.majors.size() <= 20,
                     qPrintable(QStringLiteral("%1 %2: %3").arg(low).arg(high).arg(ticks.majors.size())));
            QCOMPARE(ticks.labels.size(), ticks.majors.size());
            QVERIFY(QSet<QString>(ticks.labels.begin(), ticks.labels.end()).size() == ticks.labels.size());
            for (double value : ticks.majors + ticks.minors)
                QVERIFY(value >= low - 1e-6 * (high - low) && value <= high + 1e-6 * (high - low));
        }
    }
};

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "test_axis_ticks.moc"
