#include "ui/validation/validation_desk.h"

#include <algorithm>

#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace ui {

ValidationDesk::ValidationDesk(Session& session, const Runner& runner, QObject* parent)
    : QObject(parent), m_session(session), m_runner(runner), m_worker(session.catalog()) {
    connect(&m_worker, &ComparisonWorker::compared, this, &ValidationDesk::take);
    connect(&m_worker, &ComparisonWorker::busyChanged, this, &ValidationDesk::busyChanged);
    connect(&m_worker, &ComparisonWorker::progressed, this, &ValidationDesk::progressed);
    connect(&m_worker, &ComparisonWorker::measured, this,
            [this](const std::vector<model::MeasuredRun>& runs, const QString& file) {
                m_session.measurements().set(runs, file);
                begin();
            });
    connect(&m_worker, &ComparisonWorker::failed, this, [this](const model::Problem& problem) {
        m_problem = problem;
        emit changed();
        begin(); // the file may have come before the published runs
    });
    connect(&session.measurements(), &Measurements::changed, this, &ValidationDesk::takeMeasured);
    for (const auto news : {&Runner::computed, &Runner::refined}) {
        connect(&runner, news, this, [this] {
            if (m_source == RunSource::Measured) { // else made when somebody looks
                put(RunSource::Measured, measured());
                emit changed();
            }
        });
    }
    put(RunSource::Measured, measured());
}

const model::Catalog& ValidationDesk::catalog() const {
    return m_session.catalog();
}

void ValidationDesk::begin() {
    if (!of(RunSource::Serving) && !catalog().inferenceRuns.empty()) {
        put(RunSource::Serving, compareServing(catalog()));
    }
    if (!of(RunSource::Published) && !m_worker.isBusy()) {
        m_worker.comparePublished();
    }
}

void ValidationDesk::open(const QString& path) {
    m_problem.reset();
    emit changed();
    m_worker.compareFile(path);
}

void ValidationDesk::put(RunSource source, const RunComparisonPtr& comparison) {
    m_comparisons[static_cast<std::size_t>(source)] = comparison;
}

void ValidationDesk::take(const RunComparisonPtr& comparison) {
    const bool isOwn = !comparison->file.isEmpty();
    put(isOwn ? RunSource::Own : RunSource::Published, comparison);
    if (isOwn) {
        m_source = RunSource::Own;
        resetFilter();
    }
    emit changed();
    begin(); // a file may have been opened before the published runs were there
}

/// Nothing where nothing was measured.
RunComparisonPtr ValidationDesk::measured() const {
    const Measurements& measurements = m_session.measurements();
    return measurements.runs().empty()
               ? nullptr
               : compareMeasured(measurements.runs(), m_runner.current(), catalog(), measurements.file());
}

void ValidationDesk::takeMeasured() {
    put(RunSource::Measured, measured());
    m_source = of(RunSource::Measured) ? RunSource::Measured : RunSource::Published;
    m_filter.quantity = of(RunSource::Measured) ? "energy_kwh" : m_filter.quantity;
    if (shown() != nullptr) {
        resetFilter();
    }
    emit changed();
}

void ValidationDesk::setSource(RunSource source) {
    if (m_source == source || !of(source)) {
        return;
    }
    if (source == RunSource::Measured) {
        put(source, measured()); // the scenario may have changed
    }
    m_source = source;
    resetFilter();
    emit changed();
}

/// What was left out of other runs says nothing about these; a quantity stays where these have it.
void ValidationDesk::resetFilter() {
    const std::vector<std::string> quantities = quantitiesOf(*shown());
    const bool stays = m_filter.quantity.empty() || std::ranges::find(quantities, m_filter.quantity) != quantities.end();
    m_filter = {stays ? m_filter.quantity : quantities.front(), {}, {}, false};
}

void ValidationDesk::setFilter(const RunFilter& filter) {
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
