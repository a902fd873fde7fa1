#include "ui/files/example_files.h"

#include "ui/files/scenario_files.h"
#include "ui/words/bundled_examples.h"
#include "ui/words/scenario_words.h"

namespace ui {

std::vector<Example> examples(const model::Catalog& catalog) {
    std::vector<Example> found;
    for (const BundledExample& bundled : bundledExamples) {
        const QString path = QStringLiteral(":/examples/%1.json").arg(bundled.file);
        model::Workspace workspace = openWorkspace(path, catalog);
        model::Scenario scenario = workspace.scenario();
        found.push_back({path, scenarioLabel(bundled.name), std::move(workspace), std::move(scenario)});
    }
    return found;
}

model::ExampleSource exampleSource(const model::Catalog& catalog) {
    return [&catalog](std::string_view name) {
        const auto file = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return openScenario(QStringLiteral(":/examples/%1.json").arg(file), catalog);
    };
}

model::Workspace firstLook(const model::Catalog& catalog) {
    return model::workspaceOf(openScenario(":/examples/h100_poland.json", catalog),
                              openScenario(":/examples/h100_france.json", catalog));
}

} // namespace ui
