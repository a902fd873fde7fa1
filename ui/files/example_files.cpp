#include "ui/files/example_files.h"

#include <QDir>

#include "ui/files/scenario_files.h"

namespace ui {
namespace {

/// The names in the bundled files, for translators; scenarioName looks them up.
[[maybe_unused]] constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("Examples", "H100s in Poland"),
    QT_TRANSLATE_NOOP("Examples", "H100s in France"),
    QT_TRANSLATE_NOOP("Examples", "GPT-3, Virginia"),
    QT_TRANSLATE_NOOP("Examples", "Mixture of experts, Oregon"),
};

} // namespace

std::vector<Example> examples(const model::Catalog& catalog) {
    std::vector<Example> found;
    const QDir folder(":/examples");
    for (const QString& name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        found.push_back({path, openScenario(path, catalog)});
    }
    return found;
}

model::Workspace firstLook(const model::Catalog& catalog) {
    return model::workspaceOf(openScenario(":/examples/h100_poland.json", catalog),
                              openScenario(":/examples/h100_france.json", catalog));
}

} // namespace ui
