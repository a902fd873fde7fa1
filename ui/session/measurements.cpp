#include "ui/session/measurements.h"

namespace ui {

void Measurements::set(std::vector<model::MeasuredRun> runs, const QString& file) {
    if (runs.empty() && m_runs.empty()) {
        return;
    }
    m_file = runs.empty() ? QString() : file;
    m_runs = std::move(runs);
    emit changed();
}

} // namespace ui
