// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/twiliodomains.h"

#include "models/values/reservedendpoints.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::twilio {

namespace {

constexpr QStringView providerDomain = u".twilio.com";

/// Places of the private interconnect that have no public edge.
constexpr std::array interconnects{QStringView(u"san-jose-ix"), QStringView(u"london-ix")};

bool isPlace(QStringView label)
{
    return reserved::isEdge(label) || reserved::isRegion(label) || reserved::isOneOf(interconnects, label);
}

/// `name.pstn.dublin.twilio.com` is at `dublin`; empty for the domain itself and for any other host.
QStringView placeIn(QStringView host, QStringView domain, QStringView suffix)
{
    const auto head = domain.chopped(providerDomain.size()); // `name.pstn`
    if (!domain.endsWith(suffix) || !host.startsWith(head) || !host.endsWith(providerDomain) || host.size() <= head.size() + providerDomain.size())
        return {};
    const auto between = host.sliced(head.size(), host.size() - head.size() - providerDomain.size()); // `.dublin`
    return between.size() > 1 && between.front() == u'.' && !between.sliced(1).contains(u'.') ? between.sliced(1) : QStringView();
}

DomainMatch match(const QString &host, const QString &name, QStringView suffix)
{
    const auto domain = name.toLower();
    if (host == domain)
        return DomainMatch::Same;
    const auto place = placeIn(host, domain, suffix);
    if (place.isEmpty())
        return DomainMatch::Other;
    return isPlace(place) ? DomainMatch::Localized : DomainMatch::Doubtful;
}

} // namespace

DomainMatch matchTrunkDomain(const QString &host, const QString &domain)
{
    return match(host, domain, reserved::trunkSuffix);
}

DomainMatch matchSipDomain(const QString &host, const QString &domain)
{
    return match(host, domain, reserved::sipSuffix);
}

bool isSharedHost(const QString &host)
{
    for (const auto suffix : {reserved::trunkSuffix, reserved::sipSuffix}) {
        if (host == suffix)
            return true;
        const auto first = suffix.first(suffix.indexOf(u'.')); // `pstn`
        if (host.startsWith(first.toString() + u'.') && host.endsWith(providerDomain) && isPlace(QStringView(host).sliced(first.size() + 1).chopped(providerDomain.size())))
            return true;
    }
    return false;
}

} // namespace trunkdesk::twilio
