#include "app/answer_options.h"

#include <QCoreApplication>

#include "app/console.h"
#include "ui/words/wording.h"

namespace app {

void addFile(CommandParser& parser) {
    parser.addPositional(QStringLiteral("FILE"),
                         QCoreApplication::translate("CommandLine", "Scenario file, or “-” for standard input."));
}

void addForm(CommandParser& parser) {
    parser.addOption(QStringLiteral("format"), QCoreApplication::translate("CommandLine", "Form of the answer."),
                     QStringLiteral("json|text|csv"), QStringLiteral("text"));
}

Form formFrom(const CommandParser& parser) {
    const QString word = parser.choice(QStringLiteral("format"),
                                       {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("csv")});
    return word == QStringLiteral("json") ? Form::Json : word == QStringLiteral("csv") ? Form::Csv : Form::Text;
}

ui::LoadedCatalog toldCatalog(ui::Runs runs) {
    ui::LoadedCatalog loaded = ui::loadCatalog(runs);
    writeProblems(loaded.problems);
    return loaded;
}

std::vector<std::string> noticeTexts(std::span<const model::Notice> notices, const ui::NumberStyle& style) {
    std::vector<std::string> texts;
    for (const model::Notice& notice : notices) {
        texts.push_back(ui::noticeText(notice, style).toStdString());
    }
    return texts;
}

bool toldErrors(const QString& file, std::span<const model::Notice> notices, const ui::NumberStyle& style) {
    bool none = true;
    for (const model::Notice& notice : notices) {
        if (notice.severity == model::Severity::Error) {
            writeError(QStringLiteral("%1: %2").arg(file, ui::noticeText(notice, style)));
            none = false;
        }
    }
    return none;
}

} // namespace app
