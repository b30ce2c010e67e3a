// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkchoice.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

/// How many letters have to be put in, taken out or changed to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row[b.size()];
}

/// The codes that are spelled nearly like this, or begin or end like it: at most three, the closest first.
QStringList closeTo(const QString &word)
{
    QList<std::pair<qsizetype, QString>> close;
    const auto parts = word.split(u'-', Qt::SkipEmptyParts);
    for (const auto *check : allChecks()) {
        const QString code = QLatin1StringView(check->code);
        const auto apart = distance(word, code);
        const bool related = !parts.isEmpty() && (code.startsWith(parts.constFirst() + u'-') || code.endsWith(u'-' + parts.constLast()));
        if (apart <= 2 || related)
            close.append({apart, code});
    }
    std::sort(close.begin(), close.end());
    QStringList codes;
    for (const auto &[apart, code] : close.first(std::min<qsizetype>(close.size(), 3)))
        codes.append(code);
    return codes;
}

Refusal unknownCode(const char *option, const QString &word)
{
    const auto close = closeTo(word);
    const auto what = Text::tr("%1 wants the code of a check; “%2” is none.").arg(QLatin1StringView(option), displayText(word.left(80)));
    return {what + u' ' + (close.isEmpty() ? Text::tr("“trunkctl check --codes” lists them.") : Text::tr("Did you mean %1? “trunkctl check --codes” lists them.").arg(close.join(u", "))), NotRead};
}

/// Several values of one option, each perhaps a list.
QStringList wordsOf(const CommandLine &line, const QString &option)
{
    QStringList words;
    for (const auto &value : line.values(option))
        for (const auto &word : value.split(u','))
            words.append(word.trimmed());
    return words;
}

} // namespace

qsizetype CheckChoice::ignoredBy(const Finding &finding) const
{
    const auto it = std::find_if(ignored.begin(), ignored.end(),
        [&finding](const Ignored &i) { return i.check == finding.check && (i.record.isEmpty() || i.record == finding.record.id); });
    return it == ignored.end() ? -1 : it - ignored.begin();
}

void addChoiceOptions(CommandLine *line)
{
    line->add({u"fail-on"_s,
        Text::tr("From where on findings are a failure (exit code 1): error; security, which is errors and what lets strangers in; warning, which is these and what "
                 "will fail one day, and the default; note, which is anything; or never."),
        u"error|security|warning|note|never"_s, u"warning"_s});
    line->add({u"ignore"_s,
        Text::tr("Leave out what this check finds, or with CODE:ID what it finds at the record with this id; several with commas, or the option again."), u"CODE[:ID]"_s});
    line->add({u"only"_s, Text::tr("Report what these checks find and nothing else; several with commas, or the option again."), u"CODE"_s});
}

Result<CheckChoice, Refusal> checkChoice(const CommandLine &line)
{
    CheckChoice choice;
    const auto failOn = line.value(u"fail-on"_s);
    choice.failOn.reset();
    for (const auto severity : {FindingSeverity::Note, FindingSeverity::Warning, FindingSeverity::Security, FindingSeverity::Error})
        if (failOn == QLatin1StringView(severityKey(severity)))
            choice.failOn = severity;
    if (!choice.failOn && failOn != u"never")
        return Refusal{Text::tr("--fail-on wants error, security, warning, note or never."), NotRead};
    for (const auto &word : wordsOf(line, u"ignore"_s)) {
        const auto colon = word.indexOf(u':');
        const auto *check = findCheck(word.left(colon).toUpper().toUtf8());
        if (!check)
            return unknownCode("--ignore", word.left(colon).toUpper());
        if (colon >= 0 && colon + 1 == word.size()) // a variable that is not set must not ignore everything
            return Refusal{Text::tr("--ignore %1: wants the id of a record after the colon.").arg(QLatin1StringView(check->code)), NotRead};
        choice.ignored.append({check, colon < 0 ? QString() : word.sliced(colon + 1), word});
    }
    for (const auto &word : wordsOf(line, u"only"_s)) {
        const auto *check = findCheck(word.toUpper().toUtf8());
        if (!check)
            return unknownCode("--only", word.toUpper());
        choice.only.insert(check);
    }
    return choice;
}

} // namespace trunkdesk::cli
