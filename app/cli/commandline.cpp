// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CommandLine)
};

bool put(std::FILE *stream, const QString &line)
{
    const auto bytes = (line + u'\n').toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool print(const QString &line)
{
    return put(stdout, line);
}

void tell(const QString &line)
{
    put(stderr, line);
}

int misused(const QString &what)
{
    return refused({what, NotRead});
}

int refused(const Refusal &refusal)
{
    if (!refusal.message.isEmpty()) // else it was said where it was met
        tell(u"trunkctl: "_s + refusal.message);
    return refusal.code;
}

CommandLine::CommandLine(const char *command, const QString &summary, const QString &argumentSyntax, const QString &argumentHelp)
    : m_command(QLatin1StringView(command)), m_argumentSyntax(argumentSyntax)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help and end.")});
    if (!argumentSyntax.isEmpty())
        m_parser.addPositionalArgument(argumentSyntax, argumentHelp, argumentSyntax);
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList{u"trunkctl"_s} + arguments);
    if (understood && m_parser.isSet(u"help"_s)) {
        // The parser's first line names the program by its path and knows no commands.
        auto help = m_parser.helpText();
        help.replace(0, help.indexOf(u'\n'), Text::tr("Usage: trunkctl %1 [options] %2").arg(m_command, m_argumentSyntax).trimmed());
        print(help.trimmed());
        return Fine;
    }
    const auto hint = Text::tr("“trunkctl %1 --help” lists what it understands.").arg(m_command);
    if (!understood)
        return misused(displayText(m_parser.errorText()) + u' ' + hint);
    if (m_argumentSyntax.isEmpty() && !m_parser.positionalArguments().isEmpty())
        return misused(Text::tr("“%1” takes no argument “%2”.").arg(m_command, displayText(m_parser.positionalArguments().constFirst())) + u' ' + hint);
    return {};
}

} // namespace trunkdesk::cli
