// Reads and explains the words of one command: options, positional words, --help.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <memory>

namespace app {

/// A parser of one command, with --help and the program's own options listed.
class CommandParser {
public:
    /// `examples` are whole command lines.
    CommandParser(const QString& command, const QString& description, const QStringList& examples);

    void addOption(const QString& name, const QString& description, const QString& valueName = {},
                   const QString& defaultValue = {});
    void addPositional(const QString& name, const QString& description, const QString& syntax = {});

    /// True where the command is to go on; false after --help was printed. Throws UsageError.
    bool parse(const QStringList& words);

    QString value(const QString& name) const { return m_parser->value(name); }
    /// Of an option that may be given more than once, in order.
    QStringList values(const QString& name) const { return m_parser->values(name); }
    bool isSet(const QString& name) const { return m_parser->isSet(name); }
    QStringList positionals() const { return m_parser->positionalArguments(); }
    /// The value of --`name`, one of `allowed`; throws UsageError naming them.
    QString choice(const QString& name, const QStringList& allowed) const;
    /// A whole number of --`name` inside [low, high]; throws UsageError naming the limits.
    int integer(const QString& name, int low, int high) const;
    /// A number of --`name` inside [low, high]; throws UsageError naming the limits.
    double number(const QString& name, double low, double high) const;
    /// The only positional word; throws UsageError where there is none or more than one.
    QString single() const;

private:
    QString helpText() const;

    QString m_command;
    QStringList m_examples;
    std::unique_ptr<QCommandLineParser> m_parser;
};

} // namespace app
