#include "ui/topics/run_parts.h"

#include <QCoreApplication>

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
    case Part::Deployment:
        return point[Quantity::DeploymentEnergyKwh];
    case Part::Making:
        break;
    }
    return 0.0;
}

double partKg(Part part, const model::Quantities& point) {
    switch (part) {
    case Part::Making:
        return point[Quantity::EmbodiedKg];
    case Part::Experiments:
        return point[Quantity::DevelopmentOperationalKg] + point[Quantity::DevelopmentEmbodiedKg];
    case Part::Moving:
        return point[Quantity::DataMovementKg];
    case Part::Deployment:
        return point[Quantity::DeploymentOperationalKg] + point[Quantity::DeploymentEmbodiedKg];
    default: // every kWh at the meter carries the same carbon
        return partKwh(part, point) / point[Quantity::EnergyKwh] * point[Quantity::OperationalKg];
    }
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
    case Part::Deployment:
        return Words::tr("Answering requests");
    case Part::Making:
        break;
    }
    return Words::tr("Making the machines");
}

} // namespace ui
