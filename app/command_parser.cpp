#include "app/command_parser.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/command.h"
#include "app/console.h"

namespace app {
namespace {

QString oneLine(const QString& text) {
    return text.simplified();
}

} // namespace

CommandParser::CommandParser(const QString& command, const QString& description, const QStringList& examples)
    : m_command(command), m_examples(examples), m_parser(std::make_unique<QCommandLineParser>()) {
    m_parser->setApplicationDescription(description);
    m_parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser->addOption({{QStringLiteral("h"), QStringLiteral("help")},
                         QCoreApplication::translate("CommandLine", "Explains this command.")});
    m_parser->addPositionalArgument(command, QString(), command);
}

void CommandParser::addOption(const QString& name, const QString& description, const QString& valueName,
                              const QString& defaultValue) {
    m_parser->addOption(QCommandLineOption(name, description, valueName, defaultValue));
}

void CommandParser::addPositional(const QString& name, const QString& description, const QString& syntax) {
    m_parser->addPositionalArgument(name, description, syntax);
}

bool CommandParser::parse(const QStringList& words) {
    // The program's own options were taken out before; here they are only listed.
    addOption(QStringLiteral("language"), QCoreApplication::translate("CommandLine", "Language; else the system's."),
              QStringLiteral("en|zh_CN"));
    addOption(QStringLiteral("units"),
              QCoreApplication::translate("CommandLine", "Units shown; files are always metric."),
              QStringLiteral("metric|us"));
    if (!m_parser->parse(QStringList{QStringLiteral("scalewatt")} + words)) {
        throw UsageError(QCoreApplication::translate("CommandLine", "%1 See “scalewatt %2 --help”.")
                             .arg(oneLine(m_parser->errorText()), m_command));
    }
    if (m_parser->isSet(QStringLiteral("help"))) {
        writeOutput(helpText().toUtf8());
        return false;
    }
    return true;
}

QString CommandParser::helpText() const {
    QString text = m_parser->helpText();
    const QString called = QCoreApplication::arguments().constFirst();
    text.replace(called, QStringLiteral("scalewatt"));
    text += QStringLiteral("\n") + QCoreApplication::translate("CommandLine", "Examples:") + QStringLiteral("\n");
    for (const QString& example : m_examples) {
        text += QStringLiteral("  ") + example + QStringLiteral("\n");
    }
    text += QStringLiteral("\n") +
            QCoreApplication::translate("CommandLine",
                                        "Exit codes: 0 all is well, 1 bad input or no answer, 2 wrong usage.") +
            QStringLiteral("\n");
    return text;
}

QString CommandParser::choice(const QString& name, const QStringList& allowed) const {
    const QString word = value(name);
    if (!allowed.contains(word)) {
        throw UsageError(QCoreApplication::translate("CommandLine", "--%1 is “%2”; allowed is one of: %3.")
                             .arg(name, word, allowed.join(QStringLiteral(", "))));
    }
    return word;
}

int CommandParser::integer(const QString& name, int low, int high) const {
    bool ok = false;
    const int number = QLocale::c().toInt(value(name), &ok);
    if (!ok || number < low || number > high) {
        throw UsageError(
            QCoreApplication::translate("CommandLine", "--%1 is “%2”; allowed is a whole number from %3 to %4.")
                .arg(name, value(name), QLocale().toString(low), QLocale().toString(high)));
    }
    return number;
}

double CommandParser::number(const QString& name, double low, double high) const {
    bool ok = false;
    const double number = QLocale::c().toDouble(value(name), &ok);
    if (!ok || !(number >= low && number <= high)) {
        throw UsageError(QCoreApplication::translate("CommandLine", "--%1 is “%2”; allowed is a number from %3 to %4.")
                             .arg(name, value(name), QLocale().toString(low), QLocale().toString(high)));
    }
    return number;
}

QString CommandParser::single() const {
    const QStringList words = positionals();
    if (words.size() != 1) {
        throw UsageError(QCoreApplication::translate("CommandLine", "“scalewatt %1” takes one file, %2 were given.")
                             .arg(m_command)
                             .arg(words.size()));
    }
    return words.front();
}

} // namespace app
