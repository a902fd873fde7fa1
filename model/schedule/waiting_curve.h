// What waiting saves by the length of a run, worked out once for a zone, a way and a patience, to be read at every draw.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "model/schedule/mean_saving.h"

namespace model {

/// Hours by which a run may be done later, or, with a deadline, hours after which it must be done, however long it takes.
/// Counted in whole hours, rounded down.
struct Patience {
    double hours = 0.0;
    bool isDeadline = false;

    bool operator==(const Patience&) const = default;
};

/// Exact at its nodes, on straight lines between them (tests/model/test_waiting_curve.cpp bounds the error). Nothing is saved by a
/// run that is longer than its deadline or than the year.
class WaitingCurve {
public:
    WaitingCurve(const HourSeries& series, WayToWait way, const Patience& patience);

    WaitingPoint at(double lengthH) const;
    /// Hours that the source lacks, as in HourSeries.
    int filledHours() const { return m_filled; }

private:
    struct Node {
        double lengthH = 0.0;
        double savedH = 0.0; // hours of mean power whose emissions are saved: nearly the same for all long runs
        double delayH = 0.0;
    };

    std::vector<Node> m_nodes; // ascending lengths
    int m_filled = 0;
};

/// Curves by patience, ascending: one where the patience is known, several where it is drawn.
class WaitingCurves {
public:
    explicit WaitingCurves(std::vector<std::pair<double, std::shared_ptr<const WaitingCurve>>> byPatience);

    /// Between the curves on either side of the patience, on the nearest outside.
    WaitingPoint at(double lengthH, double patienceH) const;

private:
    std::vector<std::pair<double, std::shared_ptr<const WaitingCurve>>> m_byPatience;
};

} // namespace model
