// What the commands share: their surroundings, usage errors, and the command functions themselves.
#pragma once

#include <QString>
#include <QStringList>
#include <exception>

#include "app/invocation.h"
#include "model/catalog/catalog.h"
#include "ui/words/number_format.h"

namespace app {

/// Thrown for words that cannot be meant: exit code 2, the message in one line.
class UsageError : public std::exception {
public:
    explicit UsageError(QString message) : m_message(std::move(message)) {}

    const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// Each takes the words behind its name, writes to standard output and returns the exit code.
/// They throw UsageError and model::InputError.
int runEstimate(const QStringList& words, const ui::NumberStyle& style);
int runCurve(const QStringList& words, const ui::NumberStyle& style);
int runCatalog(const QStringList& words, const ui::NumberStyle& style);
int runValidate(const QStringList& words, const ui::NumberStyle& style);
int runSchedule(const QStringList& words, const ui::NumberStyle& style);
int runProject(const QStringList& words, const ui::NumberStyle& style);
int runHistory(const QStringList& words, const ui::NumberStyle& style);
int runClaims(const QStringList& words, const ui::NumberStyle& style);
int runReport(const QStringList& words, const ui::NumberStyle& style);
int runShare(const QStringList& words, const ui::NumberStyle& style);
int runCompare(const QStringList& words, const ui::NumberStyle& style);
int runMeasures(const QStringList& words, const ui::NumberStyle& style);
int runPeers(const QStringList& words, const ui::NumberStyle& style);
int runSensitivity(const QStringList& words, const ui::NumberStyle& style);
int runExplainDifference(const QStringList& words, const ui::NumberStyle& style);
int runSweep(const QStringList& words, const ui::NumberStyle& style);

/// Whether these words of a curve ask for a picture, which takes fonts and a painter.
bool curveNeedsPainter(const QStringList& words);

} // namespace app
