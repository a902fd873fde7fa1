// Makes the pages of a report beside the window's own thread: the newest wish wins, nothing stale comes back.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>

#include "ui/report/report_content.h"
#include "ui/report/report_pages.h"

namespace ui {

/// All that a report is made of, kept for as long as it takes.
struct ReportJob {
    std::shared_ptr<const std::vector<Shown>> shown;
    NumberStyle style;
    int draws = 0;
    ReportTemplate layout;
    ReportDetails details;
    Paper paper = Paper::A4;
};

class ReportMaker : public QObject {
    Q_OBJECT

public:
    /// `catalog` outlives the maker.
    explicit ReportMaker(const model::Catalog& catalog, QObject* parent = nullptr);
    ~ReportMaker() override;

    void request(ReportJob job);

signals:
    void made(std::shared_ptr<const ui::ReportPages> pages);

private:
    void start();
    void paintCharts(const std::shared_ptr<const Report>& report, Paper paper);
    void finish(std::shared_ptr<const ReportPages> pages);
    bool isStale() const { return m_wanted.has_value(); }

    const model::Catalog& m_catalog;
    std::optional<ReportJob> m_wanted; // newer than what is under way
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace ui
