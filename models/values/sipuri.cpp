// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sipuri.h"

#include "models/core/displaytext.h"
#include "models/values/ascii.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

const SipUriParameter *find(const QList<SipUriParameter> &list, QStringView name)
{
    const auto it = std::find_if(list.begin(), list.end(), [name](const auto &p) { return decoded(p.name).compare(name, Qt::CaseInsensitive) == 0; });
    return it == list.end() ? nullptr : &*it;
}

bool sameText(const QString &a, const QString &b)
{
    return decoded(a).compare(decoded(b), Qt::CaseInsensitive) == 0;
}

/// Parameters that count even when only one of the two has them (RFC 3261 §19.1.4).
bool countsAlone(const QString &name)
{
    static const QSet<QString> names{u"transport"_s, u"user"_s, u"ttl"_s, u"method"_s, u"maddr"_s};
    return names.contains(name.toLower());
}

bool parametersAgree(const QList<SipUriParameter> &mine, const QList<SipUriParameter> &theirs)
{
    return std::all_of(mine.begin(), mine.end(), [&theirs](const SipUriParameter &p) {
        const auto *other = find(theirs, decoded(p.name));
        return other ? sameText(p.value, other->value) : !countsAlone(p.name);
    });
}

bool headersAgree(const QList<SipUriParameter> &mine, const QList<SipUriParameter> &theirs)
{
    return mine.size() == theirs.size() && std::all_of(mine.begin(), mine.end(), [&](const SipUriParameter &h) {
        const auto same = [&h](const SipUriParameter &o) { return sameText(h.name, o.name) && decoded(h.value) == decoded(o.value); };
        return std::count_if(mine.begin(), mine.end(), same) == std::count_if(theirs.begin(), theirs.end(), same);
    });
}

} // namespace

std::optional<SipUri> SipUri::parse(const QString &text)
{
    auto parts = scanSipUri(text);
    if (!parts)
        return std::nullopt;
    SipUri uri;
    uri.m_parts = std::move(parts).value();
    return uri;
}

std::optional<SipUri> SipUri::read(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == text) {
        if (auto uri = parse(text))
            return uri;
    }
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    SipUri uri;
    uri.m_raw = text;
    const QString scheme = trimmed.first(colon).toLower();
    QString rest = trimmed.sliced(colon + 1);
    if (rest.startsWith("//"_L1))
        rest.remove(0, 2);
    else if (scheme != "sip"_L1 && scheme != "sips"_L1)
        return std::nullopt;
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (!web && scheme != "sip"_L1 && scheme != "sips"_L1)
        return std::nullopt;

    // A path belongs to no SIP address; what stands before it is host and port in any of these spellings.
    const qsizetype slash = rest.indexOf(u'/', std::max(qsizetype(0), rest.indexOf(u'@')));
    if (slash >= 0)
        rest.truncate(slash);
    if (web) {
        const qsizetype end = rest.indexOf(u'?');
        rest.truncate(end < 0 ? rest.size() : end);
    }
    auto parts = scanSipUri(QString(u"sip:"_s + rest));
    if (!parts)
        return std::nullopt;
    uri.m_parts = std::move(parts).value();
    uri.m_parts.scheme = scheme;
    return uri;
}

QString SipUri::user() const
{
    return decoded(m_parts.user);
}

quint16 SipUri::effectivePort() const
{
    if (m_parts.port)
        return *m_parts.port;
    if (m_parts.scheme.startsWith("http"_L1))
        return m_parts.scheme == "https"_L1 ? 443 : 80;
    return transport() == Transport::Tls ? 5061 : 5060;
}

QString SipUri::transportName() const
{
    if (m_parts.scheme == "sips"_L1)
        return u"tls"_s;
    const auto *found = find(m_parts.parameters, u"transport");
    return found ? decoded(found->value) : u"udp"_s;
}

SipUri::Transport SipUri::transport() const
{
    const QString name = transportName();
    if (name == "udp"_L1)
        return Transport::Udp;
    if (name == "tcp"_L1)
        return Transport::Tcp;
    return name == "tls"_L1 ? Transport::Tls : Transport::Other;
}

bool SipUri::hasParameter(QStringView name) const
{
    return find(m_parts.parameters, name) != nullptr;
}

QString SipUri::parameter(QStringView name) const
{
    const auto *found = find(m_parts.parameters, name);
    return found ? decoded(found->value) : QString();
}

QString SipUri::toString() const
{
    return isConforming() ? sipUriText(m_parts) : m_raw;
}

QString SipUri::maskedForDisplay() const
{
    if (!isConforming())
        return maskSecrets(m_raw);
    if (!m_parts.password)
        return sipUriText(m_parts);
    SipUriParts masked = m_parts;
    masked.password = secretMask.toString();
    return sipUriText(masked);
}

bool SipUri::isEquivalent(const SipUri &other) const
{
    const auto &a = m_parts;
    const auto &b = other.m_parts;
    const auto password = [](const SipUriParts &p) { return p.password ? std::optional(decoded(*p.password)) : std::nullopt; };
    return isConforming() && other.isConforming() && a.scheme == b.scheme && decoded(a.user) == decoded(b.user) && password(a) == password(b)
        && a.host.text.compare(b.host.text, Qt::CaseInsensitive) == 0 && a.port == b.port && parametersAgree(a.parameters, b.parameters)
        && parametersAgree(b.parameters, a.parameters) && headersAgree(a.headers, b.headers);
}

} // namespace trunkdesk
