#include "ui/window/first_chart_report.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include "ui/charts/chart_view.h"

namespace ui {
namespace {

/// Resident memory of this process in kB; 0 where the system does not tell.
long residentKb() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLong();
        }
    }
    return 0;
}

void report() {
    std::printf("rss_kb %ld\n", residentKb());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace

void reportFirstChart(const ChartView& view) {
    if (qEnvironmentVariableIsSet("SCALEWATT_BENCH_FIRST_CHART")) {
        QObject::connect(&view, &ChartView::painted, QCoreApplication::instance(), &report,
                         static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
}

} // namespace ui
