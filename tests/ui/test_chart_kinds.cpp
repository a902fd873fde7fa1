// Bars and flows as they are painted: honest lengths, nothing over anything else, nothing left out in silence.
#include <QtTest>

#include <QImage>
#include <random>

#include "tests/ui/sample_kinds.h"
#include "ui/charts/bar_rows.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/flow_plan.h"

using namespace ui;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The scene of a real painting, at the plot's real place.
ChartScene painted(const ChartSpec& spec, QSize size = {640, 480}, const Theme& theme = Theme::light()) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    return paintOn(image, spec, theme, size, 1.0, {}).value();
}

QStringList wordsOf(const ChartScene& scene) {
    QStringList words;
    for (const ChartScene::Words& one : scene.words)
        words << one.text;
    return words;
}

std::vector<QRectF> solids(const ChartScene& scene) {
    std::vector<QRectF> boxes;
    for (const ChartScene::Fill& fill : scene.fills)
        if (fill.tone != ChartScene::Tone::Band)
            boxes.push_back(fill.outline.boundingRect());
    return boxes;
}

/// Words over words or beyond the picture; empty where there are none.
QString mess(const ChartScene& scene, QSizeF size) {
    for (std::size_t i = 0; i < scene.words.size(); ++i) {
        const QRectF box = scene.words[i].box.adjusted(1e-6, 1e-6, -1e-6, -1e-6);
        if (!QRectF(QPointF(), size).contains(box))
            return scene.words[i].text + QStringLiteral(" leaves the picture");
        for (std::size_t j = 0; j < i; ++j)
            if (box.intersects(scene.words[j].box))
                return scene.words[i].text + QStringLiteral(" over ") + scene.words[j].text;
    }
    return {};
}

void addSizes() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("print");
    QTest::newRow("smallest") << QSize(280, 200) << false;
    QTest::newRow("half a window") << QSize(420, 560) << false;
    QTest::newRow("wide") << QSize(1600, 500) << false;
    QTest::newRow("two columns") << QSize(5187, 3402) << true;
    QTest::newRow("one column") << QSize(2523, 2268) << true;
}

} // namespace

class TestChartKinds : public QObject {
    Q_OBJECT

private slots:
    void barsBeginAtZero() {
        const ChartScene scene = painted(sample::bars(5));
        const std::vector<QRectF> bars = solids(scene);
        QCOMPARE(bars.size(), 5U);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QCOMPARE(bars[i].left(), scene.plot.left());
            const double value = 10.0 / static_cast<double>(1 + i);
            QVERIFY(std::abs(bars[i].width() - scene.plot.width() * value / 12.0) < 1e-6);
        }
        for (const char* text : {"Row 1", "10 t", "Row 5", "2 t", "CO₂e (t)", "Devices take most of it"})
            QCOMPARE(wordsOf(scene).count(QString::fromUtf8(text)), 1);
    }

    void barsGoBothWays() {
        ChartSpec spec = sample::bars(2);
        spec.x.low = -12.0;
        spec.bars[1].value = -6.0;
        const ChartScene scene = painted(spec);
        const std::vector<QRectF> bars = solids(scene);
        QCOMPARE(bars[0].left(), scene.plot.center().x());
        QCOMPARE(bars[1].right(), scene.plot.center().x());
        QVERIFY(mess(scene, {640, 480}).isEmpty());
    }

    void groupsBarsOfOneName() {
        const ChartScene scene = painted(sample::groupedBars());
        for (const char* text : {"Devices", "Host", "Cooling", "My run", "Baseline"})
            QCOMPARE(wordsOf(scene).count(QString::fromLatin1(text)), 1);
        QCOMPARE(solids(scene).size(), 2U + 6U); // the legend's marks and the bars
        QCOMPARE(scene.targets.size(), 6U);
        const auto centre = [&](std::size_t i) { return scene.targets[i].box.center().y(); };
        QVERIFY(centre(1) - centre(0) < centre(2) - centre(1)); // closer within a row than from row to row
    }

    void drawsWhiskers() {
        ChartSpec spec = sample::bars(3);
        spec.bars[0].low = 9.0;
        spec.bars[0].high = 11.0;
        spec.bars[1].low = 4.0;
        spec.bars[1].high = infinity;
        const ChartScene scene = painted(spec);
        QCOMPARE(scene.whiskers.size(), 6U); // two, each with its two ends
        const double pixels = scene.plot.width() / 12.0;
        QVERIFY(std::abs(scene.whiskers[0].x1() - scene.plot.left() - 9.0 * pixels) < 1e-6);
        QVERIFY(std::abs(scene.whiskers[0].length() - 2.0 * pixels) < 1e-6);
        QCOMPARE(scene.whiskers[3].x2(), scene.plot.right());
        QVERIFY(mess(scene, {640, 480}).isEmpty());
    }

    void countsWhatDoesNotFit() {
        const ChartSpec spec = sample::bars(400);
        const ChartScene scene = painted(spec);
        const QStringList left = wordsOf(scene).filter(QRegularExpression(QStringLiteral("^and \\d+ more$")));
        QCOMPARE(left.size(), 1);
        const qsizetype shown = wordsOf(scene).filter(QRegularExpression(QStringLiteral("^Row \\d+$"))).size();
        QVERIFY(shown > 15);
        QCOMPARE(left.front(), QStringLiteral("and %1 more").arg(400 - shown));
    }

    void keepsTheRowThatStandsOut() {
        ChartSpec spec = sample::bars(400);
        for (Bar& bar : spec.bars)
            bar.faded = bar.name != u"Row 300";
        const QStringList words = wordsOf(painted(spec));
        QVERIFY(words.contains(QStringLiteral("Row 300")));
        QVERIFY(words.contains(QStringLiteral("and 100 more")));
        QCOMPARE(words.filter(QStringLiteral("more")).size(), 2);
    }

    void leavesNoSingleRowOut() {
        const BarSizes sizes(Theme::light());
        for (int count = 1; count < 40; ++count) {
            const ChartSpec spec = sample::bars(count);
            for (double room = 0.0; room < 700.0; room += 7.0) {
                std::size_t drawn = 0;
                int left = 0;
                for (const BarRow& row : barRows(spec.bars, room, sizes)) {
                    QVERIFY(row.leftOut != 1);
                    drawn += row.count;
                    left += row.leftOut;
                }
                QVERIFY(drawn + static_cast<std::size_t>(left) == spec.bars.size() || drawn == 0);
                QVERIFY(sizes.of(barRows(spec.bars, room, sizes)) <= room);
            }
        }
    }

    void barsNeverOverlap_data() { addSizes(); }
    void barsNeverOverlap() {
        QFETCH(QSize, size);
        QFETCH(bool, print);
        const Theme theme = print ? Theme::print() : Theme::dark();
        std::mt19937 random(5);
        for (int round = 0; round < 25; ++round) {
            ChartSpec spec = round % 2 == 0 ? sample::bars(1 + static_cast<int>(random() % 60)) : sample::groupedBars();
            for (Bar& bar : spec.bars) {
                bar.value = static_cast<double>(random() % 1300) / 100.0;
                bar.text = QStringLiteral("%1 t CO₂e").arg(bar.value);
                bar.low = bar.value * 0.7;
                bar.high = bar.value * 1.5;
                bar.name += round % 3 == 0 ? QStringLiteral(" with a long name, 长名称 and more of it") : QString();
            }
            const QString what = mess(painted(spec, size, theme), size);
            QVERIFY2(what.isEmpty(), qPrintable(what));
        }
    }

    void takesAnyBars() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        for (double value : {0.0, -5.0, std::nan(""), infinity, -infinity, 1e300}) {
            ChartSpec spec = sample::bars(4);
            spec.bars[1].value = spec.bars[2].low = spec.bars[2].high = value;
            painted(spec);
            spec.x.high = value;
            painted(spec);
        }
        QVERIFY(wordsOf(painted(sample::bars(0))).contains(QStringLiteral("Devices take most of it")));
    }

    void flowsAreAsWideAsTheirShare() {
        const ChartSpec spec = sample::flow();
        const FlowPlan layout = flowPlan(spec.nodes, spec.links, {0, 0, 400, 300}, 10, 8);
        QCOMPARE(layout.columns, 4);
        const double one = layout.nodes[0].height();
        for (std::size_t i = 0; i < spec.nodes.size(); ++i)
            QVERIFY(std::abs(layout.nodes[i].height() - one * spec.nodes[i].value) < 1e-6);
        QCOMPARE(layout.ribbons.size(), spec.links.size());
        for (std::size_t i = 0; i < spec.links.size(); ++i) {
            const QPolygonF& ribbon = layout.ribbons[i];
            QVERIFY(std::abs(ribbon.last().y() - ribbon.first().y() - one * spec.links[i].value) < 1e-6);
            const QRectF& from = layout.nodes[static_cast<std::size_t>(spec.links[i].from)];
            QVERIFY(ribbon.first().y() >= from.top() - 1e-6 && ribbon.last().y() <= from.bottom() + 1e-6);
            QVERIFY(QRectF(-1e-6, -1e-6, 401, 301).contains(ribbon.boundingRect()));
        }
        QCOMPARE(layout.nodes[0].left(), 0.0);
        QCOMPARE(layout.nodes[6].right(), 400.0);
    }

    void nodesNeverOverlap() {
        const ChartSpec spec = sample::flow();
        const FlowPlan layout = flowPlan(spec.nodes, spec.links, {0, 0, 400, 60}, 10, 8);
        for (std::size_t i = 0; i < layout.nodes.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.nodes[i].intersects(layout.nodes[j]));
    }

    void flowsNameTheirNodes() {
        const ChartScene scene = painted(sample::flow(), {960, 540});
        for (const FlowNode& node : sample::flow().nodes) {
            QVERIFY2(wordsOf(scene).contains(node.name), qPrintable(node.name));
            QVERIFY2(wordsOf(scene).contains(node.text), qPrintable(node.text));
        }
        QCOMPARE(scene.targets.size(), sample::flow().nodes.size());
        QCOMPARE(scene.targets[1].tip, QStringLiteral("Devices: 21 MWh"));
    }

    void flowsNeverOverlap_data() { addSizes(); }
    void flowsNeverOverlap() {
        QFETCH(QSize, size);
        QFETCH(bool, print);
        const Theme theme = print ? Theme::print() : Theme::light();
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            ChartSpec spec = sample::flow();
            if (round % 4 == 3) { // a crowd of small ones
                for (int i = 0; i < 20; ++i)
                    spec.nodes.push_back({QStringLiteral("Small %1").arg(i), QStringLiteral("1 kg"), 2, 0.0});
            }
            const double share = static_cast<double>(random() % 100) / 100.0;
            spec.nodes[4].value = share;
            spec.nodes[5].value = 1.0 - share;
            const ChartScene scene = painted(spec, size, theme);
            const QString what = mess(scene, size);
            QVERIFY2(what.isEmpty(), qPrintable(what));
            for (const ChartScene::Fill& fill : scene.fills)
                QVERIFY(scene.plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(fill.outline.boundingRect()));
        }
    }

    void takesAnyFlow() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        for (double value : {0.0, -5.0, std::nan(""), infinity, 1e300}) {
            ChartSpec spec = sample::flow();
            spec.nodes[1].value = spec.links[2].value = value;
            spec.links[0].to = 99;
            spec.links[1].from = -1;
            spec.nodes[3].column = -4;
            painted(spec);
        }
    }

    void filesHaveEveryWord_data() {
        QTest::addColumn<bool>("isFlow");
        QTest::newRow("bars") << false;
        QTest::newRow("flow") << true;
    }
    void filesHaveEveryWord() {
        QFETCH(bool, isFlow);
        const ChartSpec spec = isFlow ? sample::flow() : sample::groupedBars();
        const QString svg = QString::fromUtf8(renderChart(spec, QStringLiteral("svg"), {}));
        QStringList expected{spec.title};
        for (const Bar& bar : spec.bars)
            expected << bar.name << bar.text;
        for (const FlowNode& node : spec.nodes)
            expected << node.name << node.text;
        for (const LegendEntry& entry : spec.legend)
            expected << entry.name;
        for (const QString& text : expected)
            QVERIFY2(svg.contains(u'>' + text + QStringLiteral("</text>")), qPrintable(text));
        QVERIFY(renderChart(spec, QStringLiteral("pdf"), {}).startsWith("%PDF-"));
        QVERIFY(!QImage::fromData(renderChart(spec, QStringLiteral("png"), {})).isNull());
    }

    void pictureForTheClipboard() {
        const Theme theme = Theme::dark();
        const QImage image = chartImage(sample::flow(), theme, {500, 300}, 2.0);
        QCOMPARE(image.size(), QSize(1000, 600));
        QCOMPARE(image.pixelColor(0, 0), theme.ground);
        QCOMPARE(image.text(QStringLiteral("Title")), sample::flow().title);
        QVERIFY(chartImage(sample::flow(), theme, {0, 300}, 2.0).isNull());
        QVERIFY(chartImage(sample::flow(), theme, {500, 300}, 1e9).isNull());
        QCOMPARE(chartImage(sample::flow(), ExportOptions{{89, 70}, 150, true, false}).width(),
                 qRound(89 / 25.4 * 150));
    }
};

QTEST_MAIN(TestChartKinds)
#include "test_chart_kinds.moc"
