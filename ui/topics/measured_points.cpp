#include "ui/topics/measured_points.h"

#include <QCoreApplication>
#include <cmath>

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuredPoints)
};

constexpr double hoursPerDay = 24.0;

} // namespace

double measuredValue(const model::MeasuredRun& run, Quantity quantity) {
    switch (quantity) {
    case Quantity::NodeEnergyKwh:
    case Quantity::EnergyKwh:
    case Quantity::TotalEnergyKwh:
        return run.energyKwh;
    case Quantity::OperationalKg:
    case Quantity::TotalKg:
        return run.kgCo2e;
    case Quantity::DeviceHours:
        return run.devices ? *run.devices * run.hours : std::nan("");
    case Quantity::Days:
        return run.hours / hoursPerDay;
    default:
        return std::nan("");
    }
}

QString measuredName(const model::MeasuredRun& run) {
    const QString name = QString::fromStdString(run.name);
    return name.isEmpty() ? Words::tr("measured") : Words::tr("%1 (measured)").arg(name);
}

NamedPoint measuredPoint(const model::MeasuredRun& run, double x, double y, bool quiet) {
    NamedPoint point{measuredName(run), x, y, PointKind::Odd, LineRole::Baseline};
    point.quiet = quiet;
    return point;
}

} // namespace ui
