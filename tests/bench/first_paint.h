// Runs programs as a person would start them, without that person's settings.
#pragma once

#include <QString>
#include <QStringList>

namespace bench {

struct FirstPaint {
    double milliseconds = 0.0; // from the start of the process to its report that the window is painted
    double residentKb = 0.0;   // resident memory at that moment, read by the program itself
};

/// Starts a program that prints "rss_kb N" once its first window is painted. Throws std::runtime_error if it does not.
FirstPaint runToFirstPaint(const QString& program, const QStringList& arguments = {});
/// Milliseconds until the program has ended. Throws std::runtime_error if it fails.
double runToExit(const QString& program, const QStringList& arguments);

} // namespace bench
