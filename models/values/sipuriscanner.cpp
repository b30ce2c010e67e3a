// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sipuriscanner.h"

#include "models/values/ascii.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Fault = SipUriFault::Kind;
using MaybeFault = std::optional<SipUriFault>;

// The character classes of RFC 3261 §25.1.
constexpr QStringView mark = u"-_.!~*'()";
constexpr QStringView userUnreserved = u"&=+$,;?/";
constexpr QStringView passwordUnreserved = u"&=+$,";
constexpr QStringView paramUnreserved = u"[]/:&+$";
constexpr QStringView headerUnreserved = u"[]/?:+$";

constexpr std::array knownParameters{"transport", "user", "method", "ttl", "maddr", "lr", "edge", "region", "tnx", "ob", "comp"};

bool isAllowed(QChar c, QStringView extra)
{
    return isAsciiAlnum(c) || mark.contains(c) || extra.contains(c);
}

/// Every character is allowed or a whole escape.
MaybeFault checkCharacters(QStringView text, QStringView extra, Fault fault)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%') {
            if (!isEscape(text, i))
                return SipUriFault{Fault::BadEscape};
            i += 2;
        } else if (!isAllowed(text.at(i), extra)) {
            return SipUriFault{fault, text.at(i)};
        }
    }
    return std::nullopt;
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

MaybeFault scanUserInfo(QStringView text, SipUriParts &parts)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView user = colon < 0 ? text : text.first(colon);
    if (user.isEmpty())
        return SipUriFault{Fault::EmptyUser};
    if (auto fault = checkCharacters(user, userUnreserved, Fault::UserCharacter))
        return fault;
    parts.user = user.toString();
    if (colon < 0)
        return std::nullopt;
    const QStringView password = text.sliced(colon + 1);
    if (auto fault = checkCharacters(password, passwordUnreserved, Fault::PasswordCharacter))
        return fault;
    parts.password = password.toString();
    return std::nullopt;
}

MaybeFault scanPort(QStringView text, SipUriParts &parts)
{
    if (text.isEmpty())
        return SipUriFault{Fault::EmptyPort};
    if (!allDigits(text))
        return SipUriFault{Fault::PortNotNumber};
    uint port = 0;
    for (const QChar c : text) {
        port = port * 10 + uint(c.unicode() - u'0');
        if (port > 65535)
            return SipUriFault{Fault::PortRange};
    }
    if (port == 0)
        return SipUriFault{Fault::PortRange};
    parts.port = quint16(port);
    return std::nullopt;
}

MaybeFault scanHostPort(QStringView text, SipUriParts &parts)
{
    // An IPv6 address that lacks its brackets is full of colons: then there is no port to cut off.
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    const qsizetype colon = text.indexOf(u':', bracket < 0 ? 0 : bracket);
    const bool bare = bracket < 0 && colon >= 0 && text.indexOf(u':', colon + 1) >= 0;
    const QStringView host = colon < 0 || bare ? text : text.first(colon);
    const auto parsed = Host::parse(host);
    if (!parsed)
        return SipUriFault{Fault::Host, host.toString(), parsed.error()};
    parts.host = *parsed;
    return colon < 0 ? std::nullopt : scanPort(text.sliced(colon + 1), parts);
}

MaybeFault scanParameters(QStringView text, SipUriParts &parts)
{
    QSet<QString> seen;
    for (const QStringView piece : text.tokenize(u';')) {
        const qsizetype equals = piece.indexOf(u'=');
        const QStringView name = equals < 0 ? piece : piece.first(equals);
        const QStringView value = equals < 0 ? QStringView{} : piece.sliced(equals + 1);
        if (name.isEmpty())
            return SipUriFault{Fault::EmptyParameter};
        if (auto fault = checkCharacters(name, paramUnreserved, Fault::ParameterCharacter))
            return fault;
        if (auto fault = checkCharacters(value, paramUnreserved, Fault::ParameterCharacter))
            return fault;
        if (equals >= 0 && value.isEmpty())
            return SipUriFault{Fault::ParameterValue, name.toString()};

        const QString key = decoded(name).toLower();
        if (seen.contains(key))
            return SipUriFault{Fault::DuplicateParameter, name.toString()};
        seen.insert(key);

        const QString lower = name.toString().toLower();
        const bool known = std::any_of(knownParameters.begin(), knownParameters.end(), [&lower](const char *k) { return lower == QLatin1StringView(k); });
        SipUriParameter parameter{known ? lower : name.toString(), value.toString(), equals >= 0};
        if (lower == "transport"_L1)
            parameter.value = parameter.value.toLower();
        parts.parameters << parameter;
    }
    return std::nullopt;
}

MaybeFault scanHeaders(QStringView text, SipUriParts &parts)
{
    for (const QStringView piece : text.tokenize(u'&')) {
        const qsizetype equals = piece.indexOf(u'=');
        if (piece.isEmpty() || equals == 0)
            return SipUriFault{Fault::EmptyHeader};
        const QStringView name = equals < 0 ? piece : piece.first(equals);
        const QStringView value = equals < 0 ? QStringView{} : piece.sliced(equals + 1);
        if (auto fault = checkCharacters(name, headerUnreserved, Fault::HeaderCharacter))
            return fault;
        if (equals < 0)
            return SipUriFault{Fault::HeaderValue, name.toString()};
        if (auto fault = checkCharacters(value, headerUnreserved, Fault::HeaderCharacter))
            return fault;
        parts.headers << SipUriParameter{name.toString(), value.toString(), true};
    }
    return std::nullopt;
}

} // namespace

bool isSipUserCharacter(QChar c)
{
    return isAllowed(c, userUnreserved);
}

Result<SipUriParts, SipUriFault> scanSipUri(QStringView text)
{
    SipUriParts parts;
    const qsizetype colon = text.indexOf(u':');
    parts.scheme = colon < 0 ? QString() : text.first(colon).toString().toLower();
    if (parts.scheme != "sip"_L1 && parts.scheme != "sips"_L1)
        return SipUriFault{Fault::Scheme};
    QStringView rest = text.sliced(colon + 1);
    if (rest.startsWith(u"//"))
        return SipUriFault{Fault::Slashes};

    // "@" has one place only, while ";" and "?" may be part of a user: so the user part is cut off first.
    const qsizetype at = rest.indexOf(u'@');
    if (at >= 0) {
        if (rest.indexOf(u'@', at + 1) >= 0)
            return SipUriFault{Fault::SecondAt};
        if (auto fault = scanUserInfo(rest.first(at), parts))
            return *fault;
        rest = rest.sliced(at + 1);
    }

    const qsizetype question = rest.indexOf(u'?');
    const QStringView headers = question < 0 ? QStringView{} : rest.sliced(question + 1);
    const QStringView front = question < 0 ? rest : rest.first(question);
    const qsizetype semicolon = front.indexOf(u';');
    if (auto fault = scanHostPort(semicolon < 0 ? front : front.first(semicolon), parts))
        return *fault;
    if (semicolon >= 0) {
        if (auto fault = scanParameters(front.sliced(semicolon + 1), parts))
            return *fault;
    }
    if (question >= 0) {
        if (auto fault = scanHeaders(headers, parts))
            return *fault;
    }
    return parts;
}

QString sipUriText(const SipUriParts &parts)
{
    QString text = parts.scheme + u':' + parts.user;
    if (parts.password)
        text += u':' + *parts.password;
    if (!parts.user.isEmpty())
        text += u'@';
    text += parts.host.text;
    if (parts.port)
        text += u':' + QString::number(*parts.port);
    for (const auto &parameter : parts.parameters)
        text += u';' + parameter.name + (parameter.hasValue ? u'=' + parameter.value : QString());
    QChar separator = u'?';
    for (const auto &header : parts.headers) {
        text += separator + header.name + u'=' + header.value;
        separator = u'&';
    }
    return text;
}

} // namespace trunkdesk
