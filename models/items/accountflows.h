// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/routing/callflow.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace trunkdesk {

/// Where the calls of an account usually go, kept up to date while it is read or changed: worked out once for all that look at it, and again
/// some moments after the last change. What an outage does to it needs no walk over the account (underOutage(), impactOf()).
class AccountFlows : public QObject
{
    Q_OBJECT

public:
    explicit AccountFlows(const Inventory *inventory = nullptr, QObject *parent = nullptr);

    void setInventory(const Inventory *inventory); ///< borrowed; may be null, and may go away
    [[nodiscard]] const Inventory *inventory() const { return m_inventory; }
    /// Without any outage, in the order of the inventory.
    [[nodiscard]] const QList<CallFlow> &flows() const { return m_flows; }

Q_SIGNALS:
    void changed();

private:
    void noteKind(const ResourceKind *kind);
    void workOut();

    QPointer<const Inventory> m_inventory;
    QSet<const ResourceKind *> m_kinds; ///< a change of any other is of no interest
    QList<CallFlow> m_flows;
    QTimer m_timer;
};

} // namespace trunkdesk
