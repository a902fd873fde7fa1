// Which way the scenario asks, and the workload that follows from architecture and kind of training.
#include <algorithm>

#include "model/run/input_resolver.h"

namespace model {
namespace {

Architecture architectureFrom(std::string_view word)
{
    return word == "moe"               ? Architecture::Moe
           : word == "encoder"         ? Architecture::Encoder
           : word == "encoder_decoder" ? Architecture::EncoderDecoder
                                       : Architecture::Dense;
}

TrainingKind kindFrom(std::string_view word)
{
    return word == "full_finetune"  ? TrainingKind::FullFinetune
           : word == "lora"         ? TrainingKind::Lora
           : word == "distillation" ? TrainingKind::Distillation
                                    : TrainingKind::Pretraining;
}

Allocation allocationFrom(std::string_view word, const Question& q)
{
    if (word.empty()) {
        return q.parameters && !q.tokens   ? Allocation::GivenParameters
               : q.tokens && !q.parameters ? Allocation::GivenTokens
                                           : Allocation::ComputeOptimal;
    }
    return word == "tokens_per_parameter" ? Allocation::TokensPerParameter
           : word == "given_parameters"   ? Allocation::GivenParameters
           : word == "given_tokens"       ? Allocation::GivenTokens
                                          : Allocation::ComputeOptimal;
}

bool isForwards(const Scenario& scenario, const Question& q)
{
    const auto direction = scenario.text(Id::AccuracySolve);
    return !q.hasAccuracy || (direction.empty() ? q.parameters && q.tokens : direction == "accuracy");
}

// N_a / N of a mixture of experts; 1 for everything else.
double activeShare(InputResolver& r, const Question& q)
{
    if (q.architecture != Architecture::Moe) {
        return 1.0;
    }
    const auto active = r.typed(Id::ModelActiveParameters);
    if (active && q.parameters) {
        return *active / *q.parameters;
    }
    const double share = r.catalog.defaultValue("moe_active_share").mid;
    r.notice(Severity::Notice, "model.moe_share_assumed", Id::ModelActiveParameters, {share});
    return share;
}

void noteAccuracyLimits(InputResolver& r, const Question& q, TrainingKind kind)
{
    const Scenario& s = r.scenario;
    if (kind != TrainingKind::Pretraining) {
        r.notice(Severity::Notice, "accuracy.no_link_for_kind", Id::TrainingKind, {std::string(s.text(Id::TrainingKind))});
    } else if (!q.hasAccuracy) {
        r.notice(Severity::Notice, "accuracy.no_link_for_architecture", Id::ModelArchitecture,
                 {std::string(s.text(Id::ModelArchitecture))});
    }
    if (q.hasAccuracy && q.law == "olmo_ladder" && s.has(Id::AccuracyRecipe)) {
        r.notice(Severity::Notice, "accuracy.recipe_ignored", Id::AccuracyRecipe, {q.law});
    }
}

void readSizes(InputResolver& r, Question& q)
{
    q.parameters = r.typed(Id::ModelParameters);
    q.tokens = r.typed(Id::DataTokens);
    q.uniqueTokens = r.typed(Id::DataUniqueTokens);
    q.activeShare = activeShare(r, q);
}

void readTarget(InputResolver& r, Question& q)
{
    const Scenario& s = r.scenario;
    q.law = s.text(Id::AccuracyLaw);
    q.recipe = s.text(Id::AccuracyRecipe);
    q.benchmark = s.text(Id::AccuracyBenchmark);
    q.target = s.numberOrDefault(Id::AccuracyTarget);
    q.targetTyped = s.has(Id::AccuracyTarget);
    q.allocation = allocationFrom(s.text(Id::AccuracyAllocation), q);
    q.tokensPerParameter =
        r.typed(Id::AccuracyTokensPerParameter).value_or(s.numberOrDefault(Id::AccuracyTokensPerParameter));
    q.efficiency = s.numberOrDefault(Id::AccuracyEfficiency);
    const LossLaw* law = r.catalog.lossLaw(q.law, ownCurveId);
    if (s.ownCurve && law != nullptr) {
        q.own = fitOwnCurve(*s.ownCurve, *law, r.catalog.fit.testNoiseSd);
    }
}

double attentionElements(const Scenario& s)
{
    const auto layers = s.number(Id::ModelLayers);
    const auto width = s.number(Id::ModelWidth);
    const auto context = s.number(Id::ModelContext);
    return layers && width && context ? *layers * *width * *context : 0.0;
}

double loraParameters(InputResolver& r, const Question& q)
{
    if (const auto given = r.typed(Id::TrainingLoraParameters)) {
        return *given;
    }
    const double share = r.catalog.defaultValue("lora_share_of_parameters").mid;
    r.notice(Severity::Notice, "training.lora_share_assumed", Id::TrainingLoraParameters, {share});
    return share * q.parameters.value_or(0.0);
}

} // namespace

void resolveQuestion(InputResolver& r, Inputs& inputs)
{
    const Scenario& s = r.scenario;
    Question& q = inputs.question;
    Workload& w = inputs.workload;
    q.architecture = architectureFrom(s.text(Id::ModelArchitecture));
    w.kind = kindFrom(s.text(Id::TrainingKind));
    q.hasAccuracy = w.kind == TrainingKind::Pretraining &&
                    (q.architecture == Architecture::Dense || q.architecture == Architecture::Moe);
    readSizes(r, q);
    readTarget(r, q);
    q.forwards = isForwards(s, q);
    w.encoderDecoder = q.architecture == Architecture::EncoderDecoder;
    w.attentionElements = attentionElements(s);
    noteAccuracyLimits(r, q, w.kind);
    if (w.kind == TrainingKind::Lora) {
        w.loraParameters = loraParameters(r, q);
    } else if (w.kind == TrainingKind::Distillation) {
        r.notice(Severity::Notice, "training.teacher_not_counted", Id::TrainingKind);
    }
    if ((w.kind == TrainingKind::Lora || w.kind == TrainingKind::FullFinetune) && !s.isOn(Group::Base)) {
        r.notice(Severity::Notice, "training.base_not_counted", Id::TrainingKind);
    }
}

} // namespace model
