// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/outage.h"

#include "models/values/cidrblock.h"
#include "models/values/ipaddress.h"

#include <QHostAddress>
#include <QMap>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int ipv4SitePrefix = 24;
constexpr int ipv6SitePrefix = 64;

/// `co.uk`, `com.au`: what countries let anybody register below, so its members have nothing in common. A guess by form: no list of them is
/// ever complete, and a wrong guess only puts a host on its own.
bool isRegistry(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return labels.size() == 1 || (labels.size() == 2 && labels[1].size() == 2 && labels[0].size() <= 3);
}

QString ipv6Network(QStringView bracketed)
{
    const auto address = parseIpv6(bracketed.sliced(1, bracketed.size() - 2));
    if (!address)
        return bracketed.toString();
    auto bytes = *address;
    std::fill(bytes.begin() + ipv6SitePrefix / 8, bytes.end(), quint8(0));
    return QHostAddress(bytes.data()).toString() + u'/' + QString::number(ipv6SitePrefix);
}

QString siteOf(const QString &host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return ipv6Network(host);
    if (const auto ipv4 = parseIpv4(host))
        return CidrBlock::fromFields(host, ipv4SitePrefix)->toString();
    const auto domain = host.section(u'.', 1);
    return domain.isEmpty() || isRegistry(domain) ? host : domain;
}

} // namespace

QList<Site> sitesOf(const QStringList &hosts)
{
    const QSet<QString> all(hosts.begin(), hosts.end());
    QSet<QString> names;
    for (const auto &host : all)
        names.insert(siteOf(host));
    QMap<QString, QStringList> sites;
    for (const auto &host : all) // what is called like a site stands for it
        sites[names.contains(host) ? host : siteOf(host)].append(host);
    QList<Site> result;
    for (auto it = sites.begin(); it != sites.end(); ++it) {
        it.value().sort();
        result.append({it.key(), it.value()});
    }
    return result;
}

} // namespace trunkdesk
