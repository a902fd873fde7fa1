#include "ui/validation/validation_desk.h"

namespace ui {

ValidationDesk::ValidationDesk(const model::Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_worker(catalog) {
    connect(&m_worker, &ComparisonWorker::compared, this, &ValidationDesk::take);
    connect(&m_worker, &ComparisonWorker::busyChanged, this, &ValidationDesk::busyChanged);
    connect(&m_worker, &ComparisonWorker::progressed, this, &ValidationDesk::progressed);
    connect(&m_worker, &ComparisonWorker::failed, this, [this](const model::Problem& problem) {
        m_problem = problem;
        emit changed();
        begin(); // the file may have come before the published runs
    });
}

void ValidationDesk::begin() {
    if (!m_published && !m_worker.isBusy()) {
        m_worker.comparePublished();
    }
}

void ValidationDesk::open(const QString& path) {
    m_problem.reset();
    emit changed();
    m_worker.compareFile(path);
}

void ValidationDesk::take(const ComparisonPtr& comparison) {
    const bool isOwn = !comparison->file.isEmpty();
    (isOwn ? m_own : m_published) = comparison;
    if (isOwn) {
        m_showsOwn = true;
        m_filter = {m_filter.quantity, {}, {}, false}; // what was left out of other runs says nothing about these
    }
    emit changed();
    begin(); // a file may have been opened before the published runs were there
}

void ValidationDesk::showOwn(bool own) {
    if (m_showsOwn != own) {
        m_showsOwn = own;
        m_filter = {m_filter.quantity, {}, {}, false};
        emit changed();
    }
}

void ValidationDesk::setFilter(const ComparisonFilter& filter) {
    if (m_filter != filter) {
        m_filter = filter;
        emit changed();
    }
}

void ValidationDesk::setGrouping(Grouping grouping) {
    if (m_grouping != grouping) {
        m_grouping = grouping;
        emit changed();
    }
}

} // namespace ui
