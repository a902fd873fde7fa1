#include "ui/report/report_maker.h"

#include <QThread>

namespace ui {

ReportMaker::ReportMaker(const model::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog) {
    m_pool.setMaxThreadCount(1);
}

ReportMaker::~ReportMaker() {
    m_pool.waitForDone();
}

void ReportMaker::request(ReportJob job) {
    m_wanted = std::move(job);
    if (!m_isBusy) {
        start();
    }
}

/// What it says, beside the window.
void ReportMaker::start() {
    m_isBusy = true;
    m_pool.start([this, job = *std::exchange(m_wanted, std::nullopt)] {
        auto report = std::make_shared<const Report>(
            makeReport({*job.shown, m_catalog, job.style, job.draws}, job.layout, job.details));
        QMetaObject::invokeMethod(
            this, [this, report, paper = job.paper] { paintCharts(report, paper); }, Qt::QueuedConnection);
    });
}

/// The painter of charts belongs to the window's own thread; the pages do not.
void ReportMaker::paintCharts(const std::shared_ptr<const Report>& report, Paper paper) {
    if (isStale()) {
        return start();
    }
    m_pool.start([this, report, paper, charts = chartPictures(*report, paper), home = thread()] {
        auto pages = std::make_shared<ReportPages>(*report, paper, charts);
        pages->moveToThread(home);
        QMetaObject::invokeMethod(
            this, [this, pages] { finish(pages); }, Qt::QueuedConnection);
    });
}

void ReportMaker::finish(std::shared_ptr<const ReportPages> pages) {
    if (isStale()) {
        return start();
    }
    m_isBusy = false;
    emit made(std::move(pages));
}

} // namespace ui
