#include "model/run/development.h"

#include "model/run/section.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

// What all experiments take beside the final run, whose own share is 1.
template <Symbol ofTraining>
double beside(V v)
{
    return (v[S::DevelopmentFactor] - 1.0) * v[ofTraining];
}

constexpr Step factorOfTrials{
    S::DevelopmentFactor, "1 + n_trial * s_trial * (1 - s_stop) + n_fail", [](V v) {
        return developmentFactor({1.0, true, v[S::Trials], v[S::TrialFraction], v[S::EarlyStopping], v[S::FailedRuns]});
    }};

constexpr std::array besideTraining{
    Step{S::DevelopmentFlop, "(f_dev - 1) * C", beside<S::Flop>},
    Step{S::DevelopmentHours, "(f_dev - 1) * h", beside<S::DeviceHours>},
    Step{S::DevelopmentDays, "(f_dev - 1) * d", beside<S::Days>},
    Step{S::DevelopmentBoardEnergy, "(f_dev - 1) * E_board", beside<S::BoardEnergy>},
    Step{S::DevelopmentNodeEnergy, "(f_dev - 1) * E_node", beside<S::NodeEnergy>},
    Step{S::DevelopmentEnergy, "(f_dev - 1) * E_fac", beside<S::Energy>},
    Step{S::DevelopmentOperationalKg, "(f_dev - 1) * M_op", beside<S::OperationalKg>},
    Step{S::DevelopmentMarketBasedKg, "(f_dev - 1) * M_market", beside<S::MarketBasedKg>},
    Step{S::DevelopmentEmbodiedKg, "(f_dev - 1) * M_emb", beside<S::EmbodiedKg>},
    Step{S::DevelopmentWater, "(f_dev - 1) * V", beside<S::Water>},
    Step{S::DevelopmentCost, "(f_dev - 1) * K", beside<S::Cost>},
};

bool isOn(const Inputs& inputs) { return inputs.development.has_value(); }

// One trial in a search trains a part of the run; with the default configuration first it only fine-tunes what that run left.
std::string_view trialRecord(const Scenario& scenario)
{
    return scenario.text(Id::DevelopmentApproach) == "default_first" ? "development.trial_finetune" : "development.trial_search";
}

void resolveParts(InputResolver& r, Development& d)
{
    d.isExplicit = true;
    d.trials = r.typed(Id::DevelopmentTrials).value_or(0.0);
    d.trialFraction = r.numberOrRecord(Id::DevelopmentTrialFraction, trialRecord(r.scenario));
    d.earlyStopping = r.numberOrTable(Id::DevelopmentEarlyStopping);
    d.failedRuns = r.typed(Id::DevelopmentFailedRuns).value_or(0.0);
    d.factor = r.record(Id::DevelopmentFactor, fixedAt(developmentFactor(d)), Origin::Computed, {});
}

void resolve(InputResolver& r, Inputs& inputs)
{
    Development& d = inputs.development.emplace();
    if (!r.scenario.has(Id::DevelopmentTrials) && !r.scenario.has(Id::DevelopmentFailedRuns)) {
        d.factor = r.numberOrRecord(Id::DevelopmentFactor, parameter(Id::DevelopmentFactor).evidence);
        return;
    }
    if (r.scenario.has(Id::DevelopmentFactor)) {
        r.notice(Severity::Warning, "development.factor_idle", Id::DevelopmentFactor,
                 {r.scenario.numberOrDefault(Id::DevelopmentFactor)});
    }
    resolveParts(r, d);
}

void putValues(SymbolValues& v, const Inputs& inputs)
{
    const Development& d = *inputs.development;
    v[S::DevelopmentFactor] = d.factor;
    if (d.isExplicit) {
        v[S::Trials] = d.trials;
        v[S::TrialFraction] = d.trialFraction;
        v[S::EarlyStopping] = d.earlyStopping;
        v[S::FailedRuns] = d.failedRuns;
    }
}

void addSteps(Plan& plan, const Inputs& inputs)
{
    if (inputs.development->isExplicit) {
        plan.add(factorOfTrials);
    }
    plan.add(besideTraining);
}

constexpr std::array drawn{
    DrawnInput{Id::DevelopmentFactor, Unknown::DevelopmentFactor, [](Inputs& i, double x) { i.development->factor = x; }},
    DrawnInput{Id::DevelopmentTrialFraction, Unknown::TrialFraction,
               [](Inputs& i, double x) { i.development->trialFraction = x; }},
    DrawnInput{Id::DevelopmentTrials, Unknown::Trials, [](Inputs& i, double x) { i.development->trials = x; }},
    DrawnInput{Id::DevelopmentEarlyStopping, Unknown::EarlyStopping,
               [](Inputs& i, double x) { i.development->earlyStopping = x; }},
    DrawnInput{Id::DevelopmentFailedRuns, Unknown::FailedRuns, [](Inputs& i, double x) { i.development->failedRuns = x; }},
};

} // namespace

double developmentFactor(const Development& d) { return 1.0 + d.trials * d.trialFraction * (1.0 - d.earlyStopping) + d.failedRuns; }

extern const Section developmentSection{Group::Development, isOn, resolve, putValues, addSteps, nullptr, drawn, true};

} // namespace model
