// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/documentendpoints.h"
#include "models/checks/targetaddress.h"
#include "models/routing/targethost.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

// Whether a trunk that demands encryption and its targets agree. Only targets that are switched on count.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SecureChecks)
};

constexpr char secure[] = "secure"; ///< the field of both providers that demands TLS and SRTP

bool demands(const ResourceKind &kind)
{
    const auto *field = kind.field(secure);
    return field && field->type == FieldType::Boolean;
}

const ResourceKind *targetsOf(const ResourceKind &kind)
{
    const auto children = childKinds(kind);
    const auto it = std::find_if(children.begin(), children.end(), [](const ResourceKind *child) { return child->shares.present(); });
    return it == children.end() ? tierTargets(kind) : *it;
}

bool isOfSecurity(const ResourceKind &kind)
{
    const auto *parent = parentKind(kind);
    return (demands(kind) && targetsOf(kind)) || (kind.shares.present() && parent && demands(*parent));
}

enum class Encryption { Tls, None, Untold };

Encryption encryptionOf(const std::optional<TargetAddress> &address)
{
    // A transport that there is not, and what is no SIP address, have checks of their own.
    if (!address || !address->uri || address->isWeb() || address->uri->transport() == SipUri::Transport::Other)
        return Encryption::Untold;
    return address->uri->transport() == SipUri::Transport::Tls ? Encryption::Tls : Encryption::None;
}

QString withTls(const TargetAddress &address)
{
    const auto text = withTransport(address.text, u"tls"_s);
    return address.uri->port() == 5060 ? withPort(text, *address.uri, 5061) : text;
}

/// One target of a trunk that demands encryption, at the target.
void lookAtTarget(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    const auto parent = parentRecord(facts, id);
    if (!address || address->off || encryptionOf(address) != Encryption::None || !parent || !parent->boolean(secure).value_or(false))
        return;
    const RecordId trunk{parentKind(*id.kind), {}, id.parent};
    QList<Fix> fixes;
    if (const auto fix = addressFix(id, *address, withTls(*address)))
        fixes.append(*fix);
    fixes.append(editFix(id, address->field->key));
    found->append({&check, id, address->field->key,
                   Words::tr("%1 demands TLS and SRTP, but this address does not say ;transport=tls: the provider uses TLS all the same, and a system that is not ready for it refuses the call.").arg(quotedTitle(facts, trunk)),
                   {trunk}, fixes});
}

/// A trunk that names its targets one by one.
void lookAtNamed(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &targets = *tierTargets(*id.kind);
    const bool on = record.boolean(secure).value_or(false);
    for (const char *key : id.kind->tiers) {
        const auto &field = *id.kind->field(key);
        const auto target = facts.referred(field, record);
        const auto address = target ? targetAddress(targets, *target) : std::nullopt;
        const auto encryption = encryptionOf(address);
        if (encryption == Encryption::Untold || on == (encryption == Encryption::Tls))
            continue;
        const auto targetId = recordId(targets, *target);
        QList<Fix> fixes;
        if (const auto fix = on ? addressFix(targetId, *address, withTls(*address)) : std::nullopt)
            fixes.append(*fix);
        else if (!on)
            fixes.append(setFix(id, secure, u"true"_s, Words::tr("Demand encryption")));
        fixes.append(editFix(id, key));
        const auto message = on ? Words::tr("The trunk demands TLS and SRTP, but the address of %1 does not say ;transport=tls: calls to it are refused or break off.")
                                : Words::tr("%1 is called with TLS, but the trunk does not demand encryption, so the speech is sent in the clear: a system that insists on SRTP refuses the call.");
        found->append({&check, id, key, message.arg(quotedTitle(facts, targetId)), {targetId}, fixes});
    }
}

/// A trunk that demands nothing although its targets are called with TLS.
void lookAtTrunk(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (record.boolean(secure) != false)
        return;
    QList<RecordId> encrypted;
    for (const auto &target : targetsUnder(facts, *targetsOf(*id.kind), id.id)) {
        const auto other = facts.record(target);
        const auto address = other ? targetAddress(*target.kind, *other) : std::nullopt;
        if (address && !address->off && encryptionOf(address) == Encryption::Tls)
            encrypted.append(target);
    }
    if (encrypted.isEmpty())
        return;
    found->append({&check, id, secure,
                   Words::tr("Calls to %1 are signalled with TLS, but the trunk does not demand encryption, so the speech is sent in the clear: a system that insists on SRTP refuses the call.").arg(quotedTitles(facts, encrypted)),
                   encrypted, {setFix(id, secure, u"true"_s, Words::tr("Demand encryption")), editFix(id, secure)}});
}

void look(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (id.kind->shares.present())
        lookAtTarget(check, facts, id, record, found);
    else if (!id.kind->tiers.empty())
        lookAtNamed(check, facts, id, record, found);
    else
        lookAtTrunk(check, facts, id, record, found);
}

constexpr Check checks[] = {
    {.code = "SECURE-MIX",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "Trunk and target do not agree on encryption"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A trunk that demands encryption calls its targets with TLS and SRTP only; one that does not sends speech in the clear even where TLS carries the signalling. Where the far side expects the other, calls are refused, often with 488. Targets that are switched off do not count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Decide for both: encryption on the trunk and ;transport=tls in every address, or neither."),
     .errors = "32207 32208 32209 4110",
     .source = documents::secureTransport,
     .concerns = isOfSecurity,
     .look = look},
};

} // namespace

std::span<const Check> secureChecks()
{
    return checks;
}

} // namespace trunkdesk
