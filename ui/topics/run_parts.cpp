#include "ui/topics/run_parts.h"

#include <QCoreApplication>
#include <cmath>

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunParts)
};

} // namespace

double partKwh(Part part, const model::Quantities& point) {
    switch (part) {
    case Part::Devices:
        return point[Quantity::BoardEnergyKwh];
    case Part::Host:
        return point[Quantity::NodeEnergyKwh] - point[Quantity::BoardEnergyKwh];
    case Part::Cooling:
        return point[Quantity::EnergyKwh] - point[Quantity::NodeEnergyKwh];
    case Part::Experiments:
        return point[Quantity::DevelopmentEnergyKwh];
    case Part::Moving:
        return point[Quantity::DataMovementEnergyKwh];
    case Part::Base:
        return point[Quantity::BaseEnergyKwh];
    case Part::Deployment:
        return point[Quantity::DeploymentEnergyKwh];
    case Part::Making:
        break;
    }
    return 0.0;
}

namespace {

// What cleaner hours save of the run's own operation; the rest is saved of the experiments'. 0 where nothing is moved.
double shiftedOfRun(const model::Quantities& point) {
    const double kg = point[Quantity::ScheduleSavedShare] * point[Quantity::OperationalKg];
    return std::isnan(kg) ? 0.0 : kg;
}

double shiftedOfExperiments(const model::Quantities& point) {
    return point.has(Quantity::ScheduleSavedKg) ? point[Quantity::ScheduleSavedKg] - shiftedOfRun(point) : 0.0;
}

} // namespace

double partKg(Part part, const model::Quantities& point) {
    switch (part) {
    case Part::Making:
        return point[Quantity::EmbodiedKg];
    case Part::Experiments:
        return point[Quantity::DevelopmentOperationalKg] + point[Quantity::DevelopmentEmbodiedKg] -
               shiftedOfExperiments(point);
    case Part::Moving:
        return point[Quantity::DataMovementKg];
    case Part::Base:
        return point[Quantity::BaseOperationalKg] + point[Quantity::BaseEmbodiedKg];
    case Part::Deployment:
        return point[Quantity::DeploymentOperationalKg] + point[Quantity::DeploymentEmbodiedKg];
    default: // every kWh at the meter carries the same carbon
        return partKwh(part, point) / point[Quantity::EnergyKwh] *
               operatingKg(point);
    }
}

double operatingKg(const model::Quantities& point) {
    return point[Quantity::OperationalKg] - shiftedOfRun(point);
}

QString partLabel(Part part) {
    switch (part) {
    case Part::Devices:
        return Words::tr("Devices");
    case Part::Host:
        return Words::tr("Rest of the servers");
    case Part::Cooling:
        return Words::tr("Cooling and losses");
    case Part::Experiments:
        return Words::tr("Experiments");
    case Part::Moving:
        return Words::tr("Moving the data");
    case Part::Base:
        return Words::tr("Base model");
    case Part::Deployment:
        return Words::tr("Answering requests");
    case Part::Making:
        break;
    }
    return Words::tr("Making the machines");
}

} // namespace ui
