// Numbers of the table in boxes and on sliders.
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/words/parameter_format.h"

using model::Id;
using namespace ui;

class TestParameterFormat : public QObject {
    Q_OBJECT

private slots:
    void showsAndReads_data();
    void showsAndReads();
    void readsWhatItShows();
    void slidersReachBothEnds();
    void everyStopIsItself();
    void arrowsAlwaysChangeSomething();
};

void TestParameterFormat::showsAndReads_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, Id id, const char* typed, double value, const QString& shown) {
        QTest::newRow(name) << static_cast<int>(id) << QString(typed) << value << shown;
    };
    row("prefix", Id::ModelParameters, "70B", 70e9, "70 B");
    row("exponent", Id::DataTokens, "1.4e12", 1.4e12, "1.4 T");
    row("percent", Id::AccuracyTarget, "75", 0.75, "75 %");
    row("percent sign", Id::TrainingMfu, "40 %", 0.40, "40 %");
    row("year", Id::SiteYear, "2024", 2024.0, "2024");
    row("ratio", Id::SitePue, "1.25", 1.25, "1.25");
    row("watts", Id::TrainingSystemPowerW, "330", 330.0, "330 W");
    row("watts with unit", Id::TrainingSystemPowerW, "330 W", 330.0, "330 W");
}

void TestParameterFormat::showsAndReads() {
    QFETCH(int, id);
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, shown);
    const NumberStyle style{QLocale("en"), UnitSystem::Metric};
    const model::Parameter& parameter = model::parameter(static_cast<Id>(id));
    const auto read = parseParameter(parameter, typed, style);
    QVERIFY(read.has_value());
    QCOMPARE(*read, value);
    QCOMPARE(parameterText(parameter, value, style).replace(QChar(QChar::Nbsp), ' ').replace(QChar(0x202f), ' '),
             shown);
}

void TestParameterFormat::readsWhatItShows() {
    for (const char* locale : {"en", "de", "zh_CN"}) {
        const NumberStyle style{QLocale(locale), UnitSystem::Metric};
        for (const model::Parameter& p : model::parameters()) {
            if (!p.isNumeric()) {
                continue;
            }
            for (const double value : {p.track.low, p.track.high, SliderScale(p).valueAt(SliderScale(p).last() / 3)}) {
                const QString text = parameterText(p, value, style);
                const auto read = parseParameter(p, text, style);
                QVERIFY2(read && support::near(*read, value, 0.006), qPrintable(QString(locale) + " " + text));
            }
        }
    }
}

void TestParameterFormat::slidersReachBothEnds() {
    for (const model::Parameter& p : model::parameters()) {
        if (p.isNumeric()) {
            const SliderScale scale(p);
            QCOMPARE(scale.valueAt(0), p.track.low);
            QCOMPARE(scale.valueAt(scale.last()), p.track.high);
            QCOMPARE(scale.positionOf(p.track.low - 1.0), 0);
            QCOMPARE(scale.positionOf(p.track.high * 2.0), scale.last());
            QVERIFY(p.limits.contains(p.track.low) && p.limits.contains(p.track.high));
        }
    }
}

void TestParameterFormat::everyStopIsItself() {
    for (const model::Parameter& p : model::parameters()) {
        if (p.kind != model::Kind::Number) {
            continue; // whole numbers share stops at the low end
        }
        const SliderScale scale(p);
        for (int i = 0; i <= scale.last(); ++i) {
            QVERIFY2(scale.positionOf(scale.valueAt(i)) == i, p.path.data());
        }
    }
}

void TestParameterFormat::arrowsAlwaysChangeSomething() {
    const SliderScale devices(model::parameter(Id::TrainingDevices));
    const int next = devices.nextDifferent(0, 1, 1.0);
    QCOMPARE(devices.valueAt(next), 2.0);
    QVERIFY(devices.valueAt(devices.nextDifferent(next, next - 1, 2.0)) < 2.0);
}

QTEST_MAIN(TestParameterFormat)
#include "test_parameter_format.moc"
