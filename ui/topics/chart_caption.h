// The small print of a chart: which scenario, which data, by which method, from which sources.
#pragma once

#include <QStringList>
#include <vector>

#include "model/catalog/catalog.h"
#include "ui/words/number_format.h"
#include "ui/session/runner.h"

namespace ui {

/// One line each for the scenarios, the method, the sources, and the program with its data.
QStringList chartCaption(const std::vector<Shown>& shown, const model::Catalog& catalog, const NumberStyle& style);
/// A scenario in one line: device, count, place, year, recipe; under its own name where none is given.
QString scenarioLine(const model::Scenario& scenario, const model::Catalog& catalog, const NumberStyle& style,
                     const QString& name = {});

} // namespace ui
