// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkcodes.h"

#include "app/cli/jsontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

QByteArray quoted(const char *text)
{
    return jsonQuoted(QString::fromUtf8(text));
}

/// What is said below a title: paragraphs without line breaks.
QStringList paragraphs(const Check &check)
{
    QStringList list{checkText(check.meaning), checkText(check.remedy)};
    if (const auto errors = checkErrors(check); !errors.isEmpty())
        list.append(Text::tr("The provider says: %1.").arg(errors.join(u", ")));
    if (check.source[0] != '\0')
        list.append(Text::tr("Source: %1").arg(QLatin1StringView(check.source)));
    list.removeAll(QString());
    return list;
}

/// In lines of a terminal's width, indented.
QString wrapped(const QString &paragraph)
{
    constexpr qsizetype width = 78;
    QString text, line;
    for (const auto &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width - 4) {
            text += u"    "_s + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return text + u"    "_s + line + u'\n';
}

/// As text of a manual page: what roff would take for its own is escaped, and so is what an old one does not know.
QByteArray roff(const QString &text)
{
    QByteArray out;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\\')
            out += "\\e";
        else if (c == U'-')
            out += "\\-";
        else if (c > 0x7e)
            out += "\\[u" + QByteArray::number(uint(c), 16).toUpper().rightJustified(4, '0') + ']';
        else
            out += char(c);
    }
    return out.startsWith('.') || out.startsWith('\'') ? "\\&" + out : out;
}

} // namespace

QString codesText(const QList<const Check *> &checks)
{
    QString text;
    for (const auto *check : checks) {
        text += (text.isEmpty() ? QString() : u"\n"_s) + QLatin1StringView(check->code) + u" ("_s + QLatin1StringView(severityKey(check->severity)) + u"): "_s + checkText(check->title) + u'\n';
        for (const auto &paragraph : paragraphs(*check))
            text += wrapped(paragraph);
    }
    return text.trimmed();
}

QByteArray codesJson(const QList<const Check *> &checks)
{
    QList<QByteArray> elements;
    for (const auto *check : checks)
        elements.append(jsonObject({{"code", quoted(check->code)},
            {"severity", quoted(severityKey(check->severity))},
            {"title", jsonQuoted(checkText(check->title))},
            {"meaning", jsonQuoted(checkText(check->meaning))},
            {"remedy", jsonQuoted(checkText(check->remedy))},
            {"errors", jsonTexts(checkErrors(*check))},
            {"source", quoted(check->source)}}));
    return indentedJson(jsonObject({{"codes", jsonArray(elements)}}));
}

QByteArray codesManPage(const QList<const Check *> &checks)
{
    QByteArray page = ".\\\" SPDX-FileCopyrightText: 2026 The Trunkdesk authors\n.\\\" SPDX-License-Identifier: MIT\n"
                      ".TH TRUNKDESK\\-PROBLEMS 7 2026-11-21 \"Trunkdesk " TRUNKDESK_VERSION "\" \"Miscellaneous Information\"\n"
                      ".SH NAME\ntrunkdesk\\-problems \\- what Trunkdesk finds wrong with an account\n.SH DESCRIPTION\n";
    page += roff(Text::tr("The console and “trunkctl check” look for these problems in accounts and in files. Each has a code that does not change, for scripts and for what is to be "
                          "ignored, and a severity:"))
        + '\n';
    const std::pair<FindingSeverity, QString> severities[] = {{FindingSeverity::Error, Text::tr("Calls fail now.")},
        {FindingSeverity::Security, Text::tr("Strangers can get in, or a secret is open.")},
        {FindingSeverity::Warning, Text::tr("Calls will fail under a condition.")},
        {FindingSeverity::Note, Text::tr("Worth knowing.")}};
    for (const auto &[severity, meaning] : severities)
        page += ".TP\n.B " + QByteArray(severityKey(severity)) + '\n' + roff(meaning) + '\n';
    page += ".SH PROBLEMS\n";
    for (const auto *check : checks) {
        page += ".TP\n.BR " + roff(QString::fromLatin1(check->code)) + " \" (" + severityKey(check->severity) + ")\"\n" + roff(checkText(check->title)) + ".\n";
        for (const auto &paragraph : paragraphs(*check))
            page += ".IP\n" + roff(paragraph) + '\n';
    }
    return page + ".SH SEE ALSO\n.BR trunkctl (1),\n.BR trunkdesk (1)\n";
}

} // namespace trunkdesk::cli
