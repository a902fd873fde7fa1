// How a chart is written: format, width of a journal column, resolution, caption.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QSpinBox>

#include "ui/charts/chart_export.h"

namespace ui {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

    QString format() const;
    ExportOptions options() const;

private:
    void refresh();

    QComboBox* m_format;
    QComboBox* m_width;
    QSpinBox* m_dpi;
    QCheckBox* m_caption;
};

} // namespace ui
