// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/host.h"

#include <QList>
#include <QString>

#include <optional>

namespace trunkdesk {

/// One ";name=value" of a SIP URI or one "name=value" of its header part, escapes kept. A parameter may have no value.
struct SipUriParameter
{
    QString name;
    QString value;
    bool hasValue = false;

    friend bool operator==(const SipUriParameter &, const SipUriParameter &) = default;
};

/// The pieces of a SIP URI as RFC 3261 §25.1 cuts it, escapes kept. The scheme, the names of the parameters that the
/// RFC or a provider knows, and the value of "transport" are in lower case; all else is as it was written.
struct SipUriParts
{
    QString scheme; ///< "sip" or "sips"
    QString user;
    std::optional<QString> password;
    Host host;
    std::optional<quint16> port; ///< 1..65535
    QList<SipUriParameter> parameters;
    QList<SipUriParameter> headers;

    friend bool operator==(const SipUriParts &, const SipUriParts &) = default;
};

/// The first thing that is wrong with a text as a SIP URI.
struct SipUriFault
{
    enum class Kind {
        Scheme,
        Slashes,             ///< "//" after the scheme: SIP addresses have none
        EmptyUser,
        UserCharacter,       ///< detail: the character
        PasswordCharacter,
        BadEscape,           ///< "%" without two hexadecimal digits
        SecondAt,
        Host,                ///< host says what
        EmptyPort,
        PortNotNumber,
        PortRange,
        EmptyParameter,      ///< ";" with nothing behind it
        ParameterCharacter,  ///< detail: the character
        ParameterValue,      ///< "=" with nothing behind it; detail: the name
        DuplicateParameter,  ///< detail: the name
        EmptyHeader,
        HeaderCharacter,
        HeaderValue,         ///< a header without "="; detail: its name
    };

    Kind kind = Kind::Scheme;
    QString detail = {};
    Host::Fault host = Host::Fault::Empty;
};

/// Strict: what this accepts is a SIP-URI or SIPS-URI of RFC 3261 §25.1 (with the port bounded, parameter names unique
/// as §19.1.1 demands, and hosts of DNS length), and nothing else is.
[[nodiscard]] Result<SipUriParts, SipUriFault> scanSipUri(QStringView text);

/// The other way round.
[[nodiscard]] QString sipUriText(const SipUriParts &parts);

/// True when the character may stand unescaped in a user part.
[[nodiscard]] bool isSipUserCharacter(QChar c);

} // namespace trunkdesk
