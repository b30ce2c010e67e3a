// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/accountflows.h"

#include "models/routing/targethost.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace trunkdesk {

namespace {

/// Long enough for a page of records to come in between, short enough to look like at once.
constexpr std::chrono::milliseconds patience{150};
/// Of the time, working it out may take one part in so many: an account of 100,000 numbers comes in over minutes.
constexpr int share = 10;

QSet<const ResourceKind *> kindsThatMatter(const Inventory &inventory)
{
    auto kinds = targetKinds(inventory);
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (!kind->tiers.empty())
            kinds.insert(kind);
        if (kind->shares.present())
            kinds.insert(parentKind(*kind));
    }
    if (const auto placement = numberPlacement(inventory.account().provider)) {
        kinds.insert(placement->kind);
        if (placement->association)
            kinds.insert(placement->association);
    }
    return kinds;
}

} // namespace

AccountFlows::AccountFlows(const Inventory *inventory, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &AccountFlows::workOut);
    setInventory(inventory);
}

void AccountFlows::setInventory(const Inventory *inventory)
{
    if (m_inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    m_inventory = inventory;
    if (inventory) {
        m_kinds = kindsThatMatter(*inventory);
        connect(inventory, &Inventory::recordsAdded, this, [this](const ResourceKind *kind) { noteKind(kind); });
        connect(inventory, &Inventory::recordsChanged, this, [this](const ResourceKind *kind) { noteKind(kind); });
        connect(inventory, &Inventory::recordsRemoved, this, [this](const ResourceKind *kind) { noteKind(kind); });
        connect(inventory, &Inventory::stateChanged, this, [this](const ResourceKind *kind) { noteKind(kind); });
        connect(inventory, &QObject::destroyed, this, &AccountFlows::workOut);
    }
    workOut();
}

void AccountFlows::noteKind(const ResourceKind *kind)
{
    // Not begun anew by every change, or there would be nothing to see until the last one.
    if (m_kinds.contains(kind) && !m_timer.isActive())
        m_timer.start();
}

void AccountFlows::workOut()
{
    m_timer.stop();
    QElapsedTimer clock;
    clock.start();
    m_flows = m_inventory ? callFlowsOf(*m_inventory) : QList<CallFlow>();
    m_timer.setInterval(std::max(patience, std::chrono::milliseconds(clock.elapsed() * share)));
    Q_EMIT changed();
}

} // namespace trunkdesk
