// How well does it predict? Published runs, or somebody's own, predicted beside what was reported: in words, as a
// chart, by group and run by run.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/look/theme.h"
#include "ui/validation/validation_desk.h"
#include "ui/words/number_format.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace ui {

class ChartView;
class FilePrompt;
class GroupTable;
class ValidationControls;
class ValidationTable;

class ValidationPage : public QWidget {
    Q_OBJECT

public:
    /// A window of its own beside `parent`. Desk and prompt outlive it.
    ValidationPage(ValidationDesk& desk, FilePrompt& prompt, const NumberStyle& style, const Theme& theme,
                   QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildSummary();
    QWidget* buildNews();
    QTableView* buildTable();
    void refresh();
    void refreshChart();
    void refreshSummary();
    void refreshBusy();
    void followSelection();
    void select(const QString& key);
    void copy();
    void exportShown();
    QByteArray fileOf(const QString& path, const struct ExportOptions& options) const;
    std::string chartQuantity() const;

    ValidationDesk& m_desk;
    FilePrompt& m_prompt;
    NumberStyle m_style;
    Theme m_theme;
    ValidationControls* m_controls;
    ValidationTable* m_rows;
    GroupTable* m_groups;
    ChartView* m_chart;
    QTableView* m_table;
    QTableView* m_groupView;
    QComboBox* m_grouping;
    std::vector<QLabel*> m_summary; // a line each for hours, energy, carbon
    QLabel* m_basis;
    QLabel* m_problem;
    QWidget* m_busy;
    QProgressBar* m_progress;
    std::optional<std::size_t> m_selected; // row of the comparison
    const RunComparison* m_of = nullptr;   // what the selection belongs to
};

} // namespace ui
