// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"

#include <QCommandLineParser>

#include <optional>

namespace trunkdesk::cli {

/// What is said to the person, as UTF-8: results on standard output, everything else on standard error.
/// False when standard output does not take it.
bool print(const QString &line);
void tell(const QString &line);
/// One clear line about a command line that was not understood. Answers NotRead.
int misused(const QString &what);
/// Says it, and answers its code.
int refused(const Refusal &refusal);

/// The options and arguments of one command, with --help. An unknown option is said in one line, never ignored.
class CommandLine
{
public:
    CommandLine(const char *command, const QString &summary, const QString &argumentSyntax = {}, const QString &argumentHelp = {});

    void add(const QCommandLineOption &option) { m_parser.addOption(option); }
    /// The exit code when there is nothing more to do: help was asked for, or something was not understood.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
    QString m_command;
    QString m_argumentSyntax;
};

} // namespace trunkdesk::cli
