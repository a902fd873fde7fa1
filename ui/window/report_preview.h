// The pages of a report one below the other, as they will be printed; only those in sight are painted.
#pragma once

#include <QScrollArea>
#include <memory>

#include "ui/report/report_pages.h"

namespace ui {

class PageColumn;

class ReportPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PageColumn* m_column;
};

/// The inside of the preview.
class PageColumn : public QWidget {
    Q_OBJECT

public:
    void setPages(std::shared_ptr<const ReportPages> pages);
    /// Pages as wide as there is room.
    void fitTo(int width);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect placeOf(int page) const;
    const QPixmap& pictureOf(int page);

    std::shared_ptr<const ReportPages> m_pages;
    std::vector<QPixmap> m_pictures; // null until seen
    QSize m_page;
};

} // namespace ui
