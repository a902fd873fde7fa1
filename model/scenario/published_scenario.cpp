#include "model/scenario/published_scenario.h"

#include <algorithm>
#include <array>

#include "model/run/notice.h"
#include "model/scenario/scenario_json.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double billion = 1e9;
constexpr double gramsPerKilogram = 1'000.0;

// Families of the file and the architectures whose FLOP they follow; others have no rule.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> families{
    {{"dense", "dense"}, {"moe", "moe"}, {"encoder", "encoder"}, {"encoder-decoder", "encoder_decoder"}}};

class Builder {
public:
    Builder(const PublishedRun& run, const Catalog& catalog) : m_run(run), m_catalog(catalog) {}

    std::optional<Scenario> build()
    {
        const auto parameters = m_run.number("params_total_b");
        const auto tokens = m_run.number("tokens_b");
        const auto family = std::ranges::find(families, m_run.text("family"), &decltype(families)::value_type::first);
        if (!parameters || !tokens || family == families.end()) {
            return {};
        }
        m_scenario.name = m_run.text("model");
        m_scenario.notes = m_run.text("source");
        m_scenario.set(Id::ModelArchitecture, std::string(family->second));
        m_scenario.set(Id::ModelParameters, *parameters * billion);
        m_scenario.set(Id::DataTokens, *tokens * billion);
        m_scenario.set(Id::AccuracySolve, std::string("accuracy"));
        if (const auto active = m_run.number("params_active_b"); active && family->second == "moe") {
            m_scenario.set(Id::ModelActiveParameters, *active * billion);
        }
        addMachines();
        addPlace();
        addEra();
        return isSound() ? std::optional(m_scenario) : std::nullopt;
    }

private:
    void addNumber(Id id, std::optional<double> value)
    {
        if (value && parameter(id).limits.contains(*value)) {
            m_scenario.set(id, *value);
        }
    }

    void addMachines()
    {
        const Device* device = m_catalog.device(m_run.text("hardware"));
        if (device == nullptr) {
            return;
        }
        m_scenario.set(Id::TrainingHardware, device->id);
        const auto precision = precisionFromName(m_run.text("precision"));
        if (precision && device->peak(*precision)) {
            m_scenario.set(Id::TrainingPrecision, m_run.text("precision"));
        }
        addNumber(Id::TrainingDevices, m_run.number("chips"));
    }

    // A country where the location ends with its name or code. "Google Georgia" names none: a state is not the country.
    void addPlace()
    {
        const std::string location = m_run.text("location");
        const std::size_t comma = location.rfind(", ");
        const std::string name = comma == std::string::npos ? location : location.substr(comma + 2);
        const auto country = std::ranges::find_if(m_catalog.regions, [&](const Region& region) {
            return region.kind == "country" && (region.id == name || region.name == name ||
                                                std::ranges::find(region.aliases, name) != region.aliases.end());
        });
        if (country != m_catalog.regions.end()) {
            m_scenario.set(Id::SiteRegion, country->id);
        }
        const auto grid = m_run.number("ci_kg_per_kwh");
        addNumber(Id::SiteCarbonIntensity, grid ? std::optional(*grid * gramsPerKilogram) : std::nullopt);
        addNumber(Id::SitePue, m_run.number("pue"));
        addNumber(Id::SiteYear, m_run.number("year"));
    }

    // Recipes are those of their years.
    void addEra()
    {
        constexpr double webFrom = 2023.0;
        constexpr double curatedFrom = 2024.0;
        const double year = m_run.number("year").value_or(curatedFrom);
        m_scenario.set(Id::AccuracyRecipe, std::string(year < webFrom       ? "legacy_2020_2022"
                                                       : year < curatedFrom ? "web_2023"
                                                                            : "curated_2024"));
    }

    bool isSound() const
    {
        try {
            checkScenario(m_scenario, {}, m_catalog);
            return true;
        } catch (const InputError&) {
            return false;
        }
    }

    const PublishedRun& m_run;
    const Catalog& m_catalog;
    Scenario m_scenario;
};

} // namespace

std::optional<Scenario> publishedScenario(const PublishedRun& run, const Catalog& catalog)
{
    return Builder(run, catalog).build();
}

} // namespace model
