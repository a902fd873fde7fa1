#include "app/help.h"

#include <QCoreApplication>

namespace app {

// Lines stay below 80 columns, also where a translation is longer.
QString programHelp() {
    return QCoreApplication::translate(
               "CommandLine", "Scalewatt: what the next point of accuracy costs the climate.\n"
                              "\n"
                              "Usage:\n"
                              "  scalewatt [FILE…]              open the window, with scenario files if given\n"
                              "  scalewatt estimate FILE        energy, carbon, water and cost of one scenario\n"
                              "  scalewatt curve FILE… --output X.csv|json|png|svg|pdf\n"
                              "                                 CO2e against the accuracy aimed at\n"
                              "  scalewatt catalog KIND         list devices, places, laws and other data\n"
                              "  scalewatt validate             published runs beside their prediction\n"
                              "  scalewatt schedule FILE        the cleanest hours before a deadline\n"
                              "  scalewatt project FILE         year by year if runs like it go on doubling\n"
                              "  scalewatt history              models over the years: corpus, compute, CO2e\n"
                              "  scalewatt claims               what is said of AI beside what we compute\n"
                              "  scalewatt report FILE… --output X.pdf|html|md|xlsx|tex\n"
                              "                                 a report, a spreadsheet, a paper's statement\n"
                              "  scalewatt share FILE           a scenario as one line of text, and back\n"
                              "  scalewatt compare FILE…        scenarios beside a baseline\n"
                              "  scalewatt measures FILE        what can be done, from today to after\n"
                              "\n"
                              "“scalewatt COMMAND --help” explains a command. FILE may be “-”: standard input,\n"
                              "or the line that “scalewatt share” makes of a scenario.\n"
                              "\n"
                              "Options:\n"
                              "  -h, --help                     this text\n"
                              "  -v, --version                  name and version\n"
                              "  --language en|zh_CN            language; else the system's\n"
                              "  --units metric|us              units shown; files are always metric\n"
                              "\n"
                              "Exit codes:\n"
                              "  0  all is well\n"
                              "  1  bad input, or a scenario without an answer\n"
                              "  2  wrong usage\n") +
           QStringLiteral("\n") +
           QCoreApplication::translate("CommandLine", "Questions the other way round:\n"
                                                      "  scalewatt sensitivity FILE     what matters most, what to find out first\n"
                                                      "  scalewatt explain-difference FILE FILE\n"
                                                      "                                 why two scenarios differ, input by input\n"
                                                      "  scalewatt peers FILE           what other tools would print, and why\n"
                                                      "  scalewatt sweep FILE           over the values of one or two inputs, as CSV\n") +
           QStringLiteral("\n") +
           QCoreApplication::translate("CommandLine", "Examples:\n"
                                                      "  scalewatt estimate gpt-3.json\n"
                                                      "  scalewatt estimate gpt-3.json --format json > result.json\n"
                                                      "  scalewatt curve poland.json france.json --output curve.pdf\n"
                                                      "  scalewatt catalog hardware\n");
}

} // namespace app
