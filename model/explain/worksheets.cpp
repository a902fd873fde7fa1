#include "model/explain/worksheets.h"

#include <algorithm>

#include "model/run/training_steps.h"

namespace model {
namespace {

using S = Symbol;

constexpr double onePoint = 0.01;
constexpr double fivePoints = 0.05;

bool isMore(S s) {
    return s == S::NextPointKg || s == S::NextPointEnergy || s == S::NextPointCost || s == S::FivePointsKg;
}

// Takes over what this sheet does not know yet.
void fillIn(SymbolValues& values, const SymbolValues& more) {
    for (std::size_t i = 0; i < symbolCount; ++i) {
        const auto symbol = static_cast<S>(i);
        values[symbol] = std::isnan(values[symbol]) ? more[symbol] : values[symbol];
    }
}

Plan planOf(Steps steps) {
    Plan plan;
    plan.add(steps);
    return plan;
}

} // namespace

const Step* Sheet::stepFor(Symbol symbol) const {
    for (const Plan& plan : plans) {
        if (const Step* step = plan.stepFor(symbol)) {
            return step;
        }
    }
    return nullptr;
}

Worksheets::Worksheets(const Scenario& scenario, const Catalog& catalog)
    : m_scenario(scenario), m_catalog(catalog), m_inputs(resolveInputs(scenario, catalog)) {
    const Question& q = m_inputs.question;
    const auto own = solver(q.benchmark);
    if (q.forwards) {
        m_own = givenRun(q);
    } else if (own) {
        m_own = own->runFor(q.target);
    }
    m_rates = ratesFromFacts(m_inputs, m_own);
}

std::optional<AccuracySolver> Worksheets::solver(const std::string& benchmark) const {
    const Question& q = m_inputs.question;
    const bool linked = q.hasAccuracy && linkOf(q, m_catalog, benchmark) != nullptr;
    return linked ? std::optional<AccuracySolver>(std::in_place, q, m_catalog, benchmark) : std::nullopt;
}

std::string Worksheets::benchmarkOf(const Figure& figure) const {
    return figure.benchmark.empty() ? m_inputs.question.benchmark : figure.benchmark;
}

/// Figures on one sheet agree in this.
Figure Worksheets::keyOf(const Figure& figure) const {
    if (isMore(figure.symbol)) {
        return {figure.symbol == S::FivePointsKg ? S::FivePointsKg : S::NextPointKg, {}, {}, {}};
    }
    if (figure.symbol == S::Count || figure.symbol == S::PerUnit) {
        return {S::Count, figure.which, {}, {}};
    }
    Figure key{S::TotalKg, {}, figure.target, figure.benchmark};
    if (!figure.target && !figure.which.empty()) {
        key.benchmark = figure.which;
    }
    if (key.benchmark == m_inputs.question.benchmark) {
        key.benchmark.clear();
    }
    return key;
}

const Sheet& Worksheets::sheetOf(const Figure& figure) {
    const Figure key = keyOf(figure);
    const auto known = std::ranges::find(m_sheets, key, &Sheet::about);
    return known != m_sheets.end() ? *known : m_sheets.emplace_back(make(key));
}

Sheet Worksheets::make(const Figure& key) {
    if (isMore(key.symbol)) {
        return makeMore(key);
    }
    if (key.symbol == S::Count) {
        return makeCount(key);
    }
    Sheet sheet{key, {}, {}};
    const std::string benchmark = benchmarkOf(key);
    const auto solving = key.target ? solver(benchmark) : std::nullopt;
    if (const auto run = solving ? solving->runFor(*key.target) : key.target ? std::nullopt : m_own) {
        addQuestion(sheet, benchmark, *run);
        addRun(sheet, *run);
        addInputs(sheet.values);
    }
    return sheet;
}

/// Backwards from the target to the run, or the run as given; then forwards to loss and accuracy.
void Worksheets::addQuestion(Sheet& sheet, const std::string& benchmark, const Run& run) {
    const Question& q = m_inputs.question;
    const bool backwards = sheet.about.target || (!q.forwards && benchmark == q.benchmark);
    const auto asked = solver(benchmark);
    if (asked && backwards) {
        const auto worked = asked->workedRun(sheet.about.target.value_or(q.target));
        sheet.values = worked.values;
        sheet.plans.push_back(worked.plan);
    } else if (q.forwards) {
        sheet.plans.push_back(planOf(Steps(&activeParametersStep(m_inputs), 1)));
    }
    if (asked) {
        const auto worked = asked->workedLoss(run);
        fillIn(sheet.values, worked.values);
        sheet.values[S::Accuracy] = accuracyStep().evaluate(sheet.values);
        sheet.plans.push_back(worked.plan);
        sheet.plans.push_back(planOf(Steps(&accuracyStep(), 1)));
    }
}

void Worksheets::addRun(Sheet& sheet, const Run& run) {
    fillIn(sheet.values, runValues(m_inputs, m_rates, run));
    fillIn(sheet.values, ratesValues(m_inputs, m_own));
    if (m_own && m_inputs.machine.energyKwh) {
        sheet.plans.push_back(planOf(billSteps()));
    }
    sheet.plans.push_back(ratesPlan(m_inputs, m_own.has_value()));
    sheet.plans.push_back(runPlan(m_inputs, m_rates.mfu.has_value()));
}

/// What the inputs themselves were made of.
void Worksheets::addInputs(SymbolValues& v) const {
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const auto typed = [&](Id id) { return m_scenario.number(id).value_or(nothing); };
    v[S::Tdp] = m_inputs.machine.device->tdpW.value_or(nothing);
    v[S::BoardShare] = m_inputs.machine.generation->boardShare;
    v[S::Layers] = typed(Id::ModelLayers);
    v[S::Width] = typed(Id::ModelWidth);
    v[S::Context] = typed(Id::ModelContext);
    v[S::GivenParameters] = typed(Id::ModelParameters);
    v[S::GivenActiveParameters] = typed(Id::ModelActiveParameters);
    v[S::LoraShare] = m_catalog.defaultValue("lora_share_of_parameters").mid;
}

/// The accuracy from which more is counted.
double Worksheets::standing(bool five) const {
    const Question& q = m_inputs.question;
    const auto own = solver(q.benchmark);
    const bool achieved = q.forwards && (five || !q.targetTyped);
    return achieved && own && m_own ? own->accuracyOf(*m_own) : q.target;
}

Sheet Worksheets::makeMore(const Figure& key) {
    const bool five = key.symbol == S::FivePointsKg;
    const double from = standing(five);
    const auto quantitiesAt = [&](double target) {
        const Sheet& sheet = sheetOf({S::TotalKg, {}, target, {}});
        Quantities q;
        for (const QuantityInfo& info : quantities()) {
            q[info.quantity] = sheet.values[symbolOf(info.quantity)];
        }
        return q;
    };
    Sheet sheet{key, moreAccuracy(quantitiesAt(from), quantitiesAt(from + (five ? fivePoints : onePoint))), {}};
    sheet.plans.push_back(five ? planOf(Steps(&fivePointsStep(), 1)) : planOf(nextPointSteps()));
    sheet.values[S::FivePointsKg] = fivePointsStep().evaluate(sheet.values);
    return sheet;
}

Sheet Worksheets::makeCount(const Figure& key) {
    Sheet sheet{key, {}, {}};
    const auto record = std::ranges::find(m_catalog.equivalents, key.which, &Equivalent::id);
    if (record == m_catalog.equivalents.end()) {
        return sheet;
    }
    const Step& step = record->isEnergy ? energyCountStep() : carbonCountStep();
    const S amount = record->isEnergy ? S::TotalEnergy : S::TotalKg;
    sheet.values[S::PerUnit] = record->perUnit;
    sheet.values[amount] = sheetOf({amount, {}, {}, {}}).values[amount];
    sheet.values[S::Count] = step.evaluate(sheet.values);
    sheet.plans.push_back(planOf(Steps(&step, 1)));
    return sheet;
}

Figure Worksheets::home(Symbol symbol, const Sheet& sheet) const {
    const Figure& about = sheet.about;
    const bool five = about.symbol == S::FivePointsKg;
    const auto at = [&](S s, double points) { return Figure{s, {}, standing(five) + points, {}}; };
    const double further = five ? fivePoints : onePoint;
    switch (symbol) {
    case S::OwnFlop:
        return {S::Flop, {}, {}, {}};
    case S::OwnTokens:
        return {S::Tokens, {}, {}, {}};
    case S::OwnMfu:
        return {S::Mfu, {}, {}, {}};
    case S::KgHere:
        return at(S::TotalKg, 0.0);
    case S::KgFurther:
        return at(S::TotalKg, further);
    case S::EnergyHere:
        return at(S::TotalEnergy, 0.0);
    case S::EnergyFurther:
        return at(S::TotalEnergy, further);
    case S::CostHere:
        return at(S::TotalCost, 0.0);
    case S::CostFurther:
        return at(S::TotalCost, further);
    default:
        break;
    }
    if (about.symbol == S::Count) {
        const bool own = symbol == S::Count || symbol == S::PerUnit;
        return {symbol, own ? about.which : std::string(), {}, {}};
    }
    const Question& q = m_inputs.question;
    const bool other = !about.target && !about.benchmark.empty();
    const bool solved = symbol == S::Parameters || symbol == S::ActiveParameters || symbol == S::Tokens;
    if (other && solved && !q.forwards) { // the own target decided them, not this benchmark
        return {symbol, {}, {}, {}};
    }
    if (symbol == S::Accuracy && !about.target) {
        return {symbol, other ? about.benchmark : q.benchmark, {}, {}};
    }
    return {symbol, {}, about.target, about.benchmark};
}

} // namespace model
