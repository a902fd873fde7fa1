// A report laid out on sheets of paper: the same pages for the preview and for the PDF.
#pragma once

#include <QPicture>
#include <QTextDocument>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "ui/report/page_objects.h"
#include "ui/report/paper.h"
#include "ui/report/report.h"

namespace ui {

/// The strokes and words of the one painter for every chart of a report, to be repeated on any device. In the window's
/// own thread.
std::vector<QPicture> chartPictures(const Report& report, Paper paper);

class ReportPages {
public:
    ReportPages(const Report& report, Paper paper) : ReportPages(report, paper, chartPictures(report, paper)) {}
    /// In any thread; `charts` as chartPictures has them.
    ReportPages(const Report& report, Paper paper, const std::vector<QPicture>& charts);

    /// To be used from another thread than the one that made it.
    void moveToThread(QThread* thread);

    int count() const { return m_document->pageCount(); }
    Paper paper() const { return m_paper; }
    /// One sheet with its foot; the painter counts in dots from the sheet's corner. Pages count from 0.
    void paint(QPainter& painter, int page) const;

private:
    void write(const Report& report, const std::vector<QPicture>& charts, const std::map<int, std::set<int>>& cuts);
    void drawFoot(QPainter& painter, int page) const;

    Paper m_paper;
    QString m_title;
    QString m_remark;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<PageObjects> m_objects;
};

} // namespace ui
