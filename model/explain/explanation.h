// Explains any number of a result by the very steps that computed it.
#pragma once

#include <map>
#include <memory>

#include "model/catalog/catalog.h"
#include "model/explain/figure.h"
#include "model/scenario/scenario.h"

namespace model {

class Worksheets;

class Explanation {
public:
    /// `scenario` must pass checkScenario; `catalog` outlives the explanation.
    Explanation(const Scenario& scenario, const Catalog& catalog);
    ~Explanation();

    /// The number asked about first, then everything it rests on, each once. Empty where there is no such number.
    std::vector<Derivation> derive(const Figure& figure) const;
    /// The first of them alone.
    std::optional<Derivation> first(const Figure& figure) const;

private:
    std::unique_ptr<Worksheets> m_sheets;
};

} // namespace model
