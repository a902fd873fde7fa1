// "70 to 80 % come after training": at how many requests a day that becomes true.
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>
#include <optional>

#include "model/claims/computations.h"
#include "model/run/simulate.h"

namespace model {
namespace {

constexpr double percent = 100.0;
constexpr int significantBits = 40; // of the logarithm of the requests
constexpr std::uintmax_t mostSteps = 100;

double shareAt(Scenario scenario, double requestsPerDay, const Catalog& catalog)
{
    scenario.set(Id::DeploymentRequests, requestsPerDay);
    return percent * simulate(scenario, catalog).point[Quantity::DeploymentShare];
}

/// Requests a day at which deployment has this share, within the track of the input; the share rises with them. Alefeld, Potra and
/// Shi's algorithm 748, on the logarithm.
std::optional<double> requestsAt(const Scenario& scenario, double share, const Catalog& catalog)
{
    const Track& track = parameter(Id::DeploymentRequests).track;
    const auto above = [&](double lnRequests) { return shareAt(scenario, std::exp(lnRequests), catalog) - share; };
    const double low = std::log(track.low);
    const double high = std::log(track.high);
    const double atLow = above(low);
    const double atHigh = above(high);
    if (!(atLow < 0.0 && atHigh > 0.0)) {
        return {};
    }
    std::uintmax_t steps = mostSteps;
    const auto [a, b] = boost::math::tools::toms748_solve(above, low, high, atLow, atHigh,
                                                          boost::math::tools::eps_tolerance<double>(significantBits), steps);
    return std::exp((a + b) / 2.0);
}

} // namespace

/// It holds by itself only if few requests and many give such a share.
ClaimCheck shareAfterTraining(const ClaimQuestion& q)
{
    constexpr double never = std::numeric_limits<double>::quiet_NaN();
    const Scenario scenario = q.scenario();
    const Track& track = parameter(Id::DeploymentRequests).track;
    const double share = shareAt(scenario, scenario.numberOrDefault(Id::DeploymentRequests), q.catalog);
    const auto from = requestsAt(scenario, q.claim.low, q.catalog);
    const auto to = requestsAt(scenario, q.claim.high, q.catalog);
    const bool always = q.agrees(shareAt(scenario, track.low, q.catalog)) && q.agrees(shareAt(scenario, track.high, q.catalog));
    const Verdict otherwise = from && to ? Verdict::HoldsOnlyWhen : Verdict::DoesNotHold;
    return {nullptr, share, share, "%", always ? Verdict::Holds : otherwise,
            {{"requests_from", from.value_or(never), "requests/day"},
             {"requests_to", to.value_or(never), "requests/day"},
             {"requests", scenario.numberOrDefault(Id::DeploymentRequests), "requests/day"},
             {"months", scenario.numberOrDefault(Id::DeploymentMonths), "months"}}};
}

} // namespace model
