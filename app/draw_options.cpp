#include "app/draw_options.h"

#include <QCoreApplication>
#include <limits>

namespace app {
namespace {

int draws(const CommandParser& parser) {
    return parser.integer(QStringLiteral("draws"), model::fewestDraws, model::mostDraws);
}

int seed(const CommandParser& parser) {
    return parser.integer(QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
}

} // namespace

void addDrawOptions(CommandParser& parser) {
    parser.addOption(
        QStringLiteral("draws"),
        QCoreApplication::translate("CommandLine",
                                    "Random draws behind ranges, 256 to 65,536; point values do not depend on them."),
        QStringLiteral("N"), QString::number(model::defaultDraws));
    parser.addOption(
        QStringLiteral("seed"),
        QCoreApplication::translate("CommandLine", "Seed of the draws, 0 or more; point values do not depend on it."),
        QStringLiteral("S"), QString::number(model::defaultSeed));
}

void checkDraws(const CommandParser& parser) {
    draws(parser);
    seed(parser);
}

model::Draws drawsFrom(const CommandParser& parser) {
    return {draws(parser), static_cast<std::uint64_t>(seed(parser))};
}

} // namespace app
