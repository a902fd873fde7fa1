// Numbers as people read and type them: rounding, units, locales, US units, Chinese counting, and what is refused.
#include <QtTest>
#include <cmath>
#include <limits>

#include "ui/words/number_format.h"

using namespace ui;

namespace {

const NumberStyle english{QLocale("en_US"), UnitSystem::Metric};
const NumberStyle american{QLocale("en_US"), UnitSystem::UsCustomary};
const NumberStyle german{QLocale("de_DE"), UnitSystem::Metric};
const NumberStyle french{QLocale("fr_FR"), UnitSystem::Metric};
const NumberStyle chinese{QLocale("zh_CN"), UnitSystem::Metric};
const NumberStyle chineseUs{QLocale("zh_CN"), UnitSystem::UsCustomary};
const double noNumber = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();

using Writer = QString (*)(double, const NumberStyle&);

} // namespace

Q_DECLARE_METATYPE(Writer)
Q_DECLARE_METATYPE(ui::NumberStyle)

class TestNumberFormat : public QObject {
    Q_OBJECT

    static void row(Writer writer, double value, const NumberStyle& style, const char* text) {
        QTest::newRow(text) << writer << value << style << QString::fromUtf8(text);
    }

private slots:
    void writes_data() {
        QTest::addColumn<Writer>("writer");
        QTest::addColumn<double>("value");
        QTest::addColumn<NumberStyle>("style");
        QTest::addColumn<QString>("text");
        row(massText, 12'913.4, english, "12.9 t");
        row(massText, 551.97, english, "552 kg");
        row(massText, 999.4, english, "999 kg");
        row(massText, 999.9, english, "1 t");
        row(massText, 0.2504, english, "250 g");
        row(massText, 0.0, english, "0 kg");
        row(massText, -12'913.4, english, "-12.9 t");
        row(massText, 2.4e12, english, "2.4 Gt");
        row(massText, 35'592.0, american, "78,500 lb");
        row(massText, 552'000.0, american, "1.22 M lb");
        row(massText, 12'913.4, german, "12,9 t");
        row(massText, 12'913.4, chinese, "12.9 吨");
        row(massText, 552.0, chinese, "552 千克");
        row(massText, 1.29e7, chinese, "1.29 万吨");
        row(massText, 552.0, chineseUs, "1,220 磅");
        row(energyText, 1'287'000.0, english, "1.29 GWh");
        row(energyText, 999.6e3, english, "1 GWh");
        row(energyText, 0.022, english, "22 Wh");
        row(energyText, 62e9, chinese, "62 TWh");
        row(powerText, 330.0, english, "330 W");
        row(powerText, 24'600.0, english, "24.6 kW");
        row(waterText, 4.7e6, english, "4,700 m³");
        row(waterText, 12'345.0, english, "12.3 m³");
        row(waterText, 12'345.0, american, "3,260 gal");
        row(waterText, 12'345.0, chinese, "12.3 立方米");
        row(moneyText, 1'234'567.0, english, "$1.23 M");
        row(moneyText, 12'345.0, english, "$12,300");
        row(moneyText, -12.0, english, "−$12");
        row(moneyText, 1'234'567.0, chinese, "123 万美元");
        row(durationText, 12.2, english, "12.2 d");
        row(durationText, 1.5, english, "36 h");
        row(durationText, 2.0, english, "2 d");
        row(durationText, 0.01, english, "14.4 min");
        row(durationText, 10'000.0, english, "27.4 years");
        row(distanceText, 1'000.0, english, "1,000 km");
        row(distanceText, 1'000.0, american, "621 mi");
        row(countText, 7e9, english, "7 B");
        row(countText, 7.05e9, english, "7.05 B");
        row(countText, 1.4e12, english, "1.4 T");
        row(countText, 1'024.0, english, "1,020");
        row(countText, 123'456.0, english, "123 K");
        row(countText, 7e9, chinese, "70 亿");
        row(countText, 1.4e12, chinese, "1.4 万亿");
        row(countText, 123'456.0, chinese, "12.3 万");
        row(countText, noNumber, english, "–");
        row(countText, infinite, english, "∞");
        row(flopText, 3.143e23, english, "3.14 × 10²³ FLOP");
        row(flopText, 9.996e22, english, "1 × 10²³ FLOP");
        row(flopText, 3.143e23, german, "3,14 × 10²³ FLOP");
        row(flopText, 0.0, english, "0 FLOP");
    }
    void writes() {
        QFETCH(Writer, writer);
        QFETCH(double, value);
        QFETCH(NumberStyle, style);
        QFETCH(QString, text);
        QCOMPARE(writer(value, style), text);
    }

    void plainNumbersKeepTheAskedFigures() {
        QCOMPARE(plainText(1'287'345.0, english), "1,290,000");
        QCOMPARE(plainText(1'287'345.0, english, 7), "1,287,345");
        QCOMPARE(plainText(1'287'345.0, german), "1.290.000");
        QCOMPARE(plainText(0.00012345, english), "0.000123");
        QCOMPARE(plainText(0.000012345, english), "1.23 × 10⁻⁵");
        QCOMPARE(plainText(10.0, english), "10");
        QCOMPARE(plainText(9.996, english), "10");
        QCOMPARE(plainText(1e15, english), "1 × 10¹⁵");
    }

    void percentFollowsTheLanguage() {
        QCOMPARE(percentText(0.7, english), "70 %");
        QCOMPARE(percentText(0.12345, english), "12.3 %");
        QCOMPARE(percentText(0.705, german), "70,5 %");
        QCOMPARE(percentText(0.705, chinese), "70.5%");
    }

    void reads_data() {
        QTest::addColumn<NumberStyle>("style");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto reads = [](const NumberStyle& style, const char* text, double value) {
            QTest::addRow("%s %s", qPrintable(style.locale.name()), text) << style << QString::fromUtf8(text) << value;
        };
        reads(english, "70e9", 70e9);
        reads(english, "70B", 70e9);
        reads(english, "70 bn", 70e9);
        reads(english, "70 billion", 70e9);
        reads(english, "1.4T", 1.4e12);
        reads(english, "1.4 trillion", 1.4e12);
        reads(english, "300M", 300e6);
        reads(english, "12k", 12e3);
        reads(english, "12 K", 12e3);
        reads(english, "1,234.5", 1'234.5);
        reads(english, "1,234,567", 1'234'567.0);
        reads(english, "1 234 567", 1'234'567.0);
        reads(english, "1\u2009234\u202f567", 1'234'567.0);
        reads(english, "1'234", 1'234.0);
        reads(english, " 42 ", 42.0);
        reads(english, "-3.5", -3.5);
        reads(english, "−3.5", -3.5);
        reads(english, "+3", 3.0);
        reads(english, ".5", 0.5);
        reads(english, "1E-3", 1e-3);
        reads(english, "3.14 × 10²³", 3.14e23);
        reads(english, "3x10^23", 3e23);
        reads(english, "700 亿", 700e8);
        reads(english, "１２３", 123.0);
        reads(german, "0,5", 0.5);
        reads(german, "1,4T", 1.4e12);
        reads(german, "1.4T", 1.4e12);
        reads(german, "1.234", 1'234.0);
        reads(german, "1.234,5", 1'234.5);
        reads(french, "1\u202f234,5", 1'234.5);
        reads(french, "0,5", 0.5);
        reads(chinese, "700亿", 700e8);
        reads(chinese, "1.4 万亿", 1.4e12);
        reads(chinese, "3万", 3e4);
        reads(chinese, "5 千", 5e3);
    }
    void reads() {
        QFETCH(NumberStyle, style);
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto number = parseNumber(text, style);
        QVERIFY(number.has_value());
        QVERIFY(std::abs(*number - value) <= 1e-12 * std::abs(value));
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"",  " ",   "1e",    "12abc", "nan",  "inf", "-",   ".",     "1.2.3", "1,2", "0,5",  "1,23,456",
              "B", "1 2", "70 BB", "1e400", "0x10", "5%",  "--1", "12 34", "1e5e5", "万",  "1万万"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refuses() {
        QFETCH(QString, text);
        QVERIFY(!parseNumber(text, english).has_value());
    }

    void percentIsReadAsFraction() {
        QCOMPARE(parseNumber("75 %", english, true), std::optional(0.75));
        QCOMPARE(parseNumber("75", english, true), std::optional(0.75));
        QCOMPARE(parseNumber("70,5%", german, true), std::optional(0.705));
        QCOMPARE(parseNumber("75％", chinese, true), std::optional(0.75));
        QVERIFY(!parseNumber("7B", english, true).has_value());
        QVERIFY(!parseNumber("%", english, true).has_value());
    }

    void readsWhatItWrites() {
        for (const NumberStyle& style : {english, german, french, chinese}) {
            for (double value : {1.0, 123.0, 4'560.0, 7.05e9, 1.4e12, 0.25, 3e5}) {
                const auto back = parseNumber(countText(value, style), style);
                QVERIFY2(back.has_value(), qPrintable(countText(value, style)));
                QVERIFY(std::abs(*back / value - 1.0) < 1e-9);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "test_number_format.moc"
