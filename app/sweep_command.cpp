// `scalewatt sweep FILE --over …`: a scenario over the values of one or two inputs, whole or in parts, as CSV.
#include <QCoreApplication>
#include <QLocale>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/sweep_words.h"
#include "ui/files/scenario_files.h"

namespace app {
namespace {

const QString over = QStringLiteral("over");
const QString shardOption = QStringLiteral("shard");
const QString format = QStringLiteral("format");
constexpr std::size_t bytesAtOnce = 1 << 16;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString counted(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("sweep"),
                         words(QT_TRANSLATE_NOOP("CommandLine", "A scenario over the values of one or two inputs, a row for each "
                                                                "combination. Parts made with --shard, written one after the other, are the whole.")),
                         {QStringLiteral("scalewatt sweep plan.json --over model.parameters=1e9:1e12:40:log > sizes.csv"),
                          QStringLiteral("scalewatt sweep plan.json --over device=all --over region=FRA,POL,SWE"),
                          QStringLiteral("scalewatt sweep plan.json --over device=all --over region=all --shard 2/8 > part2.csv")});
    addFile(parser);
    parser.addOption(over,
                     words(QT_TRANSLATE_NOOP("CommandLine", "An input and its values, once or twice: low:high:count, with :log behind it "
                                                            "in equal ratios; words with commas, or all.")),
                     QStringLiteral("input=values"));
    parser.addOption(shardOption, words(QT_TRANSLATE_NOOP("CommandLine", "Part i of n, from 1; only the first has a header.")),
                     QStringLiteral("i/n"));
    parser.addOption(format, words(QT_TRANSLATE_NOOP("CommandLine", "How the answer is written.")), QStringLiteral("csv"),
                     QStringLiteral("csv"));
    return parser;
}

std::vector<model::SweepAxis> axesFrom(const CommandParser& parser, const model::Catalog& catalog) {
    const QStringList given = parser.values(over);
    if (given.isEmpty() || given.size() > 2) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“scalewatt sweep” takes --over once or twice, such as "
                                                                "--over model.parameters=1e9:1e12:40:log; it was given %1 times."))
                             .arg(given.size()));
    }
    std::vector<model::SweepAxis> axes;
    for (const QString& text : given) {
        axes.push_back(axisFrom(text, catalog));
    }
    if (axes.size() == 2 && axes[0].id == axes[1].id) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "Both --over are of “%1”; give all its values in one of them."))
                             .arg(given[0].section(u'=', 0, 0)));
    }
    return axes;
}

void checkSize(const model::Sweep& sweep, const Shard& shard) {
    if (sweep.part(1, shard.parts).size() <= model::mostSweepRows) {
        return;
    }
    const std::uint64_t parts = (sweep.rows() + model::mostSweepRows - 1) / model::mostSweepRows;
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "The sweep has %1 rows and one run computes at most %2 of them; take fewer "
                                                            "values, or %3 parts or more, the first with --shard 1/%4."))
                         .arg(counted(sweep.rows()), counted(model::mostSweepRows), counted(parts), QString::number(parts)));
}

void write(const model::Sweep& sweep, const Shard& shard) {
    std::string text = shard.part == 1 ? model::sweepCsvHeader(sweep) : std::string();
    sweep.run(sweep.part(shard.part, shard.parts), [&](const model::SweepRow& row) {
        text += model::sweepCsvRow(row);
        if (text.size() > bytesAtOnce) {
            writeOutput(QByteArray::fromStdString(text));
            text.clear();
        }
    });
    writeOutput(QByteArray::fromStdString(text));
}

} // namespace

int runSweep(const QStringList& given, const ui::NumberStyle&) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const QString file = parser.single();
    parser.choice(format, {QStringLiteral("csv")});
    const Shard shard = shardFrom(parser.value(shardOption));
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Sweep sweep(ui::openScenario(file, loaded.catalog), axesFrom(parser, loaded.catalog), loaded.catalog);
    checkSize(sweep, shard);
    write(sweep, shard);
    return success;
}

} // namespace app
