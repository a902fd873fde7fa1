// What the validation page has on its desk: the published runs, somebody's own, and how one looks at them. Outlives the page, which
// is made anew in another language.
#pragma once

#include <QObject>
#include <optional>

#include "ui/validation/comparison.h"
#include "ui/validation/comparison_worker.h"

namespace ui {

class ValidationDesk : public QObject {
    Q_OBJECT

public:
    explicit ValidationDesk(const model::Catalog& catalog, QObject* parent = nullptr);

    const model::Catalog& catalog() const { return m_catalog; }

    /// Predicts the published runs, where that has not been done.
    void begin();
    /// Reads somebody's own runs, to be shown once they are predicted.
    void open(const QString& path);
    void cancel() { m_worker.cancel(); }
    bool isBusy() const { return m_worker.isBusy(); }

    /// What is looked at, or nullptr while nothing is there yet.
    const Comparison* shown() const { return shownPointer().get(); }
    ComparisonPtr shownPointer() const { return m_showsOwn ? m_own : m_published; }
    const Comparison* published() const { return m_published.get(); }
    const Comparison* own() const { return m_own.get(); }
    bool showsOwn() const { return m_showsOwn; }
    void showOwn(bool own);

    const ComparisonFilter& filter() const { return m_filter; }
    void setFilter(const ComparisonFilter& filter);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// What was wrong with the last file.
    const std::optional<model::Problem>& problem() const { return m_problem; }

signals:
    void changed();
    void busyChanged();
    void progressed(double share);

private:
    void take(const ComparisonPtr& comparison);

    const model::Catalog& m_catalog;
    ComparisonWorker m_worker;
    ComparisonPtr m_published;
    ComparisonPtr m_own;
    bool m_showsOwn = false;
    ComparisonFilter m_filter{std::string(comparedQuantities.front()), {}, {}, false};
    Grouping m_grouping = Grouping::Generation;
    std::optional<model::Problem> m_problem;
};

} // namespace ui
