// A report as one HTML file: nothing is loaded from elsewhere, nothing is executed, charts are SVG in the page.
#pragma once

#include <QByteArray>

#include "ui/report/report.h"

namespace ui {

QByteArray reportHtml(const Report& report);

} // namespace ui
