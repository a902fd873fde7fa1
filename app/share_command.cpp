// `scalewatt share FILE`: a scenario as one line of text, the file behind such a line, or the line as a QR code.
#include <QCoreApplication>
#include <QFileInfo>

#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "model/run/notice.h"
#include "model/scenario/workspace_json.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/scenario_files.h"
#include "ui/sharing/qr_code.h"
#include "ui/sharing/scenario_line.h"

namespace app {
namespace {

constexpr double qrMm = 60.0;

CommandParser makeParser() {
    const auto text = [](const char* words) { return QCoreApplication::translate("CommandLine", words); };
    CommandParser parser(
        QStringLiteral("share"),
        text(QT_TRANSLATE_NOOP("CommandLine", "A scenario file as one line of text, to be pasted anywhere; a line as "
                                              "the file it was made of. Every other command takes the line in place "
                                              "of a file.")),
        {QStringLiteral("scalewatt share gpt-3.json"), QStringLiteral("scalewatt share scalewatt:1:… > gpt-3.json"),
         QStringLiteral("scalewatt share gpt-3.json --qr gpt-3.svg")});
    parser.addPositional(
        QStringLiteral("FILE"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Scenario file, scenario's line, or “-” for standard input.")));
    parser.addOption(QStringLiteral("qr"),
                     text(QT_TRANSLATE_NOOP("CommandLine", "Writes the line as a QR code instead.")),
                     QStringLiteral("X.svg"));
    return parser;
}

void writeQr(const QString& line, const QString& path) {
    const ui::QrCode code = ui::qrCode(line.toUtf8());
    if (code.isEmpty()) {
        constexpr double most = 2'953; // bytes of the largest code
        throw model::InputError(
            {"line.too_large", path.toStdString(), {}, std::to_string(line.size()), model::Interval{0, most, false}});
    }
    ui::writeFile(path, ui::qrSvg(code, qrMm));
}

} // namespace

int runShare(const QStringList& words, const ui::NumberStyle&) {
    CommandParser parser = makeParser();
    if (!parser.parse(words)) {
        return success;
    }
    const QString file = parser.single();
    const QString qr = parser.value(QStringLiteral("qr"));
    if (!qr.isEmpty() && QFileInfo(qr).suffix().toLower() != u"svg") {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "--output is “%1”; allowed is a file that ends in %2.")
                .arg(qr, QStringLiteral(".svg"))
                .replace(QStringLiteral("--output"), QStringLiteral("--qr")));
    }
    const ui::LoadedCatalog loaded = ui::loadCatalog(ui::Runs::LeftOut);
    writeProblems(loaded.problems);
    const model::Workspace workspace = ui::openWorkspace(file, loaded.catalog);
    if (!qr.isEmpty()) {
        writeQr(ui::scenarioLineOf(workspace), qr);
    } else if (ui::isScenarioLine(file)) {
        writeOutput(QByteArray::fromStdString(model::writeDocument(workspace)));
    } else {
        writeOutput(ui::scenarioLineOf(workspace).toUtf8() + '\n');
    }
    return success;
}

} // namespace app
