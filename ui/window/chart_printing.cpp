#include "ui/window/chart_printing.h"

#include <QPrintDialog>
#include <QPrinter>

#include "ui/charts/chart_painter.h"
#include "ui/look/theme.h"

namespace ui {
namespace {

constexpr double unitsPerInch = 720.0; // of the print theme

} // namespace

bool printChart(const ChartSpec& spec, QPrinter& printer) {
    const QSizeF page = printer.pageRect(QPrinter::Inch).size() * unitsPerInch;
    const double scale = printer.resolution() / unitsPerInch;
    return paintOn(printer, spec, Theme::print(), page.toSize(), scale, {.caption = true}).has_value();
}

void printAsked(const ChartSpec& spec, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted) {
        printChart(spec, printer);
    }
}

} // namespace ui
