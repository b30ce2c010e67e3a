// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/trunksetup.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TrunkSetup)
};

const ResourceKind &kindOf(const char *key)
{
    return *findKind(QByteArrayView(key));
}

/// The field that takes an address of which another takes the rest.
const Field *headField(const ResourceKind &kind)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.tailField[0] != '\0'; });
    return it == kind.fields.end() ? nullptr : &*it;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const auto entry = line.trimmed(); !entry.isEmpty() && !lines.contains(entry))
            lines.append(entry);
    return lines;
}

Issue error(const QByteArray &field, const QString &message)
{
    return {Issue::Severity::Error, field, message, {}};
}

Issue warning(const QString &message)
{
    return {Issue::Severity::Warning, {}, message, {}};
}

bool isOurs(const RecordId &id, const QList<SetupDone> &done)
{
    return std::any_of(done.begin(), done.end(), [&id](const SetupDone &deed) { return deed.id == id && deed.change.op == Change::Op::Create; });
}

/// Names that are there already: better said here than by the provider half-way.
void noteTaken(QList<Issue> &issues, const SetupScript &script, const ResourceKind &kind, const Draft &draft, const Inventory &inventory, const QList<SetupDone> &done)
{
    for (const auto &[kindKey, fieldKey] : script.uniqueHere) {
        const auto wanted = QByteArrayView(kindKey) == kind.key ? draft.value(fieldKey).trimmed() : QString();
        if (wanted.isEmpty())
            continue;
        for (const auto &id : inventory.ids(kind))
            if (!isOurs(id, done) && inventory.record(id)->text(fieldKey).compare(wanted, Qt::CaseInsensitive) == 0) {
                issues.append(error(fieldKey,
                    QByteArrayView(fieldKey) == kind.titleField
                        ? Words::tr("“%1” is there already in this account. Choose another name.").arg(displayText(wanted))
                        : Words::tr("“%1” is taken by %2 of this account. Choose another.", "a text and a record").arg(displayText(wanted), recordTitle(kind, *inventory.record(id)))));
                break;
            }
    }
}

QList<Issue> roleIssues(const SetupScript &script, const SetupPart &part, const TrunkSetup &setup, const Inventory &inventory, const QList<SetupDone> &done)
{
    QList<Issue> issues;
    for (const auto &role : part.roles) {
        const auto choice = setup.choices.value(role.key);
        const auto &kind = kindOf(role.kind);
        if (role.needed && choice.chosen.isEmpty() && !choice.makes)
            issues.append(error(role.key, Words::tr("%1: choose one, or make one here.").arg(schemaText(role.title))));
        if (!choice.makes)
            continue;
        const auto before = issues.size();
        noteTaken(issues, script, kind, choice.made, inventory, done);
        for (auto i = before; i < issues.size(); ++i)
            issues[i].field.prepend(QByteArray(role.key) + '/');
        const auto children = childDrafts(role, choice);
        if (role.child[0] != '\0' && children.isEmpty())
            issues.append(error(role.key, Words::tr("%1: the new one is empty and lets nobody in. Enter what belongs into it.").arg(schemaText(role.title))));
        if (const auto *child = findKind(role.child); child && child->limit > 0 && children.size() > child->limit)
            issues.append(error(role.key, Words::tr("%1: the provider allows %2 (%3). Take some out.").arg(schemaText(role.title)).arg(child->limit).arg(kindPlural(*child))));
    }
    return issues;
}

} // namespace

const ResourceKind &trunkKind(const SetupScript &script)
{
    return kindOf(script.trunk);
}

QList<const SetupPart *> partsOf(const SetupScript &script, const TrunkSetup &setup)
{
    QList<const SetupPart *> parts;
    for (const auto &part : script.parts)
        if (part.onlyField[0] == '\0' || setup.trunk.value(part.onlyField) == QLatin1StringView(part.onlyValue))
            parts.append(&part);
    return parts;
}

TrunkSetup newSetup(const SetupScript &script)
{
    TrunkSetup setup;
    setup.trunk = newDraft(trunkKind(script));
    if (script.settings[0] != '\0')
        setup.settings = newDraft(kindOf(script.settings));
    return setup;
}

QList<Issue> setupIssues(const SetupScript &script, const SetupPart &part, const TrunkSetup &setup, const Inventory &inventory, const QList<SetupDone> &done)
{
    QList<Issue> issues;
    const auto &kind = trunkKind(script);
    switch (part.kind) {
    case SetupPart::Kind::Fields: {
        const auto shows = [&part](const char *key) { return std::any_of(part.fields.begin(), part.fields.end(), [key](const char *field) { return QByteArrayView(field) == key; }); };
        if (shows(kind.titleField)) {
            if (setup.trunk.value(kind.titleField).trimmed().isEmpty())
                issues.append(error(kind.titleField, Words::tr("Give the trunk a name, so that it can be found again.")));
            noteTaken(issues, script, kind, setup.trunk, inventory, done);
            if (kind.limit > 0 && inventory.count(kind) >= kind.limit && !trunkOf(script, done).isValid())
                issues.append(warning(Words::tr("This account has %1 trunks, and the provider usually allows no more. It may refuse this one.").arg(inventory.count(kind))));
        }
        break;
    }
    case SetupPart::Kind::Roles: issues = roleIssues(script, part, setup, inventory, done); break;
    case SetupPart::Kind::Targets: {
        const auto &targets = kindOf(script.targets);
        const bool anyOn = std::any_of(setup.targets.begin(), setup.targets.end(), [&targets](const Draft &draft) { return draft.value(targets.shares.enabled) != u"false"; });
        if (!anyOn)
            issues.append(warning(setup.targets.isEmpty() ? Words::tr("Without a target nobody answers calls to the numbers of this trunk. Add one, unless it only sends calls.")
                                                          : Words::tr("Every target is switched off, so nobody answers calls to the numbers of this trunk. Switch one on.")));
        break;
    }
    case SetupPart::Kind::Numbers: break;
    }
    return script.advice ? issues + script.advice(part, setup) : issues;
}

QList<Draft> childDrafts(const SetupRole &role, const SetupChoice &choice)
{
    if (!role.lines || role.child[0] == '\0')
        return choice.children;
    const auto &kind = kindOf(role.child);
    const auto *head = headField(kind);
    QList<Draft> drafts;
    for (const auto &line : linesOf(choice.lines)) {
        const auto entry = role.lines->check ? role.lines->check(line).canonical : line;
        auto draft = newDraft(kind);
        draft.insert(kind.titleField, entry);
        if (head) {
            draft.insert(head->key, entry.section(u'/', 0, 0));
            if (entry.contains(u'/'))
                draft.insert(head->tailField, entry.section(u'/', 1));
        }
        drafts.append(draft);
    }
    return drafts;
}

QStringList contentsOf(const SetupRole &role, const QString &id, const Inventory &inventory)
{
    const auto textOf = [](const ResourceKind &kind, const Record &record, const char *key) {
        const auto *field = kind.field(key);
        if (!field)
            return QString();
        auto text = fieldText(*field, record);
        if (const auto *tail = kind.field(field->tailField))
            if (const auto rest = fieldValue(*tail, record); !rest.isEmpty() && rest != QLatin1StringView(tail->initial))
                text += u'/' + rest;
        return text;
    };
    const auto &kind = kindOf(role.kind);
    QStringList entries;
    if (const auto *child = findKind(role.child)) {
        for (const auto &entry : inventory.ids(*child, id))
            entries.append(textOf(*child, *inventory.record(entry), role.contents));
    } else if (const auto record = inventory.record({&kind, {}, id})) {
        for (const auto &line : textOf(kind, *record, role.contents).split(u'\n', Qt::SkipEmptyParts))
            entries.append(line);
    }
    return entries;
}

int partFor(const SetupScript &script, const TrunkSetup &setup, const ResourceKind &kind, const QByteArray &field)
{
    const QByteArrayView key(kind.key);
    const auto parts = partsOf(script, setup);
    for (int i = 0; i < parts.size(); ++i) {
        const auto &part = *parts.at(i);
        const bool here = [&] {
            switch (part.kind) {
            case SetupPart::Kind::Fields:
                return (part.settings && key == script.settings)
                    || (key == script.trunk && (field.isEmpty() || std::any_of(part.fields.begin(), part.fields.end(), [&field](const char *shown) { return field == shown; })));
            case SetupPart::Kind::Roles:
                return std::any_of(part.roles.begin(), part.roles.end(), [&](const SetupRole &role) { return key == role.kind || key == role.child || key == role.key || (key == script.trunk && field == role.key); });
            case SetupPart::Kind::Targets: return key == script.targets;
            case SetupPart::Kind::Numbers: return key == script.numbers;
            }
            return false;
        }();
        if (here)
            return i;
    }
    return -1;
}

RecordId trunkOf(const SetupScript &script, const QList<SetupDone> &done)
{
    for (const auto &deed : done)
        if (deed.change.op == Change::Op::Create && QByteArrayView(deed.id.kind->key) == script.trunk)
            return deed.id;
    return {};
}

QString sheetText(const PbxSheet &sheet, const QString &title)
{
    QStringList lines{title, QString(title.size(), u'=')};
    for (const auto &section : sheet.sections) {
        lines << QString() << section.title << QString(section.title.size(), u'-');
        if (!section.help.isEmpty())
            lines << section.help;
        for (const auto &line : section.lines)
            lines << Words::tr("%1: %2", "what it is, and what to type").arg(line.label, line.secret.isEmpty() ? line.text : Words::tr("(as you set it; it is not written down here)"));
    }
    if (!sheet.link.isEmpty())
        lines << QString() << sheet.linkText << sheet.link;
    return lines.join(u'\n') + u'\n';
}

} // namespace trunkdesk
