// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/access.h"
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/core/displaytext.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AuthChecks)
};

bool isDoorKind(const ResourceKind &kind)
{
    return !accessWays(kind).isEmpty();
}

/// Where calls that come in by this door are sent to: its domain.
QString domainOf(const RecordId &door, const Record &record)
{
    for (const auto &field : door.kind->fields)
        if (field.type == FieldType::DomainName)
            return displayText(record.text(field.key));
    return {};
}

void lookForNobody(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (!isDoor(*id.kind, record))
        return;
    const auto ways = accessWays(*id.kind);
    for (const auto &way : ways)
        if (!listsOn(facts, way, id, record).isEmpty() || !knowsListsOn(facts, way, id))
            return;
    Finding finding{.check = &check, .record = id};
    QStringList lists;
    for (const auto &way : ways) {
        lists.append(nounInSentence(*way.list));
        finding.fixes.append(way.association ? addFix(id, *way.association) : editFix(id, way.field->key));
        if (way.field && finding.field.isEmpty())
            finding.field = way.field->key;
    }
    const auto domain = domainOf(id, record);
    finding.message = domain.isEmpty()
        ? Words::tr("Nothing says who may call through %1: it has no %2. The provider refuses every call to it.").arg(quotedTitle(facts, id), lists.join(Words::tr(" and no ")))
        : Words::tr("Nothing says who may call through %1: it has no %2. The provider refuses every call to %3.").arg(quotedTitle(facts, id), lists.join(Words::tr(" and no ")), domain);
    found->append(finding);
}

/// What an empty list comes to. Lists of one sort add up; where there are both sorts, a call has to pass both.
QString withoutEntries(const AccountFacts &facts, const RecordId &list)
{
    const auto doors = doorsOf(facts, list);
    if (doors.isEmpty())
        return Words::tr("No phone can register with it.");
    for (const auto &door : doors)
        if (const auto record = facts.record(door))
            for (const auto &way : accessWays(*door.kind)) {
                if (way.list != list.kind)
                    continue;
                if (listsOn(facts, way, door, *record).size() > 1)
                    return Words::tr("Only what the other lists there name is let in.");
                if (!knowsListsOn(facts, way, door))
                    return Words::tr("It lets nobody in.");
            }
    return Words::tr("The provider refuses every call that is sent there.");
}

bool hasEntries(const ResourceKind &kind)
{
    return entryKind(kind) || entryField(kind);
}

bool isEnumeratedAddressList(const ResourceKind &kind)
{
    return isAddressList(kind) && hasEntries(kind);
}

bool isEnumeratedCredentialList(const ResourceKind &kind)
{
    return isCredentialList(kind) && hasEntries(kind);
}

bool isKnownEmpty(const AccountFacts &facts, const RecordId &list, const Record &record)
{
    if (const auto *entries = entryKind(*list.kind))
        return facts.childCount(*entries, list.id) == 0 && facts.knowsAll(*entries, list.id);
    const auto *field = entryField(*list.kind);
    return record.has(field->key) && fieldValue(*field, record).isEmpty();
}

void lookForEmpty(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto places = placesOf(facts, id);
    if (places.isEmpty() || !isKnownEmpty(facts, id, record))
        return;
    const auto *entries = entryKind(*id.kind);
    const auto text = isAddressList(*id.kind) ? Words::tr("%1 is attached to %2 and has no address in it. %3") : Words::tr("%1 is attached to %2 and has no credential in it. %3");
    found->append({.check = &check,
        .record = id,
        .field = entries ? QByteArray() : QByteArray(entryField(*id.kind)->key),
        .message = text.arg(quotedTitle(facts, id), quotedTitles(facts, places), withoutEntries(facts, id)),
        .others = places,
        .fixes = {entries ? addFix(id, *entries) : editFix(id, entryField(*id.kind)->key)}});
}

void lookForShared(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &, QList<Finding> *found)
{
    const auto places = placesOf(facts, id);
    if (places.size() < 2)
        return;
    found->append({.check = &check,
        .record = id,
        .message = Words::tr("%1 is attached to %2. Whoever learns its password for one of them can call through the others, too.").arg(quotedTitle(facts, id), quotedTitles(facts, places)),
        .others = places});
}

constexpr Check checks[] = {
    {.code = "AUTH-NONE",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "Nobody is let in"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A trunk with a termination domain, a SIP domain or an outbound trunk has neither addresses nor credentials that say who may call. "
                                            "The provider refuses every call that comes to it; your PBX sees 403 Forbidden."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Attach an IP access control list with the public address of your PBX, a credential list, or both. With both a call has to satisfy both."),
     .errors = "32200 32201",
     .source = documents::authenticationFailure,
     .concerns = isDoorKind,
     .look = lookForNobody},
    {.code = "ACL-EMPTY",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A list of addresses without an address"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "An IP access control list is attached and lists nothing, so it lets nobody in. Calls get through only where another list of addresses is attached, too."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Add the public address of your PBX to the list, or detach the list."),
     .errors = "32201",
     .source = documents::addressNotListed,
     .concerns = isEnumeratedAddressList,
     .look = lookForEmpty},
    {.code = "CRED-EMPTY",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A credential list without a credential"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A credential list is attached and holds nothing, so nobody can sign in with it: calls are refused, or phones cannot register."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Add a credential and give its user name and password to your PBX, or detach the list."),
     .errors = "32202",
     .source = documents::credentials,
     .concerns = isEnumeratedCredentialList,
     .look = lookForEmpty},
    {.code = "CRED-SHARED",
     .severity = FindingSeverity::Security,
     .title = QT_TRANSLATE_NOOP("Checks", "One credential list for several trunks or domains"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The same user names and passwords open several trunks or domains, so a password that leaks at one place lets strangers call through all of them."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Give each trunk and each domain a credential list of its own, with passwords of its own."),
     .source = documents::credentials,
     .concerns = isCredentialList,
     .look = lookForShared},
};

} // namespace

std::span<const Check> authChecks()
{
    return checks;
}

} // namespace trunkdesk
