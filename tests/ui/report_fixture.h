// Reports for tests: shipped examples side by side, computed from few draws, and names that try to break out.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "model/scenario/workspace_json.h"
#include "tests/support/shipped.h"
#include "ui/report/computed.h"
#include "ui/report/report_content.h"

namespace tests {

inline const QString hostile =
    QStringLiteral("=cmd()|<script>alert(1)</script> ](javascript:x) `a` \"q\" & 模型 \\input{x} %1 %2 #{$x}_~^");

inline model::Scenario example(const char* name) {
    const auto path = support::resources() / "examples" / (std::string(name) + ".json");
    return model::parseWorkspace(support::readFile(path), path.string(), support::shipped()).scenario();
}

/// France beside Poland as the baseline.
inline model::Workspace twoPlaces() {
    return model::workspaceOf(example("h100_france"), example("h100_poland"));
}

inline model::Workspace hostilePlaces() {
    model::Workspace workspace = twoPlaces();
    workspace.scenario().name = hostile.toStdString();
    workspace.scenario().notes = hostile.toStdString();
    workspace.baseline->name = "@SUM(A1:A9)";
    return workspace;
}

struct MadeReport {
    std::vector<ui::Shown> shown;
    ui::ReportInputs inputs;

    explicit MadeReport(const model::Workspace& workspace, const QLocale& locale = QLocale("en"))
        : shown(ui::computeShown(workspace, support::shipped(), model::Draws(model::fewestDraws, 1))),
          inputs{shown, support::shipped(), {locale, ui::UnitSystem::Metric}, model::fewestDraws} {}
    MadeReport(const MadeReport&) = delete;

    ui::Report report(const QString& layout = QStringLiteral("full"), const ui::ReportDetails& details = {}) const {
        ui::ReportTemplate all = ui::openTemplate(layout);
        for (ui::TemplateSection& section : all.sections) {
            section.on = true;
        }
        return ui::makeReport(inputs, all, details);
    }
};

inline ui::ReportDetails hostileDetails() {
    return {hostile, hostile, hostile, {}, QDate(2025, 11, 30)};
}

/// What a program of others makes of these bytes; nothing where it is not installed.
inline std::optional<QByteArray> asOthersRead(const QString& program, const QByteArray& bytes, QStringList arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    file.close();
    QProcess process;
    process.start(program, arguments.replaceInStrings(QStringLiteral("FILE"), path));
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
}

} // namespace tests
