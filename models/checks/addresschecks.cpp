// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/documentendpoints.h"
#include "models/checks/targetaddress.h"
#include "models/core/displaytext.h"
#include "models/routing/targethost.h"
#include "models/values/reservedendpoints.h"
#include "models/values/sipurirepair.h"

#include <QCoreApplication>

#include <algorithm>

// Whether a call can get to where an address says. What is switched off counts, too: it fails as soon as somebody switches it on, and the
// message says so.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AddressChecks)
};

constexpr quint16 plainPort = 5060, tlsPort = 5061;

bool hasAddress(const ResourceKind &kind)
{
    return addressField(kind) != nullptr;
}

bool hasBareAddress(const ResourceKind &kind)
{
    return hasAddress(kind) && addressField(kind)->type == FieldType::SipTarget;
}

void add(QList<Finding> *found, const Check &check, const RecordId &id, const TargetAddress &address, const QString &message, QList<Fix> fixes = {})
{
    if (fixes.isEmpty() && address.field->updatable())
        fixes.append(editFix(id, address.field->key));
    found->append({&check, id, address.field->key, message + onceOn(address.off), {}, fixes});
}

void lookForSips(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address || foreignScheme(address->text) != "sips"_L1)
        return;
    add(found, check, id, *address,
        Words::tr("The address begins with sips:, which the provider does not support, so calls cannot be counted on to arrive; an encrypted connection is asked for with sip: and ;transport=tls."),
        repairFixes(id, *address->field, address->text));
}

void lookForScheme(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address)
        return;
    const auto &text = address->text;
    const auto scheme = foreignScheme(text);
    const bool sip = text.startsWith("sip:"_L1, Qt::CaseInsensitive);
    QString message;
    if (scheme == "sips"_L1)
        return; // has a check of its own
    if (sip && text.startsWith("sip://"_L1, Qt::CaseInsensitive))
        message = Words::tr("A SIP address has no slashes after sip:, so %1 names no host that can be counted on, and calls to it fail.").arg(address->shown());
    else if (scheme == "http"_L1 || scheme == "https"_L1)
        message = Words::tr("%1 is a web address, which takes no calls, so calls to it fail.").arg(address->shown());
    else if (!scheme.isEmpty())
        message = Words::tr("An address of the kind %1: takes no SIP calls, so calls to it fail.").arg(scheme);
    else if (!sip && address->field->type == FieldType::SipUri)
        message = Words::tr("%1 is no SIP address, since it does not begin with sip:, so calls to it fail.").arg(address->shown());
    else
        return;
    add(found, check, id, *address, message, repairFixes(id, *address->field, text));
}

void lookForTransport(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address || !address->uri || address->isWeb() || address->uri->transport() != SipUri::Transport::Other)
        return;
    QList<Fix> fixes;
    for (const auto &transport : address->uri->port() == tlsPort ? QStringList{u"tls"_s, u"tcp"_s} : QStringList{u"tcp"_s, u"udp"_s})
        if (const auto fix = addressFix(id, *address, withTransport(address->text, transport)))
            fixes.append(*fix);
    add(found, check, id, *address,
        Words::tr("The transport “%1” is none that the provider offers, so calls to this target fail; there are udp, tcp and tls.").arg(displayText(address->uri->transportName())),
        fixes);
}

/// Where everything has to be encrypted the provider uses TLS whatever the address says; that is said by another check.
bool isEncryptedAnyway(const AccountFacts &facts, const RecordId &id)
{
    const auto parent = id.kind->shares.present() ? parentRecord(facts, id) : std::nullopt;
    return parent && parent->boolean("secure").value_or(false);
}

void lookForTlsPort(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address || !address->uri || !address->uri->port() || address->uri->scheme() != "sip"_L1)
        return;
    const auto port = *address->uri->port();
    const auto transport = address->uri->transport();
    const bool plain = transport == SipUri::Transport::Udp || transport == SipUri::Transport::Tcp;
    QList<Fix> fixes;
    const auto offer = [&](const QString &text) {
        if (const auto fix = addressFix(id, *address, text))
            fixes.append(*fix);
    };
    if (port == tlsPort && plain && !isEncryptedAnyway(facts, id)) {
        offer(withTransport(address->text, u"tls"_s));
        offer(withPort(address->text, *address->uri, plainPort));
        add(found, check, id, *address,
            Words::tr("Port 5061 is where a system expects TLS, but calls are sent there unencrypted over %1, so it will most likely not answer them.").arg(address->uri->transportName().toUpper()),
            fixes);
    } else if (port == plainPort && transport == SipUri::Transport::Tls) {
        offer(withPort(address->text, *address->uri, tlsPort));
        add(found, check, id, *address, Words::tr("Port 5060 is where a system expects unencrypted calls, but they are sent there with TLS, so it will most likely not answer them."), fixes);
    }
}

void lookForNoTransport(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    // Port 5061 without TLS is a warning of its own, and an address that is refused has other worries.
    if (!address || !address->uri || address->uri->hasParameter(u"transport") || address->uri->port() == tlsPort
        || !checkField(*address->field, address->text).sendable())
        return;
    QList<Fix> fixes;
    for (const auto *transport : {"udp", "tcp", "tls"})
        if (const auto fix = addressFix(id, *address, withTransport(address->text, QLatin1StringView(transport))))
            fixes.append(*fix);
    add(found, check, id, *address, Words::tr("The address names no transport, so calls are sent over UDP; a system that only takes TCP or TLS never sees them."), fixes);
}

QString whyUnreachable(const Host &host)
{
    if (host.isBelow(reserved::trunkSuffix) || host.isBelow(reserved::sipSuffix) || host.isBelow(reserved::otherTrunkSuffix))
        return Words::tr("%1 belongs to the provider itself, so the call would go round in a circle and fail.").arg(host.text);
    switch (host.scope()) {
    case AddressScope::Public:
        return {};
    case AddressScope::Private:
        return host.kind == Host::Kind::Name ? Words::tr("The name %1 is known on a local network only, so the provider does not find it and calls to it fail.").arg(host.text)
                                             : Words::tr("The address %1 is private, so the provider cannot reach it and calls to it fail.").arg(host.text);
    case AddressScope::Loopback:
        return Words::tr("%1 means the machine itself, so the provider would call itself and calls fail.").arg(host.text);
    case AddressScope::LinkLocal:
        return Words::tr("The address %1 holds on one cable or one wireless network only, so the provider cannot reach it and calls to it fail.").arg(host.text);
    case AddressScope::Unusable:
        return Words::tr("The address %1 belongs to no machine, so calls to it fail.").arg(host.text);
    }
    return {};
}

void lookForPrivate(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address || !address->uri || address->isWeb())
        return;
    if (const auto why = whyUnreachable(address->uri->hostPart()); !why.isEmpty())
        add(found, check, id, *address, why);
}

void lookForEdge(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto address = targetAddress(*id.kind, record);
    if (!address || !address->uri || address->isWeb())
        return;
    const auto edge = address->uri->edge(), region = address->uri->parameter(u"region");
    const bool unknownEdge = address->uri->hasParameter(u"edge") && !reserved::isEdge(edge);
    if (unknownEdge || (address->uri->hasParameter(u"region") && !reserved::isRegion(region)))
        add(found, check, id, *address,
            Words::tr("“%1” is none of the provider's places and is ignored, so calls leave from the usual place instead, with a longer way or from addresses that your firewall does not know.").arg(displayText(unknownEdge ? edge : region)));
}

constexpr Check checks[] = {
    {.code = "URI-SIPS",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "An address begins with sips:"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The provider takes sip: addresses only and says nowhere for sure what it does with sips:. Calls to such a target cannot be counted on. Targets that are switched off count: they fail once they are switched on."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Write sip: and add ;transport=tls, which asks for the same encrypted connection."),
     .source = documents::originationUrls,
     .concerns = hasAddress,
     .look = lookForSips},
    {.code = "URI-SCHEME",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "An address is no SIP address"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A target that begins with https:, tel:, sip:// or the like takes no calls, although the provider's own examples show some of them. Targets that are switched off count: they fail once they are switched on."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Write the address as sip: and the host, for example sip:pbx.example.com."),
     .errors = "32011",
     .source = documents::sipUris,
     .concerns = hasAddress,
     .look = lookForScheme},
    {.code = "URI-BAD-TRANSPORT",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "An address asks for a transport that there is not"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Calls are sent over UDP, TCP or TLS. A target that asks for another transport gets none. Targets that are switched off count: they fail once they are switched on."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Choose the transport that your system listens to."),
     .errors = "32011",
     .source = documents::originationUrls,
     .concerns = hasAddress,
     .look = lookForTransport},
    {.code = "URI-TLS-PORT",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "Port and encryption do not go together"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Systems usually listen for TLS on port 5061 and for unencrypted calls on 5060. An address with the port of the one and the transport of the other most likely gets no answer, and the call goes to the next target. Other ports say nothing. Targets that are switched off count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Correct the port or the transport. If your system really listens that way, ignore this."),
     .errors = "32011",
     .source = documents::originationUrls,
     .concerns = hasAddress,
     .look = lookForTlsPort},
    {.code = "URI-NO-TRANSPORT",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "An address names no transport"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Without a transport calls are sent over UDP. A mismatch with what the system listens to is the commonest reason why no call comes in and nobody sees an error."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Say the transport in the address, ;transport=udp if that is meant."),
     .source = documents::originationUris,
     .concerns = hasBareAddress,
     .look = lookForNoTransport},
    {.code = "URI-PRIVATE",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "Nobody can reach an address"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Private, loopback and link-local addresses and names of a local network are reached from inside only, and the provider's own hosts lead back to the provider. Every call to such a target fails. Targets that are switched off count: they fail once they are switched on."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Enter the public address or name of your own system."),
     .errors = "32011",
     .source = documents::privateAddresses,
     .concerns = hasAddress,
     .look = lookForPrivate},
    {.code = "URI-EDGE",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "An address names a place that the provider does not know"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A misspelt edge or region is not refused but ignored: calls leave from the usual place, on a longer way and from addresses that the far side's firewall may not let in. Targets that are switched off count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Correct the spelling of the edge, or leave it out."),
     .source = documents::edges,
     .concerns = hasAddress,
     .look = lookForEdge},
};

} // namespace

std::span<const Check> addressChecks()
{
    return checks;
}

} // namespace trunkdesk
