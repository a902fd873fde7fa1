// Resolved inputs with the unknowns of one draw put in.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "model/ranges/drawn_part.h"
#include "model/ranges/draws.h"
#include "model/run/inputs.h"

namespace model {

struct DrawnInput;

/// The link of one draw: slope and offset drawn together, and the team that trains.
struct LinkDraw {
    double k = 0.0;
    double L0 = 0.0;
    double efficiency = 0.0;
};

class Sampler {
public:
    Sampler(const Scenario& scenario, const Inputs& centre, const Catalog& catalog, const Draws& draws);

    int count() const { return m_draws.count(); }
    /// Inputs of draw `i`; valid until the next call.
    const Inputs& at(int i);
    /// The same with one part as draw `j` has it; valid until the next call. Link, team and exponent are no inputs: read them below.
    const Inputs& at(int i, const DrawnPart& part, int j);
    /// Puts one part as draw `j` has it into other inputs.
    void put(Inputs& inputs, const DrawnPart& part, int j) const;
    /// What is drawn besides link and team: inputs in the order of the table, then what no input stands for.
    std::vector<DrawnPart> parts() const;
    /// A part's own value draw by draw; empty for the link, which has two.
    std::span<const double> valuesOf(const DrawnPart& part) const;
    /// Whether the part decides the size of the run.
    static bool isOfSize(const DrawnPart& part);
    /// The link and the team of draw `i`.
    LinkDraw linkAt(const Link& link, int i) const;
    /// x of N_a^(1-x) N^x in draw `i`.
    double moeExponentAt(int i) const { return m_moeExponent.empty() ? m_moeCentre : m_moeExponent[static_cast<std::size_t>(i)]; }
    double moeExponentCentre() const { return m_moeCentre; }
    /// Error of a measured accuracy in draw `i`, a fraction.
    double testNoiseAt(int i) const;
    /// Nothing of the question itself is drawn: targets alone decide the size.
    bool questionIsFixed() const { return m_questionIsFixed; }
    /// Differences between teams, draw by draw.
    const std::vector<double>& efficiencies() const { return m_efficiency; }
    /// ln of the factor on the default MFU at even levels of probability, in any order; empty where the MFU is known.
    std::vector<double> evenLnResiduals() const;

private:
    using Column = std::vector<double>;

    void addColumns(const Inputs& centre);
    void addMfu(const Scenario& scenario, const Inputs& centre);

    const Draws& m_draws;
    Inputs m_inputs;
    struct DrawnColumn {
        Id id;
        const DrawnInput* ofSection; // nullptr for the inputs of training
        Column values;
    };
    void assign(Inputs& inputs, const DrawnColumn& column, std::size_t row) const;
    void assignRun(Inputs& inputs, std::size_t residualRow, std::size_t billedRow) const;

    std::vector<DrawnColumn> m_columns;
    Column m_residual; // factor on the default MFU; empty where the MFU is known
    double m_residualScale = 0.0;
    Column m_stepToBilled;
    Column m_moeExponent;
    Column m_efficiency;
    double m_moeCentre;
    double m_testNoiseSd;
    bool m_questionIsFixed = true;
};

/// Identity of a run for its MFU residual: everything that makes it another model or device, nothing that only moves it.
std::uint64_t runKey(const Scenario& scenario);

} // namespace model
