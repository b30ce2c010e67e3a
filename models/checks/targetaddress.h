// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "models/core/record.h"
#include "models/values/sipuri.h"

#include <optional>

// The address that a target sends calls to, as several checks look at it.

namespace trunkdesk {

class AccountFacts;

struct TargetAddress
{
    const Field *field = nullptr;
    QString text;                   ///< as it stands, trimmed; what a file hides of a password is hidden here, too
    std::optional<SipUri> uri = {}; ///< as far as it can be told; a hidden password reads as one
    bool off = false;               ///< the target is switched off

    [[nodiscard]] QString shown() const; ///< for people
    [[nodiscard]] bool isWeb() const;    ///< http or https
};
/// Nothing for a kind without such a field, and for an empty one.
[[nodiscard]] std::optional<TargetAddress> targetAddress(const ResourceKind &kind, const Record &record);

/// Sets the address, if it may be sent; else nothing.
[[nodiscard]] std::optional<Fix> addressFix(const RecordId &id, const TargetAddress &address, const QString &text);
/// What the field's own check would replace the text with.
[[nodiscard]] QList<Fix> repairFixes(const RecordId &id, const Field &field, const QString &text);

[[nodiscard]] QString withTransport(const QString &address, const QString &transport);
[[nodiscard]] QString withPort(const QString &address, const SipUri &uri, quint16 port);

/// ` It is switched off; this holds as soon as it is switched on.` after a message about a target that is off; else empty.
[[nodiscard]] QString onceOn(bool off);

/// The record that this one lives under; nothing when it is not known.
[[nodiscard]] std::optional<Record> parentRecord(const AccountFacts &facts, const RecordId &id);
/// Its targets; none when they are more than anybody can have, so that an odd file costs no time.
[[nodiscard]] QList<RecordId> targetsUnder(const AccountFacts &facts, const ResourceKind &kind, const QString &parent);

} // namespace trunkdesk
