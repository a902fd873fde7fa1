#include "ui/session/moved_name.h"

#include <QRegularExpression>
#include <algorithm>

#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

/// Short: without what stands behind a comma (“AWS eu-north-1, Stockholm, Sweden”).
QString placeName(std::string_view region, const model::Catalog& catalog) {
    static const QRegularExpression rest(QStringLiteral("[,，].*$"));
    const model::Region* found = catalog.region(region);
    return found != nullptr ? regionLabel(*found).remove(rest) : QString();
}

/// The place behind the last comma, where a bundled example names one; years are no places.
QString placeOfExample(const std::string& name) {
    static const QRegularExpression tail(QStringLiteral("[,，]\\s*([^,，\\d]+)$"));
    return isExampleName(name) ? tail.match(scenarioLabel(name)).captured(1) : QString();
}

bool isTaken(const std::string& name, const model::Workspace& workspace) {
    for (std::size_t i = 0; i < workspace.cases.size(); ++i) {
        if (i != workspace.current && scenarioLabel(workspace.cases[i].scenario.name) == scenarioLabel(name)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string nameAfter(const Changes& changes, const model::Workspace& workspace, const model::Catalog& catalog) {
    const model::Scenario& scenario = workspace.scenario();
    const auto move = std::ranges::find(changes, model::Id::SiteRegion, &Change::id);
    if (move == changes.end()) {
        return scenario.name;
    }
    const QString to = placeName(changed(scenario, {*move}).text(model::Id::SiteRegion), catalog);
    QString from = placeName(scenario.text(model::Id::SiteRegion), catalog);
    QString label = scenarioLabel(scenario.name);
    if (from.isEmpty() || !label.contains(from)) {
        from = placeOfExample(scenario.name);
    }
    if (from.isEmpty() || to.isEmpty() || from == to) {
        return scenario.name;
    }
    const std::string moved = label.replace(from, to).toStdString();
    return isTaken(moved, workspace) ? pinnedName(moved, workspace) : moved;
}

} // namespace ui
