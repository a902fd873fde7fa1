// Measured runs somebody brought along, shown beside the scenarios. No part of a document: nothing to save, nothing to
// undo.
#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "model/run/emissions_csv.h"

namespace ui {

class Measurements : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<model::MeasuredRun>& runs() const { return m_runs; }
    /// The name of the file they come from; empty where there are none.
    const QString& file() const { return m_file; }

    /// In place of those before.
    void set(std::vector<model::MeasuredRun> runs, const QString& file);
    void clear() { set({}, {}); }

signals:
    void changed();

private:
    std::vector<model::MeasuredRun> m_runs;
    QString m_file;
};

} // namespace ui
