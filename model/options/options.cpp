#include "model/options/options.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "model/run/simulate.h"
#include "model/scenario/consequences.h"

namespace model {
namespace {

Option optionOf(const Scenario& scenario, const std::string& device, const std::string& region, const Catalog& catalog)
{
    const Changes wanted{{Id::TrainingHardware, device}, {Id::SiteRegion, region}};
    const Quantities q = simulateQuantities(changed(scenario, withConsequences(scenario, wanted, catalog)), catalog);
    return {device, region, q[Quantity::TotalKg], q[Quantity::Days], q[Quantity::TotalCostUsd]};
}

double price(const Option& option)
{
    return std::isnan(option.usd) ? std::numeric_limits<double>::infinity() : option.usd;
}

} // namespace

std::vector<Option> rankedOptions(const Scenario& scenario, const std::vector<std::string>& devices,
                                  const std::vector<std::string>& regions, const Catalog& catalog, const Progress& progress)
{
    std::vector<Option> options;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(devices.size()))) {
            break;
        }
        for (const std::string& region : regions) {
            const Option option = optionOf(scenario, devices[i], region, catalog);
            if (!std::isnan(option.kg) && !std::isnan(option.days)) {
                options.push_back(option);
            }
        }
    }
    std::ranges::sort(options, {}, [](const Option& o) { return std::tie(o.kg, o.device, o.region); });
    return options;
}

bool dominates(const Option& a, const Option& b)
{
    const bool nowhereWorse = a.kg <= b.kg && a.days <= b.days && price(a) <= price(b);
    return nowhereWorse && (a.kg < b.kg || a.days < b.days || price(a) < price(b));
}

// Fewest kg first, an option can be dominated by those before it or of equal kg only; whoever is dominated is so by the front.
std::vector<std::size_t> paretoFront(const std::vector<Option>& ranked)
{
    std::vector<std::size_t> order(ranked.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::tuple(ranked[i].kg, ranked[i].days, price(ranked[i])); });
    std::vector<std::size_t> front;
    for (const std::size_t i : order) {
        if (std::ranges::none_of(front, [&](std::size_t j) { return dominates(ranked[j], ranked[i]); })) {
            front.push_back(i);
        }
    }
    std::ranges::sort(front);
    return front;
}

} // namespace model
