// Heat maps and what waiting saves: cells that tell the profile, colours in even steps, every place with a chart or a word why not.
#include <QtTest>

#include "model/schedule/delay_curve.h"
#include "model/schedule/hour_profile.h"
#include "tests/support/hourly.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_reading.h"
#include "ui/charts/chart_scene.h"
#include "ui/files/hourly_loader.h"
#include "ui/look/colour_scale.h"
#include "ui/session/session.h"
#include "ui/topics/chart_table.h"
#include "ui/topics/chart_topics.h"
#include "ui/topics/hourly_place.h"
#include "ui/words/language.h"

using namespace ui;

namespace {

const NumberStyle english{QLocale("en_US"), UnitSystem::Metric};

model::Scenario tenHours(const char* place) {
    return support::scenario({{model::Id::ModelParameters, 1e9},
                              {model::Id::DataTokens, 1e10},
                              {model::Id::TrainingDevices, 8.0},
                              {model::Id::TrainingDeviceHours, 80.0},
                              {model::Id::SiteRegion, place}});
}

ChartSpec chartOf(Topic topic, const char* place, const std::string& zone = {}) {
    Session session(support::shipped());
    session.open(model::workspaceOf(tenHours(place)), {});
    const Runner runner(session);
    ChartRequest request;
    request.topic = topic;
    request.zone = zone;
    return topicChart(request, {runner.shown(), support::shipped(), english}).spec;
}

// Lightness, green-red, blue-yellow of an sRGB colour in Oklab: the way back from colour_scale.
std::array<double, 3> oklab(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const QColor& one, const QColor& other) {
    const auto a = oklab(one);
    const auto b = oklab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestHoursChart : public QObject {
    Q_OBJECT

private slots:
    void init() { installLanguage("en"); }

    // Straight and even: every step is as long as the next, and darker.
    void coloursInEvenSteps() {
        const double step = distance(scaleColour(0.0), scaleColour(1.0)) / 10;
        for (int i = 0; i < 10; ++i) {
            const QColor here = scaleColour(i / 10.0);
            const QColor next = scaleColour((i + 1) / 10.0);
            QVERIFY(std::abs(distance(here, next) / step - 1.0) < 0.03);
            QVERIFY(oklab(next)[0] < oklab(here)[0] - 0.05);
        }
        QCOMPARE(scaleColour(-1.0), scaleColour(0.0));
        QCOMPARE(scaleColour(7.0), scaleColour(1.0));
    }

    void cellsAreTheProfile() {
        const ChartSpec spec = chartOf(Topic::Hours, "DEU");
        const model::HourlyZone& zone = support::hourlyZone("DE");
        const model::HourProfile profile = model::hourProfile(support::hoursOfZone("DE"), zone.clock, 2022);
        QVERIFY(spec.kind == ChartKind::Heat && spec.heat.rows.size() == 12 && spec.heat.columns.size() == 24);
        QCOMPARE(spec.heat.rows.front(), "Jan");
        for (std::size_t month = 0; month < 12; ++month) {
            for (std::size_t hour = 0; hour < 24; ++hour) {
                const double value = spec.heat.values[month][hour];
                QCOMPARE(value, profile.meanG[month][hour]);
                QVERIFY(value >= spec.heat.low && value <= spec.heat.high);
            }
        }
        QVERIFY2(spec.title.startsWith("Germany: cleanest from "), qPrintable(spec.title));
        QVERIFY(spec.caption.join('\n').contains("ODbL"));
        QVERIFY(!spec.heat.unit.isEmpty() && spec.dump().contains("cells: "));
        QVERIFY(spokenChart(spec).contains("2022"));
    }

    // Every cell has its place, its colour and its tip, none outside the plot, and the scale shows both ends.
    void everyCellIsDrawn() {
        const ChartSpec spec = chartOf(Topic::Hours, "FRA");
        const Theme theme = Theme::light();
        const ChartFrame frame = frameOf(spec, {700, 420}, theme, false);
        const QRectF plot(frame.padding + frame.left, frame.padding + frame.top,
                          700 - 2 * frame.padding - frame.left - frame.right,
                          420 - 2 * frame.padding - frame.top - frame.bottom);
        const ChartScene scene = sceneOf(spec, frame, plot, theme);
        QCOMPARE(scene.targets.size(), std::size_t{288});
        double area = 0.0;
        QRectF whole;
        for (const ChartScene::Target& target : scene.targets) {
            QVERIFY(plot.adjusted(-1, -1, 1, 1).contains(target.box) && target.tip.contains("g CO₂e/kWh"));
            whole = whole.united(target.box);
            area += target.box.width() * target.box.height();
            const auto tile = std::ranges::find(scene.tiles, target.box, &ChartScene::Tile::box);
            QVERIFY(tile != scene.tiles.end());
        }
        QVERIFY(std::abs(area - whole.width() * whole.height()) < 1e-6); // no gap and no overlap
        QVERIFY(area > 0.9 * plot.width() * plot.height());
        const auto hasWord = [&](const QString& text) {
            return std::ranges::find(scene.words, text, &ChartScene::Words::text) != scene.words.end();
        };
        QVERIFY(hasWord("Jan") && hasWord("Dec") && hasWord("00") && hasWord("g CO₂e/kWh"));
        QVERIFY(hasWord(QString::number(spec.heat.low, 'f', 0)) && hasWord(QString::number(spec.heat.high, 'f', 0)));
        for (std::size_t i = 0; i < scene.words.size(); ++i) {
            QVERIFY(QRectF(0, 0, 700, 420).contains(scene.words[i].box));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!scene.words[i].box.adjusted(1, 1, -1, -1).intersects(scene.words[j].box),
                         qPrintable(scene.words[i].text + " over " + scene.words[j].text));
            }
        }
    }

    void tableAndFilesHoldTheCells() {
        const ChartSpec spec = chartOf(Topic::Hours, "FRA");
        const auto tables = tablesOf(spec);
        QCOMPARE(tables.size(), std::size_t{1});
        QVERIFY(tables[0].rows.size() == 12 && tables[0].columns.size() == 25);
        QCOMPARE(std::get<double>(tables[0].rows[3][8]), spec.heat.values[3][7]);
        const QByteArrayList lines = chartCsv(spec).split('\n');
        QCOMPARE(lines.size(), 1 + 288 + 1);
        QVERIFY(lines[1].startsWith("cell,Jan,0,"));
        for (const char* format : {"svg", "pdf", "png"}) {
            QVERIFY2(renderChart(spec, format, {}).size() > 5'000, format);
        }
    }

    void waitingSavesMoreTheLonger() {
        const ChartSpec spec = chartOf(Topic::Delay, "DEU");
        QCOMPARE(spec.series.size(), std::size_t{2});
        const std::array flexibility{1.0};
        const auto expected = model::delayCurve(support::hoursOfZone("DE"), 10.0, flexibility).front();
        for (const Series& series : spec.series) {
            QVERIFY(series.x.front() == 0.0 && series.y.front() == 0.0);
            QVERIFY(std::ranges::is_sorted(series.y));
        }
        const auto at = std::ranges::find(spec.series[0].x, 10.0) - spec.series[0].x.begin();
        QCOMPARE(spec.series[0].y[static_cast<std::size_t>(at)], expected.pausingSaving);
        QCOMPARE(spec.series[1].y[static_cast<std::size_t>(at)], expected.stretchSaving);
        QVERIFY2(spec.title.contains("pausing saves"), qPrintable(spec.title));
    }

    void placesWithoutHoursSaySo() {
        for (const Topic topic : {Topic::Hours, Topic::Delay}) {
            const ChartSpec china = chartOf(topic, "CHN");
            QVERIFY(isEmpty(china));
            QVERIFY2(china.emptyMessage.contains("China"), qPrintable(china.emptyMessage));
            QVERIFY(!isEmpty(chartOf(topic, "CHN", "em:HK")));
            QVERIFY(!isEmpty(chartOf(topic, "FRA", "em:NONE"))); // one that is no more: the place's own
        }
    }

    void zonesHaveNamesInTheirOrder() {
        const auto choices = zoneChoices(support::shipped());
        QCOMPARE(choices.size(), std::size_t{124});
        QVERIFY(choices.front().first.empty());
        for (const auto& [id, name] : choices) {
            QVERIFY2(!name.isEmpty(), id.c_str());
        }
        ChartRequest request;
        request.topic = Topic::Hours;
        request.zone = "em:FR";
        QCOMPARE(chartRequestFromJson(toJson(request)), request);
    }
};

QTEST_MAIN(TestHoursChart)
#include "test_hours_chart.moc"
