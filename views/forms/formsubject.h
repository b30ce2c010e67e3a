// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/draft.h"
#include "models/schema/fieldorder.h"

#include <QPointer>

namespace trunkdesk {

/// What a form is about: a new record, or one that exists. `opened` is what the person began with; the form is dirty as long as its
/// draft differs from that.
struct FormSubject
{
    RecordId id;                            ///< of a new record: its kind and parent only
    DraftFor purpose = DraftFor::Create;
    Record before;                          ///< as it was read; empty for a new one
    Draft opened;
    QString title;                          ///< what people call it; empty for a new one
    QString parentTitle;                    ///< empty under the account
    QPointer<const Inventory> inventory;    ///< neighbours, for the preview of shares; may be null

    [[nodiscard]] bool isValid() const { return id.isValid(); }
    [[nodiscard]] const ResourceKind &kind() const { return *id.kind; }

    [[nodiscard]] static FormSubject forNew(const ResourceKind &kind, const QString &parent, const Inventory *inventory);
    /// A new record under the same parent that begins with the fields of this one.
    [[nodiscard]] static FormSubject forDuplicate(const RecordId &id, const Record &record, const Inventory *inventory);
    [[nodiscard]] static FormSubject forEdit(const RecordId &id, const Record &record, const Inventory *inventory);
};

/// What saving would send: everything for a new record, else the fields that differ. What the person changed goes in its canonical
/// form; what was not touched stays as the server has it, odd or not.
[[nodiscard]] Draft draftToSend(const FormSubject &subject, const Draft &draft);

/// What is to be said of the records that the draft points at anew; each needs a yes.
[[nodiscard]] QList<Issue> targetIssues(const FormSubject &subject, const Draft &draft);

} // namespace trunkdesk
