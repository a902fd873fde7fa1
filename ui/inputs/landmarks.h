// Places along an input's track that have a name: published runs, countries, devices, operators, from the catalogues.
#pragma once

#include <QString>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"

namespace ui {

struct Landmark {
    QString name;
    model::Value value;  // what choosing it types
    double number = 0.0; // where it stands: the value, or what puts words in order (g/kWh of a region, year of a device)
};

/// A few of them, apart from each other and in rising order; none where the catalogues name nothing.
std::vector<Landmark> landmarks(const model::Parameter& parameter, const model::Scenario& scenario,
                                const model::Catalog& catalog);

} // namespace ui
