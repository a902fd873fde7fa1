// The steps and values of a scenario's own run, of the points of its curves and of what it is compared with. Internal
// to the room.
#pragma once

#include <deque>

#include "model/catalog/catalog.h"
#include "model/explain/figure.h"
#include "model/formulas/accuracy_solver.h"
#include "model/run/inputs.h"
#include "model/run/training_run.h"

namespace model {

/// One computation that was carried out.
struct Sheet {
    Figure about; // target and benchmark, and `which` of what is counted
    SymbolValues values;
    std::vector<Plan> plans; // earlier ones go first where two know a symbol

    const Step* stepFor(Symbol symbol) const;
};

class Worksheets {
public:
    Worksheets(const Scenario& scenario, const Catalog& catalog);

    const Scenario& scenario() const { return m_scenario; }
    const Catalog& catalog() const { return m_catalog; }
    const Inputs& inputs() const { return m_inputs; }

    /// The sheet that holds this figure; made when first asked for, kept.
    const Sheet& sheetOf(const Figure& figure);
    /// Where a symbol of `sheet` is at home: numbers of another run are on another sheet.
    Figure home(Symbol symbol, const Sheet& sheet) const;

private:
    Figure keyOf(const Figure& figure) const;
    Sheet make(const Figure& figure);
    Sheet makeMore(const Figure& figure);
    Sheet makeCount(const Figure& figure);
    void addRun(Sheet& sheet, const Run& run);
    void addQuestion(Sheet& sheet, const std::string& benchmark, const Run& run);
    void addInputs(SymbolValues& values) const;
    std::optional<AccuracySolver> solver(const std::string& benchmark) const;
    double standing(bool five) const;
    std::string benchmarkOf(const Figure& figure) const;

    Scenario m_scenario;
    const Catalog& m_catalog;
    Inputs m_inputs;
    std::optional<Run> m_own;
    Rates m_rates;
    std::deque<Sheet> m_sheets; // references stay valid
};

} // namespace model
