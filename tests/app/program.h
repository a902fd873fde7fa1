// Runs the built program as a shell would and keeps what it said.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

struct Said {
    int code = -1;
    bool crashed = true;
    QByteArray out;
    QByteArray err;

    QString error() const { return QString::fromUtf8(err); }
    /// Exactly one line on standard error, and nothing on standard output.
    bool isOneError() const { return out.isEmpty() && err.count('\n') == 1 && err.endsWith('\n'); }
};

/// A language's environment without a display; the user's own settings and files are out of reach.
inline QProcessEnvironment headlessEnvironment(const QString& locale, const QString& home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LANG"}) {
        environment.remove(name);
    }
    environment.insert("LC_ALL", locale);
    environment.insert("HOME", home);
    environment.insert("XDG_DATA_HOME", home);
    environment.insert("XDG_CONFIG_HOME", home);
    return environment;
}

class Program {
public:
    QString locale = "C.UTF-8";
    QByteArray input;
    QString outputFile; // standard output goes there if not empty

    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file into the folder of this test and returns its path.
    QString file(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write the test's own file");
        }
        return file.fileName();
    }

    Said run(const QStringList& words) const { return runProgram(SCALEWATT_PROGRAM, words); }

    Said runProgram(const QString& program, const QStringList& words) const {
        QProcess process;
        process.setProcessEnvironment(headlessEnvironment(locale, m_folder.path()));
        process.setWorkingDirectory(m_folder.path());
        if (!outputFile.isEmpty()) {
            process.setStandardOutputFile(outputFile);
        }
        process.start(program, words);
        process.write(input);
        process.closeWriteChannel();
        Said said;
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return said;
        }
        said.crashed = process.exitStatus() != QProcess::NormalExit;
        said.code = process.exitCode();
        said.out = process.readAllStandardOutput();
        said.err = process.readAllStandardError();
        return said;
    }

private:
    QTemporaryDir m_folder;
};

inline QString example(const QString& name) {
    return QStringLiteral(SCALEWATT_RESOURCES "/examples/") + name;
}
