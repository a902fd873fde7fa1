#include "ui/validation/run_files.h"

#include <QDir>

#include "model/run/validation.h"
#include "ui/files/scenario_files.h"

namespace ui {
namespace {

constexpr qint64 largestTable = 32'000'000; // bytes; a hundred times the published runs

} // namespace

std::vector<model::PublishedRun> readRuns(const QString& path) {
    const QByteArray bytes = readFile(path, largestTable);
    return model::parsePublishedRuns({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                     QDir::toNativeSeparators(path).toStdString());
}

} // namespace ui
