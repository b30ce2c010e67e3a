// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/codepoints.h"
#include "models/core/displaytext.h"
#include "models/values/ascii.h"
#include "models/values/reservedendpoints.h"
#include "models/values/sipuri.h"
#include "models/values/sipurirepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Fault = SipUriFault::Kind;

bool hasUnseen(QStringView text)
{
    bool found = false;
    forEachCodePoint(text, [&found](char32_t c) { found = found || isControl(c) || isBidiControl(c) || isInvisible(c) || isLoneSurrogate(c); });
    return found;
}

QString explain(const SipUriFault &fault)
{
    const QString detail = displayText(fault.detail);
    switch (fault.kind) {
    case Fault::Scheme:
        return SipUri::tr("A SIP address begins with sip: in front of the host, for example sip:pbx.example.com.");
    case Fault::Slashes:
        return SipUri::tr("A SIP address has no slashes after sip:, so this form is shown but cannot be saved anew; leave the slashes out.");
    case Fault::EmptyUser:
        return SipUri::tr("There is no user before the @; write one, or remove the @.");
    case Fault::UserCharacter:
        return SipUri::tr("The character “%1” may not stand in the user part; write it as a percent escape or remove it.").arg(detail);
    case Fault::PasswordCharacter:
        return SipUri::tr("The password part contains a character that must be written as a percent escape.");
    case Fault::BadEscape:
        return SipUri::tr("A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.");
    case Fault::SecondAt:
        return SipUri::tr("There is more than one @; write %40 where it belongs to the user.");
    case Fault::Host:
        return Host::explain(fault.host, fault.detail);
    case Fault::EmptyPort:
        return SipUri::tr("There is no port number after the colon; write one, or remove the colon.");
    case Fault::PortNotNumber:
        return SipUri::tr("The port after the colon must be a number from 1 to 65535.");
    case Fault::PortRange:
        return SipUri::tr("The port is out of range; it must be from 1 to 65535, usually 5060, or 5061 for TLS.");
    case Fault::EmptyParameter:
        return SipUri::tr("There is a semicolon with no parameter after it; remove it.");
    case Fault::ParameterCharacter:
        return SipUri::tr("The character “%1” may not stand in a parameter; write it as a percent escape or remove it.").arg(detail);
    case Fault::ParameterValue:
        return SipUri::tr("The parameter %1 has no value after its equals sign; write the value or remove the parameter.").arg(detail);
    case Fault::DuplicateParameter:
        return SipUri::tr("The parameter %1 is there twice; keep one of them.").arg(detail);
    case Fault::EmptyHeader:
        return SipUri::tr("There is an empty header after the question mark; remove it.");
    case Fault::HeaderCharacter:
        return SipUri::tr("The character “%1” may not stand in a header; write it as a percent escape or remove it.").arg(detail);
    case Fault::HeaderValue:
        return SipUri::tr("The header %1 has no value; write it as name=value.").arg(detail);
    }
    return {};
}

/// What the origination side accepts beyond the grammar; empty when nothing stands against sending it.
QString refusal(const SipUri &uri)
{
    if (uri.hasParameter(u"transport") && !reserved::isOneOf(reserved::transports, uri.transportName()))
        return SipUri::tr("The transport %1 is not offered; use udp, tcp or tls.").arg(displayText(uri.transportName()));
    qsizetype characters = uri.headers().isEmpty() ? 0 : uri.headers().size() - 1; // the "&" between them
    for (const auto &header : uri.headers()) {
        if (!header.name.startsWith("X-"_L1, Qt::CaseInsensitive) || header.name.size() < 3)
            return SipUri::tr("The extra header %1 is not allowed; names of extra headers begin with X-.").arg(displayText(header.name));
        characters += header.name.size() + 1 + header.value.size();
    }
    if (characters > reserved::maxHeaderCharacters)
        return SipUri::tr("The extra headers are too long; together they must stay below 1024 characters.");
    return {};
}

QStringList warnings(const SipUri &uri)
{
    QStringList found;
    if (uri.hasPassword())
        found << SipUri::tr("The address holds a password, which everybody with access to the account can read; remove it and let the far side trust the provider's addresses.");
    if (uri.hostPart().isBelow(reserved::trunkSuffix) || uri.hostPart().isBelow(reserved::sipSuffix))
        found << SipUri::tr("%1 belongs to the provider itself, so calls would go round in a circle; use the address of your own system.").arg(uri.host());
    if (const QString warning = uri.hostPart().scopeWarning(); !warning.isEmpty())
        found << warning;
    else if (uri.hostKind() == Host::Kind::Ipv6)
        found << SipUri::tr("The provider promises nothing about IPv6; prefer an IPv4 address or a host name.");
    if (uri.hasParameter(u"edge") && !reserved::isEdge(uri.edge()))
        found << SipUri::tr("The edge %1 is not known and would be ignored; check its spelling.").arg(displayText(uri.edge()));
    if (uri.hasParameter(u"region") && !reserved::isRegion(uri.parameter(u"region")))
        found << SipUri::tr("The region %1 is not known and would be ignored; check its spelling.").arg(displayText(uri.parameter(u"region")));
    return found;
}

/// What is to be sent instead of what was typed; empty when both are the same.
QString note(const QString &text, const SipUri &uri)
{
    const QString canonical = uri.toString();
    if (canonical == text)
        return {};
    if (!allAscii(text.trimmed()))
        return SipUri::tr("The international host name is sent in its ASCII form: %1.").arg(uri.maskedForDisplay());
    if (canonical == text.trimmed())
        return SipUri::tr("The blanks around the address are left out.");
    return SipUri::tr("The address is sent in its standard form: %1.").arg(uri.maskedForDisplay());
}

} // namespace

Verdict SipUri::assess(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Verdict::reject(text, tr("The SIP address is empty; write it as sip: and a host, for example sip:pbx.example.com."));
    if (hasUnseen(trimmed))
        return Verdict::reject(text, tr("The SIP address contains characters that cannot be seen; remove them."));
    if (hasBlank(trimmed))
        return Verdict::reject(text, tr("A SIP address has no blanks inside; remove them, or write %20 for one in a user name."));

    const QString scheme = foreignScheme(trimmed);
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        const QString message = tr("This is a web address, which takes no calls, so it is shown but cannot be saved anew; write sip: and the host.");
        return read(trimmed) ? Verdict::readOnly(text, message) : Verdict::reject(text, message);
    }
    if (scheme == "sips"_L1)
        return Verdict::reject(text, tr("The provider does not support sips:; use sip: with ;transport=tls for an encrypted connection."));
    if (scheme == "tel"_L1)
        return Verdict::reject(text, tr("A telephone number does not say which system to call; write sip: and the host of that system."));
    if (!scheme.isEmpty())
        return Verdict::reject(text, tr("An address of the kind %1: takes no SIP calls; write sip: and a host.").arg(scheme));

    const auto uri = parse(withAsciiHost(trimmed));
    if (!uri) {
        const auto fault = scanSipUri(withAsciiHost(trimmed)).error();
        const bool known = fault.kind == Fault::Slashes && read(trimmed);
        return known ? Verdict::readOnly(text, explain(fault)) : Verdict::reject(text, explain(fault));
    }
    if (const QString reason = refusal(*uri); !reason.isEmpty())
        return Verdict::reject(text, reason);

    QStringList sentences = warnings(*uri);
    const bool warned = !sentences.isEmpty();
    if (const QString change = note(text, *uri); !change.isEmpty())
        sentences << change;
    if (sentences.isEmpty())
        return Verdict::accept(text);
    const QString message = sentences.join(u' ');
    return warned ? Verdict::warn(uri->toString(), message) : Verdict::normalize(uri->toString(), message);
}

Verdict SipUri::check(const QString &text)
{
    Verdict verdict = assess(text);
    if (!verdict.sendable())
        verdict.repairs = sipUriRepairs(text, &SipUri::assess);
    return verdict;
}

} // namespace trunkdesk
