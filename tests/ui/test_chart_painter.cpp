// The painter and the widget around it: no data makes them warn, repeated painting changes in place, hidden costs
// nothing.
#include <QtTest>

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>

#include "tests/ui/sample_chart.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"

using namespace ui;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

QImage painted(const ChartSpec& spec, const Theme& theme) {
    QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return paintOn(image, spec, theme, image.size(), 1.0, {}) ? image : QImage();
}

bool contains(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class TestChartPainter : public QObject {
    Q_OBJECT

private slots:
    void takesAnyData_data() {
        QTest::addColumn<double>("y");
        QTest::addColumn<bool>("logarithmic");
        for (double y : {0.0, -5.0, std::nan(""), infinity, -infinity, 1e300, 1e-300, 4.0})
            for (bool logarithmic : {true, false})
                QTest::addRow("%g, log %d", y, logarithmic) << y << logarithmic;
    }
    void takesAnyData() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFETCH(double, y);
        QFETCH(bool, logarithmic);
        ChartSpec spec = sample::chart();
        spec.y.logarithmic = logarithmic;
        for (Series& series : spec.series) {
            series.y[10] = y;
            if (!series.low.empty())
                series.low[12] = series.high[13] = y;
        }
        spec.points[0].y = spec.points[1].x = y;
        spec.target->x = y;
        QVERIFY(!painted(spec, Theme::light()).isNull());
        spec.y.low = spec.x.high = y;
        QVERIFY(!painted(spec, Theme::light()).isNull());
        spec.y.high = spec.x.low = y;
        QVERIFY(!painted(spec, Theme::light()).isNull());
    }

    void wearsTheTheme() {
        for (const Theme& theme : {Theme::light(), Theme::dark()}) {
            const QImage image = painted(sample::chart(), theme);
            QCOMPARE(image.pixelColor(0, 0), theme.ground);
            QVERIFY(contains(image, theme.line(LineRole::Scenario1).colour)); // the marker of where one stands
            QVERIFY(contains(image, theme.grid));
        }
    }

    void showsNoAxesWhenEmpty() {
        ChartSpec spec = sample::chart();
        spec.series.clear();
        spec.points.clear();
        QVERIFY(!contains(painted(spec, Theme::light()), Theme::light().grid));
    }

    void changesInPlace() {
        ChartView view;
        view.resize(600, 400);
        view.setSpec(sample::chart());
        view.replotNow();
        const qsizetype children = view.findChildren<QObject*>().size();
        const QImage first = view.grab().toImage();
        for (int i = 0; i < 20; ++i) {
            ChartSpec spec = sample::chart();
            spec.series[0].y[5] *= i;
            view.setSpec(spec);
            view.replotNow();
        }
        QCOMPARE(view.findChildren<QObject*>().size(), children);
        view.setSpec(sample::chart());
        view.replotNow();
        QCOMPARE(view.grab().toImage(), first);
    }

    void catchesUpWhenShown() {
        ChartView view;
        view.resize(600, 400);
        QSignalSpy spy(&view, &ChartView::painted);
        view.setSpec(sample::chart());
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
        view.show();
        QVERIFY(spy.wait());
        const QImage seen = view.grab().toImage();
        view.replotNow();
        QCOMPARE(view.grab().toImage(), seen);
    }

    void paintsOnceATurn() {
        ChartView view;
        view.resize(600, 400);
        view.show();
        QTest::qWait(50);
        QSignalSpy spy(&view, &ChartView::painted);
        ChartSpec spec = sample::chart();
        for (int i = 0; i < 10; ++i) {
            spec.title = QString::number(i);
            view.setSpec(spec);
        }
        QVERIFY(spy.wait());
        QTest::qWait(50);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(view.spec().title, QStringLiteral("9"));
    }

    void isReadToThoseWhoCannotSee() {
        ChartView view;
        view.setSpec(sample::chart());
        QCOMPARE(view.objectName(), QStringLiteral("chartView"));
        QCOMPARE(view.accessibleName(), sample::chart().title);
        for (const char* name : {"My run", "Cleaner grid", "Baseline"})
            QVERIFY(view.accessibleDescription().contains(QString::fromLatin1(name)));
    }
};

QTEST_MAIN(TestChartPainter)
#include "test_chart_painter.moc"
