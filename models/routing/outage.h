// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QSet>

// What is imagined to be down. Nothing here is measured: nobody is called.

namespace trunkdesk {

class Inventory;

struct Outage
{
    QSet<QString> hosts = {};     ///< canonical, as targetHostOf()
    QSet<RecordId> targets = {};  ///< single targets besides

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty() && targets.isEmpty(); }
    friend bool operator==(const Outage &, const Outage &) = default;
};

/// Hosts that are likely to fail together: names below one domain, or addresses of one /24 network.
struct Site
{
    QString name;      ///< `fra.example.com`, `203.0.113.0/24`
    QStringList hosts; ///< canonical, sorted

    friend bool operator==(const Site &, const Site &) = default;
};
/// Every host of hostsOf() is in exactly one site; a site may have one host only. By name.
[[nodiscard]] QList<Site> sitesOf(const QStringList &hosts);

} // namespace trunkdesk
