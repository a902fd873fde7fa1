#include "ui/results/notice_fixes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeFixes)
};

using Made = NoticeFix (*)(const model::Notice&, const NumberStyle&);

constexpr double pointsPerUnit = 100.0;
constexpr double margin = 0.5; // points from the very end, where cost runs away

double number(const model::Notice& notice, std::size_t place) {
    const double* value = place < notice.arguments.size() ? std::get_if<double>(&notice.arguments[place]) : nullptr;
    return value != nullptr ? *value : std::nan("");
}

NoticeFix targetAt(double points, const NumberStyle& style) {
    const double target = points / pointsPerUnit;
    if (!(target > 0.0 && target < 1.0)) {
        return {};
    }
    return {Words::tr("Set the target to %1").arg(percentText(target, style)), {{Id::AccuracyTarget, target}}, {}};
}

/// The highest whole percent that stays clear of what can be reached.
NoticeFix below(double reachable, const NumberStyle& style, double room = 0.0) {
    return targetAt(std::floor(reachable * pointsPerUnit - margin - room), style);
}

NoticeFix choose(Id id, const char* choice) {
    return {Words::tr("Choose “%1”").arg(choiceLabel(id, choice)), {{id, std::string(choice)}}, {}};
}

NoticeFix clear(const model::Notice& notice) {
    const model::Parameter* own = model::findParameter(notice.parameter);
    return own == nullptr ? NoticeFix{}
                          : NoticeFix{Words::tr("Clear “%1”").arg(parameterLabel(own->id)), {{own->id, {}}}, {}};
}

constexpr double roomForOnePoint = 1.0;
constexpr double stepAboveGuessing = 5.0;

// Which notice is mended how.
constexpr std::array<std::pair<std::string_view, Made>, 14> table{{
    {"accuracy.unreachable", [](const model::Notice& n, const NumberStyle& s) { return below(number(n, 1), s); }},
    {"accuracy.no_solution", [](const model::Notice& n, const NumberStyle& s) { return below(number(n, 1), s); }},
    {"accuracy.next_point_unreachable",
     [](const model::Notice& n, const NumberStyle& s) { return below(number(n, 0), s, roomForOnePoint); }},
    {"accuracy.at_or_below_floor",
     [](const model::Notice& n, const NumberStyle& s) {
         return targetAt(std::ceil(number(n, 1) * pointsPerUnit + stepAboveGuessing), s);
     }},
    {"accuracy.legacy_mmlu_not_identified",
     [](const model::Notice&, const NumberStyle&) { return choose(Id::AccuracyBenchmark, "hellaswag"); }},
    {"accuracy.no_link_for_kind",
     [](const model::Notice&, const NumberStyle&) { return choose(Id::TrainingKind, "pretraining"); }},
    {"accuracy.no_link_for_architecture",
     [](const model::Notice&, const NumberStyle&) { return choose(Id::ModelArchitecture, "dense"); }},
    {"accuracy.recipe_ignored", [](const model::Notice& n, const NumberStyle&) { return clear(n); }},
    {"accuracy.lifetime_without_deployment",
     [](const model::Notice&, const NumberStyle&) {
         return NoticeFix{Words::tr("Switch on “%1”").arg(parameterLabel(Id::DeploymentOn)),
                          {{Id::DeploymentOn, std::string(model::switchedOn)}}, {}};
     }},
    {"deployment.does_not_fit",
     [](const model::Notice& n, const NumberStyle& s) {
         const double devices = number(n, 3);
         return NoticeFix{Words::tr("Take %1 devices per copy").arg(plainText(devices, s)),
                          {{Id::DeploymentReplicaDevices, devices}}, {}};
     }},
    {"data.repeated", [](const model::Notice& n, const NumberStyle&) { return clear(n); }},
    {"training.fact_overrides", [](const model::Notice& n, const NumberStyle&) { return clear(n); }},
    {"training.mfu_refers_to_bf16",
     [](const model::Notice&, const NumberStyle&) { return choose(Id::TrainingPrecision, "bf16"); }},
    {"site.year_replaced",
     [](const model::Notice& n, const NumberStyle&) {
         const double year = number(n, 1);
         return NoticeFix{Words::tr("Set the year to %1").arg(year, 0, 'f', 0), {{Id::SiteYear, year}}, {}};
     }},
}};

} // namespace

NoticeFix fixFor(const model::Notice& notice, const NumberStyle& style) {
    const auto found = std::ranges::find(table, notice.id, &std::pair<std::string_view, Made>::first);
    NoticeFix fix = found != table.end() ? found->second(notice, style) : NoticeFix{};
    if (const model::Parameter* about = model::findParameter(notice.parameter)) {
        fix.input = about->id;
    }
    return fix;
}

} // namespace ui
