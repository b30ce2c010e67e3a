// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/draft.h"
#include "models/schema/recordid.h"

namespace trunkdesk {

/// One thing that somebody wants to be different. A plain value: nothing in it points into an Inventory, so it can be kept, compared
/// and written down. The planner puts changes in order; only the runner sends them.
struct Change
{
    enum class Op {
        Create,
        Update,
        Delete,
        Attach, ///< makes an association of a record that exists with a parent
        Detach, ///< ends it; the attached record stays
    };

    Op op = Op::Update;
    RecordId id;    ///< Create: without an id. Attach and Detach: of the association, which carries the id of what is attached
    QString title;  ///< what people call the record
    Draft fields;   ///< what is sent. Create: everything that is set. Update: what differs, and what has to be restated
    Draft opened;   ///< Update: the writable fields as they stood when the form was opened
    Record before;  ///< what the person looked at: the record; for an exclusive Attach the record that is attached
    QString key;    ///< Create: stands for the id to come in the changes that need it; empty when none does

    friend bool operator==(const Change &, const Change &) = default;
};

/// A stand-in for the id of a record that an earlier step creates. It is not a safe id, so it can never reach a path by accident.
[[nodiscard]] QString pendingId(int number);
[[nodiscard]] bool isPendingId(const QString &id);

/// `parent` may be pending; `key` is a pendingId() when other changes refer to this record. Optional fields without a text are not sent.
[[nodiscard]] Change createRecord(const ResourceKind &kind, const QString &parent, const Draft &draft, const QString &key = {});
/// `wanted` may hold all fields or only those that change.
[[nodiscard]] Change updateRecord(const RecordId &id, const Record &before, const Draft &wanted);
[[nodiscard]] Change deleteRecord(const RecordId &id, const Record &before);
/// `parent` and `attached` may be pending.
[[nodiscard]] Change attachRecord(const ResourceKind &association, const QString &parent, const QString &attached, const QString &title);
[[nodiscard]] Change detachRecord(const RecordId &id, const Record &before);

/// Whether the change needs the id of the record that is created under this key: as parent, as what is attached, or in a field.
[[nodiscard]] bool refersTo(const Change &change, const QString &key);

/// Whether a record says what a draft asks for, in every field of the draft that can be read back. Null and empty are the same.
[[nodiscard]] bool saysSo(const ResourceKind &kind, const Record &record, const Draft &draft);

} // namespace trunkdesk
