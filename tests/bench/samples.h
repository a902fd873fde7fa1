// Times of repeated measurements, in ms, and their order statistics.
#pragma once

#include <QElapsedTimer>
#include <vector>

namespace bench {

inline double elapsedMs(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

/// The smallest sample that at least `share` (0 to 1) of all samples do not exceed; NaN without samples.
double quantile(std::vector<double> samples, double share);
double median(const std::vector<double>& samples);

/// Median time of this work, done so often.
template <typename Work>
double medianMs(int repeats, Work work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(elapsedMs(clock));
    }
    return median(times);
}

} // namespace bench
