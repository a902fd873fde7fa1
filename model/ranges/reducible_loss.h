// The reducible loss that a target leaves to the average team, as link and team are drawn: all combinations of the two.
#pragma once

#include <vector>

#include "model/ranges/band_loops.h"
#include "model/ranges/grid_distribution.h"

namespace model {

/// Draws of a link as columns of equal length.
struct LinkDraws {
    std::vector<double> inverseK; // 1/k
    std::vector<double> offset;   // L0 - E
};

class ReducibleLoss {
public:
    /// ln reducible losses below `lowest` count as lost.
    ReducibleLoss(LinkDraws link, const std::vector<double>& efficiency, double lowest, BandLoops loops);

    /// Distribution of ln(L - E) - u for a target; `logit` is ln((top - target)/(target - floor)) of the link.
    /// Valid until the next call.
    const GridDistribution& at(double logit);
    /// The same draw by draw, without the team: L - E, not above 0 where there is none. Valid until the next call.
    const std::vector<double>& perDraw(double logit);
    /// Of the distribution: a small part of the spread between teams, at most 1 %. Compute goes with the sixth power.
    double step() const { return m_step; }

private:
    LinkDraws m_link;
    double m_step;
    GridDistribution m_team; // of -u
    double m_lowest;         // of ln(L - E) alone
    BandLoops m_loops;
    std::vector<double> m_values;
    Bounds m_bounds; // of the values
    std::vector<double> m_kept; // room that every target uses again
    GridDistribution m_loss;
    GridDistribution m_lnLoss;
    GridDistribution m_sum;
};

} // namespace model
