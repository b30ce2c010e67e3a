// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <QHashFunctions>

namespace trunkdesk {

class Record;

/// Which record of an account is meant, whatever row it stands in. The parent belongs to it because an association carries
/// the id of what is attached: the same list on two trunks is two associations with one id.
struct RecordId
{
    const ResourceKind *kind = nullptr;
    QString parent; ///< id of the parent; empty under the account
    QString id;     ///< empty for a singleton

    [[nodiscard]] bool isValid() const { return kind != nullptr; }

    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend size_t qHash(const RecordId &r, size_t seed = 0) { return qHashMulti(seed, r.kind, r.parent, r.id); }
};

/// The identity that a record carries. A record without a usable id (an odd file) has an empty one.
[[nodiscard]] RecordId recordId(const ResourceKind &kind, const Record &record);

/// What people call it: its title field, else the fallback field, else its id. Control characters are shown as escapes.
[[nodiscard]] QString recordTitle(const ResourceKind &kind, const Record &record);

/// Fills {account_sid}, {PARENTFIELD} and {sid} of a path template. Nothing when an id is not safe in a path.
[[nodiscard]] std::optional<QByteArray> expandPath(QByteArrayView pathTemplate, const QString &account, const RecordId &id);

} // namespace trunkdesk
