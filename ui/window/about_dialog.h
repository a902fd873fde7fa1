// What the program is, and where its figures come from.
#pragma once

#include <QDialog>

#include "model/catalog/catalog.h"

namespace ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const model::Catalog& catalog, QWidget* parent);
};

/// Every source named in the catalogue, once, in alphabetical order.
QStringList catalogSources(const model::Catalog& catalog);

} // namespace ui
