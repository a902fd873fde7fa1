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

/// Reads bytes as a workspace, or a scenario as a workspace of one; `path` names the file in problems. These throw
/// model::InputError with one problem that names the file.
model::Workspace readWorkspace(const QByteArray& text, const QString& path, const model::Catalog& catalog);
model::Workspace openWorkspace(const QString& path, const model::Catalog& catalog);
/// The scenario of a file; of several the edited one.
model::Scenario openScenario(const QString& path, const model::Catalog& catalog);

} // namespace ui
