#include "ui/files/file_prompt.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "ui/report/report_file.h"
#include "ui/window/export_dialog.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilePrompt)
};

QString withEnding(const QString& path, const QString& ending) {
    return path.isEmpty() || path.endsWith("." + ending, Qt::CaseInsensitive) ? path : path + "." + ending;
}

} // namespace

QStringList DialogPrompt::openPaths(QWidget* parent) {
    return QFileDialog::getOpenFileNames(parent, Words::tr("Open scenarios"), {}, Words::tr("Scenarios (*.json)"));
}

QString DialogPrompt::savePath(QWidget* parent, const QString& suggestion) {
    const QString filter = Words::tr("Scenarios (*.json)");
    return withEnding(QFileDialog::getSaveFileName(parent, Words::tr("Save the scenario"), suggestion, filter), "json");
}

QString DialogPrompt::openTablePath(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Words::tr("Open runs"), {},
                                        Words::tr("Tables of runs, CodeCarbon emissions (*.csv)"));
}

std::optional<ExportChoice> DialogPrompt::exportChoice(QWidget* parent, const QString& suggestion,
                                                       const ChartSpec& spec) {
    ExportDialog dialog(spec, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const QString format = dialog.format();
    const QString path = QFileDialog::getSaveFileName(parent, Words::tr("Export the chart"), suggestion + "." + format,
                                                      QStringLiteral("*.") + format);
    if (path.isEmpty()) {
        return {};
    }
    return ExportChoice{withEnding(path, format), dialog.options()};
}

QString DialogPrompt::reportPath(QWidget* parent, const QString& suggestion) {
    const QStringList filters{Words::tr("PDF (*.pdf)"),           Words::tr("Web page (*.html)"),
                              Words::tr("Markdown (*.md)"),       Words::tr("Spreadsheet (*.xlsx)"),
                              Words::tr("Table (*.csv)"),         Words::tr("LaTeX statement (*.tex)"),
                              Words::tr("BibTeX entries (*.bib)"), Words::tr("Model card (*.yaml)"),
                              Words::tr("Text statement (*.txt)")};
    QString filter = filters.constFirst();
    const QString path =
        QFileDialog::getSaveFileName(parent, Words::tr("Write the report"), suggestion, filters.join(QStringLiteral(";;")), &filter);
    const QString ending = reportFormats().value(filters.indexOf(filter), QStringLiteral("pdf"));
    const bool isKnown = reportFormats().contains(QFileInfo(path).suffix().toLower());
    return path.isEmpty() || isKnown ? path : withEnding(path, ending);
}

QString DialogPrompt::templatePath(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Words::tr("Open a template"), {}, Words::tr("Templates of reports (*.json)"));
}

QString DialogPrompt::picturePath(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Words::tr("Choose a picture"), {}, Words::tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
}

QString DialogPrompt::folderPath(QWidget* parent) {
    return QFileDialog::getExistingDirectory(parent, Words::tr("Choose a folder"));
}

UnsavedAnswer DialogPrompt::askUnsaved(QWidget* parent, const QString& name) {
    QMessageBox box(QMessageBox::Question, Words::tr("Unsaved changes"),
                    Words::tr("“%1” has changes that are not saved. Save them?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.button(QMessageBox::Discard)->setText(Words::tr("&Discard")); // the platform gives it no key
    const int answer = box.exec();
    return answer == QMessageBox::Save      ? UnsavedAnswer::Save
           : answer == QMessageBox::Discard ? UnsavedAnswer::Discard
                                            : UnsavedAnswer::Cancel;
}

ConflictAnswer DialogPrompt::askConflict(QWidget* parent, const QString& name) {
    QMessageBox box(QMessageBox::Warning, Words::tr("The file has changed"),
                    Words::tr("“%1” has been changed by another program since it was opened.").arg(name),
                    QMessageBox::Cancel, parent);
    const QAbstractButton* replace = box.addButton(Words::tr("Replace it"), QMessageBox::DestructiveRole);
    const QAbstractButton* saveAs = box.addButton(Words::tr("Save under another name…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace  ? ConflictAnswer::Replace
           : box.clickedButton() == saveAs ? ConflictAnswer::SaveAs
                                           : ConflictAnswer::Cancel;
}

void DialogPrompt::tell(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox::warning(parent, title, text);
}

} // namespace ui
