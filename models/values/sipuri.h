// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"
#include "models/values/sipuriscanner.h"

#include <QCoreApplication>

namespace trunkdesk {

/// A SIP address: sip:user@host:port;parameters?headers (RFC 3261 §19.1 and §25.1, IPv6 as in RFC 5954).
/// Made by the strict parse() or the tolerant read(); then never changed.
class SipUri
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SipUri)
public:
    enum class Transport { Udp, Tcp, Tls, Other };

    /// What the RFC allows (sip: and sips:), and nothing else.
    [[nodiscard]] static std::optional<SipUri> parse(const QString &text);

    /// What a server or a file says. Beside proper addresses it understands "sip://host:port" and "https://host/…" well
    /// enough to tell host and port; isConforming() is false then, and toString() gives the text back as it came.
    [[nodiscard]] static std::optional<SipUri> read(const QString &text);

    /// How the text stands as a new origination URL: sip: only, transport udp, tcp or tls, extra headers named X-….
    [[nodiscard]] static Verdict check(const QString &text);

    /// check() without the search for repairs.
    [[nodiscard]] static Verdict assess(const QString &text);

    [[nodiscard]] bool isConforming() const { return m_raw.isNull(); }
    [[nodiscard]] QString scheme() const { return m_parts.scheme; } ///< lower case
    [[nodiscard]] QString user() const;                             ///< escapes decoded, so show it through displayText(); empty when there is none
    [[nodiscard]] bool hasPassword() const { return m_parts.password.has_value(); }
    [[nodiscard]] QString host() const { return m_parts.host.text; } ///< with the brackets of an IPv6 reference
    [[nodiscard]] Host::Kind hostKind() const { return m_parts.host.kind; }
    [[nodiscard]] const Host &hostPart() const { return m_parts.host; }
    [[nodiscard]] std::optional<quint16> port() const { return m_parts.port; } ///< as written
    [[nodiscard]] quint16 effectivePort() const;                               ///< 5060, with TLS 5061, when none is written
    [[nodiscard]] Transport transport() const;                                 ///< UDP when none is written, TLS for sips:
    [[nodiscard]] QString transportName() const;                               ///< "udp", "tcp", "tls", or whatever the parameter says
    [[nodiscard]] const QList<SipUriParameter> &parameters() const { return m_parts.parameters; }
    [[nodiscard]] const QList<SipUriParameter> &headers() const { return m_parts.headers; }
    [[nodiscard]] bool hasParameter(QStringView name) const;
    [[nodiscard]] QString parameter(QStringView name) const; ///< escapes decoded; empty also for a parameter without value
    [[nodiscard]] QString edge() const { return parameter(u"edge"); }

    [[nodiscard]] QString toString() const;
    /// toString() with the password hidden: for every place where a person or a file may see it.
    [[nodiscard]] QString maskedForDisplay() const;

    /// The comparison of RFC 3261 §19.1.4: hosts and parameters without regard to case and order, escapes decoded.
    [[nodiscard]] bool isEquivalent(const SipUri &other) const;

    friend bool operator==(const SipUri &, const SipUri &) = default;

private:
    SipUri() = default;

    SipUriParts m_parts;
    QString m_raw; ///< only of a text that does not conform
};

} // namespace trunkdesk
