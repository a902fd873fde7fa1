#include "model/run/simulate.h"

#include <algorithm>

#include "model/formulas/accuracy_solver.h"
#include "model/formulas/equivalents.h"
#include "model/run/deployment_steps.h"
#include "model/run/inputs.h"
#include "model/run/section.h"
#include "model/run/training_run.h"

namespace model {
namespace {

constexpr double onePoint = 0.01;          // "one more point of accuracy", as a fraction
constexpr double implausibleMfu = 0.7;     // no published run comes near (consistency check of published figures)

void addNotice(std::vector<Notice>& notices, Severity severity, std::string id, Id at, std::vector<Argument> arguments = {})
{
    notices.push_back({severity, std::move(id), std::string(parameter(at).path), std::move(arguments)});
}

std::optional<AccuracySolver> solverFor(const Question& q, const Catalog& catalog, const std::string& benchmark)
{
    const bool linked = q.hasAccuracy && linkOf(q, catalog, benchmark) != nullptr;
    return linked ? std::optional<AccuracySolver>(std::in_place, q, catalog, benchmark) : std::nullopt;
}

std::optional<Run> runOf(const Question& q, const std::optional<AccuracySolver>& solver)
{
    if (q.forwards) {
        return givenRun(q);
    }
    return solver ? solver->runFor(q.target) : std::nullopt;
}

// Why a target has no answer, with the most that could be reached instead.
void noteUnanswered(std::vector<Notice>& notices, const Question& q, const AccuracySolver& solver)
{
    if (q.target <= solver.link().floor) {
        addNotice(notices, Severity::Error, "accuracy.at_or_below_floor", Id::AccuracyTarget, {q.target, solver.link().floor});
    } else if (q.target >= solver.ceiling()) {
        addNotice(notices, Severity::Error, "accuracy.unreachable", Id::AccuracyTarget,
                  {q.target, solver.ceiling(), q.benchmark});
    } else {
        addNotice(notices, Severity::Error, "accuracy.no_solution", Id::AccuracyAllocation, {q.target, solver.reachable()});
    }
}

void noteOwnRange(std::vector<Notice>& notices, const OwnFit& fit, double flop)
{
    if (flop < fit.lowestFlop || flop > fit.highestFlop) {
        addNotice(notices, Severity::Notice, "accuracy.outside_own_curve", Id::AccuracyBenchmark,
                  {flop, fit.lowestFlop, fit.highestFlop});
    }
}

void noteFittedRange(std::vector<Notice>& notices, const FitConstants& fit, const Quantities& point)
{
    const double n = point[Quantity::Parameters];
    const double d = point[Quantity::Tokens];
    if (point[Quantity::Flop] > fit.extrapolationFlop) {
        addNotice(notices, Severity::Warning, "accuracy.extrapolation", Id::AccuracyTarget,
                  {point[Quantity::Flop], fit.extrapolationFlop});
    }
    if (n < fit.fittedParametersLow || n > fit.fittedParametersHigh) {
        addNotice(notices, Severity::Warning, "accuracy.outside_fitted_size", Id::ModelParameters,
                  {n, fit.fittedParametersLow, fit.fittedParametersHigh});
    }
    if (d < fit.fittedTokensLow || d > fit.fittedTokensHigh) {
        addNotice(notices, Severity::Warning, "accuracy.outside_fitted_tokens", Id::DataTokens,
                  {d, fit.fittedTokensLow, fit.fittedTokensHigh});
    }
}

void noteSolvedSizes(std::vector<Notice>& notices, const Question& q, const Run& run)
{
    const auto note = [&](Id id, double value) {
        const Track& track = parameter(id).track;
        if (value < track.low || value > track.high) {
            addNotice(notices, Severity::Notice, "model.solved_outside_slider", id, {value, track.low, track.high});
        }
    };
    if (!q.forwards) {
        note(Id::ModelParameters, run.parameters);
        note(Id::DataTokens, run.tokens);
    }
}

void noteRun(std::vector<Notice>& notices, const Inputs& inputs, const Catalog& catalog, const Rates& rates, const Run& run)
{
    const Question& q = inputs.question;
    if (q.uniqueTokens && run.tokens > *q.uniqueTokens && q.hasAccuracy) {
        addNotice(notices, Severity::Notice, "data.repeated", Id::DataUniqueTokens,
                  {run.tokens / *q.uniqueTokens, effectiveTokens(catalog.fit.repetition, run.tokens, *q.uniqueTokens)});
    }
    noteSolvedSizes(notices, q, run);
    if (const double mfu = billedMfu(inputs, rates, run.activeParameters); mfu > implausibleMfu) {
        addNotice(notices, Severity::Warning, "training.implied_mfu_high", Id::TrainingMfu, {mfu});
    }
}

void noteSections(std::vector<Notice>& notices, const Scenario& scenario, const Inputs& inputs, const Quantities& point)
{
    for (const Section* section : sections()) {
        if (section->note != nullptr && section->isOn(inputs)) {
            section->note(notices, scenario, inputs, point);
        }
    }
}

// What the point after the target costs: the run that reaches one point more, less the run that reaches the target.
void addNextPoint(Result& result, const Inputs& inputs, const Rates& rates, const AccuracySolver& solver, double from)
{
    const auto here = solver.runFor(from);
    const auto next = solver.runFor(from + onePoint);
    if (from <= solver.link().floor) {
        addNotice(result.notices, Severity::Warning, "accuracy.at_or_below_floor", Id::AccuracyTarget, {from, solver.link().floor});
        return;
    }
    if (!here || !next) {
        addNotice(result.notices, Severity::Notice, "accuracy.next_point_unreachable", Id::AccuracyTarget, {solver.reachable()});
        return;
    }
    const Quantities a = trainingQuantities(inputs, rates, *here);
    const Quantities b = trainingQuantities(inputs, rates, *next);
    const SymbolValues more = moreAccuracy(a, b);
    for (const Quantity q : {Quantity::NextPointKg, Quantity::NextPointEnergyKwh, Quantity::NextPointCostUsd}) {
        result.point[q] = more[symbolOf(q)];
    }
}

void addAccuracy(Result& result, const Inputs& inputs, const Catalog& catalog, const AccuracySolver& solver, const Run& run)
{
    if (solver.lossIsNats()) {
        result.point[Quantity::LossNats] = solver.lossOf(run);
    }
    result.accuracies = allAccuracies(inputs.question, catalog, run);
    if (!solver.link().identified) {
        addNotice(result.notices, Severity::Warning, "accuracy.legacy_mmlu_not_identified", Id::AccuracyRecipe);
    }
    if (solver.link().own) {
        noteOwnRange(result.notices, *inputs.question.own, result.point[Quantity::Flop]);
    } else {
        noteFittedRange(result.notices, catalog.fit, result.point);
    }
}

// What only the numbers on the way tell.
void addDeployment(Result& result, const Inputs& inputs, const SymbolValues& values)
{
    for (const Section* section : sections()) {
        if (section->noteValues != nullptr && section->isOn(inputs)) {
            section->noteValues(result.notices, inputs, values);
        }
    }
    result.kgBeforeDeployment = kgBeforeDeployment(values);
    result.deploymentKgByMonth = deploymentKgByMonth(values);
    result.replacementMonths = replacementMonths(values);
}

void addRun(Result& result, const Scenario& scenario, const Inputs& inputs, const Catalog& catalog, const std::optional<AccuracySolver>& solver,
            const Run& run)
{
    const Question& q = inputs.question;
    const Rates rates = ratesFromFacts(inputs, run);
    result.point = trainingQuantities(inputs, rates, run);
    noteRun(result.notices, inputs, catalog, rates, run);
    noteSections(result.notices, scenario, inputs, result.point);
    if (inputs.deployment) {
        addDeployment(result, inputs, runValues(inputs, rates, run));
    }
    if (solver) {
        addAccuracy(result, inputs, catalog, *solver, run);
        const bool achieved = q.forwards && !q.targetTyped;
        addNextPoint(result, inputs, rates, *solver, achieved ? solver->accuracyOf(run) : q.target);
    }
    result.equivalents = countEquivalents(catalog, result.point[Quantity::TotalEnergyKwh], result.point[Quantity::TotalKg]);
}

CurvePoint curvePoint(const Inputs& inputs, const Rates& rates, const AccuracySolver& solver, double target)
{
    CurvePoint point;
    point.target = target;
    if (const auto run = solver.runFor(target)) {
        point.values = trainingQuantities(inputs, rates, *run);
        point.lossNats = solver.lossIsNats() ? solver.lossOf(*run) : point.lossNats;
        point.values[Quantity::LossNats] = point.lossNats;
    }
    return point;
}

double targetAt(const CurveRequest& request, int i)
{
    const double span = request.to - request.from;
    return request.points == 1 ? request.from : request.from + span * i / (request.points - 1);
}

} // namespace

Result simulate(const Scenario& scenario, const Catalog& catalog)
{
    Inputs inputs = resolveInputs(scenario, catalog);
    const Question& q = inputs.question;
    const auto solver = solverFor(q, catalog, q.benchmark);
    Result result;
    result.settings = std::move(inputs.settings);
    result.notices = std::move(inputs.notices);
    if (const auto run = runOf(q, solver)) {
        addRun(result, scenario, inputs, catalog, solver, *run);
    } else if (solver) {
        noteUnanswered(result.notices, q, *solver);
    }
    result.usesUserData = std::ranges::any_of(result.notices, [](const Notice& n) { return n.id == "catalogue.user_record"; });
    return result;
}

Quantities simulateQuantities(const Scenario& scenario, const Catalog& catalog)
{
    const Inputs inputs = resolveInputs(scenario, catalog);
    const Question& q = inputs.question;
    const auto run = runOf(q, q.forwards ? std::nullopt : solverFor(q, catalog, q.benchmark));
    return run ? trainingQuantities(inputs, ratesFromFacts(inputs, run), *run) : Quantities();
}

CurveRequest defaultCurveRequest(const Scenario& scenario)
{
    const Track& track = parameter(Id::AccuracyTarget).track;
    return {std::string(scenario.text(Id::AccuracyBenchmark)), track.low, track.high, 64};
}

Curve simulateCurve(const Scenario& scenario, const Catalog& catalog, const CurveRequest& request)
{
    const Inputs inputs = resolveInputs(scenario, catalog);
    const Question& q = inputs.question;
    Curve curve;
    curve.benchmark = request.benchmark.empty() ? q.benchmark : request.benchmark;
    curve.notices = inputs.notices;
    const auto solver = solverFor(q, catalog, curve.benchmark);
    const Rates rates = ratesFromFacts(inputs, runOf(q, solverFor(q, catalog, q.benchmark)));
    curve.ceiling = solver ? solver->ceiling() : curve.ceiling;
    for (int i = 0; i < request.points; ++i) {
        const double target = targetAt(request, i);
        curve.points.push_back(solver ? curvePoint(inputs, rates, *solver, target) : CurvePoint{target, {}, {}});
    }
    return curve;
}

} // namespace model
