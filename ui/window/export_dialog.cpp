#include "ui/window/export_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/window/chart_preview.h"

namespace ui {
namespace {

constexpr QSizeF oneColumn{oneColumnMm, 70.0};
constexpr QSizeF twoColumns{twoColumnsMm, 120.0};
constexpr QSizeF slide{254.0, 142.9}; // 16 to 9
constexpr double leastMm = 40.0;
constexpr double mostMm = 1'000.0;
constexpr int leastDpi = 72;
constexpr int mostDpi = 1'200;
constexpr double mmPerInch = 25.4;

bool isPicture(const QString& format) {
    return format == "png" || format == "svg" || format == "pdf";
}

} // namespace

ExportDialog::ExportDialog(ChartSpec spec, QWidget* parent)
    : QDialog(parent), m_format(new QComboBox), m_preset(new QComboBox),
      m_width(addLength("export.width", twoColumns.width())),
      m_height(addLength("export.height", twoColumns.height())), m_dpi(new QSpinBox),
      m_caption(new QCheckBox(tr("Scenario, method and sources below"))),
      m_transparent(new QCheckBox(tr("Transparent ground"))), m_size(new QLabel), m_preview(new ChartPreview(std::move(spec))) {
    setObjectName("export_dialog");
    setWindowTitle(tr("Export the chart"));
    setSizeGripEnabled(true);
    auto* row = new QHBoxLayout(this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(*form);
    addButtons(*form);
    row->addLayout(form);
    m_preview->setObjectName("export.preview");
    m_preview->setAccessibleName(tr("Preview"));
    row->addWidget(m_preview, 1);
    refresh();
    resize(sizeHint());
}

QDoubleSpinBox* ExportDialog::addLength(const QString& name, double mm) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(leastMm, mostMm);
    box->setDecimals(1);
    box->setSuffix(tr(" mm"));
    box->setValue(mm);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
        m_preset->setCurrentIndex(m_preset->count() - 1);
        refresh();
    });
    return box;
}

void ExportDialog::addFields(QFormLayout& form) {
    m_format->setObjectName("export.format");
    m_format->addItem(tr("PDF, for papers"), "pdf");
    m_format->addItem(tr("SVG, for drawing programs"), "svg");
    m_format->addItem(tr("PNG, for slides"), "png");
    m_format->addItem(tr("CSV, the numbers as a table"), "csv");
    m_format->addItem(tr("JSON, the numbers for programs"), "json");
    m_preset->setObjectName("export.preset");
    m_preset->addItem(tr("Two journal columns"), twoColumns);
    m_preset->addItem(tr("One journal column"), oneColumn);
    m_preset->addItem(tr("Slide, 16 to 9"), slide);
    m_preset->addItem(tr("As below"), QSizeF());
    m_dpi->setObjectName("export.dpi");
    m_dpi->setRange(leastDpi, mostDpi);
    m_dpi->setValue(ExportOptions{}.dpi);
    m_dpi->setSuffix(tr(" dpi"));
    m_caption->setObjectName("export.caption");
    m_caption->setChecked(true);
    m_transparent->setObjectName("export.transparent");
    m_size->setObjectName("export.size");
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("&Size"), m_preset);
    form.addRow(tr("&Width"), m_width);
    form.addRow(tr("&Height"), m_height);
    form.addRow(tr("&Resolution"), m_dpi);
    form.addRow(QString(), m_size);
    form.addRow(m_caption);
    form.addRow(m_transparent);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::takePreset);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_caption, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

void ExportDialog::addButtons(QFormLayout& form) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setObjectName("export.accept");
    form.addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::takePreset() {
    const QSizeF size = m_preset->currentData().toSizeF();
    if (size.isEmpty()) {
        return;
    }
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    refresh();
}

void ExportDialog::refresh() {
    for (QWidget* field : std::initializer_list<QWidget*>{m_preset, m_width, m_height, m_caption, m_transparent}) {
        field->setEnabled(isPicture(format()));
    }
    m_dpi->setEnabled(format() == "png");
    m_size->setText(sizeText());
    m_preview->setOptions(options());
}

QString ExportDialog::sizeText() const {
    if (format() != "png") {
        return isPicture(format()) ? tr("Sharp at every size") : tr("Numbers alone");
    }
    const auto pixels = [this](double mm) { return static_cast<int>(std::lround(mm / mmPerInch * m_dpi->value())); };
    return tr("%1 × %2 pixels").arg(pixels(m_width->value())).arg(pixels(m_height->value()));
}

QString ExportDialog::format() const {
    return m_format->currentData().toString();
}

ExportOptions ExportDialog::options() const {
    return {.sizeMm = {m_width->value(), m_height->value()},
            .dpi = m_dpi->value(),
            .caption = m_caption->isChecked(),
            .transparent = m_transparent->isChecked()};
}

} // namespace ui
