#include "tests/bench/sample_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <algorithm>
#include <stdexcept>

#include "tests/bench/samples.h"
#include "ui/charts/chart_area.h"

namespace bench {
namespace {

using model::Id;

model::Scenario inPlace(model::Scenario scenario, const std::string& region) {
    scenario.set(Id::SiteRegion, region);
    scenario.name = region;
    return scenario;
}

} // namespace

SampleWindow::SampleWindow(QSize size)
    : m_catalog(ui::loadCatalog(m_folder.path())),
      m_window(m_catalog, ui::Preferences(), std::make_unique<ui::DialogPrompt>()) {
    m_window.resize(size);
    m_window.show();
    QApplication::processEvents();
}

void SampleWindow::showFour() {
    session().setBaseline(inPlace(session().scenario(), "FRA"));
    session().add({inPlace(session().scenario(), "USA"), inPlace(session().scenario(), "CHN")});
    QApplication::processEvents();
}

void SampleWindow::showLives() {
    ui::Changes all;
    for (const model::Parameter& row : model::parameters()) {
        if (model::switchOf(row.group) == &row)
            all.push_back({row.id, std::string(model::switchedOn)});
    }
    session().edit(all);
    showFour();
}

void SampleWindow::showEverything() {
    session().setBaseline(inPlace(session().scenario(), "FRA"));
    std::vector<model::Scenario> others;
    for (const char* region : {"USA", "CHN", "DEU", "NOR", "IND"})
        others.push_back(inPlace(session().scenario(), region));
    session().add(std::move(others));
    m_window.findChild<ui::ChartArea*>("charts")->setCount(2);
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
        dock->show();
    QApplication::processEvents();
}

QList<ui::ChartView*> SampleWindow::chartsInSight() const {
    QList<ui::ChartView*> charts = m_window.findChildren<ui::ChartView*>();
    charts.removeIf([](const ui::ChartView* chart) { return !chart->isVisible(); });
    return charts;
}

double SampleWindow::shownMs(const std::function<void()>& change) {
    QList<ui::ChartView*> waiting = chartsInSight();
    const QObject scope;
    for (ui::ChartView* chart : chartsInSight())
        QObject::connect(chart, &ui::ChartView::painted, &scope, [&waiting, chart] { waiting.removeOne(chart); });
    QElapsedTimer clock;
    clock.start();
    change();
    while (!waiting.isEmpty())
        QApplication::processEvents();
    QApplication::processEvents(); // what the replots asked the window to show
    return elapsedMs(clock);
}

double SampleWindow::stepMs(double pue) {
    return shownMs([&] { session().editInGesture({{Id::SitePue, pue}}); });
}

double SampleWindow::bandMs(double pue) {
    QEventLoop loop;
    const QObject scope;
    QObject::connect(&m_window.runner(), &ui::Runner::refined, &scope, [&] {
        QObject::connect(m_window.chart()->view(), &ui::ChartView::painted, &loop, &QEventLoop::quit);
    });
    QElapsedTimer clock;
    clock.start();
    session().editInGesture({{Id::SitePue, pue}});
    loop.exec();
    QApplication::processEvents();
    if (!std::ranges::all_of(m_window.runner().shown(), &ui::Shown::finelyDrawn))
        throw std::runtime_error("a band is not the final one");
    return elapsedMs(clock);
}

double SampleWindow::rebuiltMs(const QString& name) {
    auto* action = m_window.findChild<QAction*>(name);
    QEventLoop loop;
    QList<ui::ChartView*> waiting;
    // Queued behind the window's own answer, so that the charts found are the new ones, not painted yet.
    QObject::connect(
        action->actionGroup(), &QActionGroup::triggered, &loop,
        [&] {
            waiting = chartsInSight();
            for (ui::ChartView* chart : chartsInSight())
                QObject::connect(chart, &ui::ChartView::painted, &loop, [&, chart] {
                    waiting.removeOne(chart);
                    if (waiting.isEmpty())
                        loop.quit();
                });
        },
        Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    action->trigger();
    loop.exec();
    QApplication::processEvents();
    return elapsedMs(clock);
}

} // namespace bench
