// The laid-out chart: everything inside the picture, no words over words or curves, the empty state says what to do.
#include <QtTest>

#include <random>

#include "tests/ui/sample_chart.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/label_layout.h"

using namespace ui;

namespace {

ChartScene laidOut(const ChartSpec& spec, QSizeF size, const Theme& theme, QRectF* plotRect = nullptr) {
    const ChartFrame frame = frameOf(spec, size, theme, true);
    const QRectF plot = QRectF(QPointF(), size)
                            .adjusted(frame.padding + theme.space(40), frame.padding + frame.top,
                                      -frame.padding - frame.right, -frame.padding - frame.bottom - theme.space(24));
    if (plotRect)
        *plotRect = plot;
    return sceneOf(spec, frame, plot, theme);
}

QStringList wordsOf(const ChartScene& scene) {
    QStringList words;
    for (const ChartScene::Words& one : scene.words)
        words << one.text;
    return words;
}

// Rectangles that touch do not overlap; nor do those that share less than rounding.
bool overlap(const QRectF& one, const QRectF& other) {
    return one.adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersects(other);
}

} // namespace

class TestChartScene : public QObject {
    Q_OBJECT

private slots:
    void saysEverythingOnce() {
        const QStringList words = wordsOf(laidOut(sample::chart(), {1100, 700}, Theme::light()));
        for (const char* text : {"75 % instead of 70 % costs 41 t CO₂e more", "Band: middle 90 % of draws",
                                 "MMLU accuracy (%)", "Emissions (t CO₂e), log scale", "My run", "Cleaner grid",
                                 "Baseline", "Here", "GPT-3", "Gopher", "Target 75 %", "Estimate, not a measurement."})
            QCOMPARE(words.count(QString::fromUtf8(text)), 1);
        QCOMPARE(words.filter(QStringLiteral("log scale")).size(), 1);
        QVERIFY(!words.contains(QStringLiteral("Far away")));
    }

    void saysLogScaleOnceForTwoAxes() {
        ChartSpec spec = sample::chart();
        spec.x.logarithmic = true;
        QCOMPARE(wordsOf(laidOut(spec, {800, 500}, Theme::light())).filter(QStringLiteral("log scale")).size(), 1);
        spec.y.logarithmic = false;
        QCOMPARE(wordsOf(laidOut(spec, {800, 500}, Theme::light())).filter(QStringLiteral("log scale")).size(), 1);
        spec.x.logarithmic = false;
        QVERIFY(wordsOf(laidOut(spec, {800, 500}, Theme::light())).filter(QStringLiteral("log scale")).isEmpty());
    }

    void saysWhatToDoWhenEmpty() {
        ChartSpec spec = sample::chart();
        spec.points.clear();
        for (Series& series : spec.series)
            series.y.assign(series.y.size(), std::nan(""));
        const ChartScene scene = laidOut(spec, {800, 500}, Theme::light());
        QVERIFY(isEmpty(spec));
        QVERIFY(wordsOf(scene).contains(spec.emptyMessage));
        QVERIFY(wordsOf(scene).contains(spec.title));
        QVERIFY(scene.strokes.empty() && scene.fills.empty());
        QVERIFY(!isEmpty(sample::chart()));
    }

    void leavesOutATargetBeyondTheAxis() {
        ChartSpec spec = sample::chart();
        spec.target->x = 0.95;
        QVERIFY(!wordsOf(laidOut(spec, {800, 500}, Theme::light())).contains(spec.target->label));
        spec.target->x = std::nan("");
        QVERIFY(!wordsOf(laidOut(spec, {800, 500}, Theme::light())).contains(spec.target->label));
    }

    void namesCurvesThatCoincideApart() {
        ChartSpec spec = sample::chart();
        spec.series[2] = spec.series[0];
        spec.series[2].name = QStringLiteral("Baseline");
        const ChartScene scene = laidOut(spec, {800, 500}, Theme::light());
        QCOMPARE(scene.samples.size(), 3U);
        QVERIFY(wordsOf(scene).contains(QStringLiteral("My run")) &&
                wordsOf(scene).contains(QStringLiteral("Baseline")));
    }

    void neverOverlaps_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("print");
        QTest::newRow("screen") << QSizeF(1100, 700) << false;
        QTest::newRow("small") << QSizeF(480, 340) << false;
        QTest::newRow("two columns") << QSizeF(5187, 3402) << true;
        QTest::newRow("one column") << QSizeF(2523, 2268) << true;
    }
    void neverOverlaps() {
        QFETCH(QSizeF, size);
        QFETCH(bool, print);
        const Theme theme = print ? Theme::print() : Theme::light();
        std::mt19937 random(19);
        std::uniform_real_distribution<double> factor(-2.0, 3.0);
        std::uniform_real_distribution<double> accuracy(0.25, 0.9);
        std::size_t drawn = 0;
        for (int round = 0; round < 60; ++round) {
            ChartSpec spec = sample::chart();
            for (Series& series : spec.series)
                series = sample::curve(series.name, series.role, std::pow(10.0, factor(random)), accuracy(random));
            for (NamedPoint& point : spec.points) {
                point.x = accuracy(random);
                point.y = std::pow(10.0, factor(random));
            }
            spec.target->x = accuracy(random);
            QRectF plot;
            const ChartScene scene = laidOut(spec, size, theme, &plot);
            for (std::size_t i = 0; i < scene.words.size(); ++i) {
                QVERIFY2(QRectF(QPointF(), size).contains(scene.words[i].box), qPrintable(scene.words[i].text));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!overlap(scene.words[i].box, scene.words[j].box),
                             qPrintable(scene.words[i].text + QStringLiteral(" / ") + scene.words[j].text));
            }
            for (const ChartScene::Words& words : scene.words)
                if (words.muted && plot.contains(words.box)) // the names of published runs
                    for (const ChartScene::Stroke& stroke : scene.strokes)
                        for (qsizetype i = 1; i < stroke.line.size(); ++i)
                            QVERIFY2(!crosses({stroke.line[i - 1], stroke.line[i]}, words.box), qPrintable(words.text));
            drawn += scene.words.size();
        }
        QVERIFY(drawn > 60 * 9);
    }

    void namesLeaveThePlotItsRoom_data() {
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("second");
        for (const double width : {260.0, 330.0, 400.0, 480.0, 640.0, 900.0, 1400.0}) {
            QTest::addRow("%g", width) << width << false;
            QTest::addRow("%g, second axis", width) << width << true;
        }
    }
    /// Beside the plot where there is room, cut where there is some, above it where there is none; every name is there.
    void namesLeaveThePlotItsRoom() {
        QFETCH(double, width);
        QFETCH(bool, second);
        ChartSpec spec = sample::chart();
        spec.series[0].name = QStringLiteral("8 B on 15 T tokens, Poland");
        spec.series[1].name = QStringLiteral("Baseline with your assumptions");
        spec.series[2].name = QStringLiteral("A mixture of experts on a cleaner grid");
        spec.second = second ? std::optional(spec.y) : std::nullopt;
        const ChartFrame frame = frameOf(spec, {width, 500}, Theme::light(), false);
        const double left = 40.0; // labels of the y axis: "0.001" and a tick
        QVERIFY2(width - frame.right - 2 * frame.padding - left > 0.53 * width, qPrintable(QString::number(frame.right)));
        QCOMPARE(frame.namesAbove, width < 350.0);
        const ChartScene scene = laidOut(spec, {width, 500}, Theme::light());
        QCOMPARE(scene.samples.size(), std::size_t{3});
        for (const Series& series : spec.series) {
            const QString begin = series.name.left(6);
            QVERIFY(std::ranges::any_of(scene.words, [&](const auto& words) { return words.text.startsWith(begin); }));
        }
        for (std::size_t i = 0; i < scene.words.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!overlap(scene.words[i].box, scene.words[j].box), qPrintable(scene.words[i].text));
            }
        }
    }

    void lowWindowsKeepThePlot() {
        ChartSpec spec = sample::chart();
        for (Series& series : spec.series)
            series.name += QStringLiteral(" with a name too long to stand beside another");
        const ChartFrame tall = frameOf(spec, {280, 600}, Theme::light(), false);
        QVERIFY(!tall.subtitle.isEmpty() && tall.legend.size() == 3);
        const ChartFrame low = frameOf(spec, {280, 150}, Theme::light(), false);
        QVERIFY(low.subtitle.isEmpty() && low.legend.size() == 1);
        QVERIFY(low.top < tall.top);
    }

    void removesWhatNoReaderShouldMeet() {
        QCOMPARE(printable(QStringLiteral("a\tb\nc")), QStringLiteral("a b c"));
        QCOMPARE(printable(QString(QChar(0x202E)) + QStringLiteral("evil")), QStringLiteral("evil"));
        QCOMPARE(printable(QStringLiteral("x") + QChar(0xFFFE)),
                 QStringLiteral("x") + QChar(QChar::ReplacementCharacter));
        QCOMPARE(printable(QStringLiteral("x") + QChar(0xD800)),
                 QStringLiteral("x") + QChar(QChar::ReplacementCharacter));
        const QString good = QStringLiteral("CO₂e <&>\"' 中文 é 😀");
        QCOMPARE(printable(good), good);
    }

    void wrapsAndShortens() {
        const QFont font = Theme::light().font(TextRole::Base);
        const QString text = QStringLiteral("one two three four five six seven eight nine ten").repeated(3);
        const QStringList all = wrapped(text, font, 120, 100);
        QVERIFY(all.size() > 3);
        for (const QString& line : all)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 121);
        QCOMPARE(QString(all.join(u' ')).remove(u' '), QString(text).remove(u' '));
        const QStringList three = wrapped(text, font, 120, 3);
        QCOMPARE(three.size(), 3);
        QVERIFY(three.last().endsWith(QChar(0x2026)));
        QVERIFY(wrapped(QString(), font, 120, 3).isEmpty());
    }
};

QTEST_MAIN(TestChartScene)
#include "test_chart_scene.moc"
