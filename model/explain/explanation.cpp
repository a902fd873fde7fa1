#include "model/explain/explanation.h"

#include <algorithm>
#include <cmath>

#include "model/explain/leaf_source.h"
#include "model/explain/worksheets.h"

namespace model {
namespace {

const Step* stepOf(Symbol symbol, const Sheet& sheet, const Worksheets& sheets) {
    const Step* step = sheet.stepFor(symbol);
    return step != nullptr ? step : inputStepOf(symbol, sheets);
}

// As it stands on `sheet`, with the place where it is explained.
Term termOf(Symbol symbol, const Sheet& sheet, Worksheets& sheets) {
    Term term = leafTerm(symbol, sheet, sheets);
    term.computed = stepOf(term.figure.symbol, sheets.sheetOf(term.figure), sheets) != nullptr;
    if (term.computed) {
        term.origin = Origin::Computed;
        term.source.clear();
    }
    return term;
}

} // namespace

Explanation::Explanation(const Scenario& scenario, const Catalog& catalog)
    : m_sheets(std::make_unique<Worksheets>(scenario, catalog)) {
}

Explanation::~Explanation() = default;

std::optional<Derivation> Explanation::first(const Figure& figure) const {
    const Sheet& sheet = m_sheets->sheetOf(figure);
    Derivation derivation{termOf(figure.symbol, sheet, *m_sheets), {}, StepKind::Formula, {}};
    if (std::isnan(derivation.result.value)) {
        return {};
    }
    if (const Step* step = stepOf(figure.symbol, sheet, *m_sheets)) {
        derivation.formula = step->formula;
        derivation.kind = step->kind;
        for (const Symbol symbol : symbolsIn(step->formula)) {
            derivation.terms.push_back(termOf(symbol, sheet, *m_sheets));
        }
    }
    return derivation;
}

std::vector<Derivation> Explanation::derive(const Figure& figure) const {
    std::vector<Derivation> found;
    std::vector<Figure> waiting{figure}; // the last one is next, so that a chain is read from top to bottom
    while (!waiting.empty()) {
        const Figure next = waiting.back();
        waiting.pop_back();
        const auto same = [&](const Derivation& d) { return d.result.figure == next; };
        if (std::ranges::any_of(found, same)) {
            continue;
        }
        const auto derivation = first(next);
        if (!derivation || std::ranges::any_of(found, [&](const Derivation& d) {
                return d.result.figure == derivation->result.figure;
            })) {
            continue;
        }
        for (auto term = derivation->terms.rbegin(); term != derivation->terms.rend(); ++term) {
            if (term->computed) {
                waiting.push_back(term->figure);
            }
        }
        found.push_back(*derivation);
    }
    return found;
}

} // namespace model
