// Numbers every source by its first mention, and knows on which sources each number of a scenario rests.
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/explain/figure.h"
#include "model/scenario/scenario.h"

namespace ui {

class SourceRegister {
public:
    /// The reference of this source, from 1; empty text has none (0).
    int number(const QString& source);
    const QStringList& entries() const { return m_entries; }

private:
    QStringList m_entries;
};

/// The numbers that nothing is computed for, and the steps that compute the others, of one scenario.
struct Groundwork {
    std::vector<model::Derivation> steps; // each once, what is asked first
    std::vector<model::Term> leaves;      // each once, in the order in which the steps need them

    const model::Term* leaf(model::Symbol symbol) const;
};

/// What emissions, energy, water, cost and accuracy of the scenario's own run rest on.
Groundwork groundworkOf(const model::Scenario& scenario, const model::Catalog& catalog);

} // namespace ui
