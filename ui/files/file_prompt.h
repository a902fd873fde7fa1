// Whom the window asks about files: dialogs for people, prepared answers for tests.
#pragma once

#include <QString>
#include <optional>

#include "ui/charts/chart_export.h"

class QWidget;

namespace ui {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ConflictAnswer { Replace, SaveAs, Cancel };

/// Where and how a chart is to be written.
struct ExportChoice {
    QString path; // its ending names the format: png, svg, pdf, csv or json
    ExportOptions options;
};

class FilePrompt {
public:
    virtual ~FilePrompt() = default;

    /// Paths; empty where the person thought better of it.
    virtual QStringList openPaths(QWidget* parent) = 0;
    virtual QString savePath(QWidget* parent, const QString& suggestion) = 0;
    /// A table of somebody's own runs or measurements.
    virtual QString openTablePath(QWidget* parent) = 0;
    /// `spec` is what would be written, to look at beforehand.
    virtual std::optional<ExportChoice> exportChoice(QWidget* parent, const QString& suggestion,
                                                     const ChartSpec& spec) = 0;
    /// A report's file; its ending names the form.
    virtual QString reportPath(QWidget* parent, const QString& suggestion) = 0;
    virtual QString templatePath(QWidget* parent) = 0;
    virtual QString picturePath(QWidget* parent) = 0;
    /// A folder for several files.
    virtual QString folderPath(QWidget* parent) = 0;
    virtual UnsavedAnswer askUnsaved(QWidget* parent, const QString& name) = 0;
    /// The file that is to be saved was changed by another program since it was read.
    virtual ConflictAnswer askConflict(QWidget* parent, const QString& name) = 0;
    /// One clear message; the window keeps what it had.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// Asks with the platform's dialogs.
class DialogPrompt : public FilePrompt {
public:
    QStringList openPaths(QWidget* parent) override;
    QString savePath(QWidget* parent, const QString& suggestion) override;
    QString openTablePath(QWidget* parent) override;
    std::optional<ExportChoice> exportChoice(QWidget* parent, const QString& suggestion,
                                             const ChartSpec& spec) override;
    QString reportPath(QWidget* parent, const QString& suggestion) override;
    QString templatePath(QWidget* parent) override;
    QString picturePath(QWidget* parent) override;
    QString folderPath(QWidget* parent) override;
    UnsavedAnswer askUnsaved(QWidget* parent, const QString& name) override;
    ConflictAnswer askConflict(QWidget* parent, const QString& name) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};

} // namespace ui
