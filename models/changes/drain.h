// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

namespace trunkdesk {

class Inventory;

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

/// What to do so that an account sends no more calls to a host.
struct Drain
{
    QList<Change> changes;
    QStringList refusals;  ///< whole sentences: parents that would be left with nothing; they are not touched
    QStringList remarks;   ///< whole sentences: what is off already, or asks only as a last resort
    bool wantsReplacement = false; ///< one of the refusals would not stand with a replacement, or with another one

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && refusals.isEmpty() && remarks.isEmpty(); }
};
/// Targets with weights are switched off; where a record names its targets one by one, the first and the next are swapped, or it is pointed at
/// `replacement` (an id of the kind it points at; may be empty). Pure.
[[nodiscard]] Drain drainHost(const QString &host, const QString &replacement, const Inventory &inventory);

/// The records that a replacement can be chosen from: those that others name one by one as their targets, and that are on another host.
[[nodiscard]] QList<RecordId> drainReplacements(const QString &host, const Inventory &inventory);

} // namespace trunkdesk
