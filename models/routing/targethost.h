// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QSet>

// The hosts behind the addresses that calls are sent to.

namespace trunkdesk {

class Inventory;
class Record;

/// The field of a kind that says where calls are sent: a SIP URI, or a host and port. Null: it has none.
[[nodiscard]] const Field *addressField(const ResourceKind &kind);
/// What the tiers of this kind point at; null when it has none.
[[nodiscard]] const ResourceKind *tierTargets(const ResourceKind &kind);
/// The kinds whose records are places that calls are sent to.
[[nodiscard]] QSet<const ResourceKind *> targetKinds(const Inventory &inventory);
/// As targetHostOf(), of a record's address.
[[nodiscard]] QString hostOf(const ResourceKind &kind, const Record &record);
/// As long as nothing says otherwise a target takes calls.
[[nodiscard]] bool isOff(const ResourceKind &kind, const Record &record);

/// A host that calls are sent to, over all kinds that name one.
struct TargetHost
{
    QString host; ///< canonical, without a port
    QList<RecordId> targets;
    int off = 0;     ///< of the targets, those that are switched off
    int places = 0;  ///< records that send calls there: trunks
    int numbers = 0; ///< that hang on those

    friend bool operator==(const TargetHost &, const TargetHost &) = default;
};
[[nodiscard]] QList<TargetHost> hostsOf(const Inventory &inventory); ///< by name
/// Whether the targets, and what sends calls to them, were read to the end: else there may be more of them than hostsOf() knows.
[[nodiscard]] bool knowsTargets(const Inventory &inventory);

/// The host of an address in any spelling as one text: lower case, without port and final dot, an IPv6 address in its short form in brackets.
/// Empty when there is none.
[[nodiscard]] QString targetHostOf(const QString &address);

} // namespace trunkdesk
