#include "model/run/base_model.h"

#include <array>

#include "model/formulas/compute.h"
#include "model/run/section.h"

namespace model {
namespace {

using S = Symbol;
using V = const SymbolValues&;

// Pretraining of the same size on the tokens of the base, times the share that is carried.
template <bool encoderDecoder>
double carriedFlop(V v)
{
    const Workload pretraining{TrainingKind::Pretraining, encoderDecoder};
    return v[S::BaseShare] * trainingFlop(pretraining, v[S::ActiveParameters], v[S::BaseTokens]);
}

constexpr Step plainFlop{S::BaseFlop, "s_base * 6 * N_a * D_base", carriedFlop<false>};
constexpr Step halfFlop{S::BaseFlop, "s_base * 3 * N_a * D_base", carriedFlop<true>};

// On the machines of the adaptation, in its place, at its MFU: everything goes with the operations.
template <Symbol ofTraining>
double likeTraining(V v)
{
    return v[S::BaseFlop] / v[S::Flop] * v[ofTraining];
}

constexpr std::array likeTheRun{
    Step{S::BaseHours, "C_base / C * h", likeTraining<S::DeviceHours>},
    Step{S::BaseEnergy, "C_base / C * E_fac", likeTraining<S::Energy>},
    Step{S::BaseOperationalKg, "C_base / C * M_op", likeTraining<S::OperationalKg>},
    Step{S::BaseMarketBasedKg, "C_base / C * M_market", likeTraining<S::MarketBasedKg>},
    Step{S::BaseEmbodiedKg, "C_base / C * M_emb", likeTraining<S::EmbodiedKg>},
    Step{S::BaseWater, "C_base / C * V", likeTraining<S::Water>},
    Step{S::BaseCost, "C_base / C * K", likeTraining<S::Cost>},
};

bool isOn(const Inputs& inputs) { return inputs.base.has_value(); }

void resolve(InputResolver& r, Inputs& inputs)
{
    BaseModel& base = inputs.base.emplace();
    base.tokens = r.numberOrRecord(Id::BaseTokens, parameter(Id::BaseTokens).evidence);
    base.share = r.numberOrTable(Id::BaseShare);
    if (r.scenario.text(Id::TrainingKind) == "pretraining") {
        r.notice(Severity::Notice, "base.from_scratch", Id::BaseOn);
    }
}

void putValues(SymbolValues& v, const Inputs& inputs)
{
    v[S::BaseTokens] = inputs.base->tokens;
    v[S::BaseShare] = inputs.base->share;
}

void addSteps(Plan& plan, const Inputs& inputs)
{
    plan.add(inputs.workload.encoderDecoder ? halfFlop : plainFlop);
    plan.add(likeTheRun);
}

constexpr std::array drawn{
    DrawnInput{Id::BaseTokens, Unknown::BaseTokens, [](Inputs& i, double x) { i.base->tokens = x; }},
    DrawnInput{Id::BaseShare, Unknown::BaseShare, [](Inputs& i, double x) { i.base->share = x; }},
};

} // namespace

// Its operations go with the size, which a target leaves to the draws: no mere factor of device-hours.
extern const Section baseSection{Group::Base, isOn, resolve, putValues, addSteps, nullptr, drawn, false};

} // namespace model
