// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/shellparts.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

bool hasHiddenCharacters(const QString &text)
{
    return displayText(text) != text;
}

/// What a field's text is in the command.
QString spoken(const Field &field, const QString &text, const Change &change, ShellVariables &variables)
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

} // namespace

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellComment(const QString &text)
{
    return u"# "_s + displayText(text) + u'\n';
}

QString ShellVariables::standIn(const QString &name, const QString &meaning)
{
    if (m_mark.isEmpty()) // nothing that somebody could have put into a name
        m_mark = QUuid::createUuid().toString(QUuid::Id128);
    const auto token = u"StandIn%1x%2Z"_s.arg(m_mark).arg(m_names.size());
    m_names.append({token, name});
    if (!meaning.isEmpty())
        m_meanings.append({name, meaning});
    return token;
}

QString ShellVariables::addId(const QString &key, int step, const QString &meaning)
{
    const auto name = u"NEW_%1"_s.arg(step + 1);
    m_ids.insert(key, standIn(name, meaning));
    return name;
}

QString ShellVariables::inserted(QString quoted, const QString &form) const
{
    for (const auto &[token, name] : m_names)
        quoted.replace(token, form.arg(name));
    return quoted;
}

Parameters spokenFields(const Change &change, ShellVariables &variables)
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

QString spokenPath(const Change &change, const QString &account, const ShellVariables &variables)
{
    auto id = change.id;
    if (const auto parent = variables.idFor(id.parent); !parent.isEmpty())
        id.parent = parent;
    const bool makes = change.op == Change::Op::Create || change.op == Change::Op::Attach;
    if (const auto own = makes ? QString() : variables.idFor(id.id); !own.isEmpty())
        id.id = own;
    const auto path = expandPath(makes ? id.kind->collection : id.kind->item, account, id);
    return path ? QString::fromUtf8(*path) : QString();
}

} // namespace trunkdesk
