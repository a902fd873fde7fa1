#include "ui/validation/run_files.h"

#include <QDir>

#include "model/run/validation.h"
#include "ui/files/scenario_files.h"

namespace ui {
namespace {

constexpr qint64 largestTable = 32'000'000; // bytes; a hundred times the published runs

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string shownPath(const QString& path) {
    return QDir::toNativeSeparators(path).toStdString();
}

} // namespace

std::vector<model::PublishedRun> readRuns(const QString& path) {
    return model::parsePublishedRuns(view(readFile(path, largestTable)), shownPath(path));
}

std::optional<RunTable> readRunTable(const QString& path, const model::Progress& progress) {
    const QByteArray bytes = readFile(path, largestTable);
    if (model::isEmissionsCsv(view(bytes))) {
        return model::parseEmissionsCsv(view(bytes), shownPath(path), progress);
    }
    return model::parsePublishedRuns(view(bytes), shownPath(path), progress);
}

bool isTablePath(const QString& path) {
    return path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
}

} // namespace ui
