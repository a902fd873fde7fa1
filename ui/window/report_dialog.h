// Makes a report: template and sections, title, author, logo and notes, paper, with a preview of the pages.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include "ui/files/file_prompt.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_maker.h"
#include "ui/session/panel_context.h"

class QFormLayout;

namespace ui {

class ReportPreview;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `draws` are those behind the ranges. Asks `prompt` for files.
    ReportDialog(PanelContext& context, FilePrompt& prompt, int draws, QWidget* parent = nullptr);

    /// What would be written now.
    Report report() const;

signals:
    void written(const QString& path);

private:
    QWidget* makeFields();
    QWidget* makeLogoRow();
    void fillTemplates();
    void chooseTemplate();
    void openLayout(const QString& idOrPath);
    void fillSections();
    void takeSections();
    void chooseLogo();
    void showLogo(const QString& path);
    void refreshSoon();
    void refresh();
    void showPages(std::shared_ptr<const ReportPages> pages);
    void write();
    ReportDetails details() const;
    ReportInputs inputs() const;
    void tell(const model::InputError& error);

    PanelContext& m_context;
    FilePrompt& m_prompt;
    int m_draws;
    std::shared_ptr<const std::vector<Shown>> m_shown;
    ReportMaker m_maker;
    ReportChoices m_choices;
    ReportTemplate m_layout;
    QImage m_logo;
    QComboBox* m_template;
    QListWidget* m_sections;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QPushButton* m_logoButton;
    QPushButton* m_noLogo;
    QPlainTextEdit* m_notes;
    QComboBox* m_paper;
    QLabel* m_pages;
    ReportPreview* m_preview;
    QTimer m_timer;
};

} // namespace ui
