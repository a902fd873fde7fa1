// The real window as the benchmarks drive it, without anybody's settings: from a change to the picture on the screen.
#pragma once

#include <QTemporaryDir>
#include <functional>

#include "ui/window/main_window.h"

class QAction;

namespace bench {

class SampleWindow {
public:
    explicit SampleWindow(QSize size);

    ui::MainWindow& window() { return m_window; }
    ui::Session& session() { return m_window.session(); }
    QString folder() const { return m_folder.path(); }

    /// The edited scenario, its baseline and two pinned ones: four curves.
    void showFour();
    /// The same with every section of the life switched on.
    void showLives();
    /// Two charts, a baseline, six scenarios and every panel.
    void showEverything();

    /// Makes the change, then lets the event loop run until every chart in sight shows it. Milliseconds.
    double shownMs(const std::function<void()>& change);
    /// A step as the slider makes it while held; site.pue, since every quantity but the size moves with it.
    double stepMs(double pue);
    /// A step up to the ranges from all draws on the screen.
    double bandMs(double pue);
    /// A choice from the menus that makes all panels anew.
    double rebuiltMs(const QString& action);

private:
    QList<ui::ChartView*> chartsInSight() const;

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    ui::MainWindow m_window;
};

} // namespace bench
