// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/access.h"
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/inventory/inventory.h"
#include "models/values/timestamp.h"

#include <QCoreApplication>
#include <QLocale>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ListChecks)
};

constexpr int yearsOfPassword = 2;

void lookForOrphan(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &, QList<Finding> *found)
{
    if (!placesOf(facts, id).isEmpty() || !knowsPlacesOf(facts, *id.kind))
        return;
    const auto text = isAddressList(*id.kind) ? Words::tr("%1 is attached to nothing, so no address in it lets a call in.") : Words::tr("%1 is attached to nothing, so nobody can call or register with it.");
    found->append({.check = &check, .record = id, .message = text.arg(quotedTitle(facts, id)), .fixes = {removeFix(id)}});
}

bool hasDatedEntries(const ResourceKind &kind)
{
    const auto *entries = isCredentialList(kind) ? entryKind(kind) : nullptr;
    return entries && entries->stampField[0] != '\0';
}

void lookForAge(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &, QList<Finding> *found)
{
    const auto readAt = facts.inventory().readAt();
    const auto limit = (readAt.isValid() ? readAt : QDateTime::currentDateTimeUtc()).addYears(-yearsOfPassword);
    const auto *entries = entryKind(*id.kind);
    const auto places = placesOf(facts, id);
    if (places.isEmpty())
        return;
    RecordId oldest;
    QDateTime since;
    int old = 0;
    for (const auto &entry : facts.children(*entries, id.id)) {
        const auto record = facts.record(entry);
        const auto time = record ? Timestamp::read(record->text(entries->stampField)).utc() : std::nullopt;
        if (!time || *time >= limit)
            continue;
        ++old;
        if (!since.isValid() || *time < since) {
            since = *time;
            oldest = entry;
        }
    }
    if (old == 0)
        return;
    Finding finding{.check = &check, .record = id, .others = {oldest}};
    finding.message = Words::tr("%Ln credential(s) of %1 were not changed for two years, %2 not since %3: whoever learned a password in that time can still use it.", nullptr, old)
                          .arg(quotedTitle(facts, id), quotedTitle(facts, oldest), QLocale().toString(since.date(), QLocale::ShortFormat));
    for (const auto &field : entries->fields)
        if (field.writeOnly)
            finding.fixes.append(editFix(oldest, field.key));
    found->append(finding);
}

constexpr Check checks[] = {
    {.code = "ACL-ORPHAN",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "A list of addresses that is attached to nothing"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "An IP access control list has no effect until it is attached to a trunk or a domain. Whoever was to be let in by it is not."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Attach the list to the trunk or domain that it was made for, or delete it."),
     .errors = "32201",
     .source = documents::accessControlLists,
     .concerns = isAddressList,
     .look = lookForOrphan},
    {.code = "CRED-ORPHAN",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "Credentials that are attached to nothing"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Credentials have no effect until they are attached to a trunk or a domain. Whoever signs in with them is refused."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Attach them to the trunk or domain that they were made for, or delete them."),
     .errors = "32202",
     .source = documents::credentials,
     .concerns = isCredentialList,
     .look = lookForOrphan},
    {.code = "CRED-AGE",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "Old passwords"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Credentials of a list that is attached were last changed more than two years ago. People leave and files are copied in that time, and the passwords still open the door."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Give them new passwords, at the provider and at the PBX."),
     .source = documents::credentials,
     .concerns = hasDatedEntries,
     .look = lookForAge},
};

} // namespace

std::span<const Check> listChecks()
{
    return checks;
}

} // namespace trunkdesk
