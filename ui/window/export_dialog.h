// How a chart is written: format, size in millimetres, resolution, caption and ground, with a preview by the real
// painter.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

#include "ui/charts/chart_export.h"

class QFormLayout;

namespace ui {

class ChartPreview;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(ChartSpec spec, QWidget* parent = nullptr);

    QString format() const;
    ExportOptions options() const;

private:
    void addFields(QFormLayout& form);
    void addButtons(QFormLayout& form);
    QDoubleSpinBox* addLength(const QString& name, double mm);
    void takePreset();
    void refresh();
    QString sizeText() const;

    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QCheckBox* m_caption;
    QCheckBox* m_transparent;
    QLabel* m_size;
    ChartPreview* m_preview;
};

} // namespace ui
