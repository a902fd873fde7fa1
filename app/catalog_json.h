// Lists of the catalogue as JSON, keys as in the catalogue files.
#pragma once

#include <QByteArray>
#include <QString>

#include "model/catalog/catalog.h"

namespace app {

/// {"format": "scalewatt-catalog", "version": 1, "kind", "data_version", "records": [...]}; absent is left out, never
/// null.
QByteArray catalogJson(const QString& kind, const model::Catalog& catalog);

} // namespace app
