// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/access.h"
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/core/displaytext.h"
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
};

} // namespace

std::span<const Check> authChecks()
{
    return checks;
}

} // namespace trunkdesk
