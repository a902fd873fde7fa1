// Files in and out, for window and command line: sizes checked before reading, writing whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include "model/scenario/workspace.h"

namespace model {
class Catalog;
}

namespace ui {

/// The bytes of a file of at most `limit` bytes; "-" reads standard input. Throws model::InputError.
QByteArray readFile(const QString& path, qint64 limit);
/// Writes through a temporary file, so that a failure leaves the old file as it was. Throws model::InputError.
void writeFile(const QString& path, const QByteArray& bytes);

/// Reads bytes as a workspace, or a scenario as a workspace of one, or as the line that holds either; `path` names the
/// file in problems. These throw model::InputError with one problem that names the file. Instead of a path the others take
/// a scenario's line as well.
model::Workspace readWorkspace(const QByteArray& bytes, const QString& path, const model::Catalog& catalog);
model::Workspace openWorkspace(const QString& path, const model::Catalog& catalog);
/// The scenario of a file; of several the edited one.
model::Scenario openScenario(const QString& path, const model::Catalog& catalog);

} // namespace ui
