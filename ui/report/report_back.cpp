// What a reader takes along: the statement for a paper, the model card, the scenario itself.
#include <QCoreApplication>

#include "model/run/notice.h"
#include "ui/report/paper_statement.h"
#include "ui/report/report_builder.h"
#include "ui/sharing/scenario_line.h"
#include "ui/words/fill_places.h"
#include "ui/words/result_words.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

constexpr qsizetype mostForQr = 1'200; // characters; above, phones no longer read a printed code of this size

model::Workspace workspaceOf(const ReportBuilder& report) {
    model::Workspace workspace = model::workspaceOf(report.current().scenario);
    for (const Shown* one : report.columns()) {
        if (one->role == LineRole::Baseline) {
            workspace.baseline = one->scenario;
        } else if (one != &report.current()) {
            model::addCase(workspace, one->scenario);
        }
    }
    return workspace;
}

/// The line, or nothing where the scenarios are too long for one.
template <typename What>
QString lineOf(const What& what) {
    try {
        return scenarioLineOf(what);
    } catch (const model::InputError&) {
        return {};
    }
}

} // namespace

void addStatement(ReportBuilder& report) {
    const Shown& current = report.current();
    const QString sentences = paperSentences(current, report.catalog, report.style);
    if (sentences.isEmpty()) {
        return;
    }
    report.text(sentences);
    report.add(ReportCode{QStringLiteral("LaTeX"), paperLatex(current, report.catalog, report.style)});
    report.add(ReportCode{QStringLiteral("BibTeX"), paperBibtex(current, report.catalog)});
}

void addModelCard(ReportBuilder& report) {
    const QString yaml = modelCardYaml(report.current(), report.catalog, report.style);
    if (!yaml.isEmpty()) {
        report.text(Words::tr("For the metadata of a model card; emissions in grams."));
        report.add(ReportCode{QStringLiteral("YAML"), yaml});
    }
}

void addShare(ReportBuilder& report) {
    const QString line = lineOf(workspaceOf(report));
    if (line.isEmpty()) {
        return;
    }
    report.text(Words::tr(
        "This line holds the scenarios. Copy all of it, from “scalewatt:” to the full stop, and paste it into "
        "Scalewatt (Edit, “Paste a scenario”), or give it to the command line in place of a file."));
    report.add(ReportCode{{}, line});
    const bool fits = line.size() <= mostForQr;
    const QString inQr = fits ? line : lineOf(report.current().scenario);
    if (inQr.isEmpty() || inQr.size() > mostForQr) {
        return;
    }
    report.add(ReportQr{qrCode(inQr.toUtf8()), fits ? Words::tr("The same line as a QR code.")
                                                    : fillPlaces(Words::tr("The line of “%1” alone as a QR code."),
                                                                 {shownName(report.current())})});
}

} // namespace ui
