#include "ui/files/example_files.h"

#include "ui/files/scenario_files.h"
#include "ui/words/bundled_examples.h"

namespace ui {

std::vector<Example> examples(const model::Catalog& catalog) {
    std::vector<Example> found;
    for (const BundledExample& bundled : bundledExamples) {
        const QString path = QStringLiteral(":/examples/%1.json").arg(bundled.file);
        found.push_back({path, openScenario(path, catalog)});
    }
    return found;
}

model::Workspace firstLook(const model::Catalog& catalog) {
    return model::workspaceOf(openScenario(":/examples/h100_poland.json", catalog),
                              openScenario(":/examples/h100_france.json", catalog));
}

} // namespace ui
