#include "tests/bench/first_paint.h"

#include <QProcess>
#include <QTemporaryDir>
#include <stdexcept>

#include "tests/bench/samples.h"

namespace bench {
namespace {

constexpr int patienceMs = 30'000;

[[noreturn]] void fail(QProcess& process, const QString& what) {
    process.kill();
    process.waitForFinished();
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    throw std::runtime_error((process.program() + ": " + what + "\n" + errors).toStdString());
}

QProcessEnvironment environment(const QString& home) {
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert("XDG_CONFIG_HOME", home);
    result.insert("XDG_DATA_HOME", home);
    result.insert("LC_ALL", "C.UTF-8");
    result.insert("QT_QPA_PLATFORM", "offscreen");
    result.insert("SCALEWATT_BENCH_FIRST_CHART", "1");
    return result;
}

} // namespace

FirstPaint runToFirstPaint(const QString& program, const QStringList& arguments) {
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environment(home.path()));
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patienceMs))
            fail(process, "has not reported its first paint");
    FirstPaint result;
    result.milliseconds = elapsedMs(clock);
    const QByteArray line = process.readLine().trimmed();
    if (!line.startsWith("rss_kb "))
        fail(process, "reported \"" + QString::fromUtf8(line) + "\"");
    result.residentKb = line.mid(7).toDouble();
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        fail(process, "did not end well");
    return result;
}

double runToExit(const QString& program, const QStringList& arguments) {
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environment(home.path()));
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(process, "did not end well");
    return elapsedMs(clock);
}

} // namespace bench
