// Every topic answered from the first look: title, rows, marks and units, in both languages; and the pictures they make.
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

#include "model/run/simulate.h"
#include "tests/support/shipped.h"
#include "ui/charts/chart_export.h"
#include "ui/files/example_files.h"
#include "ui/session/session.h"
#include "ui/topics/chart_topics.h"
#include "ui/topics/run_parts.h"
#include "ui/words/language.h"

using model::Id;
using model::Quantity;
using namespace ui;

class TestTopics : public QObject {
    Q_OBJECT

private slots:
    void everyTopicHasAnAnswer_data();
    void everyTopicHasAnAnswer();
    void everyQuantityHasAnAxis();
    void curvesOverSizePassThroughTheRun();
    void aGivenSizeCannotBeAnAxis();
    void anotherBenchmarkIsComputed();
    void stepsAgreeWithTheResult();
    void partsAddUp();
    void sectionsAreParts();
    void contractsAppearInTheFlow();
    void placesAreRankedAndMarkOnesOwn();
    void aTypedGridFactorStaysAtHome();
    void historyKnowsPublishedRuns();
    void lifetimeShowsWhenDeploymentOvertakes();
    void drawsAddUpToWhatReachesTheTarget();
    void anAdjustedBaselineSaysSo();
    void theSecondAxisCountsTheSameHeights();
    void oneSteepScenarioDoesNotStretchTheAxis();
    void heldRangesOnlyGrow();
    void requestsSurviveJson();
    void nonsenseBecomesTheNearestSense();

private:
    static TopicChart made(const ChartRequest& request, const Session& session, ChartRanges held = {});
    static ChartRequest about(Topic topic, Quantity quantity = Quantity::TotalKg);
    static void open(Session& session, const model::Scenario& scenario);
};

namespace {

const NumberStyle english{QLocale("en"), UnitSystem::Metric};

const NamedPoint* here(const ChartSpec& spec) {
    const auto found = std::ranges::find(spec.points, PointKind::Here, &NamedPoint::kind);
    return found == spec.points.end() ? nullptr : &*found;
}

} // namespace

TopicChart TestTopics::made(const ChartRequest& request, const Session& session, ChartRanges held) {
    const Runner runner(const_cast<Session&>(session));
    return topicChart(request, {runner.shown(), support::shipped(), english, held});
}

ChartRequest TestTopics::about(Topic topic, Quantity quantity) {
    ChartRequest request;
    request.topic = topic;
    request.quantity = quantity;
    return request;
}

void TestTopics::open(Session& session, const model::Scenario& scenario) {
    session.open(model::workspaceOf(scenario), {});
}

void TestTopics::everyTopicHasAnAnswer_data() {
    QTest::addColumn<int>("topic");
    QTest::addColumn<QString>("language");
    for (std::size_t i = 0; i < topicCount; ++i) {
        for (const char* language : {"en", "zh_CN"}) {
            QTest::addRow("%s %s", topicId(static_cast<Topic>(i)).data(), language) << static_cast<int>(i) << QString(language);
        }
    }
}

void TestTopics::everyTopicHasAnAnswer() {
    QFETCH(int, topic);
    QFETCH(QString, language);
    installLanguage(language);
    Session session(support::shipped());
    session.open(firstLook(support::shipped()), {});
    const Runner runner(session);
    const NumberStyle style{numberLocale(language), UnitSystem::Metric};
    const ChartRequest request = about(static_cast<Topic>(topic));
    const ChartSpec spec = topicChart(request, {runner.shown(), support::shipped(), style}).spec;
    const QString dump = spec.dump();
    QVERIFY2(!dump.contains("empty: "), qPrintable(dump));
    QVERIFY(!spec.title.isEmpty() && !spec.emptyMessage.contains("%1"));
    QVERIFY2(!dump.contains("%1") && !dump.contains("nan"), qPrintable(dump));
    QVERIFY(spec.caption.join('\n').contains("2026.1"));
    if (spec.kind != ChartKind::Flow) {
        QVERIFY(!spec.x.title.isEmpty() && spec.x.high > spec.x.low);
    }
    for (const NamedPoint& point : spec.points) {
        QVERIFY(point.x >= spec.x.low && point.x <= spec.x.high && point.y >= spec.y.low && point.y <= spec.y.high);
    }
    if (const QString folder = qEnvironmentVariable("SCALEWATT_PICTURES"); !folder.isEmpty()) {
        const QByteArray png = renderChart(spec, "png", {});
        QVERIFY(QImage::fromData(png).save(QDir(folder).filePath(QString("topic_%1_%2.png").arg(topicId(request.topic).data(), language))));
    }
    installLanguage("en");
}

void TestTopics::everyQuantityHasAnAxis() {
    Session session(support::shipped());
    session.open(firstLook(support::shipped()), {});
    for (std::size_t i = 0; i < topicCount; ++i) {
        const auto topic = static_cast<Topic>(i);
        for (const Quantity quantity : optionsOf(topic).quantities) {
            for (const bool logarithmic : {true, false}) {
                ChartRequest request = about(topic, quantity);
                request.logarithmic = logarithmic;
                const ChartSpec spec = made(request, session).spec;
                const QString dump = spec.dump();
                QVERIFY2(!dump.contains("empty: "), qPrintable(dump));
                QCOMPARE(spec.y.logarithmic, optionsOf(topic).scale && logarithmic);
                QVERIFY2(spec.kind != ChartKind::Lines || spec.y.title.contains('('), qPrintable(spec.y.title));
            }
        }
    }
}

void TestTopics::curvesOverSizePassThroughTheRun() {
    Session session(support::shipped());
    const Runner runner(session);
    for (const Quantity across : optionsOf(Topic::Size).across) {
        ChartRequest request = about(Topic::Size, Quantity::TotalEnergyKwh);
        request.across = across;
        const ChartSpec spec = made(request, session).spec;
        QVERIFY(spec.x.logarithmic && spec.series.size() == 1);
        const NamedPoint* point = here(spec);
        QVERIFY(point != nullptr);
        const auto& line = spec.series.front();
        const auto next = std::ranges::upper_bound(line.x, point->x) - line.x.begin();
        const auto after = static_cast<std::size_t>(next);
        QVERIFY(after > 0 && after < line.x.size());
        QVERIFY(line.y[after - 1] <= point->y && point->y <= line.y[after]);
    }
}

void TestTopics::aGivenSizeCannotBeAnAxis() {
    Session session(support::shipped());
    open(session, support::scenario({{Id::ModelParameters, 7e9}, {Id::AccuracyAllocation, "given_parameters"}, {Id::AccuracyTarget, 0.5}}));
    ChartRequest request = about(Topic::Size);
    request.across = Quantity::Parameters;
    QVERIFY(made(request, session).spec.series.empty());
    QVERIFY(made(request, session).spec.emptyMessage.contains("Parameters"));
    request.across = Quantity::Tokens;
    QCOMPARE(made(request, session).spec.series.size(), std::size_t{1});
}

void TestTopics::anotherBenchmarkIsComputed() {
    Session session(support::shipped());
    ChartRequest request = about(Topic::Accuracy);
    request.benchmark = "hellaswag";
    const ChartSpec spec = made(request, session).spec;
    QVERIFY(spec.x.title.contains("HellaSwag"));
    QVERIFY(!spec.target);
    QVERIFY(spec.series.size() == 1 && spec.series[0].low.empty());
    QVERIFY(here(spec) != nullptr);
    const model::Curve own = model::simulateCurve({}, support::shipped(), {"hellaswag", 0.30, 0.88, 64});
    QCOMPARE_REL(spec.series[0].y[40] * 1'000.0, own.points[40].values[Quantity::TotalKg], 1e-9);
}

void TestTopics::stepsAgreeWithTheResult() {
    Session session(support::shipped());
    const Runner runner(session);
    const TopicChart chart = made(about(Topic::NextPoint), session);
    const NamedPoint* point = here(chart.spec);
    QVERIFY(point != nullptr);
    QCOMPARE_REL(point->y * (chart.spec.y.title.contains("(t)") ? 1'000.0 : 1.0),
                 runner.current().result.point[Quantity::NextPointKg], 1e-9);
    QVERIFY(chart.spec.title.contains("70"));
}

void TestTopics::partsAddUp() {
    Session session(support::shipped());
    session.open(firstLook(support::shipped()), {});
    const ChartSpec spec = made(about(Topic::Shares), session).spec;
    QCOMPARE(spec.bars.size(), std::size_t{8});
    double own = 0.0;
    for (const Bar& bar : spec.bars) {
        own += bar.role == LineRole::Scenario1 ? bar.value : 0.0;
        QVERIFY(bar.value >= 0.0 && bar.value <= spec.x.high && bar.text.contains('%'));
    }
    QCOMPARE_REL(own, 1.0, 1e-9);
    QVERIFY(spec.title.startsWith("Devices"));
    QCOMPARE(made(about(Topic::Shares, Quantity::TotalEnergyKwh), session).spec.bars.size(), std::size_t{6});
}

/// Sections that are on are parts beside those of training, and everything still adds up to the total.
void TestTopics::sectionsAreParts() {
    Session session(support::shipped());
    const auto sum = [](const ChartSpec& spec) {
        double all = 0.0;
        for (const Bar& bar : spec.bars) {
            all += bar.value;
        }
        return all;
    };
    for (const Quantity quantity : {Quantity::TotalKg, Quantity::TotalEnergyKwh}) {
        open(session, {});
        const ChartSpec bare = made(about(Topic::Shares, quantity), session).spec;
        open(session, support::wholeLife({}));
        const ChartSpec whole = made(about(Topic::Shares, quantity), session).spec;
        QCOMPARE(whole.bars.size(), bare.bars.size() + sectionParts.size());
        QCOMPARE_REL(sum(whole), 1.0, 1e-9);
    }
    const ChartSpec flow = made(about(Topic::Flow), session).spec;
    QCOMPARE_REL(flow.nodes.front().value, 1.0, 1e-12);
    double intoTotal = 0.0;
    for (const FlowLink& link : flow.links) {
        intoTotal += flow.nodes[static_cast<std::size_t>(link.to)].column == 4 ? link.value : 0.0;
    }
    QCOMPARE_REL(intoTotal, 1.0, 1e-9);
}

void TestTopics::contractsAppearInTheFlow() {
    Session session(support::shipped());
    const auto columns = [](const ChartSpec& spec) {
        std::array<double, 5> sums{};
        for (const FlowNode& node : spec.nodes) {
            sums.at(static_cast<std::size_t>(node.column)) += node.value;
        }
        return sums;
    };
    const ChartSpec plain = made(about(Topic::Flow), session).spec;
    QVERIFY(std::ranges::none_of(plain.nodes, [](const FlowNode& node) { return node.name.contains("contracts"); }));
    QCOMPARE_REL(columns(plain)[1], 1.0, 1e-9);
    QCOMPARE_REL(columns(plain)[3], 1.0, 1e-9);
    session.edit({{Id::SiteContractedCarbonFree, 0.25}});
    const ChartSpec contracted = made(about(Topic::Flow), session).spec;
    QCOMPARE(contracted.nodes.size(), plain.nodes.size() + 1);
    QCOMPARE_REL(columns(contracted)[2], columns(plain)[2], 1e-9);
    for (std::size_t i = 0; i < contracted.nodes.size(); ++i) { // what comes in goes out
        double in = 0.0;
        double out = 0.0;
        for (const FlowLink& link : contracted.links) {
            in += link.to == static_cast<int>(i) ? link.value : 0.0;
            out += link.from == static_cast<int>(i) ? link.value : 0.0;
        }
        const FlowNode& node = contracted.nodes[i];
        QVERIFY(node.column == 0 || std::abs(in - node.value) < 1e-9);
        QVERIFY(node.column == 4 || std::abs(out - node.value) < 1e-9);
    }
}

void TestTopics::placesAreRankedAndMarkOnesOwn() {
    Session session(support::shipped());
    open(session, support::scenario({{Id::SiteRegion, "POL"}}));
    for (std::size_t filter = 0; filter < placeFilterCount; ++filter) {
        ChartRequest request = about(Topic::Places);
        request.places = static_cast<PlaceFilter>(filter);
        const ChartSpec spec = made(request, session).spec;
        QCOMPARE(std::ranges::count(spec.bars, false, &Bar::faded), 1);
        QVERIFY(spec.bars.size() >= 20 && spec.bars.size() <= 21);
        QVERIFY(std::ranges::is_sorted(spec.bars, {}, &Bar::value));
        const auto own = std::ranges::find(spec.bars, false, &Bar::faded);
        QCOMPARE(own->key, QString("POL"));
        QVERIFY(own->name.contains("Poland"));
    }
    const ChartSpec spec = made(about(Topic::Places), session).spec;
    const model::Region* best = support::shipped().region(spec.bars.front().key.toStdString());
    QVERIFY(best != nullptr);
    const model::Result there = model::simulate(support::scenario({{Id::SiteRegion, best->id}}), support::shipped());
    const double perKg = spec.x.title.contains("(t)") ? 1'000.0 : 1.0;
    QCOMPARE_REL(spec.bars.front().value * perKg, there.point[Quantity::TotalKg], 1e-9);
}

void TestTopics::aTypedGridFactorStaysAtHome() {
    Session session(support::shipped());
    open(session, support::scenario({{Id::SiteRegion, "POL"}, {Id::SiteCarbonIntensity, 1.0}}));
    const Runner runner(session);
    const ChartSpec spec = topicChart(about(Topic::Places), {runner.shown(), support::shipped(), english}).spec;
    const auto own = std::ranges::find(spec.bars, QString("POL"), &Bar::key);
    QVERIFY(own != spec.bars.end());
    const double perKg = spec.x.title.contains("(t)") ? 1'000.0 : 1.0;
    QCOMPARE_REL(own->value * perKg, runner.current().result.point[Quantity::TotalKg], 1e-9);
    const double elsewhere = spec.bars.back().value;
    QVERIFY(own->value < elsewhere); // there the grid's own factor counts
}

void TestTopics::historyKnowsPublishedRuns() {
    Session session(support::shipped());
    open(session, support::gpt3());
    const ChartSpec spec = made(about(Topic::History), session).spec;
    QVERIFY(spec.x.year);
    QVERIFY(std::ranges::count(spec.points, PointKind::Published, &NamedPoint::kind) > 40);
    const NamedPoint* own = here(spec);
    QVERIFY(own != nullptr && own->x == 2'020.0);
    for (const NamedPoint& point : spec.points) {
        if (point.kind == PointKind::Published) {
            const model::PublishedRun* run = publishedOfKey(point.key, support::shipped());
            QVERIFY(run != nullptr && run->text("reliability") != "F");
            QCOMPARE(std::round(point.x), *run->number("year"));
        }
    }
    QVERIFY(publishedOfKey("published:nobody", support::shipped()) == nullptr);
    QVERIFY(publishedOfKey("FRA", support::shipped()) == nullptr);
}

void TestTopics::lifetimeShowsWhenDeploymentOvertakes() {
    Session session(support::shipped());
    open(session, support::scenario({{Id::ModelParameters, 8e9}, {Id::DataTokens, 2e12}}));
    ChartRequest request = about(Topic::Lifetime);
    request.logarithmic = false;
    const ChartSpec without = made(request, session).spec;
    QVERIFY2(without.title.startsWith("If it answered 1 million requests a day"), qPrintable(without.title));
    QVERIFY(!without.series.empty());
    open(session, support::scenario({{Id::AccuracyTarget, 0.99}}));
    QVERIFY(!made(request, session).spec.emptyMessage.isEmpty());

    open(session, support::scenario({{Id::ModelParameters, 8e9},
                                     {Id::DataTokens, 2e12},
                                     {Id::DeploymentOn, std::string(model::switchedOn)},
                                     {Id::DeploymentRequests, 3e7},
                                     {Id::DeploymentMonths, 36.0}}));
    const Runner runner(session);
    const model::Result& result = runner.current().result;
    const double month = result.point[Quantity::DeploymentBreakEvenMonths];
    QVERIFY(month > 0.0 && month < 36.0);
    const ChartSpec spec = topicChart(request, {runner.shown(), support::shipped(), english}).spec;
    const Series& deployment = spec.series.at(0);
    QCOMPARE(deployment.x.size(), std::size_t{37}); // from nothing to the end of the last month
    QCOMPARE(deployment.y.front(), 0.0);
    QCOMPARE_REL(deployment.y.back() / deployment.y.at(1), result.deploymentKgByMonth.back() / result.deploymentKgByMonth.front(), 1e-9);
    const NamedPoint* crossing = here(spec);
    QVERIFY(crossing != nullptr);
    QCOMPARE(crossing->x, month);
    const auto level = std::ranges::find(spec.series, LineRole::Baseline, &Series::role);
    QVERIFY(level != spec.series.end() && level->name == "Training");
    QCOMPARE(level->y.front(), crossing->y);
    // The claim: 70 % after training is reached at 7/3 of what came before.
    const auto claim = std::ranges::find(spec.series, QString("70 % after training"), &Series::name);
    QVERIFY(claim != spec.series.end());
    QCOMPARE_REL(claim->y.front() / level->y.front(), 7.0 / 3.0, 1e-9);
    QVERIFY2(spec.title.contains("overtakes training after"), qPrintable(spec.title));
}

void TestTopics::drawsAddUpToWhatReachesTheTarget() {
    Session session(support::shipped());
    open(session, support::scenario({{Id::AccuracyTarget, 0.87}}));
    const Runner runner(session);
    const ChartSpec spec = topicChart(about(Topic::Draws), {runner.shown(), support::shipped(), english}).spec;
    QCOMPARE(spec.series.size(), std::size_t{1});
    const Series& line = spec.series[0];
    double sum = 0.0;
    for (std::size_t i = 1; i + 1 < line.x.size(); i += 2) {
        sum += line.y[i];
        QCOMPARE(line.y[i], line.y[i + 1]);
        QVERIFY(line.x[i + 1] > line.x[i]);
    }
    const std::vector<double>& draws = runner.current().range->totalKg;
    const auto reached = std::ranges::count_if(draws, [](double kg) { return std::isfinite(kg); });
    QVERIFY(static_cast<std::size_t>(reached) < draws.size());
    QCOMPARE_REL(sum, static_cast<double>(reached) / static_cast<double>(draws.size()), 1e-9);
    QVERIFY(spec.subtitle.contains("never get there"));
}

void TestTopics::anAdjustedBaselineSaysSo() {
    Session session(support::shipped());
    session.open(firstLook(support::shipped()), {});
    session.edit({{Id::TrainingMfu, 0.2}});
    const ChartSpec spec = made(about(Topic::Accuracy), session).spec;
    const auto adjusted = std::ranges::find(spec.series, LineRole::AdjustedBaseline, &Series::role);
    QVERIFY(adjusted != spec.series.end());
    QCOMPARE(adjusted->name, QString("Baseline with your assumptions"));
    QVERIFY(spec.caption.join('\n').contains("Baseline with your assumptions: "));
}

void TestTopics::theSecondAxisCountsTheSameHeights() {
    Session session(support::shipped());
    ChartRequest request = about(Topic::Accuracy, Quantity::TotalEnergyKwh);
    const auto offered = equivalentsFor(request, support::shipped());
    QVERIFY(!offered.empty() && std::ranges::all_of(offered, [](const auto* one) { return one->isEnergy; }));
    request.equivalent = offered.front()->id;
    const TopicChart chart = made(request, session);
    QVERIFY(chart.spec.second.has_value());
    QCOMPARE_REL(chart.spec.second->high * offered.front()->perUnit, chart.ranges.y.high, 1e-9);
    QCOMPARE_REL(chart.spec.second->low * offered.front()->perUnit, chart.ranges.y.low, 1e-9);
    request.quantity = Quantity::TotalKg; // energy things never stand beside carbon
    QVERIFY(!made(request, session).spec.second.has_value());
    QVERIFY(equivalentsFor(about(Topic::Accuracy, Quantity::Days), support::shipped()).empty());
}

void TestTopics::oneSteepScenarioDoesNotStretchTheAxis() {
    Session session(support::shipped());
    const double before = made(about(Topic::Accuracy), session).ranges.y.high;
    session.add({support::scenario({{Id::AccuracyRecipe, "web_2023"}, {Id::AccuracyTarget, 0.87}})});
    const TopicChart chart = made(about(Topic::Accuracy), session);
    QCOMPARE(chart.spec.series.size(), std::size_t{2});
    QVERIFY2(chart.ranges.y.high <= before, qPrintable(QString::number(chart.ranges.y.high)));
}

void TestTopics::heldRangesOnlyGrow() {
    Session session(support::shipped());
    const TopicChart wide = made(about(Topic::Accuracy), session);
    session.edit({{Id::SiteRegion, "NOR"}, {Id::AccuracyTarget, 0.4}});
    const TopicChart held = made(about(Topic::Accuracy), session, wide.ranges);
    QVERIFY(held.ranges.y.high == wide.ranges.y.high && held.ranges.y.low <= wide.ranges.y.low);
    QVERIFY(made(about(Topic::Accuracy), session).ranges.y.high < wide.ranges.y.high);
}

void TestTopics::requestsSurviveJson() {
    ChartRequest request;
    request.topic = Topic::Size;
    request.quantity = Quantity::TotalWaterL;
    request.across = Quantity::Tokens;
    request.benchmark = "arc_challenge";
    request.logarithmic = false;
    request.equivalent = "tree_year";
    request.places = PlaceFilter::Near;
    const QByteArray file = QJsonDocument(toJson(request)).toJson();
    QCOMPARE(chartRequestFromJson(QJsonDocument::fromJson(file).object()), request);
    QCOMPARE(chartRequestFromJson({}), ChartRequest{});
    QCOMPARE(chartRequestFromJson({{"topic", 7}, {"quantity", "nonsense"}, {"places", QJsonObject{}}}), ChartRequest{});
}

void TestTopics::nonsenseBecomesTheNearestSense() {
    const ChartRequest days = about(Topic::Shares, Quantity::Days);
    QCOMPARE(sensible(days).quantity, Quantity::TotalKg);
    ChartRequest size = about(Topic::Size);
    size.across = Quantity::LossNats;
    QCOMPARE(sensible(size).across, Quantity::Flop);
    Session session(support::shipped());
    QCOMPARE(made(days, session).spec.dump(), made(about(Topic::Shares), session).spec.dump());
}

QTEST_MAIN(TestTopics)
#include "test_topics.moc"
