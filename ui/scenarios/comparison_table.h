// What differs between the scenarios and what comes of it, as a table to read and to copy; in a dialog or a dock.
#pragma once

#include <QTableView>
#include <QWidget>

#include "ui/scenarios/comparison_model.h"
#include "ui/session/panel_context.h"

class QHBoxLayout;
class QMimeData;

namespace ui {

class ComparisonTable : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonTable(PanelContext& context, QWidget* parent = nullptr);

    const ComparisonModel& model() const { return m_model; }
    /// Tab-separated text and HTML at once: a spreadsheet takes the one, a document the other.
    std::unique_ptr<QMimeData> asTable() const;
    QSize sizeHint() const override;

signals:
    /// Somebody wants to see this input where it is edited.
    void inputRequested(model::Id id);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons(QHBoxLayout* line);
    void setUpView();
    void refresh();
    void refreshIfSeen();
    void layOut();
    void open(const QModelIndex& index);
    void copyTable() const;

    PanelContext& m_context;
    ComparisonModel m_model;
    QTableView* m_view;
};

} // namespace ui
