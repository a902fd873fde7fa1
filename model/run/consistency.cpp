#include "model/run/consistency.h"

#include <map>
#include <optional>
#include <sstream>
#include <string>

#include "model/formulas/compute.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double billion = 1e9;
constexpr double wattHoursPerMwh = 1e6;
constexpr double highestMfu = 0.7;        // no published run comes near
constexpr double longestHours = 17'532.0; // two years
constexpr double lowestWattsOverTdp = 0.3; // small jobs draw about 0.35
constexpr double highestWattsOverTdp = 2.2; // a node per device is rated at up to twice its TDP
constexpr double looseness = 1.3;          // rounding, restarts, averages
constexpr double cleanestGrid = 0.01;      // kg CO2e/kWh, life cycle: nearly all hydro; and the dirtiest, with a high PUE
constexpr double dirtiestGrid = 2.0;
constexpr double tenfold = 10.0;
constexpr int wordsOfAName = 3; // leading words two names must share to speak of one piece of work
constexpr int wordsOfAScope = 2;

bool agree(double a, double b, double factor) { return a <= b * factor && b <= a * factor; }

std::vector<std::string> leadingWords(const std::string& text, int count)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    std::string word;
    while (static_cast<int>(words.size()) < count && stream >> word) {
        while (!word.empty() && (word.back() == ',' || word.back() == ':')) {
            word.pop_back();
        }
        words.push_back(word);
    }
    return words;
}

class Check {
public:
    explicit Check(const PublishedRun& run) : m_run(run) {}

    std::vector<Contradiction> run()
    {
        checkSpeed();
        checkTime();
        checkWatts();
        checkCarbon();
        return std::move(m_found);
    }

private:
    std::optional<double> number(std::string_view column) const { return m_run.number(column); }
    bool says(std::string_view column) const { return m_run.text(column) == "Y"; }
    void add(std::string_view quantity, std::string_view flag) { m_found.push_back({quantity, flag}); }

    std::optional<double> modelFlop() const
    {
        const auto active = number("params_active_b");
        const auto parameters = active ? active : number("params_total_b");
        const auto tokens = number("tokens_b");
        const auto factor = number("flops_per_param_token").value_or(flopPerParameterToken);
        return parameters && tokens ? std::optional(factor * *parameters * billion * *tokens * billion) : std::nullopt;
    }

    void checkSpeed()
    {
        const auto hours = number("chip_hours");
        const auto peak = number("peak_tflops");
        if (!hours || !peak) {
            return;
        }
        const double most = *peak * flopPerTeraflop * *hours * secondsPerHour;
        for (const auto& flop : {modelFlop(), number("reported_flops")}) {
            if (flop && *flop > highestMfu * most) {
                add("device_hours", "mfu_implausible");
                return;
            }
        }
    }

    void checkTime()
    {
        const auto hours = number("chip_hours");
        const auto chips = number("chips");
        const auto time = number("wallclock_h");
        if (hours && chips && time && !agree(*chips * *time, *hours, looseness)) {
            add("device_hours", "hours_against_chips_and_time");
        }
        if (time && *time > longestHours) {
            add("device_hours", "duration_implausible");
        }
    }

    // Average watts per device without the facility's share.
    std::optional<double> wattsFromEnergy() const
    {
        const auto energy = number("energy_mwh");
        const auto hours = number("chip_hours");
        const double pue = says("energy_includes_pue") ? number("pue").value_or(1.0) : 1.0;
        return energy && hours && *hours > 0.0 ? std::optional(*energy * wattHoursPerMwh / *hours / pue) : std::nullopt;
    }

    void checkWatts()
    {
        const auto implied = wattsFromEnergy();
        const auto stated = number("avg_power_w_per_chip");
        const auto tdp = number("tdp_w");
        const auto watts = implied ? implied : stated;
        if (watts && tdp && (*watts < lowestWattsOverTdp * *tdp || *watts > highestWattsOverTdp * *tdp)) {
            add("energy_kwh", "watts_far_from_device");
        }
        if (implied && stated && !agree(*implied, *stated, looseness)) {
            add("energy_kwh", "energy_against_hours_and_power");
        }
    }

    // As printed, else hours times the watts stated.
    std::optional<double> energyMwh() const
    {
        const auto hours = number("chip_hours");
        const auto watts = number("avg_power_w_per_chip");
        const auto byPower = hours && watts ? std::optional(*hours * *watts / wattHoursPerMwh) : std::nullopt;
        const auto printed = number("energy_mwh");
        return printed ? printed : byPower;
    }

    void checkCarbon()
    {
        const auto energy = energyMwh();
        const auto tonnes = number("tco2e_location");
        if (!energy || !tonnes || !(*energy > 0.0)) {
            return;
        }
        const bool addsPue = says("co2_includes_pue") && !says("energy_includes_pue");
        const double perKwh = *tonnes / *energy / (addsPue ? number("pue").value_or(1.0) : 1.0);
        const auto grid = number("ci_kg_per_kwh");
        if (grid ? !agree(perKwh, *grid, looseness) : perKwh < cleanestGrid || perKwh > dirtiestGrid) {
            add("kgco2e", "carbon_against_energy");
        }
    }

    const PublishedRun& m_run;
    std::vector<Contradiction> m_found;
};

// What names one piece of work: organisation, and how its name and scope begin. Empty where the name is too short to tell.
std::string workKey(const PublishedRun& run)
{
    const auto name = leadingWords(run.text("model"), wordsOfAName);
    std::string key = run.text("org");
    for (const auto& word : name) {
        key += '\n' + word;
    }
    for (const auto& word : leadingWords(run.text("scope"), wordsOfAScope)) {
        key += '\n' + word;
    }
    return static_cast<int>(name.size()) == wordsOfAName ? key : std::string();
}

bool isMeasured(const PublishedRun& run) { return run.text("energy_basis").starts_with("measured"); }

// The rows of one piece of work with the least and the most energy.
struct Extremes {
    const PublishedRun* least = nullptr;
    const PublishedRun* most = nullptr;

    void add(const PublishedRun& run)
    {
        const double energy = *run.number("energy_mwh");
        least = least == nullptr || energy < *least->number("energy_mwh") ? &run : least;
        most = most == nullptr || energy > *most->number("energy_mwh") ? &run : most;
    }
};

// Where only the other was measured, or neither or both were, this one is in doubt.
bool contradicts(const PublishedRun& run, const PublishedRun& other)
{
    const bool apart = !agree(*run.number("energy_mwh"), *other.number("energy_mwh"), tenfold);
    return apart && (!isMeasured(run) || isMeasured(other));
}

void checkAcross(const std::vector<PublishedRun>& runs, std::vector<std::vector<Contradiction>>& found)
{
    std::map<std::string, Extremes> works;
    const auto keyOf = [](const PublishedRun& run) { return run.number("energy_mwh") ? workKey(run) : std::string(); };
    for (const PublishedRun& run : runs) {
        if (const std::string key = keyOf(run); !key.empty()) {
            works[key].add(run);
        }
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto work = works.find(keyOf(runs[i]));
        if (work != works.end() && (contradicts(runs[i], *work->second.least) || contradicts(runs[i], *work->second.most))) {
            found[i].push_back({"energy_kwh", "contradicts_other_run"});
        }
    }
}

} // namespace

std::vector<std::vector<Contradiction>> findContradictions(const std::vector<PublishedRun>& runs)
{
    std::vector<std::vector<Contradiction>> found;
    for (const PublishedRun& run : runs) {
        found.push_back(Check(run).run());
    }
    checkAcross(runs, found);
    return found;
}

} // namespace model
