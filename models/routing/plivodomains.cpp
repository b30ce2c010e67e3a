// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/plivodomains.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::plivo {

namespace {

constexpr QStringView suffix = u"zt.plivo.com";

bool isBelow(const QString &host)
{
    return host.endsWith(suffix) && host.size() > suffix.size() && host.at(host.size() - suffix.size() - 1) == u'.';
}

} // namespace

DomainMatch matchTrunkDomain(const QString &host, const QString &domain)
{
    if (host == domain.toLower())
        return DomainMatch::Same;
    return isBelow(host) && isBelow(domain.toLower()) && host.section(u'.', 0, 0) == domain.section(u'.', 0, 0).toLower() ? DomainMatch::Doubtful : DomainMatch::Other;
}

bool isSharedHost(const QString &host)
{
    if (host == suffix)
        return true;
    const auto first = host.section(u'.', 0, 0); // an id is all digits, a region is not
    return isBelow(host) && host.count(u'.') == suffix.count(u'.') + 1 && !first.isEmpty() && !first.front().isDigit();
}

} // namespace trunkdesk::plivo
