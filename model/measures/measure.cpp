#include "model/measures/measure.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "model/measures/measure_context.h"

namespace model {
namespace {

using namespace std::string_view_literals;

constexpr std::array adaptations{"full_finetune"sv, "lora"sv};

// In the order in which they are carried out: what another one looks at comes before it (the device before its precision, the
// place before its grid of a later year).
constexpr std::array table{
    Measure{"fine_tune", Id::TrainingKind, true, fineTune, wholeAdaptation, adaptations},
    Measure{"newer_hardware", Id::TrainingHardware, true, newerHardware, newerDevice},
    Measure{"lower_precision", Id::TrainingPrecision, true, lowerPrecision, fewerBitsInTraining},
    Measure{"higher_mfu", Id::TrainingSoftwareGain, true, higherMfu, trainingGain},
    Measure{"default_first", Id::DevelopmentApproach, false, defaultFirst},
    Measure{"move_region", Id::SiteRegion, true, moveRegion, cleanerRegion},
    Measure{"newer_servers", Id::DeploymentHardware, true, newerServers, newerServer},
    Measure{"distil", Id::DeploymentModelShare, true, distil},
    Measure{"quantise", Id::DeploymentPrecision, true, quantise, fewerBitsInServing},
    Measure{"bigger_batch", Id::DeploymentSequences, true, biggerBatch},
    Measure{"fuller_fleet", Id::DeploymentUseRate, true, fullerFleet},
    Measure{"move_serving", Id::DeploymentRegion, true, moveServing, cleanerServingRegion},
    Measure{"better_pue", Id::SitePue, true, betterPue},
    Measure{"cleaner_year", Id::SiteYear, true, cleanerYear},
    Measure{"move_time", Id::ScheduleSlack, true, moveTime},
    Measure{"keep_longer", Id::EmbodiedLifetime, true, keepLonger},
    Measure{"better_use", Id::EmbodiedUseRate, true, betterUse},
    Measure{"cleaner_contract", Id::SiteContractedCarbonFree, true, cleanerContract, nullptr, {}, true},
};

std::size_t rank(const ChosenMeasure& chosen) {
    return static_cast<std::size_t>(std::ranges::find(table, chosen.id, &Measure::id) - table.begin());
}

// Places of the list that count, in the order in which they are carried out.
std::vector<std::size_t> carriedOut(std::span<const ChosenMeasure> list, std::vector<Applicability>& verdicts) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto again = std::ranges::find_if(list.subspan(i + 1),
                                                [&](const ChosenMeasure& c) { return c.on && c.id == list[i].id; });
        verdicts[i].applies = false;
        if (list[i].on && again == list.end()) {
            places.push_back(i);
        } else if (list[i].on) {
            verdicts[i].notice = measureNotice("measure.later_wins", table[rank(list[i])].input);
        }
    }
    std::ranges::stable_sort(places, {}, [&](std::size_t place) { return rank(list[place]); });
    return places;
}

Value proposalOf(const Measure& measure, const Scenario& today, const Catalog& catalog) {
    if (!measure.hasValue) {
        return {};
    }
    return measure.proposal != nullptr ? measure.proposal(today, catalog) : Value(catalog.measure(measure.id).mid);
}

} // namespace

std::span<const Measure> measures() {
    return table;
}

const Measure* findMeasure(std::string_view id) {
    const auto row = std::ranges::find(table, id, &Measure::id);
    return row == table.end() ? nullptr : &*row;
}

std::vector<std::string> measureIds() {
    std::vector<std::string> ids;
    std::ranges::transform(table, std::back_inserter(ids), [](const Measure& m) { return std::string(m.id); });
    return ids;
}

std::optional<Problem> checkMeasureValue(const Measure& measure, const Value& value) {
    const Parameter& p = parameter(measure.input);
    if (auto problem = checkValue(p, value)) {
        return problem;
    }
    const auto* word = std::get_if<std::string>(&value);
    const bool known = word == nullptr || measure.choices.empty() || std::ranges::find(measure.choices, *word) != measure.choices.end();
    if (known && (measure.hasValue || std::holds_alternative<std::monostate>(value))) {
        return {};
    }
    return Problem{"value.unknown_choice", {}, std::string(p.path), word != nullptr ? *word : std::string("value"),
                   std::vector<std::string>(measure.choices.begin(), measure.choices.end())};
}

std::vector<ChosenMeasure> withProposals(const Scenario& today, const std::vector<ChosenMeasure>& list, const Catalog& catalog) {
    std::vector<ChosenMeasure> filled = list;
    for (ChosenMeasure& chosen : filled) {
        if (std::holds_alternative<std::monostate>(chosen.value)) {
            chosen.value = proposalOf(*findMeasure(chosen.id), today, catalog);
        }
    }
    return filled;
}

AppliedMeasures applyMeasures(const Scenario& today, std::span<const ChosenMeasure> list, const Catalog& catalog) {
    AppliedMeasures after{today, std::vector<Applicability>(list.size())};
    after.scenario.measures.clear();
    for (const std::size_t place : carriedOut(list, after.verdicts)) {
        const Measure& measure = table[rank(list[place])];
        MeasureContext context{after.scenario, list[place].value, catalog.measure(measure.id), catalog};
        after.verdicts[place] = measure.apply(context);
    }
    return after;
}

} // namespace model
