// Bands of scenarios whose sections do not scale device-hours, such as deployment: runs of a row of sizes are made whole,
// draw by draw, and every target mixes these sizes by how often it asks for them.
#pragma once

#include <span>
#include <vector>

#include "model/progress.h"
#include "model/ranges/combination.h"
#include "model/ranges/size_draws.h"
#include "model/run/result.h"

namespace model {

/// Size, drawn from link and team, is combined with every draw of the rest. Needs `MachineDraws::sizeIsApart`.
class SizeMixture {
public:
    /// `centre` and `sampler` must outlive this.
    SizeMixture(const Inputs& centre, Sampler& sampler, const DrawnQuestion& question);

    /// One answer for each of `targets`; nothing where `progress` said stop. `quantity` must not be a difference of two runs or
    /// the loss itself.
    std::optional<std::vector<Combined>> of(Quantity quantity, std::span<const double> targets,
                                            const Progress& progress);

private:
    struct Row { // even in ln(L - E); the first node stands at first * spacing
        double spacing = 1.0;
        std::int64_t first = 0;
        std::vector<std::vector<double>> columns; // draws of each node; infinite where there is no answer, NaN where unknown
    };
    struct Mixable { // the same, finer and as distributions
        double spacing = 1.0;
        std::int64_t first = 0;
        std::vector<GridDistribution> columns; // of scaled values
        double scale = 1.0;
        bool known = true;
    };

    double spacingOfNodes();
    Row emptyRow(std::span<const GridDistribution> sizes);
    bool makeRuns(Row& row, Quantity quantity, const Progress& progress);
    Mixable mixable(Row nodes) const;
    std::optional<Run> runAt(const Inputs& inputs, const SizeRule& rule, double lnReducible);
    static std::vector<double> weightsOf(const Mixable& row, const GridDistribution& sizes);
    Combined mixed(const Mixable& row, const GridDistribution& sizes) const;

    const Inputs& m_centre;
    Sampler& m_sampler;
    DrawnQuestion m_question;
    SizeDraws m_sizes;
};

} // namespace model
