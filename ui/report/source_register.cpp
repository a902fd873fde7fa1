#include "ui/report/source_register.h"

#include <algorithm>
#include <array>

#include "model/explain/explanation.h"

namespace ui {
namespace {

using model::Symbol;

/// In the order of a report: what one came for first.
constexpr std::array asked{Symbol::TotalKg, Symbol::TotalEnergy, Symbol::TotalWater, Symbol::TotalCost,
                           Symbol::Accuracy};

bool isKnown(const std::vector<model::Term>& terms, const model::Figure& figure) {
    return std::ranges::any_of(terms, [&](const model::Term& one) { return one.figure == figure; });
}

void take(Groundwork& work, const model::Derivation& derivation) {
    const bool isLeaf = derivation.formula.empty();
    const auto sameStep = [&](const model::Derivation& one) { return one.result.figure == derivation.result.figure; };
    if (!isLeaf && std::ranges::none_of(work.steps, sameStep)) {
        work.steps.push_back(derivation);
    }
    for (const model::Term& term : derivation.terms) {
        if (!term.computed && !isKnown(work.leaves, term.figure)) {
            work.leaves.push_back(term);
        }
    }
}

} // namespace

int SourceRegister::number(const QString& source) {
    if (source.isEmpty()) {
        return 0;
    }
    if (const qsizetype known = m_entries.indexOf(source); known >= 0) {
        return static_cast<int>(known) + 1;
    }
    m_entries << source;
    return static_cast<int>(m_entries.size());
}

const model::Term* Groundwork::leaf(Symbol symbol) const {
    const auto found =
        std::ranges::find_if(leaves, [&](const model::Term& one) { return one.figure.symbol == symbol; });
    return found == leaves.end() ? nullptr : &*found;
}

Groundwork groundworkOf(const model::Scenario& scenario, const model::Catalog& catalog) {
    const model::Explanation explanation(scenario, catalog);
    Groundwork work;
    for (const Symbol symbol : asked) {
        model::Figure figure{symbol, {}, {}, {}};
        if (symbol == Symbol::Accuracy) {
            figure.which = std::string(scenario.text(model::Id::AccuracyBenchmark));
        }
        for (const model::Derivation& derivation : explanation.derive(figure)) {
            take(work, derivation);
        }
    }
    return work;
}

} // namespace ui
