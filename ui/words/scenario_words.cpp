#include "ui/words/scenario_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "ui/words/bundled_examples.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioNames)
};

} // namespace

bool isExampleName(const std::string& name) {
    return std::ranges::any_of(bundledExamples, [&](const BundledExample& example) { return name == example.name; });
}

QString scenarioLabel(const std::string& name) {
    return name.empty() ? Words::tr("My run") : QCoreApplication::translate("Examples", name.c_str());
}

QString scenarioName(const model::Scenario& scenario) {
    return scenarioLabel(scenario.name);
}

std::string pinnedName(const std::string& name, const model::Workspace& workspace) {
    static const QRegularExpression number(" \\d+$");
    const QString stem = scenarioLabel(name).remove(number);
    const auto isTaken = [&](const QString& candidate) {
        return std::ranges::any_of(workspace.cases,
                                   [&](const model::Case& one) { return scenarioName(one.scenario) == candidate; });
    };
    QString free = stem;
    for (int n = 2; isTaken(free); ++n) {
        free = QStringLiteral("%1 %2").arg(stem).arg(n);
    }
    return free.toStdString();
}

} // namespace ui
