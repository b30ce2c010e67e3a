// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/curlscript.h"

#include "models/accounts/providers.h"
#include "models/changes/planner.h"
#include "models/changes/restore.h"
#include "models/changes/shellparts.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/rest/dialect.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"
#include "models/values/loopback.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CurlScript)
};

constexpr auto accountVariable = "SIP_ACCOUNT_ID";

/// The functions that every script begins with. Everything in them is POSIX.
constexpr auto helpers = uR"SH(
need() {
  eval "present=\${$1:-}"
  [ -n "$present" ] || { printf '%s: %s\n' "$1" "$2" >&2; missing=yes; }
}

# Whether this step is still to be taken: step NUMBER OF WHAT
step() {
  [ "$1" -ge "${SIP_FROM_STEP:-1}" ] || return 1
  number=$1
  current="$1/$2: $3"
  printf '%s\n' "$current" >&2
}

keep() {
  kept="$kept $1"
}

stopped() {
  status=$?
  [ "$status" -eq 0 ] || printf '%s\n' "$stoppedText $current" "$onText" "SIP_FROM_STEP=$((number + 1))$kept" >&2
}

# As it stands between double quotes, in JSON and in options for curl.
quoted() {
  left=$1
  done=
  while :; do
    plain=${left%%$marks}
    [ "$plain" != "$left" ] || break
    left=${left#"$plain"}
    done="$done$plain\\${left%"${left#?}"}"
    left=${left#?}
  done
  printf '%s' "$done$left"
}

# What the shell has built in writes the options, so that no secret is in the arguments of a program.
ask() {
  curl -q -sS --fail-with-body --request POST --config -
}

refuse() {
  printf '%s\n' "$refusedText" "$answer" >&2
  exit 1
}

after_blanks() {
  rest=${rest#"${rest%%[![:space:]]*}"}
}

# made NAME: a member of the last answer, an id.
made() {
  rest=$answer
  while :; do
    case $rest in *"\"$1\""*) ;; *) refuse ;; esac
    rest=${rest#*"\"$1\""}
    after_blanks
    case $rest in :*) break ;; esac
  done
  rest=${rest#:}
  after_blanks
  case $rest in \"*) ;; *) refuse ;; esac
  rest=${rest#\"}
  member=${rest%%\"*}
  case $member in '' | *[!A-Za-z0-9_-]*) refuse ;; esac
  printf '%s' "$member"
}
)SH";

constexpr auto formHelper = uR"SH(
# send URL NAME=VALUE…
send() {
  answer=$({
    printf 'user = "%s"\n' "$(quoted "$SIP_ACCOUNT_USER:$SIP_ACCOUNT_SECRET")"
    printf 'url = "%s"\n' "$(quoted "$1")"
    shift
    for field in "$@"; do
      printf 'data-urlencode = "%s"\n' "$(quoted "$field")"
    done
  } | ask) || refuse
}
)SH";

constexpr auto jsonHelper = uR"SH(
# send URL JSON
send() {
  answer=$({
    printf 'user = "%s"\n' "$(quoted "$SIP_ACCOUNT_USER:$SIP_ACCOUNT_SECRET")"
    printf 'url = "%s"\n' "$(quoted "$1")"
    printf 'header = "Content-Type: application/json"\n'
    printf 'data-raw = "%s"\n' "$(quoted "$2")"
  } | ask) || refuse
}
)SH";

/// Whether records of the kind, or what it attaches, can come to be in an account at all. Numbers cannot.
bool canBeMade(const ResourceKind &kind)
{
    if (kind.isAssociation())
        return canBeMade(*findKind(kind.attaches));
    return kind.isSingleton() || kind.can(Verb::Create);
}

/// A password that passes, in place of the one that the person will set.
Draft secretStandIns(const ResourceKind &kind)
{
    Draft draft;
    for (const auto &field : kind.fields)
        if (field.writeOnly && field.writable())
            draft.insert(field.key, field.generate ? field.generate() : u"Stand-in-0-password"_s);
    return draft;
}

class Script
{
public:
    explicit Script(const Inventory &inventory) : m_wanted(inventory), m_dialect(findDialect(inventory.account().provider)), m_empty(elsewhere(inventory.account()))
    {
        for (const auto *kind : kindsOfProvider(inventory.account().provider))
            m_empty.setState(*kind, {}, LoadState::Ready);
        m_account = m_variables.standIn(QLatin1StringView(accountVariable), {});
    }

    CurlScript run(const std::optional<QSet<RecordId>> &only)
    {
        if (!m_dialect)
            return {};
        const auto plan = planOf(only);
        if (plan.isEmpty())
            return m_made;
        QString commands;
        for (int i = 0; i < plan.steps.size(); ++i)
            commands += command(plan, i);
        for (const auto &[name, meaning] : m_variables.meanings())
            m_made.variables.append(name);
        m_made.steps = plan.steps.size();
        m_made.text = head() + needs() + commands + u"\nprintf '%s\\n' "_s + shellQuoted(Words::tr("Done: %n request(s).", nullptr, int(m_made.steps))) + u" >&2\n"_s;
        return m_made;
    }

private:
    static Account elsewhere(const Account &account)
    {
        auto other = account;
        other.accountId = u"-"_s;
        return other;
    }

    Plan planOf(const std::optional<QSet<RecordId>> &only)
    {
        const auto comparison = compare(m_empty, m_wanted);
        QList<int> chosen;
        QHash<const ResourceKind *, qsizetype> never;
        for (int i = 0; i < comparison.differences.size(); ++i) {
            const auto &difference = comparison.differences.at(i);
            if (!difference.after.isValid() || (only && !only->contains(difference.after)))
                continue;
            if (canBeMade(*difference.after.kind))
                chosen.append(i);
            else if (!difference.after.kind->isAssociation())
                ++never[difference.after.kind];
        }
        RestoreSecrets secrets;
        for (const auto &id : recordsWithoutSecret(comparison, chosen, m_empty, m_wanted))
            secrets.insert(id, secretStandIns(*id.kind));
        const auto way = restoreChanges(comparison, chosen, m_empty, m_wanted, secrets);
        for (auto it = never.begin(); it != never.end(); ++it)
            m_made.leftOut.append(Words::tr("%1: they belong to their account and cannot be made. Put those of the other account on its trunks afterwards.", "some records").arg(countedNoun(*it.key(), it.value())));
        m_made.leftOut += comparison.remarks + way.cannot;
        return makePlan(way.changes, m_empty);
    }

    QString command(const Plan &plan, int index)
    {
        const auto &step = plan.steps.at(index);
        const auto &kind = *step.change.id.kind;
        const auto path = spokenPath(step.change, m_account, m_variables);
        if (path.isEmpty()) {
            m_made.leftOut.append(Words::tr("“%1” has no address, so it is left out.").arg(displayText(step.change.title)));
            return {};
        }
        const auto plain = u"'\"$%1\"'"_s;
        const auto service = addService(kind.service);
        auto text = u"\nif step %1 %2 "_s.arg(index + 1).arg(plan.steps.size()) + shellQuoted(displayText(step.summary.isEmpty() ? step.change.title : step.summary)) + u"; then\n"_s;
        text += u"  send \"$"_s + service + u"\""_s + m_variables.inserted(shellQuoted(path), plain);
        const auto fields = spokenFields(step.change, m_variables);
        const auto body = m_dialect->encode(&kind, fields);
        m_json = body.contentType != "application/x-www-form-urlencoded";
        if (m_json)
            text += u" \\\n    "_s + m_variables.inserted(shellQuoted(QString::fromUtf8(body.bytes)), u"'\"$(quoted \"$%1\")\"'"_s);
        else
            for (const auto &[name, value] : fields)
                text += u" \\\n    "_s + m_variables.inserted(shellQuoted(QString::fromUtf8(name) + u'=' + value), plain);
        text += u'\n';
        if (!step.change.key.isEmpty()) {
            const auto name = m_variables.addId(step.change.key, index, {});
            text += u"  %1=$(made %2)\n  keep \"%1=$%1\"\n"_s.arg(name, QLatin1StringView(kind.idField));
        }
        return text + u"fi\n"_s;
    }

    QString addService(const char *service)
    {
        const auto name = u"SIP_%1_URL"_s.arg(QString::fromLatin1(service).toUpper());
        m_services.insert(service, name);
        return name;
    }

    /// Where the other account is reached: as this one is, unless that is only here.
    [[nodiscard]] QString baseOf(const QByteArray &service) const
    {
        auto base = m_wanted.account().endpoints.value(service);
        if (base.isEmpty() || isLoopback(base)) {
            const auto *provider = findProvider(m_wanted.account().provider);
            const auto usual = provider && provider->endpoints ? provider->endpoints({}) : Result<Endpoints, QString>(QString());
            base = usual ? usual->value(service) : QUrl();
        }
        base.setUserInfo({});
        return base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    }

    QString head() const
    {
        const auto &account = m_wanted.account();
        auto text = u"#!/bin/sh\n"_s;
        text += shellComment(Words::tr("Makes the records of “%1” (%2) anew in another account. Written by %3 %4.", "account, its id, program, version")
                                 .arg(account.name, account.accountId, QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
        if (m_wanted.readAt().isValid())
            text += shellComment(Words::tr("As they were read on %1.").arg(m_wanted.readAt().toUTC().toString(Qt::ISODate)));
        text += shellComment(Words::tr("It needs a POSIX shell and curl 7.76 or later, and sends %n request(s).", nullptr, int(m_made.steps)));
        text += shellComment(Words::tr("Run it once, against an account in which none of this is there: it does not look for what is there already. Where it stops, it says how to go on."));
        text += u"#\n"_s + shellComment(Words::tr("Set these variables before, in a way that keeps them out of the history of your shell:"));
        text += shellComment(u"  SIP_ACCOUNT_ID, SIP_ACCOUNT_USER, SIP_ACCOUNT_SECRET: "_s + Words::tr("the other account, and its key"));
        for (const auto &[name, meaning] : m_variables.meanings())
            text += shellComment(u"  %1: %2"_s.arg(name, meaning));
        if (!m_made.leftOut.isEmpty())
            text += u"#\n"_s + shellComment(Words::tr("Not made by it:"));
        for (const auto &sentence : m_made.leftOut)
            text += shellComment(u"- "_s + sentence);
        return text + u"set -eu\n"_s;
    }

    QString needs() const
    {
        QString text = u"\nmissing=no\nnumber=0\ncurrent=''\nkept=''\nanswer=''\nmarks='[\\\\\"]*'\n"_s;
        text += u"stoppedText="_s + shellQuoted(Words::tr("Stopped. What was made before stays. It was:")) + u'\n';
        text += u"onText="_s + shellQuoted(Words::tr("To go on with the step after it, run the script again with these variables besides; what needs the missing one stops then:")) + u'\n';
        text += u"refusedText="_s + shellQuoted(Words::tr("The request was refused, or did not get through:")) + u'\n';
        text += QString::fromUtf16(helpers) + QString::fromUtf16(m_json ? jsonHelper : formHelper) + u'\n';
        for (auto it = m_services.begin(); it != m_services.end(); ++it)
            text += u"[ -n \"${%1:-}\" ] || %1=%2\n"_s.arg(it.value(), shellQuoted(baseOf(it.key())));
        text += u"need SIP_ACCOUNT_ID "_s + shellQuoted(Words::tr("the id of the account in which everything is made")) + u'\n';
        text += u"need SIP_ACCOUNT_USER "_s + shellQuoted(Words::tr("the user that signs in: the account's id, or that of a key")) + u'\n';
        text += u"need SIP_ACCOUNT_SECRET "_s + shellQuoted(Words::tr("the token or secret that belongs to it")) + u'\n';
        for (const auto &[name, meaning] : m_variables.meanings())
            text += u"need "_s + name + u' ' + shellQuoted(displayText(meaning)) + u'\n';
        text += u"[ \"$missing\" = no ] || { printf '%s\\n' "_s + shellQuoted(Words::tr("These variables are not set. Nothing was sent.")) + u" >&2; exit 2; }\n"_s;
        return text + u"trap stopped EXIT\n"_s;
    }

    const Inventory &m_wanted;
    const Dialect *m_dialect;
    Inventory m_empty;
    ShellVariables m_variables;
    QString m_account;
    QMap<QByteArray, QString> m_services;
    CurlScript m_made;
    bool m_json = false;
};

} // namespace

CurlScript curlScriptOf(const Inventory &inventory, const std::optional<QSet<RecordId>> &only)
{
    return Script(inventory).run(only);
}

} // namespace trunkdesk
