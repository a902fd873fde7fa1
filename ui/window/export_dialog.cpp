#include "ui/window/export_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace ui {
namespace {

constexpr double oneColumnHeightMm = 70.0;
constexpr double twoColumnsHeightMm = 120.0;
constexpr int leastDpi = 72;
constexpr int mostDpi = 1'200;

bool isPicture(const QString& format) {
    return format == "png" || format == "svg" || format == "pdf";
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent), m_format(new QComboBox), m_width(new QComboBox), m_dpi(new QSpinBox),
      m_caption(new QCheckBox(tr("Scenario, method and sources below the chart"))) {
    setObjectName("export_dialog");
    setWindowTitle(tr("Export the chart"));
    m_format->addItem(tr("PDF, for papers"), "pdf");
    m_format->addItem(tr("SVG, for drawing programs"), "svg");
    m_format->addItem(tr("PNG, for slides"), "png");
    m_format->addItem(tr("CSV, the numbers as a table"), "csv");
    m_format->addItem(tr("JSON, the numbers for programs"), "json");
    m_width->addItem(tr("Two journal columns (183 mm)"), twoColumnsMm);
    m_width->addItem(tr("One journal column (89 mm)"), oneColumnMm);
    m_dpi->setRange(leastDpi, mostDpi);
    m_dpi->setValue(ExportOptions{}.dpi);
    m_dpi->setSuffix(tr(" dpi"));
    m_caption->setChecked(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(m_caption);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    m_format->setObjectName("export.format");
    m_width->setObjectName("export.width");
    m_dpi->setObjectName("export.dpi");
    m_caption->setObjectName("export.caption");
    refresh();
}

void ExportDialog::refresh() {
    m_width->setEnabled(isPicture(format()));
    m_caption->setEnabled(isPicture(format()));
    m_dpi->setEnabled(format() == "png");
}

QString ExportDialog::format() const {
    return m_format->currentData().toString();
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    const double width = m_width->currentData().toDouble();
    options.sizeMm = {width, width > oneColumnMm ? twoColumnsHeightMm : oneColumnHeightMm};
    options.dpi = m_dpi->value();
    options.caption = m_caption->isChecked();
    return options;
}

} // namespace ui
