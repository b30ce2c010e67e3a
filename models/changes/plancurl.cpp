// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/plancurl.h"

#include "models/core/displaytext.h"
#include "models/rest/dialect.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A comment is one line whatever stands in a name.
QString comment(const QString &text)
{
    return u"# "_s + displayText(text) + u'\n';
}

bool hasHiddenCharacters(const QString &text)
{
    return displayText(text) != text;
}

/// Texts that must not stand in the command, and the shell variables that stand for them. Inside a path or a body each has a stand-in that
/// survives encoding; it becomes the variable once everything else is quoted.
class Variables
{
public:
    QString standIn(const QString &name, const QString &meaning)
    {
        const auto token = u"TrunkdeskStandIn%1Z"_s.arg(m_names.size());
        m_names.append({token, name});
        if (!meaning.isEmpty())
            m_meanings.append(u"%1: %2"_s.arg(name, meaning));
        return token;
    }

    /// A new record's id, wherever it is needed.
    QString idFor(const QString &key)
    {
        const auto known = m_ids.constFind(key);
        return known == m_ids.constEnd() ? QString() : *known;
    }
    void addId(const QString &key, int step, const char *field)
    {
        m_ids.insert(key, standIn(u"NEW_%1"_s.arg(step + 1), Words::tr("“%1” in the answer to step %2").arg(QLatin1StringView(field)).arg(step + 1)));
    }
    QString secret(const QString &meaning) { return standIn(u"SECRET_%1"_s.arg(++m_secrets), meaning); }
    QString value(const QString &meaning) { return standIn(u"VALUE_%1"_s.arg(++m_values), meaning); }

    /// Of text that is quoted already.
    [[nodiscard]] QString inserted(QString quoted) const
    {
        for (const auto &[token, name] : m_names)
            quoted.replace(token, u"'\"${%1:?}\"'"_s.arg(name));
        return quoted;
    }
    [[nodiscard]] const QStringList &meanings() const { return m_meanings; }

private:
    QList<std::pair<QString, QString>> m_names;
    QHash<QString, QString> m_ids;
    QStringList m_meanings;
    int m_secrets = 0;
    int m_values = 0;
};

/// What a field's text is in the command.
QString spoken(const Field &field, const QString &text, const Change &change, Variables &variables)
{
    if (text.isEmpty())
        return text;
    const auto meaning = Words::tr("%1 of “%2”", "field and record").arg(fieldLabel(field), change.title);
    if (field.writeOnly || maskSecrets(text) != text)
        return variables.secret(meaning);
    if (const auto id = variables.idFor(text); !id.isEmpty())
        return id;
    if (field.type != FieldType::TextList && hasHiddenCharacters(text))
        return variables.value(Words::tr("%1; it has characters that are not shown: %2").arg(meaning, text));
    return text;
}

Parameters fieldsOf(const Change &change, Variables &variables)
{
    const auto &kind = *change.id.kind;
    if (change.op == Change::Op::Attach) {
        const auto id = variables.idFor(change.id.id);
        return {{kind.attachParam, id.isEmpty() ? change.id.id : id}};
    }
    Draft draft;
    if (change.op == Change::Op::Create || change.op == Change::Op::Update)
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
            if (const auto *field = kind.field(it.key()); field && (change.op == Change::Op::Update || !it.value().isEmpty()))
                draft.insert(it.key(), spoken(*field, it.value(), change, variables));
    return parameters(kind, draft);
}

QString addressOf(const Change &change, const Account &account, Variables &variables)
{
    auto id = change.id;
    if (const auto parent = variables.idFor(id.parent); !parent.isEmpty())
        id.parent = parent;
    const bool makes = change.op == Change::Op::Create || change.op == Change::Op::Attach;
    if (const auto own = makes ? QString() : variables.idFor(id.id); !own.isEmpty())
        id.id = own;
    const auto path = expandPath(makes ? id.kind->collection : id.kind->item, account.accountId, id);
    if (!path)
        return {};
    auto base = account.endpoints.value(id.kind->service);
    base.setUserInfo({});
    return base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + QString::fromUtf8(*path);
}

QString commandOf(const Change &change, const Account &account, const Dialect &dialect, Variables &variables)
{
    const auto address = addressOf(change, account, variables);
    if (address.isEmpty())
        return comment(Words::tr("This step has no address, so it cannot be given as a command."));
    const bool takesAway = change.op == Change::Op::Delete || change.op == Change::Op::Detach;
    auto command = u"curl -sS --fail-with-body -u \"${SIP_ACCOUNT_USER:?}:${SIP_ACCOUNT_SECRET:?}\" -X %1"_s.arg(
        QLatin1StringView(methodName(takesAway ? ApiMethod::Delete : ApiMethod::Post)));
    if (!takesAway) {
        const auto fields = fieldsOf(change, variables);
        const auto body = dialect.encode(change.id.kind, fields);
        if (body.contentType == "application/x-www-form-urlencoded") {
            for (const auto &[name, text] : fields)
                command += u" \\\n  --data-urlencode "_s + variables.inserted(shellQuoted(QString::fromUtf8(name) + u'=' + text));
        } else {
            command += u" \\\n  -H "_s + shellQuoted(u"Content-Type: "_s + QString::fromUtf8(body.contentType));
            command += u" \\\n  --data "_s + variables.inserted(shellQuoted(QString::fromUtf8(body.bytes)));
        }
    }
    return command + u" \\\n  "_s + variables.inserted(shellQuoted(address)) + u'\n';
}

} // namespace

QString planAsCurl(const Plan &plan, const Account &account)
{
    const auto *dialect = findDialect(account.provider);
    if (!dialect)
        return {};
    Variables variables;
    QString commands;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto &step = plan.steps.at(i);
        commands += u'\n' + comment(Words::tr("Step %1: %2").arg(QString::number(i + 1), step.summary));
        commands += commandOf(step.change, account, *dialect, variables);
        if (!step.change.key.isEmpty())
            variables.addId(step.change.key, i, step.change.id.kind->idField);
    }
    QString head = comment(Words::tr("%1: %n step(s), to be run one after the other.", "an account", int(plan.steps.size())).arg(account.name));
    head += comment(Words::tr("Set these variables before; a command without its variable sends nothing:"));
    head += comment(u"SIP_ACCOUNT_USER, SIP_ACCOUNT_SECRET: "_s + Words::tr("the key of the account"));
    for (const auto &meaning : variables.meanings())
        head += comment(meaning);
    return head + commands;
}

} // namespace trunkdesk
