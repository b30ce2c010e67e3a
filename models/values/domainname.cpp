// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/domainname.h"

#include "models/core/displaytext.h"
#include "models/values/host.h"
#include "models/values/reservedendpoints.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

QStringView suffixOf(DomainName::Kind kind)
{
    return kind == DomainName::Kind::Trunk ? reserved::trunkSuffix : reserved::sipSuffix;
}

bool hasSuffix(QStringView text, QStringView suffix)
{
    return text.size() > suffix.size() + 1 && text.endsWith(suffix, Qt::CaseInsensitive) && text.at(text.size() - suffix.size() - 1) == u'.';
}

bool isProper(QStringView text, DomainName::Kind kind)
{
    const auto host = Host::parse(text);
    return host && host->kind == Host::Kind::Name && !text.endsWith(u'.') && hasSuffix(text, suffixOf(kind));
}

/// "me.pstn.dublin.twilio.com" is the name seen from one place; the name itself has no place in it.
QString withoutEdge(const QString &text)
{
    const QStringList labels = text.split(u'.');
    return labels.size() > 4 && reserved::isEdge(labels.at(labels.size() - 3)) ? (labels.mid(0, labels.size() - 3) + labels.mid(labels.size() - 2)).join(u'.') : text;
}

/// The name that was probably meant: the first part of whatever was pasted, with the right end.
QStringList repairsOf(const QString &text, DomainName::Kind kind)
{
    QString name = text.toLower();
    if (const qsizetype slashes = name.indexOf("//"_L1); slashes >= 0)
        name.remove(0, slashes + 2);
    name.remove(0, name.lastIndexOf(u'@') + 1);
    if (name.startsWith("sip:"_L1) || name.startsWith("sips:"_L1))
        name.remove(0, name.indexOf(u':') + 1);
    for (const QChar end : u":/;?")
        name = name.section(end, 0, 0);
    while (name.endsWith(u'.'))
        name.chop(1);
    name = withoutEdge(name);

    const auto other = suffixOf(kind == DomainName::Kind::Trunk ? DomainName::Kind::Sip : DomainName::Kind::Trunk);
    if (hasSuffix(name, other))
        name.chop(other.size() + 1);
    const QString suffix = suffixOf(kind).toString();
    if (!hasSuffix(name, suffix))
        name = (name.contains(u'.') ? QString() : name + u'.' + suffix);
    return isProper(name, kind) && name != text ? QStringList{name} : QStringList{};
}

QString refusal(const QString &text, DomainName::Kind kind)
{
    const QString suffix = suffixOf(kind).toString();
    const bool trunk = kind == DomainName::Kind::Trunk;
    if (text.isEmpty())
        return DomainName::tr("The domain name is empty; write a name that ends with .%1.").arg(suffix);
    if (text.contains(u':') || text.contains(u'/') || text.contains(u'@'))
        return DomainName::tr("Only the domain name is wanted; leave out sip:, ports, users and slashes.");
    if (const auto host = Host::parse(text); !host && host.error() != Host::Fault::NotAscii)
        return Host::explain(host.error(), text);
    else if (!host)
        return DomainName::tr("A domain name here has only the letters a to z, digits, hyphens and dots.");
    if (text.endsWith(u'.'))
        return DomainName::tr("The domain name ends with a dot; remove it.");
    if (hasSuffix(text, suffixOf(trunk ? DomainName::Kind::Sip : DomainName::Kind::Trunk)))
        return trunk ? DomainName::tr("This is the name of a SIP domain; the name of a trunk ends with .%1.").arg(suffix)
                     : DomainName::tr("This is the name of a trunk; the name of a SIP domain ends with .%1.").arg(suffix);
    if (text.compare(suffix, Qt::CaseInsensitive) == 0)
        return DomainName::tr("The name in front of .%1 is missing; write one.").arg(suffix);
    if (withoutEdge(text) != text)
        return DomainName::tr("The place %1 is not part of the name itself; leave it out.").arg(text.section(u'.', -3, -3));
    return trunk ? DomainName::tr("The domain name of a trunk must end with .%1.").arg(suffix)
                 : DomainName::tr("The domain name of a SIP domain must end with .%1.").arg(suffix);
}

Verdict check(const QString &text, DomainName::Kind kind)
{
    const QString trimmed = text.trimmed();
    if (!isProper(trimmed, kind))
        return Verdict::reject(text, refusal(trimmed, kind), trimmed.size() > 512 ? QStringList{} : repairsOf(trimmed, kind));
    const QString canonical = trimmed.toLower();
    if (canonical == text)
        return Verdict::accept(text);
    return Verdict::normalize(canonical, canonical == trimmed ? DomainName::tr("The blanks around the domain name are left out.")
                                                              : DomainName::tr("The domain name is sent in lower case: %1.").arg(canonical));
}

} // namespace

Verdict DomainName::checkTrunk(const QString &text)
{
    return check(text, Kind::Trunk);
}

Verdict DomainName::checkSip(const QString &text)
{
    return check(text, Kind::Sip);
}

std::optional<DomainName> DomainName::parse(const QString &text)
{
    for (const Kind kind : {Kind::Trunk, Kind::Sip}) {
        if (isProper(text, kind))
            return DomainName(text.toLower(), kind);
    }
    return std::nullopt;
}

QString DomainName::name() const
{
    return m_text.chopped(suffixOf(m_kind).size() + 1);
}

} // namespace trunkdesk
