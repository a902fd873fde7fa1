#include "app/console.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "ui/words/wording.h"

namespace app {
namespace {

[[noreturn]] void failOutput() {
    const std::string reason = std::strerror(errno);
    const QString name = QCoreApplication::translate("CommandLine", "standard output");
    throw model::InputError({"file.cannot_write", name.toStdString(), {}, reason, {}});
}

} // namespace

void writeOutput(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        failOutput();
    }
}

void writeError(const QString& line) {
    const QByteArray bytes = QStringLiteral("scalewatt: %1\n").arg(line).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void writeProblems(const std::vector<model::Problem>& problems) {
    for (const model::Problem& problem : problems) {
        writeError(ui::problemText(problem));
    }
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("scalewatt"));
    QCoreApplication::setOrganizationName(QStringLiteral("scalewatt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SCALEWATT_VERSION));
}

} // namespace app
