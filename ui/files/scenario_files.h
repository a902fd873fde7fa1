// Files in and out, for window and command line: sizes checked before reading, writing whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include "model/scenario/scenario.h"

namespace model {
class Catalog;
}

namespace ui {

/// The bytes of a file of at most `limit` bytes; "-" reads standard input. Throws model::InputError.
QByteArray readFile(const QString& path, qint64 limit);
/// Writes through a temporary file, so that a failure leaves the old file as it was. Throws model::InputError.
void writeFile(const QString& path, const QByteArray& bytes);

/// Throw model::InputError with one problem that names the file.
model::Scenario openScenario(const QString& path, const model::Catalog& catalog);
void saveScenario(const QString& path, const model::Scenario& scenario);

} // namespace ui
