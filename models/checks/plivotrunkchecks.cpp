// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/targetaddress.h"
#include "models/routing/targethost.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/targetkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Trunks that point at their targets, and numbers that point at their trunk.

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoChecks)
};

constexpr char numberTrunk[] = "application", primary[] = "primary_uri_uuid", fallback[] = "fallback_uri_uuid", status[] = "trunk_status";

bool isTrunk(const ResourceKind &kind)
{
    return QByteArrayView(kind.key) == "plivo.trunk";
}

bool isNumber(const ResourceKind &kind)
{
    return QByteArrayView(kind.key) == "plivo.number";
}

bool takesCalls(const Record &trunk)
{
    return trunk.text("trunk_direction") == "inbound"_L1;
}

void lookForOutbound(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &field = *id.kind->field(numberTrunk);
    const auto trunk = facts.referred(field, record);
    if (!trunk || targetProblem(*id.kind, field, *trunk).isEmpty())
        return;
    const RecordId place{findKind(field.reference), {}, fieldValue(field, record)};
    found->append({&check, id, numberTrunk,
                   Words::tr("The number is on %1, an outbound trunk, which takes no calls: whoever calls it reaches nobody, and no error is shown anywhere.").arg(quotedTitle(facts, place)),
                   {place}, {editFix(id, numberTrunk)}});
}

void lookForPrimary(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (!takesCalls(record) || !record.has(primary))
        return;
    const auto &field = *id.kind->field(primary);
    const RecordId target{findKind(field.reference), {}, fieldValue(field, record)};
    QString message;
    if (target.id.isEmpty())
        message = Words::tr("The trunk takes calls but has no primary URI, so they have nowhere to go and every one fails.");
    else if (!facts.record(target) && facts.knowsAll(*target.kind))
        message = Words::tr("The primary URI of the trunk is none that there is, so its calls have nowhere to go and every one fails.");
    else
        return;
    const auto numbers = numbersText(facts, id);
    if (!numbers.isEmpty())
        message += u' ' + Words::tr("It has %1.").arg(numbers);
    found->append({&check, id, primary, message, {}, {editFix(id, primary)}});
}

void lookForSameFallback(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &first = *id.kind->field(primary), &second = *id.kind->field(fallback);
    const RecordId one{findKind(first.reference), {}, fieldValue(first, record)}, other{one.kind, {}, fieldValue(second, record)};
    if (one.id.isEmpty() || other.id.isEmpty())
        return;
    if (one == other) {
        found->append({&check, id, fallback, Words::tr("The fallback URI is the primary URI, so when it is down nothing is left and calls fail."), {one}, {editFix(id, fallback)}});
        return;
    }
    const auto a = facts.record(one), b = facts.record(other);
    const auto from = a ? targetAddress(*one.kind, *a) : std::nullopt, to = b ? targetAddress(*one.kind, *b) : std::nullopt;
    if (!from || !to || !from->uri || !to->uri || from->uri->effectivePort() != to->uri->effectivePort() || hostOf(*one.kind, *a) != hostOf(*one.kind, *b))
        return;
    found->append({&check, id, fallback,
                   Words::tr("The fallback %1 leads to %2, as the primary %3 does, so when that system is down nothing is left and calls fail.")
                       .arg(quotedTitle(facts, other), hostOf(*one.kind, *a) + u':' + QString::number(from->uri->effectivePort()), quotedTitle(facts, one)),
                   {one, other}, {editFix(id, fallback)}});
}

void lookForDisabled(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto numbers = numbersText(facts, id);
    if (record.text(status) != "disabled"_L1 || numbers.isEmpty())
        return;
    found->append({&check, id, status, Words::tr("The trunk is disabled, but it has %1: whoever calls them reaches nobody.").arg(numbers), {},
                   {setFix(id, status, u"enabled"_s, Words::tr("Enable the trunk")), editFix(id, status)}});
}

constexpr char bindings[] = "https://docs.plivo.com/docs/sip-trunking/troubleshooting/zentrunk-hangup-codes";

constexpr Check checks[] = {
    {.code = "NUM-OUTBOUND-TRUNK",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A number is on an outbound trunk"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Only inbound trunks take calls. The provider lets a number be bound to an outbound one all the same, and it goes silent without any error."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Bind the number to an inbound trunk."),
     .source = "https://github.com/plivo/plivo-cli/blob/master/CHANGELOG.md",
     .concerns = isNumber,
     .look = lookForOutbound},
    {.code = "PL-NO-PRIMARY",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "An inbound trunk has no primary URI"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The primary URI says where calls to the trunk's numbers go. Without one, or with one that is no longer there, every call fails."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Choose a primary URI."),
     .errors = "4310",
     .source = bindings,
     .concerns = isTrunk,
     .look = lookForPrimary},
    {.code = "PL-FALLBACK-SAME",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "The fallback is the primary"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The fallback URI is tried when the primary fails. When both are the same, or lead to the same host and port, both fail together."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Choose a fallback on another system."),
     .source = bindings,
     .concerns = isTrunk,
     .look = lookForSameFallback},
    {.code = "PL-DISABLED",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A disabled trunk has numbers"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A disabled trunk takes no calls, so nobody answers its numbers."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Enable the trunk, or bind its numbers to another one."),
     .source = bindings,
     .concerns = isTrunk,
     .look = lookForDisabled},
};

} // namespace

std::span<const Check> boundTrunkChecks()
{
    return checks;
}

} // namespace trunkdesk
